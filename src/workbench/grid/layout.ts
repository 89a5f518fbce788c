/** Rows and columns of one sheet in pixels, with the part that is frozen. */
import { areaOf, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../host/engine/areas";
import type { Area, Sheet } from "../../host/engine/types";
import { createAxis, pointsToPixels, type Axis } from "./axis";
import { mergeAt } from "./selection";

export const ROW_HEADER_PIXELS = 52;
export const COLUMN_HEADER_PIXELS = 26;
const ROWS_BEYOND = 40;
const COLUMNS_BEYOND = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

export interface Layout {
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  /** The sheet's frozen rows would fill the view, so none are frozen here. */
  readonly frozenTooTall: boolean;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** Last row and column with content; {0,0} on an empty sheet. */
  readonly lastUsed: CellAddress;
}

/** Frozen rows may take this share of the view; beyond it there would be no room left to scroll in. */
const MOST_FROZEN = 0.7;

/**
 * Measures a sheet.
 * @param reach a cell that must exist even when it lies beyond the content (a jump far down)
 * @param viewHeight pixels of the view; frozen rows taller than most of it are shown unfrozen
 */
export function measureSheet(sheet: Sheet, reach: CellAddress, viewHeight: number, zoom: number): Layout {
  const used = sheet.usedArea(false);
  const lastUsed: CellAddress = used
    ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
    : { row: 0, column: 0 };
  const charts = sheet.charts.map(({ anchor }) => anchor.to);
  const lastRow = Math.max(lastUsed.row, reach.row, ...charts.map(({ row }) => row));
  const lastColumn = Math.max(lastUsed.column, reach.column, ...charts.map(({ column }) => column));
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, lastRow + ROWS_BEYOND));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, lastColumn + COLUMNS_BEYOND));
  const rows = createAxis(rowCount, (row) => (sheet.rowHidden(row) ? 0 : pointsToPixels(sheet.rowHeight(row), zoom)));
  const columns = createAxis(columnCount, (column) =>
    sheet.columnHidden(column) ? 0 : pointsToPixels(sheet.columnWidth(column), zoom)
  );
  const frozenTooTall = rows.offset(sheet.frozen.rows) > (viewHeight - COLUMN_HEADER_PIXELS) * MOST_FROZEN;
  const frozenRows = frozenTooTall ? 0 : sheet.frozen.rows;
  return {
    sheet,
    rows,
    columns,
    frozenRows,
    frozenTooTall,
    frozenColumns: sheet.frozen.columns,
    frozenHeight: rows.offset(frozenRows),
    frozenWidth: columns.offset(sheet.frozen.columns),
    lastUsed,
  };
}

/** The area that a cell is drawn over: itself, or the merged area of which it is the first cell. */
export function drawnArea(merges: readonly Area[], row: number, column: number): Area {
  return mergeAt(merges, row, column) ?? areaOf(row, column);
}

/** Position and size of an area, from the first cell of the sheet. */
export function boxOf(layout: Layout, area: Area): { left: number; top: number; width: number; height: number } {
  const left = layout.columns.offset(area.column);
  const top = layout.rows.offset(area.row);
  return {
    left,
    top,
    width: layout.columns.offset(area.column + area.columnCount) - left,
    height: layout.rows.offset(area.row + area.rowCount) - top,
  };
}
