/** What the pane, the ribbon commands and the command line may ask of the workbook, and what they get back. */
import type { Analysis, Finding, MeasureRow } from "../ita/types";
import type { MergeCounts } from "../sheets/merge/mergeTable";
import type { ScoreProblem } from "../sheets/score/scoreProblems";

/**
 * Why something could not be done (or was done only in part), in the user's words. Codes are stable: those of the score
 * sheets, and "no-score-sheets", "sheet-protected", "workbook-protected", "excel-busy", "too-large", "unexpected" …
 */
export interface Problem extends ScoreProblem {
  /** For the developer: error code, location, statement. */
  readonly detail?: string;
}

/** What a run did to the staff's tables. */
export type MergeSummary = Readonly<MergeCounts>;

export interface RunDone {
  readonly ok: true;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** What the measures table holds after the run (staff's wording). */
  readonly measures: readonly MeasureRow[];
  readonly merge: MergeSummary;
  /** Names of the sheets written, in tab order. */
  readonly sheets: readonly string[];
  /** Round trips of this run. */
  readonly syncs: { readonly read: number; readonly write: number };
}
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}
export type RunOutcome = RunDone | Refused;

export interface ScoreSheetOptions {
  readonly fiscalYear: number;
  readonly agency?: string;
  readonly digits?: "thai" | "arabic";
}
export interface ScoreSheetsDone {
  readonly ok: true;
  /** Sheets that were made now; those that were there already are left as they are. */
  readonly created: readonly string[];
  readonly kept: readonly string[];
}
export type ScoreSheetOutcome = ScoreSheetsDone | Refused;

/** What the pane shows before anything is pressed. */
export interface WorkbookStatus {
  readonly hasScoreSheets: boolean;
  readonly agency: string;
  readonly fiscalYear: number | null;
  readonly previousFiscalYear: number | null;
  readonly filled: {
    readonly indicators: number;
    readonly ofIndicators: number;
    readonly questions: number;
    readonly ofQuestions: number;
  };
  /** Analysis of the scores as they stand, or null while they do not suffice. */
  readonly analysis: Analysis | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Result sheets that exist, in tab order. */
  readonly resultSheets: readonly string[];
  /** ISO time of the last run kept in the workbook, or null. */
  readonly lastRun: string | null;
}
