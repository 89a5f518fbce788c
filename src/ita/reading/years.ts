import { toArabicDigits } from "../scores";
import { monthNames } from "./thaiText";

export interface YearInText {
  /** B.E. */
  readonly fiscalYear: number;
  /** How it was written: 2568, 2025 (already turned into 2568), "ปี 67". */
  readonly era: "be" | "ce" | "short";
  readonly at: number;
  /** Part of a date, or of the name of an act or a numbered order: not a year of results. */
  readonly isDate: boolean;
}

const christianEraOffset = 543;
const isBuddhist = (year: number): boolean => year >= 2540 && year <= 2600;
const isChristian = (year: number): boolean => year >= 1997 && year <= 2057;

/** Digits with everything that joins them to a longer number: "2567-2568", "1/10/2568", "56001.20/508", "2568.50". */
const numberRun = /\d[\d.,/\u2010-\u2015-]*/g;
const calendarDate = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](\d{4})|(\d{4})[/-]\d{1,2}[/-]\d{1,2})$/;
const numberedOfYear = /^\d{1,5}\/(\d{4})$/;
const yearList = /^\d{4}(?:[-\u2010-\u2015/,]\d{4})*(?:[-\u2010-\u2015/]\d{2})?$/;

const anyLead = /(?:ปี|งบประมาณ|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|(?:^|[^a-z])(?:fy|ita))\s{0,2}['’]?$/i;
const shortLead = /(?:ปี(?:\s?งบประมาณ|\s?งปม\.?)?\s?(?:พ\.?\s?ศ\.?)?|พ\.?\s?ศ\.?|(?:^|[^a-z])fy)\s?['’]?\s?$/i;
const fiscalYearLead = /(?:^|[^a-z])fy\s?['’]?\s?$/i;
/** One letter before it makes a cell address or a code of it: "A2568". */
const addressLetter = /(?:^|[^a-z])[a-x]$/i;
const otherCount = /^\s?(?:บาท|คน|ราย|แห่ง|ข้อ|ครั้ง|เรื่อง|ชุด|หน้า|แผ่น|โครงการ|กิจกรรม|ล้าน|%)/;
const monthBefore = new RegExp(`${monthNames}\\.?,?\\s{0,3}(?:\\d{1,2},\\s?)?(?:(?:พ|ค)\\.?\\s?ศ\\.?\\s?)?$`, "i");
const actBefore = /(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พ\.ร\.บ\.|ระเบียบ|กฎกระทรวง|ฉบับที่)[^\n]{0,150}พ\.?\s?ศ\.?\s?$/;

/**
 * Years in a heading, title, sheet name or sentence, in order: "ปี ๒๕๖๖", "ปีงบประมาณ พ.ศ. 2567", "FY2568", "FY68",
 * "ปี 67", "2567-2568"; a year of the Christian era comes as B.E. with `era` "ce". Digits inside longer numbers, decimals,
 * telephone and document numbers are none. Never throws; linear in the length of the text.
 */
export function yearsIn(text: string): YearInText[] {
  // One character for one character: positions stay those of the text as given.
  const plain = toArabicDigits(text);
  return [...plain.matchAll(numberRun)].flatMap(({ 0: run, index }) => yearsOfRun(plain, run, index));
}

function yearsOfRun(plain: string, run: string, index: number): YearInText[] {
  const number = run.replace(/[^\d]{1,9}$/, "");
  if (number.length > 60 || number.length < 2) return [];
  const before = plain.slice(Math.max(0, index - 200), index);
  const after = plain.slice(index + number.length, index + number.length + 12);
  if (addressLetter.test(before) || /^[a-z]/i.test(after)) return [];
  const dated = calendarDate.exec(number) ?? numberedOfYear.exec(number);
  const datedYear = dated?.[1] ?? dated?.[2];
  if (datedYear !== undefined && !(yearList.test(number) && number.length === 9)) {
    const year = longYear(Number(datedYear));
    return year ? [{ ...year, at: index + number.indexOf(datedYear), isDate: true }] : [];
  }
  if (number.length === 2) {
    const year = shortYear(Number(number), before);
    return year && !/^%/.test(after) ? [{ ...year, at: index, isDate: false }] : [];
  }
  if (!yearList.test(number) || (otherCount.test(after) && !anyLead.test(before))) return [];
  const isDate = monthBefore.test(before.slice(-40)) || actBefore.test(before);
  return yearsOfList(number).map((year) => ({ ...year, at: index + year.at, isDate }));
}

type Year = Pick<YearInText, "fiscalYear" | "era">;

/** "2567", "2567-2568", "2567/68"; empty as soon as one part is no year. */
function yearsOfList(list: string): (Year & Pick<YearInText, "at">)[] {
  const years: (Year & Pick<YearInText, "at">)[] = [];
  for (const { 0: digits, index } of list.matchAll(/\d+/g)) {
    const year = digits.length === 4 ? longYear(Number(digits)) : secondHalf(Number(digits), years.at(-1));
    if (!year) return [];
    years.push({ ...year, at: index });
  }
  return years;
}

/** The short year after a long one: "2567/68", and "2024/25" of the Christian era. */
function secondHalf(twoDigits: number, first: Year | undefined): Year | null {
  if (first?.era === "be") return twoDigits >= 40 ? { fiscalYear: 2500 + twoDigits, era: "short" } : null;
  return twoDigits <= 57 ? longYear(2000 + twoDigits) : null;
}

function longYear(year: number): Year | null {
  if (isBuddhist(year)) return { fiscalYear: year, era: "be" };
  return isChristian(year) ? { fiscalYear: year + christianEraOffset, era: "ce" } : null;
}

function shortYear(year: number, before: string): Year | null {
  if (year >= 40 && shortLead.test(before.slice(-30))) return { fiscalYear: 2500 + year, era: "short" };
  if (year >= 20 && year < 40 && fiscalYearLead.test(before.slice(-8)))
    return { fiscalYear: 2000 + year + christianEraOffset, era: "ce" };
  return null;
}
