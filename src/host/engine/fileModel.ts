/**
 * The plain objects that the file library reads from and writes to .xlsx parts. Only the members this folder uses are
 * named; everything else (charts, pictures, notes, themes) passes through untouched because the objects themselves do.
 */

export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

export interface FileFont {
  name?: string;
  size?: number;
  family?: number;
  charset?: number;
  scheme?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean | string;
  strike?: boolean;
  color?: FileColor;
  [other: string]: unknown;
}

export interface FileFill {
  type?: string;
  pattern?: string;
  fgColor?: FileColor;
  bgColor?: FileColor;
  [other: string]: unknown;
}

export interface FileBorderLine {
  style?: string;
  color?: FileColor;
}

export interface FileBorder {
  top?: FileBorderLine;
  bottom?: FileBorderLine;
  left?: FileBorderLine;
  right?: FileBorderLine;
  [other: string]: unknown;
}

export interface FileAlignment {
  horizontal?: string;
  vertical?: string;
  wrapText?: boolean;
  indent?: number;
  [other: string]: unknown;
}

export interface FileStyle {
  numFmt?: string;
  font?: FileFont;
  fill?: FileFill;
  border?: FileBorder;
  alignment?: FileAlignment;
  protection?: { locked?: boolean; hidden?: boolean };
  quotePrefix?: boolean;
  [other: string]: unknown;
}

/** The library's own numbering of cell types. */
export const FileCellType = {
  Null: 0,
  Merge: 1,
  Number: 2,
  Text: 3,
  Date: 4,
  Hyperlink: 5,
  Formula: 6,
  SharedString: 7,
  RichText: 8,
  Boolean: 9,
  Error: 10,
  Checkbox: 12,
} as const;

export interface FileCell {
  address: string;
  type: number;
  value?: unknown;
  style?: FileStyle;
  formula?: string;
  sharedFormula?: string;
  shareType?: string;
  ref?: string;
  result?: unknown;
  isDynamicArray?: boolean;
  text?: string;
  hyperlink?: string;
  tooltip?: string;
  master?: string;
  comment?: unknown;
  richText?: unknown;
}

export interface FileRow {
  number: number;
  min?: number;
  max?: number;
  cells: FileCell[];
  height?: number;
  customHeight?: boolean;
  hidden?: boolean;
  style?: FileStyle;
  outlineLevel?: number;
  collapsed?: boolean;
  dyDescent?: number;
}

export interface FileColumn {
  min: number;
  max: number;
  width?: number;
  style?: FileStyle;
  isCustomWidth?: boolean;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  bestFit?: boolean;
}

export interface FileTableColumn {
  name: string;
  filterButton?: boolean;
  filters?: { val: string }[];
  filterBlanks?: boolean;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
  totalsRowFormula?: string;
  calculatedColumnFormula?: string;
  [other: string]: unknown;
}

export interface FileTable {
  name: string;
  displayName?: string;
  tableRef: string;
  ref?: string;
  autoFilterRef?: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  style?: {
    theme?: string;
    showFirstColumn?: boolean;
    showLastColumn?: boolean;
    showRowStripes?: boolean;
    showColumnStripes?: boolean;
  };
  columns: FileTableColumn[];
  rows: unknown[];
  [other: string]: unknown;
}

export interface FileValidation {
  type: string;
  operator?: string;
  formulae?: (string | number | Date)[];
  allowBlank?: boolean;
  hideDropDown?: boolean;
  showInputMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
  showErrorMessage?: boolean;
  errorStyle?: string;
  errorTitle?: string;
  error?: string;
}

export interface FileConditionalRule {
  type: string;
  operator?: string;
  priority?: number;
  stopIfTrue?: boolean;
  text?: string;
  formulae?: (string | number)[];
  style?: FileStyle;
  color?: FileColor;
  cfvo?: { type: string; value?: number | string }[];
  [other: string]: unknown;
}

