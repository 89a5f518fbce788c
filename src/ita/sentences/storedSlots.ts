/** Slots as text, for a cell of the memory; read back they are checked, for people can reach that cell. */
import { z } from "zod";
import type { Slot } from "../types";

const stored = z.object({
  slots: z.array(z.object({ name: z.string(), kind: z.enum(["figure", "list", "claim", "frame"]), text: z.string() })),
  doubted: z.string().nullable(),
});

export interface StoredSlots {
  readonly slots: readonly Slot[];
  /** Staff's text that was told to be in doubt: once they change it, they have seen to it. */
  readonly doubted: string | null;
}

export function slotsText({ slots, doubted }: StoredSlots): string {
  return JSON.stringify({ slots, doubted });
}

/** null where the text is none of ours. */
export function parseSlots(text: string): StoredSlots | null {
  try {
    return stored.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
