/**
 * Puts addresses in place of a formula's tokens (see result/formulas.ts): `{column}`, `{column@key}` and `{column:column}` of
 * the own table, `{Table.column:column}` and `{Table.column@key}` of the table of another sheet.
 */

export interface CellFinder {
  /** Address of a column's cell in the same row, or null when staff removed the column. */
  inRow(column: string): string | null;
  /** Absolute address of a column's cell in the row with that key, or null. */
  atKey(column: string, key: string): string | null;
  /** Absolute address of a column's body, or null. */
  wholeColumn(column: string): string | null;
}

/** Tables of other sheets, by name; addresses come with the sheet's name. */
export type TableFinder = (table: string) => Pick<CellFinder, "atKey" | "wholeColumn"> | null;

/** For sheets whose formulas name no other sheet. */
export const NO_TABLES: TableFinder = () => null;

const TOKEN = /\{(?:([A-Za-z0-9_]+)\.)?([A-Za-z]+)(:column|@[^}]*)?\}/g;

/** A missing column, row or table gives #REF!, as Excel does when a cell that a formula names is deleted. */
export function resolveTokens(formula: string, own: CellFinder, others: TableFinder): string {
  return formula.replace(TOKEN, (_, table: string | undefined, column: string, place: string | undefined) => {
    const find = table === undefined ? own : others(table);
    if (place === undefined) return (table === undefined ? own.inRow(column) : null) ?? "#REF!";
    return (place === ":column" ? find?.wholeColumn(column) : find?.atKey(column, place.slice(1))) ?? "#REF!";
  });
}
