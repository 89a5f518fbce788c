/** What the scores say. */
import type { Framework } from "./framework";
import type { LevelGoal } from "./goal";
import type { ItemGaps } from "./items";
import type { ComponentCode, Hundredths, IndicatorNo, InstrumentCode, QuestionCode } from "./units";

/** Points of the overall score that one point of a score is worth, in millionths (0.06 is 60000). */
export type PointValue = number;

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
  /** The same with its figures and names marked (sentences/slots.ts). */
  readonly markedReasonTh: string;
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
  /** 1 is the lowest score: the order in which indicators are usually mended. */
  readonly lowestRank: number | null;
  readonly group: Group | null;
  readonly passes: boolean | null;
  /** Effect of the change on the overall score: pointValue × delta, half up; null for an unknown delta. */
  readonly contribution: Hundredths | null;
  readonly pointValue: PointValue;
  /** Points of the overall score that a full score would bring back, half up. */
  readonly recoverable: Hundredths | null;
  /** Why the score fell, in the staff's words; "" where nothing was said. */
  readonly cause: string;
}

export interface QuestionResult extends Compared {
  readonly code: QuestionCode;
  readonly instrument: InstrumentCode;
  readonly indicator: IndicatorNo;
  readonly subIndicator: string | null;
  readonly textTh: string | null;
  readonly unconfirmed: boolean;
  readonly remark: string;
  readonly pointValue: PointValue;
  /** The point value rests on an assumption: how items are weighted, or which EIT part the score is from. */
  readonly pointValueUnconfirmed: boolean;
  /** Points of the overall score that a full score would bring back, half up, and never more than its indicator lacks. */
  readonly recoverable: Hundredths | null;
  /** Why it is one to talk about, or null. */
  readonly discuss: "belowLine" | "lowestOfInstrument" | null;
  /** Disclosure items of the same year that show work on what the question asks about. */
  readonly items: readonly QuestionCode[];
}

/**
 * A piece of a sentence that follows the scores, so that it can be renewed where staff have put the sentence in their own
 * words. "figure": a number with two decimals; "list": names, ranges or counts; "claim": a word that can become false
 * (เพิ่มขึ้น); "frame": the year, without which the rest means something else.
 */
export interface Slot {
  /** Unique in its sentence: "score", "previous", "trend". */
  readonly name: string;
  readonly kind: "figure" | "list" | "claim" | "frame";
  readonly text: string;
}

export interface Sentence {
  /** "overall", "instrument.IIT", "highest", "changes", "indicator.9", "strengths", "fails" … */
  readonly id: string;
  readonly text: string;
  /** Frames first, then the others in the order in which they stand in the text. */
  readonly slots: readonly Slot[];
}

/** One year of the trend. */
export interface YearFigures {
  readonly fiscalYear: number;
  readonly overall: Hundredths | null;
  /** As announced, else by the rule; null when neither is known. */
  readonly level: string | null;
  /** Where the level comes from; "unconfirmedRule" where that rule is not firm. */
  readonly levelSource: "announced" | "rule" | "unconfirmedRule";
  readonly instruments: Readonly<Record<InstrumentCode, Hundredths | null>>;
  readonly indicators: Readonly<Record<IndicatorNo, Hundredths | null>>;
}

export interface Analysis {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly previousFiscalYear: number | null;
  /** The year that staff have set to compare with and filled in, where no rules of it are known; null otherwise. */
  readonly uncomparedYear: number | null;
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
  /** What the instruments' contributions leave of the change of the overall score: rounding; null without a change to explain. */
  readonly rounding: Hundredths | null;
  /** Up to five years with scores, oldest first; the analysed year is the last. */
  readonly years: readonly YearFigures[];
  /** The next better level and the one after it; empty at the best level or while indicators are missing. */
  readonly goals: readonly LevelGoal[];
  readonly itemGaps: ItemGaps;
  /** The year's questions and items that have a score in either year, in the framework's order. */
  readonly questions: readonly QuestionResult[];
  readonly sentences: readonly Sentence[];
}
