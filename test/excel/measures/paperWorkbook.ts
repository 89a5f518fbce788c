/**
 * The sheets about measures on paper: planned as a run plans them (composeMeasures, planRun), carried out on plain arrays as
 * src/excel carries them out in the workbook. Sheets of the analysis itself are left out, so that a run takes a few
 * milliseconds; what names them in formulas reads #REF!.
 */
import { analyse } from "../../../src/ita/analysis";
import { tanYongMat } from "../../../src/ita/samples";
import type { Analysis, Assessment } from "../../../src/ita/types";
import { composeMeasures } from "../../../src/excel/measures/composeMeasures";
import type { RunRequest } from "../../../src/excel/measures/request";
import { footerText } from "../../../src/excel/pageSetup";
import { planRun, type RunPlan, type SheetWork } from "../../../src/excel/planRun";
import type { TableState, WorkbookState } from "../../../src/excel/readWorkbook";
import { canonicalPlanned, dateSerial, type CellRead } from "../../../src/sheets/merge/canonical";
import { createMemory, type Memory, type MemoryEntry } from "../../../src/sheets/merge/memory";
import { newBody, newHeading } from "../../../src/sheets/merge/newTable";
import type { FixedSheetId, PlannedValue, SheetPlan } from "../../../src/sheets/plan";
import { headerRowOf } from "../../../src/sheets/plan";
import type { ResultInput } from "../../../src/sheets/result/context";
import { SETTINGS_COLUMNS, UNITS_COLUMN, yearHeader } from "../../../src/sheets/score/columns";
import { FONT, type Digits } from "../../../src/sheets/styles";

/** A row of a table keeps its array for good, so that its texts can be followed wherever it goes. */
export interface PaperTable {
  readonly id: SheetPlan["id"];
  tableName: string;
  readonly sheet: string;
  readonly row: number;
  headers: string[];
  body: CellRead[][];
  heading: CellRead[];
  footer: string;
}

export interface PaperBook {
  /** By the name that we give the table. */
  readonly tables: Map<string, PaperTable>;
  memory: Memory | null;
  fiscalYear: number;
  digits: Digits;
  /** Which of the score sets stands. */
  scores: number;
}

export const newPaper = (): PaperBook => ({
  tables: new Map(),
  memory: createMemory(),
  fiscalYear: 2568,
  digits: "thai",
  scores: 0,
});

/** @param steps how many of its steps a run carries out before it is cut off: memory first, then cell by cell, memory last */
export function press(paper: PaperBook, request: RunRequest = {}, steps = Infinity): RunPlan {
  const input = inputOf(paper);
  const writing = { digits: paper.digits, font: FONT };
  const planner = planRun(stateOf(paper), writing);
  composeMeasures(stateOf(paper), input, planner, request);
  const plan = planner.finish();
  const work = [
    () => void (paper.memory = createMemory(plan.pending)),
    ...plan.work.flatMap((one) => carriedOut(paper, one, plan)),
    () => void (paper.memory = createMemory(plan.settled)),
  ];
  for (const step of work.slice(0, steps)) step();
  return plan;
}

function carriedOut(paper: PaperBook, work: SheetWork, { find }: RunPlan): (() => void)[] {
  const { plan } = work;
  const { name } = plan.table;
  if (work.kind === "make") {
    return [
      () =>
        void paper.tables.set(name, {
          id: plan.id,
          tableName: name,
          sheet: work.target.name,
          row: headerRowOf(plan),
          headers: plan.table.columns.map(({ header }) => header),
          body: newBody(plan, find).map((row) => row.map(asRead)),
          heading: newHeading(plan, find).map(asRead),
          footer: footerText(plan.print.footer ?? "", FONT),
        }),
    ];
  }
  const table = paper.tables.get(name);
  if (!table) throw new Error(`no table ${name}`);
  const { headers, cells, append, deleteRows, sortBy } = work.table;
  const { footer } = work.sheet;
  return [
    () => void (table.footer = footer === null ? table.footer : footerText(footer, FONT)),
    ...work.lines.map((line) => () => void (table.heading[line.row] = line.content)),
    ...headers.map((change) => () => void (table.headers[change.position] = change.header)),
    ...cells.map(
      ({ row, column, value }) =>
        () =>
          void table.body[row]?.splice(column, 1, asRead(value))
    ),
    ...append.map((row) => () => void table.body.push(row.map(asRead))),
    ...deleteRows.map((row) => () => void table.body.splice(row, 1)),
    () => {
      if (sortBy !== null) table.body.sort((one, other) => Number(one[sortBy] ?? 0) - Number(other[sortBy] ?? 0));
    },
  ];
}

