import { areaName, areaOf, contains, intersection, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./areas";
import { forgetPositions } from "./calculation";
import type { BookContext } from "./context";
import { shiftDrawings } from "./drawings";
import { WorkbookOperationError } from "./errors";
import { mapFormulas } from "./everyFormula";
import { ensureCell, findCell, inheritedStyle, putCell } from "./grid";
import type { Shift } from "./shiftReferences";
import { shiftedArea, shiftFormula } from "./shiftReferences";
import type { CellState, SheetState } from "./state";
import { internStyle } from "./styles";
import { bodyOf } from "./tables";
import { fillInsertedTableRows, refuseTableConflict, shiftTables, tablesWithoutBody } from "./tableShift";
import type { Area } from "./types";

/** Puts empty cells in; what lay there and behind moves down or right, with everything that refers to it. */
export function insertCells(context: BookContext, sheet: SheetState, area: Area, direction: "Down" | "Right"): void {
  const shift = shiftFor(area, direction === "Down" ? "row" : "column", 1);
  refuseTableConflict(sheet, area, shift);
  refuseMergeConflict(sheet, shift);
  refuseLoss(sheet, shift);
  moveEverything(context, sheet, shift);
  formatInserted(context, sheet, area, shift);
  fillInsertedTableRows(context, sheet, area, shift);
  context.contentChanged();
}

/** Takes cells out; what lies behind moves up or left. References to the cells become #REF!. */
export function deleteCells(context: BookContext, sheet: SheetState, area: Area, direction: "Up" | "Left"): void {
  const shift = shiftFor(area, direction === "Up" ? "row" : "column", -1);
  refuseTableConflict(sheet, area, shift);
  refuseMergeConflict(sheet, shift);
  moveEverything(context, sheet, shift);
  for (const table of tablesWithoutBody(sheet)) {
    const { row, column, columnCount } = bodyOf(table);
    const rowsBefore = table.area.rowCount;
    moveEverything(context, sheet, shiftFor(areaOf(row, column, 1, columnCount), "row", 1));
    // With a totals row the table has grown by the shift itself.
    if (table.area.rowCount === rowsBefore) table.area = { ...table.area, rowCount: rowsBefore + 1 };
  }
  context.contentChanged();
}

function shiftFor(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  const rows = axis === "row";
  return {
    axis,
    at: rows ? area.row : area.column,
    count: sign * (rows ? area.rowCount : area.columnCount),
    crossFrom: rows ? area.column : area.row,
    crossTo: rows ? area.column + area.columnCount - 1 : area.row + area.rowCount - 1,
  };
}

/** Moves cells, lines and everything placed by area on the sheet, then rewrites every formula of the workbook. */
function moveEverything(context: BookContext, sheet: SheetState, shift: Shift): void {
  const book = context.state;
  forgetPositions(book);
  moveCells(sheet, shift);
  const wholeLines = shift.crossFrom === 0 && shift.crossTo >= (shift.axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (wholeLines) {
    if (shift.axis === "row") sheet.rows = movedLines(sheet.rows, shift);
    else sheet.columns = movedLines(sheet.columns, shift);
    shiftDrawings(sheet, shift);
    shiftPrintTitles(sheet, shift);
  }
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftedArea(merge, shift);
    return moved && (moved.rowCount > 1 || moved.columnCount > 1) ? [moved] : [];
  });
  shiftTables(context, sheet, shift);
  for (const each of sheet.validations) each.areas = each.areas.flatMap((area) => shiftedParts(area, shift));
  sheet.validations = sheet.validations.filter((each) => each.areas.length > 0);
  for (const each of sheet.conditionals) each.areas = each.areas.flatMap((area) => shiftedParts(area, shift));
  sheet.conditionals = sheet.conditionals.filter((each) => each.areas.length > 0);
  if (sheet.pageSetup.printArea) {
    sheet.pageSetup = { ...sheet.pageSetup, printArea: shiftedArea(sheet.pageSetup.printArea, shift) };
  }
  mapFormulas(book, (formula, on) => shiftFormula(formula, on?.name ?? "", sheet.name, shift));
}

