import { readScore, toArabicDigits } from "../scores";
import type { Hundredths } from "../types";
import { monthNames } from "./thaiText";

export interface FigureInText {
  /** Hundredths, without its sign. */
  readonly value: Hundredths;
  /** Where the figure begins (its sign included) and how many characters it takes, without the unit. */
  readonly at: number;
  readonly length: number;
  readonly decimals: number;
  readonly digits: "thai" | "arabic";
  /** A sign or arrow written before it; words such as ลดลง are left to the reader of the sentence. */
  readonly sign: "+" | "-" | null;
  readonly unit: "คะแนน" | "ร้อยละ" | null;
}

/** A number with everything that belongs to it: "๕๒๐๐๑.๒๐/๕๐๘", "056-701", "1/10/2568", "1,234.50", "๙๓.๙๖". */
const numberRun = /\d[\d.,/:]*/g;
const plainNumber = /^(\d{1,3})(?:\.(\d{1,6}))?$/;
const pointsAfter = /^\s{0,3}(?:คะแนน|points?)/i;
const percentAfter = /^\s{0,3}(?:%|％|เปอร์เซ็นต์)/;
const percentBefore = /ร้อยละ(?:\s?ที่)?\s{0,3}$/;
const pointsBefore = /คะแนน(?:\s?(?:เท่ากับ|เฉลี่ย|รวม|คือ|เป็น|ที่ได้|[:=]))?\s{0,3}$/;
const otherUnitAfter = new RegExp(
  `^\\s{0,2}(?:บาท|ล้าน|แสน|คน|ราย|แห่ง|วัน|เดือน|ปี|ชั่วโมง|นาที|น\\.|กม|ตร|เมตร|ข้อ|ตัวชี้วัด|ประเด็น|ครั้ง|เรื่อง|ชุด|หน้า|โครงการ|กิจกรรม|หน่วยงาน|${monthNames})`,
  "i"
);
const countedBefore =
  /(?:ข้อ|ตัวชี้วัด|ตัวชี้วัดย่อย|หัวข้อ|มาตรา|ส่วน|ตาราง|ภาพ|รูป|แผนภูมิ|หน้า|บท|ประเด็น|ฉบับ|ลำดับ|อันดับ|ครั้ง|เลข|แบบ|เวอร์ชัน|version)(?:\s?ที่)?\s{0,3}[(]?$|(?:โทร|โทรศัพท์|โทรสาร|เวลา|พ\.\s?ศ|ค\.\s?ศ)\.?\s{0,3}$/i;
const fullMarkBefore = /เต็ม\s{0,3}$/;
const lineStart = /(?:^|[\n\r])[\s(•*-]{0,8}$/;
const subIndicator = /^(?:9|10)\.[1-9]$/;
const signBefore = /(?:^|[^\da-zA-Z])([+\-\u2010-\u2015\u2212＋－])$/;
const arrowBefore = /([▲△↑▼▽↓])\s?$/u;
const rangeBefore = /\d\s{0,2}(?:[-\u2010-\u2015~]|ถึง)\s{0,2}$/;
const rangeAfter = /^\s{0,2}(?:[-\u2010-\u2015~]|ถึง)\s{0,2}\d/;

/**
 * Figures of a sentence that can be scores or differences: those with a unit (คะแนน, ร้อยละ, %), and those with a decimal
 * point. Telephone and document numbers, dates, times, years, sums of money, list numbers, numbers of indicators, full
 * marks ("เต็ม ๑๐๐") and ranges ("85.00-94.99") are not among them. Thresholds ("ไม่น้อยกว่า ๘๕ คะแนน") are: whether a
 * figure speaks of a result is for the reader of the sentence. Never throws; linear in the length of the text.
 */
export function figuresIn(text: string): FigureInText[] {
  // One character for one character: positions stay those of the text as given.
  const plain = toArabicDigits(text);
  const figures: FigureInText[] = [];
  for (const { 0: run, index } of plain.matchAll(numberRun)) {
    const figure = figureAt(plain, text, run, index);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureAt(plain: string, text: string, run: string, index: number): FigureInText | null {
  const number = withoutMarksAtEnd(run.endsWith("/100") ? run.slice(0, -4) : run);
  const match = plainNumber.exec(number);
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  const before = plain.slice(Math.max(0, index - 60), index);
  const after = plain.slice(index + number.length, index + number.length + 40);
  if (/[a-zA-Z]$/.test(before) || /^[a-zA-Z]/.test(after) || countedBefore.test(before)) return null;
  if (fullMarkBefore.test(before) || rangeBefore.test(before) || rangeAfter.test(after)) return null;
  const unit = unitOf(before, after);
  if (unit === null && (otherUnitAfter.test(after) || fraction === "")) return null;
  const mark = signBefore.exec(before)?.[1];
  const sign = signOf(mark, before);
  if (unit === null && sign === null && isListNumber(number, whole, fraction, before)) return null;
  const value = readScore(number);
  if (!value.ok || value.value === null) return null;
  return {
    value: value.value,
    at: index - (mark === undefined ? 0 : 1),
    length: number.length + (mark === undefined ? 0 : 1),
    decimals: fraction.length,
    digits: /[๐-๙]/.test(text.slice(index, index + number.length)) ? "thai" : "arabic",
    sign,
    unit,
  };
}

/** By a loop: a pattern for marks at the end would start over at each mark in the middle. */
function withoutMarksAtEnd(run: string): string {
  let end = run.length;
  while (end > 0 && ".,:/".includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}

function unitOf(before: string, after: string): FigureInText["unit"] {
  if (pointsAfter.test(after)) return "คะแนน";
  if (percentAfter.test(after) || percentBefore.test(before)) return "ร้อยละ";
  return pointsBefore.test(before) && !otherUnitAfter.test(after) ? "คะแนน" : null;
}

function signOf(mark: string | undefined, before: string): FigureInText["sign"] {
  if (mark !== undefined) return /[+＋]/.test(mark) ? "+" : "-";
  const arrow = arrowBefore.exec(before)?.[1];
  if (arrow === undefined) return null;
  return /[▲△↑]/u.test(arrow) ? "+" : "-";
}

/** "๓.๑ จุดแข็ง", "9.1 ข้อมูลพื้นฐาน": the number of a heading or of a sub-indicator. */
function isListNumber(number: string, whole: string, fraction: string, before: string): boolean {
  return subIndicator.test(number) || (lineStart.test(before) && fraction.length === 1 && Number(whole) <= 20);
}
