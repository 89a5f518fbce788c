/** Compares the planned sheets with the workbook as it stands: what to make, what to change, what to remember. Asks nothing of Excel. */
import type { CellRead } from "../sheets/merge/canonical";
import {
  createMemory,
  isSameMemory,
  DIGITS,
  FONT_KEY,
  FOOTER,
  HEADER,
  LAYOUT,
  MADE,
  ROW,
  type Memory,
  type MemoryEntry,
} from "../sheets/merge/memory";
import { mergeHeading, rememberHeading, type LineChange, type LineConflict } from "../sheets/merge/mergeHeading";
import { mergeParts } from "../sheets/merge/mergeParts";
import { mergeTable, noCounts, type MergeCounts, type TableChanges } from "../sheets/merge/mergeTable";
import { mergeCells } from "../sheets/merge/mergeCells";
import { newPlace } from "../sheets/merge/newTable";
import { formulaResolver, resolvedLine, tableFinder, type PlacedTable } from "../sheets/merge/resolver";
import { rememberMade, rememberNotes } from "../sheets/merge/rows";
import type { TableFinder } from "../sheets/merge/tokens";
import { RESULT_SHEETS, TABLE_NAMES } from "../sheets/names";
import type { SheetId, SheetPlan } from "../sheets/plan";
import type { Digits, Font, StyleName, Writing } from "../sheets/styles";
import { mergeCharts, rememberCharts, type ChartWork, type ColumnCellsFinder } from "./chartPlans";
import { newSheet, type NewSheet } from "./newSheet";
import { footerText } from "./pageSetup";
import { atEnd, isMakingBegun, rememberMaking } from "./memorySheet";
import { standingTable, type TableState, type WorkbookState } from "./readWorkbook";

export interface SheetChanges {
  /** New footer, or null. */
  readonly footer: string | null;
  /** New digits for the figures that stand, or null. */
  readonly digits: Digits | null;
  /** New type face for all that stands, or null. */
  readonly font: Font | null;
  /** Cells above the table that hold figures. */
  readonly figures: readonly { readonly row: number; readonly column: number; readonly style: StyleName }[];
  /** Other columns are hidden than before. */
  readonly layout: boolean;
}

export type SheetWork = { readonly plan: SheetPlan } & (
  | { readonly kind: "make"; readonly target: NewSheet }
  | {
      readonly kind: "change";
      readonly state: TableState;
      readonly table: TableChanges;
      readonly lines: readonly LineChange[];
      readonly lineConflicts: readonly LineConflict[];
      readonly sheet: SheetChanges;
    }
);

export interface PlacedChart extends ChartWork {
  /** The sheet that it stands on. */
  readonly on: SheetWork;
}

export interface RunPlan {
  readonly work: readonly SheetWork[];
  readonly charts: readonly PlacedChart[];
  /** Tables by name, for formulas of other sheets. */
  readonly find: TableFinder;
  /** To be remembered before the first cell is written, and after the last. */
  readonly pending: readonly MemoryEntry[];
  readonly settled: readonly MemoryEntry[];
  readonly counts: MergeCounts;
  /** Nothing in the workbook needs to change. */
  readonly idle: boolean;
}

/** Takes the sheets one by one, since what is told on a later one may depend on what becomes of an earlier one. */
export interface RunPlanner {
  /** Formulas of a plan may name the tables of plans that were added before. */
  add(plan: SheetPlan): SheetWork;
  /** The same sheet once more, with a heading line that could not be worded before; told to nobody as a change. */
  reword(plan: SheetPlan): void;
  /** What has become of the staff's tables so far. */
  readonly counts: Readonly<MergeCounts>;
  /** May be asked for again after more was added. */
  finish(): RunPlan;
}

/**
 * The memory of our result sheets is gone although they exist: all text in them then counts as the staff's. An import may
 * have made a memory sheet since, which knows nothing of them.
 */
export function isMemoryLost(state: WorkbookState): boolean {
  const standing = [
    ...RESULT_SHEETS.filter((id) => state.tables.has(id)).map((id) => TABLE_NAMES[id]),
    ...state.yearly.keys(),
  ];
  const memory = state.memory?.memory;
  return standing.length > 0 && !standing.some((table) => (memory?.keysOf(table).length ?? 0) > 0);
}

/** No tables of the staff's: what comes and goes there is told in other ways. */
const TOLD_OTHERWISE: readonly SheetId[] = ["coverage", "findings", "log"];

