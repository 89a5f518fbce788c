/** What happens to the pane without a press in it: the workbook changes, the pane gets the focus, something fails on its own. */
import { useEffect } from "react";
import type { RefObject } from "react";
import type { PaneApi } from "./paneApi";

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

/** Edits in the sheets and presses on the ribbon: the pane follows both, unless a press of its own is under way. */
export function useWorkbookEvents(api: PaneApi, busy: RefObject<boolean>, refresh: () => Promise<void>): void {
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
  }, [api, busy, refresh]);
}

/** Errors and refusals that no press awaits. */
export function useStrayErrors(report: (error: unknown) => void): void {
  useEffect(() => {
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
  }, [report]);
}
