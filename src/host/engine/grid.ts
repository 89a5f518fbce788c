import type { CellGrid, CellState, SheetState } from "./state";
import type { FileStyle } from "./fileModel";
import { areaOf, boundingArea } from "./areas";
import type { Area } from "./types";

export function findCell(grid: CellGrid, row: number, column: number): CellState | undefined {
  return grid.get(row)?.get(column);
}

export function putCell(grid: CellGrid, row: number, column: number, cell: CellState): void {
  let cells = grid.get(row);
  if (!cells) {
    cells = new Map();
    grid.set(row, cells);
  }
  cells.set(column, cell);
}

export function dropCell(grid: CellGrid, row: number, column: number): void {
  const cells = grid.get(row);
  if (cells?.delete(column) && cells.size === 0) grid.delete(row);
}

/** The format that an untouched cell shows: its row's, else its column's, else the workbook's. */
export function inheritedStyle(sheet: SheetState, row: number, column: number, defaultStyle: FileStyle): FileStyle {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? defaultStyle;
}

/** The cell's state, made when it was absent. */
export function ensureCell(sheet: SheetState, row: number, column: number, defaultStyle: FileStyle): CellState {
  const found = findCell(sheet.cells, row, column);
  if (found) return found;
  const cell: CellState = {
    content: { kind: "empty" },
    style: inheritedStyle(sheet, row, column, defaultStyle),
    result: null,
    link: null,
    note: undefined,
  };
  putCell(sheet.cells, row, column, cell);
  return cell;
}

/** Calls back for each existing cell inside the area, in no particular order; the area may be whole rows or columns. */
export function forEachCell(
  grid: CellGrid,
  area: Area,
  visit: (cell: CellState, row: number, column: number) => void
): void {
  const visitRow = (row: number, cells: Map<number, CellState>): void => {
    if (area.columnCount < cells.size) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = cells.get(column);
        if (cell) visit(cell, row, column);
      }
      return;
    }
    for (const [column, cell] of [...cells]) {
      if (column >= area.column && column < area.column + area.columnCount) visit(cell, row, column);
    }
  };
  if (area.rowCount < grid.size) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cells = grid.get(row);
      if (cells) visitRow(row, cells);
    }
    return;
  }
  for (const [row, cells] of [...grid]) {
    if (row >= area.row && row < area.row + area.rowCount) visitRow(row, cells);
  }
}

/** Numbers of a map in ascending order. */
export function sortedKeys(map: ReadonlyMap<number, unknown>): number[] {
  return [...map.keys()].sort((a, b) => a - b);
}

/** The smallest area around the cells that pass the test, or null. */
export function areaOfCells(
  grid: CellGrid,
  counts: (cell: CellState, row: number, column: number) => boolean
): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of grid) {
    let first = Infinity;
    let last = -1;
    for (const [column, cell] of cells) {
      if (!counts(cell, row, column)) continue;
      if (column < first) first = column;
      if (column > last) last = column;
    }
    if (last >= 0) {
      const strip = areaOf(row, first, 1, last - first + 1);
      area = area ? boundingArea(area, strip) : strip;
    }
  }
  return area;
}
