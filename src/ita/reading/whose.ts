/** Whose scores several tables hold: one agency's, or those of agencies between which staff must choose. */
import { sameAgency } from "./sameAgency";
import type { SourceTable } from "./types";

export interface Whose {
  /** The agency whose tables count; "" when none is named, or while it is not known which of the rivals is meant. */
  readonly agency: string;
  /** Agencies that have scores of one and the same year, in the order of their tables; none once it is known whose count. */
  readonly rivals: readonly string[];
}

interface Group {
  readonly name: string;
  tables: number;
  readonly years: Set<number>;
}

/**
 * Of the tables in use. Near spellings are one agency.
 * @param wanted the agency that is known from elsewhere; counts where a table names it
 */
export function whoseScores(tables: readonly SourceTable[], wanted: string | null = null): Whose {
  const groups = groupsOf(tables.filter(({ use }) => use));
  const known = wanted?.trim() ?? "";
  const isWanted = known !== "" && groups.some(({ name }) => sameAgency(known, name));
  if (isWanted || groups.length === 0) return { agency: known, rivals: [] };
  const picked = groupsOf(tables.filter(({ use, agencies }) => use && agencies.length > 1));
  if (picked.length === 1) return { agency: picked[0]?.name ?? "", rivals: [] };
  const rivals = groups.filter((group) => groups.some((other) => other !== group && shareYear(group, other)));
  if (rivals.length > 0) return { agency: "", rivals: rivals.map(({ name }) => name) };
  return { agency: mostTables(groups), rivals: [] };
}

/** Tables that name no agency are taken to be of the same one. */
export function isOfAgency(agency: string, table: SourceTable): boolean {
  return agency === "" || table.agency === null || sameAgency(agency, table.agency.text);
}

/** Tables of other agencies than the one whose scores count are not used. */
export function withoutOthers(tables: readonly SourceTable[], { agency }: Whose): SourceTable[] {
  return tables.map((table) => (table.ours || isOfAgency(agency, table) ? table : { ...table, use: false }));
}

function groupsOf(tables: readonly SourceTable[]): Group[] {
  const groups: Group[] = [];
  for (const table of tables) {
    const { agency } = table;
    if (!agency) continue;
    const years = scoredYears(table);
    const group = groups.find(({ name }) => sameAgency(name, agency.text));
    if (group) {
      group.tables++;
      for (const year of years) group.years.add(year);
    } else groups.push({ name: agency.text, tables: 1, years: new Set(years) });
  }
  return groups;
}

function scoredYears({ rows }: SourceTable): number[] {
  return rows.flatMap(({ figures }) =>
    figures.flatMap(({ measure, fiscalYear, value }) =>
      measure === "score" && fiscalYear !== null && value !== null ? [fiscalYear] : []
    )
  );
}

const shareYear = (one: Group, other: Group): boolean => [...one.years].some((year) => other.years.has(year));

/** Of equally frequent ones the first. */
function mostTables(groups: readonly Group[]): string {
  return (
    groups.reduce<Group | null>((best, group) => (best && best.tables >= group.tables ? best : group), null)?.name ?? ""
  );
}
