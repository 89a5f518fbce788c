/** Keeps the merge memory in cells of a hidden sheet: undo, saving and copying the workbook take it along. */
import { createMemory, settled, type Memory, type MemoryEntry } from "../sheets/merge/memory";
import type { CellRead } from "../sheets/merge/canonical";
import { MEMORY_SHEET, freeSheetName } from "../sheets/names";
import { cellText } from "./cellText";

const MARK = "ITA memory 1";
const NOTE = "แผ่นนี้โปรแกรมใช้จำข้อความที่สร้างไว้ เพื่อไม่เขียนทับข้อความที่ท่านแก้ กรุณาอย่าลบ";
const COLUMNS = 6;
const FIRST_ENTRY_ROW = 1;

/** Table name under which facts about the workbook itself are kept. */
export const WORKBOOK = "#workbook";

/** Marks a sheet whose making has begun, so that one that was cut off is finished and not left beside a second one. */
const MAKING = "making";

export const makingEntry = (table: string, sheet: string): MemoryEntry => ({
  table: WORKBOOK,
  key: MAKING,
  column: table,
  base: sheet,
  pending: null,
});

export const rememberMaking = (next: Memory, table: string, sheet: string): void => next.set(makingEntry(table, sheet));

export function isMakingBegun(memory: Memory | null, table: string): boolean {
  return memory?.get(WORKBOOK, MAKING, table) !== undefined;
}

/** Sheets of ours whose making was cut off before their table stood. */
export function sheetsInMaking(memory: Memory | null): ReadonlySet<string> {
  const entries = memory?.entries() ?? [];
  return new Set(entries.filter(({ table, key }) => table === WORKBOOK && key === MAKING).map(({ base }) => base));
}

/**
 * What is to be remembered after the last request: what was written into these tables now stands. Other work that was cut
 * off stays as it is, for nobody has finished it.
 */
export function atEnd(entries: readonly MemoryEntry[], tables: ReadonlySet<string>): MemoryEntry[] {
  const isMade = ({ table, key, column }: MemoryEntry): boolean =>
    table === WORKBOOK && key === MAKING && tables.has(column);
  return entries
    .filter((entry) => !isMade(entry))
    .flatMap((entry) => (tables.has(entry.table) ? settled([entry]) : [entry]));
}

export interface StoredMemory {
  readonly sheetName: string;
  readonly memory: Memory;
  /** Rows in use, the head included: what a shorter memory has to clear. */
  readonly rows: number;
}

export const mayBeMemorySheet = (sheetName: string): boolean => sheetName.startsWith(MEMORY_SHEET);

/** null when the sheet is not ours. An empty sheet of the right name is one whose making was cut off. */
export function readMemory(sheetName: string, values: readonly (readonly CellRead[])[] | null): StoredMemory | null {
  // An empty sheet of another such name ("ITA_memory2") is the user's.
  if (values === null) return sheetName === MEMORY_SHEET ? { sheetName, memory: createMemory(), rows: 0 } : null;
  if (values[0]?.[0] !== MARK) return null;
  const entries = values.slice(FIRST_ENTRY_ROW).flatMap((row): MemoryEntry[] => {
    const [table, key, column, base, pending, state] = row.map(String);
    if (table === undefined || table === "" || key === undefined || column === undefined) return [];
    return [{ table, key, column, base: base ?? "", pending: state === "pending" ? (pending ?? "") : null }];
  });
  return { sheetName, memory: createMemory(entries), rows: values.length };
}

const HEAD = [MARK, NOTE, "", "", "", ""];

const entryRows = (entries: readonly MemoryEntry[]): string[][] =>
  entries.map(({ table, key, column, base, pending }) =>
    [table, key, column, base, pending ?? "", pending === null ? "" : "pending"].map(cellText)
  );

/** Queues entries behind those that stand; nothing else is written anew. */
export function addMemory(
  context: Excel.RequestContext,
  { sheetName, memory, rows }: StoredMemory,
  entries: readonly MemoryEntry[]
): StoredMemory {
  const written = rows === 0 ? [HEAD, ...entryRows(entries)] : entryRows(entries);
  if (written.length > 0)
    context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(rows, 0, written.length, COLUMNS).values = written;
  return { sheetName, memory: createMemory([...memory.entries(), ...entries]), rows: rows + written.length };
}

/** Queues the memory for writing, of a sheet that stands the rows that change; makes the hidden sheet when there is none. */
export function writeMemory(
  context: Excel.RequestContext,
  stored: StoredMemory | null,
  takenNames: readonly string[],
  entries: readonly MemoryEntry[]
): StoredMemory {
  const sheetName = stored?.sheetName ?? freeSheetName(MEMORY_SHEET, takenNames);
  const sheets = context.workbook.worksheets;
  const sheet = stored ? sheets.getItem(sheetName) : sheets.add(sheetName);
  const rows = [HEAD, ...entryRows(entries)];
  for (const { first, written } of changedRows(rows, stored))
    sheet.getRangeByIndexes(first, 0, written.length, COLUMNS).values = written;
  const surplus = (stored?.rows ?? 0) - rows.length;
  if (surplus > 0) sheet.getRangeByIndexes(rows.length, 0, surplus, COLUMNS).clear(Excel.ClearApplyTo.contents);
  if (!stored) sheet.visibility = Excel.SheetVisibility.hidden;
  return { sheetName, memory: createMemory(entries), rows: rows.length };
}

/** So many equal rows between two that change are written along: a request has a cost of its own. */
const FEW = 4;

/** Runs of rows that differ from those that stand. */
function changedRows(
  rows: readonly string[][],
  stored: StoredMemory | null
): { readonly first: number; readonly written: string[][] }[] {
  const before = stored ? entryRows(stored.memory.entries()) : [];
  // Where somebody cleared or repeated a row, nobody knows which entry stands where.
  const isKnown = stored !== null && stored.rows === before.length + FIRST_ENTRY_ROW;
  if (!isKnown) return [{ first: 0, written: [...rows] }];
  const runs: { first: number; written: string[][] }[] = [];
  rows.forEach((row, at) => {
    const standing = at < FIRST_ENTRY_ROW ? row : before[at - FIRST_ENTRY_ROW];
    if (standing && row.every((cell, column) => cell === standing[column])) return;
    const last = runs.at(-1);
    const end = last ? last.first + last.written.length : 0;
    if (last && at - end <= FEW) last.written.push(...rows.slice(end, at + 1));
    else runs.push({ first: at, written: [row] });
  });
  return runs;
}
