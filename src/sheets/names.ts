/** Names of our sheets and tables: Thai for people, ASCII for Excel's formulas. */
import { inDigits, toArabicDigits } from "../ita/scores";
import type { FixedSheetId, SheetId, YearlySheetId } from "./plan";
import type { Digits } from "./styles";

export const SHEET_NAMES: Readonly<Record<SheetId, string>> = {
  settings: "ตั้งค่า",
  units: "หน่วยงาน",
  indicatorScores: "คะแนนตัวชี้วัด",
  questionScores: "คะแนนรายข้อ",
  overview: "ภาพรวม",
  byIndicator: "รายตัวชี้วัด",
  ranking: "อันดับ",
  trend: "แนวโน้ม",
  strengths: "จุดแข็ง-จุดอ่อน",
  causes: "ที่มาของการเปลี่ยนแปลง",
  worth: "คะแนนที่ได้คืน",
  goals: "ระดับถัดไป",
  byQuestion: "รายข้อ",
  itemGaps: "ช่องว่าง OIT",
  workload: "ภาระงาน",
  measures: "มาตรการ",
  followUp: "ติดตาม",
  outcome: "ผลลัพธ์",
  byIssue: "รายงานรายประเด็น",
  byQuestionReport: "รายงานรายข้อ",
  byMeasure: "รายงานรายมาตรการ",
  memo: "บันทึกข้อความ",
  coverage: "ความครอบคลุม",
  bank: "คลังมาตรการ",
  log: "บันทึกการวิเคราะห์",
  findings: "ตรวจทาน",
};

/** One table a sheet; a sheet is ours when it holds our table, whatever staff call the tab. */
export const TABLE_NAMES: Readonly<Record<FixedSheetId, string>> = {
  settings: "ITA_Settings",
  units: "ITA_Units",
  indicatorScores: "ITA_Indicators",
  questionScores: "ITA_Questions",
  overview: "ITA_Overview",
  byIndicator: "ITA_ByIndicator",
  ranking: "ITA_Ranking",
  trend: "ITA_Trend",
  strengths: "ITA_Strengths",
  causes: "ITA_Causes",
  worth: "ITA_Worth",
  goals: "ITA_Goals",
  byQuestion: "ITA_ByQuestion",
  itemGaps: "ITA_ItemGaps",
  workload: "ITA_Workload",
  coverage: "ITA_Coverage",
  bank: "ITA_Bank",
  log: "ITA_Log",
  findings: "ITA_Findings",
};

/** Tables that belong to a fiscal year of measures: next year's stand beside them and never in their place. */
const YEARLY_STEMS: Readonly<Record<YearlySheetId, string>> = {
  measures: "Measures",
  followUp: "FollowUp",
  outcome: "Outcome",
  byIssue: "ByIssue",
  byQuestionReport: "ByQuestionReport",
  byMeasure: "ByMeasure",
  memo: "Memo",
};

export const YEARLY_SHEETS = Object.keys(YEARLY_STEMS) as readonly YearlySheetId[];

/** "ITA_2569_Measures". The year does not stand at the end: Excel puts a number behind the name of a table that is copied. */
export const yearlyTable = (id: YearlySheetId, fiscalYear: number): string => `ITA_${fiscalYear}_${YEARLY_STEMS[id]}`;

/** What a table name says; `isCopy` for the table of a sheet that staff copied. null for any other table. */
export function yearlyTableOf(
  name: string
): { readonly id: YearlySheetId; readonly fiscalYear: number; readonly isCopy: boolean } | null {
  const [, year, stem, tail] = /^ITA_(\d{4})_([A-Za-z]+)([\d_]*)$/.exec(name) ?? [];
  const id = YEARLY_SHEETS.find((candidate) => YEARLY_STEMS[candidate] === stem);
  return id === undefined ? null : { id, fiscalYear: Number(year), isCopy: tail !== "" };
}

const yearlyNames = new RegExp(`^(${YEARLY_SHEETS.map((id) => SHEET_NAMES[id]).join("|")}) ([\\d๐-๙]{4})$`, "u");

/** "มาตรการ ๒๕๖๙": what the sheet is for by its name; null for any other name. */
export function yearlySheetOf(name: string): { readonly id: YearlySheetId; readonly fiscalYear: number } | null {
  const [, word, year] = yearlyNames.exec(name) ?? [];
  const id = YEARLY_SHEETS.find((candidate) => SHEET_NAMES[candidate] === word);
  return id === undefined || year === undefined ? null : { id, fiscalYear: Number(toArabicDigits(year)) };
}

export const isYearlySheetName = (name: string): boolean => yearlySheetOf(name) !== null;

/** "มาตรการ ๒๕๖๙" */
export const yearlySheetName = (id: YearlySheetId, fiscalYear: number, digits: Digits): string =>
  `${SHEET_NAMES[id]} ${inDigits(String(fiscalYear), digits)}`;

export const SCORE_SHEETS = [
  "settings",
  "indicatorScores",
  "questionScores",
  "units",
] as const satisfies readonly FixedSheetId[];
export const RESULT_SHEETS = [
  "overview",
  "byIndicator",
  "ranking",
  "trend",
  "strengths",
  "causes",
  "goals",
  "worth",
  "byQuestion",
  "itemGaps",
  "workload",
  "coverage",
  "findings",
] as const satisfies readonly FixedSheetId[];

/** The order of the tabs, whatever the order in which sheets are made; score sheets stand where staff have them. */
export const TAB_ORDER: readonly SheetId[] = [
  "overview",
  "byIndicator",
  "ranking",
  "trend",
  "strengths",
  "causes",
  "worth",
  "goals",
  "byQuestion",
  "itemGaps",
  "workload",
  "measures",
  "coverage",
  "followUp",
  "outcome",
  "byIssue",
  "byQuestionReport",
  "byMeasure",
  "memo",
  "bank",
  "findings",
  "log",
];

/** The hidden sheet that remembers what was written; it has no table. */
export const MEMORY_SHEET = "ITA_memory";

/** The hidden sheet that keeps what the last run changed; it has no table. */
export const HISTORY_SHEET = "ITA_history";

/** A free tab name when staff already have a sheet of ours' name: "มาตรการ (ITA)", "มาตรการ (ITA 2)" … */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${wanted} (ITA)` : `${wanted} (ITA ${n})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
