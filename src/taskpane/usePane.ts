import { useCallback, useEffect, useReducer, useRef } from "react";
import { unexpectedProblem } from "../i18n/unexpected";
import { couldBeRead, fileRefused, placeGone } from "./problemKinds";
import { paneReducer, START } from "./paneState";
import { useStrayErrors, useWorkbookEvents } from "./paneEvents";
import type { PaneApi } from "./paneApi";
import type { RunRequest } from "../excel/api";
import type { FillUnitsRequest, ImportRequest, Refused, SettingsChange, SnapshotInfo } from "../excel/types";
import type { Action, PaneEvent, PaneState, Press } from "./paneState";

export interface Pane {
  readonly state: PaneState;
  readonly create: (fiscalYear: number, agency: string) => Promise<void>;
  readonly analyse: () => Promise<void>;
  /** A run with what staff ask for beyond it. */
  readonly ask: (request: RunRequest) => Promise<void>;
  /** Puts units in charge into rows of the measures that name none. */
  readonly fillUnits: (request: FillUnitsRequest) => Promise<void>;
  /** Ends the run under way before its next request. */
  readonly stop: () => void;
  readonly importLastYear: (file: File) => Promise<void>;
  /** What could be put back; null when nothing, or when Excel would not tell (said as a failure). */
  readonly lookBack: () => Promise<SnapshotInfo | null>;
  readonly restore: () => Promise<void>;
  readonly saveSettings: (change: SettingsChange) => Promise<void>;
  readonly importScores: (request: ImportRequest) => Promise<void>;
  readonly searchSheets: () => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly closeFile: () => void;
  readonly refresh: () => Promise<void>;
  readonly show: (sheet: string, cell: string | null) => Promise<void>;
  readonly dismiss: () => void;
}

