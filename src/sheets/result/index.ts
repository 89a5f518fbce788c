/**
 * The sheets of the analysis, in the order in which they are made: a sheet whose formulas name another one comes after it.
 * Those of the measures follow (../measures), and ตรวจทาน is the last, made when it is known what became of the others.
 * To add a sheet: write its file, give it a name and a place among the tabs in names.ts and an id in plan.ts, list it here.
 */
import type { SheetPlan } from "../plan";
import { byIndicatorSheet } from "./byIndicatorSheet";
import { byQuestionSheet } from "./byQuestionSheet";
import { causesSheet } from "./causesSheet";
import type { ResultInput } from "./context";
import { goalsSheet } from "./goalsSheet";
import { itemGapsSheet } from "./itemGapsSheet";
import { overviewSheet } from "./overviewSheet";
import { rankingSheet } from "./rankingSheet";
import { strengthsSheet } from "./strengthsSheet";
import { trendSheet } from "./trendSheet";
import { workloadSheet } from "./workloadSheet";
import { worthSheet } from "./worthSheet";

export { findingsSheet } from "./findingsSheet";

export function resultSheets(input: ResultInput): SheetPlan[] {
  const itemGaps = itemGapsSheet(input);
  const sheets = [
    byIndicatorSheet(input),
    overviewSheet(input),
    rankingSheet(input),
    trendSheet(input),
    strengthsSheet(input),
    causesSheet(input),
    // Names ระดับถัดไป, where a way is chosen.
    goalsSheet(input),
    worthSheet(input),
    byQuestionSheet(input),
    itemGaps,
    workloadSheet(input, itemGaps),
  ];
  return sheets.filter((sheet) => sheet !== null);
}
