/** Finds a table column's body for drop-downs: in the workbook as read, or in a sheet that is being made now. */
import { headerRowOf, type SheetPlan } from "../sheets/plan";
import { TABLE_NAMES } from "../sheets/names";
import type { WorkbookState } from "./readWorkbook";
import type { ColumnFinder } from "./validations";

/** Position of a score sheet's column; a stray space in its heading does not hide it. */
export function headingPosition(headers: readonly string[], heading: string): number {
  return headers.findIndex((standing) => standing.trim() === heading);
}

export function columnFinder(
  state: WorkbookState,
  made: readonly { readonly plan: SheetPlan; readonly sheet: string }[] = []
): ColumnFinder {
  return (table, column) => {
    for (const [id, existing] of state.tables) {
      if (TABLE_NAMES[id] !== table) continue;
      const position = headingPosition(existing.headers, column);
      if (position < 0) return null;
      return {
        sheet: existing.sheet,
        row: existing.row + 1,
        column: existing.column + position,
        rows: existing.values.length - 1,
      };
    }
    const planned = made.find((one) => one.plan.table.name === table);
    const position = planned?.plan.table.columns.findIndex((one) => one.header === column) ?? -1;
    if (!planned || position < 0) return null;
    return {
      sheet: planned.sheet,
      row: headerRowOf(planned.plan) + 1,
      column: position,
      rows: planned.plan.table.rows.length,
    };
  };
}
