/** Reads all that a run needs in two round trips, whatever the number of sheets and rows (large sheets: sources/readRest.ts). */
import type { CellRead } from "../sheets/merge/canonical";
import type { FixedSheetId, SheetId, SheetPlan } from "../sheets/plan";
import { SHEET_CHARTS } from "../sheets/charts";
import { isYearlySheetName, SHEET_NAMES, TABLE_NAMES, yearlyTable, yearlyTableOf } from "../sheets/names";
import { HEAD_ADDRESS, historySheet, mayBeHistorySheet, type HistorySheet } from "./history/snapshotSheet";
import { mayBeMemorySheet, readMemory, sheetsInMaking, type StoredMemory } from "./memorySheet";
import { adoptedRange } from "./adoptRange";
import { rowsLeftOn } from "./measures/leftRows";
import { isTooLarge } from "./officeErrors";
import type { Session } from "./session";
import {
  firstPartSize,
  foreignSheet,
  halved,
  queueFirstParts,
  type FirstPartSize,
  type ForeignSheet,
  type QueuedPart,
} from "./sources/firstParts";

export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
}

export interface ChartState {
  readonly title: string;
  /** How many series it has. */
  readonly series: number;
}

/** One of our tables as it stands, with the rows above it. */
export interface TableState {
  /** As it is called now; the copy of a table that is gone stands in for it. */
  readonly tableName: string;
  /** Staff turned it into plain cells: whoever writes makes it a table of that name first (adoptRange.ts). */
  readonly isRange?: true;
  readonly sheet: string;
  /** Header row's first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Header row first. */
  readonly values: readonly (readonly CellRead[])[];
  readonly formulas: readonly (readonly CellRead[])[];
  /** Number formats of the same cells; only of the tables that hold scores. */
  readonly formats: readonly (readonly string[])[] | null;
  /** First column of the rows above the table. */
  readonly heading: readonly CellRead[];
  /** All that was read of these rows, from column A on. */
  readonly above: readonly (readonly CellRead[])[];
  readonly footer: string;
  /** A filter hides rows. */
  readonly filtered: boolean;
  /** Our charts that stand on the sheet, by name. */
  readonly charts: ReadonlyMap<string, ChartState>;
}

