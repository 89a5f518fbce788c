import type { Area, TableInfo, TablePatch } from "../engine/types";
import { WorkbookOperationError } from "../engine/errors";
import { EventMessage, WORKBOOK_TARGET } from "../events";
import { booleanValue, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, Property, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { registration } from "./eventRegistration";
import { assertAllowed, assertUnprotected } from "./protectionGuard";
import { makeRange, rangeArgument } from "./rangeRef";
import { tableAutoFilterType } from "./tableAutoFilter";
import { tableColumnCollectionType } from "./tableColumns";
import type { TableRef } from "./tableRef";
import { assertRoomForTable, bodyArea, headerArea, tableExists, tableOf, totalArea } from "./tableRef";
import { tableRowCollectionType } from "./tableRows";
import { tableSortType } from "./tableSort";
import { worksheetType } from "./worksheet";

type SwitchName = "showTotals" | "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn";

/** A property that is on or off and that the workbook keeps under the same name. */
function onOff(name: SwitchName, since: string): Property<TableRef> {
  return {
    since,
    get: (self) => tableOf(self)[name],
    set: (self, value) => patch(self, { [name]: booleanValue(value, name) }),
  };
}

function patch(self: TableRef, change: TablePatch): void {
  assertUnprotected(self.sheet);
  self.sheet.patchTable(tableOf(self).id, change);
}

/** Any wrong name is one vague InvalidArgument in Excel (https://github.com/OfficeDev/office-js/issues/551). */
function rename(self: TableRef, name: string): void {
  try {
    patch(self, { name });
  } catch (thrown) {
    if (thrown instanceof WorkbookOperationError) invalidArgument(thrown.message);
    throw thrown;
  }
}

function partOf(part: (table: TableInfo) => Area): AnyMember<TableRef> {
  return { call: (self, _args, session) => makeRange(session, self.sheet, part(tableOf(self))) };
}

function tellDeleted(self: TableRef, session: Session): void {
  session.events.raise(EventMessage.tableDeleted, [self.sheet.id, WORKBOOK_TARGET], {
    tableId: self.id,
    worksheetId: self.sheet.id,
    source: "Local",
  });
}

/** `Excel.Table`. */
export const tableType: ObjectType<TableRef> = defineObject<TableRef>({
  name: "Table",
  exists: (self, { book }) => tableExists(self, book),
  identity: (self) => ({ Id: self.id }),
  members: {
    id: { get: (self) => self.id },
    name: { get: (self) => tableOf(self).name, set: (self, value) => rename(self, textValue(value, "name")) },
    style: {
      get: (self) => tableOf(self).style,
      set: (self, value) => patch(self, { style: textValue(value, "style") }),
    },
    showHeaders: {
      get: (self) => tableOf(self).showHeaders,
      set: (self, value) => {
        if (booleanValue(value, "showHeaders") !== tableOf(self).showHeaders) {
          fail("NotImplemented", "The embedded host does not hide or show header rows of tables.");
        }
      },
    },
    showTotals: onOff("showTotals", "1.1"),
    showFilterButton: onOff("showFilterButton", "1.3"),
    showBandedRows: onOff("showBandedRows", "1.3"),
    showBandedColumns: onOff("showBandedColumns", "1.3"),
    highlightFirstColumn: onOff("highlightFirstColumn", "1.3"),
    autoFilter: { since: "1.9", object: (self) => tableAutoFilterType.of(self) },
    columns: { object: (self) => tableColumnCollectionType.of(self) },
    rows: { object: (self) => tableRowCollectionType.of(self) },
    sort: { since: "1.2", object: (self) => tableSortType.of(self) },
    worksheet: { since: "1.2", object: (self) => worksheetType.of(self.sheet) },
    getRange: partOf((table) => table.area),
    getHeaderRowRange: partOf(headerArea),
    getDataBodyRange: partOf(bodyArea),
    getTotalRowRange: partOf(totalArea),
    clearFilters: {
      since: "1.2",
      call: (self) => {
        assertAllowed(self.sheet, "allowAutoFilter");
        for (const index of tableOf(self).columns.keys()) self.sheet.filterTable(self.id, index, null);
      },
    },
    resize: {
      since: "1.13",
      call: (self, args, session) => {
        const { sheet, area } = rangeArgument(args, 0, "newRange", session, self.sheet);
        if (sheet !== self.sheet) invalidArgument("A table stays on its worksheet.");
        assertUnprotected(self.sheet);
        assertRoomForTable(self.sheet, area, self.id);
        self.sheet.resizeTable(self.id, area);
      },
    },
    convertToRange: {
      since: "1.2",
      call: (self, _args, session) => {
        assertUnprotected(self.sheet);
        const { area } = tableOf(self);
        self.sheet.removeTable(self.id, "KeepCells");
        tellDeleted(self, session);
        return makeRange(session, self.sheet, area);
      },
    },
    delete: {
      call: (self, _args, session) => {
        assertUnprotected(self.sheet);
        const { area } = tableOf(self);
        self.sheet.removeTable(self.id, "ClearCells");
        session.references.shift({ sheet: self.sheet, area, direction: "Up" });
        tellDeleted(self, session);
      },
    },
    ...registration("table", { DataChanged: "1.7", SelectionChanged: "1.7" }, (self: TableRef) => self.id),
  },
});
