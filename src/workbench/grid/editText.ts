/** What a cell shows while it is being edited: what a person would have to type to get it. */
import type { Sheet } from "../../host/engine/types";

export function editText(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (typeof value === "number")
    return isDateFormat(sheet.style(row, column).numberFormat) ? isoDate(value) : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return sheet.hasQuotePrefix(row, column) ? `'${value}` : value;
}

/** A number format with a day, month or year outside quotes, brackets and escapes. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]|m{2,}/i.test(bare) && !/^general$/i.test(bare);
}

/** Excel's day number (1 January 1900 is 1) as 2025-10-01; the time is left out. */
function isoDate(serial: number): string {
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
