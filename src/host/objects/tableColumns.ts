import type { Area, TableInfo } from "../engine/types";
import { textValue } from "../protocol/arguments";
import type { Arguments } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { jsonValue } from "./cellInput";
import { readMatrix } from "./cellMatrix";
import { writeCells } from "./cellWriting";
import { filterType } from "./filter";
import { assertUnprotected } from "./protectionGuard";
import { deleteCells } from "./rangeEditing";
import { makeRange } from "./rangeRef";
import type { TableColumnRef, TableRef } from "./tableRef";
import { bodyArea, columnIndexOf, columnOf, columnPart, headerArea, tableExists, tableOf, totalArea } from "./tableRef";

function partOf(part: (table: TableInfo) => Area): AnyMember<TableColumnRef> {
  return {
    call: (self, _args, session) =>
      makeRange(session, self.sheet, columnPart(part(tableOf(self)), columnIndexOf(self))),
  };
}

function wholeColumn(self: TableColumnRef): Area {
  return columnPart(tableOf(self).area, columnIndexOf(self));
}

/** `Excel.TableColumn`. */
export const tableColumnType: ObjectType<TableColumnRef> = defineObject<TableColumnRef>({
  name: "TableColumn",
  exists: (self, { book }) => tableExists(self, book) && tableOf(self).columns.some(({ id }) => id === self.columnId),
  identity: (self) => ({ Id: self.columnId }),
  members: {
    id: { get: (self) => self.columnId },
    index: { get: columnIndexOf },
    name: {
      get: (self) => columnOf(self).name,
      set: (self, value) => {
        assertUnprotected(self.sheet);
        self.sheet.setTableColumnName(self.id, columnIndexOf(self), textValue(value, "name"));
      },
    },
    // Header, body and totals cell, one below the other.
    values: {
      get: (self) => readMatrix(wholeColumn(self), (row, column) => jsonValue(self.sheet.value(row, column))),
      set: (self, value, session) => writeCells(session, self.sheet, wholeColumn(self), value, "values"),
    },
    filter: { since: "1.2", object: (self) => filterType.of(self) },
    getRange: partOf((table) => table.area),
    getHeaderRowRange: partOf(headerArea),
    getDataBodyRange: partOf(bodyArea),
    getTotalRowRange: partOf(totalArea),
    delete: {
      call: (self, _args, session) => {
        assertUnprotected(self.sheet);
        if (tableOf(self).columns.length === 1)
          fail("InvalidOperation", "The last column of a table cannot be deleted.");
        deleteCells(session, self.sheet, wholeColumn(self), "Left");
      },
    },
  },
});

function objectAt(self: TableRef, index: number): HostObject | null {
  const column = tableOf(self).columns[index];
  return column ? tableColumnType.of({ sheet: self.sheet, id: self.id, columnId: column.id }) : null;
}

/** By id (a number) or by name. */
function find(self: TableRef, key: unknown): HostObject | null {
  const { columns } = tableOf(self);
  if (typeof key === "number")
    return objectAt(
      self,
      columns.findIndex(({ id }) => id === key)
    );
  if (typeof key !== "string") return invalidArgument("The argument 'key' must be a name or an id.");
  return objectAt(
    self,
    columns.findIndex(({ name }) => name.toLowerCase() === key.toLowerCase())
  );
}

function addColumn(self: TableRef, args: Arguments, session: Session): HostObject {
  assertUnprotected(self.sheet);
  const table = tableOf(self);
  const count = table.columns.length;
  const given = args.optionalInteger(0, "index", -1);
  const index = given < 0 ? count : given;
  if (index > count) return invalidArgument(`The table has ${count} columns.`);
  const area = { ...table.area, column: table.area.column + index, columnCount: 1 };
  self.sheet.insertTableColumn(self.id, index);
  session.references.shift({ sheet: self.sheet, area, direction: "Right" });
  if (args.has(1)) writeCells(session, self.sheet, area, args.raw(1) as Json, "values");
  const name = args.optionalText(2, "name");
  if (name !== null) self.sheet.setTableColumnName(self.id, index, name);
  session.events.changed({ sheet: self.sheet, area, changeType: "ColumnInserted", shiftDirection: "ShiftCellRight" });
  return objectAt(self, index) ?? fail("GeneralException", "The column was not added.");
}

/** `Excel.TableColumnCollection`. */
export const tableColumnCollectionType: ObjectType<TableRef> = defineObject<TableRef>({
  name: "TableColumnCollection",
  exists: (self, { book }) => tableExists(self, book),
  items: (self) =>
    tableOf(self).columns.map(({ id }) => tableColumnType.of({ sheet: self.sheet, id: self.id, columnId: id })),
  indexer: (self, args) => find(self, args.raw(0)) ?? fail("ItemNotFound", "The table has no such column."),
  members: {
    count: { get: (self) => tableOf(self).columns.length },
    getCount: { since: "1.4", call: (self) => tableOf(self).columns.length },
    getItemAt: {
      call: (self, args) =>
        objectAt(self, args.integer(0, "index")) ?? fail("ItemNotFound", "There is no column at this place."),
    },
    getItemOrNullObject: { since: "1.4", call: (self, args) => find(self, args.raw(0)) },
    add: { call: addColumn },
  },
});
