/** What the score sheets are made from: a fiscal year, and scores when some are known already (samples, imports). */
import type { Assessment, Framework, Hundredths } from "../../ita/types";
import type { Digits } from "../styles";

export interface ScoreSheetInput {
  readonly agency: string;
  readonly framework: Framework;
  readonly current: Assessment | null;
  readonly previous: Assessment | null;
  readonly digits: Digits;
  readonly strengthThreshold: Hundredths;
}

/** Hundredths as the number a cell holds; absent stays an empty cell. */
export function asCell(score: Hundredths | null | undefined): number | null {
  return score === null || score === undefined ? null : score / 100;
}
