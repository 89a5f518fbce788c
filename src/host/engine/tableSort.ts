import { cellValue } from "./cells";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import { findCell, putCell } from "./grid";
import { sortedFormula } from "./shiftReferences";
import type { CellState, SheetState, TableState } from "./state";
import { bodyOf } from "./tables";
import type { CellValue } from "./types";

export interface SortKey {
  readonly columnIndex: number;
  readonly ascending: boolean;
}

const THAI = new Intl.Collator("th", { sensitivity: "accent" });

/**
 * Sorts whole body rows: values, formats, links and notes travel; row heights stay. Relative
 * references of a travelling formula move along, as in Excel.
 */
export function sortTable(context: BookContext, sheet: SheetState, table: TableState, keys: readonly SortKey[]): void {
  const body = bodyOf(table);
  for (const key of keys) {
    if (!table.columns[key.columnIndex]) {
      throw new WorkbookOperationError(
        "InvalidArgument",
        `Table ${table.name} has no column ${key.columnIndex}`,
        "ไม่พบคอลัมน์ที่ใช้เรียงในตาราง"
      );
    }
  }
  const rows = Array.from({ length: body.rowCount }, (_, index) => {
    const row = body.row + index;
    const values = keys.map((key) => cellValue(context, sheet, row, body.column + key.columnIndex));
    const cells = table.columns.map((_column, at) => findCell(sheet.cells, row, body.column + at));
    return { row, values, cells };
  });
  rows.sort((a, b) => compareRows(a.values, b.values, keys) || a.row - b.row);
  rows.forEach(({ row: from, cells }, index) => {
    const to = body.row + index;
    cells.forEach((cell, at) => placeCell(sheet, cell, from, to, body.column + at));
  });
  context.contentChanged();
}

function placeCell(sheet: SheetState, cell: CellState | undefined, from: number, to: number, column: number): void {
  if (!cell) {
    sheet.cells.get(to)?.delete(column);
    return;
  }
  const content = cell.content;
  const moved =
    content.kind === "formula" && from !== to
      ? { ...content, formula: sortedFormula(content.formula, from, to) }
      : content;
  putCell(sheet.cells, to, column, { ...cell, content: moved });
}

function compareRows(a: readonly CellValue[], b: readonly CellValue[], keys: readonly SortKey[]): number {
  for (const [index, key] of keys.entries()) {
    const left = a[index] ?? null;
    const right = b[index] ?? null;
    // Empty cells come last whichever way the rest is sorted.
    if (left === null || right === null) {
      const order = Number(left === null) - Number(right === null);
      if (order !== 0) return order;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return key.ascending ? order : -order;
  }
  return 0;
}

/** Excel's order: numbers, then text, then FALSE and TRUE, then errors. */
function compareValues(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return THAI.compare(a, b);
  return Number(a === true) - Number(b === true);
}
