/** The three forms in which the results of measures are published; each year has a usual one (ita/measures/rules). */
import type { ReportForm } from "../../../ita/types";
import type { SheetPlan } from "../../plan";
import type { YearInput } from "../context";
import { byIssueReport } from "./byIssueReport";
import { byMeasureReport } from "./byMeasureReport";
import { byQuestionReport } from "./byQuestionReport";

export const REPORTS: Readonly<Record<ReportForm, (input: YearInput) => SheetPlan>> = {
  byIssue: byIssueReport,
  byQuestion: byQuestionReport,
  byMeasure: byMeasureReport,
};

export { REPORT_SHEETS } from "./reportPlan";
