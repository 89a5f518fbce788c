import { recordValue } from "../protocol/arguments";
import { fail, HostError, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { assertAllowed } from "./protectionGuard";
import type { TableColumnRef } from "./tableRef";
import { columnIndexOf, tableExists } from "./tableRef";

/** Excel.FilterCriteria of a column that is filtered by its displayed texts; null when it is not filtered. */
export function criteriaOf(self: TableColumnRef): Json {
  const allowed = self.sheet.tableFilter(self.id, columnIndexOf(self));
  return allowed && { filterOn: "Values", values: [...allowed] };
}

export function filterByValues(self: TableColumnRef, values: unknown): void {
  assertAllowed(self.sheet, "allowAutoFilter");
  if (!Array.isArray(values)) return invalidArgument("'values' must be a list of texts.");
  const texts = values.map((value: unknown) =>
    typeof value === "string"
      ? value
      : fail("NotImplemented", "The embedded host filters by displayed texts, not by dates.")
  );
  self.sheet.filterTable(self.id, columnIndexOf(self), texts);
}

/** `Excel.Filter` of a table column. */
export const filterType: ObjectType<TableColumnRef> = defineObject<TableColumnRef>({
  name: "Filter",
  exists: (self, { book }) => tableExists(self, book),
  members: {
    criteria: { since: "1.2", get: criteriaOf },
    applyValuesFilter: { since: "1.2", call: (self, args) => filterByValues(self, args.raw(0)) },
    apply: {
      since: "1.2",
      call: (self, args) => {
        const { filterOn, values } = recordValue(args.raw(0), "criteria");
        if (filterOn !== "Values") {
          throw new HostError(
            "NotImplemented",
            `The embedded host filters on Values only, not on ${String(filterOn)}.`,
            "Filter.apply"
          );
        }
        filterByValues(self, values);
      },
    },
    clear: {
      since: "1.2",
      call: (self) => {
        assertAllowed(self.sheet, "allowAutoFilter");
        self.sheet.filterTable(self.id, columnIndexOf(self), null);
      },
    },
  },
});
