import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { invalidArgument } from "../protocol/hostError";
import { criteriaOf } from "./filter";
import { assertAllowed } from "./protectionGuard";
import { makeRange } from "./rangeRef";
import type { TableRef } from "./tableRef";
import { tableExists, tableOf } from "./tableRef";

/** `Excel.AutoFilter` of a table. The filter of a plain range is not built. */
export const tableAutoFilterType: ObjectType<TableRef> = defineObject<TableRef>({
  name: "AutoFilter",
  exists: (self, { book }) => tableExists(self, book),
  members: {
    criteria: {
      since: "1.9",
      get: (self) => tableOf(self).columns.map(({ id }) => criteriaOf({ ...self, columnId: id })),
    },
    enabled: { since: "1.9", get: (self) => tableOf(self).showFilterButton },
    isDataFiltered: {
      since: "1.9",
      get: (self) => tableOf(self).columns.some((_, index) => self.sheet.tableFilter(self.id, index) !== null),
    },
    clearCriteria: {
      since: "1.9",
      call: (self) => {
        assertAllowed(self.sheet, "allowAutoFilter");
        for (const index of tableOf(self).columns.keys()) self.sheet.filterTable(self.id, index, null);
      },
    },
    clearColumnCriteria: {
      since: "1.14",
      call: (self, args) => {
        assertAllowed(self.sheet, "allowAutoFilter");
        const index = args.integer(0, "columnIndex");
        if (!tableOf(self).columns[index]) invalidArgument(`The table has no column ${index}.`);
        self.sheet.filterTable(self.id, index, null);
      },
    },
    getRange: { since: "1.9", call: (self, _args, session) => makeRange(session, self.sheet, tableOf(self).area) },
    getRangeOrNullObject: {
      since: "1.9",
      call: (self, _args, session) => makeRange(session, self.sheet, tableOf(self).area),
    },
  },
});
