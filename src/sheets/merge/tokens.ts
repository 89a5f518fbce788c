/** Puts addresses in place of a formula's `{column}` and `{column@key}` tokens (see result/formulas.ts). */

export interface CellFinder {
  /** Address of a column's cell in the same row, or null when staff removed the column. */
  inRow(column: string): string | null;
  /** Absolute address of a column's cell in the row with that key, or null. */
  atKey(column: string, key: string): string | null;
}

/** A missing column or row gives #REF!, as Excel does when a cell that a formula names is deleted. */
export function resolveTokens(formula: string, find: CellFinder): string {
  return formula.replace(/\{([A-Za-z]+)(?:@([^}]*))?\}/g, (_, column: string, key: string | undefined) =>
    key === undefined ? (find.inRow(column) ?? "#REF!") : (find.atKey(column, key) ?? "#REF!")
  );
}

/** 0 → "A", 26 → "AA". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "C7" or "$C$7" from rows and columns counted from 0. */
export function cellAddress(row: number, column: number, absolute = false): string {
  return absolute ? `$${columnLetter(column)}$${row + 1}` : `${columnLetter(column)}${row + 1}`;
}
