import type { QuestionRule } from "../ita/types";

/** A question or item as sheets print it: what no official source confirms is marked. */
export function questionLabel({ textTh, unconfirmed }: Pick<QuestionRule, "textTh" | "unconfirmed">): string {
  return `${textTh ?? "ไม่พบข้อความทางการของข้อนี้"}${unconfirmed ? " (ยังไม่ยืนยัน)" : ""}`;
}
