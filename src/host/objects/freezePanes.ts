import type { Sheet } from "../engine/types";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { makeRange, rangeArgument } from "./rangeRef";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "WorksheetFreezePanes",
  members: {
    // Each call sets the panes anew; rows and columns together take freezeAt.
    freezeRows: {
      since: "1.7",
      call: (sheet, args) => sheet.setFrozen(countOf(args.optionalInteger(0, "count", 1)), 0),
    },
    freezeColumns: {
      since: "1.7",
      call: (sheet, args) => sheet.setFrozen(0, countOf(args.optionalInteger(0, "count", 1))),
    },
    freezeAt: {
      since: "1.7",
      call: (sheet, args, session) => {
        const { area, sheet: where } = rangeArgument(args, 0, "frozenRange", session, sheet);
        if (where !== sheet) invalidArgument("The frozen range must lie on the same worksheet.");
        const rows = area.rowCount >= MAX_ROWS ? 0 : area.row + area.rowCount;
        const columns = area.columnCount >= MAX_COLUMNS ? 0 : area.column + area.columnCount;
        sheet.setFrozen(rows, columns);
      },
    },
    unfreeze: { since: "1.7", call: (sheet) => sheet.setFrozen(0, 0) },
    getLocation: {
      since: "1.7",
      call: (sheet, _args, session) =>
        location(sheet, session) ?? fail("ItemNotFound", "The worksheet has no frozen pane."),
    },
    getLocationOrNullObject: { since: "1.7", call: (sheet, _args, session) => location(sheet, session) },
  },
});

function countOf(count: number): number {
  return count >= 0 ? count : invalidArgument("The argument 'count' cannot be negative.");
}

function location(sheet: Sheet, session: Session): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return makeRange(session, sheet, {
    row: 0,
    column: 0,
    rowCount: rows || MAX_ROWS,
    columnCount: columns || MAX_COLUMNS,
  });
}
