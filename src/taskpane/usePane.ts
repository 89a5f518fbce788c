import { useCallback, useEffect, useReducer, useRef } from "react";
import { unexpectedProblem } from "../i18n/unexpected";
import { couldBeRead, placeGone } from "./problemKinds";
import { paneReducer, START } from "./paneState";
import type { PaneApi } from "./paneApi";
import type { Action, PaneState } from "./paneState";

export interface Pane {
  readonly state: PaneState;
  readonly create: (fiscalYear: number, agency: string) => Promise<void>;
  readonly analyse: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly show: (sheet: string, cell: string | null) => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * After the pane gets the focus, wait until the press that brought it has landed: a fresh reading may move the buttons,
 * and a button that moves between finger down and finger up loses the press.
 */
const REFRESH_AFTER_FOCUS_MS = 400;

/** Typing comes in bursts; one reading after the burst is enough. */
const REFRESH_AFTER_CHANGE_MS = 700;

/** An Excel without these events still has the refresh button and the reading on focus, so the user need not be told. */
function cannotWatch(error: unknown): void {
  console.warn("The workbook's changes cannot be followed.", error);
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
    async (action: "create" | "analyse", work: () => Promise<void>): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started", action });
      await attempt(action, work);
      busy.current = false;
      await refresh();
    },
    [attempt, refresh]
  );

  const create = useCallback(
    (fiscalYear: number, agency: string) =>
      press("create", async () => {
        const outcome = await api.createScoreSheets({ fiscalYear, agency });
        dispatch(outcome.ok ? { type: "created" } : { type: "failed", action: "create", problems: outcome.problems });
      }),
    [api, press]
  );

  const analyse = useCallback(
    () =>
      press("analyse", async () => {
        const outcome = await api.runAnalysis();
        dispatch(
          outcome.ok
            ? { type: "analysed", run: outcome }
            : { type: "failed", action: "analyse", problems: outcome.problems }
        );
      }),
    [api, press]
  );

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

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let stopWatching: (() => Promise<void>) | undefined;
    const readSoon = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!busy.current) void refresh();
      }, delay);
    };
    const onFocus = (): void => readSoon(REFRESH_AFTER_FOCUS_MS);
    const stop = (end: () => Promise<void>): void => void end().catch(cannotWatch);
    window.addEventListener("focus", onFocus);
    // Edits in the sheets and presses on the ribbon: the pane follows both.
    api
      .watchWorkbook(() => readSoon(REFRESH_AFTER_CHANGE_MS))
      .then((end) => {
        stopWatching = end;
        if (ended) stop(end);
      })
      .catch(cannotWatch);
    return () => {
      ended = true;
      clearTimeout(timer);
      window.removeEventListener("focus", onFocus);
      if (stopWatching) stop(stopWatching);
    };
  }, [api, refresh]);

  useEffect(() => {
    const report = (reason: unknown): void =>
      dispatch({ type: "failed", action: null, problems: [unexpectedProblem(reason)] });
    const onError = (event: ErrorEvent): void => {
      // The browser's note that a size watcher needs another frame; it is no error and arrives with none.
      if (!event.error && event.message.startsWith("ResizeObserver loop")) return;
      report(event.error ?? event.message);
    };
    const onRejection = (event: PromiseRejectionEvent): void => report(event.reason);
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onRejection);
    return () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    };
  }, []);

  return { state, create, analyse, refresh, show, dismiss };
}
