import { isScored } from "../scored";
import type { Hundredths, IndicatorResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { list } from "./slots";
import { indicatorTitle, joinThai, type Words } from "./words";

/** What an executive reads first. */
const MOST = 3;

/** Points of the overall score: a fix that brings back less is not worth an executive's minute. */
export const LEAST_WORTH: Hundredths = 10;

/** "top.strengths", "top.weaknesses", "top.fixes": three of each on the executive page. */
export const topSentences: SentenceWriter = (facts, words) => [
  { id: "top.strengths", text: strengthsText(facts, words) },
  { id: "top.weaknesses", text: weaknessesText(facts, words) },
  ...fixes(facts, words),
];

function strengthsText(facts: Facts, words: Words): string {
  const strengths = facts.indicators
    .filter(isScored)
    .filter(({ group }) => group === "strength")
    .sort((one, other) => other.score - one.score || one.no - other.no);
  if (strengths.length === 0) return "จุดแข็ง: ยังไม่มี";
  return `จุดแข็ง: ${list("strengths", named(strengths, words))}`;
}

function weaknessesText(facts: Facts, words: Words): string {
  const weaknesses = facts.indicators
    .filter(isScored)
    .filter(({ group }) => group === "weakness")
    .sort((one, other) => one.score - other.score || one.no - other.no);
  if (weaknesses.length === 0) return "จุดอ่อน: ไม่มี";
  return `จุดอ่อน: ${list("weaknesses", named(weaknesses, words))}`;
}

/** The first three, and how many more there are. */
function named(indicators: readonly (IndicatorResult & { readonly score: number })[], words: Words): string {
  const first = indicators.slice(0, MOST).map((one) => `${indicatorTitle(words, one)} (${words.points(one.score)})`);
  const more = indicators.length - first.length;
  return joinThai(more === 0 ? first : [...first, `อีก ${words.count(more)} ตัวชี้วัด`]);
}

function fixes({ indicators }: Facts, words: Words): { readonly id: string; readonly text: string }[] {
  const worth = mostRecoverable(indicators)
    .filter(({ recoverable }) => (recoverable ?? 0) >= LEAST_WORTH)
    .slice(0, MOST);
  if (worth.length === 0) return [];
  const points = worth.map((one) => `${indicatorTitle(words, one)} (${words.signed(one.recoverable ?? 0)})`);
  return [{ id: "top.fixes", text: `หากได้คะแนนเต็ม จะเพิ่มคะแนนภาพรวมมากที่สุด: ${list("fixes", joinThai(points))}` }];
}

/** Indicators that lack something, those whose full score would bring back most first. */
export function mostRecoverable(indicators: readonly IndicatorResult[]): IndicatorResult[] {
  return indicators
    .filter(({ recoverable }) => (recoverable ?? 0) > 0)
    .sort((one, other) => (other.recoverable ?? 0) - (one.recoverable ?? 0) || one.no - other.no);
}
