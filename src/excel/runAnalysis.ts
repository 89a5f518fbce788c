/** The one click: read, understand, analyse, compose, write. */
import { sourceEntries } from "../ita/report/sourceEntries";
import type { MemoryEntry } from "../sheets/merge/memory";
import type { SheetId } from "../sheets/plan";
import type { ReadScores } from "../sheets/score/readScores";
import { cellContent } from "./cellText";
import { applyChart } from "./charts";
import { composeRun } from "./composeRun";
import { localDay, localTime } from "./localDay";
import { applyDigits } from "./cellLooks";
import { columnFinder, headingPosition } from "./columnFinder";
import { createSheet, fitNewRows } from "./createSheet";
import { WORKBOOK, writeMemory } from "./memorySheet";
import { measureRows } from "./measures/composeMeasures";
import type { RunRequest } from "./measures/request";
import { sheetNameOf, type RunPlan, type SheetWork } from "./planRun";
import { protectedPlaces } from "./protection";
import { hasScoreSheets } from "./ownScores";
import { readAll } from "./readAll";
import type { WorkbookState } from "./readWorkbook";
import { quiet, type Session } from "./session";
import { isSheetInUse } from "./sources/remembered";
import { isOthers, isRefused } from "./sources/readSources";
import { ownEntries } from "./sources/sourceEntries";
import type { RunOutcome } from "./types";
import { understand } from "./understand";
import { fitChangedRows, updateSheet } from "./updateSheet";

/** Two requests are promised to a run: a long sheet is read to its end where its scores are in use, or none are known yet. */
const isWorthSearching = (sheet: string, state: WorkbookState): boolean =>
  !hasScoreSheets(state) || isSheetInUse(state.memory?.memory ?? null, sheet);

export async function runAnalysisIn(session: Session, now: Date, request: RunRequest = {}): Promise<RunOutcome> {
  const { state, grids } = await readAll(session, isWorthSearching);
  const understood = understand(state, grids);
  if (!understood.ok) return { ok: false, problems: understood.problems };
  const { scores, analysis } = understood;
  const { run, findings, measures } = composeRun(state, understood, localDay(now), localTime(now), request);
  const refused = protectedPlaces(
    state,
    run.work,
    scores.corrections.map((place) => place.sheet)
  );
  if (refused.length > 0) return { ok: false, problems: refused };

  await write(session, state, run, scores, now);
  return {
    ok: true,
    analysis,
    findings,
    measures: measureRows(measures),
    merge: run.counts,
    sheets: run.work.map(sheetNameOf),
    sources: [
      ...ownEntries(state, scores),
      ...understood.sources.foreign
        .filter((table) => !isRefused(table) && !isOthers(table, understood.sources))
        .flatMap(sourceEntries),
    ],
    syncs: { ...session.syncs },
  };
}

/** The others, of longer texts, are written in a request of their own. */
const FIRST: readonly SheetId[] = ["overview", "byIndicator", "ranking", "trend", "strengths", "causes"];

/**
 * Memory goes first (both the old and the new text count as ours until the end), then the sheets, then the memory's
 * end state. Cut off anywhere, no staff cell has been touched and the next run finishes the work.
 */
async function write(
  session: Session,
  state: WorkbookState,
  run: RunPlan,
  scores: ReadScores,
  now: Date
): Promise<void> {
  const { context } = session;
  const first = run.work[0];
  if (run.idle && scores.corrections.length === 0) {
    if (first) context.workbook.worksheets.getItem(sheetNameOf(first)).activate();
    await session.sync("write");
    return;
  }
  const taken = state.sheets.map((sheet) => sheet.name);
  const find = columnFinder(state);
  const carryOut = (work: SheetWork): void => {
    if (work.kind === "make") createSheet(context, work.plan, work.target, scores.digits, find, run.find);
    else updateSheet(context, work.plan, work.state, work, scores.digits, find);
  };
  // After all sheets of a request: heights follow texts, and texts of one sheet may come from another.
  const fit = (work: SheetWork): void => {
    if (work.kind === "make") fitNewRows(context, work.plan, work.target);
    else fitChangedRows(context, work.state, work.table);
  };

  quiet(context);
  const memory = writeMemory(context, state.memory, taken, run.pending);
  for (const { sheet, cell, value, asScore } of scores.corrections) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (asScore) applyDigits(range, "inputScore", scores.digits);
    range.values = [[cellContent(value)]];
  }
  if (run.work.some((work) => work.kind === "change" && work.sheet.digits !== null))
    renumberScores(context, state, scores);
  const firstSheets = run.work.filter(({ plan }) => FIRST.includes(plan.id));
  firstSheets.forEach(carryOut);
  firstSheets.forEach(fit);
  await session.sync("write");

  quiet(context);
  const furtherSheets = run.work.filter(({ plan }) => !FIRST.includes(plan.id));
  furtherSheets.forEach(carryOut);
  furtherSheets.forEach(fit);
  await session.sync("write");

  const at: MemoryEntry = { table: WORKBOOK, key: "run", column: "at", base: now.toISOString(), pending: null };
  // Last, for they show tables of both requests.
  for (const chart of run.charts) applyChart(context, chart, scores.digits);
  writeMemory(context, memory, taken, [
    ...run.settled.filter((entry) => !(entry.table === WORKBOOK && entry.key === "run")),
    at,
  ]);
  if (first) context.workbook.worksheets.getItem(sheetNameOf(first)).activate();
  await session.sync("write");
}

/** The score columns show the digits that the results show. */
function renumberScores(context: Excel.RequestContext, state: WorkbookState, { headers, digits }: ReadScores): void {
  const columns = {
    indicatorScores: [headers.indicatorCurrent, headers.indicatorPrevious],
    questionScores: [headers.question?.current, headers.question?.previous],
  } as const;
  for (const id of ["indicatorScores", "questionScores"] as const) {
    const table = state.tables.get(id);
    for (const header of columns[id]) {
      if (!table || header === null || header === undefined) continue;
      const position = headingPosition(table.headers, header);
      if (position < 0) continue;
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const body = sheet.getRangeByIndexes(table.row + 1, table.column + position, table.values.length - 1, 1);
      applyDigits(body, "inputScore", digits);
    }
  }
}
