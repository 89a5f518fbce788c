/**
 * Pieces of a sentence that follow the scores. Writers mark them where they put the text together; the marks are characters
 * of Unicode's private use area, which no text of people's holds, and are taken out again before anybody sees the sentence.
 */
import type { Slot } from "../types";

const [OPEN, NAMED, CLOSE] = ["\uE000", "\uE001", "\uE002"] as const;
const KINDS = { f: "figure", l: "list", c: "claim" } as const;
const SLOT = /\uE000([flc])([A-Za-z0-9.]+)\uE001([^\uE000\uE002]*)\uE002/g;
const MARKS = /\uE000[flc][A-Za-z0-9.]+\uE001|[\uE000-\uE002]/g;

const marked =
  (kind: keyof typeof KINDS) =>
  (name: string, text: string): string =>
    `${OPEN}${kind}${name}${NAMED}${text}${CLOSE}`;

/** A number with two decimals, with its unit or without. */
export const figure = marked("f");
/** Names, ranges or counts: "๒-๔ และ ๖-๘". */
export const list = marked("l");
/** A word that other scores would make false. What depends on it bears its name and a dot: "first", "first.points". */
export const claim = marked("c");

/** Slots in their order; of two with one name the first counts. */
export function slotsIn(text: string): Slot[] {
  const slots = new Map<string, Slot>();
  for (const [, kind = "f", name = "", content = ""] of text.matchAll(SLOT))
    if (!slots.has(name)) slots.set(name, { name, kind: KINDS[kind as keyof typeof KINDS], text: content });
  return [...slots.values()];
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** The first character that is seen. */
export function firstSeen(text: string): string {
  return withoutMarks(text.slice(0, 60)).slice(0, 1);
}
