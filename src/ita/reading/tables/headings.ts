/** Headings column by column, and which columns are filled below them. */
import type { ColumnRole } from "../types";
import { headerLine, headsRows } from "./headerLines";
import type { Senses } from "./senses";
import type { SheetView, ViewCell } from "./sheetView";

/** So many rows below a heading show which columns belong to it. */
export const rowsLookedAt = 30;

/** The heading of one column. */
export interface ColumnHeading {
  readonly column: number;
  /** From top to bottom; a wide heading stands over every column below it. */
  readonly lines: readonly string[];
  readonly text: string;
}

export function headingRole({ lines, text }: ColumnHeading, senses: Senses): ColumnRole | null {
  return senses.role(lines.at(-1) ?? "") ?? senses.role(text);
}

/** Columns that hold something in the first rows below the heading, up to an empty row or the next heading. */
export function filledColumns(view: SheetView, body: number, senses: Senses): Set<number> {
  const filled = new Set<number>();
  for (let index = body; index < Math.min(view.length, body + rowsLookedAt); index++) {
    const line = headerLine(view, senses, index);
    const gap = index > body && view.rowNumber(index) > view.rowNumber(index - 1) + 1;
    if (filled.size > 0 && (gap || headsRows(line))) break;
    for (const { column } of line.cells) filled.add(column);
  }
  return filled;
}

/** Every line's text, a wide one spread over the columns that have a heading of their own below it. */
export function headingsOf(lines: readonly (readonly ViewCell[])[]): Map<number, ColumnHeading> {
  const texts = new Map<number, string[]>();
  const columns = [...new Set(lines.flat().map((cell) => cell.column))].sort((a, b) => a - b);
  lines.forEach((cells, depth) => {
    const here = new Map(cells.map((cell) => [cell.column, cell.text]));
    const below = new Set(lines.slice(depth + 1).flatMap((line) => line.map((cell) => cell.column)));
    let wide = "";
    for (const column of columns) {
      wide = here.get(column) ?? wide;
      const text = here.get(column) ?? (below.has(column) ? wide : "");
      if (text !== "") texts.set(column, [...(texts.get(column) ?? []), text]);
    }
  });
  return new Map(
    [...texts].map(([column, parts]) => [column, { column, lines: parts, text: parts.join(" ") }] as const)
  );
}
