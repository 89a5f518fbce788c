import { isWholeColumns, isWholeRows } from "../engine/areas";
import type { Area, Sheet } from "../engine/types";
import { numberValue } from "../protocol/arguments";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { rangeBorderCollectionType } from "./rangeBorders";
import { assertAllowed } from "./protectionGuard";
import type { Cells } from "./rangeRef";
import { commonOf } from "./rowsAndColumns";
import { alignmentFields, fillFields, fontFields, patchCells, protectionFields, styleMembers } from "./styleFields";

/** Excel's limits: 409 points for a row; 255 characters, about 1,790 points, for a column. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 1790;

export const rangeFontType: ObjectType<Cells> = defineObject<Cells>({
  name: "RangeFont",
  members: styleMembers(fontFields),
});

export const rangeFillType: ObjectType<Cells> = defineObject<Cells>({
  name: "RangeFill",
  members: {
    ...styleMembers(fillFields),
    clear: { call: (cells) => patchCells(cells, { fill: "" }) },
  },
});

export const formatProtectionType: ObjectType<Cells> = defineObject<Cells>({
  name: "FormatProtection",
  members: styleMembers(protectionFields),
});

/** `Excel.RangeFormat` of a range or of several areas. */
export const rangeFormatType: ObjectType<Cells> = defineObject<Cells>({
  name: "RangeFormat",
  members: {
    ...styleMembers(alignmentFields),
    font: { object: (cells) => rangeFontType.of(cells) },
    fill: { object: (cells) => rangeFillType.of(cells) },
    borders: { object: (cells) => rangeBorderCollectionType.of(cells) },
    protection: { since: "1.2", object: (cells) => formatProtectionType.of(cells) },
    // Points, whatever the font: the client never sees characters.
    columnWidth: {
      since: "1.2",
      get: ({ sheet, areas }) =>
        common(areas.map((area) => commonOf(area.column, area.columnCount, (at) => sheet.columnWidth(at)))),
      set: (cells, value) => setColumnWidths(cells, numberValue(value, "columnWidth", 0, MAX_COLUMN_WIDTH)),
    },
    rowHeight: {
      since: "1.2",
      get: ({ sheet, areas }) =>
        common(areas.map((area) => commonOf(area.row, area.rowCount, (at) => sheet.rowHeight(at)))),
      set: (cells, value) => setRowHeights(cells, numberValue(value, "rowHeight", 0, MAX_ROW_HEIGHT)),
    },
    autofitColumns: {
      since: "1.2",
      call: ({ sheet, areas }) => {
        assertAllowed(sheet, "allowFormatColumns");
        for (const area of areas) {
          const lines = usedColumns(sheet, area);
          if (lines.count > 0) sheet.autofitColumns(lines.start, lines.count);
        }
      },
    },
    autofitRows: {
      since: "1.2",
      call: ({ sheet, areas }) => {
        assertAllowed(sheet, "allowFormatRows");
        for (const area of areas) {
          const lines = usedRows(sheet, area);
          if (lines.count > 0) sheet.autofitRows(lines.start, lines.count);
        }
      },
    },
  },
});

function common(values: readonly Json[]): Json {
  const [first = null, ...rest] = values;
  return rest.every((value) => value === first) ? first : null;
}

export function setColumnWidths({ sheet, areas }: Cells, points: number): void {
  assertAllowed(sheet, "allowFormatColumns");
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columnCount; column++)
      sheet.setColumnWidth(column, points);
  }
}

export function setRowHeights({ sheet, areas }: Cells, points: number): void {
  assertAllowed(sheet, "allowFormatRows");
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rowCount; row++) sheet.setRowHeight(row, points);
  }
}

/** AutoFit of a whole sheet concerns the lines that hold something. */
function usedColumns(sheet: Sheet, area: Area): { readonly start: number; readonly count: number } {
  const used = isWholeRows(area) ? sheet.usedArea(true) : area;
  return used ? { start: used.column, count: used.columnCount } : { start: 0, count: 0 };
}

function usedRows(sheet: Sheet, area: Area): { readonly start: number; readonly count: number } {
  const used = isWholeColumns(area) ? sheet.usedArea(true) : area;
  return used ? { start: used.row, count: used.rowCount } : { start: 0, count: 0 };
}
