/** Where values and categories lie within the plot. */
import type { Chart } from "../../host/engine/chartTypes";
import { ticksOf, type ValueScale } from "../../host/engine/charts/axisScale";
import type { PlotData } from "./plotData";
import { isLine } from "./plotData";
import type { Box } from "./shapes";

export interface Frame {
  readonly box: Box;
  /** Values run upwards; of bars they run to the right. */
  readonly upright: boolean;
  readonly scale: ValueScale;
  readonly ticks: readonly number[];
  /** The value that columns grow from: where the category axis crosses. */
  readonly base: number;
  /** Pixel of a value; held within the plot. */
  value(value: number): number;
  /** The same for a value that may lie outside. */
  freeValue(value: number): number;
  /** Pixel of the middle of a category. */
  category(index: number): number;
  /** Pixels that one category has. */
  readonly slot: number;
  /** Pixel where the value axis stands. */
  readonly valueAxisAt: number;
}

export function makeFrame(chart: Chart, data: PlotData, box: Box, scale: ValueScale, upright: boolean): Frame {
  const values = chart.valueAxis.look;
  const categories = chart.categoryAxis.look;
  const count = Math.max(1, data.categories.length);
  const onlyLines = data.series.length > 0 && data.series.every(isLine);
  const between = !onlyLines || categories.isBetweenCategories || count === 1;
  const { minimum, maximum } = scale;
  const span = maximum - minimum;

  // Values grow upwards and to the right; the first category of bars stands lowest.
  const fromFarValue = upright !== values.reversePlotOrder;
  const valueStart = upright ? box.y : box.x;
  const valueLength = upright ? box.height : box.width;
  const freeValue = (value: number): number => {
    const share = (value - minimum) / span;
    return valueStart + (fromFarValue ? 1 - share : share) * valueLength;
  };
  const value = (one: number): number => freeValue(Math.min(maximum, Math.max(minimum, one)));

  const fromFarCategory = upright === categories.reversePlotOrder;
  const start = upright ? box.x : box.y;
  const length = upright ? box.width : box.height;
  const slot = length / (between ? count : count - 1);
  const along = (position: number): number => start + (fromFarCategory ? length - position : position);

  return {
    box,
    upright,
    scale,
    ticks: ticksOf(scale),
    base: baseOf(chart, scale),
    value,
    freeValue,
    category: (index) => along((index + (between ? 0.5 : 0)) * slot),
    slot,
    valueAxisAt: along(crossingShare(chart, count) * length),
  };
}

function baseOf(chart: Chart, { minimum, maximum }: ValueScale): number {
  const { crossing, crossingAt } = chart.valueAxis.look;
  if (crossing === "Maximum") return maximum;
  if (crossing === "Minimum") return minimum;
  return Math.min(maximum, Math.max(minimum, crossing === "Custom" ? crossingAt : 0));
}

/** How far along the categories the value axis stands: before the first, behind the last, or before the n-th. */
function crossingShare(chart: Chart, count: number): number {
  const { crossing, crossingAt } = chart.categoryAxis.look;
  if (crossing === "Maximum") return 1;
  if (crossing === "Custom") return Math.min(1, Math.max(0, (crossingAt - 1) / count));
  return 0;
}
