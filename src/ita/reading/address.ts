/** Cell addresses in A1 style, from rows and columns counted from 0. */

/** 0 → "A", 26 → "AA". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "C7" or "$C$7". */
export function cellAddress(row: number, column: number, absolute = false): string {
  return absolute ? `$${columnLetter(column)}$${row + 1}` : `${columnLetter(column)}${row + 1}`;
}

/** "A3:F14" */
export function areaAddress(first: Corner, last: Corner): string {
  return `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}
