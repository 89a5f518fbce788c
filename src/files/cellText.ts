/** Excel's own limit for the text of a cell, in UTF-16 units; a file may claim more. */
const LONGEST_TEXT = 32_767;

/** Text of a cell as Excel holds it, with the "_x000D_" resolved by which Excel writes characters that XML has not. */
export function cellTextOf(written: string): string {
  return written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .slice(0, LONGEST_TEXT);
}
