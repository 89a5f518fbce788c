import type { Area, Book, Sheet } from "../engine/types";
import { intersection } from "../engine/areas";
import { fail } from "../protocol/hostError";

/**
 * Refusals of protected sheets and workbooks. Excel answers AccessDenied for what a person could not do either
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions).
 */

const READ_ONLY = "You are not allowed to do this: the worksheet is protected.";

/** Writing needs every cell unlocked. */
export function assertCellsWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protection.protected) return;
  for (const { row, column } of cellsToCheck(sheet, area)) {
    if (sheet.style(row, column).locked) fail("AccessDenied", READ_ONLY);
  }
}

/** Whole rows and columns cannot be walked through: their used cells and one cell beyond stand for all. */
function cellsToCheck(sheet: Sheet, area: Area): { readonly row: number; readonly column: number }[] {
  const used = sheet.usedArea(false);
  const shared = used && intersection(used, area);
  const beyond = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const cells = [beyond];
  const walk = shared ?? area;
  if (!shared && area.rowCount * area.columnCount > 10_000) return cells;
  for (let row = walk.row; row < walk.row + walk.rowCount; row++) {
    for (let column = walk.column; column < walk.column + walk.columnCount; column++) cells.push({ row, column });
  }
  return cells;
}

export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowSort";

/** What a protected sheet allows only when its protection was set so. */
export function assertAllowed(sheet: Sheet, option: ProtectionOption): void {
  if (sheet.protection.protected && sheet.protection.options[option] !== true) fail("AccessDenied", READ_ONLY);
}

/** What no protected sheet allows: tables, validations, conditional formats, merging. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection.protected) fail("AccessDenied", READ_ONLY);
}

/** Adding, renaming, moving, hiding and deleting sheets. */
export function assertStructureOpen(book: Book): void {
  if (book.structureProtected) {
    fail("AccessDenied", "You are not allowed to do this: the structure of the workbook is protected.");
  }
}
