import { areaName, areaOf, boundingArea, cellName, quotedSheetName } from "./areas";
import type { ChartParts } from "./charts/fileParts";
import { chartsToFile } from "./charts/fileParts";
import { colorToFile } from "./colors";
import { conditionalsToFile } from "./conditionalFormats";
import { formulaToFile } from "./fileFormulas";
import type {
  FileBook,
  FileCell,
  FileColumn,
  FileDefinedName,
  FileDrawing,
  FileRow,
  FileSheet,
  FileView,
} from "./fileModel";
import { FileCellType } from "./fileModel";
import { areaOfCells, sortedKeys } from "./grid";
import { linkToFile } from "./links";
import { officeThemePart } from "./officeTheme";
import { headerFooterToFile, pageSetupToFile, printNames } from "./pageSetup";
import { protectionToFile } from "./protection";
import { readsWholeRanges } from "./arrayFormulas";
import type { BookState, CellState, SheetState } from "./state";
import { tableToFile } from "./tableFile";
import type { Area, CellValue } from "./types";
import { validationsToFile } from "./validations";

const STATES: Record<SheetState["visibility"], string> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The parts of a file for this book. Everything must be calculated before. The book is not changed. */
export function bookToFile(book: BookState): FileBook {
  const original = book.original;
  const ids = sheetIds(book);
  const charts = chartsToFile(book);
  const drawings = drawingNames(book);
  const worksheets = book.sheets.map((sheet, index) => ({
    ...sheetToFile(book, sheet, ids[index] ?? index + 1, index),
    drawing: drawingToFile(sheet, charts, drawings.next),
  }));
  const chartSheets = (original?.chartsheets ?? []).map((sheet, index) => ({
    ...sheet,
    orderNo: worksheets.length + index,
  }));
  const view = { x: 0, y: 0, width: 28800, height: 15000, ...original?.views?.[0] };
  return {
    media: [],
    properties: {},
    calcProperties: {},
    company: "",
    manager: "",
    chartEntries: {},
    chartRels: {},
    chartStyles: {},
    chartColors: {},
    chartExStyles: {},
    chartExColors: {},
    chartExEntries: {},
    chartExRels: {},
    chartExStructuredEntries: {},
    externalLinks: [],
    pivotTables: [],
    themes: { theme1: officeThemePart() },
    ...original,
    ...charts.entries,
    // A new book says nothing of who made it; an opened one keeps what it said.
    creator: original?.["creator"] ?? "",
    lastModifiedBy: original?.["lastModifiedBy"] ?? "",
    created: original?.["created"] ?? new Date(),
    modified: new Date(),
    chartsheets: chartSheets,
    worksheets,
    sheets: [],
    definedNames: namesToFile(book),
    views: [{ ...view, firstSheet: 0, activeTab: book.sheets.indexOf(book.active) }],
    protection: book.structureProtected
      ? { ...original?.protection, lockStructure: true }
      : { ...original?.protection, lockStructure: undefined },
    defaultFont: book.defaultStyle.font,
  };
}

/** Sheets keep their number in the file; new ones take the next free. */
function sheetIds(book: BookState): number[] {
  const taken = (book.original?.sheets ?? []).map((sheet) => sheet.id);
  let next = Math.max(0, ...taken) + 1;
  const used = new Set<number>();
  return book.sheets.map((sheet) => {
    const own = sheet.original?.id;
    const id = own !== undefined && !used.has(own) ? own : next++;
    used.add(id);
    return id;
  });
}

function namesToFile(book: BookState): FileDefinedName[] {
  const own = book.names.map((name): FileDefinedName => ({
    name: name.name,
    ranges: [],
    kind: "opaque",
    rawText: formulaToFile(name.formula),
    ...(name.scope ? { localSheetId: book.sheets.indexOf(name.scope) } : {}),
    ...(name.visible ? {} : { hidden: true }),
    ...(name.comment ? { comment: name.comment } : {}),
  }));
  const printed = book.sheets.flatMap((sheet, localSheetId) => {
    const { area, titles } = printNames(sheet.pageSetup, quotedSheetName(sheet.name));
    const reserved = (name: string, rawText: string | null): FileDefinedName[] =>
      rawText ? [{ name, ranges: [], kind: "opaque", rawText, localSheetId }] : [];
    return [...reserved("_xlnm.Print_Area", area), ...reserved("_xlnm.Print_Titles", titles)];
  });
  return [...own, ...printed];
}

