/**
 * A year's table that staff turned into plain cells (Table Design > Convert to Range): known again by its sheet's name and by
 * the headings that we remember, so that the next run makes it a table in its place and goes on with its rows.
 */
import { canonicalRead, type CellRead } from "../sheets/merge/canonical";
import { HEADER, ROW, THEIR_HEADER, type Memory } from "../sheets/merge/memory";
import { yearlySheetOf, yearlyTable } from "../sheets/names";
import type { TableState } from "./readWorkbook";

/** The cells of a sheet from A1 on. */
export interface PlainCells {
  readonly sheet: string;
  readonly values: readonly (readonly CellRead[])[];
  readonly formulas: readonly (readonly CellRead[])[];
  readonly footer: string;
}

/** Staff may have deleted some columns before; a row with fewer of our headings is no heading row of ours. */
const SHARE_OF_HEADINGS = 0.5;
const LEAST_HEADINGS = 3;

export interface AdoptedRange {
  /** "ITA_2569_Measures" */
  readonly tableName: string;
  readonly state: TableState;
}

/**
 * null where nothing is remembered of such a table, where no row bears its headings, and where Excel would have to rename a
 * heading to make a table of it: an empty one, or one that stands twice.
 */
export function adoptedRange({ sheet, values, formulas, footer }: PlainCells, memory: Memory): AdoptedRange | null {
  const named = yearlySheetOf(sheet);
  if (!named) return null;
  const tableName = yearlyTable(named.id, named.fiscalYear);
  const known = knownHeadings(memory, tableName);
  const wanted = Math.max(LEAST_HEADINGS, known.columns * SHARE_OF_HEADINGS);
  const isKnown = (cell: CellRead): boolean => known.texts.has(canonicalRead(cell).trim());
  const row = values.findIndex((cells) => cells.filter(isKnown).length >= wanted);
  const headings = values[row];
  if (!headings) return null;
  const column = headings.findIndex(isKnown);
  const end = headings.findIndex((cell, at) => at > column && canonicalRead(cell).trim() === "");
  const width = (end < 0 ? headings.length : end) - column;
  const headers = headings.slice(column, column + width).map((cell) => canonicalRead(cell));
  const isCut = headings.slice(column + width).some(isKnown);
  const isTwice = new Set(headers.map((header) => header.toLowerCase())).size < headers.length;
  const rows = bodyRows(values.slice(row + 1), column, width, new Set(memory.keysOf(tableName)));
  if (isCut || isTwice || rows === 0) return null;
  const area = (cells: PlainCells["values"]): CellRead[][] =>
    cells.slice(row, row + 1 + rows).map((one) => one.slice(column, column + width));
  const above = formulas.slice(0, row);
  return {
    tableName,
    state: {
      tableName,
      isRange: true,
      sheet,
      row,
      column,
      headers,
      values: area(values),
      formulas: area(formulas),
      formats: null,
      heading: above.map((cells) => cells[column] ?? ""),
      above,
      footer,
      filtered: false,
      charts: new Map(),
    },
  };
}

function knownHeadings(
  memory: Memory,
  table: string
): { readonly texts: ReadonlySet<string>; readonly columns: number } {
  const entries = memory
    .entries()
    .filter((entry) => entry.table === table && (entry.key === HEADER || entry.key === THEIR_HEADER));
  return {
    texts: new Set(entries.flatMap(({ base, pending }) => [base, pending ?? base]).map((text) => text.trim())),
    columns: entries.filter(({ key, column }) => key === HEADER && column !== ROW).length,
  };
}

/** Down to the first empty row, and further as long as rows of ours follow. */
function bodyRows(values: PlainCells["values"], column: number, width: number, keys: ReadonlySet<string>): number {
  const texts = values.map((cells) => cells.slice(column, column + width).map((cell) => canonicalRead(cell).trim()));
  const gap = texts.findIndex((cells) => cells.every((text) => text === ""));
  const ours = texts.map((cells) => cells.some((text) => keys.has(text))).lastIndexOf(true);
  return Math.max(gap < 0 ? texts.length : gap, ours + 1);
}
