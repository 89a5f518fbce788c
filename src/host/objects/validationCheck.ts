import type { Book, CellValue, Sheet, ValidationRule } from "../engine/types";
import { formulaFor, valueOfFormula } from "./formulaProbe";
import { findCells } from "./rangeRef";

/** The cell whose value is checked. */
export interface CheckedCell {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Whether the value that a cell holds now keeps its rule. */
export function ruleAllows(cell: CheckedCell, rule: ValidationRule): boolean {
  const value = cell.sheet.value(cell.row, cell.column);
  if (value === null || value === "") return rule.ignoreBlanks;
  if (typeof value === "object") return false;
  switch (rule.type) {
    case "Custom":
      return isTrue(calculated(cell, rule, String(rule.formula1)));
    case "List":
      return listAllows(cell, String(rule.formula1), value);
    case "TextLength":
      return compare(cell, rule, String(value).length);
    case "WholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compare(cell, rule, value);
    default:
      return typeof value === "number" && compare(cell, rule, value);
  }
}

/** An error is no yes: Excel refuses an entry for which a custom formula fails. */
function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function calculated(cell: CheckedCell, rule: ValidationRule, formula: string): CellValue {
  return valueOfFormula(cell.sheet, formulaFor(cell.sheet, rule, formula, cell.row, cell.column));
}

function listAllows(cell: CheckedCell, source: string, value: string | number | boolean): boolean {
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === String(value));
  const cells = findCells(cell.book, cell.sheet, source);
  // A list that a formula makes up (INDIRECT, OFFSET) is not followed; its entries are taken.
  if (!cells) return true;
  const { area, sheet } = cells;
  for (let row = area.row; row < area.row + Math.min(area.rowCount, 10_000); row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const item = sheet.value(row, column);
      if (item !== null && typeof item !== "object" && String(item) === String(value)) return true;
    }
  }
  return false;
}

function compare(cell: CheckedCell, rule: ValidationRule, value: number): boolean {
  const first = bound(cell, rule, rule.formula1);
  const second = rule.formula2 === undefined ? null : bound(cell, rule, rule.formula2);
  if (first === null) return true;
  switch (rule.operator ?? "Between") {
    case "Between":
      return second === null || (value >= first && value <= second);
    case "NotBetween":
      return second === null || value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

/** A bound is a number, or a formula that yields one. */
function bound(cell: CheckedCell, rule: ValidationRule, operand: string | number): number | null {
  if (typeof operand === "number") return operand;
  const number = Number(operand);
  if (operand.trim() !== "" && Number.isFinite(number)) return number;
  const value = operand.startsWith("=") ? calculated(cell, rule, operand) : null;
  return typeof value === "number" ? value : null;
}
