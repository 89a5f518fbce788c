/** Carries out the changes of a merge on a sheet that exists: cells are rewritten in place, nothing is made anew. */
import { cellAddress } from "../ita/reading/address";
import type { PlannedValue, SheetPlan } from "../sheets/plan";
import type { Writing } from "../sheets/styles";
import { headingLineHeight } from "../sheets/textRoom";
import type { LineChange } from "../sheets/merge/mergeHeading";
import type { CellChange, TableChanges } from "../sheets/merge/mergeTable";
import { cellContent } from "./cellText";
import { applyDigits, applyLook, TABLE_STYLE } from "./cellLooks";
import { renameChartFonts } from "./charts";
import { applyFooter, applyPageNumber } from "./pageSetup";
import type { SheetChanges } from "./planRun";
import type { TableState } from "./readWorkbook";
import { applyValidation, type ColumnFinder } from "./validations";

export function updateSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  state: TableState,
  { table: changes, lines, sheet: whole }: { table: TableChanges; lines: readonly LineChange[]; sheet: SheetChanges },
  writing: Writing,
  find: ColumnFinder
): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  if (state.isRange) makeTable(sheet, plan, state);
  const table = context.workbook.tables.getItem(state.tableName);
  const bodyTop = state.row + 1;
  const rowsBefore = state.formulas.length - 1;
  const added = changes.append.length;
  const columns = plan.table.columns.flatMap((column) => {
    const position = changes.columns.get(column.id);
    return position === undefined ? [] : [{ column, at: state.column + position }];
  });
  // What Excel would write across hidden rows ends up in the visible ones (office-js issue 224): cell by cell it does not.
  const runs = state.filtered ? singleCells(changes.cells) : verticalRuns(changes.cells);
  // Rows join before anything is written: the planned formulas name whole columns as they are with them, and rows that are
  // put in would stretch these once more.
  if (added > 0) {
    if (state.filtered) table.clearFilters();
    table.rows.add(
      undefined,
      changes.append.map((row) => row.map(cellContent))
    );
    for (const { column, at } of columns) {
      const body = sheet.getRangeByIndexes(bodyTop + rowsBefore, at, added, 1);
      applyLook(body, column.style, writing, added, plan.table.textSize);
    }
  }
  for (const { row, line, content, isFormula, column } of lines) {
    const cell = sheet.getRangeByIndexes(row, column ?? state.column, 1, 1);
    cell.formulas = [[cellContent(isFormula ? { formula: content } : content)]];
    cell.format.rowHeight = headingLineHeight(plan, { ...line, ...(isFormula ? {} : { text: content }) });
  }
  for (const { position, header } of changes.headers) {
    sheet.getRangeByIndexes(state.row, state.column + position, 1, 1).values = [[header]];
  }
  for (const run of runs) {
    const range = sheet.getRangeByIndexes(bodyTop + run.row, state.column + run.column, run.values.length, 1);
    range.formulas = run.values.map((value) => [cellContent(value)]);
  }
  const rows = rowsBefore + added;
  const firstCell = (id: string): string | null => {
    const position = changes.columns.get(id);
    return position === undefined ? null : cellAddress(bodyTop, state.column + position);
  };
  for (const { column, at } of rows > 0 ? columns : []) {
    const body = (): Excel.Range => sheet.getRangeByIndexes(bodyTop, at, rows, 1);
    // The list of units grows and shrinks with the staff's own sheet.
    const stale = added > 0 || column.validation?.rule.kind === "listFromTable";
    if (column.validation && stale) applyValidation(body(), column.validation, bodyTop, at, find, firstCell);
    if (whole.digits !== null) applyDigits(body(), column.style, whole.digits);
  }
  if (whole.digits !== null) {
    for (const { row, column, style } of whole.figures)
      applyDigits(sheet.getRangeByIndexes(row, column, 1, 1), style, whole.digits);
  }
  if (whole.layout) {
    for (const { column, at } of columns) {
      const body = sheet.getRangeByIndexes(bodyTop, at, Math.max(1, rows), 1);
      body.columnHidden = column.hidden === true;
      // A width would bring a hidden column back.
      if (column.hidden !== true) body.format.columnWidth = column.width;
    }
  }
  if (whole.font !== null) {
    sheet.getUsedRange().format.font.name = whole.font;
    renameChartFonts(sheet, plan, state.charts, whole.font);
    applyPageNumber(sheet, whole.font);
  }
  if (whole.footer !== null) applyFooter(sheet, whole.footer, writing.font);
}

/** Plain cells become the table that they were; their look is left as staff have it. */
function makeTable(
  sheet: Excel.Worksheet,
  { table: { name } }: SheetPlan,
  { row, column, headers, formulas }: TableState
): void {
  const made = sheet.tables.add(sheet.getRangeByIndexes(row, column, formulas.length, headers.length), true);
  made.name = name;
  made.style = TABLE_STYLE;
  made.showBandedRows = false;
}

/**
 * Rows leave, and our order is restored, when every sheet has been written: planned formulas, those of other sheets too, name
 * cells as they stand before, and Excel moves them along. Neither can be done under a filter (office-js issue 994).
 */
export function settleRows(context: Excel.RequestContext, state: TableState, changes: TableChanges): void {
  const table = context.workbook.tables.getItem(state.tableName);
  if (state.filtered) table.clearFilters();
  for (const row of changes.deleteRows) table.rows.getItemAt(row).delete();
  if (changes.sortBy !== null) table.sort.apply([{ key: changes.sortBy, ascending: true }]);
}

/** Rows whose text changed; all of them when rows moved. */
export function fitChangedRows(context: Excel.RequestContext, state: TableState, changes: TableChanges): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const rowsBefore = state.formulas.length - 1;
  const rows = rowsBefore + changes.append.length - changes.deleteRows.length;
  for (const { row, count } of changedRows(changes, rowsBefore, rows)) {
    sheet.getRangeByIndexes(state.row + 1 + row, state.column, count, 1).format.autofitRows();
  }
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: PlannedValue[];
}

const singleCells = (cells: readonly CellChange[]): Run[] =>
  cells.map(({ row, column, value }) => ({ row, column, values: [value] }));

/** Changed cells that stand under one another are written together. */
function verticalRuns(cells: readonly CellChange[]): Run[] {
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
