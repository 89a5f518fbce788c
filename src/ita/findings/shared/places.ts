import { positionOf } from "../../reading/address";
import type { Place } from "../../types";

/** Sorts places of one sheet from the top left down. */
export function byCell(one: Place, other: Place): number {
  const [a, b] = [positionOf(one.cell), positionOf(other.cell)];
  return a.row - b.row || a.column - b.column;
}

export function samePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}
