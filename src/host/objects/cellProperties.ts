import type { Area, StylePatch } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { booleanValue, numberValue, recordValue } from "../protocol/arguments";
import { fail, HostError, invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { writeHyperlink } from "./hyperlink";
import { assertAllowed } from "./protectionGuard";
import type { BorderIndex } from "./rangeBorders";
import { changedBorder, drawBorder } from "./rangeBorders";
import { setColumnWidths, setRowHeights } from "./rangeFormat";
import type { Cells, RangeRef } from "./rangeRef";
import { areaOf, makeRangeRef } from "./rangeRef";
import type { StyleFields } from "./styleFields";
import { alignmentFields, fillFields, fontFields, patchCells, protectionFields } from "./styleFields";

/**
 * `Range.setCellProperties`, `setRowProperties` and `setColumnProperties`: a property object for each cell, row or
 * column (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format). A size that does not
 * match the range is refused.
 */
export function setCellProperties(range: RangeRef, args: Arguments, session: Session): void {
  const area = areaOf(range);
  const lines = listOf(args.raw(0), area.rowCount, "cellPropertiesData");
  for (const [down, line] of lines.entries()) {
    for (const [across, properties] of listOf(line, area.columnCount, "cellPropertiesData").entries()) {
      if (properties === null) continue;
      const cell = { row: area.row + down, column: area.column + across, rowCount: 1, columnCount: 1 };
      applyProperties({ sheet: range.sheet, areas: [cell] }, properties, "CellProperties", session);
    }
  }
}

export function setRowProperties(range: RangeRef, args: Arguments, session: Session): void {
  const area = areaOf(range);
  for (const [down, properties] of listOf(args.raw(0), area.rowCount, "rowPropertiesData").entries()) {
    if (properties === null) continue;
    const row = { ...area, row: area.row + down, rowCount: 1 };
    applyProperties({ sheet: range.sheet, areas: [row] }, properties, "RowProperties", session);
  }
}

export function setColumnProperties(range: RangeRef, args: Arguments, session: Session): void {
  const area = areaOf(range);
  for (const [across, properties] of listOf(args.raw(0), area.columnCount, "columnPropertiesData").entries()) {
    if (properties === null) continue;
    const column = { ...area, column: area.column + across, columnCount: 1 };
    applyProperties({ sheet: range.sheet, areas: [column] }, properties, "ColumnProperties", session);
  }
}

function listOf(value: unknown, length: number, name: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) {
    return invalidArgument(`'${name}' must have the size of the range (${length}).`);
  }
  return value;
}

function applyProperties(cells: Cells, value: unknown, kind: string, session: Session): void {
  for (const [name, member] of Object.entries(recordValue(value, kind))) {
    if (member === null || member === undefined || name === "address" || name === "addressLocal") continue;
    const area = cells.areas[0] ?? fail("InvalidArgument", "There are no cells.");
    switch (name) {
      case "format":
        applyFormat(cells, area, member, kind);
        break;
      case "rowHidden":
        assertAllowed(cells.sheet, "allowFormatRows");
        cells.sheet.setRowHidden(area.row, booleanValue(member, name));
        break;
      case "columnHidden":
        assertAllowed(cells.sheet, "allowFormatColumns");
        cells.sheet.setColumnHidden(area.column, booleanValue(member, name));
        break;
      case "hyperlink":
        writeHyperlink(makeRangeRef(session, cells.sheet, area), member as Json, session);
        break;
      default:
        throw new HostError("NotImplemented", `The embedded host does not set ${name} of ${kind}.`, `${kind}.${name}`);
    }
  }
}

const GROUPS: Readonly<Record<string, StyleFields>> = {
  font: fontFields,
  fill: fillFields,
  protection: protectionFields,
};

/** The sides of `Excel.CellBorderCollection`. */
const SIDES: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function applyFormat(cells: Cells, area: Area, value: unknown, kind: string): void {
  let patch: StylePatch = {};
  for (const [name, member] of Object.entries(recordValue(value, "format"))) {
    if (member === null || member === undefined) continue;
    const group = GROUPS[name];
    if (group) patch = { ...patch, ...groupPatch(group, member, `${kind}.format.${name}`) };
    else if (alignmentFields[name]) patch = { ...patch, ...alignmentFields[name].patch(member as Json) };
    else if (name === "borders") applyBorders(cells, member);
    else if (name === "columnWidth") setColumnWidths(cells, numberValue(member, name, 0, 1790));
    else if (name === "rowHeight") setRowHeights(cells, numberValue(member, name, 0, 409.5));
    else
      throw new HostError("NotImplemented", `The embedded host does not set format.${name}.`, `${kind}.format.${name}`);
  }
  if (Object.keys(patch).length > 0) patchCells({ sheet: cells.sheet, areas: [area] }, patch);
}

function groupPatch(fields: StyleFields, value: unknown, location: string): StylePatch {
  let patch: StylePatch = {};
  for (const [name, member] of Object.entries(recordValue(value, location))) {
    if (member === null || member === undefined) continue;
    const field = fields[name];
    if (!field)
      throw new HostError(
        "NotImplemented",
        `The embedded host does not set ${location}.${name}.`,
        `${location}.${name}`
      );
    patch = { ...patch, ...field.patch(member as Json) };
  }
  return patch;
}

function applyBorders(cells: Cells, value: unknown): void {
  for (const [side, lines] of Object.entries(recordValue(value, "borders"))) {
    const index = SIDES[side];
    if (!index)
      throw new HostError("NotImplemented", `The embedded host does not draw the border ${side}.`, `borders.${side}`);
    const line = recordValue(lines, `borders.${side}`);
    for (const member of ["style", "weight", "color"] as const) {
      if (line[member] !== undefined) drawBorder({ ...cells, index }, changedBorder(member, line[member]));
    }
  }
}
