/** Finds our columns in a table whose columns staff may have moved, renamed, added or deleted. */
import type { TablePlan } from "../plan";
import { HEADER, THEIR_HEADER, type Memory } from "./memory";

export interface LocatedColumns {
  /** Column id → position in the table as it stands. Columns that cannot be found are left alone. */
  readonly at: ReadonlyMap<string, number>;
  /** Our headings whose words changed (a new fiscal year, other digits). */
  readonly renames: readonly { readonly position: number; readonly header: string }[];
}

export function locateColumns(plan: TablePlan, headers: readonly string[], memory: Memory | null): LocatedColumns {
  const at = new Map<string, number>();
  const renames: { position: number; header: string }[] = [];
  const taken = new Set<number>();
  const take = (id: string, position: number): void => {
    at.set(id, position);
    taken.add(position);
  };
  for (const column of plan.columns) {
    const position = headers.findIndex((header, index) => header === column.header && !taken.has(index));
    if (position >= 0) take(column.id, position);
  }
  for (const column of plan.columns) {
    if (at.has(column.id)) continue;
    const last = memory?.get(plan.name, HEADER, column.id);
    const position = last
      ? headers.findIndex((header, index) => !taken.has(index) && (header === last.base || header === last.pending))
      : -1;
    if (position < 0) continue;
    take(column.id, position);
    renames.push({ position, header: column.header });
  }
  for (const column of plan.columns) {
    if (at.has(column.id)) continue;
    const theirs = memory?.get(plan.name, THEIR_HEADER, column.id)?.base;
    const position = headers.findIndex((header, index) => !taken.has(index) && header === theirs);
    if (position >= 0) take(column.id, position);
  }
  // A heading that staff have just reworded: the column at its usual place, if nobody else claims it. Generated columns are
  // rewritten without asking, so for them a guess could overwrite a column that staff put there.
  plan.columns.forEach((column, position) => {
    if (at.has(column.id) || taken.has(position) || position >= headers.length || column.ownership === "generated")
      return;
    take(column.id, position);
  });
  return { at, renames };
}

/** Our own headings, so that we may change them later; and the staff's words for our columns, so that we know them when they move. */
export function rememberHeaders(
  plan: TablePlan,
  headers: readonly string[],
  at: ReadonlyMap<string, number>,
  renames: LocatedColumns["renames"],
  next: Memory
): void {
  for (const column of plan.columns) {
    const position = at.get(column.id);
    const header = headers[position ?? -1];
    if (position === undefined || header === undefined) continue;
    const entry = { table: plan.name, column: column.id, base: header };
    if (header === column.header) next.set({ ...entry, key: HEADER, pending: null });
    else if (renames.some((rename) => rename.position === position))
      next.set({ ...entry, key: HEADER, pending: column.header });
    else next.set({ ...entry, key: THEIR_HEADER, pending: null });
  }
}
