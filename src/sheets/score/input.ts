/** What the score sheets are made from: a fiscal year, and scores when some are known already (samples, imports). */
import { frameworkOf } from "../../ita/frameworks";
import { DEFAULT_STRENGTH_THRESHOLD, type Assessment, type Framework, type Hundredths } from "../../ita/types";
import type { Digits } from "../styles";

export interface ScoreSheetInput {
  readonly agency: string;
  readonly framework: Framework;
  /** Year of the second score column; null for the year before. */
  readonly previousFiscalYear: number | null;
  readonly current: Assessment | null;
  readonly previous: Assessment | null;
  readonly digits: Digits;
  readonly strengthThreshold: Hundredths;
  /** Where the scores of a row were read, by row code ("รวม", "IIT", "9", "i11"); without it nobody knows. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** Score sheets for known scores, with everything else as usual. */
export function filledInput(
  scores: Pick<ScoreSheetInput, "agency" | "previous"> & { readonly current: Assessment }
): ScoreSheetInput {
  return {
    agency: scores.agency,
    framework: frameworkOf(scores.current.fiscalYear),
    previousFiscalYear: scores.previous?.fiscalYear ?? null,
    current: scores.current,
    previous: scores.previous,
    digits: "thai",
    strengthThreshold: DEFAULT_STRENGTH_THRESHOLD,
  };
}

export function comparedYear({ framework, previousFiscalYear }: ScoreSheetInput): number {
  return previousFiscalYear ?? framework.fiscalYear - 1;
}

/** The row's entry of the source column; an empty cell when none is known. */
export function sourceOf({ sources }: ScoreSheetInput, code: string | number): string | null {
  return sources?.get(String(code)) ?? null;
}

/** Hundredths as the number a cell holds; absent stays an empty cell. */
export function asCell(score: Hundredths | null | undefined): number | null {
  return score === null || score === undefined ? null : score / 100;
}
