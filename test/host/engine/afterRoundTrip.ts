import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, Sheet } from "../../../src/host/engine/types";

export const AREA = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Saves and opens; with two turns, so that what survives the first also survives a file this library wrote. */
async function reopened(book: Book): Promise<Book> {
  return openBook(await (await openBook(await book.save())).save());
}

/** The sheet "ผลวิเคราะห์" of a new book, prepared, saved and opened twice. */
export async function afterRoundTrip(
  prepare: (sheet: Sheet, book: Book) => void
): Promise<{ sheet: Sheet; book: Book }> {
  const book = createBook();
  book.renameSheet(book.activeSheet, "ผลวิเคราะห์ ปี ๒๕๖๘");
  prepare(book.activeSheet, book);
  const opened = await reopened(book);
  return { sheet: sheetNamed(opened, "ผลวิเคราะห์ ปี ๒๕๖๘"), book: opened };
}
