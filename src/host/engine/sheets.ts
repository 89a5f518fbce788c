import { areaOf } from "./areas";
import { WorkbookOperationError } from "./errors";
import { mapFormulas } from "./everyFormula";
import { dropSheetFromFormula, renameSheetInFormula } from "./shiftReferences";
import type { BookState, SheetState } from "./state";

/** Excel's rule: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique whatever the case. */
export function refuseSheetName(book: BookState, name: string, own: SheetState | null): void {
  if (name.trim() === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new WorkbookOperationError(
      "InvalidArgument",
      `"${name}" cannot name a sheet`,
      `ใช้ชื่อแผ่นงาน "${name}" ไม่ได้ (ไม่เกิน 31 อักขระ และไม่มี \\ / ? * [ ] :)`
    );
  }
  const taken = book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new WorkbookOperationError("ItemAlreadyExists", `A sheet is called "${name}"`, `มีแผ่นงานชื่อ "${name}" อยู่แล้ว`);
}

/** Formulas, names, validations, conditional formats and links that name the sheet follow. */
export function renameSheetState(book: BookState, sheet: SheetState, name: string): void {
  if (sheet.name === name) return;
  refuseSheetName(book, name, sheet);
  const old = sheet.name;
  mapFormulas(book, (formula) => renameSheetInFormula(formula, old, name));
  for (const each of book.sheets) {
    for (const cells of each.cells.values()) {
      for (const cell of cells.values()) {
        const place = cell.link?.documentReference;
        if (place) cell.link = { ...cell.link, documentReference: renameSheetInFormula(place, old, name) };
      }
    }
  }
  sheet.name = name;
}

export function deleteSheetState(book: BookState, sheet: SheetState): void {
  const others = book.sheets.filter((each) => each !== sheet);
  const shown = others.find((each) => each.visibility === "Visible");
  if (!shown) {
    throw new WorkbookOperationError(
      "InvalidOperation",
      "A workbook needs a visible sheet",
      "ลบไม่ได้ ต้องมีแผ่นงานที่มองเห็นอย่างน้อยหนึ่งแผ่น"
    );
  }
  const index = book.sheets.indexOf(sheet);
  book.sheets = others;
  book.names = book.names.filter((name) => name.scope !== sheet);
  mapFormulas(book, (formula) => dropSheetFromFormula(formula, sheet.name));
  if (book.active === sheet) {
    const nearest = [...others.slice(index), ...others.slice(0, index).reverse()];
    book.active = nearest.find((each) => each.visibility === "Visible") ?? shown;
  }
  if (book.selection.sheet === sheet) book.selection = { sheet: book.active, area: areaOf(0, 0) };
}
