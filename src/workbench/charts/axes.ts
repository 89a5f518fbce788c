/** Draws axes: gridlines behind the columns, then lines, marks and labels. */
import type { Chart, ChartAxis, TickMark } from "../../host/engine/chartTypes";
import type { AxisLabels, Side } from "./axisLabels";
import { LABEL_GAP } from "./axisLabels";
import type { Frame } from "./frame";
import type { Pen } from "./pen";
import { textShapes } from "./pen";
import type { PlotData } from "./plotData";
import type { Shape } from "./shapes";
import { lineShape, strokeOf } from "./shapes";

const MARK = 4;

/** A line across the plot at a pixel: horizontal ones for values that run upwards. */
function across({ box, upright }: Frame, pixel: number, ofValues: boolean): [number, number][] {
  return upright === ofValues
    ? [
        [box.x, pixel],
        [box.x + box.width, pixel],
      ]
    : [
        [pixel, box.y],
        [pixel, box.y + box.height],
      ];
}

/** Edges of the categories' rooms, where their marks and gridlines stand. */
function edgesOf(frame: Frame, count: number): number[] {
  const first = frame.category(0);
  const step = count > 1 ? frame.category(1) - first : 0;
  const between = Math.abs(Math.abs(step) - frame.slot) < 1e-6 || count === 1;
  const start = frame.upright ? frame.box.x : frame.box.y;
  return between
    ? Array.from({ length: count + 1 }, (_, index) => start + index * frame.slot)
    : Array.from({ length: count }, (_, index) => frame.category(index));
}

export function gridlines(chart: Chart, data: PlotData, frame: Frame, pen: Pen): Shape[] {
  const { valueAxis, categoryAxis } = chart;
  const { minimum, maximum, minorUnit } = frame.scale;
  const minorCount = Math.min(500, Math.floor((maximum - minimum) / minorUnit + 1e-9));
  const minors = Array.from({ length: minorCount + 1 }, (_, index) => minimum + index * minorUnit);
  const ofValues = (axis: ChartAxis["majorGridlines"], values: readonly number[]): Shape[] =>
    axis.look.visible
      ? values.flatMap((value) =>
          lineShape(across(frame, frame.value(value), true), strokeOf(axis.line.look, pen.pixels))
        )
      : [];
  const ofCategories = categoryAxis.majorGridlines.look.visible
    ? edgesOf(frame, data.categories.length).flatMap((pixel) =>
        lineShape(across(frame, pixel, false), strokeOf(categoryAxis.majorGridlines.line.look, pen.pixels))
      )
    : [];
  return [
    ...ofValues(valueAxis.minorGridlines, minors),
    ...ofValues(valueAxis.majorGridlines, frame.ticks),
    ...ofCategories,
  ];
}

export function axisLines(chart: Chart, data: PlotData, frame: Frame, pen: Pen): Shape[] {
  const { valueAxis, categoryAxis } = chart;
  const value = strokeOf(valueAxis.line.look, pen.pixels);
  const category = strokeOf(categoryAxis.line.look, pen.pixels);
  const base = frame.value(frame.base);
  const marks = (axis: ChartAxis, pixels: readonly number[], at: number): Shape[] => {
    const reach = markReach(axis.look.majorTickMark);
    const stroke = strokeOf(axis.line.look, pen.pixels);
    // Outwards is to the left of values that run upwards, and below categories.
    const outwards = (axis.kind === "Value") === frame.upright ? -1 : 1;
    return pixels.flatMap((pixel) => {
      const ends = reach.map((length) => at + outwards * length);
      const line = ends.map((end): [number, number] =>
        (axis.kind === "Value") === frame.upright ? [end, pixel] : [pixel, end]
      );
      return lineShape(line, stroke);
    });
  };
  return [
    ...(valueAxis.look.visible
      ? [
          ...lineShape(across(frame, frame.valueAxisAt, false), value),
          ...marks(valueAxis, frame.ticks.map(frame.value), frame.valueAxisAt),
        ]
      : []),
    ...(categoryAxis.look.visible
      ? [
          ...lineShape(across(frame, base, true), category),
          ...marks(categoryAxis, edgesOf(frame, data.categories.length), base),
        ]
      : []),
  ];
}

/** From where to where a mark reaches, outwards. */
function markReach(mark: TickMark): number[] {
  switch (mark) {
    case "Outside":
      return [0, MARK];
    case "Inside":
      return [-MARK, 0];
    case "Cross":
      return [-MARK, MARK];
    default:
      return [];
  }
}

/** @param pixels where each label stands along its axis; `axisAt` where the axis itself stands */
export function labelShapes(
  labels: AxisLabels,
  pixels: readonly number[],
  axisAt: number,
  frame: Frame,
  ofValues: boolean
): Shape[] {
  const side: Side = labels.side ?? ((ofValues ? frame.upright : !frame.upright) ? "left" : "bottom");
  const at = labels.side ? edgeAt(frame, side) : axisAt;
  return labels.texts.flatMap((lines, index) => {
    const pixel = pixels[index];
    if (!lines || pixel === undefined) return [];
    const { font } = labels;
    switch (side) {
      case "left":
        return textShapes(lines, font, at - LABEL_GAP, pixel, "end");
      case "right":
        return textShapes(lines, font, at + LABEL_GAP, pixel, "start");
      case "top":
        return labels.turned
          ? textShapes(lines, font, pixel, at - LABEL_GAP, "start", -90)
          : textShapes(lines, font, pixel, at - LABEL_GAP - (lines.length * font.line) / 2, "middle");
      case "bottom":
        return labels.turned
          ? textShapes(lines, font, pixel, at + LABEL_GAP, "end", -90)
          : textShapes(lines, font, pixel, at + LABEL_GAP + (lines.length * font.line) / 2, "middle");
    }
  });
}

function edgeAt({ box }: Frame, side: Side): number {
  switch (side) {
    case "left":
      return box.x;
    case "right":
      return box.x + box.width;
    case "top":
      return box.y;
    case "bottom":
      return box.y + box.height;
  }
}
