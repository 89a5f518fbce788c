/** From the plan of a run to what it will change in the staff's tables. Asks nothing of Excel. */
import { canonicalPlanned, canonicalRead, type CellRead } from "../../sheets/merge/canonical";
import type { MemoryEntry } from "../../sheets/merge/memory";
import type { TableChanges } from "../../sheets/merge/mergeTable";
import { isFormula, type SheetId } from "../../sheets/plan";
import type { RunPlan, SheetWork } from "../planRun";
import type { WorkbookState } from "../readWorkbook";
import {
  cellOf,
  digest,
  entryOf,
  keptContent,
  placeOf,
  rowDigest,
  type AddedRow,
  type KeptCell,
  type KeptEntry,
  type Snapshot,
  type TakenRow,
} from "./snapshot";

/** Tables in which staff work for weeks, the dearest first. */
const KEPT: readonly SheetId[] = ["measures", "followUp", "outcome", "bank"];

/** Characters of all tables together: about a megabyte of Thai. A table that does not fit is left out whole, and named. */
const MOST_CHARACTERS = 300_000;

type Change = Extract<SheetWork, { readonly kind: "change" }>;

/** A snapshot of one table. */
interface Part extends Omit<Snapshot, "head" | "tables"> {
  readonly table: Snapshot["tables"][number];
  readonly sheet: string;
}

/**
 * @param takenAt ISO time at which the run began
 * @returns null for a run that leaves the texts and rows of these tables as they are. Tables that it makes are not in it:
 *   there is nothing to put back.
 */
export function takeSnapshot(
  state: WorkbookState,
  run: RunPlan,
  takenAt: string,
  most = MOST_CHARACTERS
): Snapshot | null {
  const parts = KEPT.flatMap((id) =>
    run.work.filter((work): work is Change => work.kind === "change" && work.plan.id === id)
  )
    .map((work) => partOf(work, state, run))
    .filter(({ cells, added, taken }) => cells.length + added.length + taken.length > 0);
  if (parts.length === 0) return null;
  let left = most;
  const fits = new Set(
    parts.filter((part) => {
      const size = sizeOf(part);
      if (size > left) return false;
      left -= size;
      return true;
    })
  );
  const order = new Map(state.sheets.map(({ name }, at) => [name, at]));
  const sheetsOf = (some: readonly Part[]): string[] =>
    some.map(({ sheet }) => sheet).sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const kept = parts.filter((part) => fits.has(part));
  const whole = joined(kept);
  return {
    ...whole,
    head: {
      takenAt,
      sheets: sheetsOf(kept),
      leftOut: sheetsOf(parts.filter((part) => !fits.has(part))),
      rows: rowsOf(whole),
    },
  };
}

/** What a run that was cut off had begun to change stays the older of the two states. */
export function joinSnapshots(older: Snapshot, newer: Snapshot): Snapshot {
  const first = <T>(one: readonly T[], other: readonly T[], key: (each: T) => string): T[] => [
    ...new Map([...other, ...one].map((each) => [key(each), each])).values(),
  ];
  const written = new Map(newer.cells.map((cell) => [cellOf(cell), cell.after]));
  const rowKey = ({ table, key }: { readonly table: string; readonly key: string }): string =>
    placeOf({ table, key, copy: 0 });
  const whole = {
    tables: first(newer.tables, older.tables, ({ table }) => table),
    cells: first(older.cells, newer.cells, cellOf).map((cell) => ({
      ...cell,
      after: written.get(cellOf(cell)) ?? cell.after,
    })),
    added: first(newer.added, older.added, rowKey),
    taken: first(older.taken, newer.taken, rowKey),
    entries: first(older.entries, newer.entries, entryOf),
  };
  const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];
  return {
    ...whole,
    head: {
      takenAt: older.head.takenAt,
      sheets: union(older.head.sheets, newer.head.sheets),
      leftOut: union(older.head.leftOut, newer.head.leftOut),
      rows: rowsOf(whole),
    },
  };
}

function joined(parts: readonly Part[]): Omit<Snapshot, "head"> {
  return {
    tables: parts.map(({ table }) => table),
    cells: parts.flatMap(({ cells }) => cells),
    added: parts.flatMap(({ added }) => added),
    taken: parts.flatMap(({ taken }) => taken),
    entries: parts.flatMap(({ entries }) => entries),
  };
}

function rowsOf({ cells, added, taken }: Pick<Snapshot, "cells" | "added" | "taken">): number {
  return new Set([...cells, ...[...added, ...taken].map((row) => ({ ...row, copy: 0 }))].map(placeOf)).size;
}

