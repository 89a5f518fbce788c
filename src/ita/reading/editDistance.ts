/**
 * Letters to insert, drop or change to make one text of the other; `limit + 1` as soon as it must be more than `limit`.
 * The work is bounded by the shorter length times the band of the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const first = Math.max(1, row - limit);
    const last = Math.min(b.length, row + limit);
    const current = new Array<number>(b.length + 1).fill(tooFar);
    if (first === 1) current[0] = row;
    let best = current[0] ?? tooFar;
    for (let column = first; column <= last; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const cost = Math.min(
        (above[column - 1] ?? tooFar) + change,
        (above[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1
      );
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return tooFar;
    above = current;
  }
  return Math.min(above[b.length] ?? tooFar, tooFar);
}

/** What two texts have between their common beginning and their common end. */
export function differingParts(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
