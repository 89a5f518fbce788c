/** แบบกรอกคะแนน: makes the score sheets that are missing; what stands there already is the user's and stays. */
import { frameworkOf } from "../ita/frameworks";
import { ItaError } from "../ita/errors";
import { DEFAULT_STRENGTH_THRESHOLD } from "../ita/types";
import { SCORE_SHEETS } from "../sheets/names";
import type { SheetPlan } from "../sheets/plan";
import { scoreSheets } from "../sheets/score";
import type { ScoreSheetInput } from "../sheets/score/input";
import { yearInHeading } from "../sheets/score/yearColumns";
import { columnFinder } from "./columnFinder";
import { bringToFront } from "./bringToFront";
import { createSheet, fitNewRows } from "./createSheet";
import { firstCellToFill, type MadeSheet } from "./firstCellToFill";
import { newSheet } from "./newSheet";
import { readWorkbook, type WorkbookState, standingTable } from "./readWorkbook";
import { asOneUndoStep, quiet, type Session } from "./session";
import type { Problem, ScoreSheetOptions, ScoreSheetOutcome } from "./types";
import { WORKBOOK_PROTECTED } from "./protection";
import { ownSettings, readOwnScores, writingOf } from "./ownScores";

export async function createScoreSheetsIn(session: Session, options: ScoreSheetOptions): Promise<ScoreSheetOutcome> {
  const state = await readWorkbook(session, { foreign: false });
  const input = inputOf(state, options);
  return "code" in input ? { ok: false, problems: [input] } : writeScoreSheets(session, state, input);
}

/** The same with scores already in: samples, and scores that come from elsewhere. */
export async function createFilledScoreSheetsIn(session: Session, input: ScoreSheetInput): Promise<ScoreSheetOutcome> {
  return writeScoreSheets(session, await readWorkbook(session, { foreign: false }), input);
}

/** A sheet that is made anew beside others follows their year, agency and digits. */
function inputOf(state: WorkbookState, options: ScoreSheetOptions): ScoreSheetInput | Problem {
  const settings = ownSettings(state);
  const own = readOwnScores(state);
  const scores = own.ok ? own.scores : null;
  try {
    return {
      agency: settings?.agency ?? options.agency ?? "",
      framework: settings?.framework ?? frameworkOf(yearInHeadings(state) ?? options.fiscalYear),
      previousFiscalYear: settings?.previousFiscalYear ?? null,
      current: scores?.current ?? null,
      previous: scores?.previous ?? null,
      digits: settings?.digits ?? options.digits ?? "thai",
      strengthThreshold: settings?.strengthThreshold ?? DEFAULT_STRENGTH_THRESHOLD,
    };
  } catch (error) {
    if (!(error instanceof ItaError)) throw error;
    return { code: error.code, sheet: null, cell: null, th: error.user.th, en: error.user.en };
  }
}

/** The newest year that a score sheet names, for a settings sheet that has to be made again. */
function yearInHeadings(state: WorkbookState): number | null {
  const headers = (["indicatorScores", "questionScores"] as const).flatMap((id) => state.tables.get(id)?.headers ?? []);
  const years = headers.flatMap((header) => yearInHeading(header) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

async function writeScoreSheets(
  session: Session,
  state: WorkbookState,
  input: ScoreSheetInput
): Promise<ScoreSheetOutcome> {
  const plans = scoreSheets(input);
  const missing = plans.filter((plan) => standingTable(state, plan) === undefined);
  const kept = SCORE_SHEETS.flatMap((id) => state.tables.get(id)?.sheet ?? []);
  if (missing.length > 0 && state.structureProtected) {
    return { ok: false, problems: [WORKBOOK_PROTECTED] };
  }
  const created = await asOneUndoStep(session, (step) => makeSheets(step, state, missing, input, kept[0]));
  return { ok: true, created, kept };
}

async function makeSheets(
  session: Session,
  state: WorkbookState,
  missing: readonly SheetPlan[],
  input: ScoreSheetInput,
  firstKept: string | undefined
): Promise<string[]> {
  const { context } = session;
  quiet(context);
  const taken = state.sheets.map((sheet) => sheet.name);
  const writing = writingOf(state, input.digits);
  const made: MadeSheet[] = [];
  for (const plan of missing) {
    const target = newSheet(plan, state, null, taken, "unknown");
    taken.push(target.name);
    made.push({ plan, sheet: target.name });
    createSheet(context, plan, target, writing, columnFinder(state, made));
    fitNewRows(context, plan, target);
  }
  const toFill = firstCellToFill(made);
  const first = toFill?.sheet ?? made[0]?.sheet ?? firstKept;
  if (first !== undefined) bringToFront(context, first, toFill?.cell ?? null);
  await session.sync("write");
  return made.map((one) => one.sheet);
}
