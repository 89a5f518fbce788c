import type { Hundredths } from "../types";

/** Hundredths divided by 100 are the nearest double to the two-decimal figure, so it prints as 93.96. */
export function points(hundredths: Hundredths | null | undefined): number | null {
  return hundredths === null || hundredths === undefined ? null : hundredths / 100;
}
