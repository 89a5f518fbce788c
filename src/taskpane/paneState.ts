import type { Problem, RunDone, WorkbookStatus } from "../excel/types";

/** What the user asked for last, so that a refusal can say what was refused. */
export type Action = "create" | "analyse" | "read" | "show";

export interface Failure {
  readonly action: Action | null;
  readonly problems: readonly Problem[];
}

/** All that the pane knows. Plain data; changed only by `paneReducer`. */
export interface PaneState {
  /** null until the workbook has been read once. */
  readonly status: WorkbookStatus | null;
  /** The press that is being carried out; buttons rest meanwhile. */
  readonly doing: "create" | "analyse" | null;
  /** What the last run of this pane did; null before one, and after new score sheets. */
  readonly run: RunDone | null;
  /** Shown until dismissed or until the next press. */
  readonly failure: Failure | null;
  /** The last thing that went well, for screen readers. */
  readonly said: "created" | "analysed" | null;
}

export type PaneEvent =
  | { readonly type: "statusRead"; readonly status: WorkbookStatus }
  | { readonly type: "started"; readonly action: "create" | "analyse" }
  | { readonly type: "created" }
  | { readonly type: "analysed"; readonly run: RunDone }
  | { readonly type: "failed"; readonly action: Action | null; readonly problems: readonly Problem[] }
  | { readonly type: "dismissed" };

export const START: PaneState = { status: null, doing: null, run: null, failure: null, said: null };

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "statusRead":
      // A reading that succeeds takes back the complaint that reading failed, and no other.
      return { ...state, status: event.status, failure: state.failure?.action === "read" ? null : state.failure };
    case "started":
      return { ...state, doing: event.action, failure: null, said: null };
    case "created":
      return { ...state, doing: null, run: null, said: "created" };
    case "analysed":
      return { ...state, doing: null, run: event.run, said: "analysed", status: withRun(state.status, event.run) };
    case "failed":
      return {
        ...state,
        // Showing a place or reading may fail while a run is under way; that does not end the run.
        doing: event.action === "create" || event.action === "analyse" ? null : state.doing,
        failure: { action: event.action, problems: event.problems },
      };
    case "dismissed":
      return { ...state, failure: null };
  }
}

/** What a run found is newer than what was read before it; the reading that follows may fail. */
function withRun(status: WorkbookStatus | null, run: RunDone): WorkbookStatus | null {
  return status && { ...status, analysis: run.analysis, findings: run.findings, resultSheets: run.sheets };
}
