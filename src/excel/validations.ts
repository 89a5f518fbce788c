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

function rule(validation: Validation, firstCell: string, find: ColumnFinder): Excel.DataValidationRule | null {
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
      return {
        date: { formula1: validation.from, formula2: validation.to, operator: Excel.DataValidationOperator.between },
      };
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
  find: ColumnFinder
): void {
  const made = rule(plan.rule, cellAddress(row, column), find);
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
