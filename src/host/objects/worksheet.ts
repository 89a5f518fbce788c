import { MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import type { Book, Sheet } from "../engine/types";
import { activateSheet, EventMessage, WORKBOOK_TARGET } from "../events";
import type { Arguments } from "../protocol/arguments";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject, isHostObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { chartCollectionType } from "./charts";
import { optionalColorValue } from "./colors";
import { registration } from "./eventRegistration";
import { freezePanesType } from "./freezePanes";
import { namedItemCollectionType } from "./namedItems";
import { pageLayoutType } from "./pageLayout";
import { assertStructureOpen } from "./protectionGuard";
import { rangeAreasOf } from "./rangeAreas";
import { makeRange, resolveAddress } from "./rangeRef";
import { assertSheetName } from "./sheetNames";
import { tableCollectionType } from "./tables";
import { worksheetProtectionType } from "./worksheetProtection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const WHOLE_SHEET = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** What a sheet is and looks like. */
const properties: Record<string, AnyMember<Sheet>> = {
  id: { get: (sheet) => sheet.id },
  name: {
    undoable: false,
    get: (sheet) => sheet.name,
    set: (sheet, value, { book }) => {
      const name = textValue(value, "name");
      assertStructureOpen(book);
      assertSheetName(book, name, sheet);
      book.renameSheet(sheet, name);
    },
  },
  position: {
    undoable: false,
    get: (sheet, { book }) => book.sheets.indexOf(sheet),
    set: (sheet, value, { book }) => {
      assertStructureOpen(book);
      book.moveSheet(sheet, numberValue(value, "position", 0, book.sheets.length - 1));
    },
  },
  visibility: {
    undoable: false,
    get: (sheet) => sheet.visibility,
    set: (sheet, value, session) => {
      const visibility = oneOf(value, "visibility", VISIBILITIES);
      assertStructureOpen(session.book);
      if (visibility !== "Visible") leaveSheet(session, sheet, "hidden");
      sheet.setVisibility(visibility);
    },
  },
  tabColor: {
    since: "1.7",
    get: (sheet) => sheet.tabColor,
    set: (sheet, value) => sheet.setTabColor(optionalColorValue(value, "tabColor")),
  },
  showGridlines: {
    since: "1.8",
    get: (sheet) => sheet.showGridlines,
    set: (sheet, value) => sheet.setShowGridlines(booleanValue(value, "showGridlines")),
  },
  // Characters, as documented; every other width of Office.js is in points.
  standardWidth: { since: "1.7", get: (sheet) => sheet.standardColumnWidth },
};

/** What lies on it. */
const objects: Record<string, AnyMember<Sheet>> = {
  charts: { object: (sheet) => chartCollectionType.of(sheet) },
  tables: { object: (sheet) => tableCollectionType.of({ sheet }) },
  names: { since: "1.4", object: (sheet) => namedItemCollectionType.of({ scope: sheet }) },
  protection: { since: "1.2", object: (sheet) => worksheetProtectionType.of(sheet) },
  freezePanes: { since: "1.7", object: (sheet) => freezePanesType.of(sheet) },
  pageLayout: { since: "1.9", object: (sheet) => pageLayoutType.of(sheet) },
};

/** How its cells and its neighbours are found. */
const navigation: Record<string, AnyMember<Sheet>> = {
  getRange: {
    call: (sheet, args, session) => {
      const address = args.optionalText(0, "address");
      if (address === null) return makeRange(session, sheet, WHOLE_SHEET);
      const cells = resolveAddress(session.book, sheet, address);
      if (cells.sheet !== sheet) fail("InvalidArgument", `'${address}' does not lie on the worksheet '${sheet.name}'.`);
      return makeRange(session, sheet, cells.area);
    },
  },
  getCell: {
    call: (sheet, args, session) =>
      makeRange(session, sheet, {
        row: args.integer(0, "row"),
        column: args.integer(1, "column"),
        rowCount: 1,
        columnCount: 1,
      }),
  },
  getRangeByIndexes: {
    since: "1.7",
    call: (sheet, args, session) =>
      makeRange(session, sheet, {
        row: args.integer(0, "startRow"),
        column: args.integer(1, "startColumn"),
        rowCount: args.integer(2, "rowCount"),
        columnCount: args.integer(3, "columnCount"),
      }),
  },
  getRanges: {
    since: "1.9",
    call: (sheet, args, session) => rangeAreasOf(session, sheet, args.optionalText(0, "address")),
  },
  // "If the entire worksheet is blank, this function will return the top left cell."
  getUsedRange: {
    since: "1.2",
    call: (sheet, args, session) => {
      const used = sheet.usedArea(args.optionalBoolean(0, "valuesOnly", false));
      return makeRange(session, sheet, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    },
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    call: (sheet, args, session) => {
      const used = sheet.usedArea(args.optionalBoolean(0, "valuesOnly", false));
      return used && makeRange(session, sheet, used);
    },
  },
  getNext: {
    since: "1.5",
    call: (sheet, args, session) =>
      neighbour(session, sheet, 1, args.optionalBoolean(0, "visibleOnly", false)) ?? missing(),
  },
  getPrevious: {
    since: "1.5",
    call: (sheet, args, session) =>
      neighbour(session, sheet, -1, args.optionalBoolean(0, "visibleOnly", false)) ?? missing(),
  },
  getNextOrNullObject: {
    since: "1.5",
    call: (sheet, args, session) => neighbour(session, sheet, 1, args.optionalBoolean(0, "visibleOnly", false)),
  },
  getPreviousOrNullObject: {
    since: "1.5",
    call: (sheet, args, session) => neighbour(session, sheet, -1, args.optionalBoolean(0, "visibleOnly", false)),
  },
  // The client asks for these by itself, to find a sheet again after a sync.
  _GetSheetById: { since: "1.7", call: (_sheet, args, session) => sheetById(session, args.text(0, "id")) },
  _GetAnotherWorksheetById: { since: "1.7", call: (_sheet, args, session) => sheetById(session, args.text(0, "id")) },
};

const actions: Record<string, AnyMember<Sheet>> = {
  activate: {
    call: (sheet, _args, { book, events }) => {
      if (sheet.visibility !== "Visible") fail("InvalidOperation", "A hidden worksheet cannot be activated.");
      activateSheet(book, events, sheet);
    },
  },
  calculate: { since: "1.6", call: () => undefined },
  delete: {
    undoable: false,
    call: (sheet, _args, session) => {
      assertStructureOpen(session.book);
      leaveSheet(session, sheet, "deleted");
      session.book.deleteSheet(sheet);
      session.events.raise(EventMessage.sheetDeleted, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
    },
  },
  copy: {
    since: "1.7",
    undoable: false,
    call: (sheet, args, { book, events }) => {
      assertStructureOpen(book);
      const position = positionOfCopy(book, args);
      const copy = book.copySheet(sheet);
      book.moveSheet(copy, position);
      events.raise(EventMessage.sheetAdded, [WORKBOOK_TARGET], { worksheetId: copy.id, source: "Local" });
      return worksheetType.of(copy);
    },
  },
  ...registration(
    "sheet",
    { DataChanged: "1.7", SelectionChanged: "1.7", Activated: "1.7", Deactivated: "1.7", ProtectionChanged: "1.14" },
    (sheet: Sheet) => sheet.id
  ),
};

/** `Excel.Worksheet`. */
export const worksheetType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "Worksheet",
  // The client assigns these two under other names than it documents.
  members: {
    ...properties,
    ...objects,
    ...navigation,
    ...actions,
    gridlines: {
      since: "1.8",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => sheet.setShowGridlines(booleanValue(value, "showGridlines")),
    },
  },
  exists: (sheet, { book }) => book.sheets.includes(sheet),
  identity: (sheet) => ({ Id: sheet.id }),
});

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * "The default value is "None", which inserts the worksheet at the beginning"; `relativeTo` "is only needed if
 * `positionType` is "Before" or "After"", and then it is.
 */
function positionOfCopy(book: Book, args: Arguments): number {
  const place = args.has(0) ? args.oneOf(0, "positionType", POSITIONS) : "None";
  if (place === "None" || place === "Beginning") return 0;
  if (place === "End") return book.sheets.length;
  const beside = args.raw(1);
  const anchor = isHostObject(beside) ? worksheetType.selfOf(beside) : null;
  if (!anchor) return invalidArgument(`The position '${place}' needs the argument 'relativeTo'.`);
  return book.sheets.indexOf(anchor) + (place === "After" ? 1 : 0);
}

function missing(): never {
  return fail("ItemNotFound", "There is no such worksheet.");
}

function sheetById({ book }: Session, id: string): HostObject {
  const sheet = book.sheets.find((one) => one.id === id);
  return sheet ? worksheetType.of(sheet) : missing();
}

function neighbour({ book }: Session, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = book.sheets;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === "Visible")) return worksheetType.of(next);
  }
  return null;
}

/** Excel keeps one visible sheet, and shows a neighbour when the active one goes. */
function leaveSheet({ book, events }: Session, sheet: Sheet, what: "hidden" | "deleted"): void {
  const visible = book.sheets.filter((one) => one.visibility === "Visible");
  if (sheet.visibility !== "Visible") {
    if (what === "deleted" && sheet.visibility === "VeryHidden") {
      fail("InvalidOperation", "A very hidden worksheet cannot be deleted; make it visible first.");
    }
    return;
  }
  if (visible.length === 1) fail("InvalidOperation", `The last visible worksheet cannot be ${what}.`);
  if (book.activeSheet !== sheet) return;
  const at = visible.indexOf(sheet);
  const next = visible[at + 1] ?? visible[at - 1];
  if (next) activateSheet(book, events, next);
}
