import { areaName, intersection, isWholeColumns, isWholeRows } from "../engine/areas";
import type { Area, Sheet } from "../engine/types";
import type { ChangeType } from "../events";
import { selectArea } from "../events";
import { fail } from "../protocol/hostError";
import type { Method } from "../protocol/hostObject";
import { HostError } from "../protocol/hostError";
import type { Session } from "../session";
import { setCellProperties, setColumnProperties, setRowProperties } from "./cellProperties";
import { assertAllowed, assertCellsWritable, assertUnprotected } from "./protectionGuard";
import type { RangeRef } from "./rangeRef";
import { areaOf, makeRange } from "./rangeRef";
import { rangeType } from "./range";

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

export const rangeEditing: Record<string, Method<RangeRef>> = {
  insert: {
    call: (range, args, session) => {
      const direction = args.oneOf(0, "shift", ["Down", "Right"]);
      const area = areaOf(range);
      insertCells(session, range.sheet, area, direction);
      return makeRange(session, range.sheet, area);
    },
  },
  delete: {
    call: (range, args, session) =>
      deleteCells(session, range.sheet, areaOf(range), args.oneOf(0, "shift", ["Up", "Left"])),
  },
  clear: {
    call: (range, args, session) => {
      const what = args.has(0) ? args.oneOf(0, "applyTo", CLEAR) : "All";
      clearArea(session, range.sheet, areaOf(range), what);
    },
  },
  merge: {
    since: "1.2",
    call: (range, args, session) => {
      assertUnprotected(range.sheet);
      const area = areaOf(range);
      assertNoTable(range.sheet, area);
      range.sheet.merge(area, args.optionalBoolean(0, "across", false));
      session.events.changed({ sheet: range.sheet, area, changeType: "RangeEdited" });
    },
  },
  unmerge: {
    since: "1.2",
    call: (range) => {
      assertUnprotected(range.sheet);
      range.sheet.unmerge(areaOf(range));
    },
  },
  select: { call: (range, _args, session) => selectRange(session, range) },
  calculate: { since: "1.6", call: () => undefined },
  setCellProperties: { since: "1.9", call: setCellProperties },
  setRowProperties: { since: "1.9", call: setRowProperties },
  setColumnProperties: { since: "1.9", call: setColumnProperties },
  _KeepReference: { call: (range, _args, session) => session.references.keep(range, rangeType.of(range), [range]) },
  // The client asks this before it splits a large array into pieces.
  _ValidateArraySize: {
    since: "1.3",
    call: (range, args) => {
      const area = areaOf(range);
      if (args.integer(0, "rows") !== area.rowCount || args.integer(1, "columns") !== area.columnCount) {
        fail(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
        );
      }
    },
  },
};

/** Excel selects only on a visible sheet and brings that sheet to the front. */
export function selectRange(session: Session, range: RangeRef): void {
  if (range.sheet.visibility !== "Visible")
    fail("InvalidOperation", "A range of a hidden worksheet cannot be selected.");
  selectArea(session.book, session.events, range.sheet, areaOf(range));
}

export function insertCells(session: Session, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  if (sheet.protection.protected) {
    if (direction === "Down" && isWholeRows(area)) assertAllowed(sheet, "allowInsertRows");
    else if (direction === "Right" && isWholeColumns(area)) assertAllowed(sheet, "allowInsertColumns");
    else assertUnprotected(sheet);
  }
  sheet.insertCells(area, direction);
  session.references.shift({ sheet, area, direction });
  session.events.changed({
    sheet,
    area,
    changeType: changeTypeOf(area, "Inserted"),
    shiftDirection: direction === "Down" ? "ShiftCellDown" : "ShiftCellRight",
  });
}

export function deleteCells(session: Session, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  if (sheet.protection.protected) {
    if (direction === "Up" && isWholeRows(area)) assertAllowed(sheet, "allowDeleteRows");
    else if (direction === "Left" && isWholeColumns(area)) assertAllowed(sheet, "allowDeleteColumns");
    else assertUnprotected(sheet);
    assertCellsWritable(sheet, area);
  }
  sheet.deleteCells(area, direction);
  session.references.shift({ sheet, area, direction });
  session.events.changed({
    sheet,
    area,
    changeType: changeTypeOf(area, "Deleted"),
    shiftDirection: direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

function changeTypeOf(area: Area, what: "Inserted" | "Deleted"): ChangeType {
  if (isWholeRows(area)) return `Row${what}`;
  return isWholeColumns(area) ? `Column${what}` : `Cell${what}`;
}

export function clearArea(session: Session, sheet: Sheet, area: Area, what: (typeof CLEAR)[number]): void {
  if (what === "All" || what === "Contents") assertCellsWritable(sheet, area);
  if (what !== "Contents") assertAllowed(sheet, "allowFormatCells");
  if (what === "RemoveHyperlinks") {
    sheet.clear(area, "Hyperlinks");
    sheet.clear(area, "Formats");
    return;
  }
  sheet.clear(area, what);
  if (what === "All" || what === "Contents") session.events.changed({ sheet, area, changeType: "RangeEdited" });
}

/** Excel merges no cells of a table. */
function assertNoTable(sheet: Sheet, area: Area): void {
  const table = sheet.tables.find((one) => intersection(one.area, area));
  if (table) {
    throw new HostError(
      "InvalidOperation",
      `${areaName(area)} touches the table ${table.name}; cells of a table cannot be merged.`
    );
  }
}
