/** What a chart is drawn with: plain figures in pixels, before there is any page. */
import type { FillLook, LineLook } from "../../host/engine/chartTypes";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

export interface TextFont {
  /** As `font` of a style sheet. */
  readonly css: string;
  readonly color: string;
  /** Pixels from one line to the next, and of the letters themselves. */
  readonly line: number;
  readonly size: number;
  readonly underline: boolean;
}

export type Shape =
  | { readonly kind: "box"; readonly box: Box; readonly fill: string; readonly stroke: Stroke | null }
  | {
      readonly kind: "path";
      /** As the `d` of an SVG path. */
      readonly path: string;
      readonly fill: string;
      readonly stroke: Stroke | null;
      /** What lies outside is not drawn. */
      readonly within: Box | null;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly font: TextFont;
      /** The middle of the line, at its beginning, middle or end. */
      readonly x: number;
      readonly y: number;
      readonly at: "start" | "middle" | "end";
      /** Degrees, clockwise. */
      readonly turned: number;
    };

/** Lengths of dashes and gaps in widths of the line, as Excel draws them. */
const DASHES: Readonly<Record<LineLook["style"], readonly number[]>> = {
  None: [],
  Continuous: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [3, 1, 1, 1, 1, 1],
  Dot: [2, 1.5],
  RoundDot: [1, 1.5],
};

/** @param pixels of a point */
export function strokeOf(line: LineLook, pixels: number): Stroke | null {
  if (line.style === "None" || line.color === "") return null;
  const width = Math.max(0.5, line.weight * pixels);
  return { color: line.color, width, dashes: DASHES[line.style].map((length) => length * width) };
}

export function boxShape(box: Box, fill: FillLook, stroke: Stroke | null): Shape[] {
  return fill.color === "" && !stroke ? [] : [{ kind: "box", box, fill: fill.color, stroke }];
}

export function lineShape(points: readonly (readonly [number, number])[], stroke: Stroke | null): Shape[] {
  if (!stroke || points.length < 2) return [];
  return [{ kind: "path", path: pathThrough(points), fill: "", stroke, within: null }];
}

export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${figure(x)} ${figure(y)}`).join(" ");
}

/** A hundredth of a pixel is enough, and keeps the page small. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
