/** What it takes to reach a better level. */
import type { ComponentCode, Hundredths, IndicatorNo } from "./units";

/** An indicator and the score it would need. */
export interface Target {
  readonly indicator: IndicatorNo;
  readonly from: Hundredths;
  readonly to: Hundredths;
}

/** One way to a level: every target reached, everything else as it is. */
export interface LevelPath {
  /**
   * "nothing": what is known suffices already; "fewest": no smaller number of indicators will do; "least": fewest points to
   * gain, shared by more of the lowest indicators; "certain": holds whatever the EIT parts are.
   */
  readonly kind: "nothing" | "fewest" | "least" | "certain";
  /** By number; empty for "nothing". */
  readonly targets: readonly Target[];
  /** Points that all targets together ask for. */
  readonly raise: Hundredths;
  /** The overall score with the targets reached. */
  readonly overall: Hundredths;
}

/** A component that keeps the level away: below the line that every component must reach, or not known. */
export interface LevelGate {
  readonly code: ComponentCode;
  /** null: the workbook does not have it. */
  readonly score: Hundredths | null;
  readonly line: Hundredths;
}

/** A level better than the present one. */
export interface LevelGoal {
  readonly level: string;
  readonly overallMin: Hundredths;
  readonly everyComponentMin: Hundredths | null;
  /** What the overall score as shown lacks; 0 when it suffices. */
  readonly overallGap: Hundredths;
  readonly gates: readonly LevelGate[];
  /** EIT score from which on both parts must reach the line although they are not known; null where that is no question. */
  readonly certainEit: Hundredths | null;
  /** The rules that its ways rest on (conditions, weights) are firm and every score that it asks for is known. */
  readonly confirmed: boolean;
  /** At most three, the one with fewest indicators first; none where the scores contradict one another. */
  readonly paths: readonly LevelPath[];
}
