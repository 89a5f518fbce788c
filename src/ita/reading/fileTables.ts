/** Tables of a workbook file that nobody has opened: Excel's own, by name, and the cells that any other may be made of. */
import type { CellValue, SheetGrid } from "./types";

/** Where an Excel table of the file stands. Rows and columns are counted from 0; its total row is not among `rows`. */
export interface TablePlace {
  readonly name: string;
  /** As its grid is called. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The header row included. */
  readonly rows: number;
  readonly columns: number;
}

export interface FileTables {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly TablePlace[];
}

/** Cells of a rectangle, row by row; "" where there is none. */
export function cellsOf(
  grid: SheetGrid,
  { row, column, rows, columns }: Pick<TablePlace, "row" | "column" | "rows" | "columns">
): CellValue[][] {
  const byRow = new Map(grid.rows.map((one) => [one.row, one]));
  return Array.from({ length: rows }, (_, down) => {
    const found = byRow.get(row + down);
    return Array.from({ length: columns }, (_, right) => found?.values[column + right - found.column] ?? "");
  });
}
