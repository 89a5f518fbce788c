import { columnIndex, parseArea } from "./areas";
import { asCellValue } from "./calculation";
import { chartsFromFile } from "./charts/fileParts";
import { colorFromFile, OFFICE_THEME, themeColors } from "./colors";
import { conditionalsFromFile } from "./conditionalFormats";
import { formulaFromFile } from "./fileFormulas";
import type { FileBook, FileCell, FileDefinedName, FileSheet, FileStyle } from "./fileModel";
import { FileCellType } from "./fileModel";
import { tidyFormula } from "./formulaScan";
import { ensureCell, findCell, putCell } from "./grid";
import { newId } from "./identifiers";
import { linkFromFile } from "./links";
import { pageSetupFromFile } from "./pageSetup";
import { protectionFromFile } from "./protection";
import { offsetFormula } from "./shiftReferences";
import type { BookState, CellContent, CellState, NameState, SheetState } from "./state";
import { internStyle } from "./styles";
import { tablesFromFile } from "./tableFile";
import { validationsFromFile } from "./validations";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./widths";

const VISIBILITY: Record<string, SheetState["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** The book that a file's parsed parts describe. The parts are kept for what this model does not hold. */
export function bookFromFile(file: FileBook): BookState {
  const theme = file.themes ? themeColors(Object.values(file.themes)[0]) : OFFICE_THEME;
  const defaultStyle = internStyle(file.defaultFont ? { font: file.defaultFont } : {});
  const date1904 = file.properties?.date1904 === true;
  const ordered = [...file.worksheets].filter(Boolean).sort((a, b) => orderOf(file, a) - orderOf(file, b));
  const sheets = ordered.map((sheet) => sheetFromFile(file, sheet, theme, defaultStyle, date1904));
  const active = activeSheet(file, ordered, sheets);
  const book: BookState = {
    sheets,
    names: [],
    structureProtected: file.protection?.["lockStructure"] === true,
    active,
    selection: {
      sheet: active,
      area: parseArea(active.original?.views?.[0]?.activeCell ?? "") ?? {
        row: 0,
        column: 0,
        rowCount: 1,
        columnCount: 1,
      },
    },
    defaultStyle,
    theme,
    date1904,
    original: file,
  };
  book.names = namesFromFile(file, book);
  return book;
}

function orderOf(file: FileBook, sheet: FileSheet): number {
  const index = (file.sheets ?? []).findIndex((each) => each.id === sheet.id);
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

function activeSheet(file: FileBook, ordered: readonly FileSheet[], sheets: readonly SheetState[]): SheetState {
  const tab = file.sheets?.[file.views?.[0]?.activeTab ?? 0];
  const index = ordered.findIndex((sheet) => sheet.id === tab?.id);
  const wanted = sheets[index];
  const shown = wanted?.visibility === "Visible" ? wanted : sheets.find((sheet) => sheet.visibility === "Visible");
  const any = shown ?? sheets[0];
  if (!any) throw new Error("A book needs a sheet");
  return any;
}

function namesFromFile(file: FileBook, book: BookState): NameState[] {
  const position = (index: number): SheetState | null => {
    const id = file.sheets?.[index]?.id;
    return book.sheets.find((sheet) => sheet.original?.id === id) ?? null;
  };
  return (file.definedNames ?? []).filter(isOwnName).map((name) => ({
    name: name.name,
    formula: formulaFromFile(name.rawText ?? name.ranges.join(",")),
    visible: name.hidden !== true,
    comment: name.comment ?? "",
    scope: name.localSheetId === undefined ? null : position(name.localSheetId),
  }));
}

/** Print areas and titles live in the page setup; the filter database of a sheet's own filter stays a hidden name. */
function isOwnName(name: FileDefinedName): boolean {
  return !/^_xlnm\.Print_(Area|Titles)$/i.test(name.name);
}

function sheetFromFile(
  book: FileBook,
  file: FileSheet,
  theme: readonly string[],
  defaultStyle: FileStyle,
  date1904: boolean
): SheetState {
  const view = file.views?.[0];
  const sheet: SheetState = {
    id: newId(),
    name: file.name,
    visibility: VISIBILITY[file.state ?? ""] ?? "Visible",
    tabColor: colorFromFile(file.properties?.tabColor, theme),
    showGridlines: view?.showGridLines !== false,
    frozen: view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    cells: new Map(),
    spilled: new Map(),
    rows: new Map(),
    columns: new Map(),
    standardColumnWidth: file.properties?.defaultColWidth || STANDARD_COLUMN_WIDTH,
    standardRowHeight: file.properties?.defaultRowHeight || STANDARD_ROW_HEIGHT,
    merges: (file.mergeCells ?? []).flatMap((merge) => parseArea(merge) ?? []),
    tables: [],
    validations: validationsFromFile(file.dataValidations),
    conditionals: conditionalsFromFile(file.conditionalFormattings, theme),
    charts: chartsFromFile(book, file),
    pageSetup: pageSetupFromFile(file.pageSetup, file.headerFooter),
    protection: protectionFromFile(file.sheetProtection),
    original: file,
  };
  readColumns(file, sheet);
  readRows(file, sheet, defaultStyle, date1904);
  readUnlistedCells(file, sheet, defaultStyle);
  sheet.tables = tablesFromFile(file, sheet);
  return sheet;
}

function readColumns(file: FileSheet, sheet: SheetState): void {
  for (const column of file.cols ?? []) {
    for (let index = column.min - 1; index < column.max; index++) {
      sheet.columns.set(index, {
        ...(column.width === undefined ? {} : { width: column.width }),
        ...(column.hidden ? { hidden: true } : {}),
        ...(column.style && Object.keys(column.style).length > 0 ? { style: internStyle(column.style) } : {}),
        ...(column.outlineLevel ? { outlineLevel: column.outlineLevel } : {}),
        ...(column.collapsed ? { collapsed: true } : {}),
      });
    }
  }
}

function readRows(file: FileSheet, sheet: SheetState, defaultStyle: FileStyle, date1904: boolean): void {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const dynamic: { row: number; column: number; ref: string }[] = [];
  for (const row of file.rows) {
    const number = row.number - 1;
    const state = {
      ...(row.height === undefined ? {} : { height: row.height }),
      ...(row.customHeight ? { customHeight: true } : {}),
      ...(row.hidden ? { hidden: true } : {}),
      ...(row.style && Object.keys(row.style).length > 0 ? { style: internStyle(row.style) } : {}),
      ...(row.outlineLevel ? { outlineLevel: row.outlineLevel } : {}),
      ...(row.collapsed ? { collapsed: true } : {}),
    };
    if (Object.keys(state).length > 0) sheet.rows.set(number, state);
    for (const cell of row.cells) {
      const column = columnIndex(cell.address.replace(/\d+$/, ""));
      if (cell.formula !== undefined) masters.set(cell.address, { formula: cell.formula, row: number, column });
      const content = contentFromFile(cell, number, column, masters, date1904);
      if (content.kind === "empty" && !cell.style && !cell.hyperlink && !cell.comment) continue;
      if (content.kind === "formula" && cell.isDynamicArray && cell.ref)
        dynamic.push({ row: number, column, ref: cell.ref });
      putCell(sheet.cells, number, column, {
        content,
        style: cell.style ? internStyle(cell.style) : defaultStyle,
        result: content.kind === "formula" ? asCellValue(cell.result) : null,
        link: linkFromFile(cell),
        note: cell.comment,
      });
    }
  }
  markArrayParts(sheet);
  for (const each of dynamic) dropSpilledValues(sheet, each);
}

/** Notes and links on cells that the file does not list, because those hold nothing and look like nothing. */
function readUnlistedCells(file: FileSheet, sheet: SheetState, defaultStyle: FileStyle): void {
  const add = (name: string, change: (cell: CellState) => void): void => {
    const area = parseArea(name);
    if (!area || findCell(sheet.cells, area.row, area.column)) return;
    change(ensureCell(sheet, area.row, area.column, defaultStyle));
  };
  for (const [name, link] of Object.entries(file.cellLinks ?? {})) {
    const { target: hyperlink, tooltip } = link ?? {};
    add(name, (cell) => (cell.link = linkFromFile({ hyperlink, tooltip })));
  }
  for (const [name, note] of Object.entries(file.cellNotes ?? {})) add(name, (cell) => (cell.note = note));
}

function contentFromFile(
  cell: FileCell,
  row: number,
  column: number,
  masters: ReadonlyMap<string, { formula: string; row: number; column: number }>,
  date1904: boolean
): CellContent {
  const formula = formulaText(cell, row, column, masters);
  if (formula !== undefined) {
    const area = cell.shareType === "array" && cell.ref && !cell.isDynamicArray ? parseArea(cell.ref) : null;
    return {
      kind: "formula",
      formula: tidyFormula(formulaFromFile(formula)),
      spills: cell.isDynamicArray === true,
      ...(area ? { array: { rowCount: area.rowCount, columnCount: area.columnCount } } : {}),
    };
  }
  const value = cell.value;
  switch (cell.type) {
    case FileCellType.Number:
      return typeof value === "number" && Number.isFinite(value)
        ? { kind: "number", number: value }
        : { kind: "empty" };
    case FileCellType.Date:
      return value instanceof Date ? { kind: "number", number: serialOf(value, date1904) } : { kind: "empty" };
    case FileCellType.Boolean:
    case FileCellType.Checkbox:
      return { kind: "boolean", boolean: value === true };
    case FileCellType.Error: {
      const error = asCellValue(value);
      return error !== null && typeof error === "object" ? { kind: "error", error: error.error } : { kind: "empty" };
    }
    case FileCellType.RichText: {
      const runs = (value as { richText?: { text?: string }[] }).richText ?? [];
      return { kind: "richText", text: runs.map((run) => run.text ?? "").join(""), runs: value };
    }
    case FileCellType.Text:
      return { kind: "text", text: typeof value === "string" ? value : "" };
    default:
      return typeof value === "string" ? { kind: "text", text: value } : { kind: "empty" };
  }
}

/** The formula of a cell; a shared one is moved from its master cell. */
function formulaText(
  cell: FileCell,
  row: number,
  column: number,
  masters: ReadonlyMap<string, { formula: string; row: number; column: number }>
): string | undefined {
  if (cell.formula !== undefined) return cell.formula;
  const master = cell.sharedFormula === undefined ? undefined : masters.get(cell.sharedFormula);
  return master && offsetFormula(master.formula, row - master.row, column - master.column);
}

/** The library turns date-formatted numbers into dates; the milliseconds are rounded away again. */
function serialOf(date: Date, date1904: boolean): number {
  const days = date.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return Math.round(days * 1e8) / 1e8;
}

/** The other cells of a legacy array formula hold values in a file; here they belong to the formula. */
function markArrayParts(sheet: SheetState): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const array = cell.content.kind === "formula" ? cell.content.array : undefined;
      if (!array) continue;
      for (let r = 0; r < array.rowCount; r++) {
        for (let c = 0; c < array.columnCount; c++) {
          const part = sheet.cells.get(row + r)?.get(column + c);
          if (part && part !== cell) part.content = { kind: "arrayPart" };
        }
      }
    }
  }
}

/** A file also stores what a formula spilled; calculation puts it there again. */
function dropSpilledValues(sheet: SheetState, spill: { row: number; column: number; ref: string }): void {
  const area = parseArea(spill.ref);
  if (!area) return;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cells.get(row)?.get(column);
      if (cell && (row !== spill.row || column !== spill.column)) cell.content = { kind: "empty" };
    }
  }
}