export function planRun(state: WorkbookState, writing: Writing): RunPlanner {
  const stored = state.memory?.memory ?? createMemory();
  const memory = isMemoryLost(state) ? null : stored;
  const known = new Set(stored.entries().map(({ table }) => table));
  const next = createMemory(stored.entries());
  const counts = noCounts();
  const taken = state.sheets.map((sheet) => sheet.name);
  const placed = new Map<string, PlacedSheet>();
  const find = tableFinder(placed);
  const columnCells = columnCellsIn(placed);
  const work: SheetWork[] = [];

  const makeSheet = (plan: SheetPlan, tally: MergeCounts): SheetWork => {
    const target = newSheet(plan, state, memory, taken, isMakingBegun(memory, plan.table.name), find);
    taken.push(target.name);
    forgetTable(plan, next);
    remember(plan, target, writing, next);
    tally.rowsAdded += plan.table.rows.length;
    placed.set(plan.table.name, { sheet: target.name, table: newPlace(plan), rowsAfter: plan.table.rows.length });
    return { kind: "make", plan, target };
  };
  const changeSheet = (plan: SheetPlan, existing: TableState, tally: MergeCounts): SheetWork => {
    // A run on another year's measures may have made a memory sheet that knows nothing of this table.
    const ofTable = known.has(plan.table.name) ? memory : null;
    const table = mergeTable(
      plan.table,
      { row: existing.row, column: existing.column, headers: existing.headers, rows: existing.formulas.slice(1) },
      ofTable,
      next,
      tally,
      find
    );
    placed.set(plan.table.name, {
      sheet: existing.sheet,
      table: table.place,
      rowsAfter: table.place.rows - table.deleteRows.length,
    });
    const resolve = formulaResolver(table.place, find);
    const resolved = (formula: string): string => resolvedLine(resolve, formula);
    const {
      changes,
      conflicts: lineConflicts,
      rows,
    } = mergeHeading(plan.table.name, plan.heading, existing.heading, resolved, ofTable, next, tally);
    const columnOf = (id: string): number | null => {
      const position = table.place.at.get(id);
      return position === undefined ? null : existing.column + position;
    };
    const standing = { table: plan.table.name, lines: plan.heading, rows, above: existing.above, columnOf, resolved };
    return {
      kind: "change",
      plan,
      state: existing,
      table,
      lines: [...changes, ...mergeParts(standing, ofTable, next, tally)],
      lineConflicts,
      sheet: {
        ...mergeSheet(plan, existing, writing, ofTable, next),
        figures: plan.heading.flatMap(({ parts = [] }, at) =>
          parts.flatMap(({ from, style }) => {
            const [row, column] = [rows[at] ?? null, columnOf(from)];
            return row === null || column === null ? [] : [{ row, column, style }];
          })
        ),
      },
    };
  };

  return {
    counts,
    add(plan) {
      const tally = TOLD_OTHERWISE.includes(plan.id) ? noCounts() : counts;
      const existing = standingTable(state, plan);
      const added = existing ? changeSheet(plan, existing, tally) : makeSheet(plan, tally);
      work.push(added);
      return added;
    },
    reword(plan) {
      const at = work.findIndex((one) => one.plan.table.name === plan.table.name);
      const planned = work[at];
      if (!planned) return;
      if (planned.kind === "make") remember(plan, planned.target, writing, next);
      work[at] = planned.kind === "make" ? { ...planned, plan } : changeSheet(plan, planned.state, noCounts());
    },
    finish() {
      // Last of all: a chart may show the table of a later sheet.
      const charts = work.flatMap((one) =>
        (one.kind === "make"
          ? rememberCharts(one.plan, columnCells, next)
          : mergeCharts(one.plan, { charts: one.state.charts, moved: one.sheet.layout }, columnCells, memory, next)
        ).map((chart): PlacedChart => ({ ...chart, on: one }))
      );
      const pending = next.entries();
      const standing = createMemory(pending);
      for (const one of work)
        if (one.kind === "change") one.table.leaving.forEach((key) => standing.forget(one.plan.table.name, key));
      const done = atEnd(standing.entries(), new Set(work.map(({ plan }) => plan.table.name)));
      const idle = work.every(isIdle) && charts.length === 0 && memory !== null && isSameMemory(memory, done);
      return { work, charts, find, pending, settled: done, counts, idle };
    },
  };
}

interface PlacedSheet {
  readonly sheet: string;
  readonly table: PlacedTable;
  /** Body rows when the run is done. */
  readonly rowsAfter: number;
}

function columnCellsIn(placed: ReadonlyMap<string, PlacedSheet>): ColumnCellsFinder {
  return (name, column) => {
    const found = placed.get(name);
    const position = found?.table.at.get(column);
    if (!found || position === undefined || found.rowsAfter === 0) return null;
    const { sheet, table, rowsAfter: rows } = found;
    return { sheet, row: table.bodyTop, column: table.left + position, rows };
  };
}

