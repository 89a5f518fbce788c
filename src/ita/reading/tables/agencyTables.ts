/** Tables of agencies as a whole: whose row is taken, which years, how sure. */
import type { SourceColumn } from "../types";
import { agencyTable } from "./agencies";
import { readAgencyRows } from "./agencyRows";
import type { Column } from "./columns";
import { sourceColumns, type Body, type ReadHints, type Request } from "./request";
import type { Senses } from "./senses";
import { speaksOfIta, type Titles } from "./titles";

export function agencyBody(request: Request): Body | null {
  const { frame, titles, choice, hints, view, senses } = request;
  const table = agencyTable(frame, request.columns, view, senses);
  const { subjects, yearColumn } = table;
  if (subjects.size === 0 || (table.agencyColumn === null && yearColumn === null)) return null;
  const figures = sourceColumns(table.columns, request).map((column): SourceColumn => ({
    ...column,
    subject: subjects.get(column.column) ?? null,
    ...(yearColumn === null ? {} : { fiscalYear: null, yearFrom: null }),
  }));
  const dated = yearColumn === null ? sharedYear(figures, titles, hints) : figures;
  const read = readAgencyRows(frame, table, dated, choice?.agency ?? hints.agency, view, senses);
  if (read.filled === 0) return null;
  const shared = read.yearsOffered ? withYear(dated, null, "offered") : dated;
  const aboutIta =
    titles.aboutIta ||
    table.columns.some(({ header }) => speaksOfIta(header)) ||
    namesIndicators(table.columns, senses);
  const confidence = agencyConfidence(subjects.size, read, aboutIta, shared, yearColumn !== null);
  return {
    kind: "agencies",
    columns: shared,
    rows: read.rows,
    end: read.end,
    confidence,
    agencies: read.agencies,
    agency: read.picked,
  };
}

/** Columns without a year of their own take the table's, unless others have one; a year that staff chose for one is meant for all. */
function sharedYear(columns: readonly SourceColumn[], titles: Titles, hints: ReadHints): SourceColumn[] {
  const scored = columns.filter(({ subject }) => subject !== null);
  const known = new Set(scored.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const [chosen] = known;
  if (known.size === 1 && chosen !== undefined && scored.some(({ yearFrom }) => yearFrom === "choice"))
    return withYear(columns, chosen, "choice");
  if (known.size > 0) return [...columns];
  const { year, yearFrom } = titles;
  const fiscalYear = year?.fiscalYear ?? hints.fiscalYear;
  const from = year?.sure === true ? yearFrom : fiscalYear === null ? null : "offered";
  return withYear(columns, fiscalYear, from);
}

function withYear(
  columns: readonly SourceColumn[],
  fiscalYear: number | null,
  yearFrom: SourceColumn["yearFrom"]
): SourceColumn[] {
  return columns.map((column) =>
    column.subject !== null || column.role === "level" ? { ...column, fiscalYear, yearFrom } : column
  );
}

function namesIndicators(columns: readonly Column[], senses: Senses): boolean {
  return (
    columns.filter(({ lines }) => lines.some((line) => senses.meaning(line).byName?.kind === "indicator")).length >= 3
  );
}

/**
 * Signs that a table of agencies is one of ITA results: its columns name three or more indicators or instruments, its rows
 * agencies, and title or headings speak of the ITA. Numbers from 1 to 10 over a list of persons are a test, not this.
 */
function agencyConfidence(
  subjects: number,
  { agencies, namedAgencies }: { readonly agencies: readonly string[]; readonly namedAgencies: number },
  aboutIta: boolean,
  columns: readonly SourceColumn[],
  trend: boolean
): number {
  const known = columns.filter(({ subject }) => subject !== null);
  const dated = trend || known.every(({ fiscalYear }) => fiscalYear !== null);
  const named = trend || namedAgencies * 2 >= agencies.length;
  if (!aboutIta && !named) return 0;
  if (!aboutIta && subjects < 3) return 0;
  if (!named && subjects < 3 && !aboutIta) return 0;
  const indicators = known.filter(({ subject }) => subject?.kind === "indicator").length;
  const points =
    (indicators >= 10 ? 50 : subjects >= 3 ? 40 : subjects === 2 ? 30 : 20) +
    (aboutIta ? 25 : 0) +
    (named ? 20 : 5) +
    (dated ? 10 : 0) +
    5;
  const offered = columns.some(({ yearFrom }) => yearFrom === "offered");
  return Math.min(points, offered ? 79 : 100) / 100;
}
