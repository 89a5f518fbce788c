import type { Area } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { jsonValue } from "./cellInput";
import { inputOf, readMatrix } from "./cellMatrix";
import { writeCells } from "./cellWriting";
import { assertUnprotected } from "./protectionGuard";
import { assertUnfiltered } from "./filterGuard";
import { deleteCells } from "./rangeEditing";
import { makeRange } from "./rangeRef";
import type { TableRef, TableRowRef } from "./tableRef";
import { bodyArea, tableExists, tableOf } from "./tableRef";

function rowArea(self: TableRowRef): Area {
  const body = bodyArea(tableOf(self));
  if (self.rowIndex >= body.rowCount) fail("ItemNotFound", "The row doesn't exist any more.");
  return { ...body, row: body.row + self.rowIndex, rowCount: 1 };
}

/** `Excel.TableRow`: a row has no identity of its own, only its place. */
export const tableRowType: ObjectType<TableRowRef> = defineObject<TableRowRef>({
  name: "TableRow",
  exists: (self, { book }) => tableExists(self, book),
  members: {
    index: { get: (self) => self.rowIndex },
    values: {
      get: (self) => readMatrix(rowArea(self), (row, column) => jsonValue(self.sheet.value(row, column))),
      set: (self, value, session) => writeCells(session, self.sheet, rowArea(self), value, "values"),
    },
    getRange: { call: (self, _args, session) => makeRange(session, self.sheet, rowArea(self)) },
    delete: { call: (self, _args, session) => deleteRows(self, self.rowIndex, 1, session) },
  },
});

function deleteRows(self: TableRef, index: number, count: number, session: Session): void {
  assertUnprotected(self.sheet);
  assertUnfiltered(tableOf(self));
  const body = bodyArea(tableOf(self));
  if (index < 0 || count < 1 || index + count > body.rowCount)
    fail("InvalidArgument", "These rows are not in the table.");
  // A table keeps one body row: the last one is emptied, as in Excel.
  if (count === body.rowCount) {
    const first = { ...body, rowCount: 1 };
    self.sheet.clear(first, "Contents");
    session.events.changed({ sheet: self.sheet, area: first, changeType: "RangeEdited" });
    if (count > 1) deleteCells(session, self.sheet, { ...body, row: body.row + 1, rowCount: count - 1 }, "Up");
    return;
  }
  deleteCells(session, self.sheet, { ...body, row: body.row + index, rowCount: count }, "Up");
}

function addRows(self: TableRef, args: Arguments, session: Session): HostObject {
  assertUnprotected(self.sheet);
  const table = tableOf(self);
  const body = bodyArea(table);
  const given = args.optionalInteger(0, "index", -1);
  const index = given < 0 ? body.rowCount : given;
  if (index > body.rowCount) return invalidArgument(`The table has ${body.rowCount} rows.`);
  const values = args.raw(1) as Json;
  // Either a list of rows, or a single value or nothing for one row.
  const rowCount = Array.isArray(values) ? values.length : 1;
  const area = { ...body, row: body.row + index, rowCount };
  if (rowCount < 1) return invalidArgument("'values' must hold a row.");
  if (Array.isArray(values)) inputOf(area, values, "values");
  const before = table.area.rowCount;
  self.sheet.insertCells(area, "Down");
  session.references.shift({ sheet: self.sheet, area, direction: "Down" });
  // Cells put in below the last row lie outside the table until it is resized.
  if (tableOf(self).area.rowCount === before)
    self.sheet.resizeTable(self.id, { ...table.area, rowCount: before + rowCount });
  if (values !== null) writeCells(session, self.sheet, area, values, "values");
  session.events.changed({ sheet: self.sheet, area, changeType: "RowInserted", shiftDirection: "ShiftCellDown" });
  return tableRowType.of({ sheet: self.sheet, id: self.id, rowIndex: index });
}

/** `Excel.TableRowCollection`. */
export const tableRowCollectionType: ObjectType<TableRef> = defineObject<TableRef>({
  name: "TableRowCollection",
  exists: (self, { book }) => tableExists(self, book),
  items: (self) =>
    Array.from({ length: bodyArea(tableOf(self)).rowCount }, (_, rowIndex) =>
      tableRowType.of({ sheet: self.sheet, id: self.id, rowIndex })
    ),
  members: {
    count: { get: (self) => bodyArea(tableOf(self)).rowCount },
    getCount: { since: "1.4", call: (self) => bodyArea(tableOf(self)).rowCount },
    getItemAt: {
      call: (self, args) => {
        const rowIndex = args.integer(0, "index");
        if (rowIndex < 0 || rowIndex >= bodyArea(tableOf(self)).rowCount)
          return fail("ItemNotFound", "There is no row at this place.");
        return tableRowType.of({ sheet: self.sheet, id: self.id, rowIndex });
      },
    },
    add: { call: addRows },
  },
});
