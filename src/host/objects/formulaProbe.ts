import { MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import { offsetFormula } from "../engine/shiftReferences";
import type { CellValue, Sheet, ValidationRule } from "../engine/types";

/** The last cell of the grid, which no sheet of people uses, serves to calculate a formula that stands in no cell. */
const PROBE = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rowCount: 1, columnCount: 1 };

/** What a formula yields on a sheet. The sheet is left as it was. */
export function valueOfFormula(sheet: Sheet, formula: string): CellValue {
  sheet.setCell(PROBE.row, PROBE.column, { kind: "formula", formula });
  try {
    return sheet.value(PROBE.row, PROBE.column);
  } finally {
    sheet.clear(PROBE, "All");
  }
}

/** A rule's formula is written for the first cell of its area; for another cell its references move along. */
export function formulaFor(sheet: Sheet, rule: ValidationRule, formula: string, row: number, column: number): string {
  let firstRow = row;
  let firstColumn = column;
  for (let above = row - 1; above >= 0; above--) if (sheet.validation(above, column) === rule) firstRow = above;
  for (let left = column - 1; left >= 0; left--) if (sheet.validation(row, left) === rule) firstColumn = left;
  return `=${offsetFormula(formula.replace(/^=/, ""), row - firstRow, column - firstColumn)}`;
}
