/**
 * Three-way merge of one table: what we wrote last (memory), what stands there now, what the figures say today.
 * Cell unchanged by staff → refreshed; changed by staff → kept; changed on both sides → kept, and the new text offered.
 * Figures are formulas: they are rewritten, unless staff typed something else over them.
 * Pure: the result is a list of changes; src/excel carries them out.
 */
import { isFormula, isLiving, type ColumnPlan, type OwnRow, type PlannedValue, type TablePlan } from "../plan";
import { canonicalPlanned, canonicalRead, type CellRead } from "./canonical";
import { locateColumns, rememberHeaders, type HeaderChange } from "./columns";
import type { FalseWord } from "./livingText";
import { mergeCells, mergeOffer, type Outcome } from "./mergeCells";
import { MADE, ROW, type Memory } from "./memory";
import { formulaResolver, type PlacedTable } from "./resolver";
import { plannedKeys, rememberJoining, rememberNotes, rowsByKey, staleRows, wasDeleted } from "./rows";
import { NO_TABLES, type TableFinder } from "./tokens";

interface ExistingTable {
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
  readonly headers: readonly HeaderChange[];
  readonly cells: readonly CellChange[];
  /** Whole rows in the order of the table's columns as they stand. */
  readonly append: readonly (readonly PlannedValue[])[];
  /** Body rows to delete, highest first. */
  readonly deleteRows: readonly number[];
  /** Their keys, to be forgotten when they are gone. */
  readonly leaving: readonly string[];
  /** Position of the column to sort by, or null. */
  readonly sortBy: number | null;
  /** Column id → position. */
  readonly columns: ReadonlyMap<string, number>;
  /** Where its rows and columns are, before rows are deleted or sorted: Excel moves what names them along. */
  readonly place: PlacedTable;
  /** Cells in the staff's words for which ours would be another text now. */
  readonly conflicts: readonly CellConflict[];
  /** Keys of planned rows that staff deleted and that stay deleted. */
  readonly leftDeleted: readonly string[];
}

export interface CellConflict {
  /** Row key and column id, by which staff's choice is told. */
  readonly key: string;
  readonly id: string;
  readonly header: string;
  readonly row: number;
  readonly column: number;
  readonly theirs: string;
  readonly ours: string;
  /** Words of theirs that today's figures contradict. */
  readonly falseWords: readonly FalseWord[];
  /** Our text is on offer; false where staff cleared the offer. */
  readonly open: boolean;
}

/** What a run does to the staff's tables, counted in cells and rows. */
export interface MergeCounts {
  rowsAdded: number;
  cellsUpdated: number;
  /** Cells that staff changed and that are left as they are. */
  cellsKept: number;
  /** Sentences in the staff's words in which we renewed the figures. */
  renewed: number;
  /** Staff changed the cell and the figures changed too: the new text is offered beside it. */
  conflicts: number;
  /** Generated rows that staff had deleted and that stay deleted. */
  rowsLeftDeleted: number;
}

export const noCounts = (): MergeCounts => ({
  rowsAdded: 0,
  cellsUpdated: 0,
  cellsKept: 0,
  renewed: 0,
  conflicts: 0,
  rowsLeftDeleted: 0,
});

/**
 * @param memory null when the memory sheet is gone: every text in the table then counts as the staff's, and no proposal is added.
 * @param next receives the entries as they are to be remembered; start it as a copy of `memory`.
 */
