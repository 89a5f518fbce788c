/** The figures at columns and points. */
import type { LabelPosition } from "../../host/engine/chartTypes";
import type { Column } from "./columns";
import type { Frame } from "./frame";
import { isWithin, pointAt } from "./lines";
import type { Pen } from "./pen";
import { textShapes } from "./pen";
import type { PlotData, PlottedSeries } from "./plotData";
import { isLine, labelText } from "./plotData";
import type { Box, Shape, TextFont } from "./shapes";

/** Pixels between a column's end or a point and its figure. */
const GAP = 3;

/** @param room figures stay within it, as those of a column that reaches the end of the axis would not */
export function columnLabels(columns: readonly Column[], data: PlotData, frame: Frame, room: Box, pen: Pen): Shape[] {
  return columns.flatMap((column) => {
    const { labels } = column.series.series;
    if (!labels.look.visible) return [];
    const lines = labelText(column.series, data.categories, column.index).split("\n");
    if (lines.join("") === "") return [];
    const font = pen.font(labels.font.look);
    const size = sizeOf(lines, font, pen);
    const [x, y] = columnLabelAt(column, labels.look.position, frame, size);
    const within = (at: number, start: number, length: number, own: number): number =>
      Math.min(start + length - own / 2, Math.max(start + own / 2, at));
    return textShapes(
      lines,
      font,
      within(x, room.x, room.width, size.width),
      within(y, room.y, room.height, size.height),
      "middle"
    );
  });
}

function sizeOf(lines: readonly string[], font: TextFont, pen: Pen): { width: number; height: number } {
  return { width: Math.max(...lines.map((line) => pen.width(line, font))), height: lines.length * font.line };
}

/** Middle of the label. */
function columnLabelAt(
  { box, negative }: Column,
  position: LabelPosition,
  frame: Frame,
  size: { readonly width: number; readonly height: number }
): [number, number] {
  const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
  if (position === "Center") return middle;
  const half = (frame.upright ? size.height : size.width) / 2;
  const [near, far] = frame.upright ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
  // The end is where the values grow to: upwards or to the right, the other way for negative ones.
  const grows =
    Math.sign(frame.freeValue(frame.scale.maximum) - frame.freeValue(frame.scale.minimum)) * (negative ? -1 : 1);
  const [end, start] = grows > 0 ? [far, near] : [near, far];
  const along =
    position === "OutsideEnd"
      ? end + grows * (half + GAP)
      : position === "InsideBase"
        ? start + grows * (half + GAP)
        : end - grows * (half + GAP);
  return frame.upright ? [middle[0], along] : [along, middle[1]];
}

export function lineLabels(one: PlottedSeries, data: PlotData, frame: Frame, pen: Pen): Shape[] {
  const { labels } = one.series;
  if (!isLine(one) || !labels.look.visible) return [];
  const font = pen.font(labels.font.look);
  const off = (one.look.markerStyle === "None" ? 0 : (one.look.markerSize * pen.pixels) / 2) + GAP;
  return one.numbers.flatMap((number, index) => {
    if (number === null || !isWithin(frame, number)) return [];
    const lines = labelText(one, data.categories, index).split("\n");
    const [x, y] = pointAt(frame, index, number);
    const { height } = sizeOf(lines, font, pen);
    switch (labels.look.position) {
      case "Left":
        return textShapes(lines, font, x - off, y, "end");
      case "Top":
        return textShapes(lines, font, x, y - off - height / 2, "middle");
      case "Bottom":
        return textShapes(lines, font, x, y + off + height / 2, "middle");
      case "Center":
        return textShapes(lines, font, x, y, "middle");
      default:
        return textShapes(lines, font, x + off, y, "start");
    }
  });
}
