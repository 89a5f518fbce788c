/** Ways to a level by trial: every set of indicators at full marks, and random ways with nothing to spare. */
import { indicatorScore } from "./components";
import { judge, type Stand } from "./judge";
import type { NaiveLevel } from "./rules";

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FULL = 10_000;

/** The fewest indicators that reach the level when all of them get full marks; null when not even all ten do. */
export function fewestByTrial(stand: Stand, level: NaiveLevel, certain: boolean): number | null {
  let fewest: number | null = null;
  for (let set = 0; set < 1 << TEN.length; set++) {
    const members = TEN.filter((_, bit) => set & (1 << bit));
    if (fewest !== null && members.length >= fewest) continue;
    const full = Object.fromEntries(members.map((no) => [no, FULL]));
    if (judge(stand, full, level, certain).reaches) fewest = members.length;
  }
  return fewest;
}

/** All ten at full marks, then lowered one by one in this order as far as the level allows: the points that are left to gain. */
export function pointsByTrial(stand: Stand, level: NaiveLevel, order: readonly number[], certain: boolean): number {
  const scores: Record<number, number> = Object.fromEntries(TEN.map((no) => [no, FULL]));
  let points = 0;
  for (const no of order) {
    const from = indicatorScore(stand.assessment, no) ?? 0;
    scores[no] = lowest(from, (score) => judge(stand, { ...scores, [no]: score }, level, certain).reaches);
    points += (scores[no] ?? 0) - from;
  }
  return points;
}

/** The lowest score from `from` on that will do, when full marks do. */
function lowest(from: number, will: (score: number) => boolean): number {
  let [below, enough] = [from - 1, FULL];
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (will(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}