function moveCells(sheet: SheetState, shift: Shift): void {
  const moved: { row: number; column: number; cell: CellState }[] = [];
  const end = shift.count < 0 ? shift.at - shift.count : shift.at;
  for (const [row, cells] of [...sheet.cells]) {
    for (const [column, cell] of [...cells]) {
      const [line, cross] = shift.axis === "row" ? [row, column] : [column, row];
      if (line < shift.at || cross < shift.crossFrom || cross > shift.crossTo) continue;
      cells.delete(column);
      if (line < end) continue;
      const to = line + shift.count;
      moved.push(shift.axis === "row" ? { row: to, column, cell } : { row, column: to, cell });
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  for (const { row, column, cell } of moved) putCell(sheet.cells, row, column, cell);
}

function movedLines<Line>(lines: ReadonlyMap<number, Line>, shift: Shift): Map<number, Line> {
  const end = shift.count < 0 ? shift.at - shift.count : shift.at;
  const moved = new Map<number, Line>();
  const limit = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  for (const [index, line] of lines) {
    if (index < shift.at) moved.set(index, line);
    else if (index >= end && index + shift.count < limit) moved.set(index + shift.count, line);
  }
  return moved;
}

/** An area that the moving band covers only in part is cut, and the part inside moves. */
export function shiftedParts(area: Area, shift: Shift): Area[] {
  const band =
    shift.axis === "row"
      ? areaOf(0, shift.crossFrom, MAX_ROWS, shift.crossTo - shift.crossFrom + 1)
      : areaOf(shift.crossFrom, 0, shift.crossTo - shift.crossFrom + 1, MAX_COLUMNS);
  const inside = intersection(area, band);
  if (!inside) return [area];
  const moved = shiftedArea(inside, shift);
  if (moved === inside) return [area];
  const outside = outsideBand(area, inside, shift);
  return moved ? [...outside, moved] : outside;
}

function outsideBand(area: Area, inside: Area, shift: Shift): Area[] {
  const parts =
    shift.axis === "row"
      ? [
          { ...area, columnCount: inside.column - area.column },
          {
            ...area,
            column: inside.column + inside.columnCount,
            columnCount: area.column + area.columnCount - inside.column - inside.columnCount,
          },
        ]
      : [
          { ...area, rowCount: inside.row - area.row },
          {
            ...area,
            row: inside.row + inside.rowCount,
            rowCount: area.row + area.rowCount - inside.row - inside.rowCount,
          },
        ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

function shiftPrintTitles(sheet: SheetState, shift: Shift): void {
  const { titleRows, titleColumns } = sheet.pageSetup;
  if (shift.axis === "row" && titleRows) {
    const moved = shiftedArea(areaOf(titleRows.first, 0, titleRows.last - titleRows.first + 1), wide(shift));
    sheet.pageSetup = {
      ...sheet.pageSetup,
      titleRows: moved && { first: moved.row, last: moved.row + moved.rowCount - 1 },
    };
  }
  if (shift.axis === "column" && titleColumns) {
    const moved = shiftedArea(
      areaOf(0, titleColumns.first, 1, titleColumns.last - titleColumns.first + 1),
      wide(shift)
    );
    sheet.pageSetup = {
      ...sheet.pageSetup,
      titleColumns: moved && { first: moved.column, last: moved.column + moved.columnCount - 1 },
    };
  }
}

function wide(shift: Shift): Shift {
  return { ...shift, crossFrom: 0, crossTo: Number.MAX_SAFE_INTEGER };
}

/** New cells look like those above or on the left, but in a table not like its header. */
function formatInserted(context: BookContext, sheet: SheetState, area: Area, shift: Shift): void {
  const { defaultStyle } = context.state;
  const rows = shift.axis === "row";
  const before = shift.at - 1;
  const after = shift.at + shift.count;
  const table = rows
    ? sheet.tables.find(
        (each) =>
          each.showHeaders &&
          each.area.row === before &&
          intersection(areaOf(before, area.column, 1, area.columnCount), each.area)
      )
    : undefined;
  const source = table ? after : before;
  if (source < 0) return;
  if (rows && isWholeRows(area)) {
    const style = sheet.rows.get(source)?.style;
    if (style)
      for (let row = area.row; row < area.row + area.rowCount; row++)
        sheet.rows.set(row, { ...sheet.rows.get(row), style });
  }
  if (!rows && isWholeColumns(area)) {
    const like = sheet.columns.get(source);
    for (let column = area.column; like && column < area.column + area.columnCount; column++) {
      sheet.columns.set(column, {
        ...(like.width === undefined ? {} : { width: like.width }),
        ...(like.style ? { style: like.style } : {}),
      });
    }
  }
  const copy = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): void => {
    const style = findCell(sheet.cells, fromRow, fromColumn)?.style;
    if (!style || style === inheritedStyle(sheet, toRow, toColumn, defaultStyle)) return;
    const { quotePrefix: _dropped, ...look } = style;
    ensureCell(sheet, toRow, toColumn, defaultStyle).style = internStyle(look);
  };
  if (rows) {
    for (const column of [...(sheet.cells.get(source)?.keys() ?? [])]) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      for (let row = area.row; row < area.row + area.rowCount; row++) copy(source, column, row, column);
    }
    return;
  }
  for (const row of [...sheet.cells.keys()]) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (let column = area.column; column < area.column + area.columnCount; column++) copy(row, source, row, column);
  }
}

/** A merge that the moving band would tear is refused, as in Excel. */
function refuseMergeConflict(sheet: SheetState, shift: Shift): void {
  const torn = sheet.merges.find((merge) => {
    const parts = shiftedParts(merge, shift);
    return parts.length > 1;
  });
  if (torn) {
    throw new WorkbookOperationError(
      "InsertDeleteConflict",
      `Moving cells would tear the merged cells ${areaName(torn)}`,
      "เลื่อนเซลล์ไม่ได้ เพราะมีเซลล์ที่ผสานกันอยู่"
    );
  }
}

/** Excel refuses to push content over the edge of the sheet. */
function refuseLoss(sheet: SheetState, shift: Shift): void {
  const limit = (shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS) - shift.count;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const [line, cross] = shift.axis === "row" ? [row, column] : [column, row];
      if (line < limit || cross < shift.crossFrom || cross > shift.crossTo || cell.content.kind === "empty") continue;
      throw new WorkbookOperationError(
        "InsertDeleteConflict",
        "Inserting would push content off the sheet",
        "แทรกไม่ได้ เพราะข้อมูลจะหลุดออกนอกแผ่นงาน"
      );
    }
  }
}

