/** One agency's scores of one year, and what is asked of them. */
import type { ComponentCode, Hundredths, IndicatorNo, QuestionCode } from "./units";

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
  /** A year before that has scores and no rules known here: it cannot be compared with, and that is said. */
  readonly uncomparedYear?: number;
  /** Scores of further years before `current`, in any order, for the trend. */
  readonly earlier?: readonly Assessment[];
  /** Why an indicator fell, in the staff's words. */
  readonly causes?: Readonly<Partial<Record<IndicatorNo, string>>>;
  /** An indicator is a strength at or above this score, else a weakness (see DEFAULT_STRENGTH_THRESHOLD). */
  readonly strengthThreshold: Hundredths;
  /** null: the framework's own pass mark. */
  readonly passMark: Hundredths | null;
  /** Digits in sentences. */
  readonly digits: "thai" | "arabic";
}
