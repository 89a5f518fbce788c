/** A sheet's rows as the readers of tables see them: empty cells skipped, texts tidied, rows in order. */
import { cellAddress } from "../address";
import { tidySpaces } from "../../scores/thaiDigits";
import type { Place } from "../../types";
import type { CellValue, GridRow, PlacedText, SheetGrid } from "../types";

export interface ViewCell {
  readonly column: number;
  readonly value: CellValue;
  /** The value as text without stray spaces; never "". */
  readonly text: string;
  readonly format: string | null;
}

export interface ViewRow {
  /** Counted from 0 on the sheet. */
  readonly row: number;
  /** Cells that hold something, from left to right. */
  readonly cells: readonly ViewCell[];
}

export interface SheetView {
  readonly sheet: string;
  readonly ours: boolean;
  readonly cutOff: boolean;
  /** Number of rows; rows are named by their index, not by their number on the sheet. */
  readonly length: number;
  /** Rows are made when asked for, so that a long sheet is not held twice. */
  readonly at: (index: number) => ViewRow;
  readonly cell: (index: number, column: number) => ViewCell | null;
  /** Row number on the sheet. */
  readonly rowNumber: (index: number) => number;
  /** Address of a column's cell in the row of that index. */
  readonly place: (index: number, column: number) => Place;
}

const noRow: GridRow = { row: 0, column: 0, values: [], formats: null };

export function sheetView(grid: SheetGrid): SheetView {
  const rows = [...grid.rows].sort((a, b) => a.row - b.row);
  const gridRow = (index: number): GridRow => rows[index] ?? noRow;
  const rowNumber = (index: number): number => gridRow(index).row;
  return {
    sheet: grid.sheet,
    ours: grid.ours,
    cutOff: grid.cutOff,
    length: rows.length,
    at: (index) => viewRow(gridRow(index)),
    cell: (index, column) => {
      const row = gridRow(index);
      return viewCell(row, column - row.column);
    },
    rowNumber,
    place: (index, column) => ({ sheet: grid.sheet, cell: cellAddress(rowNumber(index), column) }),
  };
}

function viewRow(row: GridRow): ViewRow {
  const cells: ViewCell[] = [];
  for (let offset = 0; offset < row.values.length; offset++) {
    const cell = viewCell(row, offset);
    if (cell) cells.push(cell);
  }
  return { row: row.row, cells };
}

function viewCell(row: GridRow, offset: number): ViewCell | null {
  const value = row.values[offset];
  if (value === undefined || value === "") return null;
  const text = tidySpaces(String(value));
  if (text === "") return null;
  return { column: row.column + offset, value, text, format: row.formats?.[offset] ?? null };
}

/** The cell's text with its address. */
export function placedText(view: SheetView, index: number, cell: ViewCell): PlacedText {
  return { text: cell.text, place: view.place(index, cell.column) };
}
