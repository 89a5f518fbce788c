/** Last year's measure as the source of this year's, and what is said of where it comes from. */
import { joinThai, type Words } from "../sentences";
import { DECISION_WORDS, STATUS_WORDS } from "./words";
import { isListingStep } from "./firstStep";
import type { MeasureGoal, MeasureSource, PastMeasure } from "../types";

const PREFIX = "past:";

export function pastSource({ id, measure, steps, followUp, units }: PastMeasure): MeasureSource {
  // The step that names last year's weak questions is written anew from this year's.
  return { id: `${PREFIX}${id}`, measure, steps: steps.filter((step) => !isListingStep(step)), followUp, units };
}

export const pastIdOf = (source: string): string | null =>
  source.startsWith(PREFIX) ? source.slice(PREFIX.length) : null;

/** Last year's measure was to keep the level, which is to be improved now: whether it still suits is for staff to see. */
export const turnsToImprove = (past: Pick<PastMeasure, "goal">, goal: MeasureGoal): boolean =>
  past.goal === "keep" && goal === "improve";

export const CHECK_SUITS = "แนวทางเปลี่ยนเป็นปรับปรุง ตรวจว่ามาตรการเดิมยังเหมาะ";

/**
 * "ต่อจาก M68-04 (ดำเนินการแล้วเสร็จ หลังดำเนินการ ตัวชี้วัดที่ ๔ -๑๖.๙๖ คะแนน) ข้อเสนอ: ปรับ · แนวทางเปลี่ยนเป็นปรับปรุง …"
 * @param goal of this year's row
 */
export function historyOf(past: PastMeasure, goal: MeasureGoal, words: Words): string {
  const { id, status, outcomes, decision } = past;
  const changes = outcomes.flatMap(({ indicator, delta }) =>
    delta === null ? [] : [`ตัวชี้วัดที่ ${words.count(indicator)} ${words.signed(delta)}`]
  );
  const facts = [
    ...(status === "unknown" ? [] : [STATUS_WORDS[status]]),
    ...(changes.length === 0 ? [] : [`หลังดำเนินการ ${joinThai(changes)}`]),
  ];
  const known = facts.length === 0 ? "" : ` (${facts.join(" ")})`;
  const proposed = decision === null ? "" : ` ข้อเสนอ: ${DECISION_WORDS[decision]}`;
  return `ต่อจาก ${id}${known}${proposed}${turnsToImprove(past, goal) ? ` · ${CHECK_SUITS}` : ""}`;
}
