import { addressOnSheet, isOnSheet, isWholeColumns, isWholeRows, parseReference } from "../engine/areas";
import type { Area, Book, Sheet } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject } from "../protocol/hostObject";
import { isHostObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { HeldRange } from "../references";
import type { Session } from "../session";
import { rangeType } from "./range";

/** What stands behind `Excel.Range`. */
export type RangeRef = HeldRange;

/** A rectangle and the sheet it lies on. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells of one sheet in one or more rectangles: what formats, validations and conditional formats work on. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const WRONG_ADDRESS = "The argument is invalid or missing or has an incorrect format.";

export function makeRange(session: Session, sheet: Sheet, area: Area): HostObject {
  return rangeType.of(makeRangeRef(session, sheet, area));
}

export function makeRangeRef(session: Session, sheet: Sheet, area: Area): RangeRef {
  if (!isOnSheet(area)) return invalidArgument(`${WRONG_ADDRESS} The range lies outside the sheet.`);
  const range: RangeRef = { sheet, area };
  session.references.follow(range);
  return range;
}

/** The range's rectangle now; its cells may have been deleted since it was found. */
export function areaOf(range: RangeRef): Area {
  return range.area ?? fail("InvalidReference", "The cells of this range were deleted.");
}

/** What the client needs to use a range again after a sync: the id under which it is kept, if it is. */
export function referenceIdentity(session: Session, self: object): Readonly<Record<string, Json>> {
  const id = session.references.idOf(self);
  return id === null ? {} : { _ReferenceId: id };
}

/** Whole rows or columns: Excel answers null for their cell values and takes none. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function rangeAddress(range: RangeRef): string {
  return addressOnSheet(range.sheet.name, areaOf(range));
}

/** The cells that an address or a defined name means. `home` is the sheet of an address without a sheet name. */
export function resolveAddress(book: Book, home: Sheet, text: string): SheetArea {
  return findCells(book, home, text) ?? invalidArgument(`${WRONG_ADDRESS} '${text}' is neither an address nor a name.`);
}

/** The same, or null when the text means no cells. */
export function findCells(book: Book, home: Sheet, text: string): SheetArea | null {
  const parsed = parseReference(text.replace(/^=/, ""));
  if (!parsed) return findName(book, home, text);
  const wanted = parsed.sheetName?.toLowerCase();
  const sheet = wanted === undefined ? home : book.sheets.find((one) => one.name.toLowerCase() === wanted);
  return sheet ? { sheet, area: parsed.area } : null;
}

function findName(book: Book, home: Sheet, text: string): SheetArea | null {
  const wanted = text.toLowerCase();
  const candidates = book.names.filter((name) => name.name.toLowerCase() === wanted);
  const name = candidates.find((one) => one.scope === home) ?? candidates.find((one) => one.scope === null);
  return name ? referredCells(book, name.formula) : null;
}

/** The cells that a name's formula such as "='ชื่อ'!$A$1:$B$2" means, or null when it means no plain range. */
export function referredCells(book: Book, formula: string): SheetArea | null {
  const parsed = parseReference(formula.replace(/^=/, ""));
  if (!parsed || parsed.sheetName === null) return null;
  const wanted = parsed.sheetName.toLowerCase();
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === wanted);
  return sheet ? { sheet, area: parsed.area } : null;
}

/** An argument that Office.js documents as `Range | string`. */
export function rangeArgument(args: Arguments, index: number, name: string, session: Session, home: Sheet): SheetArea {
  const value = args.raw(index);
  if (typeof value === "string") return resolveAddress(session.book, home, value);
  return rangeValue(value, name);
}

/** A `Range` object given as (part of) an argument. */
export function rangeValue(value: unknown, name: string): SheetArea {
  const range = isHostObject(value) ? rangeType.selfOf(value) : null;
  return range
    ? { sheet: range.sheet, area: areaOf(range) }
    : invalidArgument(`The argument '${name}' must be a range or an address.`);
}
