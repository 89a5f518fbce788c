import type { Hundredths } from "../types";

/**
 * Quotient of two integers rounded to an integer, halves away from zero: half up for scores, and for negative differences
 * what Excel's ROUND gives, so that figures here and formulas in the workbook agree. Never answers -0.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  const negative = numerator < 0 !== denominator < 0;
  const magnitude = Math.floor((2 * Math.abs(numerator) + Math.abs(denominator)) / (2 * Math.abs(denominator)));
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/** Mean in hundredths, half up; null when the list is empty or a figure is missing. */
export function meanOf(scores: readonly (Hundredths | null)[]): Hundredths | null {
  let sum = 0;
  for (const score of scores) {
    if (score === null) return null;
    sum += score;
  }
  return scores.length === 0 ? null : divideHalfUp(sum, scores.length);
}
