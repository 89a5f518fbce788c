/** The lines above a table under the same promise: a line that staff reworded, moved or deleted is left alone. */
import type { HeadingLine } from "../plan";
import { canonicalRead, type CellRead } from "./canonical";
import { HEADING, type Memory } from "./memory";
import type { MergeCounts } from "./mergeTable";

export interface LineChange {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly line: HeadingLine;
}

export function mergeHeading(
  table: string,
  lines: readonly HeadingLine[],
  /** First column of the rows above the table, as they stand. */
  existing: readonly CellRead[],
  memory: Memory | null,
  next: Memory,
  counts: MergeCounts
): LineChange[] {
  const changes: LineChange[] = [];
  const texts = existing.map(canonicalRead);
  lines.forEach((line, offset) => {
    const key = HEADING + line.id;
    const entry = memory?.get(table, key, "text");
    const remember = (base: string, pending: string | null): void =>
      next.set({ table, key, column: "text", base, pending });
    if (line.text !== "" && texts.includes(line.text)) return remember(line.text, null);
    const known = [entry?.base, entry?.pending].filter(
      (text): text is string => text !== undefined && text !== null && text !== ""
    );
    let row = texts.findIndex((text) => known.includes(text));
    // An empty line has no text to be known by; it is taken at its own place while no row was added or removed above the table.
    if (row < 0 && known.length === 0 && texts.length === lines.length && texts[offset] === "" && memory !== null)
      row = offset;
    if (row < 0) {
      if (known.length > 0) counts.cellsKept++;
      if (entry !== undefined) remember(entry.base, null);
      return;
    }
    if (texts[row] === line.text) return remember(line.text, null);
    remember(texts[row] ?? "", line.text);
    changes.push({ row, line });
    counts.cellsUpdated++;
  });
  return changes;
}

export function rememberHeading(table: string, lines: readonly HeadingLine[], next: Memory): void {
  for (const line of lines) next.set({ table, key: HEADING + line.id, column: "text", base: line.text, pending: null });
}
