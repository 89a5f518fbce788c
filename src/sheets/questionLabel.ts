import type { QuestionRule } from "../ita/types";

const NO_TEXT = "ไม่พบข้อความทางการของข้อนี้";
const UNCONFIRMED = " (ยังไม่ยืนยัน)";

/** A question or item as sheets print it: what no official source confirms is marked. */
export function questionLabel({ textTh, unconfirmed }: Pick<QuestionRule, "textTh" | "unconfirmed">): string {
  return `${textTh ?? NO_TEXT}${unconfirmed ? UNCONFIRMED : ""}`;
}

/** The question's own words in such a label: what we say about it is no text of any question. */
export function withoutRemarks(label: string): string {
  const text = label.endsWith(UNCONFIRMED) ? label.slice(0, -UNCONFIRMED.length) : label;
  return text === NO_TEXT ? "" : text;
}
