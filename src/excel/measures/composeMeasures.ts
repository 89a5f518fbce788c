/** The sheets about measures, from proposal to outcome, each made when what it needs is there. */
import { measuresYearOf, type KnownStep } from "../../ita/measures";
import type { MeasureRow, PastMeasure, ReportForm } from "../../ita/types";
import { canonicalPlanned, type CellRead } from "../../sheets/merge/canonical";
import type { Memory } from "../../sheets/merge/memory";
import { bankSheet, nextBankNumbers, readBank } from "../../sheets/measures/bankSheet";
import type { MeasuresYear, YearInput } from "../../sheets/measures/context";
import { coverageSheet } from "../../sheets/measures/coverageSheet";
import { followUpSheet } from "../../sheets/measures/followUpSheet";
import { measuresSheet } from "../../sheets/measures/measuresSheet";
import { memoSheet } from "../../sheets/measures/memoSheet";
import { numbersSheet } from "../../sheets/measures/numbersSheet";
import { judgedMeasures, outcomeSheet } from "../../sheets/measures/outcomeSheet";
import { readMeasures, type StandingMeasure } from "../../sheets/measures/readMeasures";
import { readDecisions } from "../../sheets/measures/readOutcome";
import { REPORT_SHEETS, REPORTS } from "../../sheets/measures/reports";
import { TABLE_NAMES, yearlyTable } from "../../sheets/names";
import type { PlannedValue } from "../../sheets/plan";
import type { ResultInput } from "../../sheets/result/context";
import { isMemoryLost, rowsAfter, columnsAfter, type RunPlanner, type SheetWork } from "../planRun";
import type { WorkbookState } from "../readWorkbook";
import { leftRowsOf, type LeftRows } from "./leftRows";
import { proposals, rowsToNumber, type Proposals } from "./proposals";
import type { RunRequest } from "./request";
import { standingYear, type StandingYear } from "./standingYears";

export interface ComposedMeasures {
  readonly work: SheetWork;
  /** The rows as they will stand, with the body rows that they stand in. */
  readonly rows: readonly StandingMeasure[];
  /** Measures of the year whose results these are. */
  readonly past: readonly PastMeasure[];
  readonly proposals: Proposals;
  /** The year of these measures and the one before, as they stand. */
  readonly year: StandingYear;
  readonly before: StandingYear;
  /** The staff's list of units. */
  readonly units: readonly string[];
  /** Sheets whose tables staff turned into plain cells, which this run makes tables again. */
  readonly adopted: readonly string[];
  /** Measures of the year in cells that could not be made a table again. */
  readonly left: LeftRows | null;
}

export function composeMeasures(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  request: RunRequest
): ComposedMeasures {
  const { analysis } = input;
  const memory = isMemoryLost(state) ? null : (state.memory?.memory ?? null);
  const digits = analysis.digits;
  const year = standingYear(state, measuresYearOf(analysis), input.headers.unit, digits);
  const { before, past } = composeLastYear(state, input, planner, memory);
  const table = yearlyTable("measures", year.fiscalYear);
  const bank = state.tables.get("bank");
  const left = leftRowsOf(state, year.fiscalYear);
  const proposed = proposals({
    taken: year.hasMeasures ? null : (left?.ids ?? null),
    analysis,
    measuresYear: year.fiscalYear,
    table,
    standing: year.measures,
    memory,
    past,
    own: bank ? readBank(bank.headers, bank.formulas.slice(1)) : [],
    request,
  });
  const work = planner.add(measuresSheet({ ...input, ...proposed }));
  const rows = readMeasures(rowsAfter(work, asRead), columnsAfter(work));
  const now: StandingYear = { ...year, measures: rows };

  planner.add(coverageSheet({ ...input, year: now }));
  addFollowUp(state, input, planner, now, memory, request.sheets?.includes("followUp") === true);
  for (const one of [now, before]) addReports(state, input, planner, one, one === now ? (request.sheets ?? []) : []);
  addMemo(state, input, planner, rows.length, request.sheets?.includes("memo") === true);
  addBank(state, input, planner, memory, rows, request.save ?? []);
  return {
    work,
    rows,
    past,
    proposals: proposed,
    year,
    before,
    units: input.units,
    adopted: adoptedSheets(state),
    left,
  };
}

const adoptedSheets = ({ yearly }: WorkbookState): string[] =>
  [...yearly.values()].filter(({ isRange }) => isRange).map(({ sheet }) => sheet);

/**
 * Last year's measures first: what is decided on them, by staff or for want of that by us, makes this year's. It is read from
 * the sheet as it will stand, or a second run would propose something else than the first.
 */
