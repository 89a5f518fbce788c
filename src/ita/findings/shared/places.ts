import type { Place } from "../../types";

/** Row and column of "C7" counted from 1; 0 where the text is no address. */
export function cellOrder(cell: string): { readonly row: number; readonly column: number } {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(cell);
  let column = 0;
  for (const letter of parts?.[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts?.[2] ?? 0), column };
}

/** Sorts places of one sheet from the top left down. */
export function byCell(one: Place, other: Place): number {
  const [a, b] = [cellOrder(one.cell), cellOrder(other.cell)];
  return a.row - b.row || a.column - b.column;
}

export function samePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}
