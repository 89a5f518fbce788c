import { numberValue, recordValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { assertUnfiltered } from "./filterGuard";
import { assertAllowed } from "./protectionGuard";
import { bodyArea, tableExists, tableOf } from "./tableRef";
import type { TableRef } from "./tableRef";

interface SortKey {
  readonly columnIndex: number;
  readonly ascending: boolean;
}

/** `Excel.SortField`: sorting by colour or icon is not built. */
function sortKeys(fields: unknown, columnCount: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) return invalidArgument("'fields' must be a list of sort fields.");
  return fields.map((field) => {
    const { key, ascending, sortOn } = recordValue(field, "fields");
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
      fail("NotImplemented", "The embedded host sorts by values only, not by colours or icons.");
    }
    return { columnIndex: numberValue(key, "key", 0, columnCount - 1), ascending: ascending !== false };
  });
}

/** `Excel.TableSort`. */
export const tableSortType: ObjectType<TableRef> = defineObject<TableRef>({
  name: "TableSort",
  exists: (self, { book }) => tableExists(self, book),
  members: {
    fields: { since: "1.2", get: (self, { tableSorts }) => tableSorts.get(self.id) ?? [] },
    matchCase: { since: "1.2", get: () => false },
    apply: {
      since: "1.2",
      call: (self, args, session) => {
        assertAllowed(self.sheet, "allowSort");
        if (args.optionalBoolean(1, "matchCase", false))
          fail("NotImplemented", "The embedded host sorts without regard to case.");
        const table = tableOf(self);
        assertUnfiltered(table);
        self.sheet.sortTable(self.id, sortKeys(args.raw(0), table.columns.length));
        session.tableSorts.set(self.id, args.raw(0) as Json);
        session.events.changed({ sheet: self.sheet, area: bodyArea(table), changeType: "RangeEdited" });
      },
    },
    // "Clears the sorting that is currently on the table. While this doesn't modify the table's ordering …"
    clear: { since: "1.2", call: (self, _args, { tableSorts }) => void tableSorts.delete(self.id) },
    reapply: {
      since: "1.2",
      call: (self, _args, { tableSorts }) => {
        const fields = tableSorts.get(self.id);
        if (fields !== undefined) self.sheet.sortTable(self.id, sortKeys(fields, tableOf(self).columns.length));
      },
    },
  },
});
