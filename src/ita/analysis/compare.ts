import type { Compared, Hundredths } from "../types";

/** Two years of one figure; the difference is that of the figures as printed, so a reader with a calculator agrees. */
export function compare(score: Hundredths | null, previous: Hundredths | null): Compared {
  if (score === null || previous === null) return { score, previous, delta: null, trend: null };
  const delta = score - previous;
  return { score, previous, delta, trend: delta > 0 ? "up" : delta < 0 ? "down" : "same" };
}
