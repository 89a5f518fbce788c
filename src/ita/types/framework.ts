/** The rules of one fiscal year. */
import type { Hundredths, IndicatorNo, InstrumentCode, QuestionCode } from "./units";

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
  /** How disclosure items make up their indicator: all alike, or each sub-indicator alike and the items within it. */
  readonly itemWeights: { readonly rule: "items" | "subIndicators"; readonly unconfirmed: boolean };
  /** Parts of this year's rules that no official source we have seen confirms, in words for the user (Thai). Empty when all is firm. */
  readonly unconfirmed: readonly {
    readonly part: "weights" | "levels" | "questions" | "subIndicators" | "eitParts" | "itemWeights";
    readonly noteTh: string;
    readonly noteEn: string;
  }[];
}
