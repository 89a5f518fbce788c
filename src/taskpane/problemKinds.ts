import { en } from "../i18n/en";
import { th } from "../i18n/th";
import { describeError } from "../i18n/unexpected";
import type { Problem, WorkbookStatus } from "../excel/types";

/** Codes of ../excel that the pane answers in its own way. */
export const NO_SCORE_SHEETS = "no-score-sheets";
export const SCORE_SHEET_MISSING = "score-sheet-missing";
export const NO_SCORES = "no-scores";
export const SCORES_TO_CONFIRM = "scores-to-confirm";

/** Said of a workbook that merely has no score sheets yet; the pane has a form and a report for it. */
const NOT_BEGUN: readonly string[] = [NO_SCORE_SHEETS, SCORES_TO_CONFIRM];

/**
 * Whether the reading tells of the workbook or only of its own failure: a reading that Excel refused has the reason among its
 * problems and says of everything else that it is not there. An empty workbook must not be mistaken for one.
 */
export const couldBeRead = (status: WorkbookStatus): boolean =>
  status.hasScoreSheets || status.problems.every(({ code }) => NOT_BEGUN.includes(code));

/** Problems that a person mends in a cell; not the plain fact that filling in has not begun. */
export const toMend = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => !NOT_BEGUN.includes(code) && code !== NO_SCORES);

/** A sheet that is missing is named in its problem, but there is nothing to go to. */
export const canBeShown = ({ code, sheet }: Problem): boolean => sheet !== null && code !== SCORE_SHEET_MISSING;

/** A link whose sheet or cell Excel no longer finds. */
export const placeGone = (error: unknown): Problem => ({
  code: "place-not-found",
  sheet: null,
  cell: null,
  th: th.problems.placeGone,
  en: en.problems.placeGone,
  detail: describeError(error),
});

/** A chosen file that was not read. */
export const fileRefused = (fault: keyof typeof th.file.faults, error: unknown): Problem => ({
  code: `file-${fault}`,
  sheet: null,
  cell: null,
  th: th.file.faults[fault],
  en: en.file.faults[fault],
  detail: describeError(error),
});
