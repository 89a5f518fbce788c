/**
 * How much of a file is read. A workbook of scores has some hundred kilobytes; the limits leave room for one with pictures and
 * stop a file that would keep the pane busy for minutes, by accident or on purpose (a "zip bomb" unpacks to gigabytes).
 * Sizes in bytes. Beyond a sheet's limits the rest of the sheet is left out and the reading says so (`cutOff`).
 */
const MB = 1024 * 1024;

export interface FileLimits {
  /** Of the file itself: refused above. */
  readonly file: number;
  /** Files packed inside: refused above. */
  readonly parts: number;
  /** Unpacked list of texts, formats or sheets: refused above. */
  readonly part: number;
  /** Unpacked sheet, and all sheets together: cut off above. */
  readonly sheet: number;
  readonly sheets: number;
  /** Visible sheets looked at. */
  readonly sheetCount: number;
  readonly rows: number;
  readonly columns: number;
}

export const FILE_LIMITS: FileLimits = {
  file: 25 * MB,
  parts: 10_000,
  part: 64 * MB,
  sheet: 100 * MB,
  sheets: 200 * MB,
  sheetCount: 100,
  rows: 200_000,
  columns: 256,
};
