/**
 * Three-way merge of one table: what we wrote last (memory), what stands there now, what the figures say today.
 * Cell unchanged by staff → refreshed; changed by staff → kept; changed on both sides → kept, and the new text offered.
 * Pure: the result is a list of changes; src/excel carries them out.
 */
import type { ColumnPlan, PlannedValue, TablePlan } from "../plan";
import { canonicalPlanned, canonicalRead, type CellRead } from "./canonical";
import { locateColumns, rememberHeaders } from "./columns";
import { MADE, ROW, type Memory, type MemoryEntry } from "./memory";
import { cellAddress, resolveTokens } from "./tokens";

export interface ExistingTable {
  /** Position of the header row's first cell on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Body rows as Range.formulas gives them. */
  readonly rows: readonly (readonly CellRead[])[];
}

export interface CellChange {
  /** Body row and table column, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
}

export interface TableChanges {
  readonly headers: readonly { readonly position: number; readonly header: string }[];
  readonly cells: readonly CellChange[];
  /** Whole rows in the order of the table's columns as they stand. */
  readonly append: readonly (readonly PlannedValue[])[];
  /** Body rows to delete, highest first. */
  readonly deleteRows: readonly number[];
  /** Position of the column to sort by, or null. */
  readonly sortBy: number | null;
  /** Column id → position. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What a run does to the staff's tables, counted in cells and rows. */
export interface MergeCounts {
  rowsAdded: number;
  cellsUpdated: number;
  /** Cells that staff changed and that are left as they are. */
  cellsKept: number;
  /** Staff changed the cell and the figures changed too: the new text is offered beside it. */
  conflicts: number;
  /** Generated rows that staff had deleted and that stay deleted. */
  rowsLeftDeleted: number;
}

export const noCounts = (): MergeCounts => ({
  rowsAdded: 0,
  cellsUpdated: 0,
  cellsKept: 0,
  conflicts: 0,
  rowsLeftDeleted: 0,
});

const isOurs = (cell: string, entry: MemoryEntry | undefined): boolean =>
  entry !== undefined && (cell === entry.base || cell === entry.pending);

function indexOf(plan: TablePlan, id: string): number {
  const index = plan.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`Table ${plan.name} has no column ${id}`);
  return index;
}

/**
 * @param memory null when the memory sheet is gone: every text in the table then counts as the staff's, and no row is added.
 * @param next receives the entries as they are to be remembered; start it as a copy of `memory`.
 */
export function mergeTable(
  plan: TablePlan,
  existing: ExistingTable,
  memory: Memory | null,
  next: Memory,
  counts: MergeCounts
): TableChanges {
  const { at, renames } = locateColumns(plan, existing.headers, memory);
  const keyIndex = indexOf(plan, plan.keyColumn);
  const keyAt = at.get(plan.keyColumn);
  const plannedKeys = plan.rows.map((row) => canonicalPlanned(row[keyIndex] ?? null));

  const rowOfKey = new Map<string, number>();
  existing.rows.forEach((row, index) => {
    const key = keyAt === undefined ? "" : canonicalRead(row[keyAt]);
    if (key !== "" && !rowOfKey.has(key)) rowOfKey.set(key, index);
  });

  // Which planned rows join the table, and where each of them will stand.
  const joining: number[] = [];
  plannedKeys.forEach((key, index) => {
    if (rowOfKey.has(key)) return;
    const entry = memory?.get(plan.name, key, ROW);
    const wasDeleted = plan.rowPolicy === "proposed" && (memory === null || entry?.base === MADE);
    if (wasDeleted || keyAt === undefined) {
      counts.rowsLeftDeleted++;
      next.set({ table: plan.name, key, column: ROW, base: MADE, pending: null });
    } else joining.push(index);
  });
  const firstNewRow = existing.rows.length;
  joining.forEach((planned, offset) => rowOfKey.set(plannedKeys[planned] ?? "", firstNewRow + offset));

  const address = (id: string, row: number | undefined, absolute: boolean): string | null => {
    const position = at.get(id);
    return position === undefined || row === undefined
      ? null
      : cellAddress(existing.row + 1 + row, existing.column + position, absolute);
  };
  const resolved = (value: PlannedValue, row: number): PlannedValue =>
    value !== null && typeof value === "object" && "formula" in value
      ? {
          formula: resolveTokens(value.formula, {
            inRow: (id) => address(id, row, false),
            atKey: (id, key) => address(id, rowOfKey.get(key), true),
          }),
        }
      : value;

  const cells: CellChange[] = [];
  let orderChanged = joining.length > 0;
  const offerAt = plan.offerColumn === undefined ? undefined : at.get(plan.offerColumn);

  plan.rows.forEach((plannedRow, plannedIndex) => {
    const key = plannedKeys[plannedIndex] ?? "";
    const rowIndex = rowOfKey.get(key);
    const current = rowIndex === undefined ? undefined : existing.rows[rowIndex];
    if (rowIndex === undefined || current === undefined) return;
    const offers: string[] = [];
    plan.columns.forEach((column, columnIndex) => {
      const position = at.get(column.id);
      if (position === undefined || column.ownership === "staff" || column.id === plan.offerColumn) return;
      const value = resolved(plannedRow[columnIndex] ?? null, rowIndex);
      const want = canonicalPlanned(value);
      const cell = canonicalRead(current[position]);
      if (column.ownership === "generated") {
        if (cell === want) return;
        cells.push({ row: rowIndex, column: position, value });
        counts.cellsUpdated++;
        if (column.id === plan.orderColumn) orderChanged = true;
        return;
      }
      const outcome = mergeCell(plan, column, key, cell, want, memory, next);
      if (outcome === "update") {
        cells.push({ row: rowIndex, column: position, value });
        counts.cellsUpdated++;
      } else if (outcome !== "same") {
        counts.cellsKept++;
        if (outcome === "conflict") offers.push(`${column.header}: ${offerText(value)}`);
      }
    });
    if (offerAt !== undefined && plan.offerColumn !== undefined) {
      const offer = mergeOffer(
        plan,
        plan.offerColumn,
        key,
        canonicalRead(current[offerAt]),
        offers.join("\n\n"),
        memory,
        next
      );
      if (offer.write) cells.push({ row: rowIndex, column: offerAt, value: offer.text === "" ? null : offer.text });
      if (offer.shown) counts.conflicts += offers.length;
    }
    next.set({ table: plan.name, key, column: ROW, base: MADE, pending: null });
  });

  const append = joining.map((plannedIndex, offset) => {
    const row: PlannedValue[] = existing.headers.map(() => null);
    plan.columns.forEach((column, columnIndex) => {
      const position = at.get(column.id);
      if (position !== undefined)
        row[position] = resolved(plan.rows[plannedIndex]?.[columnIndex] ?? null, firstNewRow + offset);
    });
    return row;
  });
  for (const plannedIndex of joining) rememberRow(plan, plannedIndex, next);
  counts.rowsAdded += joining.length;

  rememberHeaders(plan, existing.headers, at, renames, next);

  return {
    headers: renames,
    cells,
    append,
    deleteRows: plan.rowPolicy === "planned" ? staleRows(plan, existing, at, plannedKeys, rowOfKey, memory, next) : [],
    sortBy: plan.orderColumn !== undefined && orderChanged ? (at.get(plan.orderColumn) ?? null) : null,
    columns: at,
  };
}

