/** Makes and changes native charts. */
import type { ChartPlan, SeriesPlan } from "../sheets/charts";
import type { SheetPlan } from "../sheets/plan";
import { CHART, COLORS, FONT, labelFormat, scoreFormat, stepFormat, type Digits } from "../sheets/styles";
import type { ChartSource, ColumnCells } from "./chartPlans";
import { sheetNameOf, type PlacedChart, type SheetWork } from "./planRun";

interface Where {
  /** Row of the first heading line, column of the table's first column. */
  readonly top: number;
  readonly left: number;
}

export function applyChart(
  context: Excel.RequestContext,
  { kind, plan: chart, source, title, on, standing }: PlacedChart,
  digits: Digits
): void {
  const sheet = context.workbook.worksheets.getItem(sheetNameOf(on));
  if (kind === "make" && source) return makeChart(context, sheet, on.plan, whereIs(on), chart, source, digits);
  const existing = sheet.charts.getItem(chart.name);
  if (title !== null) existing.title.text = title;
  if (!source) return;
  setSeriesCount(existing, chart, standing);
  applySeries(context, existing, chart, source, digits);
}

/** A year to compare with comes or goes: series join and leave at the end. */
function setSeriesCount(chart: Excel.Chart, { series }: ChartPlan, standing: number): void {
  for (let extra = standing; extra < series.length; extra++) chart.series.add(series[extra]?.name);
  for (let surplus = standing - 1; surplus >= series.length; surplus--) chart.series.getItemAt(surplus).delete();
}

function whereIs(work: SheetWork): Where {
  if (work.kind === "make") return { top: 0, left: 0 };
  return { top: Math.max(0, work.state.row - work.plan.heading.length), left: work.state.column };
}

function makeChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  where: Where,
  plannedChart: ChartPlan,
  source: ChartSource,
  digits: Digits
): void {
  const [first] = source.series;
  if (!first) return;
  const chart = sheet.charts.add(typeOf(plannedChart), cells(context, first), Excel.ChartSeriesBy.columns);
  chart.name = plannedChart.name;
  chart.title.text = plannedChart.title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = CHART.titleSize;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLORS.ink;
  chart.format.fill.setSolidColor(CHART.background);
  // Labels may stand in a column of ours that is hidden.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.notPlotted;
  const shown = plannedChart.series.filter(({ look }) => look !== "unseen");
  // A bridge is read by its steps; a legend would list its unseen part.
  const hasLegend = shown.length > 1 && plannedChart.kind !== "stackedColumns";
  chart.legend.visible = hasLegend;
  if (hasLegend) {
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    font(chart.legend.format.font);
  }
  applyAxes(chart, plannedChart, digits);
  setSeriesCount(chart, plannedChart, 1);
  applySeries(context, chart, plannedChart, source, digits);
  setPlace(sheet, chart, plan, where, plannedChart);
}

function typeOf({ kind }: ChartPlan): Excel.ChartType {
  switch (kind) {
    case "columns":
      return Excel.ChartType.columnClustered;
    case "bars":
      return Excel.ChartType.barClustered;
    case "stackedColumns":
      return Excel.ChartType.columnStacked;
    case "line":
      return Excel.ChartType.lineMarkers;
  }
}

function cells(context: Excel.RequestContext, { sheet, row, column, rows }: ColumnCells): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
}

function font(target: Excel.ChartFont): void {
  target.name = FONT;
  target.size = CHART.textSize;
  target.color = COLORS.ink;
}

function applyAxes(chart: Excel.Chart, { kind, axis }: ChartPlan, digits: Digits): void {
  const { valueAxis, categoryAxis } = chart.axes;
  font(valueAxis.format.font);
  font(categoryAxis.format.font);
  valueAxis.numberFormat = scoreFormat(digits, 0);
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART.gridline;
  setAxis(chart, axis);
  // Bars grow from the bottom up; names read from the top down.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
}

function setAxis(chart: Excel.Chart, { min, max }: ChartPlan["axis"]): void {
  if (min !== null) chart.axes.valueAxis.minimum = min;
  if (max === null) return;
  chart.axes.valueAxis.maximum = max;
  chart.axes.valueAxis.majorUnit = CHART.majorUnit;
}

const SIGNS = { up: "+", down: "-" } as const;

/** Ranges are set one by one: a series of a whole block may take the first column of figures for labels. */
function applySeries(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
  source: ChartSource,
  digits: Digits
): void {
  setAxis(chart, plan.axis);
  if (plan.axis.hidden === true) {
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  plan.series.forEach((planned, at) => {
    const column = source.series[at];
    if (!column) return;
    const series = chart.series.getItemAt(at);
    series.name = planned.name;
    series.setValues(cells(context, column));
    series.setXAxisValues(cells(context, source.categories));
    applySeriesLook(series, plan, planned, digits);
  });
}

function applySeriesLook(
  series: Excel.ChartSeries,
  plan: ChartPlan,
  { look, labels }: SeriesPlan,
  digits: Digits
): void {
  if (plan.kind !== "line") {
    series.gapWidth = plan.kind === "stackedColumns" ? CHART.narrowGap : CHART.gap;
    series.overlap = plan.kind === "stackedColumns" ? 100 : 0;
  }
  if (look === "unseen") {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  if (plan.kind !== "line") series.format.fill.setSolidColor(CHART.fills[look]);
  series.format.line.color = CHART.outline;
  series.format.line.weight = plan.kind === "line" ? 2 : 0.75;
  series.hasDataLabels = labels;
  if (!labels) return;
  const { dataLabels } = series;
  font(dataLabels.format.font);
  dataLabels.format.font.size = CHART.labelSize;
  dataLabels.format.font.color = CHART.labelInks[look];
  dataLabels.showValue = true;
  dataLabels.numberFormat = look === "up" || look === "down" ? stepFormat(digits, SIGNS[look]) : labelFormat(digits);
}

/** Over the heading line that makes room for it, in its part of the printed columns. */
function setPlace(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: SheetPlan,
  where: Where,
  { place }: ChartPlan
): void {
  const line = plan.heading.findIndex(({ id }) => id === place.line);
  const printed = plan.table.columns.slice(0, plan.table.columns.length - (plan.print.unprintedColumns ?? 0));
  const widths = printed.map((column) => (column.hidden ? 0 : column.width));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnAt = (part: number): number => {
    let sum = 0;
    const at = widths.findIndex((width) => (sum += width) >= part * whole - 1);
    return at < 0 ? widths.length - 1 : at;
  };
  const from = place.from === 0 ? 0 : columnAt(place.from) + 1;
  const row = where.top + line;
  chart.setPosition(
    sheet.getRangeByIndexes(row, where.left + Math.min(from, widths.length - 1), 1, 1),
    sheet.getRangeByIndexes(row, where.left + columnAt(place.to), 1, 1)
  );
}
