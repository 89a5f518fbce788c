/** The assessment's own words as types. Scores are integers in hundredths (93.96 is 9396) so that no sum or difference can drift. */

/** An indicator is a strength from this score on, unless the agency sets another (features: the boundary itself is a strength). */
export const DEFAULT_STRENGTH_THRESHOLD = 9000;

/** A score or a difference in hundredths of a point: 0 … 10000 for scores, -10000 … 10000 for differences. */
export type Hundredths = number;

export const INSTRUMENT_CODES = ["IIT", "EIT", "OIT"] as const;
export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];

/** An instrument or one of the two EIT parts that count separately since FY2567. */
export const COMPONENT_CODES = ["IIT", "EIT", "EIT1", "EIT2", "OIT"] as const;
export type ComponentCode = (typeof COMPONENT_CODES)[number];

export const INDICATOR_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type IndicatorNo = (typeof INDICATOR_NUMBERS)[number];

/** "i1" … IIT question, "e1" … EIT question, "O1" … disclosure item of the OIT. */
export type QuestionCode = string;

// ---------------------------------------------------------------- framework: the rules of one fiscal year

export interface InstrumentRule {
  readonly code: InstrumentCode;
  readonly nameTh: string;
  readonly nameEn: string;
  /** Percent of the overall score. */
  readonly weight: number;
  readonly indicators: readonly IndicatorNo[];
}

export interface IndicatorRule {
  readonly no: IndicatorNo;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly instrument: InstrumentCode;
  readonly aliases: readonly string[];
  /** What the indicator measures, one plain sentence of our own wording. */
  readonly measuresTh: string;
}

export interface SubIndicatorRule {
  /** "9.1" */
  readonly code: string;
  readonly indicator: IndicatorNo;
  readonly nameTh: string;
  readonly unconfirmed: boolean;
}

export interface QuestionRule {
  readonly code: QuestionCode;
  readonly instrument: InstrumentCode;
  readonly indicator: IndicatorNo;
  /** Only disclosure items have one, and only where the year's list is known. */
  readonly subIndicator: string | null;
  /** null where the official text was not found. */
  readonly textTh: string | null;
  readonly unconfirmed: boolean;
}

export interface LevelRule {
  readonly name: string;
  /** Lowest overall score of the level. */
  readonly overallMin: Hundredths;
  /** Lowest score that every component (IIT, EIT part 1, EIT part 2, OIT) must have; null where there is no such condition. */
  readonly everyComponentMin: Hundredths | null;
}

export interface Framework {
  readonly fiscalYear: number;
  readonly instruments: readonly InstrumentRule[];
  readonly indicators: readonly IndicatorRule[];
  readonly subIndicators: readonly SubIndicatorRule[];
  readonly questions: readonly QuestionRule[];
  /** How the EIT was collected: one form, two parts of equal weight, or not known. */
  readonly eitParts: "one" | "two" | "unknown";
  /** Best first. */
  readonly levels: readonly LevelRule[];
  readonly passMark: Hundredths;
  /** Parts of this year's rules that no official source we have seen confirms, in words for the user (Thai). Empty when all is firm. */
  readonly unconfirmed: readonly {
    readonly part: "weights" | "levels" | "questions" | "subIndicators" | "eitParts";
    readonly noteTh: string;
    readonly noteEn: string;
  }[];
}

// ---------------------------------------------------------------- assessment: one agency's scores of one year

/** Printed figures only; nothing computed is stored here. */
export interface Assessment {
  readonly fiscalYear: number;
  readonly overall: Hundredths | null;
  /** Level as announced, or null. */
  readonly level: string | null;
  readonly components: Readonly<Partial<Record<ComponentCode, Hundredths>>>;
  readonly indicators: Readonly<Partial<Record<IndicatorNo, Hundredths>>>;
  readonly questions: Readonly<Record<QuestionCode, Hundredths>>;
  /** The assessor's remarks by question or item code. */
  readonly remarks: Readonly<Record<QuestionCode, string>>;
}

export interface AnalysisOptions {
  readonly agency: string;
  readonly current: Assessment;
  readonly previous: Assessment | null;
  /** An indicator is a strength at or above this score, else a weakness (see DEFAULT_STRENGTH_THRESHOLD). */
  readonly strengthThreshold: Hundredths;
  /** null: the framework's own pass mark. */
  readonly passMark: Hundredths | null;
  /** Digits in sentences. */
  readonly digits: "thai" | "arabic";
}

// ---------------------------------------------------------------- analysis

export type Trend = "up" | "down" | "same";
export type Group = "strength" | "weakness";

/** Two years of one figure. All in hundredths; delta is current − previous of the printed figures. */
export interface Compared {
  readonly score: Hundredths | null;
  readonly previous: Hundredths | null;
  readonly delta: Hundredths | null;
  readonly trend: Trend | null;
}

/** Whether `score` was printed or had to be computed from the indicators. */
export type Source = "official" | "computed";

