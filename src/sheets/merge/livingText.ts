/**
 * Keeps the figures alive in a sentence that staff have put in their own words: their words stay, the numbers that we put
 * there are renewed, and a word that has become false is told instead of changed.
 */
import { toArabicDigits, toThaiDigits } from "../../ita/scores";
import type { Slot } from "../../ita/types";

export interface Renewed {
  /** The staff's text with today's figures. */
  readonly text: string;
  /** Names of slots that the text may contradict now. */
  readonly doubts: readonly string[];
}

/**
 * @param before slots of our text that the staff's text was made from; @param now those of today.
 * null where the text is about another year: nothing in it is to be renewed.
 */
export function renewText(text: string, before: readonly Slot[], now: readonly Slot[]): Renewed | null {
  const today = new Map(now.map((slot) => [slot.name, slot]));
  const changed = before.filter((slot) => today.get(slot.name)?.text !== slot.text);
  if (changed.some(({ kind }) => kind === "frame")) return null;
  const doubts = new Set<string>();
  let renewed = text;
  for (const slot of changed) {
    if (slot.kind === "claim" && !hasTakenOver(text, slot, today.get(slot.name))) doubts.add(slot.name);
    if (slot.kind !== "list") continue;
    const replaced = replaceWords(renewed, slot.text, today.get(slot.name)?.text);
    if (replaced === null) doubts.add(slot.name);
    else renewed = replaced;
  }
  // "เพิ่มขึ้น 0.33" must not become "เพิ่มขึ้น 1.13" when the score fell by that: the figure waits for its verb.
  const size = doubts.has(VERB) && today.has(VERB) ? changed.find(({ name }) => name === SIZE) : undefined;
  if (size && numbersIn(text).some((token) => token.size === numberIn(size.text)?.size)) doubts.add(SIZE);
  // What belongs to a claim that changed ("first.points") is another indicator's figure now.
  const loose = (name: string): boolean =>
    name === SIZE ? doubts.has(SIZE) : name.includes(".") && doubts.has(name.slice(0, name.lastIndexOf(".")));
  const figures = before.filter(({ kind, name }) => kind === "figure" && !loose(name));
  return { text: renewFigures(renewed, figures, today, doubts), doubts: [...doubts] };
}

/** Slots of the verb that tells a change, and of the figure that says how large it is. */
const [VERB, SIZE] = ["trend", "change"] as const;

/** A word of ours in the staff's text that today's figures contradict. */
export interface FalseWord {
  readonly said: string;
  /** What the figures say instead; null where our sentence no longer speaks of it. */
  readonly now: string | null;
}

/** The claims among the slots in doubt that the text still makes. */
export function falseWords(
  text: string,
  before: readonly Slot[],
  now: readonly Slot[],
  doubts: readonly string[]
): FalseWord[] {
  return before
    .filter(({ kind, name, text: said }) => kind === "claim" && doubts.includes(name) && text.includes(said))
    .map(({ name, text: said }) => ({ said, now: now.find((slot) => slot.name === name)?.text ?? null }));
}

/** Staff have said the new thing themselves already. */
function hasTakenOver(text: string, old: Slot, now: Slot | undefined): boolean {
  return now !== undefined && text.includes(now.text) && !(text.includes(old.text) && !now.text.includes(old.text));
}

/** null when the words are not in the text, in either kind of digits. */
function replaceWords(text: string, words: string, by: string | undefined): string | null {
  if (by === undefined || words === "") return null;
  const [arabic, wanted] = [toArabicDigits(text), toArabicDigits(words)];
  for (let at = arabic.indexOf(wanted); at >= 0; at = arabic.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isInNumber(arabic, at) && !isInNumber(arabic, end)) return text.slice(0, at) + by + text.slice(end);
  }
  return null;
}

/** Between two characters of one number: "2|568", "93.|96". */
function isInNumber(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return /\d[.,]?$/.test(before) && /^[.,]?\d/.test(after);
}

/** A number with decimals, or a whole one that a word around it makes a score. No look-behind: older web views lack it. */
const NUMBER = /(ร้อยละ\s?)?([+\-−–]?)(\d+(?:\.\d+)*)(\s?คะแนน)?/g;
const DECIMALS = /^\d{1,3}\.\d{1,2}$/;
const WHOLE = /^\d{1,3}$/;

interface Token {
  readonly at: number;
  readonly length: number;
  readonly sign: string;
  /** Hundredths, without sign. */
  readonly size: number;
}

/**
 * A number belongs to the slot that had its value. Where several slots had it and part ways today, they are told apart by
 * their order; a value that stands in the text more or less often than in ours is left alone and told.
 */
function renewFigures(
  text: string,
  before: readonly Slot[],
  today: ReadonlyMap<string, Slot>,
  doubts: Set<string>
): string {
  const bySize = new Map<number, Slot[]>();
  for (const slot of before) {
    const size = numberIn(slot.text)?.size;
    if (size !== undefined) bySize.set(size, [...(bySize.get(size) ?? []), slot]);
  }
  const changes: { readonly token: Token; readonly by: string }[] = [];
  const tokens = numbersIn(text);
  for (const [size, slots] of bySize) {
    const news = slots.map(({ name }) => today.get(name)?.text);
    if (slots.every(({ text: old }, index) => old === news[index])) continue;
    const found = tokens.filter((token) => token.size === size);
    if (found.length === 0) continue;
    if (found.length !== slots.length) {
      for (const { name } of slots) doubts.add(name);
      continue;
    }
    found.forEach((token, index) => {
      const [slot, now] = [slots[index], news[index]];
      const [was, is] = [slot && numberIn(slot.text), now === undefined ? undefined : numberIn(now)];
      if (!slot || !was || !is || (was.sign !== is.sign && token.sign !== was.sign)) {
        if (slot) doubts.add(slot.name);
      } else if (now !== slot.text) changes.push({ token, by: written(is, token, text) });
    });
  }
  return changes
    .sort((one, other) => other.token.at - one.token.at)
    .reduce((all, { token, by }) => all.slice(0, token.at) + by + all.slice(token.at + token.length), text);
}

function numbersIn(text: string): Token[] {
  return [...toArabicDigits(text).matchAll(NUMBER)].flatMap(
    ({ index, 1: share = "", 2: sign = "", 3: digits = "", 4: unit }): Token[] =>
      DECIMALS.test(digits) || (WHOLE.test(digits) && (share !== "" || unit !== undefined))
        ? [
            {
              at: index + share.length,
              length: sign.length + digits.length,
              sign: signOf(sign),
              size: Math.round(Number(digits) * 100),
            },
          ]
        : []
  );
}

const signOf = (sign: string): string => (/[-−–]/.test(sign) ? "-" : sign);

const numberIn = (text: string): Token | undefined => numbersIn(text)[0];

/** In the digits that staff use, with a sign where they wrote one. */
function written({ size, sign }: Token, token: Token, text: string): string {
  const digits = (size / 100).toFixed(2);
  const isThai = /[๐-๙]/.test(text.slice(token.at, token.at + token.length));
  return (token.sign === "" ? "" : sign) + (isThai ? toThaiDigits(digits) : digits);
}
