import type { Chart, ChartType, SeriesBy } from "./chartTypes";
import type { BookMemory } from "./memory/bookMemory";

/**
 * The workbook behind the embedded host, as plain operations. Rows and columns count from 0, as in Office.js.
 * Only this folder knows which library stores, calculates and saves; everything else speaks these types.
 */

/** What a cell shows after calculation. An Excel error is an object so that it can never be taken for text. */
export type CellValue = string | number | boolean | null | CellError;
export interface CellError {
  readonly error: "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#CALC!" | "#SPILL!";
}

/** What is put into a cell. A formula starts with "=". Text is stored as given: nothing is parsed here. */
export type CellInput =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix?: boolean }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** "#RRGGBB" */
  readonly color: string;
}
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** The format of one cell. Colours are "#RRGGBB"; "" means none or automatic. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
}
export type StylePatch = Partial<CellStyle>;

export interface Hyperlink {
  /** Outside address (https://…), or undefined. */
  readonly address?: string;
  /** A place in this workbook ('ชื่อแผ่น'!A1), or undefined. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface ValidationRule {
  readonly type: "List" | "Decimal" | "WholeNumber" | "Date" | "TextLength" | "Custom";
  readonly operator?:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo";
  /** For a list: "a,b,c" or "=range"; else a number or a formula. */
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

export interface ConditionalRule {
  readonly id: string;
  readonly area: Area;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly type: "CellValue";
        readonly operator:
          | "Between"
          | "NotBetween"
          | "EqualTo"
          | "NotEqualTo"
          | "GreaterThan"
          | "LessThan"
          | "GreaterThanOrEqual"
          | "LessThanOrEqual";
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: "Custom"; readonly formula: string }
    | {
        readonly type: "ContainsText";
        readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
        readonly text: string;
      }
    | { readonly type: "DataBar"; readonly color: string };
  readonly format: { readonly fontColor?: string; readonly fill?: string; readonly bold?: boolean };
}

export interface TableColumnInfo {
  readonly id: number;
  readonly name: string;
}
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  /** Header row (when shown), body and total row (when shown). */
  readonly area: Area;
  readonly columns: readonly TableColumnInfo[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly style: string;
}
export type TablePatch = Partial<
  Pick<
    TableInfo,
    | "name"
    | "showTotals"
    | "showFilterButton"
    | "showBandedRows"
    | "showBandedColumns"
    | "highlightFirstColumn"
    | "style"
  >
>;

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string; // Excel.PaperType, e.g. "A4"
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly scale: number | null;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly printArea: Area | null;
  /** Excel's own codes, such as "&P". */
  readonly headerFooter: {
    readonly leftHeader: string;
    readonly centerHeader: string;
    readonly rightHeader: string;
    readonly leftFooter: string;
    readonly centerFooter: string;
    readonly rightFooter: string;
  };
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface DefinedName {
  readonly name: string;
  /** "=…" */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The sheet it is local to, or null for the workbook. */
  readonly scope: Sheet | null;
}

export interface Sheet {
  /** "{GUID}", stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Character widths, as in a file. */
  readonly standardColumnWidth: number;
  readonly protection: SheetProtection;
  readonly pageSetup: PageSetup;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly tables: readonly TableInfo[];
  /** In the order in which they lie over one another, the lowest first. */
  readonly charts: readonly Chart[];

  /** The smallest rectangle with content (values only) or with content or formats; null when there is none. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Calculated value; calculation runs when something changed since the last. */
  value(row: number, column: number): CellValue;
  /** "=…", or null when the cell holds no formula. */
  formula(row: number, column: number): string | null;
  /** The text as Excel displays it under the cell's number format. */
  text(row: number, column: number): string;
  hasQuotePrefix(row: number, column: number): boolean;
  setCell(row: number, column: number, input: CellInput): void;
  style(row: number, column: number): CellStyle;
  patchStyle(area: Area, patch: StylePatch): void;
  /** Clears contents, formats, or both (hyperlinks go with "All" and "Hyperlinks"). */
  clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void;

  /** Points, as Office.js counts; characters are the file's own unit. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  /** Someone set the height: it no longer follows the text. */
  rowHeightIsCustom(row: number): boolean;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** Estimates the height that wrapped Thai and Latin text needs, as Excel's AutoFit does (merged cells do not count). */
  autofitRows(firstRow: number, rowCount: number): void;
  autofitColumns(firstColumn: number, columnCount: number): void;
  /** Fits the rows that no one gave a height, as Excel does when it opens a file without them. */
  fitRowsWithoutHeight(): void;

