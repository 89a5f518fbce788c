import { canBeShown, toMend } from "./problemKinds";
import type { WorkbookStatus } from "../excel/types";
import type { Severity } from "../ita/types";

/**
 * "now": the next thing to press is here. "mend": something here must be corrected.
 * "part": enough to go on, not all that could be there. "later": waits for the step before.
 */
export type StepState = "done" | "now" | "mend" | "part" | "later";
export type StepName = "scores" | "check" | "analysis" | "measures" | "publish";

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
  const later = { check: "later", analysis: "later", measures: "later", publish: "later" } as const;
  if (!status.hasScoreSheets) return { ...later, scores: "now", current: "scores" };
  const mustMend = toMend(status.problems).length > 0;
  if (!status.analysis) return { ...later, scores: mustMend ? "mend" : "now", current: "scores" };
  const complete = status.filled.indicators >= status.filled.ofIndicators;
  const begun = {
    ...later,
    scores: mustMend ? "mend" : complete ? "done" : "part",
    check: checkState(status),
  } as const;
  if (status.resultSheets.length === 0) return { ...begun, analysis: "now", current: "analysis" };
  if (status.stale.length > 0)
    return { ...begun, analysis: "now", measures: "part", publish: "part", current: "analysis" };
  const analysed = { ...begun, analysis: "done" } as const;
  if (!isSettled(status)) return { ...analysed, measures: "now", publish: "later", current: "measures" };
  const publish = isFollowedUp(status) ? "done" : "now";
  return { ...analysed, measures: "done", publish, current: "publish" };
}

/** Proofreading is done when nothing contradicts; doubts and notes are for staff to weigh. */
function checkState({ findings }: WorkbookStatus): StepState {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity);
  return has("error") ? "mend" : has("warning") ? "part" : "done";
}

/** Nothing is left to fill in, to choose or to add in the measures table. */
function isSettled({ measures }: WorkbookStatus): boolean {
  if (!measures || measures.rows.length === 0) return false;
  return [measures.missing, measures.conflicts, measures.uncovered].every((open) => open.length === 0);
}

const isFollowedUp = ({ measures }: WorkbookStatus): boolean =>
  measures?.followUps.some(
    ({ fiscalYear, unanswered }) => fiscalYear === measures.fiscalYear && unanswered.mid === 0 && unanswered.end === 0
  ) ?? false;

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