/** A sheet of one of our names that holds none of our tables: the user's own, or one whose making was cut off. */
interface Namesake {
  /** Its cells, or null when it holds more than a sheet that we make. */
  readonly cells: readonly (readonly CellRead[])[] | null;
  readonly tables: readonly string[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly structureProtected: boolean;
  readonly tables: ReadonlyMap<FixedSheetId, TableState>;
  /** Tables of a fiscal year's measures, by the name that we give them ("ITA_2569_Measures"). */
  readonly yearly: ReadonlyMap<string, TableState>;
  readonly memory: StoredMemory | null;
  readonly history: HistorySheet | null;
  /** By sheet name. */
  readonly namesakes: ReadonlyMap<string, Namesake>;
  /** Visible sheets that are not ours, in tab order; none when they were not asked for. */
  readonly foreign: readonly ForeignSheet[];
  /** Sheets that are not ours and that staff have hidden; they are not read. */
  readonly hidden: readonly string[];
}

const IDS = Object.keys(TABLE_NAMES) as FixedSheetId[];

/** The table that a plan is for, where it stands already. */
export function standingTable({ tables, yearly }: WorkbookState, { id, table }: SheetPlan): TableState | undefined {
  return yearly.get(table.name) ?? tables.get(id as FixedSheetId);
}

/** Where the lines above a table can stand, even when staff put rows and columns before them. */
const HEADING_AREA = "A1:H60";
/** Larger than any sheet as we make it. */
const OWN_SHEET = { address: "A1:Z200", rows: 200, columns: 26 };

const formatsOf = (range: Excel.Range): string[][] => range.numberFormat as string[][];
const grid = (range: Excel.Range, what: "values" | "formulas"): CellRead[][] => range[what] as CellRead[][];

const SCORE_TABLES: readonly SheetId[] = ["indicatorScores", "questionScores"];

/** What the first request tells. */
interface Overview {
  readonly names: readonly string[];
  readonly foreign: readonly string[];
  /** Table name → sheet name. */
  readonly sheetOfTable: ReadonlyMap<string, string>;
  readonly ourTables: readonly OurTable[];
}

/** A table of ours that stands. */
interface OurTable {
  readonly id: SheetId;
  readonly year: number | null;
  /** The name that we give it, and the one that it has. */
  readonly canonical: string;
  readonly tableName: string;
  readonly sheet: string;
}

/** Where staff deleted a year's table and kept a copy of its sheet, the copy is the table now. */
function ourTablesIn(sheetOfTable: ReadonlyMap<string, string>): OurTable[] {
  const fixed = IDS.flatMap((id): OurTable[] => {
    const sheet = sheetOfTable.get(TABLE_NAMES[id]);
    return sheet === undefined
      ? []
      : [{ id, year: null, canonical: TABLE_NAMES[id], tableName: TABLE_NAMES[id], sheet }];
  });
  const yearly = [...sheetOfTable].flatMap(([tableName, sheet]): (OurTable & { readonly isCopy: boolean })[] => {
    const found = yearlyTableOf(tableName);
    if (!found) return [];
    const { id, fiscalYear: year, isCopy } = found;
    return [{ id, year, canonical: yearlyTable(id, year), tableName, sheet, isCopy }];
  });
  const originalsFirst = yearly.sort((one, other) => Number(one.isCopy) - Number(other.isCopy));
  return [
    ...fixed,
    ...originalsFirst.filter(
      (one, at) => originalsFirst.findIndex(({ canonical }) => canonical === one.canonical) === at
    ),
  ];
}

/** What we keep in sheets without a table. */
const mayBeKept = (sheetName: string): boolean => mayBeMemorySheet(sheetName) || mayBeHistorySheet(sheetName);

/** @param options.foreign false leaves out sheets that are not ours. */
export async function readWorkbook(
  session: Session,
  { foreign }: { readonly foreign: boolean } = { foreign: true }
): Promise<WorkbookState> {
  const { workbook } = session.context;
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  workbook.protection.load("protected");
  await session.sync("read");

  const sheetOfTable = new Map(tables.items.map((table) => [table.name, table.worksheet.name]));
  const ourTables = ourTablesIn(sheetOfTable);
  const ourNames = new Set(ourTables.map(({ sheet }) => sheet));
  const theirs = (wanted: "Visible" | "Hidden"): string[] =>
    sheets.items
      .filter(({ name, visibility }) => visibility === wanted && !ourNames.has(name) && !mayBeKept(name))
      .map((sheet) => sheet.name);
  const overview: Overview = {
    names: sheets.items.map((sheet) => sheet.name),
    foreign: foreign ? theirs("Visible") : [],
    sheetOfTable,
    ourTables,
  };
  const { ours, namesakes, memories, histories, parts } = await readCells(session, overview);
  const memory =
    memories
      .map(({ name, used }) => readMemory(name, used.isNullObject ? null : grid(used, "values")))
      .find((one) => one !== null) ?? null;
  const halfMade = sheetsInMaking(memory?.memory ?? null);
  const tablesOn = (name: string): string[] =>
    [...sheetOfTable].filter(([, sheet]) => sheet === name).map(([table]) => table);
  const yearly = new Map(ours.flatMap((one) => (one.year === null ? [] : [[one.canonical, tableState(one)] as const])));
  for (const { name, cells, used, footer } of namesakes) {
    if (!memory || used.isNullObject || !isWithin(used) || halfMade.has(name) || tablesOn(name).length > 0) continue;
    const plain = { sheet: name, values: grid(cells, "values"), formulas: grid(cells, "formulas") };
    const range = adoptedRange({ ...plain, footer: footer.leftFooter }, memory.memory);
    if (range && !yearly.has(range.tableName)) yearly.set(range.tableName, range.state);
  }
  const cellsOf = ({ cells, used }: (typeof namesakes)[number]): CellRead[][] | null =>
    used.isNullObject || isWithin(used) ? grid(cells, "formulas") : null;
  // What was or is a table of ours holds no scores of the staff's.
  const inUse = new Set([
    ...[...yearly.values()].map(({ sheet }) => sheet),
    ...namesakes.filter((one) => rowsLeftOn(one.name, cellsOf(one), memory?.memory ?? null)).map(({ name }) => name),
  ]);
  return {
    sheets: sheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected })),
    structureProtected: workbook.protection.protected,
    tables: new Map(
      ours.flatMap((one) => (one.year === null ? [[one.id as FixedSheetId, tableState(one)] as const] : []))
    ),
    yearly,
    memory,
    history:
      histories.map(({ name, head }) => historySheet(name, grid(head, "values"))).find((one) => one !== null) ?? null,
    namesakes: new Map(namesakes.map((one) => [one.name, { cells: cellsOf(one), tables: tablesOn(one.name) }])),
    foreign: parts.filter(({ name }) => !halfMade.has(name) && !inUse.has(name)).map(foreignSheet),
    hidden: theirs("Hidden").filter((name) => !halfMade.has(name) && !inUse.has(name)),
  };
}

