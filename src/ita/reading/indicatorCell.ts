import { countWords, monthNames, tidyText } from "./thaiText";
import type { CellValue } from "./types";

const lead = "^[\\s'\"([]*(?:(?:ตัวชี้วัด|ตัวที่|ลำดับ|ข้อ|indicator|kpi|no\\.?)\\s?)?(?:ที่\\s?)?[([]?\\s?";
const indicatorPattern = new RegExp(`${lead}(\\d[\\do○◯]?)(?![\\do○◯]| ?[.,/:]\\d)\\s?[.)\\]:\\-–]*\\s*(.*)$`, "i");
const notAnIndicator = new RegExp(`^(?:%|${countWords}|(?:[-–,/]|และ|ถึง)?\\s?\\d|${monthNames})`, "i");

/**
 * The number of an indicator in a code cell: 9, "๙.", "(9)", "ตัวชี้วัดที่ ๙", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล" (`rest` is
 * the words). The number may lie outside 1–10; sums, ranges ("๒-๔"), dates and decimals are none. Never throws.
 */
export function readIndicatorCell(value: CellValue): { no: number; rest: string } | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value < 100 ? { no: value, rest: "" } : null;
  if (typeof value !== "string") return null;
  const match = indicatorPattern.exec(tidyText(value.slice(0, 500)));
  const rest = match?.[2] ?? "";
  if (!match || notAnIndicator.test(rest)) return null;
  return { no: Number((match[1] ?? "").replace(/[^\d]/g, "0")), rest };
}

const subLead = "^[\\s'\"([]*(?:(ตัวชี้วัดย่อย)|ตัวชี้วัด|ข้อ|sub-?indicator)?\\s?(?:ที่\\s?)?[([]?\\s?";
const subPattern = new RegExp(`${subLead}(\\d{1,2}) ?\\. ?([1-9])(?!\\d|[.,/]\\d)\\s?[.)\\]:\\-–]*\\s*(.*)$`, "i");

/**
 * The number of a sub-indicator typed as text: "9.1", "๙.๑", "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน". Only indicators 9 and
 * 10 have them; a number cell is null, since 9.1 may be a score (a caller that knows better passes it as text).
 */
export function readSubIndicatorCell(value: CellValue): { code: string; rest: string } | null {
  if (typeof value !== "string") return null;
  const match = subPattern.exec(tidyText(value.slice(0, 500)));
  if (!match) return null;
  const [, named, indicator = "", part = "", rest = ""] = match;
  const no = Number(indicator);
  if (no < 1 || no > 10 || (!named && no < 9) || /^(?:%|คะแนน)/.test(rest)) return null;
  return { code: `${no}.${part}`, rest };
}
