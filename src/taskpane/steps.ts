import { canBeShown, toMend } from "./problemKinds";
import type { WorkbookStatus } from "../excel/types";

/**
 * "now": the next thing to press is here. "mend": something here must be corrected.
 * "part": enough to go on, not all that could be there. "later": waits for the step before.
 */
export type StepState = "done" | "now" | "mend" | "part" | "later";
export type StepName = "scores" | "analysis" | "measures";

export interface Steps extends Readonly<Record<StepName, StepState>> {
  /** The one step that the user is at. */
  readonly current: StepName;
}

/**
 * How far the workbook is.
 * Problems and a possible analysis may stand side by side (one indicator wrong, the rest sound): both are then said, and the
 * press that is possible stays the one that is offered.
 */
export function stepsOf(status: WorkbookStatus): Steps {
  if (!status.hasScoreSheets) return { scores: "now", analysis: "later", measures: "later", current: "scores" };
  const mustMend = toMend(status.problems).length > 0;
  if (!status.analysis) {
    return { scores: mustMend ? "mend" : "now", analysis: "later", measures: "later", current: "scores" };
  }
  const complete = status.filled.indicators >= status.filled.ofIndicators;
  const scores = mustMend ? "mend" : complete ? "done" : "part";
  if (status.resultSheets.length === 0) return { scores, analysis: "now", measures: "later", current: "analysis" };
  if (status.stale.length > 0) return { scores, analysis: "now", measures: "part", current: "analysis" };
  return { scores, analysis: "done", measures: "now", current: "measures" };
}

/** Where filling in goes on: a problem's cell, else a missing score's; null when nothing names one. */
export function placeToFill(status: WorkbookStatus): { sheet: string; cell: string | null } | null {
  const place =
    status.problems.find(canBeShown) ??
    status.findings.find(({ code, sheet }) => code === "score-missing" && sheet !== null);
  return place && place.sheet !== null ? { sheet: place.sheet, cell: place.cell } : null;
}

/** The measures sheet keeps its word in front also when the plain name was taken ("มาตรการ (ITA)"). */
export const measuresSheetOf = (sheets: readonly string[]): string | null =>
  sheets.find((name) => name.startsWith("มาตรการ")) ?? null;

/** The sheet with all findings, under its plain name or with a word behind it. */
export const checkingSheetOf = (sheets: readonly string[]): string | null =>
  sheets.find((name) => name.startsWith("ตรวจทาน")) ?? null;