function isIdle(work: SheetWork): boolean {
  if (work.kind === "make") return false;
  const { headers, cells, append, deleteRows, sortBy } = work.table;
  const { footer, digits, font, layout } = work.sheet;
  const changes = headers.length + cells.length + append.length + deleteRows.length + work.lines.length;
  return changes === 0 && sortBy === null && footer === null && digits === null && font === null && !layout;
}

/** What belongs to a sheet as a whole: its footer, unless staff wrote one of their own, and the digits of its figures. */
function mergeSheet(
  plan: SheetPlan,
  existing: TableState,
  { digits, font }: Writing,
  memory: Memory | null,
  next: Memory
): Omit<SheetChanges, "figures"> {
  const { name } = plan.table;
  const { footer } = plan.print;
  const wanted = footer === null ? null : { text: footerText(footer, font), slots: null };
  const [outcome] = wanted ? mergeCells(name, "text", FOOTER, [existing.footer], wanted, memory, next) : [];
  /** The new one where it is not the one that stands; a table without a memory of it keeps its own. */
  const changed = <T extends string>(key: string, wanted: T): T | null => {
    const before = memory?.get(name, key, "format")?.base;
    next.set({ table: name, key, column: "format", base: wanted, pending: null });
    return before === undefined || before === wanted ? null : wanted;
  };
  const known = memory?.get(name, LAYOUT, "hidden");
  // A table without a memory of it keeps its columns as they are.
  const layout = known !== undefined && (known.base !== hiddenColumns(plan) || known.pending !== null);
  rememberLayout(plan, next, layout ? known.base : null);
  return {
    footer: outcome?.kind === "update" ? footer : null,
    digits: changed(DIGITS, digits),
    font: changed(FONT_KEY, font),
    layout,
  };
}

const hiddenColumns = ({ table }: SheetPlan): string =>
  table.columns
    .filter(({ hidden }) => hidden)
    .map(({ id }) => id)
    .join(" ");

/** @param before what stands as long as the columns are not changed; null where they stand as planned */
function rememberLayout(plan: SheetPlan, next: Memory, before: string | null): void {
  const planned = hiddenColumns(plan);
  if (planned === "" && before === null && !plan.table.columns.some(({ hidden }) => hidden === false)) return;
  const pending = before === null ? null : planned;
  next.set({ table: plan.table.name, key: LAYOUT, column: "hidden", base: before ?? planned, pending });
}

/** A table that is made anew knows nothing of the one before but the numbers that its rows had: others must not get them. */
function forgetTable({ table: { name, rowPolicy } }: SheetPlan, next: Memory): void {
  const given = rowPolicy === "proposed" ? next.keysOf(name) : [];
  next.forget(name);
  for (const key of given) next.set({ table: name, key, column: ROW, base: MADE, pending: null });
}

function remember(plan: SheetPlan, target: NewSheet, { digits, font }: Writing, next: Memory): void {
  const { name } = plan.table;
  next.set({
    table: name,
    key: FOOTER,
    column: "text",
    base: footerText(plan.print.footer ?? "", font),
    pending: null,
  });
  next.set({ table: name, key: DIGITS, column: "format", base: digits, pending: null });
  next.set({ table: name, key: FONT_KEY, column: "format", base: font, pending: null });
  rememberLayout(plan, next, null);
  rememberMaking(next, name, target.name);
  rememberHeading(name, plan.heading, next);
  for (const column of plan.table.columns)
    next.set({ table: name, key: HEADER, column: column.id, base: column.header, pending: null });
  plan.table.rows.forEach((_, index) => rememberMade(plan.table, index, next));
  rememberNotes(plan.table, next);
}

/** Body rows of a table as they will stand when the work is done; in the order before any sorting. */
export function rowsAfter(
  work: SheetWork,
  value: (planned: SheetPlan["table"]["rows"][number][number]) => CellRead
): CellRead[][] {
  if (work.kind === "make") return work.plan.table.rows.map((row) => row.map(value));
  const rows = work.state.formulas.slice(1).map((row) => [...row]);
  for (const cell of work.table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = value(cell.value);
  }
  rows.push(...work.table.append.map((row) => row.map(value)));
  for (const row of work.table.deleteRows) rows.splice(row, 1);
  return rows;
}

/** Column id → position of a sheet's table when the work is done. */
export function columnsAfter(work: SheetWork): ReadonlyMap<string, number> {
  return work.kind === "change"
    ? work.table.columns
    : new Map(work.plan.table.columns.map((column, index) => [column.id, index]));
}

export const isMade = (work: SheetWork): work is Extract<SheetWork, { readonly kind: "make" }> => work.kind === "make";

/** Where each of our sheets stands, by table name, for messages and links. */
export function sheetNameOf(work: SheetWork): string {
  return work.kind === "make" ? work.target.name : work.state.sheet;
}
