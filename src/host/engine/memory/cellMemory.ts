import { inheritedStyle } from "../grid";
import type { FileStyle } from "../fileModel";
import type { CellContent, CellGrid, CellState, SheetState } from "../state";
import { sameValue } from "./sameValue";

/** A cell as it was. What it showed is not kept: that is calculated anew. */
export type CellMemory = Readonly<Pick<CellState, "content" | "style" | "link" | "note">>;
export type RowMemory = ReadonlyMap<number, CellMemory>;
export type GridMemory = ReadonlyMap<number, RowMemory>;

/**
 * The cells of a sheet, kept apart from what is done to them later. What has not changed since `before` is the same
 * object as there, down to the single cell, so that a hundred memories of a workbook cost little more than one.
 */
export function rememberCells(sheet: SheetState, defaultStyle: FileStyle, before: GridMemory | undefined): GridMemory {
  const rows = new Map<number, RowMemory>();
  let changed = before === undefined;
  for (const [row, cells] of sheet.cells) {
    const was = before?.get(row);
    const now = rememberRow(sheet, row, cells, defaultStyle, was);
    if (now.size === 0) continue;
    rows.set(row, now);
    changed ||= now !== was;
  }
  return before && !changed && rows.size === before.size ? before : rows;
}

function rememberRow(
  sheet: SheetState,
  row: number,
  cells: ReadonlyMap<number, CellState>,
  defaultStyle: FileStyle,
  before: RowMemory | undefined
): RowMemory {
  const kept = new Map<number, CellMemory>();
  let changed = before === undefined;
  for (const [column, cell] of cells) {
    if (isBare(sheet, row, column, cell, defaultStyle)) continue;
    const was = before?.get(column);
    if (was && sameCell(was, cell)) kept.set(column, was);
    else {
      changed = true;
      kept.set(column, { content: cell.content, style: cell.style, link: cell.link, note: cell.note });
    }
  }
  return before && !changed && kept.size === before.size ? before : kept;
}

/** A cell that somebody touched and left as it would be without him. */
function isBare(sheet: SheetState, row: number, column: number, cell: CellState, defaultStyle: FileStyle): boolean {
  return (
    cell.content.kind === "empty" &&
    cell.style === defaultStyle &&
    !cell.link &&
    cell.note === undefined &&
    inheritedStyle(sheet, row, column, defaultStyle) === defaultStyle
  );
}

/** Formats are one object each; contents and links may have been written anew with what stood there already. */
function sameCell(was: CellMemory, cell: CellState): boolean {
  return (
    was.style === cell.style &&
    was.note === cell.note &&
    sameContent(was.content, cell.content) &&
    sameValue(was.link, cell.link)
  );
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  return a === b || (a.kind === b.kind && sameValue(a, b));
}

/** Cells of their own that hold what is remembered. */
export function recalledCells(memory: GridMemory): CellGrid {
  const grid: CellGrid = new Map();
  for (const [row, cells] of memory) {
    const recalled = new Map<number, CellState>();
    for (const [column, cell] of cells) recalled.set(column, { ...cell, result: null });
    grid.set(row, recalled);
  }
  return grid;
}
