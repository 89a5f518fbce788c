import { intersection, MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import type { Area, Sheet } from "../engine/types";

/** The smallest rectangle within `area` that holds every used cell of it: with content, or with content or a format. */
export function usedAreaWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const walk = used && intersection(used, area);
  if (!walk) return null;
  const plain = sheet.style(MAX_ROWS - 1, MAX_COLUMNS - 1);
  const isUsed = (row: number, column: number): boolean =>
    sheet.formula(row, column) !== null ||
    sheet.value(row, column) !== null ||
    (!valuesOnly && sheet.style(row, column) !== plain);
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = walk.row; row < walk.row + walk.rowCount; row++) {
    for (let column = walk.column; column < walk.column + walk.columnCount; column++) {
      if (!isUsed(row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
