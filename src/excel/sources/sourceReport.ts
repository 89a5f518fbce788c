/** What the pane shows of the sheets' scores before they are used. */
import type { Memory } from "../../sheets/merge/memory";
import type { ReadScores } from "../../sheets/score/readScores";
import type { WorkbookState } from "../readWorkbook";
import type { SourceReport } from "../types";
import { yearsToPlace } from "./yearsToPlace";
import { isNews, placementsOf } from "./placements";
import type { Sources } from "./readSources";

export const NO_SOURCES: SourceReport = {
  tables: [],
  preview: { agency: "", years: [] },
  pending: false,
  cutOff: [],
  hidden: [],
};

/** @param scores of our score sheets; null while there are none to be read. */
export function sourceReport(state: WorkbookState, scores: ReadScores | null, sources: Sources): SourceReport {
  const { gathered } = sources;
  return {
    tables: sources.foreign,
    preview: {
      agency: gathered.agency,
      years: gathered.years.map(({ assessment }) => ({
        fiscalYear: assessment.fiscalYear,
        overall: assessment.overall !== null,
        indicators: Object.keys(assessment.indicators).length,
        questions: Object.keys(assessment.questions).length,
      })),
    },
    pending: isPending(state, scores, sources),
    cutOff: sources.cutOff,
    hidden: state.hidden,
  };
}

function isPending(
  state: WorkbookState,
  scores: ReadScores | null,
  { gathered, years: held, rivals }: Sources
): boolean {
  if (rivals.length > 0) return true;
  if (held.length === 0) return false;
  if (scores === null) return true;
  const memory: Memory | null = state.memory?.memory ?? null;
  const years = yearsToPlace(gathered, scores.framework, scores.previousFiscalYear);
  // Scores of other years than the form's: the import says so, while the form waits for scores.
  if (years.length === 0) return scores.filled.indicators === 0;
  return placementsOf(state, scores, years, memory).some((placement) => isNews(placement, memory));
}
