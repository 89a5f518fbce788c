import { thaiMonths } from "../../dates";
import { yearsIn } from "../../reading/years";
import { toArabicDigits } from "../../scores";

const datePattern = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s{0,3}(${thaiMonths.join("|")})\\s{0,3}(?:พ\\.\\s?ศ\\.\\s?)?(\\d{4})(?!\\d)`,
  "g"
);
/** What is dated: an announcement of results, or the state of the data. */
const announces = /ประกาศ(?!เจตนารมณ์|ใช้)|ณ\s?วันที่|แจ้งผล|รายงานผล/;
/** Older acts of other kinds are rightly cited with their dates. */
const otherActs =
  /มติ|คณะรัฐมนตรี|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|กฎกระทรวง|รัฐธรรมนูญ|คำสั่ง|บันทึกข้อตกลง|หลักเกณฑ์|แต่งตั้ง|นโยบาย|แผน|ยุทธศาสตร์|จัดตั้ง|เลือกตั้ง/;
/** A bare "ประกาศผล" only where nothing says of what else: elections, tenders and examinations have results as well. */
const ofResults = /ผลการประเมิน|ผลคะแนน|ผลการวิเคราะห์|ประกาศผล\s{0,3}(?:\(?ITA|ฯ|ลงวันที่|เมื่อวันที่)/i;
/** How far before the date the words that introduce it may stand. */
const reach = 140;

/**
 * A date given for an assessment's result that lies before the result's fiscal year began (FY N runs from 1 October N−1):
 * the date as written and the year; null when there is none. `yearAbove` is the year that a title names for the text.
 */
export function dateOfResult(
  text: string,
  yearAbove: number | null
): { readonly date: string; readonly resultYear: number } | null {
  // One character for one character: positions stay those of the text as given.
  const plain = toArabicDigits(text);
  if (!ofResults.test(plain)) return null;
  const named = yearsIn(text).flatMap(({ fiscalYear, isDate, era }) => (isDate || era === "short" ? [] : [fiscalYear]));
  const resultYear = named.length > 0 ? Math.min(...named) : yearAbove;
  if (resultYear === null) return null;
  for (const { 0: whole, 1: day = "", 2: month = "", 3: year = "", index } of plain.matchAll(datePattern)) {
    const before = plain.slice(Math.max(0, index - reach), index);
    const from = before.lastIndexOf("ประกาศ");
    const introduction = from >= 0 ? before.slice(from) : before.slice(-40);
    if (!announces.test(introduction) || otherActs.test(introduction)) continue;
    const order = (Number(year) * 12 + thaiMonths.indexOf(month)) * 31 + Number(day);
    if (order < ((resultYear - 1) * 12 + thaiMonths.indexOf("ตุลาคม")) * 31 + 1)
      return { date: text.slice(index, index + whole.length), resultYear };
  }
  return null;
}