/** Merges an area (each of its rows by itself when `across`); only the first cell keeps its content. */
export function mergeArea(context: BookContext, sheet: SheetState, area: Area, across: boolean): void {
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, index) => areaOf(area.row + index, area.column, 1, area.columnCount))
    : [area];
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new WorkbookOperationError(
      "InvalidOperation",
      `${areaName(area)} lies on a table; its cells cannot be merged`,
      "ผสานเซลล์ในตารางไม่ได้"
    );
  }
  unmergeArea(context, sheet, area);
  for (const part of parts) {
    if (part.rowCount === 1 && part.columnCount === 1) continue;
    keepFirstContent(context, sheet, part);
    sheet.merges.push(part);
  }
  forgetPositions(context.state);
  context.contentChanged();
}

function keepFirstContent(context: BookContext, sheet: SheetState, area: Area): void {
  const { defaultStyle } = context.state;
  let first: CellState | null = null;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = findCell(sheet.cells, row, column);
      if (!cell || cell.content.kind === "empty") continue;
      if (!first) first = { ...cell };
      cell.content = { kind: "empty" };
      cell.result = null;
      cell.link = null;
    }
  }
  const corner = ensureCell(sheet, area.row, area.column, defaultStyle);
  if (first) Object.assign(corner, { content: first.content, result: first.result, link: first.link });
}

/** Undoes every merge that the area touches. */
export function unmergeArea(context: BookContext, sheet: SheetState, area: Area): void {
  const kept = sheet.merges.filter((merge) => !intersection(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  context.contentChanged();
}

/** The merge that covers a cell, or undefined. */
export function mergeAt(sheet: SheetState, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}
