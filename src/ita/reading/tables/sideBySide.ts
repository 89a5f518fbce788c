/** Tells tables that stand side by side from one table with gaps between its columns. */
import type { ColumnRole } from "../types";
import type { HeaderLine } from "./headerLines";
import { filledColumns, headingRole, headingsOf, rowsLookedAt, type ColumnHeading } from "./headings";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";

/**
 * Tables side by side: an empty column between two parts that can each stand alone, or the same headings once more.
 * Columns in an unusual order with gaps between them stay one table.
 */
export function splitColumns(
  columns: readonly number[],
  lines: readonly HeaderLine[],
  body: number,
  view: SheetView,
  senses: Senses
): number[][] {
  const headings = headingsOf(lines.map((line) => line.cells));
  const filled = filledColumns(view, body, senses);
  const texts = columns.map((column) => headings.get(column)?.text ?? "");
  const half = columns.length / 2;
  if (Number.isInteger(half) && half >= 2 && texts.slice(0, half).join("|") === texts.slice(half).join("|")) {
    const [left, right] = [columns.slice(0, half), columns.slice(half)];
    if (standsAlone(left, headings, senses)) return [left, right];
  }
  const parts: number[][] = [];
  let part: number[] = [];
  for (const [at, column] of columns.entries()) {
    const previous = columns[at - 1];
    const gap = previous !== undefined && isGap(previous, column, filled);
    const rest = columns.slice(at);
    const two = gap && standsAlone(part, headings, senses) && standsAlone(rest, headings, senses);
    if (two && (headedAlike(part, rest, headings, senses) || !sameSubjects(part, rest, headings, body, view, senses))) {
      parts.push(part);
      part = [];
    }
    part.push(column);
  }
  parts.push(part);
  return parts;
}

/** The heading of names or codes occurs once more: the same table for another year. */
function headedAlike(
  left: readonly number[],
  right: readonly number[],
  headings: ReadonlyMap<number, ColumnHeading>,
  senses: Senses
): boolean {
  const texts = (columns: readonly number[]): string[] =>
    identifying(columns, headings, senses).map((column) => headings.get(column)?.text ?? "");
  const before = new Set(texts(left));
  return texts(right).some((text) => before.has(text));
}

function identifying(
  columns: readonly number[],
  headings: ReadonlyMap<number, ColumnHeading>,
  senses: Senses
): number[] {
  return columns.filter((column) => {
    const heading = headings.get(column);
    return heading !== undefined && identifies(headingRole(heading, senses));
  });
}

/** Both parts name the same subjects row by row: two halves of one table, its columns in an unusual order. */
function sameSubjects(
  left: readonly number[],
  right: readonly number[],
  headings: ReadonlyMap<number, ColumnHeading>,
  body: number,
  view: SheetView,
  senses: Senses
): boolean {
  const [ours, theirs] = [identifying(left, headings, senses), identifying(right, headings, senses)];
  let compared = 0;
  for (let index = body; index < Math.min(view.length, body + rowsLookedAt); index++) {
    const [one, other] = [subjectIn(index, ours, view, senses), subjectIn(index, theirs, view, senses)];
    if (one === null || other === null) continue;
    if (one !== other) return false;
    compared++;
  }
  return compared > 0;
}

/** The number of the indicator that one of the cells names, or a bare number, or another subject's key. */
function subjectIn(index: number, columns: readonly number[], view: SheetView, senses: Senses): string | null {
  let bareNumber: string | null = null;
  for (const column of columns) {
    const cell = view.cell(index, column);
    if (!cell || typeof cell.value === "boolean") continue;
    const { byCode, byName, bare } = senses.meaning(cell.value);
    const subject = byCode ?? byName;
    if (subject) return subject.kind === "indicator" ? subject.code : `${subject.kind}/${subject.code}`;
    if (bare !== null) bareNumber ??= String(bare);
  }
  return bareNumber;
}

function isGap(left: number, right: number, filled: ReadonlySet<number>): boolean {
  for (let column = left + 1; column < right; column++) if (!filled.has(column)) return true;
  return false;
}

function standsAlone(
  columns: readonly number[],
  headings: ReadonlyMap<number, ColumnHeading>,
  senses: Senses
): boolean {
  let [named, measured] = [false, false];
  for (const column of columns) {
    const heading = headings.get(column);
    if (!heading) continue;
    const role = headingRole(heading, senses);
    if (identifies(role)) named = true;
    else if (role === "score" || role === "share" || senses.years(heading.text).length > 0) measured = true;
  }
  return named && measured;
}

function identifies(role: ColumnRole | null): boolean {
  return role === "code" || role === "name" || role === "rank" || role === "agency";
}
