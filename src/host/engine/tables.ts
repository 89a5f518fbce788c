import { areaOf, areaName, contains, containsArea, intersection } from "./areas";
import { constantValue } from "./calculation";
import type { BookContext } from "./context";
import { displayText } from "./displayText";
import { WorkbookOperationError } from "./errors";
import { ensureCell, findCell } from "./grid";
import { newId } from "./identifiers";
import type { SheetState, TableColumnState, TableState } from "./state";
import { dropTableFromFormula, findTable, renameColumnInFormula, renameTableInFormula } from "./structuredReferences";
import { nameCellsInsteadOfTable } from "./tableToRange";
import { mapFormulas } from "./everyFormula";
import type { Area, TableInfo, TablePatch } from "./types";

/** The rows between header and totals. */
export function bodyOf(table: TableState): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top - bottom };
}

export function tableById(sheet: SheetState, id: string): TableState {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table)
    throw new WorkbookOperationError("ItemNotFound", `No table ${id} on sheet ${sheet.name}`, "ไม่พบตารางนี้ในแผ่นงาน");
  return table;
}

export function tableInfo(context: BookContext, sheet: SheetState, table: TableState): TableInfo {
  return {
    id: table.id,
    name: table.name,
    sheet: context.sheetFor(sheet),
    area: table.area,
    columns: table.columns.map(({ id, name }) => ({ id, name })),
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    showFilterButton: table.showFilterButton,
    showBandedRows: table.showBandedRows,
    showBandedColumns: table.showBandedColumns,
    highlightFirstColumn: table.highlightFirstColumn,
    style: table.style,
  };
}

/** Makes a table as Excel does: header texts become unique column names, a missing header is put in above. */
export function addTable(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  hasHeaders: boolean,
  name?: string
): TableState {
  refuseOverlap(sheet, area, null);
  const whole = hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
  if (!hasHeaders) context.sheetFor(sheet).insertCells({ ...area, rowCount: 1 }, "Down");
  // A table needs one body row; Excel adds it to a lone header.
  const full = whole.rowCount < 2 ? { ...whole, rowCount: 2 } : whole;
  refuseOverlap(sheet, full, null);
  const table: TableState = {
    id: newId(),
    name: "",
    area: full,
    columns: [],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  table.name = name === undefined ? freeTableName(context) : checkedTableName(context, name, table);
  for (let index = 0; index < full.columnCount; index++) table.columns.push(newColumn(table, index));
  sheet.tables.push(table);
  for (let index = 0; index < full.columnCount; index++) takeHeaderFromCell(context, sheet, table, index, hasHeaders);
  context.contentChanged();
  return table;
}

function newColumn(table: TableState, index: number): TableColumnState {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name: `\u0000${index}`, filterButton: true, filter: null, calculatedFormula: null, rest: {} };
}

function freeTableName(context: BookContext): string {
  for (let number = 1; ; number++) if (!findTable(context.state, `Table${number}`)) return `Table${number}`;
}

/** Excel's rule for names: a letter or "_" first, then letters, marks, digits, "_" and "."; nothing like a cell. */
export function checkedTableName(context: BookContext, name: string, own: TableState): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const likeCell = /^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) || /^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
  if (!wellFormed || likeCell) {
    throw new WorkbookOperationError("InvalidArgument", `"${name}" cannot name a table`, `ใช้ชื่อตาราง "${name}" ไม่ได้`);
  }
  const other = findTable(context.state, name);
  const taken =
    (other && other.table !== own) ||
    context.state.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new WorkbookOperationError("ItemAlreadyExists", `The name "${name}" is taken`, `มีชื่อ "${name}" อยู่แล้ว`);
  return name;
}

function refuseOverlap(sheet: SheetState, area: Area, own: TableState | null): void {
  const other = sheet.tables.find((table) => table !== own && intersection(table.area, area));
  if (other) {
    throw new WorkbookOperationError(
      "InvalidOperation",
      `${areaName(area)} overlaps the table ${other.name} at ${areaName(other.area)}`,
      `ช่วงนี้ทับกับตาราง ${other.name}`
    );
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new WorkbookOperationError(
      "InvalidOperation",
      `${areaName(area)} holds merged cells`,
      "ตารางมีเซลล์ที่ผสานกันไม่ได้"
    );
  }
}

/**
 * Makes the column's name follow its header cell, and the cell follow the name where they must differ: a header is
 * text, not empty and unique in its table.
 */
export function takeHeaderFromCell(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  index: number,
  keepText = true
): void {
  const column = table.columns[index];
  if (!column || !table.showHeaders) return;
  const cell = ensureCell(sheet, table.area.row, table.area.column + index, context.state.defaultStyle);
  const value = cell.content.kind === "formula" ? cell.result : constantValue(cell);
  const text = keepText ? displayText(value, cell.style.numFmt ?? "General") : "";
  const name = uniqueColumnName(table, index, text === "" ? `Column${index + 1}` : text);
  cell.content = { kind: "text", text: name };
  cell.result = null;
  if (column.name !== name) renameColumn(context, table, column, name);
}