/** What the year's rule says of the level, beside what was announced. */
export interface LevelJudgement {
  /** Level as announced, or null. */
  readonly announced: string | null;
  /** Level by the rule; null when the scores do not suffice to tell. */
  readonly expected: string | null;
  /** "agrees", "differs", "cannotConfirm" (an EIT part is unknown and matters, or scores are missing), "notAnnounced". */
  readonly verdict: "agrees" | "differs" | "cannotConfirm" | "notAnnounced";
  /** Levels that remain possible while a part is unknown; one entry when certain. */
  readonly possible: readonly string[];
  /** The rule itself is not confirmed for this year. */
  readonly ruleUnconfirmed: boolean;
  /** Announced level, else the expected one, else null: what tables print. */
  readonly shown: string | null;
  /** One sentence for the reader saying why it is or is not certain. */
  readonly reasonTh: string;
}

export interface OverallResult extends Compared {
  readonly source: Source | null;
  readonly previousSource: Source | null;
  /** Recomputed with the year's weights from the instruments rounded to hundredths; null when an indicator is missing. */
  readonly computed: Hundredths | null;
  readonly previousComputed: Hundredths | null;
  readonly level: LevelJudgement;
  readonly previousLevel: LevelJudgement | null;
}

export interface ComponentResult extends Compared {
  readonly code: ComponentCode;
  readonly nameTh: string;
  readonly source: Source | null;
  readonly previousSource: Source | null;
  /** Effect of the change on the overall score, in hundredths rounded half up (weight × delta); null for an unknown delta. Parts carry half the EIT weight. */
  readonly contribution: Hundredths | null;
  readonly passes: boolean | null;
}

export interface IndicatorResult extends Compared {
  readonly no: IndicatorNo;
  readonly nameTh: string;
  readonly instrument: InstrumentCode;
  /** 1 is the highest score; equal scores share a rank (1, 1, 3 …). */
  readonly rank: number | null;
  readonly group: Group | null;
  readonly passes: boolean | null;
  /** Points of the overall score that one point of this indicator is worth, in ten-thousandths (0.06 is 600). */
  readonly pointValue: number;
  /** Points of the overall score that a full score would bring back, in hundredths, half up. */
  readonly recoverable: Hundredths | null;
}

export interface QuestionResult extends Compared {
  readonly code: QuestionCode;
  readonly instrument: InstrumentCode;
  readonly indicator: IndicatorNo;
  readonly subIndicator: string | null;
  readonly textTh: string | null;
  readonly unconfirmed: boolean;
  readonly remark: string;
}

/** A cell that staff can be sent to. */
export interface Place {
  readonly sheet: string;
  /** "C7" */
  readonly cell: string;
}

export type Severity = "error" | "warning" | "note";

/** A data-quality remark in the user's words. */
export interface Finding {
  /** e.g. "overall-mismatch", "score-missing"; the list stands in src/ita/findings. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** "C7", or null when the remark has no single cell. */
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
  /** What, where and how to mend it; Thai. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
}

export interface Sentence {
  /** "overall", "instrument.IIT", "highest", "changes", "indicator.9", "strengths", "fails" … */
  readonly id: string;
  readonly text: string;
}

export interface Analysis {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly previousFiscalYear: number | null;
  readonly framework: Framework;
  readonly strengthThreshold: Hundredths;
  readonly passMark: Hundredths;
  readonly digits: "thai" | "arabic";
  readonly overall: OverallResult;
  /** IIT, EIT, EIT1, EIT2, OIT; the parts only where the year has them or a score is given. */
  readonly instruments: readonly ComponentResult[];
  /** Always ten, in order of number. */
  readonly indicators: readonly IndicatorResult[];
  /** Below the pass mark, by number. */
  readonly fails: readonly IndicatorNo[];
  readonly highest: readonly IndicatorNo[];
  readonly lowest: readonly IndicatorNo[];
  readonly changes: {
    readonly up: readonly IndicatorNo[];
    readonly down: readonly IndicatorNo[];
    readonly same: readonly IndicatorNo[];
  };
  /** The year's questions and items that have a score in either year, in the framework's order. */
  readonly questions: readonly QuestionResult[];
  readonly sentences: readonly Sentence[];
}

// ---------------------------------------------------------------- measures

export interface MeasureProposal {
  /** Lasting key of the generated row: "2569/1" = measures year / indicator. */
  readonly key: string;
  /** "M69-01": measures year, running number, weak first. */
  readonly id: string;
  readonly indicators: readonly IndicatorNo[];
  readonly goal: "improve" | "keep";
  /** Text of each generated column. Dates are ISO "2025-10-01". */
  readonly analysis: string;
  readonly measure: string;
  readonly steps: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly followUp: string;
}

/** A row of the measures table as staff keep it; `key` is "" and an empty unit means that none has been named yet. */
export interface MeasureRow extends MeasureProposal {
  readonly unit: string;
  readonly jointUnit: string;
}
