import { cellText } from "./cells";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import type { SheetState, TableState } from "./state";
import { bodyOf } from "./tables";

/** Sets or clears (null) one column's filter and hides the rows that fail any filter of the table. */
export function filterTable(
  context: BookContext,
  sheet: SheetState,
  table: TableState,
  columnIndex: number,
  allowed: readonly string[] | null
): void {
  const column = table.columns[columnIndex];
  if (!column) {
    throw new WorkbookOperationError(
      "InvalidArgument",
      `Table ${table.name} has no column ${columnIndex}`,
      "ไม่พบคอลัมน์นี้ในตาราง"
    );
  }
  column.filter = allowed && [...allowed];
  applyFilters(context, sheet, table);
}

function applyFilters(context: BookContext, sheet: SheetState, table: TableState): void {
  const body = bodyOf(table);
  const filters = table.columns.flatMap(({ filter }, index) =>
    filter ? [{ column: body.column + index, texts: new Set(filter.map((text) => text.toLowerCase())) }] : []
  );
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    const passes = filters.every(({ column, texts }) => texts.has(cellText(context, sheet, row, column).toLowerCase()));
    const state = sheet.rows.get(row);
    if (!passes) sheet.rows.set(row, { ...state, hidden: true, hiddenByFilter: true });
    else if (state?.hiddenByFilter) sheet.rows.set(row, { ...state, hidden: undefined, hiddenByFilter: undefined });
  }
  // SUBTOTAL and AGGREGATE see hidden rows.
  context.contentChanged();
}
