import { isScored, type Scored } from "../scored";
import type { IndicatorResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { figure, list } from "./slots";
import { indicatorTitle, namely, type Words } from "./words";

/** "strengths", "weaknesses", "thresholdRule" and "fails". */
export const groupSentences: SentenceWriter = (facts, words) => [
  { id: "strengths", text: strengthsText(facts, words) },
  { id: "weaknesses", text: weaknessesText(facts, words) },
  { id: "thresholdRule", text: thresholdRuleText(facts, words) },
  { id: "fails", text: failsText(facts, words) },
];

function namelyWithScores(indicators: readonly Scored<IndicatorResult>[], words: Words): string {
  return namely(indicators.map((one) => `${indicatorTitle(words, one)} (${words.points(one.score)})`));
}

function grouped(facts: Facts, group: "strength" | "weakness"): Scored<IndicatorResult>[] {
  const sign = group === "strength" ? -1 : 1;
  return facts.indicators
    .filter(isScored)
    .filter((indicator) => indicator.group === group)
    .sort((one, other) => sign * (one.score - other.score) || one.no - other.no);
}

const threshold = (facts: Facts, words: Words, name = "threshold"): string =>
  figure(name, words.points(facts.strengthThreshold));

function strengthsText(facts: Facts, words: Words): string {
  const strengths = grouped(facts, "strength");
  const line = `จุดแข็ง (ตัวชี้วัดที่ได้ตั้งแต่ ${threshold(facts, words)}ขึ้นไป)`;
  return strengths.length === 0
    ? `ยังไม่มีตัวชี้วัดที่จัดเป็น${line}`
    : `${line} มี ${list("strengths", `${words.count(strengths.length)} ตัวชี้วัด ${namelyWithScores(strengths, words)}`)}`;
}

function weaknessesText(facts: Facts, words: Words): string {
  const weaknesses = grouped(facts, "weakness");
  const line = `จุดอ่อนที่ต้องพัฒนา (ตัวชี้วัดที่ได้ต่ำกว่า ${threshold(facts, words)})`;
  return weaknesses.length === 0
    ? `ไม่มีตัวชี้วัดที่จัดเป็น${line}`
    : `${line} มี ${list("weaknesses", `${words.count(weaknesses.length)} ตัวชี้วัด ${namelyWithScores(weaknesses, words)}`)}`;
}

/** Where exactly the line runs: a score on it must not fall between the groups. */
function thresholdRuleText(facts: Facts, words: Words): string {
  const line = threshold(facts, words);
  return `ตัวชี้วัดที่ได้ตั้งแต่ ${line}ขึ้นไปจัดเป็นจุดแข็ง (รวมตัวชี้วัดที่ได้ ${threshold(facts, words, "onThreshold")}พอดี) ส่วนตัวชี้วัดที่ได้ต่ำกว่านั้นจัดเป็นจุดอ่อน`;
}

function failsText(facts: Facts, words: Words): string {
  const fails = facts.indicators.filter(isScored).filter(({ passes }) => passes === false);
  const missing = facts.indicators.filter(({ score }) => score === null).map(({ no }) => no);
  const line = `เกณฑ์ ${figure("passMark", words.points(facts.passMark))}`;
  const total = words.count(facts.indicators.length);
  const note = missing.length > 0 ? ` ส่วนตัวชี้วัดที่ ${list("missing", words.numbers(missing))} ยังไม่มีคะแนน` : "";
  if (missing.length === facts.indicators.length) return `ยังไม่มีคะแนนรายตัวชี้วัดให้เทียบกับ${line}`;
  if (fails.length > 0)
    return `ตัวชี้วัดที่ไม่ผ่าน${line} มี ${list("fails", `${words.count(fails.length)} จาก ${total} ตัวชี้วัด ${namelyWithScores(fails, words)}`)}${note}`;
  return missing.length === 0 ? `ตัวชี้วัดทั้ง ${total} ตัวชี้วัดผ่าน${line}` : `ตัวชี้วัดที่มีคะแนนแล้วผ่าน${line}ทุกตัวชี้วัด${note}`;
}
