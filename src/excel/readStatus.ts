/** What the pane shows before anything is pressed; reads only. */
import { INDICATOR_NUMBERS } from "../ita/types";
import { RESULT_SHEETS } from "../sheets/names";
import { WORKBOOK } from "./memorySheet";
import { readWorkbook } from "./readWorkbook";
import type { Session } from "./session";
import type { WorkbookStatus } from "./types";
import { hasScoreSheets, understand } from "./understand";

export async function readStatusIn(session: Session): Promise<WorkbookStatus> {
  const state = await readWorkbook(session);
  const understood = understand(state);
  const scores = understood.ok ? understood.scores : null;
  const known = understood.ok ? understood.scores : understood.known;
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
    findings: understood.ok ? understood.findings : [],
    problems: understood.ok ? [] : understood.problems,
    resultSheets: RESULT_SHEETS.flatMap((id) => state.tables.get(id)?.sheet ?? []),
    lastRun: state.memory?.memory.get(WORKBOOK, "run", "at")?.base ?? null,
  };
}