export function mergeTable(
  plan: TablePlan,
  existing: ExistingTable,
  memory: Memory | null,
  next: Memory,
  counts: MergeCounts,
  others: TableFinder = NO_TABLES
): TableChanges {
  const located = locateColumns(plan, existing.headers, existing.rows, memory);
  const { at } = located;
  const keys = plannedKeys(plan);
  const keyAt = at.get(plan.keyColumn);
  const own = plan.ownRows ?? [];
  const found = rowsByKey(existing.rows, keyAt, new Set(own.map(({ row }) => row)));

  const joining: number[] = [];
  const leftDeleted: string[] = [];
  keys.forEach((key, index) => {
    if (found.has(key)) return;
    const returns = plan.asked?.bringBack?.has(key) === true || !wasDeleted(plan, key, memory);
    if (keyAt !== undefined && returns) return void joining.push(index);
    leftDeleted.push(key);
    next.set({ table: plan.name, key, column: ROW, base: MADE, pending: null });
  });
  counts.rowsLeftDeleted += leftDeleted.length;
  counts.rowsAdded += joining.length;

  const firstNewRow = existing.rows.length;
  const rowOf = (key: string): number | undefined => {
    const joins = joining.findIndex((index) => keys[index] === key);
    return joins >= 0 ? firstNewRow + joins : (found.get(key)?.[0] ?? own.find((one) => one.key === key)?.row);
  };
  const place: PlacedTable = {
    bodyTop: existing.row + 1,
    left: existing.column,
    rows: firstNewRow + joining.length,
    at,
    rowOf,
  };
  const resolved = formulaResolver(place, others);

  const cells: CellChange[] = [];
  const conflicts: CellConflict[] = [];
  plan.rows.forEach((planned, index) => {
    const key = keys[index] ?? "";
    const rows = found.get(key) ?? [];
    if (rows.length === 0) return;
    const offers = new Map<number, Omit<CellConflict, "open">[]>(rows.map((row) => [row, []]));
    plan.columns.forEach((column, columnIndex) => {
      const position = at.get(column.id);
      if (position === undefined || column.ownership === "staff" || column.id === plan.offerColumn) return;
      const values = rows.map((row) => resolved(planned[columnIndex] ?? null, row));
      const stands = rows.map((row) => canonicalRead(existing.rows[row]?.[position]));
      const decided = decide(plan, column, key, values, stands, memory, next);
      askedFor(plan, column.id, key, decided, values, stands, next).forEach((outcome, n) => {
        const [row, value] = [rows[n], values[n]];
        if (row === undefined || value === undefined || outcome.kind === "same") return;
        if (outcome.kind === "update") {
          cells.push({ row, column: position, value });
          counts.cellsUpdated++;
          return;
        }
        counts.cellsKept++;
        if (outcome.kind === "kept") return;
        if (outcome.text !== stands[n]) {
          cells.push({ row, column: position, value: outcome.text });
          counts.renewed++;
        }
        if (outcome.kind === "renew") return;
        const at = { key, id: column.id, header: column.header, row, column: position };
        const { text: theirs, falseWords } = outcome;
        offers.get(row)?.push({ ...at, theirs, ours: offerText(value), falseWords });
      });
    });
    for (const [row, contested] of offers) {
      const copy = rows.indexOf(row);
      const offer = offerCell(
        plan,
        existing,
        at,
        copy === 0 ? key : `${key}/${copy}`,
        row,
        contested.map(({ header, ours }) => `${header}: ${ours}`).join("\n\n"),
        memory,
        next
      );
      if (offer.cell) cells.push(offer.cell);
      if (offer.open) counts.conflicts += contested.length;
      conflicts.push(...contested.map((one) => ({ ...one, open: offer.open })));
    }
    next.set({ table: plan.name, key, column: ROW, base: MADE, pending: null });
  });

  cells.push(...ownRowCells(own, plan, existing, at, resolved));
  // Without the column of the keys they have got none.
  if (keyAt !== undefined)
    for (const { key } of own) next.set({ table: plan.name, key, column: ROW, base: MADE, pending: null });
  rememberNotes(plan, next);

  const append = joining.map((plannedIndex, offset) => {
    const row: PlannedValue[] = existing.headers.map(() => null);
    plan.columns.forEach((column, columnIndex) => {
      const position = at.get(column.id);
      if (position !== undefined)
        row[position] = resolved(plan.rows[plannedIndex]?.[columnIndex] ?? null, firstNewRow + offset);
    });
    return row;
  });
  for (const plannedIndex of joining) rememberJoining(plan, plannedIndex, next);
  rememberHeaders(plan, existing.headers, located, next);

  const stale = staleRows(plan, existing.rows, at, found, memory, next);
  return {
    headers: located.renames,
    cells,
    append,
    deleteRows: stale.map(({ row }) => row),
    leaving: stale.map(({ key }) => key),
    sortBy: sortBy(plan, existing, at, cells, joining.length),
    columns: at,
    place,
    conflicts,
    leftDeleted,
  };
}

