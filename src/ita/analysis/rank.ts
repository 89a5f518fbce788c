type Scores = readonly (number | null)[];

/** Ranks from the highest down; equal scores share a rank and the next one is skipped (1, 1, 3). Absent scores have none. */
export function ranksOf(scores: Scores): (number | null)[] {
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && other > score).length
  );
}

/** Ranks from the lowest up, in the same way. */
export function lowestRanksOf(scores: Scores): (number | null)[] {
  return ranksOf(scores.map((score) => (score === null ? null : -score)));
}
