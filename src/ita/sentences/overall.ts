import type { LevelJudgement } from "../types";
import { uncomparedText } from "./comparison";
import type { Facts, SentenceWriter } from "./facts";
import { claim, figure, list } from "./slots";
import { joinThai, type Words } from "./words";

/** "overall": score, level and change. */
export const overallSentence: SentenceWriter = (facts, words) => [{ id: "overall", text: overallText(facts, words) }];

function overallText(facts: Facts, words: Words): string {
  const { overall } = facts;
  const agency = facts.agency || "หน่วยงาน";
  const year = words.year(facts.fiscalYear);
  if (overall.score === null) {
    const missing = facts.indicators.filter(({ score }) => score === null).map(({ no }) => no);
    return `ยังสรุปคะแนนภาพรวมของการประเมิน ITA ${year} ของ${agency} ไม่ได้ เพราะไม่มีคะแนนภาพรวมที่ประกาศ และยังขาดคะแนนตัวชี้วัดที่ ${list("missing", words.numbers(missing))}`;
  }
  return [
    `${agency} ได้คะแนนภาพรวมของการประเมิน ITA ${year} เท่ากับ ${figure("score", words.points(overall.score))} ${levelText(overall.level)}`,
    previousText(facts, words),
    computedText(facts, words),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function levelText(level: LevelJudgement): string {
  if (level.shown === null) return "โดยยังระบุระดับผลการประเมินไม่ได้";
  const name = `“${claim("level", level.shown)}”`;
  return level.announced === null ? `ตรงกับเกณฑ์ระดับ ${name} (${byRuleText(level)})` : `อยู่ในระดับ ${name}`;
}

/** A level that we worked out is not one that was announced. */
function byRuleText({ ruleUnconfirmed }: LevelJudgement): string {
  return `ยังไม่มีระดับที่ประกาศ${ruleUnconfirmed ? " และเกณฑ์ระดับยังไม่ยืนยัน" : ""}`;
}

function previousText({ overall, previousFiscalYear, uncomparedYear }: Facts, words: Words): string {
  if (uncomparedYear !== null) return `ทั้งนี้ ${uncomparedText(uncomparedYear, words)}`;
  if (previousFiscalYear === null) return "";
  const year = words.year(previousFiscalYear);
  if (overall.delta === null || overall.previous === null) return `โดยไม่มีคะแนนภาพรวมของ${year} ให้เปรียบเทียบ`;
  const level = previousLevelText(overall.previousLevel);
  if (overall.trend === "same") return `${claim("trend", "ไม่เปลี่ยนแปลง")}จาก${year}${level && ` ซึ่งอยู่${level}`}`;
  const verb = claim("trend", overall.trend === "up" ? "เพิ่มขึ้น" : "ลดลง");
  const change = `${verb} ${figure("change", words.change(overall.delta))}จาก${year}`;
  return `${change} ซึ่งได้ ${figure("previous", words.points(overall.previous))}${level && ` ${level}`}`;
}

function previousLevelText(level: LevelJudgement | null): string {
  if (level === null || level.shown === null) return "";
  const name = `“${claim("previousLevel", level.shown)}”`;
  return level.announced === null ? `ในเกณฑ์ระดับ ${name} (${byRuleText(level)})` : `ในระดับ ${name}`;
}

function computedText({ overall, fiscalYear, previousFiscalYear }: Facts, words: Words): string {
  const years = [
    ...(overall.source === "computed" ? [fiscalYear] : []),
    ...(overall.previousSource === "computed" && previousFiscalYear !== null ? [previousFiscalYear] : []),
  ];
  if (years.length === 0) return "";
  return `ทั้งนี้ คะแนนภาพรวมของ${joinThai(years.map((year) => words.year(year)))} คำนวณจากคะแนนรายตัวชี้วัด เนื่องจากไม่มีคะแนนที่ประกาศ`;
}
