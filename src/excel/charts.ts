/** Makes and changes native charts. */
import type { ChartPlan, SeriesPlan } from "../sheets/charts";
import type { SheetPlan } from "../sheets/plan";
import { CHART, COLORS, labelFormat, scoreFormat, type Font, type Writing } from "../sheets/styles";
import type { ChartSource, ColumnCells } from "./chartPlans";
import type { TableState } from "./readWorkbook";
import { sheetNameOf, type PlacedChart, type SheetWork } from "./planRun";

interface Where {
  /** Row of the first heading line, column of the table's first column. */
  readonly top: number;
  readonly left: number;
}

export function applyChart(
  context: Excel.RequestContext,
  { kind, plan: chart, source, title, on, standing, replace }: PlacedChart,
  writing: Writing
): void {
  const sheet = context.workbook.worksheets.getItem(sheetNameOf(on));
  if (kind === "make" && source) return makeChart(context, sheet, on.plan, whereIs(on), chart, source, writing);
  const existing = sheet.charts.getItem(chart.name);
  if (title !== null) existing.title.text = title;
  if (replace) setPlace(sheet, existing, on.plan, whereIs(on), chart);
  if (!source) return;
  setSeriesCount(existing, chart, standing);
  applySeries(context, existing, chart, source, writing);
}

/** The charts of a sheet that stands take another type face. Legends keep theirs: nobody knows whether staff took one away. */
export function renameChartFonts(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  standing: TableState["charts"],
  name: Font
): void {
  for (const planned of plan.charts ?? []) {
    if (!standing.has(planned.name)) continue;
    const chart = sheet.charts.getItem(planned.name);
    chart.title.format.font.name = name;
    chart.axes.valueAxis.format.font.name = name;
    chart.axes.categoryAxis.format.font.name = name;
  }
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
  writing: Writing
): void {
  const [first] = source.series;
  if (!first) return;
  const chart = sheet.charts.add(typeOf(plannedChart), cells(context, first), Excel.ChartSeriesBy.columns);
  chart.name = plannedChart.name;
  chart.title.text = plannedChart.title;
  chart.title.format.font.name = writing.font;
  chart.title.format.font.size = sizesOf(plannedChart).titleSize;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLORS.ink;
  chart.format.fill.setSolidColor(CHART.background);
  // Labels may stand in a column of ours that is hidden.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.notPlotted;
  const shown = plannedChart.series.filter(({ look }) => look !== "unseen");
  // A bridge is read by its steps; a legend would list its unseen part.
  const hasLegend = shown.length > 1 && plannedChart.kind !== "stackedColumns" && plannedChart.legend !== false;
  chart.legend.visible = hasLegend;
  if (hasLegend) {
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    font(chart.legend.format.font, writing.font, sizesOf(plannedChart).textSize);
  }
  applyAxes(chart, plannedChart, writing);
  setSeriesCount(chart, plannedChart, 1);
  applySeries(context, chart, plannedChart, source, writing);
  setPlace(sheet, chart, plan, where, plannedChart);
}

/** A picture under half of the print wide has no room for the usual sizes. */
const sizesOf = ({ place }: ChartPlan): typeof CHART.sizes | typeof CHART.smallSizes =>
  place.to - place.from < 0.5 ? CHART.smallSizes : CHART.sizes;

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

function font(target: Excel.ChartFont, name: Font, size: number): void {
  target.name = name;
  target.size = size;
  target.color = COLORS.ink;
}

function applyAxes(chart: Excel.Chart, plan: ChartPlan, { digits, font: name }: Writing): void {
  const { kind, axis } = plan;
  const { valueAxis, categoryAxis } = chart.axes;
  const { textSize } = sizesOf(plan);
  font(valueAxis.format.font, name, textSize);
  font(categoryAxis.format.font, name, textSize);
  valueAxis.numberFormat = scoreFormat(digits, 0);
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART.gridline;
  setAxis(chart, axis);
  // Excel leaves out labels that it finds too close together; each bar is to have its name.
  categoryAxis.tickLabelSpacing = 1;
  // Bars grow from the bottom up; names read from the top down.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
}

function setAxis(chart: Excel.Chart, { min, max }: ChartPlan["axis"]): void {
  if (min !== null) chart.axes.valueAxis.minimum = min;
  if (max === null) return;
  chart.axes.valueAxis.maximum = max;
  chart.axes.valueAxis.majorUnit = CHART.majorUnit;
}

/** Ranges are set one by one: a series of a whole block may take the first column of figures for labels. */
function applySeries(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
  source: ChartSource,
  writing: Writing
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
    applySeriesLook(series, plan, planned, writing);
  });
}

function applySeriesLook(
  series: Excel.ChartSeries,
  plan: ChartPlan,
  { look, labels }: SeriesPlan,
  { digits, font: name }: Writing
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
  font(dataLabels.format.font, name, sizesOf(plan).labelSize);
  dataLabels.format.font.color = CHART.labelInks[look];
  dataLabels.showValue = true;
  dataLabels.numberFormat = labelFormat(digits);
}

/** Over the heading lines that make room for it, in its part of the printed columns. */
function setPlace(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: SheetPlan,
  where: Where,
  { place }: ChartPlan
): void {
  const lineAt = (id: string): number => where.top + plan.heading.findIndex((line) => line.id === id);
  const printed = plan.table.columns.slice(0, plan.table.columns.length - (plan.print.unprintedColumns ?? 0));
  const seen = printed.flatMap(({ hidden, width }, at) => (hidden ? [] : [{ at, width }]));
  const whole = seen.reduce((sum, { width }) => sum + width, 0);
  const edges = seen.map(({ at }, index) => ({
    at,
    end: seen.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0),
  }));
  // A column's width is counted in whole pixels.
  const endsBy = (part: number): typeof edges => edges.filter(({ end }) => end <= part * whole + 1);
  const first = edges[Math.min(endsBy(place.from).length, edges.length - 1)]?.at ?? 0;
  const last = edges[Math.max(endsBy(place.to).length, 1) - 1]?.at ?? printed.length - 1;
  chart.setPosition(
    sheet.getRangeByIndexes(lineAt(place.line), where.left + first, 1, 1),
    sheet.getRangeByIndexes(lineAt(place.lastLine ?? place.line), where.left + Math.max(first, last), 1, 1)
  );
}
