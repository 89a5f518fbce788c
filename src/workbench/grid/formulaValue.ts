/** Works out the small formulas of conditional formats. The workbook's own formulas are calculated by the host, never here. */
import type { CellAddress } from "../../host/engine/areas";
import type { Book, CellValue, Sheet } from "../../host/engine/types";
import type { Corner, Reference } from "./address";
import type { FormulaNode, Operator } from "./formulaSyntax";

interface FormulaPlace {
  readonly book: Book;
  readonly sheet: Sheet;
  /** First cell of the rule's area: relative references are written as seen from there. */
  readonly origin: CellAddress;
  readonly cell: CellAddress;
}

/** Thrown for a function or a reference outside the small language; the caller reports the rule as not shown. */
export class UnsupportedFormula extends Error {}

const VALUE_ERROR: CellValue = { error: "#VALUE!" };
const DIVISION_ERROR: CellValue = { error: "#DIV/0!" };

export function isErrorValue(value: CellValue): value is Extract<CellValue, { error: string }> {
  return typeof value === "object" && value !== null;
}

export function evaluate(node: FormulaNode, place: FormulaPlace): CellValue {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "reference":
      return readCell(node.reference, place);
    case "negate":
      return arithmetic("-", 0, evaluate(node.of, place));
    case "percent":
      return arithmetic("/", evaluate(node.of, place), 100);
    case "binary":
      return combine(node.operator, evaluate(node.left, place), evaluate(node.right, place));
    case "call":
      return callFunction(node.name, node.args, place);
  }
}

function readCell(reference: Reference, place: FormulaPlace): CellValue {
  const { from, to } = reference;
  if (from.row !== to.row || from.column !== to.column)
    throw new UnsupportedFormula("a range where one cell is needed");
  const sheet =
    reference.sheet === null ? place.sheet : place.book.sheets.find((candidate) => candidate.name === reference.sheet);
  if (!sheet) return { error: "#REF!" };
  const { row, column } = follow(from, place);
  return row < 0 || column < 0 ? { error: "#REF!" } : sheet.value(row, column);
}

function follow(corner: Corner, { origin, cell }: FormulaPlace): CellAddress {
  return {
    row: corner.rowFixed ? corner.row : corner.row + cell.row - origin.row,
    column: corner.columnFixed ? corner.column : corner.column + cell.column - origin.column,
  };
}

function combine(operator: Operator, left: CellValue, right: CellValue): CellValue {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  switch (operator) {
    case "&":
      return asText(left) + asText(right);
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return arithmetic(operator, left, right);
    default:
      return holds(operator, compareValues(left, right));
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", left: CellValue, right: CellValue): CellValue {
  const a = asNumber(left);
  const b = asNumber(right);
  if (a === null || b === null) return VALUE_ERROR;
  if (operator === "/" && b === 0) return DIVISION_ERROR;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
  }
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Excel's order: numbers before text before booleans; text without regard to case; an empty cell is 0, "" or FALSE. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return rank(a) - rank(b);
}

function emptyLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

export function asText(value: CellValue): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function asNumber(value: CellValue): number | null {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return null;
}

export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function callFunction(name: string, args: readonly FormulaNode[], place: FormulaPlace): CellValue {
  const value = (index: number): CellValue => {
    const node = args[index];
    return node === undefined ? null : evaluate(node, place);
  };
  const number = (index: number, fallback: number): number =>
    args[index] ? (asNumber(value(index)) ?? NaN) : fallback;
  const letters = (index: number): string[] => Array.from(asText(value(index)));
  switch (name) {
    case "AND":
      return args.every((_, index) => isTrue(value(index)));
    case "OR":
      return args.some((_, index) => isTrue(value(index)));
    case "NOT":
      return !isTrue(value(0));
    case "IF":
      return isTrue(value(0)) ? value(1) : args.length > 2 ? value(2) : false;
    case "ISNUMBER":
      return typeof value(0) === "number";
    case "ISTEXT":
      return typeof value(0) === "string";
    case "ISBLANK":
      return value(0) === null;
    case "ISERROR":
      return isErrorValue(value(0));
    case "LEN":
      return asText(value(0)).length;
    case "TRIM":
      return asText(value(0)).trim().replace(/ +/g, " ");
    case "LEFT":
      return letters(0).slice(0, number(1, 1)).join("");
    case "RIGHT":
      return number(1, 1) === 0 ? "" : letters(0).slice(-number(1, 1)).join("");
    case "SEARCH":
    case "FIND":
      return find(asText(value(0)), asText(value(1)), name === "FIND");
    case "ABS":
      return Math.abs(number(0, 0));
    case "MOD":
      return number(1, 0) === 0
        ? DIVISION_ERROR
        : number(0, 0) - number(1, 1) * Math.floor(number(0, 0) / number(1, 1));
    case "ROW":
      return args.length === 0 ? place.cell.row + 1 : unsupported(name);
    case "COLUMN":
      return args.length === 0 ? place.cell.column + 1 : unsupported(name);
    default:
      return unsupported(name);
  }
}

function find(needle: string, hay: string, exact: boolean): CellValue {
  const at = exact ? hay.indexOf(needle) : hay.toLowerCase().indexOf(needle.toLowerCase());
  return at < 0 ? VALUE_ERROR : at + 1;
}

function unsupported(name: string): never {
  throw new UnsupportedFormula(`function ${name}`);
}
