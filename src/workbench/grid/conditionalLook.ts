/** Which conditional formats a cell wears, worked out from the sheet's rules for drawing. */
import { contains, type CellAddress } from "../../host/engine/areas";
import type { Area, Book, CellValue, ConditionalRule, Sheet } from "../../host/engine/types";
import { parseFormula, type FormulaNode } from "./formulaSyntax";
import { asText, compareValues, evaluate, isErrorValue, isTrue, UnsupportedFormula } from "./formulaValue";

export interface ConditionalLook {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Share of the cell's width, 0 … 1. */
  readonly bar?: { readonly color: string; readonly share: number };
}

export interface ConditionalLooks {
  /** Empty where no rule holds. */
  at(row: number, column: number): ConditionalLook;
  /** Rules that could not be worked out here, as a count for the note on the page. */
  unsupported(): number;
}

/** Prepares a sheet's rules once for each redraw; formulas are read once, data bars measured once. */
export function conditionalLooks(book: Book, sheet: Sheet): ConditionalLooks {
  const skipped = new Set<string>();
  const rules = [...sheet.conditionalRules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => ({ rule, applies: prepare(book, sheet, rule, skipped), bar: prepareBar(sheet, rule) }));
  return {
    at(row, column) {
      let look: ConditionalLook = {};
      for (const { rule, applies, bar } of rules) {
        if (!contains(rule.area, row, column)) continue;
        if (bar) {
          const share = bar(row, column);
          if (share !== null && !look.bar && rule.rule.type === "DataBar")
            look = { ...look, bar: { color: rule.rule.color, share } };
        } else if (applies({ row, column })) {
          // The first rule that sets a property keeps it.
          look = { ...defined(rule.format), ...look };
          if (rule.stopIfTrue) break;
        }
      }
      return look;
    },
    unsupported: () => skipped.size,
  };
}

function defined(format: ConditionalRule["format"]): ConditionalLook {
  return {
    ...(format.fontColor ? { fontColor: format.fontColor } : {}),
    ...(format.fill ? { fill: format.fill } : {}),
    ...(format.bold ? { bold: true } : {}),
  };
}

type Test = (cell: CellAddress) => boolean;

function prepare(book: Book, sheet: Sheet, { id, area, rule }: ConditionalRule, skipped: Set<string>): Test {
  const origin: CellAddress = { row: area.row, column: area.column };
  const formulaOf = (text: string): FormulaNode | null => {
    const node = parseFormula(text);
    if (!node) skipped.add(id);
    return node;
  };
  const valueOf = (node: FormulaNode, cell: CellAddress): CellValue => {
    try {
      return evaluate(node, { book, sheet, origin, cell });
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      skipped.add(id);
      return { error: "#NAME?" };
    }
  };
  const never: Test = () => false;
  switch (rule.type) {
    case "Custom": {
      const node = formulaOf(rule.formula);
      return node ? (cell) => isTrue(valueOf(node, cell)) : never;
    }
    case "CellValue": {
      const first = formulaOf(rule.formula1);
      const second = rule.formula2 === undefined ? first : formulaOf(rule.formula2);
      if (!first || !second) return never;
      return (cell) =>
        compares(rule.operator, sheet.value(cell.row, cell.column), valueOf(first, cell), valueOf(second, cell));
    }
    case "ContainsText":
      return (cell) => matchesText(rule.operator, asText(sheet.value(cell.row, cell.column)), rule.text);
    case "DataBar":
      return never;
  }
}

function compares(
  operator: Extract<ConditionalRule["rule"], { type: "CellValue" }>["operator"],
  value: CellValue,
  first: CellValue,
  second: CellValue
): boolean {
  if (isErrorValue(value) || isErrorValue(first) || isErrorValue(second)) return false;
  const toFirst = compareValues(value, first);
  switch (operator) {
    case "Between":
      return toFirst >= 0 && compareValues(value, second) <= 0;
    case "NotBetween":
      return toFirst < 0 || compareValues(value, second) > 0;
    case "EqualTo":
      return toFirst === 0;
    case "NotEqualTo":
      return toFirst !== 0;
    case "GreaterThan":
      return toFirst > 0;
    case "LessThan":
      return toFirst < 0;
    case "GreaterThanOrEqual":
      return toFirst >= 0;
    case "LessThanOrEqual":
      return toFirst <= 0;
  }
}

function matchesText(
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith",
  value: string,
  text: string
): boolean {
  const hay = value.toLowerCase();
  const needle = text.toLowerCase();
  switch (operator) {
    case "Contains":
      return hay.includes(needle);
    case "NotContains":
      return !hay.includes(needle);
    case "BeginsWith":
      return hay.startsWith(needle);
    case "EndsWith":
      return hay.endsWith(needle);
  }
}

function prepareBar(
  sheet: Sheet,
  { area, rule }: ConditionalRule
): ((row: number, column: number) => number | null) | null {
  if (rule.type !== "DataBar") return null;
  const [lowest, highest] = numbersOf(sheet, area);
  // As Excel's automatic bounds: the bar starts at zero unless there are negative numbers.
  const from = Math.min(0, lowest);
  return (row, column) => {
    const value = sheet.value(row, column);
    if (typeof value !== "number") return null;
    return highest > from ? Math.min(Math.max((value - from) / (highest - from), 0), 1) : 0;
  };
}

function numbersOf(sheet: Sheet, area: Area): [number, number] {
  let lowest = Infinity;
  let highest = -Infinity;
  const used = sheet.usedArea(true);
  const lastRow = Math.min(area.row + area.rowCount, used ? used.row + used.rowCount : 0);
  const lastColumn = Math.min(area.column + area.columnCount, used ? used.column + used.columnCount : 0);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      const value = sheet.value(row, column);
      if (typeof value !== "number") continue;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  return [lowest, highest];
}
