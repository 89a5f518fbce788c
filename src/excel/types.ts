/** What the pane, the ribbon commands and the command line may ask of the workbook, and what they get back. */
import type { SheetGrid, SourceChoice, SourceTable } from "../ita/reading/types";
import type { SourceEntry } from "../ita/report/sourceEntries";
import type { Analysis, Finding, MeasureRow, Place } from "../ita/types";
import type { MergeCounts } from "../sheets/merge/mergeTable";
import type { SettingCode } from "../sheets/score/columns";
import type { ScoreProblem } from "../sheets/score/scoreProblems";
import type { MeasuresStatus } from "./measures/measuresStatus";

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
  /** Where the scores stand, and further score tables on sheets that are not ours. */
  readonly sources: readonly SourceEntry[];
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

/** What was recognised on sheets that are not ours, before it is used. */
export interface SourceReport {
  /** In the order of the sheets; what is not used, or was refused by staff, is among them. */
  readonly tables: readonly SourceTable[];
  /** What would be brought in: newest year first. */
  readonly preview: {
    readonly agency: string;
    readonly years: readonly {
      readonly fiscalYear: number;
      readonly overall: boolean;
      readonly indicators: number;
      readonly questions: number;
    }[];
  };
  /** Some figure of the tables in use stands neither in our score sheets nor was brought in before: the import is worth offering. */
  readonly pending: boolean;
  /** Sheets of which only the first rows were looked at; `searchSheets` looks at the rest. */
  readonly cutOff: readonly string[];
  /** Sheets that staff have hidden, which are not read; those of ours are not among them. */
  readonly hidden: readonly string[];
}

/** Scores to bring into our score sheets. */
export interface ImportRequest {
  /** Staff's decisions; remembered in the workbook. */
  readonly choices: readonly SourceChoice[];
  /** Cells of another workbook, its sheets named "[ปี67.xlsx]ผล"; null: the sheets of this workbook. */
  readonly file: { readonly name: string; readonly grids: readonly SheetGrid[] } | null;
  /** For a workbook without score sheets: which of the agencies named is meant, or the name that no table gives. */
  readonly agency?: string;
  /** For a workbook without score sheets: the current year, where tables hold newer ones too. */
  readonly fiscalYear?: number;
}
export interface ImportDone {
  readonly ok: true;
  readonly created: readonly string[];
  /** Score cells written. */
  readonly filled: number;
  /** Score cells that hold another value of the staff's own and were left alone. */
  readonly kept: readonly Place[];
}
export type ImportOutcome = ImportDone | Refused;

/** A sheet with sentences that were written from other scores than those that stand now. */
export interface StaleSheet {
  readonly sheet: string;
  readonly texts: number;
}

/** Values of the settings sheet as they stand; digits as "thai" or "arabic". */
export interface SettingsStatus {
  readonly sheet: string;
  /** The sheet with the list of units; null where staff deleted it. */
  readonly unitsSheet: string | null;
  readonly values: Partial<Record<PaneSetting, string>>;
  /** Levels of the year's framework, highest first; none while the year cannot be told. */
  readonly levels: readonly string[];
  /** Years that the score sheet has columns for, newest first. */
  readonly years: readonly number[];
  readonly fonts: readonly string[];
}

/** The level of the year compared with is changed in its sheet alone. */
export type PaneSetting = Exclude<SettingCode, "previousLevel">;

/** New values; null empties the cell, what is not named stays. */
export type SettingsChange = Partial<Record<PaneSetting, string | number | null>>;

export interface SettingsSaved {
  readonly ok: true;
  /** Cells written. */
  readonly changed: number;
}
export type SaveSettingsOutcome = SettingsSaved | Refused;

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
  /** Sheets whose sentences the scores have left behind, in tab order; a new run brings them up to date. */
  readonly stale: readonly StaleSheet[];
  /** Result sheets that exist, in tab order. */
  readonly resultSheets: readonly string[];
  /** null without a settings sheet. */
  readonly settings: SettingsStatus | null;
  /** null before the first run. */
  readonly measures: MeasuresStatus | null;
  readonly sources: SourceReport;
  /** ISO time of the last run kept in the workbook, or null. */
  readonly lastRun: string | null;
}

/** What can be put back: what the last run changed in the staff's tables (history/). */
export interface SnapshotInfo {
  /** When the run began that it was taken for. */
  readonly takenAt: Date;
  /** Sheets whose texts it holds, in tab order. */
  readonly sheets: readonly string[];
  /** Rows in which the run changed something. */
  readonly rows: number;
  /** Sheets that the run changed too, of which so much changed that it was not kept. */
  readonly leftOut: readonly string[];
}

export interface RestoreDone {
  readonly ok: true;
  readonly takenAt: Date;
  readonly sheets: readonly string[];
  /** Cells that hold again what they held before the run. */
  readonly cellsRestored: number;
  /** Rows that the run had added and that are gone again; rows that it had taken out and that stand again. */
  readonly rowsRemoved: number;
  readonly rowsReturned: number;
  /** Cells that staff changed after the run: left as they are. */
  readonly kept: readonly Place[];
  /** Sheets of `SnapshotInfo.leftOut`: nothing was put back there. */
  readonly leftOut: readonly string[];
}
export type RestoreResult = RestoreDone | Refused;

/** Last year's measures in the workbook that they were kept in. */
export interface ImportMeasuresRequest {
  /** The .xlsx file's bytes. */
  readonly file: Uint8Array;
  /** For messages: "มาตรการ 2568.xlsx". */
  readonly fileName: string;
  readonly now: Date;
}

/** A table of the file that was read, with its own place there. */
export interface ReadMeasuresTable {
  readonly kind: "measures" | "followUp" | "outcome";
  readonly sheet: string;
  /** "A7:U17" */
  readonly range: string;
  readonly rows: number;
  /** Headings that name nothing we know: their cells were not taken. */
  readonly unknownHeaders: readonly string[];
}

export interface ImportMeasuresDone {
  readonly ok: true;
  /** Of the measures that were taken. */
  readonly fiscalYear: number;
  /** Sheets made now. */
  readonly created: readonly string[];
  /** Rows written. */
  readonly measures: number;
  readonly followUps: number;
  readonly decisions: number;
  /** Decisions of the file that have no place yet: the outcome sheet comes with the next run, and the same import then fills it. */
  readonly decisionsWaiting: number;
  /** Rows of the file whose key stood in this workbook already: those here were left as they are. */
  readonly rowsKept: number;
  readonly read: readonly ReadMeasuresTable[];
}
export type ImportMeasuresResult = ImportMeasuresDone | Refused;

/** Units in charge for rows that name none yet. */
export interface FillUnitsRequest {
  /** Of the measures. */
  readonly fiscalYear: number;
  readonly units: readonly { readonly id: string; readonly unit: string }[];
}
export interface UnitsFilled {
  readonly ok: true;
  /** Cells written; one that was filled in meanwhile is left alone. */
  readonly filled: number;
}
export type FillUnitsOutcome = UnitsFilled | Refused;
