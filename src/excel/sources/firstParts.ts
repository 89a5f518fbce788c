/**
 * The first rows of every sheet that is not ours, read together with our own tables: an ordinary workbook needs no request
 * more. What does not fit is left to readRest.ts.
 */
import type { CellValue, GridRow } from "../../ita/reading/types";

/** Cells of all such sheets together: some 500 KB of short entries, a tenth of what Excel on the web hands over at once. */
const CELL_BUDGET = 40_000;
const MOST_ROWS = 400;
/** A title, a table's head and its rows, whatever the number of sheets. */
const LEAST_ROWS = 40;
/** Sheets after these wait for a search: a hundred parts are seldom as wide as they may be. */
const MOST_SHEETS = 100;
/** Columns A to AD; wider sheets are read as far as BH. */
const FIRST_COLUMNS = 30;
export const MOST_COLUMNS = 60;

export interface FirstPartSize {
  readonly rows: number;
  /** How many sheets are looked at. */
  readonly sheets: number;
}

export function firstPartSize(sheets: number): FirstPartSize {
  const rows = Math.floor(CELL_BUDGET / FIRST_COLUMNS / Math.max(1, sheets));
  return { rows: Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows)), sheets: MOST_SHEETS };
}

export const halved = ({ rows, sheets }: FirstPartSize): FirstPartSize =>
  rows > 1 ? { rows: Math.floor(rows / 2), sheets } : { rows: 0, sheets: 0 };

/** What is known of a sheet that is not ours after the common request. */
export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Rows and columns before these were looked at. */
  readonly seenRows: number;
  readonly seenColumns: number;
  /** Where the sheet's used cells end, columns no further than BH. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export const isWholeRead = (sheet: ForeignSheet): boolean =>
  sheet.seenRows >= sheet.usedRows && sheet.seenColumns >= sheet.usedColumns;

export interface QueuedPart {
  readonly name: string;
  readonly rows: number;
  readonly part: Excel.Range | null;
  readonly used: Excel.Range;
}

export function queueFirstParts(
  worksheets: Excel.WorksheetCollection,
  names: readonly string[],
  size: FirstPartSize
): QueuedPart[] {
  return names.map((name, index) => {
    const sheet = worksheets.getItem(name);
    const isRead = index < size.sheets && size.rows > 0;
    return {
      name,
      rows: isRead ? size.rows : 0,
      part: isRead
        ? sheet
            .getRangeByIndexes(0, 0, size.rows, FIRST_COLUMNS)
            .getUsedRangeOrNullObject(true)
            .load("values,numberFormat,rowIndex,columnIndex")
        : null,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    };
  });
}

export function foreignSheet({ name, rows, part, used }: QueuedPart): ForeignSheet {
  return {
    name,
    rows: part === null || part.isNullObject ? [] : gridRows(part, part.numberFormat as string[][]),
    seenRows: rows,
    seenColumns: FIRST_COLUMNS,
    usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    usedColumns: used.isNullObject ? 0 : Math.min(MOST_COLUMNS, used.columnIndex + used.columnCount),
  };
}

/** Rows of a loaded range. */
export function gridRows(range: Excel.Range, formats: readonly (readonly string[])[] | null): GridRow[] {
  return (range.values as CellValue[][]).map((values, index) => ({
    row: range.rowIndex + index,
    column: range.columnIndex,
    values,
    formats: formats?.[index] ?? null,
  }));
}
