/** The legend: which colour or line is which series. */
import type { Chart } from "../../host/engine/chartTypes";
import { markerShape } from "./lines";
import type { Pen } from "./pen";
import { shortened, textShapes } from "./pen";
import type { PlotData, PlottedSeries } from "./plotData";
import { isLine } from "./plotData";
import type { Box, Shape } from "./shapes";
import { boxShape, lineShape, strokeOf } from "./shapes";

/** Room around an entry, and of its key, in widths of its letters. */
const KEY = 0.7;
const LINE_KEY = 2.2;
const GAP = 0.4;
const BETWEEN = 1;

interface Entry {
  readonly series: PlottedSeries;
  readonly text: string;
  readonly key: number;
  readonly width: number;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** @param box as large as the legend asked for, or smaller */
  draw(box: Box): Shape[];
}

/** Null when there is none to draw. `most` is the room that it may take. */
export function legendOf(
  chart: Chart,
  data: PlotData,
  most: { width: number; height: number },
  pen: Pen
): Legend | null {
  const { visible, position } = chart.legend.look;
  const shown = data.series.filter((_series, index) => chart.legend.entryVisible(index));
  if (!visible || shown.length === 0) return null;
  const font = pen.font(chart.legend.font.look);
  const beside = position !== "Top" && position !== "Bottom";
  // Excel lists what stands upon one another from the top, and bars as they stand.
  const first = shown[0]?.look.type;
  const ordered = beside && (first === "ColumnStacked" || first === "BarClustered") ? [...shown].reverse() : shown;
  const entries = ordered.map((series): Entry => {
    const key = (isLine(series) ? LINE_KEY : KEY) * font.size;
    const text = shortened(series.look.name, font, most.width - key - 3 * GAP * font.size, pen);
    return { series, text, key, width: key + GAP * font.size + pen.width(text, font) };
  });
  const rows = beside ? entries.map((entry) => [entry]) : rowsOf(entries, most.width, BETWEEN * font.size);
  const rowWidth = (row: readonly Entry[]): number =>
    row.reduce((sum, { width }) => sum + width, (row.length - 1) * BETWEEN * font.size);
  const pad = GAP * font.size;
  const width = Math.max(...rows.map(rowWidth)) + 2 * pad;
  return {
    width,
    height: rows.length * font.line + pad,
    draw(box) {
      const frame = boxShape(box, chart.legend.fill.look, strokeOf(chart.legend.line.look, pen.pixels));
      const top = box.y + (box.height - rows.length * font.line) / 2;
      const drawn = rows.flatMap((row, line) => {
        let x = beside ? box.x + pad : box.x + (box.width - rowWidth(row)) / 2;
        const y = top + (line + 0.5) * font.line;
        return row.flatMap((entry) => {
          const left = x;
          x += entry.width + BETWEEN * font.size;
          const text = textShapes([entry.text], font, left + entry.key + GAP * font.size, y, "start");
          return [...keyShapes(entry, left, y, pen), ...text];
        });
      });
      return [...frame, ...drawn];
    },
  };
}

function rowsOf(entries: readonly Entry[], width: number, between: number): Entry[][] {
  const rows: Entry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    if (used + between + entry.width > width) {
      rows.push([]);
      used = -between;
    }
    rows[rows.length - 1]?.push(entry);
    used += between + entry.width;
  }
  return rows;
}

function keyShapes({ series, key }: Entry, x: number, y: number, pen: Pen): Shape[] {
  const line = strokeOf(series.series.line.look, pen.pixels);
  if (!isLine(series)) {
    return boxShape({ x, y: y - key / 2, width: key, height: key }, series.series.fill.look, line);
  }
  const { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor } = series.look;
  const edge = strokeOf({ style: "Continuous", color: markerForegroundColor, weight: 0.75 }, pen.pixels);
  const drawn = lineShape(
    [
      [x, y],
      [x + key, y],
    ],
    line
  );
  if (markerStyle === "None") return drawn;
  return [
    ...drawn,
    markerShape(markerStyle, [x + key / 2, y], (markerSize * pen.pixels) / 2, markerBackgroundColor, edge),
  ];
}
