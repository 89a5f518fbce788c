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

/** "E9", "$E$9" or the first cell of "E9:F12" → row 8, column 4; −1 for both where the text is no address. */
export function positionOf(cell: string): Corner {
  const [, letters = "", digits = "0"] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "ผลปี 68!D7", or the sheet alone. */
export function placeName({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}
