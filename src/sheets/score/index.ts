/** The four sheets that `แบบกรอกคะแนน` makes, in tab order. */
import type { SheetPlan } from "../plan";
import { indicatorScoresSheet } from "./indicatorScoresSheet";
import type { ScoreSheetInput } from "./input";
import { questionScoresSheet } from "./questionScoresSheet";
import { settingsSheet } from "./settingsSheet";
import { unitsSheet } from "./unitsSheet";

export function scoreSheets(input: ScoreSheetInput): SheetPlan[] {
  return [settingsSheet(input), indicatorScoresSheet(input), questionScoresSheet(input), unitsSheet(input.agency)];
}
