/** Measures: proposed from the analysis, then kept by staff. */
import type { IndicatorNo } from "./units";

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