function composeLastYear(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  memory: Memory | null
): { readonly before: StandingYear; readonly past: readonly PastMeasure[] } {
  const { fiscalYear, digits } = input.analysis;
  const standing = standingYear(state, fiscalYear, input.headers.unit, digits);
  const before = withNumbers(input, planner, standing, memory);
  addFollowUp(state, input, planner, before, memory, false);
  if (!before.hasMeasures) return { before, past: [] };
  const work = planner.add(outcomeSheet({ ...input, year: before }, before.hasFollowUp));
  const decided = readDecisions(rowsAfter(work, asRead), columnsAfter(work));
  return { before, past: judgedMeasures(input, before, decided) };
}

/** Without a number nobody could report on the rows that staff added or copied. */
function withNumbers(input: ResultInput, planner: RunPlanner, year: StandingYear, memory: Memory | null): StandingYear {
  const { fiscalYear, measures } = year;
  const rows = rowsToNumber({
    measuresYear: fiscalYear,
    table: yearlyTable("measures", fiscalYear),
    standing: measures,
    memory,
  });
  if (rows.length === 0) return year;
  const work = planner.add(numbersSheet(input, fiscalYear, rows));
  return { ...year, measures: readMeasures(rowsAfter(work, asRead), columnsAfter(work)) };
}

function addFollowUp(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  year: StandingYear,
  memory: Memory | null,
  isAsked: boolean
): void {
  if (!year.hasFollowUp && !(isAsked && year.measures.length > 0)) return;
  planner.add(followUpSheet({ ...input, year }, knownSteps(year, memory)));
}

/** Steps by measure as the last run wrote them; where nothing is remembered, as they stand. */
function knownSteps({ fiscalYear, reports }: MeasuresYear, memory: Memory | null): Map<string, KnownStep[]> {
  const table = yearlyTable("followUp", fiscalYear);
  const known = new Map<string, Map<number, string>>();
  const add = (measureId: string, no: number, text: string): void => {
    known.set(measureId, (known.get(measureId) ?? new Map<number, string>()).set(no, text));
  };
  for (const { measureId, no, text } of reports) add(measureId, no, text);
  for (const key of memory?.keysOf(table) ?? []) {
    const [, measureId, no] = /^(.+)\/(\d+)$/.exec(key) ?? [];
    const entry = memory?.get(table, key, "step");
    if (measureId !== undefined && entry) add(measureId, Number(no), entry.pending ?? entry.base);
  }
  return new Map([...known].map(([id, steps]) => [id, [...steps].map(([no, text]) => ({ no, text }))]));
}

function addReports(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  year: StandingYear,
  asked: readonly string[]
): void {
  if (!year.hasMeasures && year.measures.length === 0) return;
  for (const form of Object.keys(REPORTS) as ReportForm[]) {
    const stands = state.yearly.has(yearlyTable(REPORT_SHEETS[form], year.fiscalYear));
    if (stands || asked.includes(form)) planner.add(REPORTS[form]({ ...input, year } satisfies YearInput));
  }
}

/** Of the results that stand: a memo of earlier results was sent and stays as it is. */
function addMemo(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  measures: number,
  isAsked: boolean
): void {
  const stands = state.yearly.has(yearlyTable("memo", input.analysis.fiscalYear));
  if (stands || isAsked) planner.add(memoSheet(input, measures));
}

function addBank(
  state: WorkbookState,
  input: ResultInput,
  planner: RunPlanner,
  memory: Memory | null,
  rows: readonly StandingMeasure[],
  save: readonly string[]
): void {
  const measures = rows.filter(({ id }) => save.includes(id));
  const bank = state.tables.get("bank");
  if (!bank && measures.length === 0) return;
  const used = new Set([
    ...(memory?.keysOf(TABLE_NAMES.bank) ?? []),
    ...(bank?.formulas.slice(1) ?? []).flat().map(String),
  ]);
  const numbers = nextBankNumbers(used, measures.length);
  planner.add(
    bankSheet(
      input,
      measures.map((measure, at) => ({ id: numbers[at] ?? "", measure }))
    )
  );
}

/** What Excel would give back for a cell that is yet to be written. */
function asRead(value: PlannedValue): CellRead {
  if (typeof value === "number") return value;
  const text = canonicalPlanned(value);
  return value !== null && typeof value === "object" && "date" in value ? Number(text) : text;
}

/** For reports: without the place in the table. */
export const measureRows = ({ rows }: ComposedMeasures): MeasureRow[] =>
  rows.map(({ row: _row, ...measure }) => measure);
