/**
 * A sheet as plain data, before anything is written: what each cell holds, who owns it, how it looks and prints.
 * Nothing here knows Excel; src/excel turns a plan into requests.
 */
import type { Slot } from "../ita/types";
import type { ChartPlan } from "./charts";
import type { StyleName } from "./styles";

/** A sentence whose figures are kept alive where staff put it in their own words (merge/livingText.ts). */
export interface LivingText {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** Text is always text (never a formula); a formula starts with "="; null is an empty cell; dates are ISO strings. */
export type PlannedValue =
  string | number | null | { readonly formula: string } | { readonly date: string } | LivingText;

export const isLiving = (value: PlannedValue): value is LivingText =>
  value !== null && typeof value === "object" && "slots" in value;

export const isFormula = (value: PlannedValue): value is { readonly formula: string } =>
  value !== null && typeof value === "object" && "formula" in value;

/**
 * Who owns the cells of a column once the sheet exists:
 * - "generated": ours, rewritten on every run (figures and formulas);
 * - "shared": we propose the text, staff may reword it, a run keeps what they wrote;
 * - "staff": theirs, filled by us only in rows that we add.
 */
type Ownership = "generated" | "shared" | "staff";

export type Validation =
  | { readonly kind: "score" }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFromTable"; readonly table: string; readonly column: string }
  /** `after`, `before`: columns whose day in the same row narrows the days further. */
  | {
      readonly kind: "date";
      readonly from: string;
      readonly to: string;
      readonly after?: string;
      readonly before?: string;
    }
  | { readonly kind: "wholeNumber"; readonly from: number; readonly to: number };

export interface ValidationPlan {
  readonly rule: Validation;
  /** What to type, shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** What was wrong and how to mend it, shown when the entry is refused. */
  readonly error: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
}

export interface ColumnPlan {
  /** Stable name of the column in the memory; never shown. */
  readonly id: string;
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly style: StyleName;
  readonly ownership: Ownership;
  readonly validation?: ValidationPlan;
  /** Codes for the program, of no use to a reader; or false for a column that has nothing to say in other runs. */
  readonly hidden?: boolean;
}

/** A rule that colours whole cells; the word or symbol in the cell carries the same meaning without colour. */
export interface HighlightPlan {
  /** Columns to colour, or all. */
  readonly columns: readonly string[] | "all";
  readonly when:
    | { readonly kind: "startsWith"; readonly column: string; readonly text: string }
    | { readonly kind: "isNumber"; readonly column: string }
    /** A fall that nobody has explained yet. */
    | { readonly kind: "negativeWithout"; readonly column: string; readonly text: string }
    | { readonly kind: "notEmpty"; readonly column: string };
  readonly look: "up" | "down" | "weak" | "strong" | "group" | "attention" | "wrong" | "doubtful" | "remark";
}

export interface OwnRow {
  readonly row: number;
  readonly key: string;
  /** By column id. */
  readonly values: Readonly<Record<string, PlannedValue>>;
}

export interface AskedOfTable {
  /** Keys of rows that staff deleted and want back. */
  readonly bringBack?: ReadonlySet<string>;
  /** "ours" writes our text over theirs, "theirs" ends the offer. */
  readonly choices?: readonly { readonly key: string; readonly column: string; readonly take: "ours" | "theirs" }[];
}

export interface TablePlan {
  /** ASCII, unique in the workbook: it is also how we know a sheet to be ours. */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** Column whose value names the row for good; unique and never empty in planned rows. */
  readonly keyColumn: string;
  readonly rows: readonly (readonly PlannedValue[])[];
  /**
   * "complete": our rows always stand, since figures depend on one another;
   * "planned": a row that staff deleted stays deleted, one that we no longer plan leaves;
   * "proposed": the same, but a row of ours stays once it is there.
   * Rows that staff added stay in any case.
   */
  readonly rowPolicy: "complete" | "planned" | "proposed";
  /** Column that receives new texts for cells that staff have changed; only with shared columns. */
  readonly offerColumn?: string;
  /** Keep the table sorted by this column when our order changed. */
  readonly orderColumn?: string;
  /** Points; 16 unless told. Tables of long texts take 14 so that a row stays within Excel's greatest height. */
  readonly textSize?: 14 | 16;
  readonly highlights: readonly HighlightPlan[];
  /** Validation for single cells, by row key and column. */
  /** Rows of the staff's own, by body row as they stand: they get the key, where they have none, and our figures. */
  readonly ownRows?: readonly OwnRow[];
  /** What is remembered of rows beside their texts: "#source" → "9-own-each-item". */
  readonly notes?: readonly { readonly key: string; readonly column: string; readonly text: string }[];
  /** What staff asked for. */
  readonly asked?: AskedOfTable;
  readonly cellValidations?: readonly {
    readonly key: string;
    readonly column: string;
    readonly validation: ValidationPlan;
  }[];
}

/** One of several cells beside one another in a line above the table; it takes the printed columns `from` … `to`. */
export interface HeadingPart {
  readonly from: string;
  readonly to: string;
  readonly style: StyleName;
  readonly content: string | { readonly formula: string };
  /** The longest answer that its formula can give: the line is made high enough for it. */
  readonly longest?: string;
}

export interface HeadingLine {
  /** Stable name of the line in the memory. */
  readonly id: string;
  /** "" keeps the line's place. */
  readonly text: string;
  readonly style: StyleName;
  readonly slots?: readonly Slot[];
  /** In place of a text: a native formula, with the table's tokens. */
  readonly formula?: string;
  /** In place of one cell across the whole print, left to right; the line has no text of its own then, and a least `height`. */
  readonly parts?: readonly HeadingPart[];
  /** Points, where the text does not tell: a place for charts, a formula's longest answer. */
  readonly height?: number;
}

export interface SheetPlan {
  readonly id: SheetId;
  /** Of the measures that it is about, for the sheets that a year has its own of. */
  readonly fiscalYear?: number;
  readonly name: string;
  readonly tabColor: string;
  readonly heading: readonly HeadingLine[];
  readonly table: TablePlan;
  readonly charts?: readonly ChartPlan[];
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  readonly frozenColumns: number;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** null leaves the one that stands. */
    readonly footer: string | null;
    /** Columns left out of print, at the right end. */
    readonly unprintedColumns?: number;
    /** The whole sheet on one page, not only one page wide. */
    readonly onePage?: boolean;
  };
}

/** One of each in a workbook. */
export type FixedSheetId =
  | "settings"
  | "units"
  | "indicatorScores"
  | "questionScores"
  | "overview"
  | "byIndicator"
  | "ranking"
  | "trend"
  | "strengths"
  | "causes"
  | "worth"
  | "goals"
  | "byQuestion"
  | "itemGaps"
  | "workload"
  | "coverage"
  | "bank"
  | "log"
  | "findings";

/** One for each fiscal year of measures. */
export type YearlySheetId = "measures" | "followUp" | "outcome" | "byIssue" | "byQuestionReport" | "byMeasure" | "memo";

export type SheetId = FixedSheetId | YearlySheetId;

/** Where the table's header row stands, counted from 0: below the heading, and nothing stands below the table. */
export function headerRowOf(plan: SheetPlan): number {
  return plan.heading.length;
}
