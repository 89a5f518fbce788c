/** What a person does to rows and table columns by menu: insert, delete, sort, filter. */
import { contains, MAX_COLUMNS } from "../../host/engine/areas";
import type { Area, Sheet, TableInfo } from "../../host/engine/types";
import { words } from "../words";
import type { MenuItem } from "./menu";

const MOST_VALUES = 25;

/** Commands for the selected rows. Inside a table only the table's own cells move, as Excel's "Table rows" do. */
export function rowCommands(sheet: Sheet, selected: Area, change: (edit: () => void) => void): MenuItem[] {
  const rows = rowsToChange(sheet, selected);
  return [
    { label: words.rows.insert, run: () => change(() => sheet.insertCells(rows, "Down")) },
    { label: words.rows.remove, run: () => change(() => sheet.deleteCells(rows, "Up")) },
  ];
}

function rowsToChange(sheet: Sheet, selected: Area): Area {
  const table = sheet.tables.find((candidate) => contains(candidate.area, selected.row, selected.column));
  const wholeRows = { row: selected.row, rowCount: selected.rowCount, column: 0, columnCount: MAX_COLUMNS };
  if (!table || (table.showHeaders && selected.row === table.area.row)) return wholeRows;
  return { ...wholeRows, column: table.area.column, columnCount: table.area.columnCount };
}

/** Commands of a table header's button. */
export function filterCommands(
  sheet: Sheet,
  table: TableInfo,
  column: number,
  change: (edit: () => void) => void
): MenuItem[] {
  const columnIndex = column - table.area.column;
  const allowed = sheet.tableFilter(table.id, columnIndex);
  const only = (text: string): MenuItem => ({
    label: text === "" ? words.blank : text.length > 60 ? `${text.slice(0, 58)}…` : text,
    checked: allowed?.length === 1 && allowed[0] === text,
    run: () => change(() => sheet.filterTable(table.id, columnIndex, [text])),
  });
  return [
    {
      label: words.sort.ascending,
      run: () => change(() => sheet.sortTable(table.id, [{ columnIndex, ascending: true }])),
    },
    {
      label: words.sort.descending,
      run: () => change(() => sheet.sortTable(table.id, [{ columnIndex, ascending: false }])),
    },
    {
      label: words.sort.all,
      checked: allowed === null,
      run: () => change(() => sheet.filterTable(table.id, columnIndex, null)),
    },
    ...valuesOf(sheet, table, column).map(only),
  ];
}

function valuesOf(sheet: Sheet, table: TableInfo, column: number): string[] {
  const values = new Set<string>();
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  const end = table.area.row + table.area.rowCount - (table.showTotals ? 1 : 0);
  for (let row = first; row < end && values.size < MOST_VALUES; row += 1) values.add(sheet.text(row, column));
  return [...values].sort((a, b) => a.localeCompare(b, "th"));
}
