/** The sheets that one press writes, in tab order. To add a sheet: write its file, give it a name in names.ts and an id in plan.ts, list it here. */
import type { SheetPlan } from "../plan";
import { byIndicatorSheet } from "./byIndicatorSheet";
import { byQuestionSheet } from "./byQuestionSheet";
import type { ResultInput } from "./context";
import { findingsSheet } from "./findingsSheet";
import { measuresSheet } from "./measuresSheet";
import { overviewSheet } from "./overviewSheet";
import { strengthsSheet } from "./strengthsSheet";

export function resultSheets(input: ResultInput): SheetPlan[] {
  const byQuestion = byQuestionSheet(input);
  return [
    overviewSheet(input),
    byIndicatorSheet(input),
    strengthsSheet(input),
    ...(byQuestion ? [byQuestion] : []),
    measuresSheet(input),
    findingsSheet(input),
  ];
}
