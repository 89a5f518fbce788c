import { isScored } from "../scored";
import type { Hundredths, IndicatorResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { figure, list } from "./slots";
import { indicatorTitle, joinThai, type Words } from "./words";

/** "highest": the highest and the lowest indicators, all that share the place. */
export const highestSentence: SentenceWriter = (facts, words) => [{ id: "highest", text: highestText(facts, words) }];

function highestText(facts: Facts, words: Words): string {
  const scored = facts.indicators.filter(isScored);
  const highest = scored.filter(({ no }) => facts.highest.includes(no));
  const lowest = scored.filter(({ no }) => facts.lowest.includes(no));
  const [first, last] = [highest[0]?.score, lowest[0]?.score];
  if (first === undefined || last === undefined)
    return `ยังไม่มีคะแนนรายตัวชี้วัดของ${words.year(facts.fiscalYear)} จึงยังเปรียบเทียบคะแนนสูงสุดและต่ำสุดไม่ได้`;
  const missing = facts.indicators.filter(({ score }) => score === null).map(({ no }) => no);
  const note = missing.length > 0 ? ` (ไม่รวมตัวชี้วัดที่ ${list("missing", words.numbers(missing))} ซึ่งยังไม่มีคะแนน)` : "";
  if (first === last) {
    return highest.length === 1
      ? `มีคะแนนเพียงตัวชี้วัดเดียว คือ ${list("highest", titles(highest, words))} ได้ ${figure("score", words.points(first))}${note}`
      : `ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ ${figure("score", words.points(first))}${note}`;
  }
  return `${place("สูงสุด", highest, first, words)} ส่วน${place("ต่ำสุด", lowest, last, words)}${note}`;
}

function place(
  which: "สูงสุด" | "ต่ำสุด",
  indicators: readonly IndicatorResult[],
  score: Hundredths,
  words: Words
): string {
  const name = which === "สูงสุด" ? "highest" : "lowest";
  const listed = list(name, titles(indicators, words));
  const points = figure(`${name}Score`, words.points(score));
  return indicators.length === 1
    ? `ตัวชี้วัดที่ได้คะแนน${which} คือ ${listed} (${points})`
    : `ตัวชี้วัดที่ได้คะแนน${which} (${points}) มี ${list(`${name}Count`, `${words.count(indicators.length)} ตัวชี้วัด`)} ได้แก่ ${listed}`;
}

function titles(indicators: readonly IndicatorResult[], words: Words): string {
  return joinThai(indicators.map((indicator) => indicatorTitle(words, indicator)));
}

/** "changes": how many indicators rose, fell or stayed, with their numbers folded into ranges. */
export const changesSentence: SentenceWriter = (facts, words) => [{ id: "changes", text: changesText(facts, words) }];

/** Why scores of a year that stand in the workbook are not compared with. */
export const uncomparedText = (year: number, words: Words): string =>
  `ไม่ได้เปรียบเทียบกับคะแนนของ${words.year(year)} ที่กรอกไว้ เพราะโปรแกรมไม่มีหลักเกณฑ์ของปีนั้น`;

function changesText({ changes, indicators, previousFiscalYear, uncomparedYear }: Facts, words: Words): string {
  if (uncomparedYear !== null) return uncomparedText(uncomparedYear, words);
  if (previousFiscalYear === null) return "ยังไม่มีคะแนนของปีก่อนหน้า จึงไม่มีการเปรียบเทียบรายตัวชี้วัด";
  const year = words.year(previousFiscalYear);
  const part = (verb: string, name: keyof typeof changes): string[] => {
    const numbers = changes[name];
    const text = `${words.count(numbers.length)} ตัวชี้วัด (ตัวชี้วัดที่ ${words.numbers(numbers)})`;
    return numbers.length === 0 ? [] : [`${verb} ${list(name, text)}`];
  };
  const parts = [...part("เพิ่มขึ้น", "up"), ...part("ลดลง", "down"), ...part("ไม่เปลี่ยนแปลง", "same")];
  if (parts.length === 0) return `ไม่มีตัวชี้วัดใดที่มีคะแนนครบทั้งสองปี จึงยังเปรียบเทียบกับ${year} ไม่ได้`;
  const incomparable = indicators.filter(({ trend }) => trend === null).map(({ no }) => no);
  const note =
    incomparable.length > 0
      ? ` ทั้งนี้ ตัวชี้วัดที่ ${list("incomparable", words.numbers(incomparable))} เปรียบเทียบไม่ได้ เพราะมีคะแนนไม่ครบทั้งสองปี`
      : "";
  return `เมื่อเปรียบเทียบคะแนนรายตัวชี้วัดกับ${year} พบว่า${joinThai(parts)}${note}`;
}
