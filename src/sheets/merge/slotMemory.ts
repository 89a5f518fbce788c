/** Which figures the sentence of a cell was written with: kept beside the text in the memory. */
import { parseSlots, slotsText, type StoredSlots } from "../../ita/sentences/storedSlots";
import type { Slot } from "../../ita/types";
import { falseWords, renewText, type FalseWord, type Renewed } from "./livingText";
import type { Memory } from "./memory";
import type { Wanted } from "./mergeCells";

const SLOTS = "#slots";
const columnOf = (column: string): string => `${column}${SLOTS}`;

/**
 * Those of the last run that was finished, then those of one that was cut off: the cell may hold the figures of either.
 * None where nothing is remembered, or what is remembered cannot be read: then nothing is renewed.
 */
export function rememberedSlots(memory: Memory | null, table: string, key: string, column: string): StoredSlots[] {
  const entry = memory?.get(table, key, columnOf(column));
  return [entry?.base, entry?.pending].flatMap((text) => (text ? (parseSlots(text) ?? []) : []));
}

/** The slots that a text is to be compared by: words that staff have corrected since they were told count as today's. */
function doubtsLeft({ slots, doubted }: StoredSlots, cell: string, now: readonly Slot[]): readonly Slot[] {
  if (doubted === null || doubted === cell) return slots;
  const today = new Map(now.map((slot) => [slot.name, slot.text]));
  return slots.map((slot) =>
    slot.kind === "claim" || slot.kind === "list" ? { ...slot, text: today.get(slot.name) ?? slot.text } : slot
  );
}

/** Renews a cell's text; null where nothing is known of its figures or they are of another year. */
export function renewCell(cell: string, slots: readonly StoredSlots[], now: readonly Slot[]): Renewed | null {
  return slots.reduce<Renewed | null>((before, each, index) => {
    if (index > 0 && before === null) return null;
    const renewed = renewText(before?.text ?? cell, doubtsLeft(each, cell, now), now);
    return renewed && { text: renewed.text, doubts: [...new Set([...(before?.doubts ?? []), ...renewed.doubts])] };
  }, null);
}

/** Words in a cell that today's figures contradict, by the slots of the last run that was finished. */
export function falseWordsIn(
  cell: string,
  [finished]: readonly StoredSlots[],
  now: readonly Slot[],
  doubts: readonly string[]
): FalseWord[] {
  return finished ? falseWords(cell, doubtsLeft(finished, cell, now), now, doubts) : [];
}

interface Remembered {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly slots: readonly StoredSlots[];
  readonly want: Wanted;
  /** Texts of cells in doubt, with the slots that they may contradict. */
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

/** Slots in doubt stay as they were, so that they are told again until staff have seen to them. */
export function rememberSlots(next: Memory, { table, key, column, slots, want, doubtful }: Remembered): void {
  if (want.slots === null) return;
  const [doubt] = doubtful;
  const old = new Map((slots[0]?.slots ?? []).map((slot) => [slot.name, slot]));
  const kept = (slot: Slot): Slot => (doubt?.[1].includes(slot.name) ? (old.get(slot.name) ?? slot) : slot);
  const gone = [...old.values()].filter(
    ({ name }) => doubt?.[1].includes(name) && !want.slots?.some((slot) => slot.name === name)
  );
  const today = slotsText({ slots: [...want.slots.map(kept), ...gone], doubted: doubt?.[0] ?? null });
  const before = slots[0] ? slotsText(slots[0]) : today;
  next.set({ table, key, column: columnOf(column), base: before, pending: before === today ? null : today });
}

/** Remembers the slots of a text that is written for the first time. */
export function rememberNewSlots(
  next: Memory,
  table: string,
  key: string,
  column: string,
  slots: readonly Slot[]
): void {
  rememberSlots(next, { table, key, column, slots: [], want: { text: "", slots }, doubtful: new Map() });
}
