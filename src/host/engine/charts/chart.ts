import type { Chart, ChartAxis, ChartSeries, ChartType, SeriesBy } from "../chartTypes";
import type { BookContext } from "../context";
import type { ChartState, SheetState } from "../state";
import type { Area, Sheet } from "../types";
import { allLabels } from "./allLabels";
import { axisOf } from "./axes";
import { sourceIn } from "./caches";
import { setChartType } from "./chartKinds";
import { kindName } from "./foreignKinds";
import { chartType, isPlayed, seriesPlaces } from "./groups";
import { legendOf } from "./legend";
import { blanksAs, setBlanksAs } from "./blanks";
import type { ChartContext, Owner } from "./owners";
import { NEW_PLACE, newChartState } from "./newChart";
import { notPlayed, ownerBelow, refuse, refuseArgument } from "./owners";
import { anchorAt, anchorOf, anchorOver, placeOf } from "./places";
import { setValue } from "./schemaOrder";
import { seriesOf } from "./series";
import { addSeries, seriesDirection, setSource, sourceArea } from "./seriesList";
import { cellsBehind, seriesData, seriesName } from "./seriesData";
import { INVISIBLE, shapeOf } from "./shapes";
import { TITLE_SIZE } from "./sizes";
import { wholeChartFont } from "./texts";
import { titleOf, writtenTitle } from "./titles";
import type { XmlElement } from "./xmlTree";
import { booleanAt } from "./xmlTree";

/** The Chart of the contract over a chart's state. */
export function createChart(book: BookContext, sheet: SheetState, state: ChartState): Chart {
  const context = contextOf(book, state);
  const { root } = context;
  const whole: Owner = { find: () => root, make: () => root };
  const chartElement: Owner = ownerBelow(whole, "c:chart");
  const first = (): XmlElement | null => seriesPlaces(root)[0]?.series ?? null;
  const typeNow = (): ChartType => chartType(root) ?? notPlayed("charts of this kind");
  const moved = (anchor: ChartState["anchor"]): void => {
    state.anchor = anchor;
    book.lookChanged();
  };
  const played = (): void => {
    if (!isPlayed(root)) notPlayed("charts of this kind");
  };
  // The charts that came with Excel 2016 have their title elsewhere; it is only read.
  const otherTitle = root.name === "c:chartSpace" ? "" : writtenTitle(root);
  const series = (): ChartSeries[] => seriesPlaces(root).map((one) => seriesOf(context, one.series));
  const axis = (kind: ChartAxis["kind"]): ChartAxis =>
    axisOf(context, kind, () => linkedFormat(context, first(), kind));

  return {
    id: state.id,
    sheet: book.sheetFor(sheet),
    get name() {
      return state.anchor.graphicFrame?.name ?? "";
    },
    set name(name: string) {
      moved({ ...state.anchor, graphicFrame: { ...state.anchor.graphicFrame, name } });
    },
    get isPlayed() {
      return isPlayed(root);
    },
    exists: () => sheet.charts.includes(state) && book.state.sheets.includes(sheet),
    get anchor() {
      return anchorOf(book, sheet, state.anchor);
    },
    get place() {
      return placeOf(book, sheet, state.anchor);
    },
    setPlace(place) {
      moved(anchorAt(book, sheet, state.anchor, place));
    },
    coverCells(area) {
      moved(anchorOver(state.anchor, area));
    },
    title: titleOf(context, {
      parent: chartElement,
      size: TITLE_SIZE,
      rotation: () => "",
      automaticText: () => otherTitle || automaticTitle(context),
      showsByItself: () =>
        otherTitle !== "" || (seriesPlaces(root).length === 1 && !booleanAt(root, "c:chart/c:autoTitleDeleted", false)),
    }),
    legend: legendOf(context),
    labels: allLabels(series),
    area: { ...shapeOf(context, whole, INVISIBLE), font: wholeChartFont(context) },
    plotArea: shapeOf(context, ownerBelow(chartElement, "c:plotArea"), INVISIBLE),
    valueAxis: axis("Value"),
    categoryAxis: axis("Category"),
    get series() {
      return series();
    },
    addSeries(name, index) {
      played();
      return addSeries(context, name, index);
    },
    get kindName() {
      return kindName(root);
    },
    setType(type) {
      played();
      setChartType(root, type);
      context.changed();
    },
    get look() {
      return { blanksAs: blanksAs(root), plotVisibleOnly: booleanAt(root, "c:chart/c:plotVisOnly", true) };
    },
    patch(change) {
      const element = chartElement.make();
      if (change.blanksAs !== undefined) setBlanksAs(element, change.blanksAs);
      if (change.plotVisibleOnly !== undefined) setValue(element, "c:plotVisOnly", change.plotVisibleOnly);
      context.changed();
    },
    get seriesBy() {
      return seriesDirection(context);
    },
    setData(from: Sheet, area: Area, by: SeriesBy) {
      played();
      setSource(context, from, area, by, typeNow());
    },
    setSeriesBy(by) {
      played();
      const source = sourceArea(context) ?? refuseArgument("The cells of this chart do not form one block.");
      setSource(context, book.sheetFor(source.sheet), source.area, by, typeNow());
    },
    delete() {
      if (!sheet.charts.includes(state)) refuse("ItemNotFound", "The chart doesn't exist any more.", "ไม่พบแผนภูมินี้");
      sheet.charts = sheet.charts.filter((each) => each !== state);
      book.lookChanged();
    },
  };
}

function contextOf(book: BookContext, state: ChartState): ChartContext {
  return {
    book,
    root: state.tree ?? { name: "", attributes: {}, children: [] },
    changed() {
      state.changed = true;
      book.lookChanged();
    },
  };
}

export function addChart(
  book: BookContext,
  sheet: SheetState,
  type: ChartType,
  from: Sheet,
  area: Area,
  seriesBy: SeriesBy
): Chart {
  const state = newChartState(sheet, type);
  state.anchor = anchorAt(book, sheet, state.anchor, NEW_PLACE);
  const chart = createChart(book, sheet, state);
  setSource(contextOf(book, state), from, area, seriesBy, type);
  // A single series is named by the title, so Excel shows no legend.
  chart.legend.patch({ visible: chart.series.length > 1 });
  sheet.charts = [...sheet.charts, state];
  book.lookChanged();
  return chart;
}

/** The words of a title that nobody wrote: a single series gives its name. */
function automaticTitle(chart: ChartContext): string {
  const places = seriesPlaces(chart.root);
  const only = places.length === 1 ? places[0] : undefined;
  return only ? seriesName(chart, only.series, 0) : "Chart Title";
}

/** The number format of the cells behind an axis. */
function linkedFormat(chart: ChartContext, series: XmlElement | null, kind: ChartAxis["kind"]): string {
  if (!series) return "General";
  if (kind === "Value") return seriesData(chart, series).points[0]?.numberFormat ?? "General";
  const source = sourceIn(series, "c:cat");
  return (source && cellsBehind(chart, source)?.[0]?.numberFormat) ?? "General";
}
