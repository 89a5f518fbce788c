/** The three-way decision for cells: what we wrote last, what stands there now, what the figures say today. */
import type { Slot } from "../../ita/types";
import type { TablePlan } from "../plan";
import type { Memory, MemoryEntry } from "./memory";
import type { FalseWord } from "./livingText";
import { falseWordsIn, rememberSlots, rememberedSlots, renewCell } from "./slotMemory";

export type Outcome =
  | { readonly kind: "same" }
  | { readonly kind: "update" }
  | { readonly kind: "kept" }
  /** Staff's words stay; `text` has today's figures in them, or is what stands already. */
  | { readonly kind: "renew"; readonly text: string }
  /** Staff changed the cell and ours changed too; `text` as above, `falseWords` those of theirs that the figures contradict. */
  | { readonly kind: "conflict"; readonly text: string; readonly falseWords: readonly FalseWord[] };

export const isOurs = (cell: string, entry: MemoryEntry | undefined): boolean =>
  entry !== undefined && (cell === entry.base || cell === entry.pending);

/** What a cell is to hold; a sentence with the slots that its figures stand in. */
export interface Wanted {
  readonly text: string;
  readonly slots: readonly Slot[] | null;
}

/**
 * Decides the cells of one column in the rows that bear one key: one row, or more where staff copied it.
 * @param memory null when the memory sheet is gone: whatever text stands in a cell is then the staff's.
 */
export function mergeCells(
  table: string,
  column: string,
  key: string,
  cells: readonly string[],
  want: Wanted,
  memory: Memory | null,
  next: Memory
): Outcome[] {
  const entry = memory?.get(table, key, column);
  const slots = rememberedSlots(memory, table, key, column);
  const doubtful = new Map<string, readonly string[]>();
  const outcomes = cells.map((cell): Outcome => {
    if (cell === want.text) return { kind: "same" };
    if (isOurs(cell, entry) || (entry === undefined && cell === "")) return { kind: "update" };
    // Without an entry we never wrote here; what stands there is the staff's and there is nothing to compare the new text with.
    if (entry === undefined) return { kind: "kept" };
    const renewed = want.slots && renewCell(cell, slots, want.slots);
    if (!renewed) return entry.base === want.text ? { kind: "kept" } : { kind: "conflict", text: cell, falseWords: [] };
    if (renewed.doubts.length > 0) {
      doubtful.set(renewed.text, renewed.doubts);
      const falseWords = falseWordsIn(cell, slots, want.slots, renewed.doubts);
      return { kind: "conflict", text: renewed.text, falseWords };
    }
    return renewed.text === cell ? { kind: "kept" } : { kind: "renew", text: renewed.text };
  });
  rememberSlots(next, { table, key, column, slots, want, doubtful });
  const remember = (base: string, pending: string | null): void => next.set({ table, key, column, base, pending });
  const first = cells[outcomes.findIndex(({ kind }) => kind === "update")];
  const has = (wanted: Outcome["kind"]): boolean => outcomes.some(({ kind }) => kind === wanted);
  // Both texts stay ours until the run has finished: it may be cut off before or after the cell is written.
  if (first !== undefined) remember(first, want.text);
  else if (has("same")) remember(want.text, null);
  // Staff's words carry today's figures: there is nothing newer of ours to offer.
  else if (has("renew") && entry !== undefined) remember(entry.base, want.text);
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