/** The second request; again with smaller first parts when the sheets' texts are so long that they are too much at once. */
async function readCells(session: Session, overview: Overview): Promise<Queued> {
  for (let size = firstPartSize(overview.foreign.length); ; size = halved(size)) {
    const queued = queueCells(session, overview, size);
    try {
      await session.sync("read");
      return queued;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (size.rows === 0 || overview.foreign.length === 0) return readTableByTable(session, overview, size);
    }
  }
}

/** Hundreds of measures in long texts are too much beside everything else: then each table has a request of its own. */
async function readTableByTable(session: Session, overview: Overview, size: FirstPartSize): Promise<Queued> {
  const ours: LoadedTable[] = [];
  for (const one of overview.ourTables) {
    ours.push(queueTable(session, one));
    await session.sync("read");
  }
  const rest = queueRest(session, overview, size);
  await session.sync("read");
  return { ours, ...rest };
}

type Queued = ReturnType<typeof queueCells>;

function queueCells(session: Session, overview: Overview, size: FirstPartSize) {
  return {
    ours: overview.ourTables.map((one) => queueTable(session, one)),
    ...queueRest(session, overview, size),
  };
}

function queueTable({ context: { workbook } }: Session, one: OurTable): LoadedTable {
  const sheet = workbook.worksheets.getItem(one.sheet);
  const table = workbook.tables.getItem(one.tableName);
  const formats = SCORE_TABLES.includes(one.id) ? ",numberFormat" : "";
  return {
    ...one,
    // Only the table itself: a stray cell far away must not make the answer too large.
    header: table.getHeaderRowRange().load(`rowIndex,columnIndex,values${formats}`),
    // Without the total row that staff may have switched on.
    body: table.getDataBodyRange().load(`values,formulas${formats}`),
    heading: sheet.getRange(HEADING_AREA).load("formulas"),
    filter: table.autoFilter.load("isDataFiltered"),
    footer: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter"),
    charts: (SHEET_CHARTS[one.id] ?? []).map((chart) =>
      sheet.charts.getItemOrNullObject(chart).load("name,title/text,series/count")
    ),
  };
}

function queueRest({ context: { workbook } }: Session, { names, foreign, ourTables }: Overview, size: FirstPartSize) {
  const sheetsOfOurs = new Set(ourTables.map(({ sheet }) => sheet));
  const ourSheetNames = new Set<string>(IDS.map((id) => SHEET_NAMES[id]));
  const namesakes = names
    .filter((name) => !sheetsOfOurs.has(name) && (ourSheetNames.has(name) || isYearlySheetName(name)))
    .map((name) => {
      const sheet = workbook.worksheets.getItem(name);
      return {
        name,
        cells: sheet.getRange(OWN_SHEET.address).load("formulas,values"),
        footer: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter"),
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      };
    });
  const memories = names.filter(mayBeMemorySheet).map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("values"),
  }));
  const histories = names.filter(mayBeHistorySheet).map((name) => ({
    name,
    head: workbook.worksheets.getItem(name).getRange(HEAD_ADDRESS).load("values"),
  }));
  const parts: QueuedPart[] = queueFirstParts(workbook.worksheets, foreign, size);
  return { namesakes, memories, histories, parts };
}

function isWithin(used: Excel.Range): boolean {
  return used.rowIndex + used.rowCount <= OWN_SHEET.rows && used.columnIndex + used.columnCount <= OWN_SHEET.columns;
}

interface LoadedTable extends OurTable {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly heading: Excel.Range;
  readonly filter: Excel.AutoFilter;
  readonly footer: Excel.HeaderFooter;
  readonly charts: readonly Excel.Chart[];
}

function tableState({ id, tableName, sheet, header, body, heading, filter, footer, charts }: LoadedTable): TableState {
  const { rowIndex, columnIndex } = header;
  const [headers = []] = grid(header, "values");
  const above = grid(heading, "formulas").slice(0, rowIndex);
  return {
    tableName,
    sheet,
    row: rowIndex,
    column: columnIndex,
    headers: headers.map(String),
    values: [headers, ...grid(body, "values")],
    formulas: [headers, ...grid(body, "formulas")],
    formats: SCORE_TABLES.includes(id) ? [...formatsOf(header), ...formatsOf(body)] : null,
    heading: above.map((row) => row[columnIndex] ?? ""),
    above,
    filtered: filter.isDataFiltered,
    footer: footer.leftFooter,
    charts: new Map(
      charts.flatMap((chart) =>
        chart.isNullObject ? [] : [[chart.name, { title: chart.title.text, series: chart.series.count }] as const]
      )
    ),
  };
}
