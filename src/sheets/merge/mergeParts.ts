/** The cells that stand beside one another in a line above the table: staff may have put columns between them, or words over them. */
import type { HeadingLine } from "../plan";
import { canonicalRead, type CellRead } from "./canonical";
import { HEADING, type Memory } from "./memory";
import { mergeCells } from "./mergeCells";
import type { LineChange } from "./mergeHeading";
import type { MergeCounts } from "./mergeTable";

interface StandingLines {
  readonly table: string;
  readonly lines: readonly HeadingLine[];
  /** Row of each line on the sheet, or null. */
  readonly rows: readonly (number | null)[];
  /** The rows above the table as they stand, from column A on. */
  readonly above: readonly (readonly CellRead[])[];
  /** Sheet column of a column of the table, or null where staff removed it. */
  readonly columnOf: (id: string) => number | null;
  readonly resolved: (formula: string) => string;
}

export function mergeParts(
  { table, lines, rows, above, columnOf, resolved }: StandingLines,
  memory: Memory | null,
  next: Memory,
  counts: MergeCounts
): LineChange[] {
  return lines.flatMap((line, at) =>
    (line.parts ?? []).flatMap(({ from, content }): LineChange[] => {
      const key = HEADING + line.id;
      const row = rows[at] ?? null;
      const column = columnOf(from);
      const read = row === null || column === null ? undefined : above[row]?.[column];
      // Moved beyond what is read: left as it is, and so is what is remembered of it.
      if (row === null || column === null || read === undefined) return [];
      const cell = canonicalRead(read);
      if (typeof content !== "string") {
        const formula = resolved(content.formula);
        // Words that staff typed over a figure are theirs.
        const isTheirs = cell !== "" && !cell.startsWith("=");
        if (isTheirs) counts.cellsKept++;
        return isTheirs || cell === formula ? [] : [{ row, column, line, content: formula, isFormula: true }];
      }
      const [outcome] = mergeCells(table, from, key, [cell], { text: content, slots: null }, memory, next);
      if (!outcome || outcome.kind === "same") return [];
      if (outcome.kind !== "update") {
        counts.cellsKept++;
        return [];
      }
      counts.cellsUpdated++;
      return [{ row, column, line, content, isFormula: false }];
    })
  );
}

export function rememberParts(table: string, line: HeadingLine, next: Memory): void {
  for (const { from, content } of line.parts ?? []) {
    if (typeof content !== "string") continue;
    next.set({ table, key: HEADING + line.id, column: from, base: content, pending: null });
  }
}
