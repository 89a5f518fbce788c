import type { Area, Sheet, TableInfo } from "../engine/types";
import { intersection } from "../engine/areas";
import { fail } from "../protocol/hostError";

/*
 * What goes wrong in Excel where a filter hides rows: better refused here than played as if it worked.
 */

const isFiltered = ({ sheet, id, columns }: TableInfo): boolean =>
  columns.some((_, index) => sheet.tableFilter(id, index) !== null);

/**
 * Excel puts an array of several rows into the visible rows alone, so that texts end up beside the wrong measure
 * (https://github.com/OfficeDev/office-js/issues/224, https://github.com/xlwings/xlwings/issues/747). Single cells are safe.
 */
export function assertNoneMisplaced(sheet: Sheet, area: Area): void {
  if (area.rowCount === 1) return;
  for (const table of sheet.tables.filter(isFiltered)) {
    const shared = intersection(table.area, area);
    const rows = shared ? Array.from({ length: shared.rowCount }, (_, at) => shared.row + at) : [];
    if (rows.some((row) => sheet.rowHidden(row)))
      fail("NotImplemented", "Excel misplaces values that are written across rows which a filter hides.");
  }
}

/** Rows of a filtered table cannot be deleted (https://github.com/OfficeDev/office-js/issues/994), and only visible ones are sorted. */
export function assertUnfiltered(table: TableInfo): void {
  if (isFiltered(table)) fail("GeneralException", "This operation is not allowed in a filtered table.");
}
