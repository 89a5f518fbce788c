import { boundingArea, containsArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import type { Area, Sheet } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject, Method } from "../protocol/hostObject";
import type { Session } from "../session";
import type { RangeRef } from "./rangeRef";
import { areaOf, makeRange, rangeArgument } from "./rangeRef";
import { tableScopedCollectionType } from "./tables";
import { usedAreaWithin } from "./usedRange";

type RangeMethod = Method<RangeRef>;

/** A method that answers another rectangle of the same sheet. */
function moved(next: (area: Area, args: Arguments) => Area, since?: string): RangeMethod {
  return { since, call: (range, args, session) => makeRange(session, range.sheet, next(areaOf(range), args)) };
}

/** Rows or columns beside the range: `count` of them, on the other side when it is negative. */
function beside(area: Area, count: number, side: "Below" | "Above" | "After" | "Before"): Area {
  if (count === 0) return invalidArgument("The argument 'count' cannot be 0.");
  const size = Math.abs(count);
  const forward = (side === "Below" || side === "After") === count > 0;
  if (side === "Below" || side === "Above") {
    return { ...area, row: forward ? area.row + area.rowCount : area.row - size, rowCount: size };
  }
  return { ...area, column: forward ? area.column + area.columnCount : area.column - size, columnCount: size };
}

function within(index: number, count: number): number {
  return index >= 0 && index < count ? index : invalidArgument(`The range has no row or column ${index}.`);
}

function shared(range: RangeRef, args: Arguments, session: Session): Area | null {
  const other = rangeArgument(args, 0, "anotherRange", session, range.sheet);
  if (other.sheet !== range.sheet) return invalidArgument("Both ranges must lie on the same worksheet.");
  return intersection(areaOf(range), other.area);
}

function nullable(session: Session, sheet: Sheet, area: Area | null): HostObject | null {
  return area && makeRange(session, sheet, area);
}

export const rangeNavigation: Record<string, RangeMethod> = {
  getCell: moved((area, args) => ({
    row: area.row + args.integer(0, "row"),
    column: area.column + args.integer(1, "column"),
    rowCount: 1,
    columnCount: 1,
  })),
  // Only getCell is documented to point outside its range.
  getRow: moved((area, args) => ({
    ...area,
    row: area.row + within(args.integer(0, "row"), area.rowCount),
    rowCount: 1,
  })),
  getColumn: moved((area, args) => ({
    ...area,
    column: area.column + within(args.integer(0, "column"), area.columnCount),
    columnCount: 1,
  })),
  getLastRow: moved((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  getLastColumn: moved((area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 })),
  getLastCell: moved((area) => ({
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  getEntireRow: moved((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: moved((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
  getOffsetRange: moved((area, args) => ({
    ...area,
    row: area.row + args.integer(0, "rowOffset"),
    column: area.column + args.integer(1, "columnOffset"),
  })),
  getResizedRange: moved(
    (area, args) => ({
      ...area,
      rowCount: area.rowCount + args.integer(0, "deltaRows"),
      columnCount: area.columnCount + args.integer(1, "deltaColumns"),
    }),
    "1.2"
  ),
  getAbsoluteResizedRange: moved(
    (area, args) => ({ ...area, rowCount: args.integer(0, "numRows"), columnCount: args.integer(1, "numColumns") }),
    "1.7"
  ),
  getRowsBelow: moved((area, args) => beside(area, args.optionalInteger(0, "count", 1), "Below"), "1.2"),
  getRowsAbove: moved((area, args) => beside(area, args.optionalInteger(0, "count", 1), "Above"), "1.2"),
  getColumnsAfter: moved((area, args) => beside(area, args.optionalInteger(0, "count", 1), "After"), "1.2"),
  getColumnsBefore: moved((area, args) => beside(area, args.optionalInteger(0, "count", 1), "Before"), "1.2"),
  getBoundingRect: {
    call: (range, args, session) => {
      const other = rangeArgument(args, 0, "anotherRange", session, range.sheet);
      if (other.sheet !== range.sheet) return invalidArgument("Both ranges must lie on the same worksheet.");
      return makeRange(session, range.sheet, boundingArea(areaOf(range), other.area));
    },
  },
  getIntersection: {
    call: (range, args, session) => {
      const area = shared(range, args, session);
      return area ? makeRange(session, range.sheet, area) : fail("ItemNotFound", "The ranges do not intersect.");
    },
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    call: (range, args, session) => nullable(session, range.sheet, shared(range, args, session)),
  },
  getUsedRange: {
    since: "1.2",
    call: (range, args, session) => {
      const used = usedAreaWithin(range.sheet, areaOf(range), args.optionalBoolean(0, "valuesOnly", false));
      return used
        ? makeRange(session, range.sheet, used)
        : fail("ItemNotFound", "There are no used cells in the range.");
    },
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    call: (range, args, session) =>
      nullable(
        session,
        range.sheet,
        usedAreaWithin(range.sheet, areaOf(range), args.optionalBoolean(0, "valuesOnly", false))
      ),
  },
  getTables: {
    since: "1.9",
    call: (range, args) => {
      const fully = args.optionalBoolean(0, "fullyContained", false);
      const area = areaOf(range);
      const found = range.sheet.tables.filter((table) =>
        fully ? containsArea(area, table.area) : intersection(area, table.area) !== null
      );
      return tableScopedCollectionType.of({ sheet: range.sheet, tableIds: found.map((table) => table.id) });
    },
  },
};
