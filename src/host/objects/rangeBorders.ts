import type { Area, BorderEdge, BorderLine, Sheet } from "../engine/types";
import { oneOf } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { colorValue } from "./colors";
import { assertAllowed } from "./protectionGuard";
import type { Cells } from "./rangeRef";

/** `Excel.BorderIndex`, in the documented order. */
export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

interface Border extends Cells {
  readonly index: BorderIndex;
}

/** Which edges of which cells make up one border of a rectangle. */
function edgesOf(area: Area, index: BorderIndex): readonly { readonly area: Area; readonly edge: BorderEdge }[] {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, edge: "EdgeTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rowCount: 1 }, edge: "EdgeBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, edge: "EdgeLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columnCount: 1 }, edge: "EdgeRight" }];
    case "InsideHorizontal":
      return area.rowCount < 2
        ? []
        : [
            { area: { ...area, rowCount: area.rowCount - 1 }, edge: "EdgeBottom" },
            { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.columnCount < 2
        ? []
        : [
            { area: { ...area, columnCount: area.columnCount - 1 }, edge: "EdgeRight" },
            { area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, edge: "EdgeLeft" },
          ];
    default:
      return fail("NotImplemented", `The embedded host does not draw the border ${index}.`);
  }
}

function lineAt(sheet: Sheet, row: number, column: number, edge: BorderEdge): BorderLine {
  return sheet.style(row, column).borders[edge] ?? NO_LINE;
}

/** One property of the border; null where the cells differ. */
function commonLine({ sheet, areas, index }: Border, read: (line: BorderLine) => Json): Json {
  let common: Json | undefined;
  for (const area of areas) {
    // The first of the two edges of an inside border stands for both.
    const part = edgesOf(area, index)[0];
    if (!part) continue;
    for (let row = part.area.row; row < part.area.row + part.area.rowCount; row++) {
      for (let column = part.area.column; column < part.area.column + part.area.columnCount; column++) {
        const value = read(lineAt(sheet, row, column, part.edge));
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? read(NO_LINE);
}

/** Draws the border; `change` gets the line that is there (a continuous one where there is none). */
export function drawBorder({ sheet, areas, index }: Border, change: (line: BorderLine) => BorderLine): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const whole of areas) {
    for (const { area, edge } of edgesOf(whole, index)) {
      const first = lineAt(sheet, area.row, area.column, edge);
      sheet.patchStyle(area, { borders: { [edge]: change(first) } });
    }
  }
}

/** A colour or weight given to a missing line draws one, as in Excel. */
function drawn(line: BorderLine): BorderLine {
  return line.style === "None" ? { ...line, style: "Continuous" } : line;
}

export function changedBorder(member: "style" | "weight" | "color", value: unknown): (line: BorderLine) => BorderLine {
  if (value === null) invalidArgument(`'${member}' cannot be null.`);
  if (member === "style") {
    const style = oneOf(value, "style", LINE_STYLES);
    return (line) => ({ ...line, style });
  }
  if (member === "weight") {
    const weight = oneOf(value, "weight", WEIGHTS);
    return (line) => ({ ...drawn(line), weight });
  }
  const color = colorValue(value, "color");
  return (line) => ({ ...drawn(line), color });
}

export const rangeBorderType: ObjectType<Border> = defineObject<Border>({
  name: "RangeBorder",
  identity: (border) => ({ Id: border.index }),
  members: {
    sideIndex: { get: (border) => border.index },
    style: {
      get: (border) => commonLine(border, (line) => line.style),
      set: (border, value) => drawBorder(border, changedBorder("style", value)),
    },
    weight: {
      get: (border) => commonLine(border, (line) => line.weight),
      set: (border, value) => drawBorder(border, changedBorder("weight", value)),
    },
    color: {
      get: (border) => commonLine(border, (line) => (line.style === "None" ? "" : line.color)),
      set: (border, value) => drawBorder(border, changedBorder("color", value)),
    },
  },
});

function borderOf(cells: Cells, index: BorderIndex): Border {
  return {
    sheet: cells.sheet,
    get areas() {
      return cells.areas;
    },
    index,
  };
}

/** The borders this host draws: no diagonals. */
const DRAWN = BORDER_INDEXES.filter((index) => !index.startsWith("Diagonal"));

export const rangeBorderCollectionType: ObjectType<Cells> = defineObject<Cells>({
  name: "RangeBorderCollection",
  items: (cells) => DRAWN.map((index) => rangeBorderType.of(borderOf(cells, index))),
  indexer: (cells, args) => rangeBorderType.of(borderOf(cells, args.oneOf(0, "index", BORDER_INDEXES))),
  members: {
    count: { get: () => BORDER_INDEXES.length },
    getItemAt: {
      call: (cells, args) => {
        const index = BORDER_INDEXES[args.integer(0, "index")];
        return index
          ? rangeBorderType.of(borderOf(cells, index))
          : fail("InvalidArgument", "There is no border at this place.");
      },
    },
  },
});
