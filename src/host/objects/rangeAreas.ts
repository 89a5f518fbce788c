import { addressOnSheet, intersection, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import type { Area, Sheet } from "../engine/types";
import { fail } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { conditionalFormatCollectionType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeType } from "./range";
import { clearArea } from "./rangeEditing";
import { rangeFormatType } from "./rangeFormat";
import type { Cells, RangeRef } from "./rangeRef";
import { areaOf, makeRangeRef, rangeArgument, referenceIdentity, resolveAddress } from "./rangeRef";
import { worksheetType } from "./worksheet";

/** What stands behind `Excel.RangeAreas`: several rectangles of one sheet. */
export interface RangeAreasRef {
  readonly sheet: Sheet;
  readonly ranges: readonly RangeRef[];
}

/** Reads "A1:B2, D4" (or nothing, for the whole sheet). */
export function rangeAreasOf(session: Session, sheet: Sheet, addresses: string | null): HostObject {
  const parts = addresses === null ? [`1:${MAX_ROWS}`] : addresses.split(/[,;]/).map((part) => part.trim());
  const ranges = parts.map((part) => {
    const cells = resolveAddress(session.book, sheet, part);
    if (cells.sheet !== sheet) fail("InvalidArgument", `'${part}' does not lie on the worksheet '${sheet.name}'.`);
    return makeRangeRef(session, sheet, cells.area);
  });
  return rangeAreasType.of({ sheet, ranges });
}

function cellsBehind(self: RangeAreasRef): Cells {
  return {
    sheet: self.sheet,
    get areas(): readonly Area[] {
      return self.ranges.map(areaOf);
    },
  };
}

function addressOf(self: RangeAreasRef): string {
  return self.ranges.map((range) => addressOnSheet(self.sheet.name, areaOf(range))).join(",");
}

function mapped(self: RangeAreasRef, session: Session, change: (area: Area) => Area): HostObject {
  return rangeAreasType.of({
    sheet: self.sheet,
    ranges: self.ranges.map((range) => makeRangeRef(session, self.sheet, change(areaOf(range)))),
  });
}

export const rangeCollectionType: ObjectType<RangeAreasRef> = defineObject<RangeAreasRef>({
  name: "RangeCollection",
  items: (self) => self.ranges.map((range) => rangeType.of(range)),
  members: {
    getCount: { since: "1.9", call: (self) => self.ranges.length },
    getItemAt: {
      since: "1.9",
      call: (self, args) => {
        const range = self.ranges[args.integer(0, "index")];
        return range ? rangeType.of(range) : fail("ItemNotFound", "There is no range at this place.");
      },
    },
  },
});

export const rangeAreasType: ObjectType<RangeAreasRef> = defineObject<RangeAreasRef>({
  name: "RangeAreas",
  exists: (self, session) => session.book.sheets.includes(self.sheet),
  identity: (self, session) => referenceIdentity(session, self),
  members: {
    address: { since: "1.9", get: addressOf },
    addressLocal: { since: "1.9", get: addressOf },
    areaCount: { since: "1.9", get: (self) => self.ranges.length },
    cellCount: {
      since: "1.9",
      get: (self) => self.ranges.map(areaOf).reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
    },
    isEntireRow: { since: "1.9", get: (self) => self.ranges.map(areaOf).every(isWholeRows) },
    isEntireColumn: { since: "1.9", get: (self) => self.ranges.map(areaOf).every(isWholeColumns) },
    areas: { since: "1.9", object: (self) => rangeCollectionType.of(self) },
    format: { since: "1.9", object: (self) => rangeFormatType.of(cellsBehind(self)) },
    dataValidation: { since: "1.9", object: (self) => dataValidationType.of(cellsBehind(self)) },
    conditionalFormats: { since: "1.9", object: (self) => conditionalFormatCollectionType.of(cellsBehind(self)) },
    worksheet: { since: "1.9", object: (self) => worksheetType.of(self.sheet) },
    clear: {
      since: "1.9",
      call: (self, args, session) => {
        const what = args.has(0)
          ? args.oneOf(0, "applyTo", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"])
          : "All";
        for (const range of self.ranges) clearArea(session, self.sheet, areaOf(range), what);
      },
    },
    calculate: { since: "1.9", call: () => undefined },
    getEntireRow: {
      since: "1.9",
      call: (self, _args, session) =>
        mapped(self, session, (area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
    },
    getEntireColumn: {
      since: "1.9",
      call: (self, _args, session) => mapped(self, session, (area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
    },
    getOffsetRangeAreas: {
      since: "1.9",
      call: (self, args, session) => {
        const down = args.integer(0, "rowOffset");
        const across = args.integer(1, "columnOffset");
        return mapped(self, session, (area) => ({ ...area, row: area.row + down, column: area.column + across }));
      },
    },
    getIntersectionOrNullObject: {
      since: "1.9",
      call: (self, args, session) => {
        const other = rangeArgument(args, 0, "anotherRange", session, self.sheet);
        const shared = self.ranges.flatMap((range) => intersection(areaOf(range), other.area) ?? []);
        if (other.sheet !== self.sheet || shared.length === 0) return null;
        return rangeAreasType.of({
          sheet: self.sheet,
          ranges: shared.map((area) => makeRangeRef(session, self.sheet, area)),
        });
      },
    },
    _KeepReference: {
      since: "1.9",
      call: (self, _args, session) => session.references.keep(self, rangeAreasType.of(self), self.ranges),
    },
  },
});
