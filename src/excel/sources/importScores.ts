/** Brings the scores of confirmed tables into our score sheets, with the address that each came from. */
import type { Gathered, SourceChoice } from "../../ita/reading/types";
import type { Place } from "../../ita/types";
import { createMemory, type Memory } from "../../sheets/merge/memory";
import type { SheetPlan } from "../../sheets/plan";
import { holdsScores, type ReadScores } from "../../sheets/score/readScores";
import type { Settings } from "../../sheets/score/readSettings";
import { applyDigits } from "../cellLooks";
import { bringToFront } from "../bringToFront";
import { cellContent } from "../cellText";
import { columnFinder } from "../columnFinder";
import { createSheet, fitNewRows } from "../createSheet";
import { atEnd, rememberMaking, writeMemory } from "../memorySheet";
import { newSheet, type NewSheet } from "../newSheet";
import { ownSettings, readOwnScores, writingOf } from "../ownScores";
import { refusedPlaces } from "../protection";
import { prepareSheets } from "../prepareSheets";
import { readAll } from "../readAll";
import { readWorkbook, type WorkbookState } from "../readWorkbook";
import { asOneUndoStep, quiet, type Session } from "../session";
import type { ImportOutcome, ImportRequest } from "../types";
import { yearsToPlace } from "./yearsToPlace";
import { scoreChanges, sourceChanges, wordChanges, type FormChange } from "./fillForm";
import { nothingToImport, yearMismatch } from "./importProblems";
import { formSettings, newForm } from "./newForm";
import { placementsOf } from "./placements";
import { isRefused, readSources, type Sources } from "./readSources";
import { IMPORT_TABLES, joinedChoices, rememberChoice, rememberedChoices } from "./remembered";

export async function importScoresIn(session: Session, request: ImportRequest): Promise<ImportOutcome> {
  const { state, grids } =
    request.file === null
      ? await readAll(session, () => true)
      : { state: await readWorkbook(session, { foreign: false }), grids: request.file.grids };
  const own = readOwnScores(state);
  const scores = own.ok ? own.scores : null;
  const settings = ownSettings(state);
  // Without the indicator sheet the form is made, or finished; without its settings nobody knows which year it is of.
  const canBeMade = !state.tables.has("indicatorScores") && (settings !== null || !state.tables.has("settings"));
  if (!own.ok && !canBeMade) return { ok: false, problems: own.problems };

  const memory = state.memory?.memory ?? null;
  const sources = readSources(
    grids.filter((grid) => !grid.ours),
    joinedChoices(rememberedChoices(memory), request.choices),
    {
      fiscalYear: settings?.framework.fiscalYear ?? request.fiscalYear ?? null,
      agency: settings?.agency || request.agency || null,
    }
  );
  const { gathered } = sources;
  const unread = request.file ? [] : state.hidden;
  if (sources.rivals.length > 0) return { ok: false, problems: nothingToImport(sources, unread) };
  const onlyRefused = request.choices.length > 0 && sources.foreign.every(isRefused);
  if (settings && sources.years.length > 0 && yearsOf(gathered, settings).length === 0) {
    const set = [settings.framework.fiscalYear, settings.previousFiscalYear];
    return { ok: false, problems: [yearMismatch(set, sources.years)] };
  }
  if (!gathered.years.some(({ assessment }) => holdsScores(assessment)) && !onlyRefused)
    return { ok: false, problems: nothingToImport(sources, unread) };
  const next = createMemory(memory?.entries() ?? []);
  const work = planImport({ state, scores, settings, sources, request, next });
  const refused = refusedPlaces(
    state,
    state.memory === null || work.made.some(({ target }) => target.unfinished === null),
    work.changes.map((change) => change.sheet)
  );
  if (refused.length > 0) return { ok: false, problems: refused };
  const { memory: prepared } = await prepareSheets(session, state, work.made, false);
  await asOneUndoStep(session, (step) => write(step, { ...state, memory: prepared }, work));
  return { ok: true, created: work.made.map(({ target }) => target.name), filled: work.filled, kept: work.kept };
}