function sizeOf({ cells, taken, entries }: Part): number {
  const texts = [
    ...[...cells, ...taken.flatMap((row) => row.cells)].map(({ before }) => before.text),
    ...entries.flatMap(({ before }) => [before?.base ?? "", before?.pending ?? ""]),
  ];
  const rest = 40 * (cells.length + entries.length + taken.length);
  return texts.reduce((sum, text) => sum + text.length, rest);
}

function partOf(work: Change, state: WorkbookState, run: RunPlan): Part {
  const { plan, state: standing, table: changes } = work;
  const { name: table, keyColumn } = plan.table;
  const ids = new Map([...changes.columns].map(([id, position]) => [position, id]));
  const headers = [...standing.headers];
  for (const { position, header } of changes.headers) headers[position] = header;
  // A key that the run gave to a row of the staff's own stays: other sheets know the row by it.
  const own = new Set((plan.table.ownRows ?? []).map(({ key }) => key));
  return {
    table: {
      table,
      keyColumn,
      orderColumn: plan.table.orderColumn ?? "",
      headers: Object.fromEntries([...ids].map(([position, id]) => [id, headers[position] ?? ""])),
    },
    sheet: standing.sheet,
    cells: cellsOf(work, ids),
    added: addedRows(work, ids),
    taken: takenRows(work, ids),
    entries: entriesOf(table, state, run).filter(({ key }) => !own.has(key)),
  };
}

function cellsOf({ plan, state, table: changes }: Change, ids: ReadonlyMap<number, string>): KeptCell[] {
  const { name: table, keyColumn } = plan.table;
  const places = keysAfter(state.formulas.slice(1), changes, keyColumn);
  return changes.cells.flatMap(({ row, column, value }): KeptCell[] => {
    const id = ids.get(column);
    const place = places[row];
    if (id === undefined || id === keyColumn || isFormula(value) || !place) return [];
    const before = keptContent(state.formulas[row + 1]?.[column], state.values[row + 1]?.[column]);
    return [{ table, ...place, column: id, before, after: digest(canonicalPlanned(value)) }];
  });
}

/** Key and number of the copy of each body row, as the run leaves the keys. */
function keysAfter(
  rows: readonly (readonly CellRead[])[],
  { cells, columns }: TableChanges,
  keyColumn: string
): { readonly key: string; readonly copy: number }[] {
  const at = columns.get(keyColumn) ?? -1;
  const given = new Map(
    cells.filter(({ column }) => column === at).map(({ row, value }) => [row, canonicalPlanned(value)])
  );
  const seen = new Map<string, number>();
  return rows.map((cells, row) => {
    const key = given.get(row) ?? canonicalRead(cells[at]);
    const copy = seen.get(key) ?? 0;
    seen.set(key, copy + 1);
    return { key, copy };
  });
}

function addedRows({ plan, table: { append } }: Change, ids: ReadonlyMap<number, string>): AddedRow[] {
  const { name: table, keyColumn } = plan.table;
  return append.map((values) => {
    const cells = values.flatMap((value, position): [string, string][] => {
      const id = ids.get(position);
      return id === undefined || isFormula(value) || id === plan.table.orderColumn
        ? []
        : [[id, canonicalPlanned(value)]];
    });
    const key = cells.find(([id]) => id === keyColumn)?.[1] ?? "";
    return { table, key, after: rowDigest(cells) };
  });
}

function takenRows({ plan, state, table: { deleteRows } }: Change, ids: ReadonlyMap<number, string>): TakenRow[] {
  const { name: table, keyColumn } = plan.table;
  return deleteRows.map((row) => {
    const cells = (state.formulas[row + 1] ?? []).flatMap((formula, position) => {
      const column = ids.get(position);
      const before = keptContent(formula, state.values[row + 1]?.[position]);
      return column === undefined || before.kind === "formula" || before.text === "" ? [] : [{ column, before }];
    });
    return { table, key: cells.find(({ column }) => column === keyColumn)?.before.text ?? "", cells };
  });
}

/** Entries about rows; those about headings and lines above the table stay as the run leaves them, with what they are about. */
function entriesOf(table: string, { memory }: WorkbookState, run: RunPlan): KeptEntry[] {
  const ofRows = (entries: readonly MemoryEntry[]): Map<string, MemoryEntry> =>
    new Map(entries.filter((one) => one.table === table && !one.key.startsWith("#")).map((one) => [entryOf(one), one]));
  const [before, after] = [ofRows(memory?.memory.entries() ?? []), ofRows(run.settled)];
  return [...new Map([...after, ...before]).entries()].flatMap(([address, { key, column }]): KeptEntry[] => {
    const [then, now] = [before.get(address), after.get(address)];
    if (then && now && then.base === now.base && then.pending === now.pending) return [];
    return [{ table, key, column, before: then ? { base: then.base, pending: then.pending } : null }];
  });
}
