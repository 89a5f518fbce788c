import type { ComponentResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { claim, figure } from "./slots";
import type { Words } from "./words";

/** "instrument.IIT" … "instrument.OIT", the EIT parts by themselves where the year has them. */
export const instrumentSentences: SentenceWriter = (facts, words) =>
  facts.instruments.map((component) => ({
    id: `instrument.${component.code}`,
    text: componentText(facts, component, words),
  }));

/** "แบบวัด EIT ส่วนที่ ๑" */
function shortName(component: ComponentResult, words: Words): string {
  if (component.code === "EIT1") return words.ours("แบบวัด EIT ส่วนที่ 1");
  if (component.code === "EIT2") return words.ours("แบบวัด EIT ส่วนที่ 2");
  return `แบบวัด ${component.code}`;
}

function componentText(facts: Facts, component: ComponentResult, words: Words): string {
  const name = shortName(component, words);
  if (component.score === null) return `${name} ไม่มีคะแนนของ${words.year(facts.fiscalYear)}`;
  const score = `${name} ได้ ${figure("score", words.points(component.score))}${howComputed(facts, component, words)}`;
  return `${score}${changeText(facts, component, words)} ${passText(facts, component, words)}`;
}

function howComputed(facts: Facts, component: ComponentResult, words: Words): string {
  if (component.source !== "computed") return "";
  const parts = facts.instruments.filter(({ code, source }) => /^EIT\d$/.test(code) && source === "official");
  return component.code === "EIT" && parts.length === 2
    ? words.ours(" (ค่าเฉลี่ยของส่วนที่ 1 และส่วนที่ 2)")
    : " (คำนวณจากคะแนนรายตัวชี้วัด)";
}

function changeText(facts: Facts, { delta, trend, previous }: ComponentResult, words: Words): string {
  if (facts.previousFiscalYear === null) return "";
  const year = words.year(facts.previousFiscalYear);
  if (delta === null || previous === null) return ` โดยไม่มีคะแนนของ${year} ให้เปรียบเทียบ`;
  if (trend === "same") return ` ${claim("trend", "ไม่เปลี่ยนแปลง")}จาก${year}`;
  const verb = claim("trend", trend === "up" ? "เพิ่มขึ้น" : "ลดลง");
  return ` ${verb} ${figure("change", words.change(delta))}จาก${year} (${figure("previous", words.points(previous))})`;
}

/** แต่ where the pass goes against the trend, และ where it does not, ซึ่ง where there is none. */
function passText({ passMark, previousFiscalYear }: Facts, { passes, trend }: ComponentResult, words: Words): string {
  const verdict = `${claim("pass", passes ? "ผ่าน" : "ไม่ผ่าน")}เกณฑ์ ${figure("passMark", words.points(passMark))}`;
  if (previousFiscalYear === null) return `ซึ่ง${verdict}`;
  if (passes) return trend === "down" ? `แต่ยัง${verdict}` : `และ${verdict}`;
  return trend === "up" ? `แต่ยัง${verdict}` : `และ${verdict}`;
}