/** What Excel gives back for a cell that was written. */
function asRead(value: PlannedValue): CellRead {
  if (typeof value === "number") return value;
  if (value !== null && typeof value === "object" && "date" in value) return dateSerial(value.date);
  return canonicalPlanned(value);
}

function stateOf(paper: PaperBook): WorkbookState {
  const states = [...paper.tables].map(([name, table]) => [name, table.id, tableState(table)] as const);
  return {
    sheets: [...paper.tables.values()].map(({ sheet }) => ({ name: sheet, protected: false })),
    structureProtected: false,
    tables: new Map(
      states.flatMap(([name, id, state]) => (isYearly(name) ? [] : [[id as FixedSheetId, state] as const]))
    ),
    yearly: new Map(states.flatMap(([name, , state]) => (isYearly(name) ? [[name, state] as const] : []))),
    memory: paper.memory && { sheetName: "ITA_memory", memory: paper.memory, rows: 0 },
    history: null,
    namesakes: new Map(),
    foreign: [],
    hidden: [],
  };
}

const isYearly = (name: string): boolean => /^ITA_\d{4}_/.test(name);

function tableState({ tableName, sheet, row, headers, body, heading, footer }: PaperTable): TableState {
  const cells = [headers, ...body];
  return {
    tableName,
    sheet,
    row,
    column: 0,
    headers,
    values: cells,
    formulas: cells,
    formats: null,
    heading,
    above: heading.map((cell) => [cell]),
    footer,
    filtered: false,
    charts: new Map(),
  };
}

const analyses = new Map<string, Analysis>();
/** As many sets of scores as there are in all. */
export const SCORE_SETS = 12;

function analysisOf({ fiscalYear, digits, scores }: PaperBook): Analysis {
  const key = `${fiscalYear}/${digits}/${scores}`;
  const known = analyses.get(key);
  if (known) return known;
  const of = (year: number, set: number): Assessment => ({ ...varied(set), fiscalYear: year });
  const analysis = analyse({
    agency: "เทศบาลตัวอย่าง",
    current: of(fiscalYear, scores),
    previous: of(fiscalYear - 1, 0),
    strengthThreshold: 9000,
    passMark: null,
    digits,
  });
  analyses.set(key, analysis);
  return analysis;
}

/** The published scores with some of them moved far enough to turn weak points into strong ones and back. */
function varied(set: number): Assessment {
  const { current } = tanYongMat;
  const moved = (score: number | null | undefined, at: number): number =>
    (((score ?? 9000) + set * (137 + 211 * at)) % 4001) + 6000;
  if (set === 0) return current;
  return {
    ...current,
    indicators: Object.fromEntries(
      Object.entries(current.indicators).map(([no, score]) => [no, moved(score, Number(no))])
    ),
    questions: Object.fromEntries(
      Object.entries(current.questions).map(([code, score], at) => [
        code,
        at % 5 === set % 5 ? moved(score, at) : score,
      ])
    ),
  };
}

function inputOf(paper: PaperBook): ResultInput {
  const { fiscalYear, digits } = paper;
  return {
    analysis: analysisOf(paper),
    headers: {
      indicatorCode: "รหัส",
      indicatorCurrent: yearHeader(fiscalYear, digits),
      indicatorPrevious: yearHeader(fiscalYear - 1, digits),
      indicatorEarlier: new Map(),
      question: {
        code: "ข้อ",
        current: yearHeader(fiscalYear, digits),
        previous: yearHeader(fiscalYear - 1, digits),
      },
      settingCode: SETTINGS_COLUMNS.code,
      settingValue: SETTINGS_COLUMNS.value,
      unit: UNITS_COLUMN,
    },
    fingerprint: { scores: 0, settings: new Map() },
    yearPlaces: new Map(),
    units: [],
    standing: new Set(),
    asOf: "๒๐ พฤศจิกายน ๒๕๖๙",
    ran: "",
  };
}

export const entriesOf = (paper: PaperBook): MemoryEntry[] => paper.memory?.entries() ?? [];
