/** What the pane shows before anything is pressed; reads only. */
import type { SheetGrid } from "../ita/reading/types";
import { INDICATOR_NUMBERS } from "../ita/types";
import { WORKBOOK } from "./memorySheet";
import { hasScoreSheets } from "./ownScores";
import { readWorkbook, type WorkbookState } from "./readWorkbook";
import type { Session } from "./session";
import { gridsSoFar, readGrids } from "./sources/readGrids";
import { composeRun } from "./composeRun";
import { localDay } from "./localDay";
import { measuresStatus } from "./measures/measuresStatus";
import { resultSheetsIn } from "./resultSheets";
import { settingsStatus } from "./settings";
import { staleTexts } from "./staleTexts";
import type { WorkbookStatus } from "./types";
import { understand } from "./understand";

/** Looks no further than the first part of each sheet: it is asked for after every change. */
export async function readStatusIn(session: Session): Promise<WorkbookStatus> {
  const state = await readWorkbook(session);
  return statusOf(state, gridsSoFar(state));
}

/** Looks at every sheet to its end. */
export async function searchSheetsIn(session: Session): Promise<WorkbookStatus> {
  const state = await readWorkbook(session);
  return statusOf(state, await readGrids(session, state, () => true));
}

function statusOf(state: WorkbookState, grids: readonly SheetGrid[]): WorkbookStatus {
  const understood = understand(state, grids);
  const scores = understood.ok ? understood.scores : null;
  const known = understood.ok ? understood.scores : understood.known;
  const lastRun = state.memory?.memory.get(WORKBOOK, "run", "at")?.base ?? null;
  const again = understood.ok && lastRun !== null ? composeRun(state, understood, localDay(new Date(lastRun))) : null;
  return {
    hasScoreSheets: hasScoreSheets(state),
    agency: known?.agency ?? "",
    fiscalYear: known?.framework.fiscalYear ?? null,
    previousFiscalYear: scores?.previous?.fiscalYear ?? null,
    filled: {
      indicators: known?.filled.indicators ?? 0,
      ofIndicators: INDICATOR_NUMBERS.length,
      questions: known?.filled.questions ?? 0,
      ofQuestions: known?.framework.questions.length ?? 0,
    },
    analysis: understood.ok ? understood.analysis : null,
    findings: again?.findings ?? understood.findings,
    problems: understood.ok ? [] : understood.problems,
    stale: again ? staleTexts(again.run) : [],
    resultSheets: resultSheetsIn(state),
    settings: settingsStatus(state, known?.framework.levels.map(({ name }) => name) ?? []),
    measures: understood.ok && again ? measuresStatus(state, understood.analysis, again.measures, again.run) : null,
    sources: understood.report,
    lastRun,
  };
}
