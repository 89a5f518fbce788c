import type { Sheet, TableInfo } from "../engine/types";
import { EventMessage, WORKBOOK_TARGET } from "../events";
import { fail } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Arguments } from "../protocol/arguments";
import type { Session } from "../session";
import { registration } from "./eventRegistration";
import { assertUnprotected } from "./protectionGuard";
import { rangeArgument } from "./rangeRef";
import { tableType } from "./table";
import { assertRoomForTable } from "./tableRef";

/** The tables of one sheet, or of the workbook. */
interface TablesOf {
  readonly sheet: Sheet | null;
}

function tablesOf({ sheet }: TablesOf, session: Session): readonly TableInfo[] {
  return sheet ? sheet.tables : session.book.sheets.flatMap((one) => one.tables);
}

function objectOf(table: TableInfo): HostObject {
  return tableType.of({ sheet: table.sheet, id: table.id });
}

function find(tables: readonly TableInfo[], key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const table = tables.find((one) => one.id === key || one.name.toLowerCase() === wanted);
  return table ? objectOf(table) : null;
}

function addTable(self: TablesOf, args: Arguments, session: Session): HostObject {
  const home = self.sheet ?? session.book.activeSheet;
  const { sheet, area } = rangeArgument(args, 0, "address", session, home);
  if (self.sheet && sheet !== self.sheet) fail("InvalidArgument", "The range lies on another worksheet.");
  const hasHeaders = args.optionalBoolean(1, "hasHeaders", false);
  assertUnprotected(sheet);
  assertRoomForTable(sheet, hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 });
  const table = sheet.addTable(area, hasHeaders);
  if (!hasHeaders) session.references.shift({ sheet, area: { ...area, rowCount: 1 }, direction: "Down" });
  session.events.raise(EventMessage.tableAdded, [sheet.id, WORKBOOK_TARGET], {
    tableId: table.id,
    worksheetId: sheet.id,
    source: "Local",
  });
  return objectOf(table);
}

function atPlace(tables: readonly TableInfo[], index: number): HostObject {
  const table = tables[index];
  return table ? objectOf(table) : fail("ItemNotFound", "There is no table at this place.");
}

const missing = (key: string): never => fail("ItemNotFound", `There is no table '${key}'.`);

const members: Record<string, AnyMember<TablesOf>> = {
  add: { call: addTable },
  count: { get: (self, session) => tablesOf(self, session).length },
  getCount: { since: "1.4", call: (self, _args, session) => tablesOf(self, session).length },
  getItemAt: { call: (self, args, session) => atPlace(tablesOf(self, session), args.integer(0, "index")) },
  getItemOrNullObject: {
    since: "1.4",
    call: (self, args, session) => find(tablesOf(self, session), args.text(0, "key")),
  },
  ...registration(
    "table",
    { DataChanged: "1.7", Added: "1.9", Deleted: "1.9" },
    (self: TablesOf) => self.sheet?.id ?? WORKBOOK_TARGET
  ),
};

export const tableCollectionType: ObjectType<TablesOf> = defineObject<TablesOf>({
  name: "TableCollection",
  items: (self, session) => tablesOf(self, session).map(objectOf),
  indexer: (self, args, session) => find(tablesOf(self, session), args.text(0, "key")) ?? missing(args.text(0, "key")),
  members,
});

/** What `Range.getTables` finds. */
interface ScopedTables {
  readonly sheet: Sheet;
  readonly tableIds: readonly string[];
}

function scoped({ sheet, tableIds }: ScopedTables): readonly TableInfo[] {
  return sheet.tables.filter((table) => tableIds.includes(table.id));
}

export const tableScopedCollectionType: ObjectType<ScopedTables> = defineObject<ScopedTables>({
  name: "TableScopedCollection",
  items: (self) => scoped(self).map(objectOf),
  indexer: (self, args) => find(scoped(self), args.text(0, "key")) ?? missing(args.text(0, "key")),
  members: {
    getCount: { since: "1.9", call: (self) => scoped(self).length },
    getFirst: { since: "1.9", call: (self) => atPlace(scoped(self), 0) },
    getItemOrNullObject: { since: "1.14", call: (self, args) => find(scoped(self), args.text(0, "key")) },
  },
});
