/** Names of our sheets and tables: Thai for people, ASCII for Excel's formulas. */
import type { SheetId } from "./plan";

export const SHEET_NAMES: Readonly<Record<SheetId, string>> = {
  settings: "ตั้งค่า",
  units: "หน่วยงาน",
  indicatorScores: "คะแนนตัวชี้วัด",
  questionScores: "คะแนนรายข้อ",
  overview: "ภาพรวม",
  byIndicator: "รายตัวชี้วัด",
  strengths: "จุดแข็ง-จุดอ่อน",
  byQuestion: "รายข้อ",
  measures: "มาตรการ",
  findings: "ตรวจทาน",
};

/** One table a sheet; a sheet is ours when it holds our table, whatever staff call the tab. */
export const TABLE_NAMES: Readonly<Record<SheetId, string>> = {
  settings: "ITA_Settings",
  units: "ITA_Units",
  indicatorScores: "ITA_Indicators",
  questionScores: "ITA_Questions",
  overview: "ITA_Overview",
  byIndicator: "ITA_ByIndicator",
  strengths: "ITA_Strengths",
  byQuestion: "ITA_ByQuestion",
  measures: "ITA_Measures",
  findings: "ITA_Findings",
};

export const SCORE_SHEETS = [
  "settings",
  "indicatorScores",
  "questionScores",
  "units",
] as const satisfies readonly SheetId[];
export const RESULT_SHEETS = [
  "overview",
  "byIndicator",
  "strengths",
  "byQuestion",
  "measures",
  "findings",
] as const satisfies readonly SheetId[];

/** The hidden sheet that remembers what was written; it has no table. */
export const MEMORY_SHEET = "ITA_memory";

/** A free tab name when staff already have a sheet of ours' name: "มาตรการ (ITA)", "มาตรการ (ITA 2)" … */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${wanted} (ITA)` : `${wanted} (ITA ${n})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
