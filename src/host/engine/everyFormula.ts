import { mapChartFormulas } from "./charts/formulas";
import type { BookState, SheetState } from "./state";
import type { ConditionalRule, ValidationRule } from "./types";

/**
 * Rewrites every formula of the workbook: cells, names, validations, conditional formats, table columns and charts. `rewrite`
 * gets the formula without "=" and the sheet it stands on (names of the whole workbook have none).
 */
export function mapFormulas(book: BookState, rewrite: (formula: string, sheet: SheetState | null) => string): void {
  for (const sheet of book.sheets) {
    const onSheet = (formula: string): string => rewrite(formula, sheet);
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.content.kind !== "formula") continue;
        const formula = onSheet(cell.content.formula);
        if (formula !== cell.content.formula) cell.content = { ...cell.content, formula };
      }
    }
    for (const each of sheet.validations) each.rule = mapValidation(each.rule, onSheet);
    for (const each of sheet.conditionals) mapConditional(each, onSheet);
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula) column.calculatedFormula = onSheet(column.calculatedFormula);
      }
    }
  }
  for (const name of book.names) name.formula = rewrite(name.formula, name.scope);
  mapChartFormulas(book, (formula) => rewrite(formula, null));
}

/** Rewrites "=…"; anything else is no formula. */
function mapOperand(operand: string, rewrite: (formula: string) => string): string {
  return operand.startsWith("=") ? `=${rewrite(operand.slice(1))}` : operand;
}

function mapValidation(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  const mapped = (operand: string | number): string | number =>
    typeof operand === "string" ? mapOperand(operand, rewrite) : operand;
  return {
    ...rule,
    formula1: mapped(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: mapped(rule.formula2) }),
  };
}

function mapConditional(conditional: SheetState["conditionals"][number], rewrite: (formula: string) => string): void {
  const { rule, original } = conditional;
  if (rule) conditional.rule = mapRule(rule, rewrite);
  else if (original?.formulae) {
    const formulae = original.formulae.map((formula) => (typeof formula === "string" ? rewrite(formula) : formula));
    conditional.original = { ...original, formulae };
  }
}

function mapRule(rule: ConditionalRule["rule"], rewrite: (formula: string) => string): ConditionalRule["rule"] {
  if (rule.type === "Custom") return { ...rule, formula: mapOperand(rule.formula, rewrite) };
  if (rule.type !== "CellValue") return rule;
  const formula2 = rule.formula2 === undefined ? {} : { formula2: mapOperand(rule.formula2, rewrite) };
  return { ...rule, formula1: mapOperand(rule.formula1, rewrite), ...formula2 };
}
