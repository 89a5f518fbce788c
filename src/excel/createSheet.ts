/** Makes a planned sheet where there is none. */
import { cellAddress } from "../ita/reading/address";
import { newBody, newHeading, newParts } from "../sheets/merge/newTable";
import { plannedKeys } from "../sheets/merge/rows";
import { NO_TABLES, type TableFinder } from "../sheets/merge/tokens";
import { headerRowOf, isFormula, type HeadingPart, type SheetPlan } from "../sheets/plan";
import type { Writing } from "../sheets/styles";
import { headingLineHeight, tableHeadHeight } from "../sheets/textRoom";
import { cellContent } from "./cellText";
import type { NewSheet } from "./newSheet";
import { applyLook, TABLE_STYLE } from "./cellLooks";
import { applyHighlights } from "./highlights";
import { applyPageSetup } from "./pageSetup";
import { applyValidation, type ColumnFinder } from "./validations";

export function createSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: NewSheet,
  writing: Writing,
  find: ColumnFinder,
  others: TableFinder = NO_TABLES
): void {
  const { worksheets } = context.workbook;
  const stands = target.unfinished !== null || target.isAdded === true;
  const sheet = stands ? worksheets.getItem(target.name) : worksheets.add(target.name);
  if (target.unfinished) {
    for (const name of target.unfinished.tables) context.workbook.tables.getItem(name).delete();
    const whole = sheet.getRange();
    whole.unmerge();
    whole.clear();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
  }
  const { table } = plan;
  const columns = table.columns.length;
  const top = headerRowOf(plan);
  const rows = table.rows.length;
  const firstBodyRow = top + 1;

  // The title goes first: it is how a sheet that was cut off here is known again.
  writeHeading(sheet, plan, writing);
  const grid: (string | number)[][] = [
    table.columns.map((column) => column.header),
    ...newBody(plan, others).map((row) => row.map(cellContent)),
  ];
  const area = sheet.getRangeByIndexes(top, 0, rows + 1, columns);
  area.formulas = grid;
  const excelTable = sheet.tables.add(area, true);
  excelTable.name = table.name;
  excelTable.style = TABLE_STYLE;
  excelTable.showBandedRows = false;
  // Rows whose figures name one another must not be sorted apart.
  if (table.rowPolicy === "complete") excelTable.showFilterButton = false;

  applyLook(sheet.getRangeByIndexes(top, 0, 1, columns), "header", writing, 1, table.textSize);
  sheet.getRangeByIndexes(top, 0, 1, columns).format.rowHeight = tableHeadHeight(table);
  const firstCell = (id: string): string | null => {
    const at = table.columns.findIndex((column) => column.id === id);
    return at < 0 ? null : cellAddress(firstBodyRow, at);
  };
  table.columns.forEach((column, index) => {
    const body = sheet.getRangeByIndexes(firstBodyRow, index, Math.max(1, rows), 1);
    applyLook(body, column.style, writing, rows, table.textSize);
    body.format.columnWidth = column.width;
    if (column.hidden) body.columnHidden = true;
    if (column.validation) applyValidation(body, column.validation, firstBodyRow, index, find, firstCell);
  });
  const keys = plannedKeys(table);
  for (const { key, column, validation } of table.cellValidations ?? []) {
    const row = keys.indexOf(key);
    const position = table.columns.findIndex((candidate) => candidate.id === column);
    if (row >= 0 && position >= 0) {
      applyValidation(
        sheet.getRangeByIndexes(firstBodyRow + row, position, 1, 1),
        validation,
        firstBodyRow + row,
        position,
        find
      );
    }
  }
  const lines = sheet.getRangeByIndexes(0, 0, plan.heading.length, 1);
  // After the table stands: a line's formula may name it.
  newHeading(plan, others).forEach((content, row) => {
    if (isFormula(content)) lines.getCell(row, 0).formulas = [[cellContent(content)]];
  });
  for (const { row, part, content } of newParts(plan, others)) {
    sheet.getRangeByIndexes(row, columnOf(table, part.from), 1, 1).formulas = [[cellContent(content)]];
  }
  applyHighlights(sheet, table, firstBodyRow, 0, Math.max(1, rows));
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  freeze(sheet, plan);
  applyPageSetup(sheet, plan, writing.font);
}

/** Rows whose height follows their text. */
export function fitNewRows(context: Excel.RequestContext, { table, heading }: SheetPlan, target: NewSheet): void {
  const sheet = context.workbook.worksheets.getItem(target.name);
  const body = sheet.getRangeByIndexes(heading.length + 1, 0, Math.max(1, table.rows.length), table.columns.length);
  body.format.autofitRows();
}

/** A heading that fills the screen must not be frozen: nothing below it could be scrolled into sight. */
const GREATEST_FROZEN_HEIGHT = 190;

function freeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const top = headerRowOf(plan);
  const height = plan.heading.reduce((sum, line) => sum + headingLineHeight(plan, line), tableHeadHeight(plan.table));
  const rows = height <= GREATEST_FROZEN_HEIGHT ? top + 1 : 0;
  if (rows > 0 && plan.frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, plan.frozenColumns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (plan.frozenColumns > 0) sheet.freezePanes.freezeColumns(plan.frozenColumns);
}

/** Lines above the table are merged across it: they are not part of any table, and a long sentence needs the width. */
function writeHeading(sheet: Excel.Worksheet, plan: SheetPlan, writing: Writing): void {
  // Only as wide as the print: what is merged beyond it would be cut off on paper.
  const columns = plan.table.columns.length - (plan.print.unprintedColumns ?? 0);
  const lines = sheet.getRangeByIndexes(0, 0, plan.heading.length, 1);
  lines.values = plan.heading.map((line) => [cellContent(line.formula === undefined ? line.text : "")]);
  for (const { row, rows } of wholeLines(plan.heading)) {
    if (columns > 1) sheet.getRangeByIndexes(row, 0, rows, columns).merge(true);
  }
  plan.heading.forEach((line, row) => {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    if (line.parts) writeParts(sheet, plan.table, row, line.parts, writing);
    else applyLook(range, line.style, writing, 1);
    range.format.rowHeight = headingLineHeight(plan, line);
  });
}

/** Runs of lines that are one cell each. */
function wholeLines(heading: SheetPlan["heading"]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  heading.forEach(({ parts }, row) => {
    const last = runs[runs.length - 1];
    if (parts) return;
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}

const columnOf = ({ columns }: SheetPlan["table"], id: string): number =>
  Math.max(
    0,
    columns.findIndex((column) => column.id === id)
  );

function writeParts(
  sheet: Excel.Worksheet,
  table: SheetPlan["table"],
  row: number,
  parts: readonly HeadingPart[],
  writing: Writing
): void {
  for (const { from, to, style } of parts) {
    const [first, last] = [columnOf(table, from), columnOf(table, to)];
    const range = sheet.getRangeByIndexes(row, first, 1, last - first + 1);
    if (last > first) range.merge(false);
    applyLook(range, style, writing, 1);
  }
}
