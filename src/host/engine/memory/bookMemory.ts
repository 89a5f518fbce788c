import { areaOf } from "../areas";
import { forgetPositions } from "../calculation";
import type { BookState, NameState, SheetState } from "../state";
import type { SheetMemory } from "./sheetMemory";
import { recallSheet, rememberSheet } from "./sheetMemory";
import { sameValue } from "./sameValue";

/**
 * A workbook as it was at one moment, for undo. Instead of an inverse of every operation there is one way back for all of
 * them: everything that an operation can change is kept, and put back as a whole.
 *
 * Which sheet is in front and what is selected is not part of it: Excel does not undo looking about.
 */
export interface BookMemory {
  /** In tab order. */
  readonly sheets: readonly SheetMemory[];
  readonly names: readonly Readonly<NameState>[];
  readonly structureProtected: boolean;
  readonly original: BookState["original"];
}

/** The workbook as it is now: `before` itself when nothing has changed since. */
export function rememberBook(book: BookState, before?: BookMemory): BookMemory {
  const known = new Map(before?.sheets.map((sheet) => [sheet.of, sheet]));
  const now: BookMemory = {
    sheets: book.sheets.map((sheet) => rememberSheet(sheet, book.defaultStyle, known.get(sheet))),
    names: rememberNames(book.names, before?.names),
    structureProtected: book.structureProtected,
    original: book.original,
  };
  return before && isSame(before, now) ? before : now;
}

function isSame(before: BookMemory, now: BookMemory): boolean {
  return (
    before.names === now.names &&
    before.structureProtected === now.structureProtected &&
    before.original === now.original &&
    before.sheets.length === now.sheets.length &&
    before.sheets.every((sheet, at) => sheet === now.sheets[at])
  );
}

function rememberNames(names: readonly NameState[], before: BookMemory["names"] | undefined): BookMemory["names"] {
  const same = before?.length === names.length && names.every((name, at) => sameName(name, before[at]));
  return before && same ? before : names.map((name) => ({ ...name }));
}

/** A scope is a sheet and told by identity; what the sheet holds is no part of the name. */
function sameName({ scope, ...name }: NameState, other: Readonly<NameState> | undefined): boolean {
  if (!other || other.scope !== scope) return false;
  const { scope: _scope, ...rest } = other;
  return sameValue(name, rest);
}

/** Puts the workbook back. The sheet in front and the selection stay as far as they can. */
export function recallBook(book: BookState, memory: BookMemory): void {
  for (const sheet of memory.sheets) recallSheet(sheet);
  const before = book.sheets.indexOf(book.active);
  book.sheets = memory.sheets.map((sheet) => sheet.of);
  book.names = memory.names.map((name) => ({ ...name }));
  book.structureProtected = memory.structureProtected;
  book.original = memory.original;
  if (!isShown(book, book.active)) book.active = nearestShown(book, before);
  if (!isShown(book, book.selection.sheet)) book.selection = { sheet: book.active, area: areaOf(0, 0) };
  forgetPositions(book);
}

function isShown(book: BookState, sheet: SheetState): boolean {
  return sheet.visibility === "Visible" && book.sheets.includes(sheet);
}

function nearestShown(book: BookState, index: number): SheetState {
  const nearest = [...book.sheets.slice(index), ...book.sheets.slice(0, index).reverse()];
  return nearest.find((sheet) => sheet.visibility === "Visible") ?? book.active;
}
