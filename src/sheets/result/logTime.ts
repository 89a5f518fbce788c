/** Times in บันทึกการวิเคราะห์: as people write them, and as older logs have them ("2026-11-28 11:36:45"). */
import { thaiLongDate, thaiMonths } from "../../ita/dates";
import { inDigits, toArabicDigits } from "../../ita/scores";
import type { Digits } from "../styles";

/** @param at "2026-11-28 11:36:45", local time. @returns "๒๘ พฤศจิกายน ๒๕๖๙ ๑๑.๓๖.๔๕ น."; `at` itself where it is no time */
export function thaiTime(at: string, digits: Digits): string {
  const [day = "", time = ""] = at.split(" ");
  const date = thaiLongDate(day, digits);
  return date === null ? at : `${date} ${inDigits(time.replaceAll(":", "."), digits)} น.`;
}

const OLDER = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/;
const THAI = /^(\d{1,2})\s+([ก-๎]+)\s+(\d{4})\s+(\d{2}\.\d{2}\.\d{2})/;

/** A text that sorts by time, from either form; null where it is neither: a row of the staff's own. */
export function sortableTime(text: string): string | null {
  const arabic = toArabicDigits(text.trim());
  if (OLDER.test(arabic)) return arabic.replace("T", " ");
  const [, day = "", month = "", year = "", time = ""] = THAI.exec(arabic) ?? [];
  const at = thaiMonths.indexOf(month);
  if (at < 0) return null;
  const two = (n: string | number): string => String(n).padStart(2, "0");
  return `${Number(year) - 543}-${two(at + 1)}-${two(day)} ${time.replaceAll(".", ":")}`;
}