/** One column's cells in the rows of one key. */
function decide(
  plan: TablePlan,
  column: ColumnPlan,
  key: string,
  values: readonly PlannedValue[],
  stands: readonly string[],
  memory: Memory | null,
  next: Memory
): Outcome[] {
  const wants = values.map(canonicalPlanned);
  const first = values[0] ?? null;
  if (!isFormula(first) && column.id !== plan.orderColumn) {
    const want = { text: wants[0] ?? "", slots: isLiving(first) ? first.slots : null };
    return mergeCells(plan.name, column.id, key, stands, want, memory, next);
  }
  // A formula cannot be remembered: Excel spells it its own way. But it cannot be mistaken for typed text either.
  return stands.map((cell, n) => {
    if (cell === wants[n]) return { kind: "same" };
    const typedOver = isFormula(first) ? !cell.startsWith("=") : Number.isNaN(Number(cell));
    return { kind: cell !== "" && typedOver ? "kept" : "update" };
  });
}

/** What staff chose for a cell ends the matter: our text is written over theirs, or theirs is the one to keep. */
function askedFor(
  plan: TablePlan,
  column: string,
  key: string,
  outcomes: readonly Outcome[],
  values: readonly PlannedValue[],
  stands: readonly string[],
  next: Memory
): readonly Outcome[] {
  const choice = plan.asked?.choices?.find((one) => one.key === key && one.column === column);
  if (!choice || !outcomes.some(({ kind }) => kind !== "same")) return outcomes;
  const want = canonicalPlanned(values[0] ?? null);
  const entry = { table: plan.name, key, column };
  if (choice.take === "ours") next.set({ ...entry, base: stands[0] ?? "", pending: want });
  else next.set({ ...entry, base: want, pending: null });
  return outcomes.map((outcome) =>
    outcome.kind === "same" ? outcome : { kind: choice.take === "ours" ? "update" : "kept" }
  );
}

/** The staff's own rows get the key that they lack and our figures, unless something was typed over them. */
function ownRowCells(
  own: readonly OwnRow[],
  plan: TablePlan,
  existing: ExistingTable,
  at: ReadonlyMap<string, number>,
  resolved: (value: PlannedValue, row: number) => PlannedValue
): CellChange[] {
  return own.flatMap(({ row, key, values }) =>
    Object.entries({ ...values, [plan.keyColumn]: key }).flatMap(([id, planned]): CellChange[] => {
      const column = at.get(id);
      if (column === undefined) return [];
      const value = resolved(planned, row);
      const stands = canonicalRead(existing.rows[row]?.[column]);
      const typedOver = isFormula(value) && stands !== "" && !stands.startsWith("=");
      return typedOver || stands === canonicalPlanned(value) ? [] : [{ row, column, value }];
    })
  );
}

function offerCell(
  plan: TablePlan,
  existing: ExistingTable,
  at: ReadonlyMap<string, number>,
  key: string,
  row: number,
  want: string,
  memory: Memory | null,
  next: Memory
): { readonly cell: CellChange | null; readonly open: boolean } {
  const position = plan.offerColumn === undefined ? undefined : at.get(plan.offerColumn);
  // Without a column for offers the conflict is still one to be told.
  if (plan.offerColumn === undefined || position === undefined) return { cell: null, open: want !== "" };
  const offer = mergeOffer(
    plan,
    plan.offerColumn,
    key,
    canonicalRead(existing.rows[row]?.[position]),
    want,
    memory,
    next
  );
  return { cell: offer.write ? { row, column: position, value: want === "" ? null : want } : null, open: offer.shown };
}

function offerText(value: PlannedValue): string {
  if (value === null) return "(ว่าง)";
  if (typeof value !== "object") return String(value);
  if ("slots" in value) return value.text;
  return "date" in value ? value.date : value.formula;
}

/** Our order is restored when it changed, unless staff had sorted the table their own way. */
function sortBy(
  plan: TablePlan,
  existing: ExistingTable,
  at: ReadonlyMap<string, number>,
  cells: readonly CellChange[],
  joining: number
): number | null {
  const position = plan.orderColumn === undefined ? undefined : at.get(plan.orderColumn);
  if (position === undefined || (joining === 0 && !cells.some((cell) => cell.column === position))) return null;
  const order = existing.rows.map((row) => Number(row[position] ?? 0));
  return order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0)) ? position : null;
}
