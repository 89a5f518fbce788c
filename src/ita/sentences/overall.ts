import { divideHalfUp } from "../scores";
import type { Hundredths, LevelJudgement } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { indicatorTitle, joinThai, type Words } from "./words";

/** Rounding each contribution can move their sum by this much; a larger gap means that a score was mistyped. */
const roundingSlack = 3;

/** "overall": score, level and change. */
export const overallSentence: SentenceWriter = (facts, words) => [{ id: "overall", text: overallText(facts, words) }];

function overallText(facts: Facts, words: Words): string {
  const { overall } = facts;
  const agency = facts.agency || "หน่วยงาน";
  const year = words.year(facts.fiscalYear);
  if (overall.score === null) {
    const missing = facts.indicators.filter(({ score }) => score === null).map(({ no }) => no);
    return `ยังสรุปคะแนนภาพรวมของการประเมิน ITA ${year} ของ${agency} ไม่ได้ เพราะไม่มีคะแนนภาพรวมที่ประกาศ และยังขาดคะแนนตัวชี้วัดที่ ${words.numbers(missing)}`;
  }
  return [
    `${agency} ได้คะแนนภาพรวมของการประเมิน ITA ${year} เท่ากับ ${words.points(overall.score)} ${levelText(overall.level)}`,
    previousText(facts, words),
    computedText(facts, words),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function levelText(level: LevelJudgement): string {
  if (level.shown === null) return "โดยยังระบุระดับผลการประเมินไม่ได้";
  return level.announced === null ? `ตรงกับเกณฑ์ระดับ “${level.shown}”` : `อยู่ในระดับ “${level.shown}”`;
}

function previousText({ overall, previousFiscalYear }: Facts, words: Words): string {
  if (previousFiscalYear === null) return "";
  const year = words.year(previousFiscalYear);
  if (overall.delta === null || overall.previous === null) return `โดยไม่มีคะแนนภาพรวมของ${year} ให้เปรียบเทียบ`;
  const level = overall.previousLevel?.shown;
  if (overall.trend === "same") return `เท่ากับ${year}${level ? ` ซึ่งอยู่ในระดับ “${level}”` : ""}`;
  const verb = overall.trend === "up" ? "เพิ่มขึ้น" : "ลดลง";
  return `${verb} ${words.change(overall.delta)}จาก${year} ซึ่งได้ ${words.points(overall.previous)}${level ? ` ในระดับ “${level}”` : ""}`;
}

function computedText({ overall, fiscalYear, previousFiscalYear }: Facts, words: Words): string {
  const years = [
    ...(overall.source === "computed" ? [fiscalYear] : []),
    ...(overall.previousSource === "computed" && previousFiscalYear !== null ? [previousFiscalYear] : []),
  ];
  if (years.length === 0) return "";
  return `ทั้งนี้ คะแนนภาพรวมของ${joinThai(years.map((year) => words.year(year)))} คำนวณจากคะแนนรายตัวชี้วัด เนื่องจากไม่มีคะแนนที่ประกาศ`;
}

/** "overall.why": what each instrument, and which indicators most, did to the overall score. */
export const whySentence: SentenceWriter = (facts, words) => {
  const text = whyText(facts, words);
  return text === null ? [] : [{ id: "overall.why", text }];
};

interface Effect {
  readonly name: string;
  readonly points: Hundredths;
}

function whyText(facts: Facts, words: Words): string | null {
  const { delta } = facts.overall;
  if (delta === null) return null;
  const whole = facts.instruments.filter(({ code }) => code !== "EIT1" && code !== "EIT2");
  const unknown = whole.filter(({ contribution }) => contribution === null).map(({ code }) => code);
  if (unknown.length > 0)
    return `ยังแยกที่มาของการเปลี่ยนแปลงของคะแนนภาพรวมไม่ได้ เพราะไม่มีคะแนนของแบบวัด ${joinThai(unknown)} ครบทั้งสองปี`;

  const effects = whole.map(({ code, contribution }) => ({ name: code, points: contribution ?? 0 }));
  const gap = Math.abs(effects.reduce((sum, { points }) => sum + points, 0) - delta);
  if (gap > roundingSlack)
    return `ผลต่างของคะแนนภาพรวม (${words.signed(delta)}) ไม่สอดคล้องกับผลต่างของคะแนนรายแบบวัด ควรตรวจทานคะแนนที่กรอกกับประกาศผลการประเมิน`;
  const rounding =
    gap === 0 ? "" : ` ทั้งนี้ ผลรวมของทุกแบบวัดต่างจากผลต่างของคะแนนภาพรวม ${words.change(gap)} เนื่องจากการปัดเศษ`;
  return `${instrumentEffects(delta, effects, words)}${leadingIndicators(facts, delta, words)}${rounding}`;
}

function instrumentEffects(delta: Hundredths, effects: readonly Effect[], words: Words): string {
  const listed = (sign: number): string =>
    joinThai(
      effects
        .filter(({ points }) => Math.sign(points) === sign)
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
        .map(({ name, points }) => `${name} (${words.signed(points)})`)
    );
  const [up, down] = [listed(1), listed(-1)];
  if (delta === 0) {
    return up === "" || down === ""
      ? "คะแนนภาพรวมเท่าเดิม เนื่องจากคะแนนรายแบบวัดแทบไม่เปลี่ยนแปลง"
      : `คะแนนภาพรวมเท่าเดิม เนื่องจากส่วนที่เพิ่มขึ้นจากแบบวัด ${up} หักล้างกับส่วนที่ลดลงจากแบบวัด ${down}`;
  }
  const [verb, causes, others, pull] =
    delta > 0 ? ["เพิ่มขึ้น", up, down, "ทำให้คะแนนลดลงบางส่วน"] : ["ลดลง", down, up, "ช่วยเพิ่มคะแนนได้บางส่วน"];
  const start = `คะแนนภาพรวมที่${verb} ${words.change(delta)} `;
  if (causes === "") return `${start}เป็นผลจากการปัดเศษของคะแนนรายแบบวัด`;
  return `${start}เป็นผลจากแบบวัด ${causes}${others === "" ? "" : ` ขณะที่แบบวัด ${others} ${pull}`}`;
}

/** The one or two indicators that moved the overall score most in the direction it went. */
function leadingIndicators(facts: Facts, delta: Hundredths, words: Words): string {
  const [first, second] = facts.indicators
    .map((indicator) => ({
      name: indicatorTitle(words, indicator),
      points: indicator.delta === null ? 0 : divideHalfUp(indicator.delta * indicator.pointValue, 10000),
    }))
    .filter(({ points }) => points !== 0 && Math.sign(points) === Math.sign(delta))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  if (!first) return "";
  const named = ({ name, points }: Effect): string => `${name} (${words.signed(points)})`;
  const start = ` โดยตัวชี้วัดที่มีผลมากที่สุด คือ ${named(first)}`;
  if (!second) return start;
  return second.points === first.points ? `${start} และ${named(second)}` : `${start} รองลงมา คือ ${named(second)}`;
}
