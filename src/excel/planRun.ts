/** Compares the planned sheets with the workbook as it stands: what to make, what to change, what to remember. Asks nothing of Excel. */
import type { CellRead } from "../sheets/merge/canonical";
import { createMemory, DIGITS, FOOTER, HEADER, type Memory, type MemoryEntry } from "../sheets/merge/memory";
import { mergeHeading, rememberHeading, type LineChange } from "../sheets/merge/mergeHeading";
import { mergeTable, noCounts, type MergeCounts, type TableChanges } from "../sheets/merge/mergeTable";
import { mergeCells } from "../sheets/merge/mergeCells";
import { rememberMade } from "../sheets/merge/rows";
import { RESULT_SHEETS, TABLE_NAMES } from "../sheets/names";
import type { SheetPlan } from "../sheets/plan";
import type { Digits } from "../sheets/styles";
import { newSheet, type NewSheet } from "./newSheet";
import { footerText } from "./pageSetup";
import { atEnd, isMakingBegun, rememberMaking } from "./memorySheet";
import type { TableState, WorkbookState } from "./readWorkbook";

export interface SheetChanges {
  /** New footer, or null. */
  readonly footer: string | null;
  /** New digits for the figures that stand, or null. */
  readonly digits: Digits | null;
}

export type SheetWork =
  | { readonly kind: "make"; readonly plan: SheetPlan; readonly target: NewSheet }
  | {
      readonly kind: "change";
      readonly plan: SheetPlan;
      readonly state: TableState;
      readonly table: TableChanges;
      readonly lines: readonly LineChange[];
      readonly sheet: SheetChanges;
    };

export interface RunPlan {
  readonly work: readonly SheetWork[];
  /** To be remembered before the first cell is written, and after the last. */
  readonly pending: readonly MemoryEntry[];
  readonly settled: readonly MemoryEntry[];
  readonly counts: MergeCounts;
  /** Nothing in the workbook needs to change. */
  readonly idle: boolean;
}

/**
 * The memory of our result sheets is gone although they exist: all text in them then counts as the staff's. An import may
 * have made a memory sheet since, which knows nothing of them.
 */
export function isMemoryLost(state: WorkbookState): boolean {
  const standing = RESULT_SHEETS.filter((id) => state.tables.has(id));
  const memory = state.memory?.memory;
  return standing.length > 0 && !standing.some((id) => (memory?.keysOf(TABLE_NAMES[id]).length ?? 0) > 0);
}

export function planRun(plans: readonly SheetPlan[], state: WorkbookState, digits: Digits): RunPlan {
  const stored = state.memory?.memory ?? createMemory();
  const memory = isMemoryLost(state) ? null : stored;
  const next = createMemory(stored.entries());
  const counts = noCounts();
  const taken = state.sheets.map((sheet) => sheet.name);

  const work = plans.map((plan): SheetWork => {
    // The list of findings is no table of the staff's: what comes and goes there is told as findings.
    const tally = plan.id === "findings" ? noCounts() : counts;
    const existing = state.tables.get(plan.id);
    if (!existing) {
      const target = newSheet(plan, state, memory, taken, isMakingBegun(memory, plan.table.name));
      taken.push(target.name);
      next.forget(plan.table.name);
      remember(plan, target, digits, next);
      tally.rowsAdded += plan.table.rows.length;
      return { kind: "make", plan, target };
    }
    const table = mergeTable(
      plan.table,
      { row: existing.row, column: existing.column, headers: existing.headers, rows: existing.formulas.slice(1) },
      memory,
      next,
      tally
    );
    const lines = mergeHeading(plan.table.name, plan.heading, existing.heading, memory, next, tally);
    return {
      kind: "change",
      plan,
      state: existing,
      table,
      lines,
      sheet: mergeSheet(plan, existing, digits, memory, next),
    };
  });

  const pending = next.entries();
  const done = atEnd(pending, new Set(plans.map((plan) => plan.table.name)));
  const before = memory === null ? null : image(memory.entries());
  return { work, pending, settled: done, counts, idle: work.every(isIdle) && before === image(done) };
}

const image = (entries: readonly MemoryEntry[]): string =>
  JSON.stringify(entries.map(({ table, key, column, base, pending }) => [table, key, column, base, pending]).sort());

function isIdle(work: SheetWork): boolean {
  if (work.kind === "make") return false;
  const { headers, cells, append, deleteRows, sortBy } = work.table;
  const { footer, digits } = work.sheet;
  const changes = headers.length + cells.length + append.length + deleteRows.length + work.lines.length;
  return changes === 0 && sortBy === null && footer === null && digits === null;
}

/** What belongs to a sheet as a whole: its footer, unless staff wrote one of their own, and the digits of its figures. */
function mergeSheet(
  plan: SheetPlan,
  existing: TableState,
  digits: Digits,
  memory: Memory | null,
  next: Memory
): SheetChanges {
  const { name } = plan.table;
  const wanted = footerText(plan.print.footer);
  const [outcome] = mergeCells(name, "text", FOOTER, [existing.footer], wanted, memory, next);
  const before = memory?.get(name, DIGITS, "format")?.base;
  next.set({ table: name, key: DIGITS, column: "format", base: digits, pending: null });
  return {
    footer: outcome === "update" ? plan.print.footer : null,
    digits: before === undefined || before === digits ? null : digits,
  };
}

function remember(plan: SheetPlan, target: NewSheet, digits: Digits, next: Memory): void {
  const { name } = plan.table;
  next.set({ table: name, key: FOOTER, column: "text", base: footerText(plan.print.footer), pending: null });
  next.set({ table: name, key: DIGITS, column: "format", base: digits, pending: null });
  rememberMaking(next, name, target.name);
  rememberHeading(name, plan.heading, next);
  for (const column of plan.table.columns)
    next.set({ table: name, key: HEADER, column: column.id, base: column.header, pending: null });
  plan.table.rows.forEach((_, index) => rememberMade(plan.table, index, next));
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

/** Where each of our sheets stands, by table name, for messages and links. */
export function sheetNameOf(work: SheetWork): string {
  return work.kind === "make" ? work.target.name : work.state.sheet;
}
