import type { Analysis, InstrumentCode } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { list } from "./slots";
import { joinThai, type Words } from "./words";

/**
 * "remark.contrast": disclosure and perception point different ways. "remark.causes": indicators that fell without anybody
 * having said why.
 */
export const remarkSentences: SentenceWriter = (facts, words) => [...contrast(facts, words), ...causes(facts, words)];

interface Text {
  readonly id: string;
  readonly text: string;
}

/** High and low are told by the agency's own line between strengths and weaknesses. */
function contrast(facts: Facts, words: Words): Text[] {
  const line = facts.strengthThreshold;
  const scoreOf = (code: InstrumentCode): number | null =>
    facts.instruments.find((one) => one.code === code)?.score ?? null;
  const disclosure = scoreOf("OIT");
  const perception = (["IIT", "EIT"] as const).flatMap((code) => {
    const score = scoreOf(code);
    return score === null ? [] : [{ code, score }];
  });
  if (disclosure === null || perception.length === 0) return [];
  const named = (ones: readonly { readonly code: string; readonly score: number }[]): string =>
    joinThai(ones.map(({ code, score }) => `${code} (${words.points(score)})`));
  const oit = named([{ code: "OIT", score: disclosure }]);
  const low = perception.filter(({ score }) => score < line);
  // Two names, for what each is read to mean is the contrary of the other.
  if (disclosure >= line && low.length > 0)
    return [
      {
        id: "remark.contrast",
        text: `${list("oitHigh", `${oit} ได้ตั้งแต่ ${words.points(line)} แต่ ${named(low)} ต่ำกว่า`)} คะแนนการเปิดเผยข้อมูลสูงกว่าคะแนนการรับรู้ ควรตรวจสอบว่าการปฏิบัติงานและการสื่อสารกับผู้มีส่วนได้ส่วนเสียเป็นไปตามข้อมูลที่เผยแพร่หรือไม่`,
      },
    ];
  if (disclosure < line && low.length === 0)
    return [
      {
        id: "remark.contrast",
        text: `${list("oitLow", `${named(perception)} ได้ตั้งแต่ ${words.points(line)} แต่ ${oit} ต่ำกว่า`)} คะแนนการรับรู้สูงกว่าคะแนนการเปิดเผยข้อมูล ควรตรวจสอบว่าข้อมูลที่เผยแพร่ครบองค์ประกอบตามหลักเกณฑ์ของแต่ละข้อหรือไม่`,
      },
    ];
  return [];
}

function causes(facts: Facts, words: Words): Text[] {
  const numbers = fallsWithoutCause(facts);
  if (numbers.length === 0) return [];
  return [
    {
      id: "remark.causes",
      text: `ตัวชี้วัดที่ ${list("causes", words.numbers(numbers))} คะแนนลดลงแต่ยังไม่ได้ระบุสาเหตุ กรุณากรอกสาเหตุในแผ่นที่มาของการเปลี่ยนแปลง ข้อความที่กรอกจะไปอยู่ในผลการวิเคราะห์และแผ่นมาตรการ`,
    },
  ];
}

/** A fall is explained by the staff's words, or by the assessor's remark on a question or item of the indicator that lost points. */
export function fallsWithoutCause({ indicators, questions }: Pick<Analysis, "indicators" | "questions">): number[] {
  const remarked = new Set(
    questions
      .filter(({ remark, score }) => remark.trim() !== "" && (score ?? 10_000) < 10_000)
      .map((one) => one.indicator)
  );
  return indicators
    .filter(({ trend, cause, no }) => trend === "down" && cause === "" && !remarked.has(no))
    .map(({ no }) => no);
}
