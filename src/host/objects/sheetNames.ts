import type { Book, Sheet } from "../engine/types";
import { fail, invalidArgument } from "../protocol/hostError";

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Refuses a name that Excel refuses. `own` is the sheet that is being renamed. */
export function assertSheetName(book: Book, name: string, own: Sheet | null = null): void {
  if (name.trim() === "") invalidArgument("A worksheet's name cannot be blank.");
  if (name.length > MAX_LENGTH)
    invalidArgument(`A worksheet's name has at most ${MAX_LENGTH} characters; '${name}' has ${name.length}.`);
  if (FORBIDDEN.test(name)) invalidArgument(`A worksheet's name contains none of \\ / ? * [ ] : ('${name}').`);
  if (name.startsWith("'") || name.endsWith("'"))
    invalidArgument(`A worksheet's name neither begins nor ends with an apostrophe ('${name}').`);
  if (name.toLowerCase() === "history") invalidArgument("Excel reserves the worksheet name 'History'.");
  const wanted = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted)) {
    fail("ItemAlreadyExists", `There is a worksheet '${name}' already.`);
  }
}

/** "Sheet1", "Sheet2", …: what Excel calls a sheet that is added without a name. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
