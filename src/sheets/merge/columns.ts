/** Finds our columns in a table whose columns staff may have moved, renamed, added or deleted. */
import { isFormula, type ColumnPlan, type TablePlan } from "../plan";
import { canonicalPlanned, canonicalRead, type CellRead } from "./canonical";
import { HEADER, THEIR_HEADER, type Memory } from "./memory";

export interface HeaderChange {
  readonly position: number;
  readonly header: string;
}

interface LocatedColumns {
  /** Column id → position in the table as it stands. Columns that cannot be found are left alone. */
  readonly at: ReadonlyMap<string, number>;
  /** Our headings whose words changed (a new fiscal year, other digits), in an order in which no two are ever alike. */
  readonly renames: readonly HeaderChange[];
}

export function locateColumns(
  plan: TablePlan,
  headers: readonly string[],
  rows: readonly (readonly CellRead[])[],
  memory: Memory | null
): LocatedColumns {
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const ours: ColumnPlan[] = [];
  const take = (id: string, position: number): void => {
    at.set(id, position);
    taken.add(position);
  };
  const free = (matches: (header: string) => boolean): number =>
    headers.findIndex((header, index) => !taken.has(index) && matches(header));

  // What we wrote last comes first: next year's "ปีก่อน" bears the very words of this year's "ปีนี้".
  for (const column of plan.columns) {
    const last = memory?.get(plan.name, HEADER, column.id);
    const position = last ? free((header) => header === last.base || header === last.pending) : -1;
    if (position < 0) continue;
    take(column.id, position);
    ours.push(column);
  }
  const byWords: ((column: ColumnPlan) => string | undefined)[] = [
    (column) => column.header,
    (column) => memory?.get(plan.name, THEIR_HEADER, column.id)?.base,
  ];
  for (const words of byWords) {
    for (const column of plan.columns) {
      const wanted = words(column);
      const position = at.has(column.id) || wanted === undefined ? -1 : free((header) => header === wanted);
      if (position >= 0) take(column.id, position);
    }
  }
  const keys = at.has(plan.keyColumn) ? [] : (memory?.keysOf(plan.name) ?? []);
  const keyAt = columnOfKeys(rows, taken, keys);
  if (keyAt >= 0) take(plan.keyColumn, keyAt);
  // A heading that staff have just reworded: the column at its usual place, if nobody else claims it.
  plan.columns.forEach((column, position) => {
    if (at.has(column.id) || taken.has(position) || position >= headers.length || column.id === plan.offerColumn)
      return;
    // Keys are written even into rows of the staff's own: a column without any of them is another's.
    if (column.id === plan.keyColumn && keys.length > 0) return;
    if (column.ownership !== "generated" || holdsOurs(plan, position, rows)) take(column.id, position);
  });
  const theirs = headers.filter((_, index) => !taken.has(index));
  const renames = ours.flatMap((column): HeaderChange[] => {
    const position = at.get(column.id) ?? -1;
    // A column of the staff's own may bear the words already; two headings alike are not allowed.
    const header = theirs.includes(column.header) ? `${column.header} (ITA)` : column.header;
    return headers[position] === header ? [] : [{ position, header }];
  });
  return { at, renames: inSafeOrder(renames, headers) };
}

/** Without its keys no row is known: their column is found by what stands in it, should staff reword and move it at once. */
function columnOfKeys(
  rows: readonly (readonly CellRead[])[],
  taken: ReadonlySet<number>,
  keys: readonly string[]
): number {
  const known = new Set(keys);
  const found = (rows[0] ?? []).map((_, at) =>
    taken.has(at) ? 0 : rows.filter((row) => known.has(canonicalRead(row[at]))).length
  );
  const most = Math.max(0, ...found);
  return most === 0 ? -1 : found.indexOf(most);
}

/**
 * Generated columns are rewritten, so a guess must not hit a column that staff put in place of ours: it has to hold
 * formulas where we write formulas, and our very values where we write values.
 */
function holdsOurs(plan: TablePlan, position: number, rows: readonly (readonly CellRead[])[]): boolean {
  const planned = plan.rows.map((row) => row[position] ?? null);
  const writesFormulas = planned.some(isFormula);
  const ours = new Set(planned.map(canonicalPlanned));
  const cells = rows.map((row) => canonicalRead(row[position])).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => (writesFormulas ? cell.startsWith("=") : ours.has(cell)));
}

/** Excel would alter a heading that another column still bears, so that one changes first. */
function inSafeOrder(renames: readonly HeaderChange[], headers: readonly string[]): HeaderChange[] {
  const standing = [...headers];
  const waiting = [...renames];
  const ordered: HeaderChange[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ position, header }) => !standing.some((other, index) => index !== position && other === header)
    );
    const [change] = waiting.splice(Math.max(0, next), 1);
    if (!change) break;
    standing[change.position] = change.header;
    ordered.push(change);
  }
  return ordered;
}

/** Our own headings, so that we may change them later; and the staff's words for our columns, so that we know them when they move. */
export function rememberHeaders(
  plan: TablePlan,
  headers: readonly string[],
  { at, renames }: LocatedColumns,
  next: Memory
): void {
  for (const column of plan.columns) {
    const position = at.get(column.id);
    const header = headers[position ?? -1];
    if (position === undefined || header === undefined) continue;
    const entry = { table: plan.name, column: column.id, base: header };
    const last = next.get(plan.name, HEADER, column.id);
    const isOurs = header === column.header || header === last?.base || header === last?.pending;
    const rename = renames.find((change) => change.position === position);
    if (rename) next.set({ ...entry, key: HEADER, pending: rename.header });
    else if (isOurs) next.set({ ...entry, key: HEADER, pending: null });
    else next.set({ ...entry, key: THEIR_HEADER, pending: null });
  }
}
