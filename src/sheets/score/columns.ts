/** Headings of the score sheets, in one place: the plans write them and the reader looks for them. */
import { inDigits } from "../../ita/scores";
import type { Digits } from "../styles";

export const SETTINGS_COLUMNS = { code: "รหัส", item: "รายการ", value: "ค่า", help: "คำอธิบาย" } as const;
export const UNITS_COLUMN = "หน่วยงานหรือส่วนราชการ";
export const SCORE_COLUMNS = { code: "รหัส", instrument: "แบบวัด", item: "รายการ", note: "หมายเหตุ" } as const;
/** Where imported scores were read: "ผลปี 68!D7". Workbooks made before scores could be imported are without it. */
export const SOURCE_COLUMN = "ที่มาของคะแนน";
export const QUESTION_COLUMNS = {
  code: "ข้อ",
  indicator: "ตัวชี้วัดที่",
  text: "ข้อคำถามหรือรายการเปิดเผยข้อมูล",
  remark: "ข้อเสนอแนะของผู้ตรวจประเมิน",
} as const;

/** "ปีงบประมาณ ๒๕๖๘": the year stands in the heading so that a printed sheet explains itself. */
export function yearHeader(fiscalYear: number, digits: Digits): string {
  return `ปีงบประมาณ ${inDigits(String(fiscalYear), digits)}`;
}

export type SettingCode =
  | "agency"
  | "fiscalYear"
  | "previousFiscalYear"
  | "level"
  | "previousLevel"
  | "strengthThreshold"
  | "passMark"
  | "digits"
  | "font"
  | MemoSetting;

/** Names and places that a memo needs beside the scores; each is text as it is to be printed. */
export const MEMO_SETTINGS = [
  "memoFrom",
  "memoTo",
  "memoThrough",
  "memoAnnounced",
  "memoName",
  "memoPosition",
] as const;
export type MemoSetting = (typeof MEMO_SETTINGS)[number];

export const DIGIT_CHOICES: Readonly<Record<Digits, string>> = { thai: "เลขไทย", arabic: "เลขอารบิก" };

/** Row code of the overall score; instruments and EIT parts carry their code, indicators their number. */
export const OVERALL_CODE = "รวม";

/** Headings of the score sheets as they stand in a workbook: formulas refer to them. */
export interface ScoreHeaders {
  readonly indicatorCode: string;
  readonly indicatorCurrent: string;
  /** null where the sheet has no column of the year to compare with. */
  readonly indicatorPrevious: string | null;
  /** Columns of further years before the current one. */
  readonly indicatorEarlier: ReadonlyMap<number, string>;
  /** null when the workbook has no question sheet. */
  readonly question: { readonly code: string; readonly current: string; readonly previous: string | null } | null;
  readonly settingCode: string;
  readonly settingValue: string;
  readonly unit: string;
}
