/** Ranks from the highest down; equal scores share a rank and the next one is skipped (1, 1, 3). Absent scores have none. */
export function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && other > score).length
  );
}
