import type { XmlElement } from "./charts/xmlTree";
import type { FileBook, FileConditionalRule, FileMedium, FileSheet, FileStyle } from "./fileModel";
import type {
  Area,
  CellError,
  CellValue,
  ConditionalRule,
  Hyperlink,
  PageSetup,
  SheetProtection,
  ValidationRule,
} from "./types";

/** What a cell holds. `arrayPart` is a cell filled by the array formula of another cell. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "richText"; readonly text: string; readonly runs: unknown }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: CellError["error"] }
  | FormulaContent
  | { readonly kind: "arrayPart" };

export interface FormulaContent {
  readonly kind: "formula";
  /** Without the leading "=". */
  readonly formula: string;
  /** The cells a legacy (Ctrl+Shift+Enter) array formula fills. */
  readonly array?: { readonly rowCount: number; readonly columnCount: number };
  /** False for a formula read from a file that was saved as an ordinary one: it yields one value and never spills. */
  readonly spills: boolean;
}

export interface CellState {
  content: CellContent;
  style: FileStyle;
  /** The last calculated value of a formula or array part. */
  result: CellValue;
  link: Hyperlink | null;
  /** A note as the file library holds it; kept, never shown. */
  note: unknown;
}

export interface SpilledValue {
  readonly value: CellValue;
  /** The cell whose formula spills here. */
  readonly source: CellState;
}

/** Rows by number, cells by column. Rows without cells are absent. */
export type CellGrid = Map<number, Map<number, CellState>>;

export interface RowState {
  height?: number;
  customHeight?: boolean;
  hidden?: boolean;
  /** Rows hidden by a table filter come back when the filter goes; rows hidden by hand do not. */
  hiddenByFilter?: boolean;
  style?: FileStyle;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface ColumnState {
  /** Characters of the default font's digit, as in a file. */
  width?: number;
  hidden?: boolean;
  style?: FileStyle;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface TableColumnState {
  id: number;
  name: string;
  filterButton: boolean;
  /** Allowed displayed texts, or null when the column is not filtered. */
  filter: readonly string[] | null;
  calculatedFormula: string | null;
  /** Members of the file's column that are not understood here. */
  rest: Record<string, unknown>;
}

export interface TableState {
  id: string;
  name: string;
  area: Area;
  columns: TableColumnState[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

export interface ValidationState {
  areas: Area[];
  rule: ValidationRule;
}

/** A conditional format; one that the contract cannot express keeps the file's own rule and stays as it is. */
export interface ConditionalState {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule["rule"] | null;
  format: ConditionalRule["format"];
  /** The rule as read from the file, or null for one made here. */
  original: FileConditionalRule | null;
}

export interface ChartState {
  readonly id: string;
  /** Its place on the cells and its name, as the file library holds them. */
  anchor: FileMedium;
  /** Its part; null when that could not be read and is passed through. */
  readonly tree: XmlElement | null;
  /** The tree says something else than the bytes of the file. */
  changed: boolean;
  /** Its title is also what is read aloud in its place; otherwise somebody wrote other words for that. */
  readonly titleIsDescription: boolean;
  /** Where its bytes stand among the parts of the file, or null for a chart made here. */
  readonly source: { readonly number: number; readonly extended: boolean } | null;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  frozen: { rows: number; columns: number };
  cells: CellGrid;
  /** What spilling formulas put into otherwise empty cells, by row and column. */
  spilled: Map<number, Map<number, SpilledValue>>;
  rows: Map<number, RowState>;
  columns: Map<number, ColumnState>;
  standardColumnWidth: number;
  /** Points. */
  standardRowHeight: number;
  merges: Area[];
  tables: TableState[];
  validations: ValidationState[];
  conditionals: ConditionalState[];
  charts: ChartState[];
  pageSetup: PageSetup;
  protection: SheetProtection;
  /** The sheet as read from a file: pictures, views and whatever else is passed through on saving. */
  original: FileSheet | null;
}

export interface NameState {
  name: string;
  /** Without the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
  scope: SheetState | null;
}

export interface BookState {
  sheets: SheetState[];
  names: NameState[];
  structureProtected: boolean;
  active: SheetState;
  selection: { sheet: SheetState; area: Area };
  defaultStyle: FileStyle;
  theme: readonly string[];
  date1904: boolean;
  original: FileBook | null;
}
