/**
 * What the pane, the ribbon commands and the command line call. What Excel refuses comes back as a Problem;
 * only showPlace and watchWorkbook reject, for the caller knows better than we what was asked for.
 */
import type { ScoreSheetInput } from "../sheets/score/input";
import { bringToFront } from "./bringToFront";
import { createFilledScoreSheetsIn, createScoreSheetsIn } from "./createScoreSheets";
import { readSnapshotIn, restoreSnapshotIn } from "./history/restoreSnapshot";
import { fillUnitsIn } from "./measures/fillUnits";
import { importMeasuresIn } from "./measures/importMeasures";
import type { RunRequest } from "./measures/request";
import { problemOf } from "./officeErrors";
import { readStatusIn, searchSheetsIn } from "./readStatus";
import { runAnalysisIn } from "./runAnalysis";
import { inExcel, type RunWatch, type Session } from "./session";
import { saveSettingsIn } from "./settings";
import { importScoresIn } from "./sources/importScores";
import { NO_SOURCES } from "./sources/sourceReport";
import type {
  FillUnitsOutcome,
  FillUnitsRequest,
  ImportMeasuresRequest,
  ImportMeasuresResult,
  ImportOutcome,
  ImportRequest,
  Refused,
  RestoreResult,
  RunOutcome,
  SaveSettingsOutcome,
  ScoreSheetOptions,
  ScoreSheetOutcome,
  SettingsChange,
  SnapshotInfo,
  WorkbookStatus,
} from "./types";

export type { RequestedSheet, RunRequest } from "./measures/request";
export type { RunWatch } from "./session";
export { checkSupport } from "./support";
export { watchWorkbook } from "./watch";
export type {
  FillUnitsOutcome,
  FillUnitsRequest,
  ImportDone,
  ImportMeasuresDone,
  ImportMeasuresRequest,
  ImportMeasuresResult,
  ImportOutcome,
  ImportRequest,
  Problem,
  ReadMeasuresTable,
  Refused,
  RestoreDone,
  RestoreResult,
  RunDone,
  RunOutcome,
  SaveSettingsOutcome,
  ScoreSheetOptions,
  ScoreSheetOutcome,
  SettingsChange,
  SnapshotInfo,
  SourceReport,
  StaleSheet,
  WorkbookStatus,
} from "./types";

/** What Excel refuses is a problem to be told. */
async function orRefused<T>(work: (session: Session) => Promise<T>, watch?: RunWatch): Promise<T | Refused> {
  try {
    return await inExcel(work, watch);
  } catch (error) {
    return { ok: false, problems: [problemOf(error)] };
  }
}

/**
 * @param options.now the day printed on the sheets; today unless told
 * @param options.request what staff ask for beyond the press
 */
export function runAnalysis(
  options: { readonly now?: Date; readonly request?: RunRequest; readonly watch?: RunWatch } = {}
): Promise<RunOutcome> {
  const { now = new Date(), request, watch } = options;
  return orRefused((session) => runAnalysisIn(session, now, request), watch);
}

export function createScoreSheets(options: ScoreSheetOptions): Promise<ScoreSheetOutcome> {
  return orRefused((session) => createScoreSheetsIn(session, options));
}

/** Score sheets with scores in them, for samples and imports. */
export function createFilledScoreSheets(input: ScoreSheetInput): Promise<ScoreSheetOutcome> {
  return orRefused((session) => createFilledScoreSheetsIn(session, input));
}

/** Brings the scores of recognised tables into our score sheets. */
export function importScores(request: ImportRequest): Promise<ImportOutcome> {
  return orRefused((session) => importScoresIn(session, request));
}

/** Last year's measures and follow-up, from the .xlsx file that they were kept in, as last year's tables of this workbook. */
export function importMeasures(request: ImportMeasuresRequest): Promise<ImportMeasuresResult> {
  return orRefused((session) => importMeasuresIn(session, request));
}

/** What `restoreSnapshot` would put back; null when there is nothing. Rejects with what Excel refuses. */
export function readSnapshot(): Promise<SnapshotInfo | null> {
  return inExcel(readSnapshotIn);
}

/** Puts the staff's tables back as they were before the last run that changed them; what staff changed since stays. */
export function restoreSnapshot({ now }: { readonly now: Date }): Promise<RestoreResult> {
  return orRefused((session) => restoreSnapshotIn(session, now));
}

/** Writes the values into the settings sheet; a new run then follows them. */
export function saveSettings(change: SettingsChange): Promise<SaveSettingsOutcome> {
  return orRefused((session) => saveSettingsIn(session, change));
}

/** The workbook as it stands; of large sheets only the first rows. */
export function readStatus(): Promise<WorkbookStatus> {
  return status(readStatusIn);
}

/** The same with every sheet looked at to its end. */
export function searchSheets(): Promise<WorkbookStatus> {
  return status(searchSheetsIn);
}

async function status(read: (session: Session) => Promise<WorkbookStatus>): Promise<WorkbookStatus> {
  try {
    return await inExcel(read);
  } catch (error) {
    return {
      hasScoreSheets: false,
      agency: "",
      fiscalYear: null,
      previousFiscalYear: null,
      filled: { indicators: 0, ofIndicators: 0, questions: 0, ofQuestions: 0 },
      analysis: null,
      findings: [],
      problems: [problemOf(error)],
      stale: [],
      resultSheets: [],
      settings: null,
      measures: null,
      sources: NO_SOURCES,
      lastRun: null,
    };
  }
}

/** Puts units in charge into rows of a year's measures that name none yet. */
export function fillUnits(request: FillUnitsRequest): Promise<FillUnitsOutcome> {
  return orRefused((session) => fillUnitsIn(session, request));
}

/** Brings a sheet to the front and selects the cell, when one is named. */
export async function showPlace(sheet: string, cell: string | null = null): Promise<void> {
  await inExcel(async ({ context, sync }) => {
    bringToFront(context, sheet, cell);
    await sync("read");
  });
}
