/** Where the charts of a sheet lie in pixels, and in which part of the view they show. */
import type { Chart, ChartCorner } from "../../host/engine/chartTypes";
import type { Axis } from "../grid/axis";
import type { Layout } from "../grid/layout";
import type { Box } from "./shapes";

/** From the first cell of the sheet. A chart keeps to its cells, whose pixels are rounded. */
export function chartBox({ anchor }: Chart, { rows, columns }: Layout, pixels: number): Box {
  const at = (axis: Axis, line: number, points: number): number =>
    axis.offset(line) + Math.min(axis.size(line), points * pixels);
  const corner = ({ row, column, down, across }: ChartCorner): [number, number] => [
    at(columns, column, across),
    at(rows, row, down),
  ];
  const [left, top] = corner(anchor.from);
  const [right, bottom] = corner(anchor.to);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Frozen rows and columns stay while the rest scrolls under them, and a chart that reaches over is cut where they end. */
export interface Pane {
  readonly frozenRows: boolean;
  readonly frozenColumns: boolean;
}

export const PANES: readonly Pane[] = [
  { frozenRows: false, frozenColumns: false },
  { frozenRows: true, frozenColumns: false },
  { frozenRows: false, frozenColumns: true },
  { frozenRows: true, frozenColumns: true },
];

export function showsIn(box: Box, pane: Pane, { frozenWidth, frozenHeight }: Layout): boolean {
  const across = pane.frozenColumns ? box.x < frozenWidth : box.x + box.width > frozenWidth;
  const down = pane.frozenRows ? box.y < frozenHeight : box.y + box.height > frozenHeight;
  return across && down;
}
