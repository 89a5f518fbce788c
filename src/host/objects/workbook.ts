import type { Book } from "../engine/types";
import { fail } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { applicationType, runtimeType } from "./application";
import { namedItemCollectionType } from "./namedItems";
import { rangeAreasType } from "./rangeAreas";
import { makeRange, makeRangeRef } from "./rangeRef";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./tables";
import { workbookProtectionType } from "./workbookProtection";
import { worksheetCollectionType } from "./worksheetCollection";

/** `Excel.Workbook`, the root that every path starts from. */
export const workbookType: ObjectType<Book> = defineObject<Book>({
  name: "Workbook",
  members: {
    name: { since: "1.7", get: () => "Workbook.xlsx" },
    readOnly: { since: "1.8", get: () => false },
    application: { object: () => applicationType.of(null) },
    names: { object: () => namedItemCollectionType.of({ scope: null }) },
    protection: { since: "1.7", object: (book) => workbookProtectionType.of(book) },
    settings: { since: "1.4", object: () => settingCollectionType.of(null) },
    tables: { object: () => tableCollectionType.of({ sheet: null }) },
    worksheets: { object: (book) => worksheetCollectionType.of(book) },
    _Runtime: { since: "1.5", object: () => runtimeType.of(null) },
    getSelectedRange: { call: (book, _args, session) => makeRange(session, book.selection.sheet, book.selection.area) },
    getSelectedRanges: {
      since: "1.9",
      call: (book, _args, session) => {
        const { sheet, area } = book.selection;
        return rangeAreasType.of({ sheet, ranges: [makeRangeRef(session, sheet, area)] });
      },
    },
    getActiveCell: {
      since: "1.7",
      call: (book, _args, session) =>
        makeRange(session, book.selection.sheet, { ...book.selection.area, rowCount: 1, columnCount: 1 }),
    },
    // The client's own bookkeeping: what it kept, what it lets go, and the range that an event speaks of.
    _GetReferenceCount: { call: (_book, _args, session) => session.references.count },
    _RemoveReference: { call: (_book, args, session) => session.references.release(args.text(0, "referenceId")) },
    _RemoveAllReferences: { call: (_book, _args, session) => session.references.releaseAll() },
    _GetRangeForEventByReferenceId: {
      call: (_book, args, session) =>
        eventRange(session, args.text(0, "referenceId")) ??
        fail("ItemNotFound", "The range of this event is not known any more."),
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (_book, args, session) => eventRange(session, args.text(0, "referenceId")),
    },
  },
});

function eventRange(session: Session, referenceId: string): HostObject | null {
  const found = session.events.rangeOf(referenceId);
  return found && session.book.sheets.includes(found.sheet) ? makeRange(session, found.sheet, found.area) : null;
}
