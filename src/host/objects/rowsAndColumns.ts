import type { Area, Sheet } from "../engine/types";

/** Sheets repeat the same height and width without end; this many lines are looked at, the rest taken as the last. */
const LINES_LOOKED_AT = 20_000;

/** The common value of a run of rows or columns, or null when they differ. */
export function commonOf<Value>(start: number, count: number, read: (index: number) => Value): Value | null {
  const first = read(start);
  const end = start + Math.min(count, LINES_LOOKED_AT);
  for (let index = start + 1; index < end; index++) if (read(index) !== first) return null;
  return first;
}

export function sumOf(start: number, count: number, read: (index: number) => number): number {
  const looked = Math.min(count, LINES_LOOKED_AT);
  let sum = 0;
  for (let index = start; index < start + looked; index++) sum += read(index);
  return count > looked ? sum + (count - looked) * read(start + looked) : sum;
}

export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  return commonOf(area.row, area.rowCount, (row) => sheet.rowHidden(row));
}

export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  return commonOf(area.column, area.columnCount, (column) => sheet.columnHidden(column));
}
