import type { Book } from "../engine/types";
import { EventMessage, WORKBOOK_TARGET } from "../events";
import { fail } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { findSheet, requireSheet } from "../session";
import { registration } from "./eventRegistration";
import { assertStructureOpen } from "./protectionGuard";
import { assertSheetName, freeSheetName } from "./sheetNames";
import { worksheetType } from "./worksheet";

/** `Excel.WorksheetCollection`: the sheets of the workbook in tab order. */
export const worksheetCollectionType: ObjectType<Book> = defineObject<Book>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheetType.of(sheet)),
  indexer: (book, args) => worksheetType.of(requireSheet(book, args.text(0, "key"))),
  members: {
    // "The worksheet will be added at the end of existing worksheets." It is not activated.
    add: {
      call: (book, args, { events }) => {
        assertStructureOpen(book);
        const name = args.optionalText(0, "name") ?? freeSheetName(book);
        assertSheetName(book, name);
        const active = book.activeSheet;
        const sheet = book.addSheet(name);
        if (book.activeSheet !== active) book.activate(active);
        events.raise(EventMessage.sheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
        return worksheetType.of(sheet);
      },
    },
    getActiveWorksheet: { call: (book) => worksheetType.of(book.activeSheet) },
    getCount: {
      since: "1.4",
      call: (book, args) => visibleOr(book, args.optionalBoolean(0, "visibleOnly", false)).length,
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (book, args) => {
        const sheet = findSheet(book, args.text(0, "key"));
        return sheet && worksheetType.of(sheet);
      },
    },
    getFirst: {
      since: "1.5",
      call: (book, args) => {
        const sheet = visibleOr(book, args.optionalBoolean(0, "visibleOnly", false))[0];
        return sheet ? worksheetType.of(sheet) : fail("ItemNotFound", "There is no such worksheet.");
      },
    },
    getLast: {
      since: "1.5",
      call: (book, args) => {
        const sheet = visibleOr(book, args.optionalBoolean(0, "visibleOnly", false)).at(-1);
        return sheet ? worksheetType.of(sheet) : fail("ItemNotFound", "There is no such worksheet.");
      },
    },
    ...registration(
      "sheet",
      {
        DataChanged: "1.9",
        SelectionChanged: "1.9",
        Activated: "1.7",
        Deactivated: "1.7",
        Added: "1.7",
        Deleted: "1.7",
        ProtectionChanged: "1.14",
      },
      () => WORKBOOK_TARGET
    ),
  },
});

function visibleOr(book: Book, visibleOnly: boolean): Book["sheets"] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}
