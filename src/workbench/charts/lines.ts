/** Lines through the values of a series, and their markers. */
import type { BlanksAs, MarkerStyle } from "../../host/engine/chartTypes";
import type { Frame } from "./frame";
import type { PlottedSeries } from "./plotData";
import type { Shape, Stroke } from "./shapes";
import { figure, pathThrough, strokeOf } from "./shapes";

type Point = readonly [number, number];

/** The points of a line in pieces: an empty cell breaks it, unless the chart bridges gaps. */
export function linePieces(numbers: readonly (number | null)[], frame: Frame, blanksAs: BlanksAs): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (const [index, number] of numbers.entries()) {
    if (number !== null) piece.push(pointAt(frame, index, number));
    else if (blanksAs !== "Interplotted" && piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

export function pointAt(frame: Frame, index: number, number: number): Point {
  const value = frame.freeValue(number);
  return frame.upright ? [frame.category(index), value] : [value, frame.category(index)];
}

export function isWithin(frame: Frame, number: number): boolean {
  return number >= frame.scale.minimum && number <= frame.scale.maximum;
}

export function lineShapes(one: PlottedSeries, frame: Frame, blanksAs: BlanksAs, pixels: number): Shape[] {
  const stroke = strokeOf(one.series.line.look, pixels);
  const paths = linePieces(one.numbers, frame, blanksAs)
    .filter((piece) => piece.length > 1)
    .map(one.look.smooth ? smoothPath : pathThrough);
  const lines = stroke ? paths.map((path): Shape => ({ kind: "path", path, fill: "", stroke, within: frame.box })) : [];
  return [...lines, ...markerShapes(one, frame, pixels)];
}

function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const pieces = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    return `C${[...first, ...second, ...to].map(figure).join(" ")}`;
  });
  return `M${at(0).map(figure).join(" ")} ${pieces.join(" ")}`;
}

function markerShapes({ look, numbers }: PlottedSeries, frame: Frame, pixels: number): Shape[] {
  if (look.markerStyle === "None") return [];
  const stroke = strokeOf({ style: "Continuous", color: look.markerForegroundColor, weight: 0.75 }, pixels);
  return numbers.flatMap((number, index) =>
    number === null || !isWithin(frame, number)
      ? []
      : [
          markerShape(
            look.markerStyle,
            pointAt(frame, index, number),
            (look.markerSize * pixels) / 2,
            look.markerBackgroundColor,
            stroke
          ),
        ]
  );
}

/** @param half half the marker's size */
export function markerShape(
  style: MarkerStyle,
  [x, y]: Point,
  half: number,
  fill: string,
  stroke: Stroke | null
): Shape {
  const path = markerPath(style, half, (dx, dy) => `${figure(x + dx * half)} ${figure(y + dy * half)}`);
  return { kind: "path", path, fill: isOpen(style) ? "" : fill, stroke, within: null };
}

function isOpen(style: MarkerStyle): boolean {
  return style === "X" || style === "Star" || style === "Plus";
}

function markerPath(style: MarkerStyle, half: number, at: (dx: number, dy: number) => string): string {
  const cross = `M${at(-1, -1)} L${at(1, 1)} M${at(-1, 1)} L${at(1, -1)}`;
  switch (style) {
    case "Square":
      return `M${at(-1, -1)} L${at(1, -1)} L${at(1, 1)} L${at(-1, 1)} Z`;
    case "Diamond":
      return `M${at(0, -1)} L${at(1, 0)} L${at(0, 1)} L${at(-1, 0)} Z`;
    case "Triangle":
      return `M${at(0, -1)} L${at(1, 1)} L${at(-1, 1)} Z`;
    case "Dash":
      return `M${at(-1, -0.25)} L${at(1, -0.25)} L${at(1, 0.25)} L${at(-1, 0.25)} Z`;
    case "Dot":
      return `M${at(0, -0.25)} L${at(1, -0.25)} L${at(1, 0.25)} L${at(0, 0.25)} Z`;
    case "X":
      return cross;
    case "Star":
      return `${cross} M${at(0, -1)} L${at(0, 1)}`;
    case "Plus":
      return `M${at(-1, 0)} L${at(1, 0)} M${at(0, -1)} L${at(0, 1)}`;
    default: {
      const radius = `A${figure(half)} ${figure(half)} 0 1 1`;
      return `M${at(-1, 0)} ${radius} ${at(1, 0)} ${radius} ${at(-1, 0)} Z`;
    }
  }
}
