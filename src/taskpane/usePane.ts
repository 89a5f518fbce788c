import { useCallback, useEffect, useReducer, useRef } from "react";
import { unexpectedProblem } from "../i18n/unexpected";
import { couldBeRead, fileRefused, placeGone } from "./problemKinds";
import { paneReducer, START } from "./paneState";
import { useStrayErrors, useWorkbookEvents } from "./paneEvents";
import type { PaneApi } from "./paneApi";
import type { ImportRequest } from "../excel/types";
import type { Action, PaneState, Press } from "./paneState";

export interface Pane {
  readonly state: PaneState;
  readonly create: (fiscalYear: number, agency: string) => Promise<void>;
  readonly analyse: () => Promise<void>;
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

  const create = useCallback(
    (fiscalYear: number, agency: string) =>
      change("create", async () => {
        const outcome = await api.createScoreSheets({ fiscalYear, agency });
        dispatch(outcome.ok ? { type: "created" } : { type: "failed", action: "create", problems: outcome.problems });
      }),
    [api, change]
  );

  const analyse = useCallback(
    () =>
      change("analyse", async () => {
        const outcome = await api.runAnalysis();
        dispatch(
          outcome.ok
            ? { type: "analysed", run: outcome }
            : { type: "failed", action: "analyse", problems: outcome.problems }
        );
      }),
    [api, change]
  );

  const importScores = useCallback(
    (request: ImportRequest) =>
      change("import", async () => {
        const outcome = await api.importScores(request);
        dispatch(
          outcome.ok
            ? { type: "imported", done: outcome }
            : { type: "failed", action: "import", problems: outcome.problems }
        );
      }),
    [api, change]
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
          const fault = faultOf(error);
          if (fault === null) throw error;
          dispatch({ type: "failed", action: "file", problems: [fileRefused(fault, error)] });
        }
      }),
    [press]
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

  return { state, create, analyse, importScores, searchSheets, openFile, closeFile, refresh, show, dismiss };
}
