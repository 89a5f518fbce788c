/** What the pane, the ribbon commands and the command line may ask of the workbook, and what they get back. */
import type { Analysis, Finding, MeasureRow } from "../ita/types";

/** Why something could not be done (or was done only in part), in the user's words. */
export interface Problem {
  /** Stable: "no-score-sheets", "not-a-number", "out-of-range", "sheet-protected", "workbook-protected", "year-mismatch", "excel-busy", "too-large", "unexpected" … */
  readonly code: string;
  /** Where; null when there is no single place. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What, where and how to mend it. */
  readonly th: string;
  readonly en: string;
  /** For the developer: error code, location, statement. */
  readonly detail?: string;
}

/** What a run did to staff's table, counted in cells and rows. */
export interface MergeSummary {
  readonly rowsAdded: number;
  readonly cellsUpdated: number;
  /** Cells that staff changed and that were left as they are. */
  readonly cellsKept: number;
  /** Staff changed the cell and the figures changed too: the new text is offered beside it. */
  readonly conflicts: number;
  /** Generated rows that staff had deleted and that stay deleted. */
  readonly rowsLeftDeleted: number;
}

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

/*
 * src/excel/api.ts exports:
 *   runAnalysis(): Promise<RunOutcome>                       the one click
 *   createScoreSheets(o: ScoreSheetOptions): Promise<ScoreSheetOutcome>
 *   readStatus(): Promise<WorkbookStatus>
 *   showPlace(sheet: string, cell?: string | null): Promise<void>   selects the cell
 *   checkSupport(): Problem | null                           an Excel that is too old
 * None of them throws for what a user can cause; what Excel refuses comes back as a Problem.
 */
