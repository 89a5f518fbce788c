import { formatScore } from "../scores";
import { wordsFor, type Words } from "../sentences";
import type { Analysis, Finding, Hundredths } from "../types";

/** What a cell of the score sheets holds. `code` is "" for the overall score and its level, else "OIT", "9", "O16" … */
export type PlaceKind = "overall" | "level" | "component" | "indicator" | "question";
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}
export interface ProofreadContext {
  /** Where a figure stands in the workbook; null when it has no cell. */
  readonly placeOf: (kind: PlaceKind, code: string, fiscalYear: number) => Place | null;
}

/** One kind of remark: looks at the analysis and answers what it found, nothing when all is well. */
export type FindingKind = (analysis: Analysis, context: ProofreadContext) => readonly Finding[];

/** Printed and recomputed figures may differ by this much (one hundredth) from rounding alone. */
export const tolerance: Hundredths = 1;

/** " (ชีต “คะแนน” เซลล์ C7)", or nothing. */
export function placeText(place: Place | null): string {
  return place ? ` (ชีต “${place.sheet}” เซลล์ ${place.cell})` : "";
}

export function atPlace(place: Place | null): Pick<Finding, "sheet" | "cell"> {
  return { sheet: place?.sheet ?? null, cell: place?.cell ?? null };
}

/** Words and bare figures in the digits of the analysis. */
export function voice(analysis: Analysis): { readonly words: Words; readonly figure: (score: Hundredths) => string } {
  return {
    words: wordsFor(analysis.digits),
    figure: (score) => formatScore(score, analysis.digits),
  };
}
