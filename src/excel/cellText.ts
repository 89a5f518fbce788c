/** Turns planned values into what Range.formulas takes, so that text stays text. */
import type { PlannedValue } from "../sheets/plan";
import { dateSerial } from "../sheets/merge/canonical";

/**
 * Excel reads a string in Range.values or Range.formulas as if it were typed: "=…", "+…", "-…" become formulas, "1/2" a
 * date, "5%" a number (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 * A leading apostrophe keeps it text and is not shown. "@" starts a formula in other spreadsheet programs.
 */
const MAY_BE_READ_AS_SOMETHING_ELSE =
  /^(?:['=+\-@\s(.,%$€฿\d๐-๙]|(?:true|false)$|#|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** Excel keeps at most this many characters in a cell; the host refuses more. */
const LONGEST_TEXT = 32_767;

export function cellText(text: string): string {
  const kept = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return MAY_BE_READ_AS_SOMETHING_ELSE.test(kept) ? `'${kept}` : kept;
}

/** "" clears the cell; null would leave what stands there. */
export function cellContent(value: PlannedValue): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value === "string") return cellText(value);
  if ("slots" in value) return cellText(value.text);
  return "date" in value ? dateSerial(value.date) : value.formula;
}
