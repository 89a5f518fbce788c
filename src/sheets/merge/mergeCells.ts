/** The three-way decision for cells: what we wrote last, what stands there now, what the figures say today. */
import type { TablePlan } from "../plan";
import type { Memory, MemoryEntry } from "./memory";

export type Outcome = "same" | "update" | "kept" | "conflict";

export const isOurs = (cell: string, entry: MemoryEntry | undefined): boolean =>
  entry !== undefined && (cell === entry.base || cell === entry.pending);

/**
 * Decides the cells of one column in the rows that bear one key: one row, or more where staff copied it.
 * @param memory null when the memory sheet is gone: whatever stands in a cell is then the staff's.
 */
export function mergeCells(
  table: string,
  column: string,
  key: string,
  cells: readonly string[],
  want: string,
  memory: Memory | null,
  next: Memory
): Outcome[] {
  const entry = memory?.get(table, key, column);
  const outcomes = cells.map((cell): Outcome => {
    if (cell === want) return "same";
    if (isOurs(cell, entry) || (entry === undefined && cell === "" && memory !== null)) return "update";
    // Without an entry we never wrote here; what stands there is the staff's and there is nothing to compare the new text with.
    return entry !== undefined && entry.base !== want ? "conflict" : "kept";
  });
  const remember = (base: string, pending: string | null): void => next.set({ table, key, column, base, pending });
  const first = cells[outcomes.indexOf("update")];
  // Both texts stay ours until the run has finished: it may be cut off before or after the cell is written.
  if (first !== undefined) remember(first, want);
  else if (outcomes.includes("same")) remember(want, null);
  // A run that was cut off had begun to say something else; the staff's text ended that.
  else if (entry !== undefined) remember(entry.base, null);
  return outcomes;
}

/** What becomes of the cell that offers a new text. A text that was offered once and cleared by staff is not offered again; a new one is. */
export function mergeOffer(
  plan: TablePlan,
  column: string,
  key: string,
  cell: string,
  want: string,
  memory: Memory | null,
  next: Memory
): { readonly write: boolean; readonly shown: boolean } {
  const entry = memory?.get(plan.name, key, column);
  const offered = entry?.pending ?? entry?.base ?? "";
  // The run that made the offer was cut off before the cell was written.
  const offerLost = entry !== undefined && entry.pending !== null && cell === entry.base && cell !== want;
  if (want === offered && !offerLost) {
    next.set({ table: plan.name, key, column, base: want, pending: null });
    return { write: false, shown: want !== "" && cell === want };
  }
  if (cell !== "" && !isOurs(cell, entry)) {
    if (entry !== undefined) next.set({ ...entry, pending: null });
    return { write: false, shown: false };
  }
  next.set({ table: plan.name, key, column, base: cell, pending: want });
  return { write: cell !== want, shown: want !== "" };
}
