/** What puts the staff's tables back, and what has to stay because staff changed it since. Asks nothing of Excel. */
import type { Place } from "../../ita/types";
import { canonicalRead, type CellRead } from "../../sheets/merge/canonical";
import { createMemory, THEIR_HEADER, type Memory, type MemoryEntry } from "../../sheets/merge/memory";
import { rowsByKey } from "../../sheets/merge/rows";
import { placeOf } from "../../sheets/score/scoreTable";
import type { TableState, WorkbookState } from "../readWorkbook";
import { digest, entryOf, rowDigest, type KeptContent, type KeptTable, type Snapshot } from "./snapshot";

/** The work in one table. */
export interface TableRestore {
  readonly state: TableState;
  /** Body rows and table columns, counted from 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: KeptContent }[];
  /** Body rows to delete, highest first. */
  readonly remove: readonly number[];
  /** Rows to add, by position. */
  readonly append: readonly (readonly (KeptContent | null)[])[];
}

export interface RestorePlan {
  readonly tables: readonly TableRestore[];
  readonly memory: readonly MemoryEntry[];
  /** Changed by staff since: left alone. */
  readonly kept: readonly Place[];
}

export function planRestore(state: WorkbookState, snapshot: Snapshot): RestorePlan {
  const memory = state.memory?.memory ?? createMemory();
  const found = snapshot.tables.flatMap((table): Standing[] => {
    const standing =
      state.yearly.get(table.table) ?? [...state.tables.values()].find((one) => one.tableName === table.table);
    // Plain cells have no rows that could be put back or taken out.
    return standing && !standing.isRange ? [standingOf(table, standing, memory)] : [];
  });
  const work = found.map((standing) => restoreTable(standing, snapshot));
  const held = new Set(work.flatMap(({ held }) => held));
  const standing = new Set(found.map(({ kept }) => kept.table));
  return {
    tables: work
      .map(({ restore }) => restore)
      .filter((one) => one.cells.length + one.remove.length + one.append.length > 0),
    memory: memoryBefore(
      memory,
      snapshot,
      (table, key, column) => standing.has(table) && !isHeld(held, table, key, column)
    ),
    kept: work.flatMap(({ places }) => places),
  };
}

/** A table with the columns and rows that the snapshot speaks of. */
interface Standing {
  readonly kept: KeptTable;
  readonly state: TableState;
  /** Column id → position. */
  readonly at: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly CellRead[])[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/** Columns by the heading that the run left; staff's own words for it are known when a run has seen them. */
function standingOf(kept: KeptTable, state: TableState, memory: Memory): Standing {
  const at = new Map(
    Object.entries(kept.headers).flatMap(([id, header]): [string, number][] => {
      const theirs = memory.get(kept.table, THEIR_HEADER, id)?.base;
      const position = [header, theirs].map((words) => (words === undefined ? -1 : state.headers.indexOf(words)));
      const [first = -1] = position.filter((one) => one >= 0);
      return first < 0 ? [] : [[id, first]];
    })
  );
  const rows = state.formulas.slice(1);
  return { kept, state, at, rows, byKey: rowsByKey(rows, at.get(kept.keyColumn)) };
}

interface TableWork {
  readonly restore: TableRestore;
  readonly places: readonly Place[];
  /** Rows and cells whose memory stays as it is now. */
  readonly held: readonly string[];
}

const heldRow = (table: string, key: string): string => JSON.stringify([table, key]);

function isHeld(held: ReadonlySet<string>, table: string, key: string, column: string): boolean {
  // What is remembered beside a cell ("steps#slots") goes with it.
  const of = column.startsWith("#") ? column : (column.split("#")[0] ?? column);
  return held.has(heldRow(table, key)) || held.has(entryOf({ table, key, column: of }));
}

function restoreTable(standing: Standing, snapshot: Snapshot): TableWork {
  const { kept, state } = standing;
  const cells = restoreCells(standing, snapshot);
  const added = restoreAdded(standing, snapshot);
  return {
    restore: {
      state,
      cells: cells.changes,
      remove: added.remove,
      append: snapshot.taken
        .filter(({ table, key }) => table === kept.table && !standing.byKey.has(key))
        .map(({ cells: before }) => {
          const row: (KeptContent | null)[] = state.headers.map(() => null);
          for (const cell of before) {
            const position = standing.at.get(cell.column);
            if (position !== undefined) row[position] = cell.before;
          }
          return row;
        }),
    },
    places: [...cells.places, ...added.places],
    held: [...cells.held, ...added.held],
  };
}

function restoreCells({ kept, state, at, rows, byKey }: Standing, snapshot: Snapshot) {
  const changes: TableRestore["cells"][number][] = [];
  const places: Place[] = [];
  const held: string[] = [];
  for (const cell of snapshot.cells) {
    if (cell.table !== kept.table) continue;
    const row = byKey.get(cell.key)?.[cell.copy];
    const column = at.get(cell.column);
    const stands = row === undefined || column === undefined ? null : canonicalRead(rows[row]?.[column]);
    if (row !== undefined && column !== undefined && stands !== null) {
      if (stands === cell.before.text) continue;
      if (digest(stands) === cell.after) {
        changes.push({ row, column, content: cell.before });
        continue;
      }
      places.push(placeOf(state, row, column));
    }
    // Gone with its row or column, or in the staff's words.
    held.push(entryOf(cell));
  }
  return { changes, places, held };
}

function restoreAdded({ kept, state, at, rows, byKey }: Standing, snapshot: Snapshot) {
  const remove: number[] = [];
  const places: Place[] = [];
  const held: string[] = [];
  const ids = new Map([...at].map(([id, position]) => [position, id]));
  for (const { table, key, after } of snapshot.added) {
    if (table !== kept.table) continue;
    const [row, ...copies] = byKey.get(key) ?? [];
    if (row !== undefined) {
      const contents = (rows[row] ?? []).map(
        (value, position) => [ids.get(position) ?? `#${position}`, canonicalRead(value)] as const
      );
      if (copies.length === 0 && rowDigest(contents.filter(([id]) => id !== kept.orderColumn)) === after) {
        remove.push(row);
        continue;
      }
      places.push(placeOf(state, row, at.get(kept.keyColumn) ?? 0));
    }
    // Staff worked on the row, or deleted it: either way it is theirs now.
    held.push(heldRow(table, key));
  }
  return { remove: remove.sort((one, other) => other - one), places, held };
}

/** The memory with the entries of the snapshot in place of those that the run made. */
function memoryBefore(
  memory: Memory,
  { entries }: Snapshot,
  returns: (table: string, key: string, column: string) => boolean
): MemoryEntry[] {
  const changed = entries.filter(({ table, key, column }) => returns(table, key, column));
  const addresses = new Set(changed.map(entryOf));
  return [
    ...memory.entries().filter((entry) => !addresses.has(entryOf(entry))),
    ...changed.flatMap(({ before, ...entry }) => (before ? [{ ...entry, ...before }] : [])),
  ];
}
