import type { Area, BookChange, CellValue, Sheet, SheetChange } from "../engine/types";
import type { CellChange } from "../events";
import { EventMessage, WORKBOOK_TARGET } from "../events";
import { jsonValue, valueType } from "../objects/cellInput";
import type { Session } from "../session";

type ValuesBefore = ReadonlyMap<SheetChange, CellValue | undefined>;

/** Makes a change that is known as a whole beforehand, and tells of it with the value that a single cell had. */
export function makeAndTell(session: Session, change: BookChange, make: () => void): void {
  const before = new Map(
    change.changed.map((each) => [each, session.events.hearsChanges(each.sheet) ? onlyValue(each) : undefined])
  );
  make();
  tellChange(session, change, before);
}

/**
 * Tells whoever listens of a change, as Excel tells of what a person does: cells that hold something else, tables and
 * sheets that came or went. Rows that come or go are told as the cells that moved.
 */
export function tellChange(session: Session, change: BookChange, before: ValuesBefore = new Map()): void {
  session.events.source = "Unknown";
  for (const sheet of change.sheetsGone) tellSheet(session, EventMessage.sheetDeleted, sheet);
  for (const sheet of change.sheetsNew) tellSheet(session, EventMessage.sheetAdded, sheet);
  for (const each of change.changed) {
    for (const id of each.tablesGone) tellTable(session, EventMessage.tableDeleted, each.sheet, id);
    for (const id of each.tablesNew) tellTable(session, EventMessage.tableAdded, each.sheet, id);
    if (each.contents) session.events.changed(cellChange(each, each.contents, before.get(each)));
  }
  session.events.source = "ThisLocalAddin";
}

/** The value of the cell when it is one only. */
function onlyValue({ sheet, contents }: SheetChange): CellValue | undefined {
  if (contents?.rowCount !== 1 || contents.columnCount !== 1) return undefined;
  return sheet.value(contents.row, contents.column);
}

function cellChange(change: SheetChange, area: Area, before: CellValue | undefined): CellChange {
  const { sheet } = change;
  const edited: CellChange = { sheet, area, changeType: "RangeEdited" };
  const after = before === undefined ? undefined : onlyValue(change);
  if (before === undefined || after === undefined) return edited;
  const values = {
    before: jsonValue(before),
    after: jsonValue(after),
    typeBefore: valueType(before),
    typeAfter: valueType(after),
  };
  return { ...edited, values };
}

function tellSheet({ events }: Session, message: number, sheet: Sheet): void {
  events.raise(message, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
}

function tellTable({ events }: Session, message: number, sheet: Sheet, tableId: string): void {
  events.raise(message, [sheet.id, WORKBOOK_TARGET], { tableId, worksheetId: sheet.id, source: "Local" });
}
