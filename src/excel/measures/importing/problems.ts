/** Why last year's measures could not be taken from a file, in the words of whoever chose it. */
import { toThaiDigits } from "../../../ita/scores";
import type { Problem } from "../../types";

const problem = (code: string, th: string, en: string, sheet: string | null = null): Problem => ({
  code,
  sheet,
  cell: null,
  th,
  en,
});

export const notFound = (fileName: string): Problem =>
  problem(
    "measures-not-found",
    `ไม่พบตารางมาตรการในแผ่นที่แสดงอยู่ของไฟล์ ${fileName} ตารางต้องมีหัวคอลัมน์ในแถวเดียวกันที่รู้จัก เช่น ตัวชี้วัด มาตรการ ขั้นตอน ผู้รับผิดชอบ ให้แก้หัวคอลัมน์ในไฟล์นั้น บันทึก แล้วเลือกใหม่`,
    `No measures table was found on the visible sheets of ${fileName}. It needs headings in one row such as ตัวชี้วัด, มาตรการ, ขั้นตอน, ผู้รับผิดชอบ. Mend the headings there, save, and choose it again.`
  );

/** @param found years of the measures in the file */
export const otherYear = (fileName: string, wanted: number, found: readonly number[]): Problem =>
  problem(
    "measures-other-year",
    `สมุดงานนี้วิเคราะห์ผลปี ${toThaiDigits(String(wanted))} จึงต้องใช้มาตรการของปี ${toThaiDigits(String(wanted))} แต่ไฟล์ ${fileName} มีมาตรการของปี ${toThaiDigits(found.join(", "))} ให้เลือกไฟล์ของปีนั้น หรือแก้ปีงบประมาณในแผ่นตั้งค่า`,
    `This workbook analyses the results of FY${wanted} and needs the measures of FY${wanted}, but ${fileName} holds those of FY${found.join(", ")}. Choose the file of that year, or mend the fiscal year on the settings sheet.`
  );

export const yearNeeded = (fileName: string): Problem =>
  problem(
    "measures-year-unknown",
    `ไฟล์ ${fileName} ไม่บอกว่าเป็นมาตรการของปีใด และสมุดงานนี้ยังไม่มีแผ่นตั้งค่า กดปุ่ม “แบบกรอกคะแนน” เพื่อระบุปีงบประมาณก่อน แล้วนำเข้าใหม่`,
    `${fileName} does not tell the year of its measures and this workbook has no settings sheet yet. Press “Score sheets” to set the fiscal year, then choose the file again.`
  );

export const tooLong = (fileName: string, sheet: string): Problem =>
  problem(
    "measures-too-long",
    `แผ่น ${sheet} ในไฟล์ ${fileName} ยาวเกินกว่าที่อ่านได้ จึงยังไม่นำเข้า คัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่แล้วเลือกไฟล์นั้น`,
    `Sheet ${sheet} of ${fileName} is longer than can be read, so nothing was taken. Copy the measures table alone into a new workbook and choose that.`
  );

/** Codes of src/files, which this room loads on demand. */
const FILE_WORDS: Readonly<Record<string, readonly [th: string, en: string]>> = {
  "too-large": [
    "ใหญ่เกินกว่าที่อ่านได้ (ไม่เกิน ๒๕ เมกะไบต์) คัดลอกเฉพาะตารางมาตรการไปไว้ในสมุดงานใหม่",
    "is too large (25 megabytes at most). Copy the measures table into a new workbook.",
  ],
  "old-xls": [
    "เป็น Excel รุ่น ๙๗–๒๐๐๓ (.xls) เปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อน",
    "is of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.",
  ],
  password: ["มีรหัสผ่าน เปิดใน Excel แล้วบันทึกสำเนาที่ไม่มีรหัสผ่าน", "has a password. Save a copy without one."],
  binary: ["เป็นชนิดไบนารี (.xlsb) เปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อน", "is a binary workbook (.xlsb). Save it as .xlsx."],
  "not-a-workbook": [
    "ไม่ใช่สมุดงาน .xlsx เปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อน",
    "is no .xlsx workbook. Open it in Excel and save it as .xlsx.",
  ],
  broken: [
    "เสียหายหรือคัดลอกมาไม่ครบ เปิดใน Excel เพื่อซ่อมแล้วบันทึกใหม่",
    "is damaged or incomplete. Open it in Excel to repair it and save it again.",
  ],
  "unreadable-file": [
    "ยังอ่านไม่ได้ อาจถูกย้ายหรือยังอยู่บนคลาวด์ คัดลอกมาไว้ในเครื่องแล้วเลือกใหม่",
    "cannot be read. Copy it to this computer and choose it again.",
  ],
  "no-sheet": ["ไม่มีแผ่นงานที่แสดงอยู่ เปิดไฟล์แล้วเลิกซ่อนแผ่นก่อน", "has no sheet in view. Unhide the sheet first."],
  "old-browser": [
    "อ่านไม่ได้ด้วย Excel รุ่นนี้ คัดลอกตารางมาวางในสมุดงานนี้แทน",
    "cannot be read by this version of Excel. Copy the table into this workbook instead.",
  ],
};

export function unreadable(fileName: string, fault: string, detail: string): Problem {
  const [th, en] = FILE_WORDS[fault] ?? ["อ่านไม่ได้", "cannot be read."];
  return { ...problem(`file-${fault}`, `ไฟล์ ${fileName} ${th}`, `${fileName} ${en}`), detail };
}
