/** Carries out the changes of a merge on a sheet that exists: cells are rewritten in place, nothing is made anew. */
import type { PlannedValue, SheetPlan } from "../sheets/plan";
import type { Digits } from "../sheets/styles";
import { headingLineHeight } from "../sheets/textRoom";
import type { LineChange } from "../sheets/merge/mergeHeading";
import type { CellChange, TableChanges } from "../sheets/merge/mergeTable";
import { cellContent } from "./cellText";
import { applyDigits, applyLook } from "./cellLooks";
import { applyFooter } from "./pageSetup";
import type { SheetChanges } from "./planRun";
import type { TableState } from "./readWorkbook";
import { applyValidation, type ColumnFinder } from "./validations";

export function updateSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  state: TableState,
  { table: changes, lines, sheet: whole }: { table: TableChanges; lines: readonly LineChange[]; sheet: SheetChanges },
  digits: Digits,
  find: ColumnFinder
): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const table = context.workbook.tables.getItem(plan.table.name);
  const bodyTop = state.row + 1;
  for (const { row, line } of lines) {
    sheet.getRangeByIndexes(row, state.column, 1, 1).values = [[cellContent(line.text)]];
    sheet.getRangeByIndexes(row, state.column, 1, 1).format.rowHeight = headingLineHeight(plan, line);
  }
  for (const { position, header } of changes.headers) {
    sheet.getRangeByIndexes(state.row, state.column + position, 1, 1).values = [[header]];
  }
  for (const run of verticalRuns(changes.cells)) {
    const range = sheet.getRangeByIndexes(bodyTop + run.row, state.column + run.column, run.values.length, 1);
    range.formulas = run.values.map((value) => [cellContent(value)]);
  }
  const rowsBefore = state.formulas.length - 1;
  // Rows join before others leave: the planned formulas name cells by where they stand now, and Excel moves them along.
  if (changes.append.length > 0) {
    table.rows.add(
      undefined,
      changes.append.map((row) => row.map(cellContent))
    );
    formatNewRows(sheet, plan, state, changes, bodyTop + rowsBefore, digits);
  }
  for (const row of changes.deleteRows) table.rows.getItemAt(row).delete();
  const rows = rowsBefore + changes.append.length - changes.deleteRows.length;
  for (const column of plan.table.columns) {
    const position = changes.columns.get(column.id);
    if (position === undefined || !column.validation) continue;
    // The list of units grows and shrinks with the staff's own sheet.
    const followsTable = column.validation.rule.kind === "listFromTable";
    if (rows === 0 || !(followsTable || changes.append.length > 0)) continue;
    applyValidation(
      sheet.getRangeByIndexes(bodyTop, state.column + position, rows, 1),
      column.validation,
      bodyTop,
      state.column + position,
      find
    );
  }
  if (whole.footer !== null) applyFooter(sheet, whole.footer);
  if (whole.digits !== null && rows > 0) {
    for (const column of plan.table.columns) {
      const position = changes.columns.get(column.id);
      if (position === undefined) continue;
      applyDigits(sheet.getRangeByIndexes(bodyTop, state.column + position, rows, 1), column.style, whole.digits);
    }
  }
  if (changes.sortBy !== null) table.sort.apply([{ key: changes.sortBy, ascending: true }]);
  for (const { row, count } of changedRows(changes, rowsBefore, rows)) {
    sheet.getRangeByIndexes(bodyTop + row, state.column, count, 1).format.autofitRows();
  }
}

function formatNewRows(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  state: TableState,
  changes: TableChanges,
  firstRow: number,
  digits: Digits
): void {
  for (const column of plan.table.columns) {
    const position = changes.columns.get(column.id);
    if (position === undefined) continue;
    applyLook(
      sheet.getRangeByIndexes(firstRow, state.column + position, changes.append.length, 1),
      column.style,
      digits,
      changes.append.length,
      plan.table.textSize
    );
  }
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: PlannedValue[];
}

/** Changed cells that stand under one another are written together. */
export function verticalRuns(cells: readonly CellChange[]): Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.column === cell.column && last.row + last.values.length === cell.row) last.values.push(cell.value);
    else runs.push({ row: cell.row, column: cell.column, values: [cell.value] });
  }
  return runs;
}

/** Rows whose height has to follow their text; all of them when rows moved. */
function changedRows(changes: TableChanges, rowsBefore: number, total: number): { row: number; count: number }[] {
  if (total === 0) return [];
  if (changes.sortBy !== null || changes.deleteRows.length > 0) return [{ row: 0, count: total }];
  const rows = new Set(changes.cells.filter((cell) => typeof cell.value === "string").map((cell) => cell.row));
  changes.append.forEach((_, index) => rows.add(rowsBefore + index));
  const runs: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count++;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
