import type { ChartAnchor, ChartCorner, ChartPlace } from "../chartTypes";
import type { BookContext } from "../context";
import type { FileAnchorPoint, FileMedium } from "../fileModel";
import { MAX_COLUMNS, MAX_ROWS } from "../areas";
import { rowPoints } from "../rowHeights";
import type { SheetState } from "../state";
import type { Area } from "../types";
import { columnPoints } from "../widths";
import { EMU_PER_POINT } from "./shapes";

/**
 * Where a chart lies. A file ties both its corners to cells (`xdr:twoCellAnchor`, Excel's "move and size with cells"),
 * or one corner, or none; points are counted out of the rows and columns as they are now.
 */

/** Lengths of anchors that are not tied to cells, in pixels of 1/96 inch, as the library holds them. */
const POINTS_PER_PIXEL = 0.75;

interface Lines {
  readonly count: number;
  size(index: number): number;
}

function rowsOf(book: BookContext, sheet: SheetState): Lines {
  return { count: MAX_ROWS, size: (row) => rowPoints(book, sheet, row) };
}

function columnsOf(sheet: SheetState): Lines {
  return { count: MAX_COLUMNS, size: (column) => columnPoints(sheet, column) };
}

function offsetOf(lines: Lines, index: number): number {
  let points = 0;
  for (let line = 0; line < index; line++) points += lines.size(line);
  return points;
}

/** The line that covers a distance, and how far into it. */
function lineAt(lines: Lines, points: number): { readonly index: number; readonly into: number } {
  let left = points;
  for (let index = 0; index < lines.count; index++) {
    const size = lines.size(index);
    if (left < size) return { index, into: Math.max(0, left) };
    left -= size;
  }
  return { index: lines.count - 1, into: 0 };
}

export function placeOf(book: BookContext, sheet: SheetState, { range }: FileMedium): ChartPlace {
  const size = range?.ext;
  if (range?.pos && size) {
    return {
      left: range.pos.x * POINTS_PER_PIXEL,
      top: range.pos.y * POINTS_PER_PIXEL,
      width: size.width * POINTS_PER_PIXEL,
      height: size.height * POINTS_PER_PIXEL,
    };
  }
  const from = pointsOf(book, sheet, range?.tl);
  if (!range?.br && size) {
    return { ...from, width: size.width * POINTS_PER_PIXEL, height: size.height * POINTS_PER_PIXEL };
  }
  const to = pointsOf(book, sheet, range?.br);
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

function pointsOf(
  book: BookContext,
  sheet: SheetState,
  point: FileAnchorPoint | undefined
): { left: number; top: number } {
  const corner = cornerOf(book, sheet, point);
  return {
    left: rounded(offsetOf(columnsOf(sheet), corner.column) + corner.across),
    top: rounded(offsetOf(rowsOf(book, sheet), corner.row) + corner.down),
  };
}

/** A point reaches at most to the far edge of its cell. */
function cornerOf(book: BookContext, sheet: SheetState, point: FileAnchorPoint | undefined): ChartCorner {
  const { nativeRow: row = 0, nativeCol: column = 0, nativeRowOff = 0, nativeColOff = 0 } = point ?? {};
  return {
    row,
    column,
    down: Math.min(nativeRowOff / EMU_PER_POINT, rowPoints(book, sheet, row)),
    across: Math.min(nativeColOff / EMU_PER_POINT, columnPoints(sheet, column)),
  };
}

/** The cells on which its corners lie now, however it is tied to them. */
export function anchorOf(book: BookContext, sheet: SheetState, anchor: FileMedium): ChartAnchor {
  const { tl, br } = anchor.range ?? {};
  if (tl && br) return { from: cornerOf(book, sheet, tl), to: cornerOf(book, sheet, br) };
  const place = placeOf(book, sheet, anchor);
  const { from, to } = cornersFor(book, sheet, place);
  return { from: cornerOf(book, sheet, from), to: cornerOf(book, sheet, to) };
}

function cornersFor(
  book: BookContext,
  sheet: SheetState,
  { left, top, width, height }: ChartPlace
): { from: FileAnchorPoint; to: FileAnchorPoint } {
  const point = (x: number, y: number): FileAnchorPoint => {
    const column = lineAt(columnsOf(sheet), x);
    const row = lineAt(rowsOf(book, sheet), y);
    return {
      nativeCol: column.index,
      nativeColOff: Math.round(column.into * EMU_PER_POINT),
      nativeRow: row.index,
      nativeRowOff: Math.round(row.into * EMU_PER_POINT),
    };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}

/** The anchor at another place; what is tied to cells stays so. */
export function anchorAt(book: BookContext, sheet: SheetState, anchor: FileMedium, place: ChartPlace): FileMedium {
  const { range } = anchor;
  const ext = { width: place.width / POINTS_PER_PIXEL, height: place.height / POINTS_PER_PIXEL };
  if (range?.pos) {
    const pos = { x: place.left / POINTS_PER_PIXEL, y: place.top / POINTS_PER_PIXEL };
    return { ...anchor, range: { ...range, pos, ext } };
  }
  const { from, to } = cornersFor(book, sheet, place);
  return { ...anchor, range: range?.br || !range?.ext ? { ...range, tl: from, br: to } : { ...range, tl: from, ext } };
}

/** From the corner of the first cell to the far corner of the last. */
export function anchorOver(anchor: FileMedium, area: Area): FileMedium {
  const point = (row: number, column: number): FileAnchorPoint => ({
    nativeCol: column,
    nativeColOff: 0,
    nativeRow: row,
    nativeRowOff: 0,
  });
  const range = {
    editAs: anchor.range?.editAs,
    tl: point(area.row, area.column),
    br: point(area.row + area.rowCount, area.column + area.columnCount),
  };
  return { ...anchor, range };
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