  /** Shift cells as Excel does; formulas, tables, validations, conditional formats and names follow. */
  insertCells(area: Area, shift: "Down" | "Right"): void;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;

  addTable(area: Area, hasHeaders: boolean, name?: string): TableInfo;
  patchTable(tableId: string, patch: TablePatch): void;
  setTableColumnName(tableId: string, columnIndex: number, name: string): void;
  resizeTable(tableId: string, area: Area): void;
  /** Puts a column in before the column `columnIndex`, or behind the last; Excel names it unless a name is given. */
  insertTableColumn(tableId: string, columnIndex: number, name?: string): void;
  /** Moves a column to another place of its table; formulas and rules follow, column widths stay. */
  moveTableColumn(tableId: string, from: number, to: number): void;
  /**
   * Leaves the cells (convert to range; formulas that name the table name its cells from then on), or removes them with
   * the table.
   */
  removeTable(tableId: string, what: "KeepCells" | "ClearCells"): void;
  sortTable(tableId: string, keys: readonly { readonly columnIndex: number; readonly ascending: boolean }[]): void;
  /** Filter by allowed displayed texts of one column; null clears it. Rows that fail are hidden. */
  filterTable(tableId: string, columnIndex: number, allowed: readonly string[] | null): void;
  tableFilter(tableId: string, columnIndex: number): readonly string[] | null;

  /** A chart of the cells of any sheet, where Excel would put it. */
  addChart(type: ChartType, source: { readonly sheet: Sheet; readonly area: Area }, seriesBy: SeriesBy): Chart;

  validation(row: number, column: number): ValidationRule | null;
  setValidation(area: Area, rule: ValidationRule | null): void;
  addConditionalRule(rule: Omit<ConditionalRule, "id">): ConditionalRule;
  removeConditionalRule(id: string): void;
  hyperlink(row: number, column: number): Hyperlink | null;
  setHyperlink(row: number, column: number, link: Hyperlink | null): void;

  setVisibility(visibility: Sheet["visibility"]): void;
  setTabColor(color: string): void;
  setShowGridlines(show: boolean): void;
  setFrozen(rows: number, columns: number): void;
  patchPageSetup(patch: Partial<PageSetup>): void;
  setProtection(protection: SheetProtection): void;
}

export interface Book {
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: Sheet;
  readonly structureProtected: boolean;
  /** Grows with every change; a view redraws when it differs from what it drew. */
  readonly revision: number;

  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  /** Formulas, names, validations and links that name the sheet follow, as in Excel. */
  renameSheet(sheet: Sheet, name: string): void;
  moveSheet(sheet: Sheet, position: number): void;
  copySheet(sheet: Sheet): Sheet;
  activate(sheet: Sheet): void;
  selection: { readonly sheet: Sheet; readonly area: Area };
  select(sheet: Sheet, area: Area): void;
  setName(name: string, formula: string, options?: { scope?: Sheet; visible?: boolean; comment?: string }): void;
  deleteName(name: string, scope?: Sheet): void;
  setStructureProtected(on: boolean): void;
  /** The workbook as it is now, for undo: `before` itself when nothing has changed since. */
  remember(before?: BookMemory): BookMemory;
  /** Puts back all that is remembered: cells, formats, tables, charts, names, sheets. */
  recall(memory: BookMemory): void;
  /** What changes for somebody who knew the workbook as `before`. */
  differences(before: BookMemory, after: BookMemory): BookChange;
  /** .xlsx bytes; every formula has been calculated. */
  save(): Promise<Uint8Array>;
}

/** What is different on a sheet that was there before and is there after. */
export interface SheetChange {
  readonly sheet: Sheet;
  /** Around the cells that hold something else, or null. */
  readonly contents: Area | null;
  /** Around the cells that hold or look like something else, or null. */
  readonly cells: Area | null;
  /** Ids. */
  readonly tablesGone: readonly string[];
  readonly tablesNew: readonly string[];
}

export interface BookChange {
  readonly sheetsGone: readonly Sheet[];
  readonly sheetsNew: readonly Sheet[];
  readonly changed: readonly SheetChange[];
}
