import type { Area } from "./types";

/** Excel's own limits: 1,048,576 rows and 16,384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One corner of a reference; rows and columns count from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** "A" for 0, "XFD" for 16383. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A" (or "a"); -1 when the letters name no column of a sheet. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) return -1;
    column = column * 26 + place;
  }
  return column >= 1 && column <= MAX_COLUMNS ? column - 1 : -1;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columnCount >= MAX_COLUMNS;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rowCount >= MAX_ROWS;
}

/** "B2:C5", "B2", "2:5" for whole rows, "B:C" for whole columns. */
export function areaName(area: Area): string {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellName(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

/** "$B$2:$C$5", as names, print areas and charts are written in a file. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)|(\d+)/g, "$$$&");
}

/** The sheet name in quotes, always: a name with Thai vowels, digits or spaces then needs no special care. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'ชื่อแผ่น'!A1:B2", as Range.address shows it (quotes only when Excel puts them). */
export function addressOnSheet(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(sheetName) && !parseArea(sheetName);
  return `${plain ? sheetName : quotedSheetName(sheetName)}!${areaName(area)}`;
}

/** A parsed reference: the sheet it names (null when it names none) and the area. */
export interface ParsedReference {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** Reads "'ชื่อ แผ่น'!$A$1:B2", "Sheet1!A:C", "3:5", "A1". Null when the text is no such reference. */
export function parseReference(text: string): ParsedReference | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/su.exec(text.trim());
  if (!match?.[3]) return null;
  const area = parseArea(match[3]);
  if (!area) return null;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  return { sheetName, area };
}

/** Reads "A1", "$A$1:B2" (corners in any order), "A:C", "2:5". Null when the text is no such area. */
export function parseArea(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells?.[1] && cells[2]) {
    return areaBetween(
      { row: Number(cells[2]) - 1, column: columnIndex(cells[1]) },
      { row: Number(cells[4] ?? cells[2]) - 1, column: columnIndex(cells[3] ?? cells[1]) }
    );
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns?.[1] && columns[2]) {
    return areaBetween(
      { row: 0, column: columnIndex(columns[1]) },
      { row: MAX_ROWS - 1, column: columnIndex(columns[2]) }
    );
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows?.[1] && rows[2]) {
    return areaBetween({ row: Number(rows[1]) - 1, column: 0 }, { row: Number(rows[2]) - 1, column: MAX_COLUMNS - 1 });
  }
  return null;
}

function areaBetween(a: CellAddress, b: CellAddress): Area | null {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const area = {
    row,
    column,
    rowCount: Math.max(a.row, b.row) - row + 1,
    columnCount: Math.max(a.column, b.column) - column + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** False when any part of the area lies outside a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

export function areaOf(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rowCount - 1, inner.column + inner.columnCount - 1)
  );
}

/** The cells two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What is left of `area` outside `hole`: up to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const sharedBottom = shared.row + shared.rowCount;
  const sharedRight = shared.column + shared.columnCount;
  return [
    areaOf(area.row, area.column, shared.row - area.row, area.columnCount),
    areaOf(sharedBottom, area.column, area.row + area.rowCount - sharedBottom, area.columnCount),
    areaOf(shared.row, area.column, shared.rowCount, shared.column - area.column),
    areaOf(shared.row, sharedRight, shared.rowCount, area.column + area.columnCount - sharedRight),
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
