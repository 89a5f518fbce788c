import { formatDelta, formatScore, inDigits } from "../ita/scores";
import type { Digits } from "../ita/scores";
import type { Hundredths } from "../ita/types";

/** Figures as the reader wants them. Made once per language and workbook, then passed down. */
export interface Figures {
  /** Digits of our own words and counts. Cell addresses and sheet names must not pass through here: they are Excel's. */
  text(value: string | number): string;
  /** "93.96" */
  score(value: Hundredths): string;
  /** "+0.44", "-15.00", "0.00" (zero carries no sign). */
  change(value: Hundredths): string;
  /** "5.80": for sentences whose verb already says the direction. */
  size(value: Hundredths): string;
}

export function figuresFor(digits: Digits): Figures {
  return {
    text: (value) => inDigits(String(value), digits),
    score: (value) => formatScore(value, digits),
    change: (value) => formatDelta(value, digits),
    size: (value) => formatScore(Math.abs(value), digits),
  };
}
