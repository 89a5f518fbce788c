import type {
  ImportOutcome,
  ImportRequest,
  Problem,
  RunOutcome,
  ScoreSheetOptions,
  ScoreSheetOutcome,
  WorkbookStatus,
} from "../excel/types";

/** All that the pane asks of the workbook. In Excel it is the module `../excel/api`; a test gives a plain object. */
export interface PaneApi {
  runAnalysis(): Promise<RunOutcome>;
  createScoreSheets(options: ScoreSheetOptions): Promise<ScoreSheetOutcome>;
  readStatus(): Promise<WorkbookStatus>;
  /** As readStatus, with the whole of every sheet searched for score tables. */
  searchSheets(): Promise<WorkbookStatus>;
  /** Fills the score sheets from the tables that staff confirm. */
  importScores(request: ImportRequest): Promise<ImportOutcome>;
  showPlace(sheet: string, cell?: string | null): Promise<void>;
  checkSupport(): Problem | null;
  /** Calls the listener after every change of cells or sheets; answers how to end it. Rejects where Excel has no such events. */
  watchWorkbook(listener: () => void): Promise<() => Promise<void>>;
}
