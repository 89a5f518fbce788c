import { formatDelta, formatScore, inDigits, type Digits } from "../scores";
import type { Hundredths, IndicatorNo } from "../types";
import { firstSeen } from "./slots";

/** How figures, codes and lists are written in one document: every sentence takes its figures from here. */
export interface Words {
  /** "๙๓.๙๖ คะแนน" */
  readonly points: (score: Hundredths) => string;
  /** "๕.๘๐ คะแนน": the size of a difference, whose direction a verb tells. */
  readonly change: (delta: Hundredths) => string;
  /** "+๐.๑๓ คะแนน" */
  readonly signed: (delta: Hundredths) => string;
  readonly count: (n: number) => string;
  /** "ปีงบประมาณ พ.ศ. ๒๕๖๘" */
  readonly year: (fiscalYear: number) => string;
  /** A code or a text of ours that holds digits. */
  readonly ours: (text: string) => string;
  /** "๒-๔ และ ๖-๘", "๑, ๓ และ ๕" */
  readonly numbers: (numbers: readonly number[]) => string;
}

export function wordsFor(digits: Digits): Words {
  const ours = (text: string): string => inDigits(text, digits);
  return {
    points: (score) => `${formatScore(score, digits)} คะแนน`,
    change: (delta) => `${formatScore(Math.abs(delta), digits)} คะแนน`,
    signed: (delta) => `${formatDelta(delta, digits)} คะแนน`,
    count: (n) => ours(String(n)),
    year: (fiscalYear) => ours(`ปีงบประมาณ พ.ศ. ${fiscalYear}`),
    ours,
    numbers: (numbers) => ours(joinThai(foldRanges(numbers), ", ")),
  };
}

/** "ก", "ก และข", "ก ข และค": Thai official text separates by a space (bare numbers by a comma) and joins the last with และ. */
export function joinThai(parts: readonly string[], separator = " "): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(separator)} และ${isWord(last) ? "" : " "}${last}`;
}

/** A Thai word follows และ without a space, a figure or a code with one. */
function isWord(part: string): boolean {
  return /^[ก-๎]/.test(firstSeen(part));
}

/** [2, 3, 4, 6, 7] as ["2-4", "6", "7"]: only three numbers in a row or more are folded. */
export function foldRanges(numbers: readonly number[]): string[] {
  const runs: { readonly first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first >= 2) return [`${first}-${last}`];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
}

/** "คือ ก" for one, "ได้แก่ ก และข" for more. */
export function namely(parts: readonly string[]): string {
  return `${parts.length === 1 ? "คือ" : "ได้แก่"} ${joinThai(parts)}`;
}

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล" */
export function indicatorTitle(words: Words, indicator: { readonly no: IndicatorNo; readonly nameTh: string }): string {
  return `ตัวชี้วัดที่ ${words.count(indicator.no)} ${indicator.nameTh}`;
}
