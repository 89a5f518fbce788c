import type { Area, Sheet } from "../engine/types";
import type { TypedInput } from "../engine/typedInput";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { entryOf, jsonValue, valueType } from "./cellInput";
import { inputOf } from "./cellMatrix";
import { assertNoneMisplaced } from "./filterGuard";
import { assertAllowed, assertCellsWritable } from "./protectionGuard";

/** Puts values or formulas into a range: all of it is understood before the first cell is written. */
export function writeCells(session: Session, sheet: Sheet, area: Area, value: Json, name: string): void {
  const input = inputOf(area, value, name);
  assertCellsWritable(sheet, area);
  assertNoneMisplaced(sheet, area);
  const entries: { readonly row: number; readonly column: number; readonly entry: TypedInput }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const element = input(row, column);
      if (element === null) continue;
      entries.push({ row, column, entry: entryOf(element, sheet.style(row, column).numberFormat) });
    }
  }
  const single = area.rowCount * area.columnCount === 1 && session.events.hearsChanges(sheet);
  const before = single ? sheet.value(area.row, area.column) : null;
  for (const { row, column, entry } of entries) writeEntry(sheet, row, column, entry);
  const after = single ? sheet.value(area.row, area.column) : null;
  session.events.changed({
    sheet,
    area,
    changeType: "RangeEdited",
    ...(single
      ? {
          values: {
            before: jsonValue(before),
            after: jsonValue(after),
            typeBefore: valueType(before),
            typeAfter: valueType(after),
          },
        }
      : {}),
  });
}

export function writeEntry(sheet: Sheet, row: number, column: number, entry: TypedInput): void {
  sheet.setCell(row, column, entry);
  if (entry.numberFormat !== undefined) {
    sheet.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: entry.numberFormat });
  }
}

/** Number formats of a range; "" resets to General. Runs of equal formats are set at once. */
export function writeNumberFormats(sheet: Sheet, area: Area, value: Json): void {
  const input = inputOf(area, value, "numberFormat");
  assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    sheet.patchStyle(area, { numberFormat: numberFormatOf(value) });
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    let start = area.column;
    while (start < area.column + area.columnCount) {
      const format = input(row, start);
      let end = start + 1;
      while (end < area.column + area.columnCount && input(row, end) === format) end += 1;
      if (format !== null) {
        sheet.patchStyle(
          { row, column: start, rowCount: 1, columnCount: end - start },
          { numberFormat: numberFormatOf(format) }
        );
      }
      start = end;
    }
  }
}

function numberFormatOf(value: Json): string {
  if (typeof value !== "string") return invalidArgument("A number format is a text.");
  return value === "" ? "General" : value;
}
