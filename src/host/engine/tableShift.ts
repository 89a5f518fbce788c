import { areaName, areaOf, intersection } from "./areas";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import { mapFormulas } from "./everyFormula";
import { ensureCell, findCell } from "./grid";
import type { Shift } from "./shiftReferences";
import { shiftedArea } from "./shiftReferences";
import type { SheetState, TableColumnState, TableState } from "./state";
import { dropColumnFromFormula, dropTableFromFormula } from "./structuredReferences";
import { bodyOf, takeHeaderFromCell } from "./tables";
import type { Area } from "./types";

/** Tables move as a whole or not at all: a band that covers part of a table's width (or height) is refused. */
export function refuseTableConflict(sheet: SheetState, area: Area, shift: Shift): void {
  for (const table of sheet.tables) {
    const rows = shift.axis === "row";
    const first = rows ? table.area.column : table.area.row;
    const last = first + (rows ? table.area.columnCount : table.area.rowCount) - 1;
    const end = (rows ? table.area.row + table.area.rowCount : table.area.column + table.area.columnCount) - 1;
    const reached = last >= shift.crossFrom && first <= shift.crossTo && end >= shift.at;
    if (!reached) continue;
    const covered = first >= shift.crossFrom && last <= shift.crossTo;
    if (!covered || losesHeaderOnly(table, area, shift)) {
      throw new WorkbookOperationError(
        "InsertDeleteConflict",
        `Moving ${areaName(area)} would tear the table ${table.name} at ${areaName(table.area)}`,
        `ทำไม่ได้ เพราะจะเลื่อนเซลล์เพียงบางส่วนของตาราง ${table.name}`
      );
    }
  }
}

/** Excel does not delete a header row from under its table. */
function losesHeaderOnly(table: TableState, area: Area, shift: Shift): boolean {
  if (shift.axis !== "row" || shift.count > 0 || !table.showHeaders) return false;
  const gone = intersection(table.area, area);
  return gone !== null && gone.row === table.area.row && gone.rowCount < table.area.rowCount;
}

/** Moves, grows, shrinks and removes tables after cells moved. */
export function shiftTables(context: BookContext, sheet: SheetState, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const moved = shiftedArea(table.area, shift);
    if (moved === table.area) continue;
    if (!moved) {
      sheet.tables = sheet.tables.filter((each) => each !== table);
      mapFormulas(context.state, (formula) => dropTableFromFormula(formula, table.name));
      continue;
    }
    if (shift.axis === "row") shiftTableRows(context, sheet, table, moved, shift);
    else shiftTableColumns(context, sheet, table, moved, shift);
  }
}

function shiftTableRows(context: BookContext, sheet: SheetState, table: TableState, moved: Area, shift: Shift): void {
  if (shift.count < 0 && table.showTotals) {
    const totals = table.area.row + table.area.rowCount - 1;
    if (totals >= shift.at && totals < shift.at - shift.count) table.showTotals = false;
  }
  table.area = moved;
}

/** Tables whose whole body was deleted. A table always has a body row: an empty one takes the place of the deleted ones. */
export function tablesWithoutBody(sheet: SheetState): TableState[] {
  return sheet.tables.filter((table) => bodyOf(table).rowCount < 1);
}

function shiftTableColumns(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  moved: Area,
  shift: Shift
): void {
  const { area } = table;
  const old = table.columns;
  table.area = moved;
  if (moved.columnCount === area.columnCount) return;
  if (shift.count < 0) {
    const gone = (_: TableColumnState, index: number): boolean => {
      const column = area.column + index;
      return column >= shift.at && column < shift.at - shift.count;
    };
    for (const column of old.filter(gone)) {
      mapFormulas(context.state, (formula) => dropColumnFromFormula(formula, table.name, column.name));
    }
    table.columns = old.filter((column, index) => !gone(column, index));
    return;
  }
  const at = shift.at - area.column;
  let nextId = Math.max(...old.map((column) => column.id)) + 1;
  const made = Array.from({ length: shift.count }, (): TableColumnState => ({
    id: nextId,
    name: `\u0000${nextId++}`,
    filterButton: true,
    filter: null,
    calculatedFormula: null,
    rest: {},
  }));
  table.columns = [...old.slice(0, at), ...made, ...old.slice(at)];
  made.forEach((_, index) => takeHeaderFromCell(context, sheet, table, at + index));
}

/** New table rows get the formulas of calculated columns, as in Excel. */
export function fillInsertedTableRows(context: BookContext, sheet: SheetState, area: Area, shift: Shift): void {
  if (shift.axis !== "row") return;
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const inserted = intersection(body, areaOf(shift.at, area.column, shift.count, area.columnCount));
    if (!inserted || inserted.columnCount !== body.columnCount) continue;
    table.columns.forEach((_, index) => fillColumn(context, sheet, body, inserted, body.column + index));
  }
}

function fillColumn(context: BookContext, sheet: SheetState, body: Area, inserted: Area, column: number): void {
  let formula: string | null = null;
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    if (row >= inserted.row && row < inserted.row + inserted.rowCount) continue;
    const content = findCell(sheet.cells, row, column)?.content;
    if (content?.kind !== "formula" || (formula !== null && content.formula !== formula)) return;
    formula = content.formula;
  }
  if (formula === null) return;
  for (let row = inserted.row; row < inserted.row + inserted.rowCount; row++) {
    ensureCell(sheet, row, column, context.state.defaultStyle).content = { kind: "formula", formula, spills: true };
  }
}
