import { intersection } from "../engine/areas";
import type { Area, Book, Sheet, TableColumnInfo, TableInfo } from "../engine/types";
import { fail } from "../protocol/hostError";

/** What stands behind `Excel.Table`: its id stays while its name and place change. */
export interface TableRef {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface TableColumnRef extends TableRef {
  readonly columnId: number;
}

export interface TableRowRef extends TableRef {
  readonly rowIndex: number;
}

export function tableExists({ sheet, id }: TableRef, book: Book): boolean {
  return book.sheets.includes(sheet) && sheet.tables.some((table) => table.id === id);
}

export function tableOf({ sheet, id }: TableRef): TableInfo {
  return sheet.tables.find((table) => table.id === id) ?? fail("ItemNotFound", "The table doesn't exist any more.");
}

export function headerArea(table: TableInfo): Area {
  if (!table.showHeaders) fail("ItemNotFound", `The table ${table.name} shows no header row.`);
  return { ...table.area, rowCount: 1 };
}

export function bodyArea(table: TableInfo): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top - bottom };
}

export function totalArea(table: TableInfo): Area {
  if (!table.showTotals) fail("ItemNotFound", `The table ${table.name} shows no totals row.`);
  return { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 };
}

/** The part of an area in one column of the table. */
export function columnPart(area: Area, columnIndex: number): Area {
  return { ...area, column: area.column + columnIndex, columnCount: 1 };
}

export function columnIndexOf(ref: TableColumnRef): number {
  const index = tableOf(ref).columns.findIndex((column) => column.id === ref.columnId);
  return index >= 0 ? index : fail("ItemNotFound", "The column doesn't exist any more.");
}

export function columnOf(ref: TableColumnRef): TableColumnInfo {
  return tableOf(ref).columns[columnIndexOf(ref)] ?? fail("ItemNotFound", "The column doesn't exist any more.");
}

/**
 * Refuses cells that cannot become (part of) a table: merged cells (MergedRangeConflict in the documented list of
 * codes) and cells of another table (InvalidArgument, https://github.com/OfficeDev/office-js/issues/1199).
 */
export function assertRoomForTable(sheet: Sheet, area: Area, own: string | null = null): void {
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    fail("MergedRangeConflict", "A table can't overlap with merged cells.");
  }
  const other = sheet.tables.find((table) => table.id !== own && intersection(table.area, area));
  if (other) fail("InvalidArgument", `A table can't overlap another table (${other.name}).`);
}
