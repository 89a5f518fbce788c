/** What became of the linked indicators after a measure, and what is proposed for it. Never that the measure is the cause. */
import type { Words } from "../sentences";
import type {
  Analysis,
  Decision,
  FollowUpStatus,
  IndicatorNo,
  IndicatorResult,
  MeasureOutcome,
  PastMeasure,
  Sentence,
} from "../types";
import { claim, figure, slotsIn, withoutMarks } from "../sentences/slots";
import { STATUS_WORDS } from "./words";

export function outcomesOf({ indicators }: Analysis, linked: readonly IndicatorNo[]): MeasureOutcome[] {
  return indicators
    .filter(({ no }) => linked.includes(no))
    .map(({ no, previous, score, delta, trend }) => ({ indicator: no, before: previous, after: score, delta, trend }));
}

/**
 * Why that is proposed, where the row's own result does not tell: the rule of proposedDecision in words, with the indicators
 * that it goes by. "" where there is nothing to explain.
 */
export function decisionReason(status: FollowUpStatus, linked: readonly IndicatorResult[], words: Words): string {
  const decision = proposedDecision(status, linked);
  const named = (which: readonly IndicatorResult[]): string => `ตัวชี้วัดที่ ${words.numbers(which.map(({ no }) => no))}`;
  if (decision === "end") return "เสนอให้ยุติ: แจ้งยกเลิกมาตรการแล้ว";
  if (decision === "continue" && status !== "done" && status !== "unknown") return "เสนอให้ทำต่อ: ยังดำเนินการไม่แล้วเสร็จ";
  if (decision !== "adjust") return "";
  const fell = linked.filter(({ trend }) => trend === "down");
  if (fell.length > 0) return `เสนอให้ปรับ: ${named(fell)} ที่ผูกกับมาตรการนี้มีคะแนนลดลง`;
  return `เสนอให้ปรับ: ${named(linked.filter(isStillWeak))} ยังเป็นจุดอ่อนและคะแนนไม่เพิ่มขึ้น`;
}

const isStillWeak = ({ group, trend }: IndicatorResult): boolean => group === "weakness" && trend !== "up";

/**
 * Done: go on where nothing linked fell and all is a strength, adjust where something fell or is still weak. Not done:
 * go on. Called off: end. null while nothing can be compared.
 */
export function proposedDecision(status: FollowUpStatus, linked: readonly IndicatorResult[]): Decision | null {
  if (status === "cancelled") return "end";
  if (linked.length === 0 || linked.every(({ trend }) => trend === null)) return null;
  if (linked.some(({ trend }) => trend === "down")) return "adjust";
  if (status !== "done" && status !== "unknown") return "continue";
  return linked.some(isStillWeak) ? "adjust" : "continue";
}

/** "หลังดำเนินมาตรการ M67-04 (ดำเนินการแล้วเสร็จ) ตัวชี้วัดที่ ๔ มีคะแนนลดลงจาก ๙๑.๕๐ เป็น ๗๔.๕๔ คะแนน (-๑๖.๙๖ คะแนน)" */
export function outcomeSentence(
  { id, status }: Pick<PastMeasure, "id" | "status">,
  { indicator, before, after, delta, trend }: MeasureOutcome,
  years: { readonly before: number; readonly after: number },
  words: Words
): Sentence {
  const told = status === "unknown" ? "" : ` (${STATUS_WORDS[status]})`;
  const start = `หลังดำเนินมาตรการ ${id}${told} ตัวชี้วัดที่ ${words.count(indicator)}`;
  const text =
    before === null || after === null || delta === null || trend === null
      ? `${start} ยังไม่มีคะแนนสองปีให้เทียบ จึงยังสรุปไม่ได้`
      : `${start} ${changeText(trend, before, after, delta, words)}${plainly(status, trend)}`;
  return {
    id: `outcome.${id}.${indicator}`,
    text: withoutMarks(text),
    slots: [
      { name: "year", kind: "frame", text: String(years.after) },
      { name: "previousYear", kind: "frame", text: String(years.before) },
      ...slotsIn(text),
    ],
  };
}

function changeText(trend: "up" | "down" | "same", before: number, after: number, delta: number, words: Words): string {
  const score = (value: number): string => words.points(value);
  if (trend === "same") return `มีคะแนน${claim("trend", "ไม่เปลี่ยนแปลง")} (${figure("score", score(after))})`;
  const verb = claim("trend", trend === "up" ? "เพิ่มขึ้น" : "ลดลง");
  return `มีคะแนน${verb}จาก ${figure("previous", score(before))} เป็น ${figure("score", score(after))} (${figure("change", words.signed(delta))})`;
}

/** Said plainly where work and result go apart; the reason is for staff to find. */
function plainly(status: FollowUpStatus, trend: "up" | "down" | "same"): string {
  if (status === "done" && trend === "down") return ` ${claim("apart", "ทำแล้วเสร็จ แต่คะแนนลดลง")} ควรหาสาเหตุก่อนทำต่อ`;
  return "";
}
