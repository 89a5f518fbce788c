import type { Chart, ChartType } from "../chartTypes";
import { isLine, isStacked } from "./groups";

/** The numbers that an axis must reach: from the lowest to the highest. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** What somebody fixed of an axis; null is automatic. */
export interface FixedScale {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly minorUnit: number | null;
}

export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** Excel's axis has at most so many steps, and no more than fit. */
const MOST_STEPS = 10;
const STEPS = [1, 2, 5];
/** Where the values differ by less than this share of the highest, Excel does not begin at zero. */
const NARROW = 1 / 6;
const MARGIN = 0.05;

/**
 * The ends and steps of a value axis as Excel chooses them: Microsoft's KB 214075 "How chart axis limits are determined",
 * with the figure that Jon Peltier corrected ("How Excel Calculates Automatic Chart Axis Limits": a twentieth, not a half).
 * How many steps fit is not documented and is measured off Excel's own charts.
 * @param room how many steps fit beside one another
 */
export function valueScale(extent: Extent | null, fixed: FixedScale, room: number): ValueScale {
  const { low, high } = widened(extent ?? { low: 0, high: 1 });
  const most = Math.max(1, Math.min(MOST_STEPS, Math.floor(room)));
  const scaled = (unit: number): ValueScale => {
    const ends = automaticEnds(low, high, unit, fixed.minimum);
    let minimum = fixed.minimum ?? ends.low;
    let maximum = fixed.maximum ?? ends.high;
    if (maximum <= minimum) {
      if (fixed.maximum === null) maximum = minimum + unit;
      else minimum = maximum - unit;
    }
    return { minimum, maximum, majorUnit: unit, minorUnit: fixed.minorUnit ?? clean(unit / 5) };
  };
  if (fixed.majorUnit !== null && fixed.majorUnit > 0) return scaled(fixed.majorUnit);
  const span = (fixed.maximum ?? high) - (fixed.minimum ?? Math.min(0, low)) || 1;
  for (let power = Math.floor(Math.log10(Math.abs(span))) - 2; ; power++) {
    for (const step of STEPS) {
      const scale = scaled(clean(step * 10 ** power));
      if ((scale.maximum - scale.minimum) / scale.majorUnit <= most + 1e-9) return scale;
    }
  }
}

/** One single value is seen from zero. */
function widened({ low, high }: Extent): Extent {
  if (low !== high) return { low, high };
  if (low === 0) return { low: 0, high: 1 };
  return low > 0 ? { low: 0, high } : { low, high: 0 };
}

function automaticEnds(low: number, high: number, unit: number, fixedMinimum: number | null): Extent {
  const up = (value: number): number => clean(Math.ceil(value / unit - 1e-9) * unit);
  const down = (value: number): number => clean(Math.floor(value / unit + 1e-9) * unit);
  const margin = MARGIN * (high - low);
  const top = up(high + MARGIN * (high - Math.min(high, fixedMinimum ?? low)));
  if (low >= 0) return { low: (high - low) / high < NARROW ? Math.max(0, down(low - margin)) : 0, high: top };
  if (high <= 0)
    return { low: down(low - margin), high: (high - low) / -low < NARROW ? Math.min(0, up(high + margin)) : 0 };
  return { low: down(low - margin), high: top };
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** The values at which ticks stand. */
export function ticksOf({ minimum, maximum, majorUnit }: ValueScale): number[] {
  const count = Math.min(1000, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => clean(minimum + index * majorUnit));
}

/** A series as far as the ends of an axis depend on it. */
export interface PlottedSeries {
  readonly type: ChartType;
  readonly numbers: readonly (number | null)[];
}

export function extentOf(series: readonly PlottedSeries[]): Extent | null {
  const single = series.filter(({ type }) => !isStacked(type)).flatMap(({ numbers }) => numbers);
  const stacked = series.filter(({ type }) => isStacked(type));
  const reached = [...single, ...stackEnds(stacked)].filter((value): value is number => value !== null);
  if (reached.length === 0) return null;
  return reached.reduce(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), {
    low: Infinity,
    high: -Infinity,
  });
}

/** The ends of every piece of every stack; pieces below zero grow downwards. */
function stackEnds(series: readonly PlottedSeries[]): number[] {
  const up: number[] = [];
  const down: number[] = [];
  const ends: number[] = [];
  for (const { numbers } of series) {
    for (const [place, value] of numbers.entries()) {
      if (value === null) continue;
      const side = value < 0 ? down : up;
      side[place] = (side[place] ?? 0) + value;
      ends.push(side[place] ?? 0);
    }
  }
  return ends;
}

/** How many steps of a value axis fit into a length of points: labels below one another are low, beside one another wide. */
export function stepsFitting(length: number, upright: boolean): number {
  return length / (upright ? 13 : 40);
}

/** True for types whose value axis stands upright. */
export function standsUpright(type: ChartType): boolean {
  return isLine(type) || !type.startsWith("Bar");
}

export function extentOfChart(chart: Chart): Extent | null {
  return extentOf(
    chart.series.map((series) => ({
      type: series.look.type,
      numbers: series.data().points.map(({ number }) => number),
    }))
  );
}

/** About so much of a chart is its plot: titles, legend and labels take the rest. */
const PLOT_SHARE = 0.62;

/** The value axis as far as it can be told without drawing the chart. */
export function scaleOfChart(chart: Chart): ValueScale {
  const upright = standsUpright(chart.series[0]?.look.type ?? "ColumnClustered");
  const length = (upright ? chart.place.height : chart.place.width) * PLOT_SHARE;
  return valueScale(extentOfChart(chart), chart.valueAxis.look, stepsFitting(length, upright));
}
