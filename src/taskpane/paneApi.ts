import type { RunRequest, RunWatch } from "../excel/api";
import type {
  FillUnitsOutcome,
  FillUnitsRequest,
  ImportMeasuresRequest,
  ImportMeasuresResult,
  ImportOutcome,
  ImportRequest,
  Problem,
  RestoreResult,
  RunOutcome,
  SaveSettingsOutcome,
  ScoreSheetOptions,
  ScoreSheetOutcome,
  SettingsChange,
  SnapshotInfo,
  WorkbookStatus,
} from "../excel/types";

/** All that the pane asks of the workbook. In Excel it is the module `../excel/api`; a test gives a plain object. */
export interface PaneApi {
  /** The one press, with what staff ask for beyond it. */
  runAnalysis(options: { readonly request?: RunRequest; readonly watch?: RunWatch }): Promise<RunOutcome>;
  createScoreSheets(options: ScoreSheetOptions): Promise<ScoreSheetOutcome>;
  readStatus(): Promise<WorkbookStatus>;
  /** As readStatus, with the whole of every sheet searched for score tables. */
  searchSheets(): Promise<WorkbookStatus>;
  /** Fills the score sheets from the tables that staff confirm. */
  importScores(request: ImportRequest): Promise<ImportOutcome>;
  /** Last year's measures from another workbook. */
  importMeasures(request: ImportMeasuresRequest): Promise<ImportMeasuresResult>;
  /** What could be put back; null when nothing. */
  readSnapshot(): Promise<SnapshotInfo | null>;
  restoreSnapshot(options: { readonly now: Date }): Promise<RestoreResult>;
  fillUnits(request: FillUnitsRequest): Promise<FillUnitsOutcome>;
  saveSettings(change: SettingsChange): Promise<SaveSettingsOutcome>;
  showPlace(sheet: string, cell?: string | null): Promise<void>;
  checkSupport(): Problem | null;
  /** Calls the listener after every change of cells or sheets; answers how to end it. Rejects where Excel has no such events. */
  watchWorkbook(listener: () => void): Promise<() => Promise<void>>;
}
