/** Which cells are selected and where a key moves the selection: plain data, no page. */
import { boundingArea, contains, intersection, sameArea, type CellAddress } from "../../host/engine/areas";
import type { Area } from "../../host/engine/types";
import { areaBetween } from "./address";

/** `active` is the cell that typing goes to; `end` is the far corner of the rectangle. */
export interface Selection {
  readonly active: CellAddress;
  readonly end: CellAddress;
}

/** What moving needs to know of the sheet. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  isEmpty(row: number, column: number): boolean;
  /** Last row and column with content. */
  lastUsed(): CellAddress;
  /** Rows that fit into one view. */
  readonly pageRows: number;
  /** First cell that scrolls, where Ctrl+Home goes. */
  readonly home: CellAddress;
}

export interface KeyStroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export function selectCell(row: number, column: number): Selection {
  return { active: { row, column }, end: { row, column } };
}

export function selectArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    end: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  };
}

/** The selected rectangle, grown until it cuts no merged cell. */
export function selectedArea(selection: Selection, merges: readonly Area[]): Area {
  let area = areaBetween(selection.active, selection.end);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!intersection(area, merge)) continue;
      const joined = boundingArea(area, merge);
      if (sameArea(joined, area)) continue;
      area = joined;
      grown = true;
    }
  }
  return area;
}

/** The merged area that covers a cell, or null. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area | null {
  return merges.find((merge) => contains(merge, row, column)) ?? null;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key moves the selection, or null when the key does not move it. */
export function moveSelection(selection: Selection, stroke: KeyStroke, terrain: Terrain): Selection | null {
  const arrow = ARROWS[stroke.key];
  if (arrow) {
    const start = stroke.shift ? selection.end : selection.active;
    const target = stroke.ctrl ? jump(start, arrow, terrain) : step(start, arrow, terrain);
    return arrive(selection, target, stroke.shift, terrain);
  }
  const from = stroke.shift ? selection.end : selection.active;
  switch (stroke.key) {
    case "Tab":
      return arrive(selection, step(selection.active, [0, stroke.shift ? -1 : 1], terrain), false, terrain);
    case "Enter":
      return arrive(selection, step(selection.active, [stroke.shift ? -1 : 1, 0], terrain), false, terrain);
    case "Home":
      return arrive(
        selection,
        stroke.ctrl ? terrain.home : { row: from.row, column: terrain.home.column },
        stroke.shift,
        terrain
      );
    case "End":
      return stroke.ctrl ? arrive(selection, terrain.lastUsed(), stroke.shift, terrain) : null;
    case "PageDown":
      return arrive(selection, { row: from.row + terrain.pageRows, column: from.column }, stroke.shift, terrain);
    case "PageUp":
      return arrive(selection, { row: from.row - terrain.pageRows, column: from.column }, stroke.shift, terrain);
    default:
      return null;
  }
}

function arrive(selection: Selection, target: CellAddress, extend: boolean, terrain: Terrain): Selection {
  const row = Math.min(Math.max(target.row, 0), terrain.rows - 1);
  const column = Math.min(Math.max(target.column, 0), terrain.columns - 1);
  if (extend) return { active: selection.active, end: { row, column } };
  const merge = mergeAt(terrain.merges, row, column);
  return merge ? selectCell(merge.row, merge.column) : selectCell(row, column);
}

/** One visible cell further; a merged cell counts as one. */
function step(from: CellAddress, [down, right]: readonly [number, number], terrain: Terrain): CellAddress {
  const merge = mergeAt(terrain.merges, from.row, from.column);
  let row = merge && down > 0 ? merge.row + merge.rowCount - 1 : from.row;
  let column = merge && right > 0 ? merge.column + merge.columnCount - 1 : from.column;
  do {
    row += down;
    column += right;
    // Across the move nothing is passed over: a cell of a hidden column, such as the first of a title, has cells below it.
  } while (inside(row, column, terrain) && (down !== 0 ? terrain.rowHidden(row) : terrain.columnHidden(column)));
  return inside(row, column, terrain) ? { row, column } : from;
}

/** As Ctrl+arrow in a spreadsheet: to the end of this run of filled cells, else to the next filled one, else to the edge. */
function jump(from: CellAddress, direction: readonly [number, number], terrain: Terrain): CellAddress {
  let here = from;
  let next = step(here, direction, terrain);
  if (same(next, here)) return here;
  const throughFilled = !terrain.isEmpty(here.row, here.column) && !terrain.isEmpty(next.row, next.column);
  // Beyond the last content there is nothing to stop at, so the walk need not visit a million empty rows.
  const last = terrain.lastUsed();
  while (!same(next, here)) {
    if (throughFilled && terrain.isEmpty(next.row, next.column)) return here;
    here = next;
    if (!throughFilled && !terrain.isEmpty(here.row, here.column)) return here;
    if ((direction[0] > 0 && here.row > last.row) || (direction[1] > 0 && here.column > last.column)) break;
    next = step(here, direction, terrain);
  }
  if (direction[0] > 0) return { row: terrain.rows - 1, column: here.column };
  if (direction[1] > 0) return { row: here.row, column: terrain.columns - 1 };
  return here;
}

function inside(row: number, column: number, terrain: Terrain): boolean {
  return row >= 0 && column >= 0 && row < terrain.rows && column < terrain.columns;
}

function same(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
