/** From the cells of the score sheets, and of the sheets beside them, to an analysis with its findings, or the reasons why not. */
import { analyse } from "../ita/analysis";
import { FISCAL_YEARS } from "../ita/frameworks";
import type { SheetGrid } from "../ita/reading/types";
import type { Analysis, Assessment, Finding, Place } from "../ita/types";
import { SHEET_NAMES } from "../sheets/names";
import { readCauses } from "../sheets/result/readCauses";
import type { ScoreHeaders } from "../sheets/score/columns";
import type { PartlyRead, ReadScores } from "../sheets/score/readScores";
import { placeKey } from "../sheets/score/scoreTable";
import { findingsOf } from "./findings";
import { hasScoreSheets, readOwnScores, type OwnScores } from "./ownScores";
import type { WorkbookState } from "./readWorkbook";
import { doubtfulTables, scoresToConfirm, withHidden } from "./sources/importProblems";
import { offeredTables, readSources, type Sources } from "./sources/readSources";
import { rememberedChoices } from "./sources/remembered";
import { sourceReport } from "./sources/sourceReport";
import type { Problem, SourceReport } from "./types";

interface Understood {
  readonly findings: readonly Finding[];
  readonly sources: Sources;
  readonly report: SourceReport;
}
export type Understanding = Understood &
  (
    | { readonly ok: true; readonly scores: ReadScores; readonly analysis: Analysis }
    | { readonly ok: false; readonly problems: readonly Problem[]; readonly known: PartlyRead | null }
  );

function noScores(place: Place | undefined): Problem {
  return {
    code: "no-scores",
    sheet: place?.sheet ?? SHEET_NAMES.indicatorScores,
    cell: place?.cell ?? null,
    th: `ยังไม่มีคะแนนตัวชี้วัดของปีนี้เลย กรอกคะแนนตัวชี้วัดที่ ๑–๑๐ ในแผ่น${place?.sheet ?? SHEET_NAMES.indicatorScores} เริ่มที่ช่อง ${place?.cell ?? ""} แล้วกดอีกครั้ง`,
    en: `No indicator score of this year has been typed yet. Start at ${place?.sheet ?? SHEET_NAMES.indicatorScores}!${place?.cell ?? ""}.`,
  };
}

/** @param grids cells of the sheets that are not ours, and of our score sheets. */
export function understand(state: WorkbookState, grids: readonly SheetGrid[]): Understanding {
  const own = withKnownPrevious(readOwnScores(state));
  const known = own.ok ? own.scores : own.known;
  const sources = readSources(grids, rememberedChoices(state.memory?.memory ?? null), {
    fiscalYear: known?.framework.fiscalYear ?? null,
    agency: known?.agency || null,
  });
  const report = sourceReport(state, own.ok ? own.scores : null, sources);
  const analysis =
    own.ok && own.scores.filled.indicators > 0
      ? analyse({ ...own.scores, earlier: earlierYears(own.scores, sources), causes: causesIn(state) })
      : null;
  // Sheets that nobody has made scores of yet are only offered; what is wrong with them is told when they are used.
  const findings = hasScoreSheets(state) ? findingsOf(state, own.ok ? own.scores : null, analysis, sources) : [];
  const understood: Understood = { findings, sources, report };
  if (own.ok && analysis) return { ...understood, ok: true, scores: own.scores, analysis };
  return { ...understood, ok: false, problems: problemsOf(state, own, sources, report), known };
}

/** Years of our own score sheet come first, then those that only other tables hold. */
function earlierYears({ earlier }: ReadScores, { gathered }: Sources): Assessment[] {
  return [...earlier, ...gathered.years.map(({ assessment }) => assessment)];
}

function causesIn(state: WorkbookState): ReturnType<typeof readCauses> {
  const table = state.tables.get("causes");
  return table ? readCauses(table.headers, table.values.slice(1)) : {};
}

function problemsOf(state: WorkbookState, own: OwnScores, sources: Sources, report: SourceReport): readonly Problem[] {
  if (!own.ok && hasScoreSheets(state)) return own.problems;
  const offered = offeredTables(sources);
  if (offered.length > 0 && (report.pending || report.preview.years.length === 0)) return [scoresToConfirm(offered)];
  if (own.ok) return [noScores(own.scores.places.get(placeKey("current", 1)))];
  const doubtful = doubtfulTables(sources);
  const [first, ...rest] = own.problems;
  if (doubtful.length > 0 || first === undefined) return [...own.problems, ...doubtful];
  return [withHidden(first, state.hidden), ...rest];
}

/** Before the first year with known rules there is nothing to compare with; that the year has scores is not passed over. */
function withKnownPrevious(own: OwnScores): OwnScores {
  if (!own.ok || own.scores.previous === null) return own;
  if (FISCAL_YEARS.includes(own.scores.previous.fiscalYear)) return own;
  const { scores } = own;
  const uncomparedYear = own.scores.previous.fiscalYear;
  return { ok: true, scores: { ...scores, previous: null, uncomparedYear, headers: withoutPrevious(scores.headers) } };
}

function withoutPrevious(headers: ScoreHeaders): ScoreHeaders {
  return { ...headers, indicatorPrevious: null, question: headers.question && { ...headers.question, previous: null } };
}
