import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import type { BookState, NameState, SheetState } from "./state";
import type { DefinedName } from "./types";

export function nameInfo(context: BookContext, name: NameState): DefinedName {
  return {
    name: name.name,
    formula: `=${name.formula}`,
    visible: name.visible,
    comment: name.comment,
    scope: name.scope && context.sheetFor(name.scope),
  };
}

function findName(book: BookState, name: string, scope: SheetState | null): NameState | undefined {
  return book.names.find((each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase());
}

/** Makes a name or changes it; options that are not given stay as they were. */
export function setName(
  book: BookState,
  name: string,
  formula: string,
  options: { scope: SheetState | null; visible?: boolean; comment?: string }
): void {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const known = findName(book, name, options.scope);
  if (known) {
    known.formula = text;
    known.visible = options.visible ?? known.visible;
    known.comment = options.comment ?? known.comment;
    return;
  }
  refuseName(book, name);
  book.names.push({
    name,
    formula: text,
    visible: options.visible ?? true,
    comment: options.comment ?? "",
    scope: options.scope,
  });
}

/** Excel's rule: a letter or "_" first, no spaces, nothing that reads as a cell, no table of that name. */
function refuseName(book: BookState, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]?\d*[Cc]?\d*$/.test(name);
  if (!wellFormed || likeCell) {
    throw new WorkbookOperationError("InvalidArgument", `"${name}" cannot be a name`, `ใช้ชื่อ "${name}" ไม่ได้`);
  }
  const table = book.sheets.some((sheet) =>
    sheet.tables.some((each) => each.name.toLowerCase() === name.toLowerCase())
  );
  if (table)
    throw new WorkbookOperationError("ItemAlreadyExists", `A table is called "${name}"`, `มีตารางชื่อ "${name}" อยู่แล้ว`);
}

export function deleteName(book: BookState, name: string, scope: SheetState | null): void {
  const known = findName(book, name, scope);
  if (!known) throw new WorkbookOperationError("ItemNotFound", `There is no name "${name}"`, `ไม่พบชื่อ "${name}"`);
  book.names = book.names.filter((each) => each !== known);
}
