import { canBeShown, toMend } from "./problemKinds";
import type { WorkbookStatus } from "../excel/types";
import type { Severity } from "../ita/types";

/**
 * "now": the next thing to press is here. "mend": something here must be corrected.
 * "part": not all that belongs here is there. "look": nothing is missing, something is worth a look.
 * "early": another step comes first, yet something can be pressed here already. "later": waits for the step before.
 */
export type StepState = "done" | "now" | "mend" | "part" | "look" | "early" | "later";
export type StepName = "scores" | "check" | "analysis" | "measures" | "publish";

export interface Steps extends Readonly<Record<StepName, StepState>> {
  /** The one step that the user is at. */
  readonly current: StepName;
}

/**
 * How far the workbook is.
 * Some scores are enough to analyse; while others are still to be filled in, filling in stays the one thing that is asked for.
 */
export function stepsOf(status: WorkbookStatus): Steps {
  const later = { check: "later", analysis: "later", measures: "later", publish: "later" } as const;
  if (!status.hasScoreSheets) return { ...later, scores: "now", current: "scores" };
  const mustMend = toMend(status.problems).length > 0;
  if (!status.analysis) return { ...later, scores: mustMend ? "mend" : "now", current: "scores" };
  const begun = {
    ...later,
    scores: mustMend ? "mend" : isFilled(status) ? "done" : "part",
    check: checkState(status),
  } as const;
  const fillFirst = !isFilled(status) && placeToFill(status) !== null;
  const press = fillFirst
    ? ({ analysis: "early", current: "scores" } as const)
    : ({ analysis: "now", current: "analysis" } as const);
  if (status.resultSheets.length === 0) return { ...begun, ...press };
  const publishEarly = status.measures ? "early" : "later";
  if (status.stale.length > 0) return { ...begun, measures: "part", publish: publishEarly, ...press };
  const analysed = { ...begun, analysis: "done" } as const;
  if (!isSettled(status)) return { ...analysed, measures: "now", publish: publishEarly, current: "measures" };
  const publish = isFollowedUp(status) ? "done" : "now";
  return { ...analysed, measures: "done", publish, current: "publish" };
}

/** Every indicator has its score. */
export const isFilled = ({ filled }: Pick<WorkbookStatus, "filled">): boolean =>
  filled.indicators >= filled.ofIndicators;

/** Proofreading is done when nothing contradicts; doubts and notes are for staff to weigh. */
function checkState({ findings }: WorkbookStatus): StepState {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity);
  return has("error") ? "mend" : has("warning") ? "look" : "done";
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

/** Findings for whose sake an indicator counts as not filled in. */
const UNFILLED: readonly string[] = ["score-missing", "not-a-number", "out-of-range"];

/** Where filling in goes on: a problem's cell, else that of a score that is missing or cannot be read; null when nothing names one. */
export function placeToFill(
  status: Pick<WorkbookStatus, "problems" | "findings">
): { sheet: string; cell: string | null } | null {
  const place =
    status.problems.find(canBeShown) ??
    UNFILLED.flatMap((kind) => status.findings.filter(({ code, sheet }) => code === kind && sheet !== null))[0];
  return place && place.sheet !== null ? { sheet: place.sheet, cell: place.cell } : null;
}

/** The measures sheet keeps its word in front also when the plain name was taken ("มาตรการ (ITA)"). */
export const measuresSheetOf = (sheets: readonly string[]): string | null =>
  sheets.find((name) => name.startsWith("มาตรการ")) ?? null;

/** The sheet with all findings, under its plain name or with a word behind it. */
export const checkingSheetOf = (sheets: readonly string[]): string | null =>
  sheets.find((name) => name.startsWith("ตรวจทาน")) ?? null;
