/** Measures: proposed from the analysis, then kept by staff, followed up and judged. */
import type { Sentence, Trend } from "./analysis";
import type { Hundredths, IndicatorNo, QuestionCode } from "./units";

export type MeasureGoal = "improve" | "keep";

/** A part of a measure that a year's criteria ask for. */
export type MeasurePart = "measure" | "analysis" | "steps" | "period" | "unit" | "followUp";

/** What one row of the measures table stands for: an indicator, or an issue that the year's criteria name. */
export interface MeasureGroup {
  /** "1"–"10" for an indicator, "issue4" for an issue. */
  readonly code: string;
  /** Its number among the year's indicators or issues, from 1. */
  readonly no: number;
  /** As printed in the group column; "" where rows are known by their indicator. */
  readonly titleTh: string;
  readonly indicators: readonly IndicatorNo[];
}

/** How the results of measures are laid out for publication. */
export type ReportForm = "byIssue" | "byQuestion" | "byMeasure";

/** What a year's criteria ask of the measures document. */
export interface MeasureRules {
  /** Disclosure item that asks for the document: "O25". */
  readonly item: QuestionCode;
  readonly groups: readonly MeasureGroup[];
  /** Whether each group must have a row, or only what the results call for. */
  readonly asksForEveryGroup: boolean;
  /** Heading of the group column; null where rows are known by their indicator alone. */
  readonly groupHeader: string | null;
  /** Headings of the columns, in the words of the year's documents. */
  readonly headers: Readonly<Record<"analysis" | "measure" | "steps", string>>;
  /** Elements of the document, in the order of the criteria. */
  readonly elements: readonly {
    readonly part: MeasurePart;
    readonly titleTh: string;
    readonly unconfirmed: boolean;
  }[];
  /** Disclosure item that asks for the report on the measures, and the form in which such reports were published. */
  readonly reportItem: QuestionCode;
  readonly reportForm: ReportForm;
  /** What is not confirmed, in words for the reader; "" when the official wording was seen. */
  readonly unconfirmedTh: string;
}

/** Where the text of a proposal comes from: the bank ("9-own-each-item"), the workbook's own bank, last year's measure. */
export interface MeasureSource {
  /** Lasting name: a bank id, "bank:…" for a row of the workbook's own bank, "past:M68-04" for last year's measure. */
  readonly id: string;
  readonly measure: string;
  readonly steps: readonly string[];
  readonly followUp: string;
  /** Units that usually do it, or did it last year, the main one first. */
  readonly units: readonly string[];
}

/** Why a source is offered for a row, strongest reason first. */
export type MeasureReason = "past" | "own" | "question" | "pattern" | "indicator";

export interface MeasureOption extends MeasureSource {
  readonly reason: MeasureReason;
  /** The reason in words: "ใช้ในปีก่อน (M68-04)", "แก้ข้อ O23". */
  readonly reasonTh: string;
}

export interface MeasureProposal {
  /** Lasting key of the generated row: "2569/1", "2568/issue4", "2569/added/3". */
  readonly key: string;
  /** "M69-01": measures year, running number. */
  readonly id: string;
  /** Title of the row's group; "" where the year has none. */
  readonly issue: string;
  readonly indicators: readonly IndicatorNo[];
  /** Questions and items of the results that the row is to mend. */
  readonly codes: readonly QuestionCode[];
  readonly goal: MeasureGoal;
  /** What the results say, with its figures kept alive. */
  readonly analysis: Sentence;
  /** Name of the chosen source, kept with the row. */
  readonly source: string;
  readonly measure: string;
  readonly steps: readonly string[];
  /** ISO "2025-10-01". */
  readonly start: string;
  readonly end: string;
  readonly followUp: string;
  /** Units carried over from last year's measure; empty where staff are to name them. */
  readonly units: readonly string[];
  /** "ต่อจาก M68-04 …", or "". */
  readonly history: string;
}

/** A row of the measures table as staff keep it; an empty unit means that none has been named yet. */
export interface MeasureRow {
  readonly id: string;
  readonly issue: string;
  readonly indicators: readonly IndicatorNo[];
  readonly codes: readonly QuestionCode[];
  readonly goal: MeasureGoal;
  readonly analysis: string;
  readonly measure: string;
  readonly steps: readonly string[];
  /** ISO dates; what staff typed instead of a date as it stands. */
  readonly start: string;
  readonly end: string;
  /** Main unit first, joint units after it; without the empty ones. */
  readonly units: readonly string[];
  readonly followUp: string;
}

/** "ยังไม่ดำเนินการ" … "ยกเลิก"; "unknown" while nobody has reported. */
export type FollowUpStatus = "notStarted" | "ongoing" | "done" | "postponed" | "cancelled" | "unknown";

export type Decision = "continue" | "adjust" | "end";

/** How the linked indicator stands after the measure; no claim that the measure is the cause. */
export interface MeasureOutcome {
  readonly indicator: IndicatorNo;
  readonly before: Hundredths | null;
  readonly after: Hundredths | null;
  readonly delta: Hundredths | null;
  readonly trend: Trend | null;
}

/** A measure of the year whose results have now arrived. */
export interface PastMeasure extends MeasureRow {
  readonly fiscalYear: number;
  readonly status: FollowUpStatus;
  readonly outcomes: readonly MeasureOutcome[];
  /** The staff's decision, else what is proposed; null while the scores do not tell. */
  readonly decision: Decision | null;
}
