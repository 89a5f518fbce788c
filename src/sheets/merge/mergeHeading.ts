/** The lines above a table under the same promise: a line that staff reworded, moved or deleted is left alone. */
import type { HeadingLine } from "../plan";
import { canonicalRead, type CellRead } from "./canonical";
import type { FalseWord } from "./livingText";
import { HEADING, type Memory } from "./memory";
import { isOurs, mergeCells } from "./mergeCells";
import { rememberParts } from "./mergeParts";
import type { MergeCounts } from "./mergeTable";
import { rememberNewSlots } from "./slotMemory";

export interface LineChange {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly line: HeadingLine;
  /** What the cell is to hold: the line's text or formula, or the staff's own words with today's figures. */
  readonly content: string;
  readonly isFormula: boolean;
  /** Sheet column of one of the line's parts; without it the line's own cell. */
  readonly column?: number;
}

/** A line in the staff's words that today's figures contradict. */
export interface LineConflict {
  readonly row: number;
  readonly theirs: string;
  readonly ours: string;
  readonly falseWords: readonly FalseWord[];
}

interface MergedHeading {
  readonly changes: readonly LineChange[];
  readonly conflicts: readonly LineConflict[];
  /** Row of each line; null where staff deleted it or moved it away. */
  readonly rows: readonly (number | null)[];
}

const COLUMN = "text";

/** @param resolved formulas with their addresses put in */
export function mergeHeading(
  table: string,
  lines: readonly HeadingLine[],
  /** First column of the rows above the table, as they stand. */
  existing: readonly CellRead[],
  resolved: (formula: string) => string,
  memory: Memory | null,
  next: Memory,
  counts: MergeCounts
): MergedHeading {
  const changes: LineChange[] = [];
  const conflicts: LineConflict[] = [];
  const texts = existing.map(canonicalRead);
  const rows = rowsOfLines(table, lines, texts, memory);
  lines.forEach((line, at) => {
    const key = HEADING + line.id;
    const row = rows[at] ?? null;
    const entry = memory?.get(table, key, COLUMN);
    if (row === null) {
      if (entry !== undefined && entry.base !== "") counts.cellsKept++;
      if (entry !== undefined) next.set({ ...entry, pending: null });
      return;
    }
    const cell = texts[row] ?? "";
    if (line.parts) {
      next.set({ table, key, column: COLUMN, base: "", pending: null });
      return;
    }
    if (line.formula !== undefined) {
      const formula = resolved(line.formula);
      const isText = cell !== "" && !cell.startsWith("=");
      const isOurText = isText && isOurs(cell, entry);
      next.set({ table, key, column: COLUMN, base: isOurText ? cell : "", pending: isOurText ? "" : null });
      if (isText && !isOurText) counts.cellsKept++;
      else if (cell !== formula) changes.push({ row, line, content: formula, isFormula: true });
      return;
    }
    const want = { text: line.text, slots: line.slots ?? null };
    // A line that was a formula of ours until now.
    const stands = entry?.base === "" && cell.startsWith("=") ? "" : cell;
    const [outcome] = mergeCells(table, COLUMN, key, [stands], want, memory, next);
    if (!outcome || outcome.kind === "same") return;
    if (outcome.kind === "update") {
      changes.push({ row, line, content: line.text, isFormula: false });
      counts.cellsUpdated++;
      return;
    }
    counts.cellsKept++;
    if (outcome.kind === "kept") return;
    if (outcome.text !== cell) {
      changes.push({ row, line, content: outcome.text, isFormula: false });
      counts.renewed++;
    }
    if (outcome.kind === "conflict") {
      conflicts.push({ row, theirs: outcome.text, ours: line.text, falseWords: outcome.falseWords });
      counts.conflicts++;
    }
  });
  return { changes, conflicts, rows };
}

/**
 * Where each line stands: by a text of ours that is known; then, between two lines that are known, the others in their order
 * where as many rows as lines are left, so that a line in the staff's words is known by its place. A line that is not found
 * was deleted or moved away.
 */
function rowsOfLines(
  table: string,
  lines: readonly HeadingLine[],
  texts: readonly string[],
  memory: Memory | null
): (number | null)[] {
  const taken = new Set<number>();
  const rows = lines.map((line): number | null => {
    const entry = memory?.get(table, HEADING + line.id, COLUMN);
    const known = [line.text, entry?.base, entry?.pending].filter(
      (text) => text !== undefined && text !== null && text !== ""
    );
    const row = texts.findIndex((text, at) => !taken.has(at) && known.includes(text));
    if (row < 0) return null;
    taken.add(row);
    return row;
  });
  const anchors = [-1, ...rows.flatMap((row, at) => (row === null ? [] : [at])), lines.length];
  for (const [index, anchor] of anchors.entries()) {
    const until = anchors[index + 1];
    if (until === undefined) break;
    const [from, to] = [
      anchor < 0 ? -1 : (rows[anchor] ?? -1),
      until < lines.length ? (rows[until] ?? -1) : texts.length,
    ];
    if (to - from !== until - anchor) continue;
    for (let at = anchor + 1; at < until; at++) if (isPlaced(lines[at], memory)) rows[at] = from + at - anchor;
  }
  return rows;
}

/** Without a memory only figures are known by their place: a formula cannot be mistaken for words, and words are the staff's. */
const isPlaced = (line: HeadingLine | undefined, memory: Memory | null): boolean =>
  memory !== null || line?.formula !== undefined || line?.parts !== undefined;

export function rememberHeading(table: string, lines: readonly HeadingLine[], next: Memory): void {
  for (const line of lines) {
    const key = HEADING + line.id;
    next.set({ table, key, column: COLUMN, base: line.formula === undefined ? line.text : "", pending: null });
    if (line.slots) rememberNewSlots(next, table, key, COLUMN, line.slots);
    rememberParts(table, line, next);
  }
}
