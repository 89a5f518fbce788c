/** The series of a chart with what they show now. */
import type { Chart, ChartSeries, SeriesData, SeriesLook } from "../../host/engine/chartTypes";
import { displayText } from "../../host/engine/displayText";

export interface PlottedSeries {
  readonly series: ChartSeries;
  readonly look: SeriesLook;
  readonly data: SeriesData;
  /** Null where nothing is drawn. */
  readonly numbers: readonly (number | null)[];
}

export interface PlotData {
  readonly series: readonly PlottedSeries[];
  readonly categories: readonly string[];
}

export function plotData(chart: Chart): PlotData {
  const zeroes = chart.look.blanksAs === "Zero";
  const series = chart.series.map((one): PlottedSeries => {
    const data = one.data();
    return {
      series: one,
      look: one.look,
      data,
      numbers: data.points.map(({ number }) => number ?? (zeroes ? 0 : null)),
    };
  });
  const count = Math.max(0, ...series.map(({ numbers }) => numbers.length));
  const levels = series.find(({ data }) => data.categories.length > 0)?.data.categories ?? [];
  // Excel counts the categories that have no names.
  const categories = Array.from({ length: count }, (_, index) =>
    levels.length === 0
      ? String(index + 1)
      : levels
          .map((level) => level[index] ?? "")
          .filter((text) => text !== "")
          .join(" ")
  );
  return { series, categories };
}

export function isLine({ look }: PlottedSeries): boolean {
  return look.type === "Line" || look.type === "LineMarkers";
}

export function isStacked({ look }: PlottedSeries): boolean {
  return look.type.endsWith("Stacked");
}

/** The words of one value's label. */
export function labelText({ series, look, data }: PlottedSeries, categories: readonly string[], index: number): string {
  const label = series.labels.look;
  const point = data.points[index];
  if (point?.number === null || point?.number === undefined) return "";
  const format = label.linkNumberFormat ? point.numberFormat : label.numberFormat;
  return [
    label.showSeriesName ? look.name : "",
    label.showCategoryName ? (categories[index] ?? "") : "",
    label.showValue ? displayText(point.number, format) : "",
  ]
    .filter((text) => text !== "")
    .join(label.separator);
}
