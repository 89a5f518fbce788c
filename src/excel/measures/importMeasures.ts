/**
 * Brings last year's measures, with what was reported and decided on them, from another workbook. They become this workbook's
 * tables of that year, all of it the staff's text under the keys that it had: followed up, judged and carried on from there.
 */
import { DECISION_WORDS } from "../../ita/measures";
import { thaiLongDate } from "../../ita/dates";
import type { FileTables } from "../../ita/reading/fileTables";
import { importedFollowUpSheet, importedMeasuresSheet, type ImportedYear } from "../../sheets/measures/importedSheets";
import { UNITS_COLUMN } from "../../sheets/score/columns";
import { yearlyTable } from "../../sheets/names";
import { cellText } from "../cellText";
import { bringToFront } from "../bringToFront";
import { columnFinder } from "../columnFinder";
import { createSheet, fitNewRows } from "../createSheet";
import { localDay } from "../localDay";
import { writeMemory } from "../memorySheet";
import { ownSettings, readOwnScores, writingOf } from "../ownScores";
import { isMade, planRun, sheetNameOf, type RunPlan } from "../planRun";
import { addSheets, prepareSheets, type PreparedSheets } from "../prepareSheets";
import { protectedPlaces } from "../protection";
import { readWorkbook, type WorkbookState } from "../readWorkbook";
import { asOneUndoStep, quiet, type Session } from "../session";
import type { ImportMeasuresRequest, ImportMeasuresResult, Problem } from "../types";
import { fitChangedRows, updateSheet } from "../updateSheet";
import { decisionChanges, type DecisionChange } from "./importing/decisions";
import { keyFollowUp, keyMeasures } from "./importing/keyRows";
import { unreadable } from "./importing/problems";
import { readYear, type FileYear } from "./importing/readFile";
import { standingYear } from "./standingYears";

export async function importMeasuresIn(
  session: Session,
  request: ImportMeasuresRequest
): Promise<ImportMeasuresResult> {
  const file = await openFile(request);
  if ("code" in file) return { ok: false, problems: [file] };
  const state = await readWorkbook(session, { foreign: false });
  const about = aboutWorkbook(state, request);
  const reading = readYear(file, request.fileName, { fiscalYear: about.wanted, unitHeader: about.unitHeader });
  if (!reading.ok) return reading;
  const work = planImport(state, reading.year, { ...about, fiscalYear: reading.year.fiscalYear });
  const { run, changes } = work;
  const refused = protectedPlaces(
    state,
    run.work,
    changes.map(({ sheet }) => sheet)
  );
  if (refused.length > 0) return { ok: false, problems: refused };
  if (run.work.length + changes.length > 0) {
    const sheets = await prepareSheets(session, state, run.work.filter(isMade), false);
    await asOneUndoStep(session, (step) => write(step, state, sheets, work));
  }
  return {
    ok: true,
    fiscalYear: reading.year.fiscalYear,
    created: run.work.filter(isMade).map(sheetNameOf),
    ...work.counts,
    read: reading.year.read,
  };
}

/** The reader is loaded on demand: a pane that imports nothing does not carry it. */
async function openFile({ file, fileName }: ImportMeasuresRequest): Promise<FileTables | Problem> {
  const { readTables, faultOf } = await import(/* webpackChunkName: "readTables" */ "../../files/readTables");
  try {
    return await readTables({ bytes: file, name: fileName });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return unreadable(fileName, fault, String(error));
  }
}

type About = Omit<ImportedYear, "fiscalYear"> & { readonly wanted: number | null };

function aboutWorkbook(state: WorkbookState, { fileName, now }: ImportMeasuresRequest): About {
  const settings = ownSettings(state);
  const own = readOwnScores(state);
  const digits = settings?.digits ?? "thai";
  return {
    wanted: settings?.framework.fiscalYear ?? null,
    digits,
    agency: settings?.agency ?? "",
    unitHeader: own.ok ? own.scores.headers.unit : UNITS_COLUMN,
    fileName,
    asOf: thaiLongDate(localDay(now), digits) ?? "",
  };
}

interface ImportWork {
  readonly run: RunPlan;
  readonly changes: readonly DecisionChange[];
  readonly digits: ImportedYear["digits"];
  readonly counts: {
    readonly measures: number;
    readonly followUps: number;
    readonly decisions: number;
    readonly decisionsWaiting: number;
    readonly rowsKept: number;
  };
}

/** Asks nothing of Excel. */
function planImport(state: WorkbookState, file: FileYear, year: ImportedYear): ImportWork {
  const standing = standingYear(state, year.fiscalYear, year.unitHeader, year.digits);
  const measures = keyMeasures(file.measures, year.fiscalYear, standing.measures);
  const followUp = keyFollowUp(file.followUp, new Set(standing.reports.map(({ key }) => key)));
  const planner = planRun(state, writingOf(state, year.digits));
  if (measures.rows.length > 0) planner.add(importedMeasuresSheet(year, measures.rows, standing.hasMeasures));
  if (followUp.rows.length > 0) planner.add(importedFollowUpSheet(year, followUp.rows, standing.hasFollowUp));
  const decided = file.decisions.filter(({ decision }) => Object.values<string>(DECISION_WORDS).includes(decision));
  const outcome = state.yearly.get(yearlyTable("outcome", year.fiscalYear));
  const changes = outcome ? decisionChanges(outcome, decided, state.memory?.memory ?? null, year.fiscalYear) : [];
  return {
    run: planner.finish(),
    changes,
    digits: year.digits,
    counts: {
      measures: measures.rows.length,
      followUps: followUp.rows.length,
      decisions: changes.filter(({ column }) => column === "decision").length,
      decisionsWaiting: outcome ? 0 : decided.length,
      rowsKept: measures.kept + followUp.kept,
    },
  };
}

/** Memory goes first, then the sheets, then the memory's end state: cut off anywhere, the same import finishes the work. */
async function write(
  session: Session,
  state: WorkbookState,
  sheets: PreparedSheets,
  { run, changes, digits }: ImportWork
): Promise<void> {
  const { context } = session;
  const taken = state.sheets.map(({ name }) => name);
  const find = columnFinder(state);
  const writing = writingOf(state, digits);
  quiet(context);
  const memory = writeMemory(context, sheets.memory, taken, run.pending);
  const targets = addSheets(context, run.work.filter(isMade), sheets.targets);
  for (const work of run.work) {
    if (work.kind === "make") {
      createSheet(context, work.plan, targets.get(work.target.name) ?? work.target, writing, find, run.find);
      fitNewRows(context, work.plan, work.target);
    } else {
      updateSheet(context, work.plan, work.state, work, writing, find);
      fitChangedRows(context, work.state, work.table);
    }
  }
  for (const { sheet, row, position, text } of changes)
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, position, 1, 1).values = [[cellText(text)]];
  await session.sync("write");

  quiet(context);
  writeMemory(context, memory, taken, run.settled);
  const [first] = run.work;
  if (first) bringToFront(context, sheetNameOf(first), null);
  await session.sync("write");
}
