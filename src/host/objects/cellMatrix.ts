import type { Area } from "../engine/types";
import { fail, invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { isUnbounded } from "./rangeRef";

/**
 * Excel reads at most this many cells of a range at a time
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const MAX_CELLS = 5_000_000;

/** Reads something of each cell; null for whole rows and columns, as Excel answers. */
export function readMatrix(area: Area, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  assertCellCount(area);
  const matrix: Json[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line: Json[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) line.push(read(row, column));
    matrix.push(line);
  }
  return matrix;
}

export function assertCellCount(area: Area): void {
  if (area.rowCount * area.columnCount > MAX_CELLS) {
    fail("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
}

/**
 * The input for each cell of a range: a matrix of the range's own size, or one value for all cells.
 * `null` inside a matrix means "leave this cell"; `null` instead of a matrix is refused
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values).
 */
export function inputOf(area: Area, value: Json, name: string): (row: number, column: number) => Json {
  if (isUnbounded(area)) return invalidArgument(`'${name}' cannot be set on whole rows or columns.`);
  assertCellCount(area);
  if (value === null) return invalidArgument(`'${name}' cannot be null.`);
  if (!Array.isArray(value)) return () => value;
  const lines = value as readonly Json[];
  const fits =
    lines.length === area.rowCount &&
    lines.every((line) => Array.isArray(line) && (line as readonly Json[]).length === area.columnCount);
  if (!fits) {
    return invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return (row, column) => (lines[row - area.row] as readonly Json[])[column - area.column] ?? null;
}