function uniqueColumnName(table: TableState, index: number, wanted: string): string {
  const taken = new Set(table.columns.filter((_, other) => other !== index).map((column) => column.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

function renameColumn(context: BookContext, table: TableState, column: TableColumnState, name: string): void {
  const old = column.name;
  column.name = name;
  if (old.startsWith("\u0000")) return;
  mapFormulas(context.state, (formula) => renameColumnInFormula(formula, table.name, old, name));
}

export function setColumnName(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  index: number,
  name: string
): void {
  const column = table.columns[index];
  if (!column)
    throw new WorkbookOperationError(
      "InvalidArgument",
      `Table ${table.name} has no column ${index}`,
      "ไม่พบคอลัมน์นี้ในตาราง"
    );
  if (table.columns.some((other, at) => at !== index && other.name.toLowerCase() === name.toLowerCase())) {
    throw new WorkbookOperationError(
      "ItemAlreadyExists",
      `Table ${table.name} has a column "${name}"`,
      `ตารางมีคอลัมน์ "${name}" อยู่แล้ว`
    );
  }
  if (name === "") throw new WorkbookOperationError("InvalidArgument", "A column needs a name", "คอลัมน์ของตารางต้องมีชื่อ");
  if (table.showHeaders) {
    const cell = ensureCell(sheet, table.area.row, table.area.column + index, context.state.defaultStyle);
    cell.content = { kind: "text", text: name };
    cell.result = null;
  }
  if (column.name !== name) renameColumn(context, table, column, name);
  context.contentChanged();
}

export function patchTable(context: BookContext, sheet: SheetState, table: TableState, patch: TablePatch): void {
  if (patch.name !== undefined && patch.name !== table.name) {
    const old = table.name;
    const name = checkedTableName(context, patch.name, table);
    table.name = name;
    mapFormulas(context.state, (formula) => renameTableInFormula(formula, old, name));
  }
  if (patch.showTotals !== undefined && patch.showTotals !== table.showTotals)
    setTotals(context, sheet, table, patch.showTotals);
  table.showFilterButton = patch.showFilterButton ?? table.showFilterButton;
  table.showBandedRows = patch.showBandedRows ?? table.showBandedRows;
  table.showBandedColumns = patch.showBandedColumns ?? table.showBandedColumns;
  table.highlightFirstColumn = patch.highlightFirstColumn ?? table.highlightFirstColumn;
  table.style = patch.style ?? table.style;
  context.contentChanged();
}

/** Shows or hides the totals row; the cells below move as Excel moves them. */
function setTotals(context: BookContext, sheet: SheetState, table: TableState, show: boolean): void {
  const { area } = table;
  const view = context.sheetFor(sheet);
  if (show) {
    view.insertCells(areaOf(area.row + area.rowCount, area.column, 1, area.columnCount), "Down");
    table.area = { ...area, rowCount: area.rowCount + 1 };
    table.showTotals = true;
    const row = table.area.row + table.area.rowCount - 1;
    ensureCell(sheet, row, area.column, context.state.defaultStyle).content = { kind: "text", text: "Total" };
    return;
  }
  table.area = { ...area, rowCount: area.rowCount - 1 };
  table.showTotals = false;
  view.deleteCells(areaOf(area.row + area.rowCount - 1, area.column, 1, area.columnCount), "Up");
}

/** Excel keeps the header row where it is and wants header and one body row at least. */
export function resizeTable(context: BookContext, sheet: SheetState, table: TableState, area: Area): void {
  const rows = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (area.row !== table.area.row || area.rowCount < rows || !intersection(area, table.area)) {
    throw new WorkbookOperationError(
      "InvalidArgument",
      `Table ${table.name} at ${areaName(table.area)} cannot be resized to ${areaName(area)}`,
      "ปรับขนาดตารางไม่ได้: แถวหัวตารางต้องอยู่ที่เดิม และต้องมีข้อมูลอย่างน้อยหนึ่งแถว"
    );
  }
  refuseOverlap(sheet, area, table);
  const columns = Array.from(
    { length: area.columnCount },
    (_, index) => table.columns[area.column + index - table.area.column]
  );
  const kept = { ...table, columns: columns.filter((column) => column !== undefined) };
  table.area = area;
  table.columns = columns.map((column, index) => {
    if (column) return column;
    const made = newColumn(kept, index);
    kept.columns.push(made);
    return made;
  });
  table.columns.forEach((column, index) => {
    if (column.name.startsWith("\u0000")) takeHeaderFromCell(context, sheet, table, index);
  });
  context.contentChanged();
}

export function removeTable(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  what: "KeepCells" | "ClearCells"
): void {
  if (what === "KeepCells") nameCellsInsteadOfTable(context.state, sheet, table);
  else mapFormulas(context.state, (formula) => dropTableFromFormula(formula, table.name));
  sheet.tables = sheet.tables.filter((each) => each !== table);
  for (const [row, state] of sheet.rows) {
    if (state.hiddenByFilter && row >= table.area.row && row < table.area.row + table.area.rowCount) {
      sheet.rows.set(row, { ...state, hidden: undefined, hiddenByFilter: undefined });
    }
  }
  if (what === "ClearCells") context.sheetFor(sheet).deleteCells(table.area, "Up");
  context.contentChanged();
}

/** The formula that every body cell of a column holds, in full spelling; null when they differ or there is none. */
export function commonFormula(sheet: SheetState, table: TableState, index: number): string | null {
  const body = bodyOf(table);
  let common: string | null = null;
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    const content = findCell(sheet.cells, row, body.column + index)?.content;
    if (content?.kind !== "formula") return null;
    if (common !== null && content.formula !== common) return null;
    common = content.formula;
  }
  return common;
}

/** The calculated-column formula a file should carry: the common one, else the one it was read with. */
export function fileFormulaOf(sheet: SheetState, table: TableState, index: number): string | null {
  return commonFormula(sheet, table, index) ?? table.columns[index]?.calculatedFormula ?? null;
}

/** After cells of a header row changed: their columns take the new names. */
export function headersChanged(context: BookContext, sheet: SheetState, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.area, rowCount: 1 };
    const touched = intersection(header, area);
    if (!touched || containsArea(area, table.area)) continue;
    for (let column = touched.column; column < touched.column + touched.columnCount; column++) {
      if (contains(header, header.row, column)) takeHeaderFromCell(context, sheet, table, column - header.column);
    }
  }
}
