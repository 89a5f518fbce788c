/** What a person does to rows by menu: insert and delete. */
import { contains, MAX_COLUMNS } from "../../host/engine/areas";
import type { Area, Sheet } from "../../host/engine/types";
import { words } from "../words";
import type { MenuItem } from "./menu";

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
