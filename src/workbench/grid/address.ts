/** Cell addresses as people write them (B7, $B$7:C9, 'ชื่อแผ่น'!A1), to and from rows and columns that count from 0. */
import type { Area } from "../../host/engine/types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** One corner of a reference; `rowFixed` and `columnFixed` tell where a "$" stood. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in words taken apart; `sheet` is null when none was written. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

function parseCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  const row = Number(digits);
  if (column > MAX_COLUMNS || row > MAX_ROWS) return null;
  return { row: row - 1, column: column - 1, rowFixed: rowSign !== "", columnFixed: columnSign !== "" };
}

function splitSheet(text: string): { sheet: string | null; cells: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const mark = text.indexOf("!");
  if (mark < 0) return { sheet: null, cells: text };
  return mark === 0 ? null : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** Reads "A1", "$A$1:B2", "แผ่น!A1", "'ชื่อ แผ่น'!A1:B2", with or without a leading "=" or "#"; null when it is none of these. */
export function parseReference(text: string): Reference | null {
  const parts = splitSheet(text.trim().replace(/^[=#]/, ""));
  if (!parts) return null;
  const [first = "", second, ...rest] = parts.cells.split(":");
  if (rest.length > 0) return null;
  const from = parseCorner(first.trim());
  const to = second === undefined ? from : parseCorner(second.trim());
  return from && to ? { sheet: parts.sheet, from, to } : null;
}

/** The rectangle between two cells, whichever corner each one is. */
export function areaBetween(
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number }
): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
