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
