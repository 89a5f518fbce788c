/** A whole chart as shapes: its frame, title, legend and plot. */
import type { Chart } from "../../host/engine/chartTypes";
import { legendOf } from "./legend";
import type { Pen } from "./pen";
import { brokenText, textShapes } from "./pen";
import type { PlotData } from "./plotData";
import { plotData } from "./plotData";
import { plotShapes } from "./plot";
import type { Box, Shape } from "./shapes";
import { boxShape, strokeOf } from "./shapes";

/** Points that a chart keeps free along its edges and between its parts. */
const PADDING = 6;
const MOST_TITLE_LINES = 3;
/** A legend beside the plot takes at most this share of the width. */
const MOST_LEGEND = 0.35;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param size in pixels */
export function chartShapes(chart: Chart, size: Size, pen: Pen): Shape[] {
  const stroke = strokeOf(chart.area.line.look, pen.pixels);
  const edge = (stroke?.width ?? 0) / 2;
  const outer = { x: edge, y: edge, width: size.width - 2 * edge, height: size.height - 2 * edge };
  const padding = PADDING * pen.pixels;
  let room = inset(outer, padding);
  const shapes = boxShape(outer, chart.area.fill.look, stroke);
  if (room.width < 20 || room.height < 20) return shapes;
  const data = plotData(chart);
  const title = titleShapes(chart, room, pen);
  if (!chart.title.look.overlay) room = cutTop(room, title.height + (title.height > 0 ? padding : 0));
  const legend = legendShapes(chart, data, room, padding, pen);
  const plot = data.series.length > 0 ? plotShapes(chart, data, legend.room, pen) : [];
  return [...shapes, ...plot, ...legend.shapes, ...title.shapes];
}

function titleShapes(chart: Chart, room: Box, pen: Pen): { height: number; shapes: Shape[] } {
  const { title } = chart;
  if (!title.look.visible || title.look.text === "") return { height: 0, shapes: [] };
  const font = pen.font(title.font.look);
  const lines = title.look.text
    .split("\n")
    .flatMap((line) => brokenText(line, font, room.width, MOST_TITLE_LINES, pen));
  const height = lines.length * font.line;
  const width = Math.max(...lines.map((line) => pen.width(line, font)));
  const box = { x: room.x + (room.width - width) / 2 - 4, y: room.y, width: width + 8, height };
  return {
    height,
    shapes: [
      ...boxShape(box, title.fill.look, strokeOf(title.line.look, pen.pixels)),
      ...textShapes(lines, font, room.x + room.width / 2, room.y + height / 2, "middle"),
    ],
  };
}

/** The legend, and the room that it leaves. */
function legendShapes(
  chart: Chart,
  data: PlotData,
  room: Box,
  padding: number,
  pen: Pen
): { room: Box; shapes: Shape[] } {
  const { position, overlay } = chart.legend.look;
  const beside = position !== "Top" && position !== "Bottom";
  const most = { width: room.width * (beside ? MOST_LEGEND : 1), height: room.height };
  const legend = legendOf(chart, data, most, pen);
  if (!legend) return { room, shapes: [] };
  const width = Math.min(legend.width, most.width);
  const height = Math.min(legend.height, room.height);
  const middle = { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2 };
  const far = { x: room.x + room.width - width, y: room.y + room.height - height };
  const boxes = {
    Top: { x: middle.x, y: room.y },
    Bottom: { x: middle.x, y: far.y },
    Left: { x: room.x, y: middle.y },
    Right: { x: far.x, y: middle.y },
    Corner: { x: far.x, y: room.y },
  };
  const shapes = legend.draw({ ...boxes[position], width, height });
  if (overlay) return { room, shapes };
  const across = width + padding;
  const down = height + padding;
  const left = {
    Top: cutTop(room, down),
    Bottom: { ...room, height: room.height - down },
    Left: { ...room, x: room.x + across, width: room.width - across },
    Right: { ...room, width: room.width - across },
    Corner: { ...room, width: room.width - across },
  };
  return { room: left[position], shapes };
}

function cutTop(box: Box, height: number): Box {
  return { ...box, y: box.y + height, height: box.height - height };
}

function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}
