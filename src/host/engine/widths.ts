import type { SheetState } from "./state";

/**
 * Units. A file counts a column in widths of the digit 0 of the default font, 7 pixels for Calibri 11 at 96 dpi, the
 * cell's padding of 5 pixels included (ECMA-376 part 1, 18.3.1.13). Office.js counts points, 0.75 of a pixel.
 * So pixels = round(characters × 7) and points = pixels × 0.75. A standard column is 64 pixels: 9.140625 characters in
 * a file, shown as 8.43, 48 points.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A new sheet's column, in file characters. */
export const STANDARD_COLUMN_WIDTH = 9.140625;
/** A new sheet's row, in points. */
export const STANDARD_ROW_HEIGHT = 15;
/** Excel's own limits: 255 characters and 409.5 points. */
export const MAX_COLUMN_CHARACTERS = 255;
export const MAX_ROW_HEIGHT = 409.5;

export function charactersToPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function pointsToCharacters(points: number): number {
  return Math.min(MAX_COLUMN_CHARACTERS, Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS);
}

/** Points; 0 for a hidden column, as Excel answers. */
export function columnPoints(sheet: SheetState, column: number): number {
  const state = sheet.columns.get(column);
  return state?.hidden ? 0 : charactersToPoints(state?.width ?? sheet.standardColumnWidth);
}