/** The pane's life: what it knows, what it can be asked, one press at a time, and no exception that goes nowhere. */
export function usePane(api: PaneApi): Pane {
  const [state, dispatch] = useReducer(paneReducer, START);
  // State arrives a render late; two presses within one frame must not start two runs.
  const busy = useRef(false);
  const stopRun = useRef<AbortController | null>(null);
  // Only the newest reading counts: an older one that comes back late must not undo it.
  const newestReading = useRef(0);

  const attempt = useCallback(async (action: Action, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", action, problems: [unexpectedProblem(error)] });
    }
  }, []);

  const refresh = useCallback(
    () =>
      attempt("read", async () => {
        const mine = ++newestReading.current;
        const status = await api.readStatus();
        if (mine !== newestReading.current) return;
        dispatch(
          couldBeRead(status)
            ? { type: "statusRead", status }
            : { type: "failed", action: "read", problems: status.problems }
        );
      }),
    [api, attempt]
  );

  const press = useCallback(
    async (action: Press, work: () => Promise<void>): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started", action });
      await attempt(action, work);
      busy.current = false;
    },
    [attempt]
  );

  /** A press that writes: what stands in the workbook after it is read again. */
  const change = useCallback(
    async (action: Press, work: () => Promise<void>): Promise<void> => {
      if (busy.current) return;
      await press(action, work);
      await refresh();
    },
    [press, refresh]
  );

  /** What a press came to: what it did, or why it was refused. */
  const tell = useCallback(
    <T extends { readonly ok: true }>(action: Press, outcome: T | Refused, done: (outcome: T) => PaneEvent): void =>
      dispatch(outcome.ok ? done(outcome) : { type: "failed", action, problems: outcome.problems }),
    []
  );

  /** Tells why a chosen file was not read; what is no fault of the file's is thrown on. */
  const refuseFile = useCallback(
    (action: Press, fault: Parameters<typeof fileRefused>[0] | null, error: unknown): void => {
      if (fault === null) throw error;
      dispatch({ type: "failed", action, problems: [fileRefused(fault, error)] });
    },
    []
  );

  const create = useCallback(
    (fiscalYear: number, agency: string) =>
      change("create", async () => {
        tell("create", await api.createScoreSheets({ fiscalYear, agency }), () => ({ type: "created" }));
      }),
    [api, change, tell]
  );

  const run = useCallback(
    (action: "analyse" | "ask", request: RunRequest) =>
      change(action, async () => {
        const stop = new AbortController();
        stopRun.current = stop;
        const outcome = await api.runAnalysis({
          request,
          watch: {
            signal: stop.signal,
            onProgress: ({ read, write }) => dispatch({ type: "progressed", done: read + write }),
          },
        });
        tell(action, outcome, (done) => ({
          type: "analysed",
          run: done,
          asked: action === "ask" ? request : null,
        }));
      }),
    [api, change, tell]
  );

  const analyse = useCallback(() => run("analyse", {}), [run]);
  const ask = useCallback((request: RunRequest) => run("ask", request), [run]);
  const stop = useCallback(() => {
    stopRun.current?.abort();
    dispatch({ type: "stopping" });
  }, []);

  /** null when the file was refused, which is then told. */
  const wholeFile = useCallback(
    async (chosen: File): Promise<Uint8Array | null> => {
      const { readWhole, faultOf } = await import(/* webpackChunkName: "readWhole" */ "../files/readWhole");
      try {
        return await readWhole(chosen);
      } catch (error) {
        refuseFile("lastYear", faultOf(error), error);
        return null;
      }
    },
    [refuseFile]
  );

  const importLastYear = useCallback(
    (chosen: File) =>
      change("lastYear", async () => {
        const file = await wholeFile(chosen);
        if (file === null) return;
        const outcome = await api.importMeasures({ file, fileName: chosen.name, now: new Date() });
        tell("lastYear", outcome, (done) => ({ type: "lastYearImported", done }));
      }),
    [api, change, tell, wholeFile]
  );

  const lookBack = useCallback(async (): Promise<SnapshotInfo | null> => {
    try {
      return await api.readSnapshot();
    } catch (error) {
      dispatch({ type: "failed", action: "read", problems: [unexpectedProblem(error)] });
      return null;
    }
  }, [api]);

  const restore = useCallback(
    () =>
      change("restore", async () => {
        tell("restore", await api.restoreSnapshot({ now: new Date() }), (done) => ({ type: "restored", done }));
      }),
    [api, change, tell]
  );

  const importScores = useCallback(
    (request: ImportRequest) =>
      change("import", async () => {
        tell("import", await api.importScores(request), (done) => ({ type: "imported", done }));
      }),
    [api, change, tell]
  );

  const fillUnits = useCallback(
    (request: FillUnitsRequest) =>
      change("units", async () => {
        tell("units", await api.fillUnits(request), ({ filled }) => ({ type: "unitsFilled", filled }));
      }),
    [api, change, tell]
  );

  const saveSettings = useCallback(
    (settings: SettingsChange) =>
      change("settings", async () => {
        tell("settings", await api.saveSettings(settings), () => ({ type: "saved" }));
      }),
    [api, change, tell]
  );

  const searchSheets = useCallback(
    () =>
      press("search", async () => {
        // A reading that is still under way has looked at less and must not take this one's place.
        newestReading.current += 1;
        const status = await api.searchSheets();
        dispatch(
          couldBeRead(status)
            ? { type: "searched", status }
            : { type: "failed", action: "search", problems: status.problems }
        );
      }),
    [api, press]
  );

  const openFile = useCallback(
    (file: File) =>
      press("file", async () => {
        const { readXlsx, faultOf } = await import(/* webpackChunkName: "readXlsx" */ "../files/readXlsx");
        try {
          dispatch({ type: "fileRead", file: { name: file.name, grids: await readXlsx(file) } });
        } catch (error) {
          refuseFile("file", faultOf(error), error);
        }
      }),
    [press, refuseFile]
  );

  const closeFile = useCallback(() => dispatch({ type: "fileClosed" }), []);

  const show = useCallback(
    async (sheet: string, cell: string | null): Promise<void> => {
      try {
        await api.showPlace(sheet, cell);
      } catch (error) {
        dispatch({ type: "failed", action: "show", problems: [placeGone(error)] });
        await refresh();
      }
    },
    [api, refresh]
  );

  const dismiss = useCallback(() => dispatch({ type: "dismissed" }), []);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  useWorkbookEvents(api, busy, refresh);
  useStrayErrors(
    useCallback((error) => dispatch({ type: "failed", action: null, problems: [unexpectedProblem(error)] }), [])
  );

  return {
    state,
    create,
    analyse,
    ask,
    fillUnits,
    stop,
    importScores,
    importLastYear,
    lookBack,
    restore,
    saveSettings,
    searchSheets,
    openFile,
    closeFile,
    refresh,
    show,
    dismiss,
  };
}