const yearsOf = (gathered: Gathered, form: Pick<Settings, "framework" | "previousFiscalYear">) =>
  yearsToPlace(gathered, form.framework, form.previousFiscalYear);

interface ImportWork {
  readonly made: readonly { readonly plan: SheetPlan; readonly target: NewSheet }[];
  readonly changes: readonly FormChange[];
  readonly digits: ReadScores["digits"];
  readonly filled: number;
  readonly kept: readonly Place[];
  readonly next: Memory;
}

interface ImportBasis {
  readonly state: WorkbookState;
  /** null while the score sheets are not all there. */
  readonly scores: ReadScores | null;
  readonly settings: Settings | null;
  readonly sources: Sources;
  readonly request: ImportRequest;
  /** Becomes what is to be remembered. */
  readonly next: Memory;
}

/** Asks nothing of Excel. */
function planImport({ state, scores, settings, sources, request, next }: ImportBasis): ImportWork {
  for (const choice of confirmedChoices(sources, request.choices)) rememberChoice(next, choice);
  const { gathered } = sources;
  if (gathered.years.length === 0) return { made: [], changes: [], digits: "thai", filled: 0, kept: [], next };
  const agency = gathered.agency || request.agency || "";
  const placed = scores ? placementsOf(state, scores, yearsOf(gathered, scores), state.memory?.memory ?? null) : [];
  const form = newForm(state, formSettings(settings, gathered, agency), gathered, next);
  const changes = scores
    ? [
        ...scoreChanges(placed, next),
        ...sourceChanges(state, scores, placed, next),
        ...wordChanges(state, scores, yearsOf(gathered, scores), agency),
      ]
    : [];
  const taken = state.sheets.map((sheet) => sheet.name);
  const made = form.plans.map((plan) => {
    const target = newSheet(plan, state, null, taken, "unknown");
    taken.push(target.name);
    rememberMaking(next, plan.table.name, target.name);
    return { plan, target };
  });
  return {
    made,
    changes,
    digits: form.digits,
    filled: form.filled + placed.filter(({ outcome }) => outcome === "fill").length,
    kept: placed.filter(({ outcome }) => outcome === "kept").map(({ place }) => place),
    next,
  };
}

/** What staff decided, and the tables that were taken as proposed. */
function confirmedChoices({ foreign }: Sources, decided: readonly SourceChoice[]): SourceChoice[] {
  const named = new Set(decided.map((choice) => choice.key));
  return [
    ...decided,
    ...foreign
      .filter((table) => table.use && !table.confirmed && !named.has(table.key))
      .map(({ key }) => ({ key, use: true })),
  ];
}

/**
 * Memory goes first (what a cell holds and what it will hold both count as ours), then the sheets and cells, then the
 * memory's end state. Cut off anywhere, no staff cell has been touched and the same request finishes the work.
 */
async function write(session: Session, state: WorkbookState, work: ImportWork): Promise<void> {
  const { context } = session;
  const taken = [...state.sheets.map((sheet) => sheet.name), ...work.made.map(({ target }) => target.name)];
  quiet(context);
  const stored = writeMemory(context, state.memory, taken, work.next.entries());
  const find = columnFinder(
    state,
    work.made.map(({ plan, target }) => ({ plan, sheet: target.name }))
  );
  const writing = writingOf(state, work.digits);
  for (const { plan, target } of work.made) {
    createSheet(context, plan, target, writing, find);
    fitNewRows(context, plan, target);
  }
  for (const { sheet, cell, value, asScore } of work.changes) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.values = [[cellContent(value)]];
    if (asScore) applyDigits(range, "inputScore", work.digits);
  }
  await session.sync("write");

  quiet(context);
  writeMemory(
    context,
    stored,
    taken,
    atEnd(work.next.entries(), new Set([...IMPORT_TABLES, ...work.made.map(({ plan }) => plan.table.name)]))
  );
  const first =
    work.made.find(({ plan }) => plan.id === "indicatorScores")?.target.name ??
    state.tables.get("indicatorScores")?.sheet ??
    work.made[0]?.target.name;
  if (first !== undefined && work.made.length + work.changes.length > 0) bringToFront(context, first, null);
  await session.sync("write");
}
