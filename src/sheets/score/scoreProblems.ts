/** Why the scores cannot be used: what, where, how to mend it. One function a reason; the code is stable. */

import type { ItaError } from "../../ita/errors";
import type { Place } from "../../ita/types";

export interface ScoreProblem {
  /** Stable, e.g. "not-a-number". */
  readonly code: string;
  /** Where; null when there is no single place. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What, where and how to mend it. */
  readonly th: string;
  readonly en: string;
}

const at = (place: Place): string => `แผ่น ${place.sheet} ช่อง ${place.cell}`;
const where = (place: Place): string => `${place.sheet}!${place.cell}`;

export const problems = {
  notANumber: (place: Place, found: string): ScoreProblem => ({
    code: "not-a-number",
    ...place,
    th: `${at(place)} มี “${found}” ซึ่งไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข ๐ ถึง ๑๐๐ เช่น ๙๓.๙๖ หรือเว้นว่างหากยังไม่มีคะแนน`,
    en: `${where(place)} holds “${found}”, which is not a score. Type a number from 0 to 100, such as 93.96, or leave the cell empty.`,
  }),
  formulaGivesText: (place: Place, found: string): ScoreProblem => ({
    code: "not-a-number",
    ...place,
    th: `${at(place)} มีสูตรที่ให้ผลเป็นข้อความ “${found}” สูตรในแผ่นอื่นจึงใช้คะแนนนี้ไม่ได้ กรุณาแก้สูตรให้ได้ตัวเลข หรือพิมพ์คะแนนแทน`,
    en: `${where(place)} holds a formula that gives the text “${found}”, which other formulas cannot use. Make it give a number, or type the score.`,
  }),
  formulaGivesPercent: (place: Place, found: string): ScoreProblem => ({
    code: "not-a-number",
    ...place,
    th: `${at(place)} มีสูตรที่ให้ผลเป็นร้อยละ (${found}) สูตรในแผ่นอื่นจึงใช้คะแนนนี้ไม่ได้ กรุณาแก้สูตรให้ได้ตัวเลข ๐ ถึง ๑๐๐ หรือพิมพ์คะแนนแทน`,
    en: `${where(place)} holds a formula that gives a percentage (${found}), which other formulas cannot use. Make it give a number from 0 to 100, or type the score.`,
  }),
  outOfRange: (place: Place, found: string): ScoreProblem => ({
    code: "out-of-range",
    ...place,
    th: `${at(place)} มีคะแนน ${found} ซึ่งอยู่นอกช่วง ๐ ถึง ๑๐๐ กรุณาตรวจกับประกาศผลแล้วแก้ให้ถูกต้อง`,
    en: `${where(place)} holds ${found}, which is outside 0 to 100. Check it against the announced result.`,
  }),
  badYear: (place: Place, found: string, offer: number | null): ScoreProblem => ({
    code: "fiscal-year-invalid",
    ...place,
    th: `${at(place)} ปีงบประมาณ “${found}” ใช้ไม่ได้ ${offer === null ? "กรุณาพิมพ์ปี พ.ศ. สี่หลัก เช่น 2568" : `ดูเหมือนเป็นปี ค.ศ. ปี พ.ศ. คือ ${offer}`}`,
    en: `${where(place)}: fiscal year “${found}” cannot be used. ${offer === null ? "Type a Buddhist year of four digits, such as 2568." : `It looks like a Christian year; the Buddhist year is ${offer}.`}`,
  }),
  noFramework: (place: Place, error: ItaError): ScoreProblem => ({
    code: error.code,
    ...place,
    th: `${at(place)}: ${error.user.th}`,
    en: `${where(place)}: ${error.user.en}`,
  }),
  yearOrder: (place: Place, found: number, current: number): ScoreProblem => ({
    code: "year-order",
    ...place,
    th: `${at(place)} ปีที่ใช้เปรียบเทียบเป็นปี ${found} ซึ่งไม่ได้อยู่ก่อนปี ${current} ของผลการประเมิน กรุณาพิมพ์ปีก่อนหน้า เช่น ${current - 1} หรือเว้นว่าง`,
    en: `${where(place)}: the year to compare with, ${found}, is not before ${current}. Type an earlier year, such as ${current - 1}, or leave it empty.`,
  }),
  columnMissing: (sheet: string, header: string): ScoreProblem => ({
    code: "column-missing",
    sheet,
    cell: null,
    th: `แผ่น ${sheet} ไม่มีคอลัมน์ “${header}” กรุณาใส่หัวคอลัมน์นี้คืน หรือกดย้อนกลับ (Ctrl+Z)`,
    en: `Sheet ${sheet} has no column “${header}”. Put the heading back or undo.`,
  }),
  yearMismatch: (place: Place, sheet: string, wanted: number, years: readonly number[]): ScoreProblem => ({
    code: "year-mismatch",
    ...place,
    th: `${at(place)} ตั้งปีงบประมาณไว้เป็น ${wanted} แต่แผ่น ${sheet} ${years.length === 0 ? "ไม่มีหัวคอลัมน์ที่บอกปี" : `มีคะแนนของปี ${years.join(" และ ")}`} กรุณาแก้ปีในแผ่นตั้งค่าหรือหัวคอลัมน์คะแนนให้ตรงกัน`,
    en: `${where(place)} says fiscal year ${wanted}, but sheet ${sheet} ${years.length === 0 ? "names no year in its headings" : `holds scores of ${years.join(" and ")}`}. Make the two agree.`,
  }),
  duplicateCode: (place: Place, code: string): ScoreProblem => ({
    code: "code-duplicate",
    ...place,
    th: `${at(place)} มีรหัส ${code} ซ้ำกับแถวก่อนหน้า จึงใช้คะแนนของแถวแรก กรุณาลบแถวที่ไม่ใช้`,
    en: `${where(place)} repeats code ${code}; the first row's score counts. Delete the row that does not.`,
  }),
} as const;
