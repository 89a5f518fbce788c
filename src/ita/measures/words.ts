/** Words of the lists that staff choose from. */
import type { Decision, FollowUpStatus } from "../types";

export const STATUS_WORDS: Readonly<Record<Exclude<FollowUpStatus, "unknown">, string>> = {
  notStarted: "ยังไม่ดำเนินการ",
  ongoing: "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการแล้วเสร็จ",
  postponed: "เลื่อน/ระงับ",
  cancelled: "ยกเลิก",
};

export const DECISION_WORDS: Readonly<Record<Decision, string>> = { continue: "ทำต่อ", adjust: "ปรับ", end: "ยุติ" };
