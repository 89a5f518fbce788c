import { areaOf, intersection, sameArea } from "./areas";
import { forgetPositions } from "./calculation";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import { mapFormulas } from "./everyFormula";
import { areaOfReference, referenceText, rewriteFormula, withArea } from "./formulaScan";
import { findCell, putCell } from "./grid";
import type { Shift } from "./shiftReferences";
import { shiftedArea } from "./shiftReferences";
import type { SheetState, TableState } from "./state";
import { shiftedParts } from "./structure";
import { resizeTable, setColumnName } from "./tables";
import type { Area } from "./types";

/** Puts a column into a table before the column `index`, or behind the last; what lies beside the table moves right. */
export function insertTableColumn(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  index: number,
  name?: string
): void {
  const { area } = table;
  const count = table.columns.length;
  refuseColumn(table, index, count);
  context.sheetFor(sheet).insertCells({ ...area, column: area.column + index, columnCount: 1 }, "Right");
  // Cells put in before the first or behind the last column lie outside the table until it is resized.
  if (table.columns.length === count) resizeTable(context, sheet, table, { ...area, columnCount: count + 1 });
  if (name !== undefined) setColumnName(context, sheet, table, index, name);
}

/**
 * Moves a column of a table to another place in it, as a person does who drags it with Shift held down or inserts cut
 * cells: cells, rules and whatever refers to them go along, the columns between close up; widths stay where they are.
 */
export function moveTableColumn(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  from: number,
  to: number
): void {
  refuseColumn(table, from, table.columns.length - 1);
  refuseColumn(table, to, table.columns.length - 1);
  if (from === to) return;
  forgetPositions(context.state);
  const move = makeMove(table.area, from, to);
  moveCells(sheet, move);
  const columns = [...table.columns];
  columns.splice(to, 0, ...columns.splice(from, 1));
  table.columns = columns;
  for (const each of sheet.validations) each.areas = each.areas.flatMap((area) => movedParts(area, move));
  for (const each of sheet.conditionals) each.areas = each.areas.flatMap((area) => movedParts(area, move));
  mapFormulas(context.state, (formula, on) => movedFormula(formula, on?.name ?? "", sheet.name, move));
  context.contentChanged();
}

function refuseColumn(table: TableState, index: number, last: number): void {
  if (Number.isInteger(index) && index >= 0 && index <= last) return;
  throw new WorkbookOperationError(
    "InvalidArgument",
    `Table ${table.name} has no column ${index}`,
    "ไม่พบคอลัมน์นี้ในตาราง"
  );
}

interface Move {
  readonly source: Area;
  readonly target: Area;
  /** The same move as cells that are taken out and cells that are put in. */
  readonly closing: Shift;
  readonly opening: Shift;
}

function makeMove(table: Area, from: number, to: number): Move {
  const strip = (index: number): Area => ({ ...table, column: table.column + index, columnCount: 1 });
  const shift = (at: number, count: 1 | -1): Shift => ({
    axis: "column",
    at: table.column + at,
    count,
    crossFrom: table.row,
    crossTo: table.row + table.rowCount - 1,
  });
  return { source: strip(from), target: strip(to), closing: shift(from, -1), opening: shift(to, 1) };
}

/** Where a column of the sheet comes to lie, as far as the table's rows go. */
function columnAfter(column: number, { source, target }: Move): number {
  if (column === source.column) return target.column;
  if (column > source.column && column <= target.column) return column - 1;
  return column < source.column && column >= target.column ? column + 1 : column;
}

/** The rectangle that holds the same cells after the move; null when they are no rectangle any more. */
function sameCellsAfter(area: Area, move: Move): Area | null {
  const { source, target } = move;
  if (area.row < source.row || area.row + area.rowCount > source.row + source.rowCount) return null;
  const first = Math.min(source.column, target.column);
  const last = Math.max(source.column, target.column);
  const end = area.column + area.columnCount - 1;
  if (end < first || area.column > last || (area.column <= first && end >= last)) return area;
  const columns = Array.from({ length: area.columnCount }, (_, at) => columnAfter(area.column + at, move));
  const column = Math.min(...columns);
  return Math.max(...columns) - column + 1 === columns.length ? { ...area, column } : null;
}

function moveCells(sheet: SheetState, { source, target }: Move): void {
  const step = target.column > source.column ? 1 : -1;
  for (let row = source.row; row < source.row + source.rowCount; row++) {
    const moved = findCell(sheet.cells, row, source.column);
    for (let column = source.column; column !== target.column; column += step) {
      const next = findCell(sheet.cells, row, column + step);
      if (next) putCell(sheet.cells, row, column, next);
      else sheet.cells.get(row)?.delete(column);
    }
    if (moved) putCell(sheet.cells, row, target.column, moved);
    else sheet.cells.get(row)?.delete(target.column);
  }
}

/** Cells that are no rectangle any more are named by what is left when the moved column is taken out of them. */
function movedArea(area: Area, move: Move): Area {
  const same = sameCellsAfter(area, move);
  if (same) return same;
  const closed = shiftedArea(area, move.closing);
  return (closed && shiftedArea(closed, move.opening)) ?? area;
}

/** Rules may lie on several areas: the part on the moved column goes with it, the rest closes up. */
function movedParts(area: Area, move: Move): Area[] {
  const same = sameCellsAfter(area, move);
  if (same) return [same];
  const inside = intersection(area, move.source);
  const rest = shiftedParts(area, move.closing).flatMap((part) => openedParts(part, move));
  return inside ? [...rest, { ...inside, column: move.target.column }] : rest;
}

/** Where a rule spans the place that opens, the column that comes there has its own. */
function openedParts(area: Area, { opening }: Move): Area[] {
  return shiftedParts(area, opening).flatMap((part) => {
    const left = opening.at - part.column;
    const rows = part.row >= opening.crossFrom && part.row + part.rowCount - 1 <= opening.crossTo;
    if (!rows || left <= 0 || left >= part.columnCount) return [part];
    return [
      { ...part, columnCount: left },
      areaOf(part.row, opening.at + 1, part.rowCount, part.columnCount - left - 1),
    ].filter((piece) => piece.columnCount > 0);
  });
}

function movedFormula(formula: string, ownSheet: string, sheetName: string, move: Move): string {
  const target = sheetName.toLowerCase();
  return rewriteFormula(formula, {
    reference(reference) {
      if ((reference.sheetName ?? ownSheet).toLowerCase() !== target) return null;
      const area = areaOfReference(reference);
      const moved = movedArea(area, move);
      return sameArea(moved, area) ? null : referenceText(withArea(reference, moved));
    },
  });
}
