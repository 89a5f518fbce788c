import { withSearched } from "./sources/searched";
import type { RunRequest } from "../excel/api";
import type {
  ImportDone,
  ImportMeasuresDone,
  Problem,
  RestoreDone,
  RunDone,
  SourceReport,
  WorkbookStatus,
} from "../excel/types";
import type { SheetGrid } from "../ita/reading/types";

/**
 * Presses that take a while; one at a time. "file" reads another workbook, "search" the whole of large sheets, "ask" is a run
 * with what staff ask for beyond it, "lastYear" brings in last year's measures.
 */
const PRESSES = [
  "create",
  "analyse",
  "import",
  "search",
  "file",
  "ask",
  "units",
  "lastYear",
  "restore",
  "settings",
] as const;
export type Press = (typeof PRESSES)[number];

/** What the user asked for last, so that a refusal can say what was refused. */
export type Action = Press | "read" | "show";

export interface Failure {
  readonly action: Action | null;
  readonly problems: readonly Problem[];
}

/** Another workbook, read and not yet used. */
export interface OpenFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
}

/** Requests of a run that Excel has answered. */
export interface Progress {
  readonly done: number;
  readonly isStopping: boolean;
}

/** All that the pane knows. Plain data; changed only by `paneReducer`. */
export interface PaneState {
  /** null until the workbook has been read once. */
  readonly status: WorkbookStatus | null;
  /** The press that is being carried out; buttons rest meanwhile. */
  readonly doing: Press | null;
  /** Of the run under way; null while there is none. */
  readonly progress: Progress | null;
  /** What the last run of this pane did; null before one, and after new score sheets. */
  readonly run: RunDone | null;
  /** What the last run was asked for beyond the press, told beside the button that asked; until the next press. */
  readonly asked: RunRequest | null;
  /** The other workbook whose tables are shown in place of this one's. */
  readonly file: OpenFile | null;
  /** What a search of whole sheets found; null before one, and once the scores are in. */
  readonly searched: SourceReport | null;
  /** What the last import of this pane did; shown until the next press. */
  readonly imported: ImportDone | null;
  /** What came in of last year's measures, and what was put back; shown until the next press. */
  readonly lastYear: ImportMeasuresDone | null;
  readonly restored: RestoreDone | null;
  /** How many rows were given their unit; shown until the next press. */
  readonly unitsFilled: number | null;
  /** Imports so far: corrections that have been used are not used again. */
  readonly imports: number;
  /** Shown until dismissed or until the next press. */
  readonly failure: Failure | null;
  /** The last thing that went well, for screen readers. */
  readonly said: "created" | "analysed" | "imported" | "fileRead" | "lastYear" | "restored" | "units" | "saved" | null;
}

export type PaneEvent =
  | { readonly type: "statusRead"; readonly status: WorkbookStatus }
  | { readonly type: "started"; readonly action: Press }
  | { readonly type: "progressed"; readonly done: number }
  | { readonly type: "stopping" }
  | { readonly type: "created" }
  | { readonly type: "analysed"; readonly run: RunDone; readonly asked: RunRequest | null }
  | { readonly type: "imported"; readonly done: ImportDone }
  | { readonly type: "lastYearImported"; readonly done: ImportMeasuresDone }
  | { readonly type: "restored"; readonly done: RestoreDone }
  | { readonly type: "unitsFilled"; readonly filled: number }
  | { readonly type: "saved" }
  | { readonly type: "searched"; readonly status: WorkbookStatus }
  | { readonly type: "fileRead"; readonly file: OpenFile }
  | { readonly type: "fileClosed" }
  | { readonly type: "failed"; readonly action: Action | null; readonly problems: readonly Problem[] }
  | { readonly type: "dismissed" };

export const START: PaneState = {
  status: null,
  doing: null,
  progress: null,
  run: null,
  asked: null,
  file: null,
  searched: null,
  imported: null,
  lastYear: null,
  restored: null,
  unitsFilled: null,
  imports: 0,
  failure: null,
  said: null,
};

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "statusRead":
      // A reading that succeeds takes back the complaint that reading failed, and no other.
      return {
        ...state,
        status: withSearched(event.status, state.searched),
        failure: state.failure?.action === "read" ? null : state.failure,
      };
    case "started":
      return {
        ...state,
        doing: event.action,
        progress: event.action === "analyse" || event.action === "ask" ? { done: 0, isStopping: false } : null,
        failure: null,
        asked: null,
        imported: null,
        lastYear: null,
        restored: null,
        unitsFilled: null,
        said: null,
      };
    case "progressed":
      return { ...state, progress: state.progress && { ...state.progress, done: event.done } };
    case "stopping":
      return { ...state, progress: state.progress && { ...state.progress, isStopping: true } };
    case "created":
      return { ...state, doing: null, run: null, said: "created" };
    case "analysed":
      return {
        ...state,
        doing: null,
        progress: null,
        run: event.run,
        asked: event.asked,
        said: "analysed",
        status: withRun(state.status, event.run),
      };
    case "imported":
      return {
        ...state,
        doing: null,
        run: null,
        file: null,
        searched: null,
        imported: event.done,
        imports: state.imports + 1,
        said: "imported",
      };
    case "lastYearImported":
      return { ...state, doing: null, run: null, lastYear: event.done, said: "lastYear" };
    case "restored":
      return { ...state, doing: null, run: null, restored: event.done, said: "restored" };
    case "unitsFilled":
      return { ...state, doing: null, unitsFilled: event.filled, said: "units" };
    case "saved":
      return { ...state, doing: null, said: "saved" };
    case "searched":
      return { ...state, doing: null, status: event.status, searched: event.status.sources };
    case "fileRead":
      return { ...state, doing: null, file: event.file, said: "fileRead" };
    case "fileClosed":
      return { ...state, file: null };
    case "failed":
      return {
        ...state,
        // Showing a place or reading may fail while a run is under way; that does not end the run.
        doing: isPress(event.action) ? null : state.doing,
        progress: isPress(event.action) ? null : state.progress,
        failure: { action: event.action, problems: event.problems },
      };
    case "dismissed":
      return { ...state, failure: null };
  }
}

const isPress = (action: Action | null): boolean => PRESSES.some((press) => press === action);

/** What a run found is newer than what was read before it; the reading that follows may fail. */
function withRun(status: WorkbookStatus | null, run: RunDone): WorkbookStatus | null {
  return status && { ...status, analysis: run.analysis, findings: run.findings, resultSheets: run.sheets };
}
