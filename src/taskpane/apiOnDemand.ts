/** The pane shows itself first and fetches meanwhile what reads and writes the workbook, which is twice as large as the pane. */
import { checkSupport } from "../excel/support";
import type { PaneApi } from "./paneApi";

type Fetched = Omit<PaneApi, "checkSupport">;

const fetchApi = (): Promise<Fetched> => import(/* webpackChunkName: "workbook" */ "../excel/api");

/** Starts to fetch at once; what was asked for before it is there waits for it, and a failure is asked for again. */
export function apiOnDemand(fetch: () => Promise<Fetched> = fetchApi): PaneApi {
  // The first question of the pane tells of it.
  void fetch().catch((error: unknown) => console.warn("The pane's work could not be fetched yet", error));
  return {
    checkSupport,
    runAnalysis: async (options) => (await fetch()).runAnalysis(options),
    createScoreSheets: async (options) => (await fetch()).createScoreSheets(options),
    readStatus: async () => (await fetch()).readStatus(),
    searchSheets: async () => (await fetch()).searchSheets(),
    importScores: async (request) => (await fetch()).importScores(request),
    importMeasures: async (request) => (await fetch()).importMeasures(request),
    readSnapshot: async () => (await fetch()).readSnapshot(),
    restoreSnapshot: async (options) => (await fetch()).restoreSnapshot(options),
    fillUnits: async (request) => (await fetch()).fillUnits(request),
    saveSettings: async (change) => (await fetch()).saveSettings(change),
    showPlace: async (sheet, cell) => (await fetch()).showPlace(sheet, cell),
    watchWorkbook: async (listener) => (await fetch()).watchWorkbook(listener),
  };
}
