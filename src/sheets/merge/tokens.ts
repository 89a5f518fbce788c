/** Puts addresses in place of a formula's `{column}`, `{column@key}` and `{column:column}` tokens (see result/formulas.ts). */

interface CellFinder {
  /** Address of a column's cell in the same row, or null when staff removed the column. */
  inRow(column: string): string | null;
  /** Absolute address of a column's cell in the row with that key, or null. */
  atKey(column: string, key: string): string | null;
  /** Absolute address of a column's body, or null. */
  wholeColumn(column: string): string | null;
}

/** A missing column or row gives #REF!, as Excel does when a cell that a formula names is deleted. */
export function resolveTokens(formula: string, find: CellFinder): string {
  return formula.replace(/\{([A-Za-z]+)(:column|@[^}]*)?\}/g, (_, column: string, place: string | undefined) => {
    if (place === undefined) return find.inRow(column) ?? "#REF!";
    return (place === ":column" ? find.wholeColumn(column) : find.atKey(column, place.slice(1))) ?? "#REF!";
  });
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
