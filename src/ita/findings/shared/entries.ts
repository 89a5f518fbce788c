import { positionOf } from "../../reading/address";
import { subjectKey, type Figure, type SourceRow, type SourceTable, type Subject } from "../../reading/types";
import type { Hundredths, Place } from "../../types";
import { isOtherAgency } from "./agencies";
import type { Evidence } from "../finding";
import { perEvidence } from "./perEvidence";
import { isNumberedAmongIndicators } from "./rows";

/** A readable score of a table, with whom and which year it is about. */
export interface ScoreEntry {
  readonly table: SourceTable;
  readonly row: SourceRow;
  readonly figure: Figure;
  readonly subject: Subject;
  readonly fiscalYear: number;
  readonly value: Hundredths;
}

/** Rows that speak of the agency at hand: all, or of a table of agencies the one that was picked. */
export function rowsInUse(table: SourceTable): readonly SourceRow[] {
  if (table.kind !== "agencies") return table.rows;
  const { agency } = table;
  if (agency === null) return [];
  const at = agency.place.sheet === table.sheet ? positionOf(agency.place.cell).row : -1;
  const byPlace = table.rows.filter(({ row }) => row === at);
  return byPlace.length > 0 ? byPlace : table.rows.filter(({ name }) => name?.text.trim() === agency.text.trim());
}

/** Whom a figure is about; in a table of agencies its column says so. */
export function subjectOf(table: SourceTable, row: SourceRow, figure: Figure): Subject | null {
  if (table.kind !== "agencies") return row.subject;
  return table.columns.find(({ column }) => column === figure.column)?.subject ?? null;
}

/** Every readable score of the agency at hand whose subject and year are known, in the order of the tables. */
export const scoreEntries = perEvidence((evidence): readonly ScoreEntry[] =>
  evidence.tables
    .filter((table) => table.kind !== "shares" && !isOtherAgency(table, evidence))
    .flatMap((table) =>
      rowsInUse(table).flatMap((row) =>
        row.figures.flatMap((figure) => {
          const subject = subjectOf(table, row, figure);
          const { value, fiscalYear } = figure;
          if (isNumberedAmongIndicators(table, row)) return [];
          if (figure.measure !== "score" || value === null || fiscalYear === null || subject === null) return [];
          return [{ table, row, figure, subject, fiscalYear, value }];
        })
      )
    )
);

/** "indicator/9@2568" */
export function quantityKey(subject: Subject, fiscalYear: number): string {
  return `${subjectKey(subject)}@${fiscalYear}`;
}

/** Score columns of a table with their years, left to right. */
export function scoreYears(table: SourceTable): number[] {
  const years = table.columns
    .filter(({ role }) => role === "score")
    .flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear]));
  return [...new Set(years)];
}

/** Items are renumbered from year to year: a table's codes are those of its newest year. */
export function codeYear(table: SourceTable): number | null {
  const years = scoreYears(table);
  return years.length === 0 ? null : Math.max(...years);
}

/** Where a quantity of the assessments stands, else the first table cell that holds it. */
export function bestPlace(
  evidence: Evidence,
  subject: Subject,
  fiscalYear: number,
  fallback: Place | null
): Place | null {
  const { kind, code } = subject;
  const year = evidence.years.find(({ assessment }) => assessment.fiscalYear === fiscalYear);
  const known = kind === "subIndicator" ? null : year?.placeOf(kind, code);
  return known ?? fallback;
}