export interface FileConditionalFormatting {
  ref: string;
  rules: FileConditionalRule[];
}

export interface FileView {
  state?: string;
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
  activeCell?: string;
  activePane?: string;
  showGridLines?: boolean;
  tabSelected?: boolean;
  [other: string]: unknown;
}

export interface FilePageSetup {
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  orientation?: string;
  paperSize?: number;
  fitToPage?: boolean;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  horizontalCentered?: boolean;
  verticalCentered?: boolean;
  showGridLines?: boolean;
  showRowColHeaders?: boolean;
  blackAndWhite?: boolean;
  printArea?: string;
  printTitlesRow?: string;
  printTitlesColumn?: string;
  [other: string]: unknown;
}

export interface FileHeaderFooter {
  oddHeader?: string | null;
  oddFooter?: string | null;
  [other: string]: unknown;
}

export interface FileSheet {
  id: number;
  name: string;
  state?: string;
  rows: FileRow[];
  cols?: FileColumn[];
  mergeCells?: string[];
  properties?: {
    tabColor?: FileColor;
    defaultRowHeight?: number;
    defaultColWidth?: number;
    customHeight?: boolean;
    [other: string]: unknown;
  };
  views?: FileView[];
  pageSetup?: FilePageSetup;
  headerFooter?: FileHeaderFooter;
  tables: FileTable[];
  dataValidations?: Record<string, FileValidation | undefined>;
  conditionalFormattings: FileConditionalFormatting[];
  sheetProtection?: Record<string, unknown> | null;
  /** Notes by cell, those on cells that the file does not list included. */
  cellNotes?: Record<string, unknown>;
  cellLinks?: Record<string, { target: string; tooltip?: string } | undefined>;
  drawing?: FileDrawing;
  media?: FileMedium[];
  [other: string]: unknown;
}

export interface FileAnchorPoint {
  nativeCol: number;
  nativeColOff: number;
  nativeRow: number;
  nativeRowOff: number;
}

export interface FileMedium {
  chartNumber?: number;
  chartExNumber?: number;
  /** Tied to cells with both corners, with one corner and a size, or with neither (`pos`); sizes in pixels. */
  range?: {
    tl?: FileAnchorPoint;
    br?: FileAnchorPoint;
    ext?: { width: number; height: number };
    pos?: { x: number; y: number };
    /** "twoCell" when missing. */
    editAs?: string;
    [other: string]: unknown;
  };
  /** Of a chart: its name and what is read aloud in its place. */
  graphicFrame?: { index?: number; name?: string; descr?: string; title?: string; [other: string]: unknown };
  [other: string]: unknown;
}

export interface FileDrawing {
  /** "drawing1": its part. */
  name?: string;
  anchors?: FileMedium[];
  [other: string]: unknown;
}

export interface FileDefinedName {
  name: string;
  ranges: string[];
  rawText?: string;
  kind?: string;
  localSheetId?: number;
  hidden?: boolean;
  comment?: string;
}

/** A chart as its bytes in the file; the parsed form beside them is not used. */
export interface FileChart {
  rawData?: Uint8Array;
  [other: string]: unknown;
}

export interface FileBook {
  chartEntries?: Record<string, FileChart>;
  /** The bytes of charts of the kinds that came with Excel 2016. */
  chartExEntries?: Record<string, Uint8Array>;
  chartsheets?: { chartNumber?: number; chartExNumber?: number; [other: string]: unknown }[];
  worksheets: FileSheet[];
  sheets?: { id: number; name: string; state?: string }[];
  definedNames?: FileDefinedName[];
  views?: { activeTab?: number; firstSheet?: number; [other: string]: unknown }[];
  protection?: Record<string, unknown>;
  properties?: { date1904?: boolean; [other: string]: unknown };
  themes?: Record<string, string>;
  defaultFont?: FileFont;
  [other: string]: unknown;
}