function mergeCell(
  plan: TablePlan,
  column: ColumnPlan,
  key: string,
  cell: string,
  want: string,
  memory: Memory | null,
  next: Memory
): "same" | "update" | "kept" | "conflict" {
  const entry = memory?.get(plan.name, key, column.id);
  const remember = (base: string, pending: string | null): void =>
    next.set({ table: plan.name, key, column: column.id, base, pending });
  if (cell === want) {
    remember(want, null);
    return "same";
  }
  if (isOurs(cell, entry) || (entry === undefined && cell === "" && memory !== null)) {
    // Both texts stay ours until the run has finished: it may be cut off before or after the cell is written.
    remember(cell, want);
    return "update";
  }
  // A run that was cut off had begun to say something else; the staff's text ended that.
  if (entry !== undefined) remember(entry.base, null);
  // Without an entry we never wrote here; what stands there is the staff's and there is nothing to compare the new text with.
  return entry !== undefined && entry.base !== want ? "conflict" : "kept";
}

/** A text that was offered once and cleared by staff is not offered again; a new one is. */
function mergeOffer(
  plan: TablePlan,
  column: string,
  key: string,
  cell: string,
  want: string,
  memory: Memory | null,
  next: Memory
): { readonly write: boolean; readonly text: string; readonly shown: boolean } {
  const entry = memory?.get(plan.name, key, column);
  const offered = entry?.pending ?? entry?.base ?? "";
  // The run that made the offer was cut off before the cell was written.
  const offerLost = entry !== undefined && entry.pending !== null && cell === entry.base && cell !== want;
  if (want === offered && !offerLost) {
    next.set({ table: plan.name, key, column, base: want, pending: null });
    return { write: false, text: want, shown: want !== "" && cell === want };
  }
  const free = cell === "" || isOurs(cell, entry);
  if (!free) {
    if (entry !== undefined) next.set({ ...entry, pending: null });
    return { write: false, text: want, shown: false };
  }
  next.set({ table: plan.name, key, column, base: cell, pending: want });
  return { write: cell !== want, text: want, shown: want !== "" };
}

function offerText(value: PlannedValue): string {
  if (value === null) return "(ว่าง)";
  if (typeof value === "object") return "date" in value ? value.date : value.formula;
  return String(value);
}

/** What a new row's shared cells will hold, before it is written. */
export function rememberRow(plan: TablePlan, plannedIndex: number, next: Memory): void {
  const row = plan.rows[plannedIndex] ?? [];
  const key = canonicalPlanned(row[indexOf(plan, plan.keyColumn)] ?? null);
  next.set({ table: plan.name, key, column: ROW, base: "", pending: MADE });
  plan.columns.forEach((column, index) => {
    if (column.ownership !== "shared") return;
    next.set({ table: plan.name, key, column: column.id, base: "", pending: canonicalPlanned(row[index] ?? null) });
  });
}

/** Rows that we made, that are no longer planned and in which staff left no mark. */
function staleRows(
  plan: TablePlan,
  existing: ExistingTable,
  at: ReadonlyMap<string, number>,
  plannedKeys: readonly string[],
  rowOfKey: ReadonlyMap<string, number>,
  memory: Memory | null,
  next: Memory
): number[] {
  const ours = new Map([...at].map(([id, position]) => [position, plan.columns.find((column) => column.id === id)]));
  const stale: number[] = [];
  for (const key of memory?.keysOf(plan.name) ?? []) {
    if (plannedKeys.includes(key)) continue;
    const rowIndex = rowOfKey.get(key);
    const untouched = existing.rows[rowIndex ?? -1]?.every((value, position) => {
      const column = ours.get(position);
      if (column?.ownership === "generated") return true;
      const cell = canonicalRead(value);
      return cell === "" || (column?.ownership === "shared" && isOurs(cell, memory?.get(plan.name, key, column.id)));
    });
    if (rowIndex === undefined || untouched !== true) continue;
    stale.push(rowIndex);
    for (const entry of next.entries())
      if (entry.table === plan.name && entry.key === key) next.delete(entry.table, entry.key, entry.column);
  }
  return stale.sort((a, b) => b - a);
}
