/** Planned validations as Excel's rules. */
import { cellAddress } from "../ita/reading/address";
import type { Validation, ValidationPlan } from "../sheets/plan";

/** Where a table column's body stands; null when there is no such table. */
export type ColumnFinder = (
  table: string,
  column: string
) => { readonly sheet: string; readonly row: number; readonly column: number; readonly rows: number } | null;

const THAI_DIGITS = ["๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"];

/**
 * Accepts Thai and Arabic digits alike: a decimal rule would refuse ๙๓.๙๖, which Excel may take for text.
 * Within 255 characters, the longest custom rule that Excel takes.
 */
function scoreFormula(firstCell: string): string {
  const arabic = THAI_DIGITS.reduce((inner, digit, value) => `SUBSTITUTE(${inner},"${digit}",${value})`, firstCell);
  return `=ABS(${arabic}-50)<=50`;
}

/** First cell of a column of the same table, for rules that name it; null when staff removed the column. */
export type FirstCell = (column: string) => string | null;

/** As a formula, since the same rule may name a cell. DATE takes C.E. years. */
const dateFormula = (iso: string): string => `DATE(${iso.split("-").map(Number).join(",")})`;

/** Days of the period, no earlier or later than a day that stands in the other column. */
function dateRule(
  { from, to, after, before }: Extract<Validation, { readonly kind: "date" }>,
  cellOf: FirstCell
): Excel.DataValidationRule {
  const other = (column: string | undefined): string | null => (column === undefined ? null : cellOf(column));
  const bound = (day: string, cell: string | null, pick: "MAX" | "MIN"): string =>
    cell === null ? day : `=IF(ISNUMBER(${cell}),${pick}(${cell},${dateFormula(day)}),${dateFormula(day)})`;
  return {
    date: {
      formula1: bound(from, other(after), "MAX"),
      formula2: bound(to, other(before), "MIN"),
      operator: Excel.DataValidationOperator.between,
    },
  };
}

function rule(
  validation: Validation,
  firstCell: string,
  find: ColumnFinder,
  cellOf: FirstCell
): Excel.DataValidationRule | null {
  switch (validation.kind) {
    case "score":
      return { custom: { formula: scoreFormula(firstCell) } };
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
    case "listFromTable": {
      const body = find(validation.table, validation.column);
      if (body === null || body.rows === 0) return null;
      const range = `${cellAddress(body.row, body.column, true)}:${cellAddress(body.row + body.rows - 1, body.column, true)}`;
      return { list: { inCellDropDown: true, source: `='${body.sheet.replace(/'/g, "''")}'!${range}` } };
    }
    case "date":
      return dateRule(validation, cellOf);
    case "wholeNumber":
      return {
        wholeNumber: {
          formula1: validation.from,
          formula2: validation.to,
          operator: Excel.DataValidationOperator.between,
        },
      };
  }
}

/** @param row, column position of the range's first cell, for rules that name it. */
export function applyValidation(
  range: Excel.Range,
  plan: ValidationPlan,
  row: number,
  column: number,
  find: ColumnFinder,
  cellOf: FirstCell = () => null
): void {
  const made = rule(plan.rule, cellAddress(row, column), find, cellOf);
  if (made === null) return;
  const { dataValidation } = range;
  dataValidation.rule = made;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    title: plan.error.title,
    message: plan.error.message,
    style: plan.error.style === "stop" ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
  };
  if (plan.prompt) dataValidation.prompt = { showPrompt: true, ...plan.prompt };
}
