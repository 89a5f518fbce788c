import type { TypedInput } from "../engine/typedInput";
import { parseTyped } from "../engine/typedInput";
import type { CellValue, Sheet } from "../engine/types";
import { fail, invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";

/** Excel's limit for one formula (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_FORMULA_LENGTH = 8192;

/**
 * An element of `Range.values` or `Range.formulas`. A text that starts with "=", "+" or "-" is a formula, a leading
 * apostrophe makes text, "" empties the cell, other text is read as if typed
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function entryOf(value: Json, numberFormat: string): TypedInput {
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value === "string") return typedEntry(value, numberFormat);
  return invalidArgument("A cell takes a text, a number or true/false.");
}

/** Text as Excel reads it when it is typed into a cell of that number format. */
export function typedEntry(typed: string, numberFormat: string): TypedInput {
  // A cell of the format Text takes everything as text, formulas too.
  if (numberFormat === "@" && typed !== "" && !typed.startsWith("'")) return { kind: "text", text: typed };
  const entry = parseTyped(typed);
  if (entry.kind === "formula" && entry.formula.length > MAX_FORMULA_LENGTH) {
    fail("FormulaLengthExceedsLimit", `A formula has at most ${MAX_FORMULA_LENGTH} characters.`);
  }
  // A format that was chosen for the cell stays; only a General cell takes the one that was typed.
  return numberFormat === "General" ? entry : { ...entry, numberFormat: undefined };
}

/** A cell's value as `Range.values` answers it: "" for empty, the error's text for an error. */
export function jsonValue(value: CellValue): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `Excel.RangeValueType`. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A cell as `Range.formulas` answers it: the formula, or the value where there is none. */
export function jsonFormula(sheet: Sheet, row: number, column: number): Json {
  return sheet.formula(row, column) ?? jsonValue(sheet.value(row, column));
}
