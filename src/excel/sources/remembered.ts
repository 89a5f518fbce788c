/** What the workbook remembers of imports: staff's decisions about tables, and what was written into which score cell. */
import type { ColumnChoice, ColumnRole, SourceChoice, SourceKind } from "../../ita/reading/types";
import { COLUMN_ROLES, SOURCE_KINDS } from "../../ita/reading/types";
import type { Memory, MemoryEntry } from "../../sheets/merge/memory";

const CHOICES = "#source";
const IMPORTED = "#import";

/** Memory that an import writes. */
export const IMPORT_TABLES: readonly string[] = [CHOICES, IMPORTED];

/** Staff have decided to use a table of this sheet: it is looked for to the sheet's end. */
export function isSheetInUse(memory: Memory | null, sheet: string): boolean {
  return rememberedChoices(memory).some(
    ({ key, use }) => use !== false && key.slice(0, key.lastIndexOf("!")) === sheet
  );
}

export function rememberedChoices(memory: Memory | null): SourceChoice[] {
  return (memory?.entries() ?? []).flatMap((entry) => {
    if (entry.table !== CHOICES || entry.column !== "choice") return [];
    return [{ ...readChoice(entry.pending ?? entry.base), key: entry.key }];
  });
}

/** New decisions replace what was decided about the same table. */
export function joinedChoices(
  remembered: readonly SourceChoice[],
  decided: readonly SourceChoice[]
): readonly SourceChoice[] {
  const byKey = new Map([...remembered, ...decided].map((choice) => [choice.key, choice]));
  return [...byKey.values()];
}

export function rememberChoice(next: Memory, { key, ...decision }: SourceChoice): void {
  next.set({ table: CHOICES, key, column: "choice", base: JSON.stringify(decision), pending: null });
}

/** Someone may have typed into the hidden sheet: what is not understood counts as not decided. */
function readChoice(text: string): Omit<SourceChoice, "key"> {
  const decided = asRecord(parsed(text));
  const { use, kind, agency } = decided;
  return {
    ...(typeof use === "boolean" && { use }),
    ...(SOURCE_KINDS.some((known) => known === kind) && { kind: kind as SourceKind }),
    ...(typeof agency === "string" && { agency }),
    ...(decided["columns"] !== undefined && {
      columns: Object.fromEntries(
        Object.entries(asRecord(decided["columns"])).map(([letter, column]) => [letter, readColumn(asRecord(column))])
      ),
    }),
  };
}

function readColumn({ role, fiscalYear }: Readonly<Record<string, unknown>>): ColumnChoice {
  return {
    ...(COLUMN_ROLES.some((known) => known === role) && { role: role as ColumnRole }),
    ...(typeof fiscalYear === "number" && Number.isInteger(fiscalYear) && { fiscalYear }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** One score cell of ours: table name, fiscal year and row code. */
export interface ScoreCellName {
  readonly table: string;
  readonly fiscalYear: number;
  readonly code: string;
}

const cellKey = ({ table, fiscalYear, code }: ScoreCellName): string => `${table}/${fiscalYear}/${code}`;
const rowKey = (table: string, code: string): string => `${table}/${code}`;

/** What an import wrote into the cell; both texts while it may have been cut off. */
export function importedValue(memory: Memory | null, cell: ScoreCellName): MemoryEntry | undefined {
  return memory?.get(IMPORTED, cellKey(cell), "value");
}

/** The figure was offered before and staff kept their own. */
export function wasOffered(memory: Memory | null, cell: ScoreCellName, value: string): boolean {
  return memory?.get(IMPORTED, cellKey(cell), "kept")?.base === value;
}

export function importedFrom(memory: Memory | null, cell: ScoreCellName): string | null {
  return memory?.get(IMPORTED, cellKey(cell), "place")?.base ?? null;
}

/** @param stands what the cell holds now. */
export function rememberImport(next: Memory, cell: ScoreCellName, stands: string, value: string, from: string): void {
  const entry = { table: IMPORTED, key: cellKey(cell) };
  next.set({ ...entry, column: "value", base: stands, pending: value });
  next.set({ ...entry, column: "place", base: from, pending: null });
}

export function rememberKept(next: Memory, cell: ScoreCellName, offered: string): void {
  next.set({ table: IMPORTED, key: cellKey(cell), column: "kept", base: offered, pending: null });
}

/** What stands in a row's source cell by our hand. */
export function rememberedSource(memory: Memory | null, table: string, code: string): MemoryEntry | undefined {
  return memory?.get(IMPORTED, rowKey(table, code), "source");
}

export function rememberSource(next: Memory, table: string, code: string, stands: string, text: string): void {
  next.set({ table: IMPORTED, key: rowKey(table, code), column: "source", base: stands, pending: text });
}
