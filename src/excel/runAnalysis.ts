/** The one click: read, understand, analyse, compose, write. */
import { sourceEntries } from "../ita/report/sourceEntries";
import type { MemoryEntry } from "../sheets/merge/memory";
import type { SheetId } from "../sheets/plan";
import type { ReadScores } from "../sheets/score/readScores";
import { bringToFront } from "./bringToFront";
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
import { requestedPlace, type ShownPlace } from "./measures/requestedPlace";
import { isMade, sheetNameOf, type RunPlan, type SheetWork } from "./planRun";
import { protectedPlaces } from "./protection";
import { SCORE_SHEETS } from "../sheets/names";
import type { Writing } from "../sheets/styles";
import { hasScoreSheets, writingOf } from "./ownScores";
import { readAll } from "./readAll";
import type { WorkbookState } from "./readWorkbook";
import { addSheets, prepareSheets, type PreparedSheets } from "./prepareSheets";
import { snapshotOf } from "./history/runSnapshot";
import type { Snapshot } from "./history/snapshot";
import { writeSnapshot, type HistorySheet } from "./history/snapshotSheet";
import { asOneUndoStep, quiet, type Session } from "./session";
import { isSheetInUse } from "./sources/remembered";
import { isOthers, isRefused } from "./sources/readSources";
import { ownEntries } from "./sources/sourceEntries";
import { inTabOrder } from "./tabs";
import type { RunOutcome } from "./types";
import { understand } from "./understand";
import { fitChangedRows, settleRows, updateSheet } from "./updateSheet";

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

  const shown = requestedPlace(request, run, measures) ?? firstPlace(run);
  const isAdopting = run.work.some((work) => work.kind === "change" && work.state.isRange);
  if (run.idle && !isAdopting && scores.corrections.length === 0) await showEnd(session, shown);
  else {
    const snapshot = await snapshotOf(session, state, run, now);
    const sheets = await prepareSheets(session, state, run.work.filter(isMade), snapshot !== null);
    await asOneUndoStep(session, (step) => write(step, { state, sheets, run, scores, snapshot, now, shown }));
  }
  return {
    ok: true,
    analysis,
    findings,
    measures: measureRows(measures),
    merge: run.counts,
    sheets: inTabOrder(run.work).map(sheetNameOf),
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

const firstPlace = ({ work }: RunPlan): ShownPlace | "stay" => {
  const [first] = inTabOrder(work);
  return first ? { sheet: sheetNameOf(first), cell: null } : "stay";
};

async function showEnd({ context, sync }: Session, shown: ShownPlace | "stay"): Promise<void> {
  if (shown !== "stay") bringToFront(context, shown.sheet, shown.cell);
  await sync("write");
}

interface RunWork {
  readonly state: WorkbookState;
  readonly sheets: PreparedSheets;
  readonly run: RunPlan;
  readonly scores: ReadScores;
  readonly snapshot: Snapshot | null;
  readonly now: Date;
  /** Where the run ends. */
  readonly shown: ShownPlace | "stay";
}

const isSettledLast = (work: SheetWork): work is Extract<SheetWork, { readonly kind: "change" }> =>
  work.kind === "change" && (work.table.deleteRows.length > 0 || work.table.sortBy !== null);

/**
 * Memory goes first (both the old and the new text count as ours until the end), then the sheets, then the memory's
 * end state. Cut off anywhere, no staff cell has been touched and the next run finishes the work.
 */
async function write(session: Session, work: RunWork): Promise<void> {
  const { context } = session;
  const { state, sheets, run, scores, snapshot, now } = work;
  const taken = state.sheets.map((sheet) => sheet.name);
  const find = columnFinder(state);
  const writing = writingOf(state, scores.digits);
  const carryOut = (works: readonly SheetWork[]): void => {
    const targets = addSheets(context, works.filter(isMade), sheets.targets);
    for (const one of works) {
      if (one.kind === "change") updateSheet(context, one.plan, one.state, one, writing, find);
      else {
        const target = targets.get(one.target.name) ?? one.target;
        createSheet(context, one.plan, target, writing, find, run.find);
      }
    }
    works.filter((one) => !isSettledLast(one)).forEach(fit);
  };
  // After all sheets of a request: heights follow texts, and texts of one sheet may come from another.
  const fit = (work: SheetWork): void => {
    if (work.kind === "make") fitNewRows(context, work.plan, work.target);
    else fitChangedRows(context, work.state, work.table);
  };

  quiet(context);
  const memory = writeMemory(context, sheets.memory, taken, run.pending);
  if (snapshot) await keepSnapshot(session, sheets.history, snapshot, [...taken, memory.sheetName]);
  for (const { sheet, cell, value, asScore } of scores.corrections) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (asScore) applyDigits(range, "inputScore", scores.digits);
    range.values = [[cellContent(value)]];
  }
  if (run.work.some((work) => work.kind === "change" && work.sheet.digits !== null))
    renumberScores(context, state, scores);
  if (run.work.some((work) => work.kind === "change" && work.sheet.font !== null))
    rewriteScores(context, state, writing);
  carryOut(run.work.filter(({ plan }) => FIRST.includes(plan.id)));
  await session.sync("write");

  quiet(context);
  carryOut(run.work.filter(({ plan }) => !FIRST.includes(plan.id)));
  await session.sync("write");

  const at: MemoryEntry = { table: WORKBOOK, key: "run", column: "at", base: now.toISOString(), pending: null };
  for (const one of run.work.filter(isSettledLast)) {
    settleRows(context, one.state, one.table);
    fit(one);
  }
  // Last, for they show tables of both requests.
  for (const chart of run.charts) applyChart(context, chart, writing);
  writeMemory(context, memory, taken, [
    ...run.settled.filter((entry) => !(entry.table === WORKBOOK && entry.key === "run")),
    at,
  ]);
  await showEnd(session, work.shown);
}

/** Before any text of the staff's tables is rewritten; a long one in a request of its own, which must not grow too large. */
async function keepSnapshot(
  session: Session,
  history: HistorySheet | null,
  snapshot: Snapshot,
  taken: readonly string[]
): Promise<void> {
  const { isLong } = writeSnapshot(session.context, history, taken, snapshot);
  if (!isLong) return;
  await session.sync("write");
  quiet(session.context);
}

/** The score sheets take the type face of the result sheets. */
function rewriteScores(context: Excel.RequestContext, { tables }: WorkbookState, { font }: Writing): void {
  for (const id of SCORE_SHEETS) {
    const table = tables.get(id);
    if (table) context.workbook.worksheets.getItem(table.sheet).getUsedRange().format.font.name = font;
  }
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
