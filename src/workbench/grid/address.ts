/** References as people and rules write them (B7, $B$7:C9, 'ชื่อแผ่น'!A1), with what the host's own reading leaves out: where a "$" stood. */
import { areaOf, boundingArea, columnIndex, MAX_ROWS, type CellAddress } from "../../host/engine/areas";
import type { Area } from "../../host/engine/types";

/** One corner of a reference; `rowFixed` and `columnFixed` tell where a "$" stood. */
export interface Corner extends CellAddress {
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
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  if (column < 0 || row >= MAX_ROWS) return null;
  return { row, column, rowFixed: rowSign !== "", columnFixed: columnSign !== "" };
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
export function areaBetween(a: CellAddress, b: CellAddress): Area {
  return boundingArea(areaOf(a.row, a.column), areaOf(b.row, b.column));
}
