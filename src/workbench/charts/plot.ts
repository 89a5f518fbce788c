/** The plot of a chart in the room that title and legend leave it: axes, columns, lines and figures. */
import type { Chart, ChartAxis } from "../../host/engine/chartTypes";
import type { ValueScale } from "../../host/engine/charts/axisScale";
import { extentOf, standsUpright, stepsFitting, ticksOf, valueScale } from "../../host/engine/charts/axisScale";
import { displayText } from "../../host/engine/displayText";
import { axisLines, gridlines, labelShapes } from "./axes";
import type { AxisLabels, Side } from "./axisLabels";
import { categoryLabels, sideOfLabels, valueLabels } from "./axisLabels";
import { columnShapes, columnsOf } from "./columns";
import type { Frame } from "./frame";
import { makeFrame } from "./frame";
import { columnLabels, lineLabels } from "./labels";
import { lineShapes } from "./lines";
import type { Pen } from "./pen";
import { brokenText, textShapes } from "./pen";
import type { PlotData } from "./plotData";
import { isLine } from "./plotData";
import type { Box, Shape } from "./shapes";
import { boxShape, strokeOf } from "./shapes";

interface Layout {
  readonly frame: Frame;
  readonly values: AxisLabels;
  readonly categories: AxisLabels;
}

export function plotShapes(chart: Chart, data: PlotData, room: Box, pen: Pen): Shape[] {
  const { frame, values, categories } = layOut(chart, data, room, pen);
  const columns = columnsOf(data, frame);
  const lines = data.series.filter(isLine);
  return [
    ...boxShape(frame.box, chart.plotArea.fill.look, strokeOf(chart.plotArea.line.look, pen.pixels)),
    ...gridlines(chart, data, frame, pen),
    ...columnShapes(columns, pen.pixels),
    ...axisLines(chart, data, frame, pen),
    ...lines.flatMap((series) => lineShapes(series, frame, chart.look.blanksAs, pen.pixels)),
    ...labelShapes(values, frame.ticks.map(frame.value), frame.valueAxisAt, frame, true),
    ...labelShapes(
      categories,
      data.categories.map((_name, index) => frame.category(index)),
      frame.value(frame.base),
      frame,
      false
    ),
    ...columnLabels(columns, data, frame, room, pen),
    ...data.series.flatMap((series) => lineLabels(series, data, frame, pen)),
    ...axisTitle(chart.valueAxis, values, room, frame, pen),
    ...axisTitle(chart.categoryAxis, categories, room, frame, pen),
  ];
}

/** Labels need room that depends on the plot, which depends on the labels; two rounds settle it. */
function layOut(chart: Chart, data: PlotData, room: Box, pen: Pen): Layout {
  const upright = standsUpright(data.series[0]?.look.type ?? "ColumnClustered");
  let box = { ...room, width: room.width * 0.85, height: room.height * 0.85 };
  let layout = labelled(chart, data, box, room, upright, pen);
  for (let round = 0; round < 2; round++) {
    box = boxWithin(chart, layout, room, pen);
    layout = labelled(chart, data, box, room, upright, pen);
  }
  return layout;
}

function labelled(chart: Chart, data: PlotData, box: Box, room: Box, upright: boolean, pen: Pen): Layout {
  const scale = scaleFor(chart, data, box, upright, pen);
  const frame = makeFrame(chart, data, box, scale, upright);
  const { valueAxis, categoryAxis } = chart;
  const baseShare = (frame.base - scale.minimum) / (scale.maximum - scale.minimum);
  const valueSide = sideOfLabels(
    valueAxis,
    categoryAxis,
    valueAxis.look.tickLabelPosition,
    axisShare(frame, chart),
    upright
  );
  const categorySide = sideOfLabels(categoryAxis, valueAxis, categoryAxis.look.tickLabelPosition, baseShare, upright);
  return {
    frame,
    values: valueLabels(chart, ticksOf(scale), valueSide, pen),
    categories: categoryLabels(chart, data.categories, frame.slot, room, categorySide, pen),
  };
}

/** How far along the categories the value axis stands. */
function axisShare({ box, upright, valueAxisAt }: Frame, chart: Chart): number {
  const share = upright ? (valueAxisAt - box.x) / box.width : 1 - (valueAxisAt - box.y) / box.height;
  return chart.categoryAxis.look.reversePlotOrder ? 1 - share : share;
}

function scaleFor(chart: Chart, data: PlotData, box: Box, upright: boolean, pen: Pen): ValueScale {
  const extent = extentOf(data.series.map(({ look, numbers }) => ({ type: look.type, numbers })));
  const length = upright ? box.height : box.width;
  const { font, look } = chart.valueAxis;
  const letters = pen.font(font.look);
  const widest = pen.width(displayText(look.maximum ?? extent?.high ?? 1, look.numberFormat), letters);
  const labelled = length / (upright ? letters.line : widest + letters.size / 2);
  const room = Math.min(stepsFitting(length / pen.pixels, upright), labelled);
  return valueScale(extent, chart.valueAxis.look, room);
}

/** What of the room is left for the plot itself. */
function boxWithin(chart: Chart, { frame, values, categories }: Layout, room: Box, pen: Pen): Box {
  const taken: Record<Side, number> = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const [axis, labels] of [
    [chart.valueAxis, values],
    [chart.categoryAxis, categories],
  ] as const) {
    if (labels.side) taken[labels.side] += labels.depth;
    taken[titleSide(labels.side, axis, frame)] += titleDepth(axis, pen);
  }
  // The outermost figures of a value axis reach beyond its ends.
  const half = values.texts.length === 0 ? 0 : values.font.line / 2;
  if (frame.upright) taken.top = Math.max(taken.top, half);
  else
    taken.right = Math.max(taken.right, pen.width(values.texts[values.texts.length - 1]?.[0] ?? "", values.font) / 2);
  return {
    x: room.x + taken.left,
    y: room.y + taken.top,
    width: Math.max(10, room.width - taken.left - taken.right),
    height: Math.max(10, room.height - taken.top - taken.bottom),
  };
}

function titleSide(side: Side | null, axis: ChartAxis, frame: Frame): Side {
  return side ?? ((axis.kind === "Value") === frame.upright ? "left" : "bottom");
}

function titleDepth(axis: ChartAxis, pen: Pen): number {
  const { title } = axis;
  return axis.look.visible && title.look.visible ? pen.font(title.font.look).line * 1.2 : 0;
}

/** Outside the labels; beside an upright axis it stands upright too. */
function axisTitle(axis: ChartAxis, labels: AxisLabels, room: Box, frame: Frame, pen: Pen): Shape[] {
  if (titleDepth(axis, pen) === 0) return [];
  const font = pen.font(axis.title.font.look);
  const { box } = frame;
  const side = titleSide(labels.side, axis, frame);
  const half = font.line * 0.6;
  const [length, middleX, middleY] = [
    side === "left" || side === "right" ? box.height : box.width,
    box.x + box.width / 2,
    box.y + box.height / 2,
  ];
  const lines = brokenText(axis.title.look.text, font, length, 1, pen);
  switch (side) {
    case "left":
      return textShapes(lines, font, room.x + half, middleY, "middle", -90);
    case "right":
      return textShapes(lines, font, room.x + room.width - half, middleY, "middle", -90);
    case "top":
      return textShapes(lines, font, middleX, room.y + half, "middle");
    case "bottom":
      return textShapes(lines, font, middleX, room.y + room.height - half, "middle");
  }
}
