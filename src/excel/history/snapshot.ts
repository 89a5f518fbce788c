/**
 * What a run is about to change in the tables that staff keep, as it stands before: enough to put it back, and no more. It
 * is kept in the workbook because undo ends when the workbook is closed, and in an older Excel never begins.
 */
import { canonicalRead, type CellRead } from "../../sheets/merge/canonical";
import type { MemoryEntry } from "../../sheets/merge/memory";

/** Content of a cell before the run; what was a number, a day or TRUE comes back as one. */
export interface KeptContent {
  readonly kind: "text" | "number" | "boolean" | "formula";
  readonly text: string;
}

/** A row by its key and, where staff copied it, which of the copies. */
export interface KeptPlace {
  readonly table: string;
  readonly key: string;
  /** 0 for the first row that bears the key. */
  readonly copy: number;
}

/** A cell whose content the run changed. */
export interface KeptCell extends KeptPlace {
  /** Column id. */
  readonly column: string;
  readonly before: KeptContent;
  /** Digest of what the run wrote: a cell that holds something else was changed since. */
  readonly after: string;
}

/** A row that the run added. */
export interface AddedRow {
  readonly table: string;
  readonly key: string;
  /** Digest of its texts (rowDigest). */
  readonly after: string;
}

/** A row that the run took out; its formulas come back with the next run. */
export interface TakenRow {
  readonly table: string;
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly before: KeptContent }[];
}

/** An entry of the merge memory that the run changed; `before` null where there was none. */
export interface KeptEntry {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly before: Pick<MemoryEntry, "base" | "pending"> | null;
}

/** A table as the run left it. */
export interface KeptTable {
  readonly table: string;
  readonly keyColumn: string;
  /** Its numbers change from run to run and are no text; "" where there is none. */
  readonly orderColumn: string;
  /** Column id → heading, by which the column is found again. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface SnapshotHead {
  /** ISO time at which the run began. */
  readonly takenAt: string;
  readonly sheets: readonly string[];
  readonly leftOut: readonly string[];
  readonly rows: number;
}

export interface Snapshot {
  readonly head: SnapshotHead;
  readonly tables: readonly KeptTable[];
  readonly cells: readonly KeptCell[];
  readonly added: readonly AddedRow[];
  readonly taken: readonly TakenRow[];
  readonly entries: readonly KeptEntry[];
}

/** @param value of the same cell: a text that begins with "=" is no formula. */
export function keptContent(formula: CellRead | undefined, value: CellRead | undefined): KeptContent {
  const text = canonicalRead(formula);
  if (text.startsWith("=") && formula !== value) return { kind: "formula", text };
  if (typeof formula === "number") return { kind: "number", text };
  return { kind: typeof formula === "boolean" ? "boolean" : "text", text };
}

/** 53 bits and the length: short to keep, and no two texts of a workbook will share it. */
export function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length.toString(36)}.${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}

/** One digest for the texts of a row, whatever the order of its columns; formulas and empty cells do not count. */
export function rowDigest(cells: Iterable<readonly [column: string, content: string]>): string {
  const texts = [...cells].filter(([, content]) => content !== "" && !content.startsWith("="));
  return digest(JSON.stringify(texts.sort(([one], [other]) => one.localeCompare(other))));
}

export const placeOf = ({ table, key, copy }: KeptPlace): string => JSON.stringify([table, key, copy]);
export const cellOf = ({ table, key, copy, column }: Pick<KeptCell, "table" | "key" | "copy" | "column">): string =>
  JSON.stringify([table, key, copy, column]);
export const entryOf = ({ table, key, column }: Pick<KeptEntry, "table" | "key" | "column">): string =>
  JSON.stringify([table, key, column]);
