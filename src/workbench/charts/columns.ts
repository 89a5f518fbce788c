/** Columns and bars, beside one another or stacked. */
import type { Frame } from "./frame";
import type { PlotData, PlottedSeries } from "./plotData";
import { isLine, isStacked } from "./plotData";
import type { Box, Shape } from "./shapes";
import { boxShape, strokeOf } from "./shapes";

/** One column with the value that it stands for. */
export interface Column {
  readonly series: PlottedSeries;
  readonly index: number;
  readonly box: Box;
  /** It grows against the values' direction. */
  readonly negative: boolean;
}

export function columnsOf(data: PlotData, frame: Frame): Column[] {
  const columns = data.series.filter((series) => !isLine(series));
  const stacked = columns.some(isStacked);
  const { gapWidth, overlap } = columns[0]?.look ?? { gapWidth: 150, overlap: 0 };
  const share = (overlap ?? 0) / 100;
  const lanes = stacked && share >= 1 ? 1 : columns.length;
  // A gap is so many percent of a column; columns that overlap share a part of their width.
  const breadth = frame.slot / (lanes - share * (lanes - 1) + (gapWidth ?? 150) / 100);
  const whole = breadth * (lanes - share * (lanes - 1));
  // The lanes follow the categories' direction.
  const sign = frame.category(1) >= frame.category(0) ? 1 : -1;
  const ends = new Map<string, number>();
  return columns.flatMap((series, place) =>
    series.numbers.flatMap((number, index): Column[] => {
      if (number === null) return [];
      const negative = stacked ? number < 0 : number < frame.base;
      const key = `${index} ${negative ? "down" : "up"}`;
      const from = stacked ? (ends.get(key) ?? 0) : frame.base;
      const to = stacked ? from + number : number;
      ends.set(key, to);
      const lane = lanes === 1 ? 0 : place;
      const middle = frame.category(index) + sign * (lane * breadth * (1 - share) + breadth / 2 - whole / 2);
      return [{ series, index, negative, box: boxBetween(frame, from, to, middle - breadth / 2, breadth) }];
    })
  );
}

/** The part that lies within the plot. */
function boxBetween(frame: Frame, from: number, to: number, across: number, breadth: number): Box {
  const start = Math.min(frame.value(from), frame.value(to));
  const length = Math.abs(frame.value(to) - frame.value(from));
  return frame.upright
    ? { x: across, y: start, width: breadth, height: length }
    : { x: start, y: across, width: length, height: breadth };
}

const INVERTED = "#FFFFFF";

export function columnShapes(columns: readonly Column[], pixels: number): Shape[] {
  return columns.flatMap(({ series, index, box, negative }) => {
    if (box.width <= 0 || box.height <= 0) return [];
    const point = series.series.point(index);
    const inverted = negative && series.look.invertIfNegative;
    const fill = inverted ? { color: INVERTED } : point.fill.look;
    return boxShape(box, fill, strokeOf(point.line.look, pixels));
  });
}
