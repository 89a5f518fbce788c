import type { Hundredths, IndicatorResult } from "../types";
import { uncomparedText } from "./comparison";
import type { Facts, SentenceWriter } from "./facts";
import { claim, figure, list } from "./slots";
import { indicatorTitle, joinThai, type Words } from "./words";

/** Hundredths: rounding each contribution can move their sum by this much; a larger gap means that a score was mistyped. */
export const UNEXPLAINED = 3;

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
  const { delta, score } = facts.overall;
  if (score === null) return null;
  if (facts.uncomparedYear !== null) return uncomparedText(facts.uncomparedYear, words);
  if (delta === null) return "ยังแยกที่มาของการเปลี่ยนแปลงของคะแนนภาพรวมไม่ได้ เพราะไม่มีคะแนนภาพรวมของปีก่อนให้เปรียบเทียบ";
  const whole = facts.instruments.filter(({ code }) => code !== "EIT1" && code !== "EIT2");
  const unknown = whole.filter(({ contribution }) => contribution === null).map(({ code }) => code);
  if (facts.rounding === null)
    return `ยังแยกที่มาของการเปลี่ยนแปลงของคะแนนภาพรวมไม่ได้ เพราะไม่มีคะแนนของแบบวัด ${list("missing", joinThai(unknown))} ครบทั้งสองปี`;
  if (Math.abs(facts.rounding) > UNEXPLAINED)
    return `ผลต่างของคะแนนภาพรวม (${figure("change", words.signed(delta))}) ไม่สอดคล้องกับผลต่างของคะแนนรายแบบวัด ควรตรวจทานคะแนนที่กรอกกับประกาศผลการประเมิน`;

  const effects = whole.map(({ code, contribution }) => ({ name: code, points: contribution ?? 0 }));
  const rounding =
    facts.rounding === 0
      ? ""
      : ` ทั้งนี้ ผลรวมของทุกแบบวัดต่างจากผลต่างของคะแนนภาพรวม ${figure("rounding", words.change(facts.rounding))} เนื่องจากการปัดเศษ`;
  return `${instrumentEffects(delta, effects, words)}${leadingIndicators(facts, delta, words)}${rounding}`;
}

function instrumentEffects(delta: Hundredths, effects: readonly Effect[], words: Words): string {
  const listed = (sign: number): string =>
    joinThai(
      effects
        .filter(({ points }) => Math.sign(points) === sign)
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
        // A sign that turns makes another sentence: the name turns with it.
        .map(({ name, points }) => `${name} (${figure(`${name}${sign > 0 ? "Up" : "Down"}`, words.signed(points))})`)
    );
  const [up, down] = [listed(1), listed(-1)];
  if (delta === 0) {
    const start = `คะแนนภาพรวม${claim("trend", "ไม่เปลี่ยนแปลง")}`;
    if (up !== "" && down !== "") return `${start} เนื่องจากส่วนที่เพิ่มขึ้นจากแบบวัด ${up} หักล้างกับส่วนที่ลดลงจากแบบวัด ${down}`;
    return up === "" && down === ""
      ? `${start} และไม่มีแบบวัดใดที่มีผลต่อคะแนนภาพรวม`
      : `${start} แม้คะแนนบางแบบวัดเปลี่ยนแปลง แต่น้อยจนเท่าเดิมเมื่อปัดเศษ`;
  }
  const [verb, causes, others, pull] =
    delta > 0 ? ["เพิ่มขึ้น", up, down, "ทำให้คะแนนลดลงบางส่วน"] : ["ลดลง", down, up, "ช่วยเพิ่มคะแนนได้บางส่วน"];
  const start = `คะแนนภาพรวมที่${claim("trend", verb)} ${figure("change", words.change(delta))} `;
  if (causes === "") return `${start}เป็นผลจากการปัดเศษของคะแนนรายแบบวัด`;
  return `${start}เป็นผลจากแบบวัด ${causes}${others === "" ? "" : ` ขณะที่แบบวัด ${others} ${pull}`}`;
}

/** The indicators that moved the overall score most in the direction it went, the strongest first. */
export function leadingEffects(indicators: readonly IndicatorResult[], delta: Hundredths): IndicatorResult[] {
  return indicators
    .filter(({ contribution }) => contribution !== null && contribution !== 0)
    .filter(({ contribution }) => Math.sign(contribution ?? 0) === Math.sign(delta))
    .sort((one, other) => Math.abs(other.contribution ?? 0) - Math.abs(one.contribution ?? 0));
}

/** Do the indicators' effects add up to what each instrument did? Otherwise none of them can be said to have led. */
export function indicatorsExplain({ instruments, indicators }: Pick<Facts, "instruments" | "indicators">): boolean {
  return instruments
    .filter(({ code }) => code !== "EIT1" && code !== "EIT2")
    .every(({ code, contribution }) => {
      const parts = indicators.filter(({ instrument }) => instrument === code).map((one) => one.contribution);
      if (contribution === null || parts.includes(null)) return false;
      return Math.abs(contribution - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) <= UNEXPLAINED;
    });
}

function leadingIndicators(facts: Facts, delta: Hundredths, words: Words): string {
  if (facts.indicators.every(({ contribution }) => contribution === null)) return "";
  if (!indicatorsExplain(facts)) return " ทั้งนี้ คะแนนรายตัวชี้วัดอธิบายผลต่างของแบบวัดได้ไม่ครบ จึงไม่ระบุตัวชี้วัดที่มีผลมากที่สุด";
  const [first, second, third] = leadingEffects(facts.indicators, delta);
  if (!first) return "";
  const named = (name: string, indicator: IndicatorResult): string =>
    `${claim(name, indicatorTitle(words, indicator))} (${figure(`${name}.points`, words.signed(indicator.contribution ?? 0))})`;
  const start = ` โดยตัวชี้วัดที่มีผลมากที่สุด คือ ${named("first", first)}`;
  if (!second) return start;
  const next = named("second", second);
  const last = third ? named("third", third) : "";
  if (second.contribution !== first.contribution)
    return `${start} รองลงมา คือ ${next}${last === "" ? "" : ` และ${last}`}`;
  const isEqual = third?.contribution === first.contribution;
  return isEqual ? `${start} ${next} และ${last}` : `${start} และ${next}${last === "" ? "" : ` รองลงมา คือ ${last}`}`;
}
