/**
 * Staff's corrections of a reading while they are made in the pane. Pure. The pane has not the cells of this workbook's sheets,
 * only what was recognised on them, so a corrected table is the recognised one with the corrections laid over it; the tables
 * are read anew from their cells when the scores are brought in.
 */
import { columnLetter } from "../../ita/reading/address";
import { isOfAgency } from "../../ita/reading/whose";
import type { WorkbookStatus } from "../../excel/types";
import type { ColumnChoice, Doubt, SourceChoice, SourceColumn, SourceRow, SourceTable } from "../../ita/reading/types";

/**
 * Whether the report of this workbook's tables is to be seen in full: while scores wait to be brought in, and in a workbook
 * without score sheets until staff have decided on every table.
 */
export function reportIsOpen({ hasScoreSheets, sources }: Pick<WorkbookStatus, "hasScoreSheets" | "sources">): boolean {
  const found = sources.tables.filter(({ ours }) => !ours);
  if (found.length === 0) return false;
  return sources.pending || (!hasScoreSheets && found.some(({ confirmed }) => !confirmed));
}

/** By the tables' keys. */
export type Edits = ReadonlyMap<string, SourceChoice>;

export const NO_EDITS: Edits = new Map();

export type TableChange = Omit<SourceChoice, "key" | "columns">;

export function withTableChange(edits: Edits, key: string, change: TableChange): Edits {
  return new Map(edits).set(key, { ...edits.get(key), key, ...change });
}

/** Only the tables of the agency picked, and those that name none, stay in use. */
export function withAgencyPicked(edits: Edits, tables: readonly SourceTable[], agency: string): Edits {
  return tables.reduce(
    (changed, table) =>
      table.agency === null
        ? changed
        : withTableChange(changed, table.key, { use: table.use && isOfAgency(agency, table) }),
    edits
  );
}

export function withColumnChange(edits: Edits, key: string, columns: readonly string[], change: ColumnChoice): Edits {
  const before = edits.get(key);
  const changed = columns.map((letter) => [letter, { ...before?.columns?.[letter], ...change }] as const);
  return new Map(edits).set(key, {
    ...before,
    key,
    columns: { ...before?.columns, ...Object.fromEntries(changed) },
  });
}

/** The tables as they read with the corrections. */
export function withEdits(tables: readonly SourceTable[], edits: Edits): readonly SourceTable[] {
  return tables.map((table) => {
    const choice = edits.get(table.key);
    return choice ? withChoice(table, choice) : table;
  });
}

function withChoice(table: SourceTable, choice: SourceChoice): SourceTable {
  const columns = table.columns.map((column) => withColumn(column, choice.columns?.[columnLetter(column.column)]));
  const corrected = new Map(
    columns.filter(({ column }) => choice.columns?.[columnLetter(column)]).map((column) => [column.column, column])
  );
  const place = table.agency?.place ?? { sheet: table.sheet, cell: table.range.split(":")[0] ?? "A1" };
  return {
    ...table,
    use: choice.use ?? table.use,
    kind: choice.kind ?? table.kind,
    agency: choice.agency === undefined ? table.agency : { text: choice.agency, place },
    columns,
    doubts: table.doubts.filter((doubt) => !isAnswered(doubt, choice)),
    rows: table.rows.map((row) => withColumns(row, corrected)),
  };
}

/** Staff have chosen what the doubt asks for. */
function isAnswered({ code, column }: Doubt, choice: SourceChoice): boolean {
  if (code === "agency-unpicked") return choice.agency !== undefined;
  if (code !== "year-unknown" && code !== "year-offered") return false;
  const chosen = column === null ? undefined : choice.columns?.[column];
  return chosen?.fiscalYear !== undefined || (chosen?.role !== undefined && chosen.role !== "score");
}

function withColumn(column: SourceColumn, choice: ColumnChoice | undefined): SourceColumn {
  if (!choice) return column;
  return {
    ...column,
    role: choice.role ?? column.role,
    ...(choice.fiscalYear !== undefined && { fiscalYear: choice.fiscalYear, yearFrom: "choice" as const }),
  };
}

/** Figures follow their column's year; those of a column that is no longer of their kind are dropped. */
function withColumns(row: SourceRow, columns: ReadonlyMap<number, SourceColumn>): SourceRow {
  const figures = row.figures.flatMap((figure) => {
    const column = columns.get(figure.column);
    if (!column) return [figure];
    if (column.role !== figure.measure) return [];
    return [column.fiscalYear === figure.fiscalYear ? figure : { ...figure, fiscalYear: column.fiscalYear }];
  });
  return { ...row, figures };
}

/** Only reading the cells anew can tell what comes of these: another kind or agency, a column that now holds something else. */
export function needsReadingAgain(tables: readonly SourceTable[], edits: Edits): boolean {
  return tables.some((table) => {
    const choice = edits.get(table.key);
    if (!choice) return false;
    const asked = Object.values(choice.columns ?? {}).some(({ role }) => role !== undefined && role !== "other");
    return asked || choice.kind !== undefined || choice.agency !== undefined;
  });
}

/** What must be chosen before the scores can be used. */
export interface Missing {
  readonly what: "year" | "agency";
  readonly key: string;
  /** Score columns without a year. */
  readonly columns: readonly SourceColumn[];
}

export function missingIn(table: SourceTable): readonly Missing[] {
  if (!table.use) return [];
  const columns = table.columns.filter(({ role, fiscalYear }) => role === "score" && fiscalYear === null);
  return [
    ...(table.kind === "agencies" && table.agencies.length > 0 && table.agency === null
      ? [{ what: "agency" as const, key: table.key, columns: [] }]
      : []),
    ...(columns.length > 0 ? [{ what: "year" as const, key: table.key, columns }] : []),
  ];
}

/**
 * What a press confirms: every table as it is shown, used or not, with the corrections. Years that were only offered, or chosen
 * before, are said outright, so that they hold whatever is guessed the next time. So is all of a table that staff confirmed
 * before: a new decision about a table takes the place of the old one, and which parts of that were corrections is not told.
 * @param tables with the corrections laid over them
 */
export function choicesToSend(tables: readonly SourceTable[], edits: Edits): SourceChoice[] {
  return tables.map((table) => {
    const choice = edits.get(table.key);
    const columns = columnsToSend(table, choice);
    return {
      ...(table.confirmed && { kind: table.kind }),
      ...(table.confirmed && table.agency && table.agencies.length > 0 && { agency: table.agency.text }),
      ...choice,
      key: table.key,
      use: table.use,
      ...(Object.keys(columns).length > 0 && { columns }),
    };
  });
}

function columnsToSend(table: SourceTable, choice: SourceChoice | undefined): Readonly<Record<string, ColumnChoice>> {
  const known = table.columns.flatMap(({ column, role, fiscalYear, yearFrom }) => {
    const holds = fiscalYear !== null && (yearFrom === "offered" || yearFrom === "choice");
    const said: ColumnChoice = { ...(table.confirmed && { role }), ...(holds && { fiscalYear }) };
    return Object.keys(said).length > 0 ? [[columnLetter(column), said] as const] : [];
  });
  const columns: Record<string, ColumnChoice> = Object.fromEntries(known);
  for (const [letter, change] of Object.entries(choice?.columns ?? {})) {
    columns[letter] = { ...columns[letter], ...change };
  }
  return columns;
}
