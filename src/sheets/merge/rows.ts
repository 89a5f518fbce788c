/** Which rows are ours, which of them join, which leave. */
import { isFormula, isLiving, type TablePlan } from "../plan";
import { canonicalPlanned, canonicalRead, type CellRead } from "./canonical";
import { isOurs } from "./mergeCells";
import { MADE, ROW, type Memory } from "./memory";
import { rememberNewSlots } from "./slotMemory";

/** Keys of the planned rows, in their order. */
export function plannedKeys(plan: TablePlan): string[] {
  const at = plan.columns.findIndex((column) => column.id === plan.keyColumn);
  return plan.rows.map((row) => canonicalPlanned(row[at] ?? null));
}

/** Key → body rows that bear it: more than one where staff copied a row. @param own rows that count as the staff's whatever they bear */
export function rowsByKey(
  rows: readonly (readonly CellRead[])[],
  keyAt: number | undefined,
  own: ReadonlySet<number> = new Set()
): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  if (keyAt === undefined) return found;
  rows.forEach((row, index) => {
    const key = canonicalRead(row[keyAt]);
    if (key !== "" && !own.has(index)) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}

/** A row that we made and that is gone was deleted by staff; without a memory nobody can tell, and proposals stay out. */
export function wasDeleted(plan: TablePlan, key: string, memory: Memory | null): boolean {
  if (plan.rowPolicy === "complete") return false;
  if (memory === null) return plan.rowPolicy === "proposed";
  return memory.get(plan.name, key, ROW)?.base === MADE;
}

/** Remembers a row before it is written into a table that stands. */
export function rememberJoining(plan: TablePlan, plannedIndex: number, next: Memory): void {
  remember(plan, plannedIndex, next, (text) => ({ base: "", pending: text }));
}

/** Remembers a row of a table that is being made: if the table stands, the row was in it. */
export function rememberMade(plan: TablePlan, plannedIndex: number, next: Memory): void {
  remember(plan, plannedIndex, next, (text) => ({ base: text, pending: null }));
}

/** What is told of rows beside their texts. */
export function rememberNotes({ name, notes }: TablePlan, next: Memory): void {
  for (const { key, column, text } of notes ?? []) next.set({ table: name, key, column, base: text, pending: null });
}

function remember(
  plan: TablePlan,
  plannedIndex: number,
  next: Memory,
  entryOf: (text: string) => { readonly base: string; readonly pending: string | null }
): void {
  const key = plannedKeys(plan)[plannedIndex] ?? "";
  const row = plan.rows[plannedIndex] ?? [];
  next.set({ table: plan.name, key, column: ROW, ...entryOf(MADE) });
  plan.columns.forEach((column, index) => {
    const value = row[index] ?? null;
    if (column.ownership === "staff" || isFormula(value)) return;
    next.set({ table: plan.name, key, column: column.id, ...entryOf(canonicalPlanned(value)) });
    if (isLiving(value)) rememberNewSlots(next, plan.name, key, column.id, value.slots);
  });
}

interface LeavingRow {
  readonly row: number;
  readonly key: string;
}

/**
 * Rows that we made, that are no longer planned and in which staff left no mark: highest first. They are remembered, as ones
 * that nobody deleted, until the run is done: one that is cut off leaves them to the next.
 */
export function staleRows(
  plan: TablePlan,
  rows: readonly (readonly CellRead[])[],
  at: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, readonly number[]>,
  memory: Memory | null,
  next: Memory
): LeavingRow[] {
  if (plan.rowPolicy === "proposed" || memory === null) return [];
  const planned = new Set(plannedKeys(plan));
  const columns = new Map([...at].map(([id, position]) => [position, plan.columns.find((column) => column.id === id)]));
  const stale: LeavingRow[] = [];
  for (const key of memory.keysOf(plan.name)) {
    if (planned.has(key)) continue;
    const [row, ...copies] = found.get(key) ?? [];
    // Neither planned nor there: should it be planned again, it is a new row and no deleted one.
    if (row === undefined) {
      next.forget(plan.name, key);
      continue;
    }
    const untouched = (rows[row] ?? []).every((value, position) => {
      const cell = canonicalRead(value);
      const column = columns.get(position);
      if (cell === "") return true;
      if (column === undefined || column.ownership === "staff") return false;
      // Numbers of the order change from run to run and are not remembered.
      if (column.id === plan.orderColumn && typeof value === "number") return true;
      return (
        (column.ownership === "generated" && cell.startsWith("=")) ||
        isOurs(cell, memory.get(plan.name, key, column.id))
      );
    });
    if (copies.length > 0 || !untouched) continue;
    stale.push({ row, key });
    next.set({ table: plan.name, key, column: ROW, base: "", pending: null });
  }
  return stale.sort((one, other) => other.row - one.row);
}
