/**
 * What we wrote last, cell by cell: the third side of the merge. It is kept in cells of a hidden sheet (undo and copies
 * of the workbook take it along), one entry a row.
 */

export interface MemoryEntry {
  readonly table: string;
  /** Row key; HEADER and THEIR_HEADER for column headings (ours, reworded by staff), HEADING + line id for lines above the table. */
  readonly key: string;
  /** Column id; ROW for the row itself. */
  readonly column: string;
  /** Our text that stands (or stood, before staff changed it) in the cell. */
  readonly base: string;
  /** Our text of a run that has begun; null once the run has finished. A cell holding either text is still ours. */
  readonly pending: string | null;
}

export const HEADER = "#header";
export const THEIR_HEADER = "#theirHeader";
export const HEADING = "#line:";
/** Keys of what belongs to a sheet as a whole. */
export const FOOTER = "#footer";
export const DIGITS = "#digits";
export const FONT_KEY = "#font";
/** Which columns are hidden, where that changes with the scores. */
export const LAYOUT = "#layout";
export const ROW = "#row";
/** `base` of a ROW entry: the row was made; staff deleted it if it is gone. `pending` while being made. */
export const MADE = "made";

/** What a row was made from (measures/options.ts), what it stands for, and what staff asked for when they added it. */
export const SOURCE = "#source";
export const SUBJECT = "#subject";
export const ADDED = "#added";

export interface Memory {
  get(table: string, key: string, column: string): MemoryEntry | undefined;
  set(entry: MemoryEntry): void;
  /** Everything of a table, or of one key in it. */
  forget(table: string, key?: string): void;
  entries(): MemoryEntry[];
  keysOf(table: string): string[];
}

/** Names of tables and columns are ours and of one line; a key may be what staff typed. */
const address = (table: string, key: string, column: string): string => `${table}\n${column}\n${key}`;

export function createMemory(entries: readonly MemoryEntry[] = []): Memory {
  const map = new Map(entries.map((entry) => [address(entry.table, entry.key, entry.column), entry]));
  return {
    get: (table, key, column) => map.get(address(table, key, column)),
    set: (entry) => void map.set(address(entry.table, entry.key, entry.column), entry),
    forget: (table, key) => {
      for (const [at, entry] of map)
        if (entry.table === table && (key === undefined || entry.key === key)) map.delete(at);
    },
    entries: () => [...map.values()],
    keysOf: (table) => [
      ...new Set(
        [...map.values()].filter((entry) => entry.table === table && entry.column === ROW).map((entry) => entry.key)
      ),
    ],
  };
}

/** Whether the same is remembered, in whatever order. */
export function isSameMemory(memory: Memory, entries: readonly MemoryEntry[]): boolean {
  return (
    memory.entries().length === entries.length &&
    entries.every(({ table, key, column, base, pending }) => {
      const known = memory.get(table, key, column);
      return known !== undefined && known.base === base && known.pending === pending;
    })
  );
}

/** After the last request of a run: what was pending now stands. */
export function settled(entries: readonly MemoryEntry[]): MemoryEntry[] {
  return entries.map((entry) => (entry.pending === null ? entry : { ...entry, base: entry.pending, pending: null }));
}
