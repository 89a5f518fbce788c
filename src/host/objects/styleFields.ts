import { MAX_COLUMNS, MAX_ROWS, intersection } from "../engine/areas";
import type { Area, CellStyle, StylePatch } from "../engine/types";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import type { Property } from "../protocol/hostObject";
import { fail, invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { colorValue, optionalColorValue } from "./colors";
import { assertAllowed } from "./protectionGuard";
import type { Cells } from "./rangeRef";

/** One property of a format and the part of a cell's style behind it. To add one, add a line to its table. */
export interface StyleField {
  readonly since?: string;
  readonly read: (style: CellStyle) => Json;
  readonly patch: (value: Json) => StylePatch;
}
export type StyleFields = Readonly<Record<string, StyleField>>;

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const alignmentFields: StyleFields = {
  horizontalAlignment: {
    read: (style) => style.horizontal,
    patch: (value) => ({ horizontal: oneOf(value, "horizontalAlignment", HORIZONTAL) }),
  },
  verticalAlignment: {
    read: (style) => style.vertical,
    patch: (value) => ({ vertical: oneOf(value, "verticalAlignment", VERTICAL) }),
  },
  wrapText: { read: (style) => style.wrapText, patch: (value) => ({ wrapText: booleanValue(value, "wrapText") }) },
  indentLevel: {
    since: "1.9",
    read: (style) => style.indent,
    patch: (value) => ({ indent: numberValue(value, "indentLevel", 0, 250) }),
  },
};

export const fontFields: StyleFields = {
  name: { read: (style) => style.fontName, patch: (value) => ({ fontName: textValue(value, "name") }) },
  size: { read: (style) => style.fontSize, patch: (value) => ({ fontSize: numberValue(value, "size", 1, 409) }) },
  color: { read: (style) => style.fontColor, patch: (value) => ({ fontColor: colorValue(value, "color") }) },
  bold: { read: (style) => style.bold, patch: (value) => ({ bold: booleanValue(value, "bold") }) },
  italic: { read: (style) => style.italic, patch: (value) => ({ italic: booleanValue(value, "italic") }) },
  underline: {
    read: (style) => (style.underline ? "Single" : "None"),
    patch: (value) => {
      const kind = oneOf(value, "underline", UNDERLINES);
      if (kind !== "None" && kind !== "Single")
        fail("NotImplemented", `The embedded host does not draw the underline ${kind}.`);
      return { underline: kind === "Single" };
    },
  },
  strikethrough: {
    since: "1.9",
    read: (style) => style.strikethrough,
    patch: (value) => ({ strikethrough: booleanValue(value, "strikethrough") }),
  },
};

export const fillFields: StyleFields = {
  color: { read: (style) => style.fill, patch: (value) => ({ fill: optionalColorValue(value, "color") }) },
};

export const protectionFields: StyleFields = {
  locked: {
    since: "1.2",
    read: (style) => style.locked,
    patch: (value) => ({ locked: booleanValue(value, "locked") }),
  },
};

/** The fields as members of an object that formats cells: reading answers null where the cells differ. */
export function styleMembers(fields: StyleFields): Record<string, Property<Cells>> {
  const members: Record<string, Property<Cells>> = {};
  for (const [name, { since, read, patch }] of Object.entries(fields)) {
    members[name] = {
      since,
      get: (cells) => commonStyleValue(cells, read),
      set: (cells, value) => {
        if (value === null) invalidArgument(`'${name}' cannot be null.`);
        patchCells(cells, patch(value));
      },
    };
  }
  return members;
}

export function patchCells({ sheet, areas }: Cells, patch: StylePatch): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const area of areas) sheet.patchStyle(area, patch);
}

export function commonStyleValue(cells: Cells, read: (style: CellStyle) => Json): Json {
  let common: Json | undefined;
  const seen = new Set<CellStyle>();
  for (const style of stylesOf(cells)) {
    if (seen.has(style)) continue;
    seen.add(style);
    const value = read(style);
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

/** The styles of all cells: each used one, and for the untouched rest its last row and column. */
function* stylesOf({ sheet, areas }: Cells): Generator<CellStyle> {
  const used = sheet.usedArea(false);
  for (const area of areas) {
    const walk = used && intersection(used, area);
    if (walk) yield* eachStyle(walk, (row, column) => sheet.style(row, column));
    if (walk && walk.rowCount === area.rowCount && walk.columnCount === area.columnCount) continue;
    const lastRow = Math.min(area.row + area.rowCount, MAX_ROWS) - 1;
    const lastColumn = Math.min(area.column + area.columnCount, MAX_COLUMNS) - 1;
    const lookedAt = (count: number): number => Math.min(count, 500);
    const columns = { ...area, row: lastRow, rowCount: 1, columnCount: lookedAt(area.columnCount) };
    const rows = { ...area, column: lastColumn, columnCount: 1, rowCount: lookedAt(area.rowCount) };
    yield* eachStyle(columns, (row, column) => sheet.style(row, column));
    yield* eachStyle(rows, (row, column) => sheet.style(row, column));
  }
}

function* eachStyle(area: Area, read: (row: number, column: number) => CellStyle): Generator<CellStyle> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield read(row, column);
  }
}