function sheetToFile(book: BookState, sheet: SheetState, id: number, orderNo: number): FileSheet {
  const { original } = sheet;
  const used = areaOfCells(sheet.cells, () => true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const spilled = [...sheet.spilled].flatMap(([row, cells]) => [...cells.keys()].map((column) => areaOf(row, column)));
  const around = [...sheet.merges, ...spilled].reduce(boundingArea, used);
  return {
    rowBreaks: [],
    colBreaks: [],
    ignoredErrors: [],
    pivotTables: [],
    formControls: [],
    ...original,
    id,
    name: sheet.name,
    orderNo,
    state: STATES[sheet.visibility],
    dimensions: areaName(around),
    properties: {
      ...original?.properties,
      tabColor: sheet.tabColor ? colorToFile(sheet.tabColor) : undefined,
      defaultRowHeight: sheet.standardRowHeight,
    },
    views: [viewToFile(book, sheet)],
    cols: columnsToFile(sheet),
    rows: rowsToFile(sheet),
    mergeCells: sheet.merges.map(areaName),
    tables: sheet.tables.map((table) => tableToFile(sheet, table)),
    dataValidations: validationsToFile(sheet.validations),
    conditionalFormattings: conditionalsToFile(sheet.conditionals),
    pageSetup: pageSetupToFile(sheet.pageSetup, original?.pageSetup),
    headerFooter: headerFooterToFile(sheet.pageSetup, original?.headerFooter),
    sheetProtection: protectionToFile(sheet.protection, original?.sheetProtection),
    // The library changes these while it writes.
    media: (original?.media ?? []).map((medium) => ({ ...medium })),
  };
}

/** Names of drawings that no sheet that is itself a chart has taken. */
function drawingNames(book: BookState): { next(): string } {
  const taken = new Set((book.original?.chartsheets ?? []).map((sheet) => sheet["drawingName"]));
  let number = 0;
  const next = (): string => {
    const name = `drawing${++number}`;
    return taken.has(name) ? next() : name;
  };
  return { next };
}

/** The library takes pictures from elsewhere; they stand in the same drawing as the charts. */
function drawingToFile(sheet: SheetState, charts: ChartParts, nextName: () => string): FileDrawing | undefined {
  const anchors = charts.anchors.get(sheet) ?? [];
  if (anchors.length === 0 && !sheet.original?.media?.length) return undefined;
  return { ...sheet.original?.drawing, name: nextName(), anchors: anchors.map((anchor) => ({ ...anchor })), rels: [] };
}

function viewToFile(book: BookState, sheet: SheetState): FileView {
  const { rows, columns } = sheet.frozen;
  const read = sheet.original?.views?.[0];
  const wasFrozen = read?.state === "frozen" && (read.ySplit ?? 0) === rows && (read.xSplit ?? 0) === columns;
  const selected =
    book.selection.sheet === sheet ? cellName(book.selection.area.row, book.selection.area.column) : undefined;
  const frozen = rows > 0 || columns > 0;
  return {
    workbookViewId: 0,
    ...read,
    state: frozen ? "frozen" : "normal",
    xSplit: frozen ? columns : undefined,
    ySplit: frozen ? rows : undefined,
    topLeftCell: wasFrozen ? read.topLeftCell : undefined,
    activeCell: selected ?? read?.activeCell,
    showGridLines: sheet.showGridlines,
    tabSelected: book.active === sheet,
  };
}

function columnsToFile(sheet: SheetState): FileColumn[] | undefined {
  const columns: FileColumn[] = [];
  for (const index of sortedKeys(sheet.columns)) {
    const state = sheet.columns.get(index);
    if (!state || Object.values(state).every((member) => member === undefined || member === false)) continue;
    const last = columns[columns.length - 1];
    const width = state.width ?? sheet.standardColumnWidth;
    const column: FileColumn = {
      min: index + 1,
      max: index + 1,
      width,
      ...(state.style ? { style: state.style } : {}),
      ...(state.hidden ? { hidden: true } : {}),
      ...(state.outlineLevel ? { outlineLevel: state.outlineLevel } : {}),
      ...(state.collapsed ? { collapsed: true } : {}),
    };
    const same =
      last?.max === index &&
      last.width === width &&
      last.style === column.style &&
      last.hidden === column.hidden &&
      last.outlineLevel === column.outlineLevel &&
      last.collapsed === column.collapsed;
    if (same) last.max = index + 1;
    else columns.push(column);
  }
  return columns.length > 0 ? columns : undefined;
}

function rowsToFile(sheet: SheetState): FileRow[] {
  const merged = mergedCells(sheet);
  const numbers = new Set([...sheet.cells.keys(), ...sheet.spilled.keys(), ...merged.keys()]);
  for (const [row, state] of sheet.rows)
    if (Object.values(state).some((member) => member !== undefined)) numbers.add(row);
  return [...numbers].sort((a, b) => a - b).map((row) => rowToFile(sheet, row, merged.get(row)));
}

/** For each cell covered by a merge, the merge's first cell; the library writes merges from these. */
function mergedCells(sheet: SheetState): Map<number, Map<number, string>> {
  const merged = new Map<number, Map<number, string>>();
  for (const merge of sheet.merges) {
    const master = cellName(merge.row, merge.column);
    for (let row = merge.row; row < merge.row + merge.rowCount; row++) {
      const cells = merged.get(row) ?? new Map<number, string>();
      for (let column = merge.column; column < merge.column + merge.columnCount; column++) {
        if (row !== merge.row || column !== merge.column) cells.set(column, master);
      }
      merged.set(row, cells);
    }
  }
  return merged;
}

function rowToFile(sheet: SheetState, row: number, merged: ReadonlyMap<number, string> | undefined): FileRow {
  const state = sheet.rows.get(row);
  const cells = sheet.cells.get(row);
  const spilled = sheet.spilled.get(row);
  const columns = [...new Set([...(cells?.keys() ?? []), ...(spilled?.keys() ?? []), ...(merged?.keys() ?? [])])].sort(
    (a, b) => a - b
  );
  const height = state?.height;
  return {
    number: row + 1,
    ...(columns.length > 0 ? { min: (columns[0] ?? 0) + 1, max: (columns[columns.length - 1] ?? 0) + 1 } : {}),
    cells: columns.map((column) =>
      cellToFile(sheet, row, column, cells?.get(column), spilled?.get(column)?.value ?? null, merged?.get(column))
    ),
    ...(height !== undefined ? { height, customHeight: state?.customHeight === true } : {}),
    ...(state?.hidden ? { hidden: true } : {}),
    ...(state?.style ? { style: state.style } : {}),
    ...(state?.outlineLevel ? { outlineLevel: state.outlineLevel } : {}),
    ...(state?.collapsed ? { collapsed: true } : {}),
  };
}

function cellToFile(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState | undefined,
  spilled: CellValue,
  master: string | undefined
): FileCell {
  const address = cellName(row, column);
  const style = cell?.style ? { style: cell.style } : {};
  const extras = { ...(cell?.link ? linkToFile(cell.link) : {}), ...(cell?.note ? { comment: cell.note } : {}) };
  if (master !== undefined) return { address, type: FileCellType.Merge, master, ...style };
  const content = cell?.content;
  switch (content?.kind) {
    case "formula":
      return { address, ...style, ...extras, ...formulaToCell(sheet, row, column, cell as CellState) };
    case "text":
      return { address, type: FileCellType.Text, value: content.text, ...style, ...extras };
    case "richText":
      return { address, type: FileCellType.RichText, value: content.runs, ...style, ...extras };
    case "number":
    case "boolean":
    case "error":
    case "arrayPart":
      return {
        address,
        ...style,
        ...extras,
        ...constantToCell(content.kind === "arrayPart" ? (cell?.result ?? null) : valueOf(content)),
      };
    default:
      return { address, ...style, ...extras, ...constantToCell(spilled) };
  }
}

function valueOf(
  content: { kind: "number"; number: number } | { kind: "boolean"; boolean: boolean } | { kind: "error"; error: string }
): unknown {
  if (content.kind === "number") return content.number;
  return content.kind === "boolean" ? content.boolean : { error: content.error };
}

function constantToCell(value: unknown): { type: number; value?: unknown } {
  if (typeof value === "number") return { type: FileCellType.Number, value };
  if (typeof value === "string") return { type: FileCellType.Text, value };
  if (typeof value === "boolean") return { type: FileCellType.Boolean, value };
  return value === null ? { type: FileCellType.Null } : { type: FileCellType.Error, value };
}

function formulaToCell(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState
): Partial<FileCell> & { type: number } {
  if (cell.content.kind !== "formula") return { type: FileCellType.Null };
  const { content } = cell;
  const base = {
    type: FileCellType.Formula,
    formula: formulaToFile(content.formula),
    result: cell.result ?? undefined,
  };
  if (content.array) {
    return { ...base, shareType: "array", ref: areaName({ row, column, ...content.array }) };
  }
  const area = content.spills ? spillArea(sheet, row, column, cell) : null;
  if (area || (content.spills && readsWholeRanges(content.formula))) {
    return {
      ...base,
      shareType: "array",
      ref: areaName(area ?? { row, column, rowCount: 1, columnCount: 1 }),
      isDynamicArray: true,
    };
  }
  return base;
}

/** The rectangle of spilled values that starts at a formula, or null when it fills its own cell only. */
function spillArea(sheet: SheetState, row: number, column: number, source: CellState): Area | null {
  let columnCount = 1;
  while (sheet.spilled.get(row)?.get(column + columnCount)?.source === source) columnCount++;
  let rowCount = 1;
  while (sheet.spilled.get(row + rowCount)?.get(column)?.source === source) rowCount++;
  return rowCount > 1 || columnCount > 1 ? { row, column, rowCount, columnCount } : null;
}
