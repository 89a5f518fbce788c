import type { ChartPoint, ChartSeries, ChartType, MarkerStyle, SeriesLook } from "../chartTypes";
import { MARKER_STYLES } from "../chartTypes";
import { setSeriesType } from "./chartKinds";
import type { SourceName } from "./caches";
import { accentFill, colorOf } from "./drawingColors";
import { isLine, seriesPlaces, seriesType } from "./groups";
import type { SeriesPlace } from "./groups";
import { labelsOf } from "./labels";
import type { ChartContext, Owner } from "./owners";
import { ownerBelow, refuse, refuseArgument } from "./owners";
import { seriesFormula } from "./references";
import { ensure, insert, replace, setValue } from "./schemaOrder";
import { seriesData, seriesName } from "./seriesData";
import type { AutomaticLook } from "./shapes";
import { NO_LINE, shapeOf } from "./shapes";
import type { XmlElement } from "./xmlTree";
import { booleanAt, childrenOf, cloned, find, fragment, numberAt, removeChildren, valueAt } from "./xmlTree";

/** Symbols of markers that a file names otherwise than Office.js. */
const SYMBOLS: Readonly<Record<string, string>> = { Automatic: "auto" };

/** One series of a chart. */
export function seriesOf(chart: ChartContext, element: XmlElement): ChartSeries {
  const exists = (): boolean => seriesPlaces(chart.root).some(({ series }) => series === element);
  const place = (): SeriesPlace =>
    seriesPlaces(chart.root).find(({ series }) => series === element) ??
    refuse("ItemNotFound", "The series doesn't exist any more.", "ไม่พบชุดข้อมูลนี้ในแผนภูมิ");
  const order = (): number => seriesPlaces(chart.root).findIndex(({ series }) => series === element);
  const type = (): ChartType => seriesType(place()) ?? "ColumnClustered";
  const owner: Owner = { find: () => element, make: () => element };
  const automatic = automaticSeries(chart, element, type);
  const firstFormat = (): string => seriesData(chart, element).points[0]?.numberFormat ?? "General";
  const setSource = (name: SourceName, kind: string, formula: string): void => {
    const holder = replace(element, { name, attributes: {}, children: [] });
    ensure(ensure(holder, kind), "c:f").children = [formula];
    chart.changed();
  };

  return {
    exists,
    ...shapeOf(chart, owner, automatic),
    labels: labelsOf(chart, place, firstFormat),
    get order() {
      return order();
    },
    get look() {
      return seriesLook(chart, place(), type(), seriesName(chart, element, order()));
    },
    patch(change) {
      patchSeries(chart, place(), change);
      chart.changed();
    },
    point: (index) => pointOf(chart, element, index, automatic),
    get pointsWithLook() {
      return childrenOf(element, "c:dPt").map((point) => numberAt(point, "c:idx") ?? 0);
    },
    data: () => seriesData(chart, element),
    setValues(sheet, area) {
      if (area.rowCount > 1 && area.columnCount > 1) {
        refuseArgument("The values of a series lie in one row or one column.");
      }
      setSource("c:val", "c:numRef", seriesFormula(sheet.name, area));
    },
    setCategories: (sheet, area) => setSource("c:cat", "c:strRef", seriesFormula(sheet.name, area)),
    delete() {
      const { group } = place();
      group.children = group.children.filter((node) => node !== element);
      seriesPlaces(chart.root).forEach(({ series }, order) => setValue(series, "c:order", order));
      chart.changed();
    },
  };
}

/** What Excel draws when a series says nothing of its look. */
function automaticSeries(chart: ChartContext, element: XmlElement, type: () => ChartType): AutomaticLook {
  const accent = (): string => colorOf(fragment(accentFill(numberAt(element, "c:idx") ?? 0)), chart.book.state.theme);
  return {
    fill: accent,
    line: () => (isLine(type()) ? { style: "Continuous", color: accent(), weight: 2.25 } : NO_LINE),
  };
}

function seriesLook(chart: ChartContext, { group, series }: SeriesPlace, type: ChartType, name: string): SeriesLook {
  const line = isLine(type);
  const marker = find(series, "c:marker");
  const symbol = valueAt(marker, "c:symbol") ?? (type === "LineMarkers" ? "auto" : "none");
  const markerShape = shapeOf(
    chart,
    { find: () => marker, make: () => ensure(series, "c:marker") },
    automaticSeries(chart, series, () => type)
  );
  return {
    name,
    type,
    gapWidth: line ? null : (numberAt(group, "c:gapWidth") ?? 150),
    overlap: line ? null : (numberAt(group, "c:overlap") ?? 0),
    invertIfNegative: !line && booleanAt(series, "c:invertIfNegative", false),
    smooth: line && booleanAt(series, "c:smooth", false),
    markerStyle: MARKER_STYLES.find((style) => symbolOf(style) === symbol) ?? "Automatic",
    markerSize: numberAt(marker, "c:size") ?? 5,
    markerForegroundColor: markerShape.line.look.color,
    markerBackgroundColor: markerShape.fill.look.color,
  };
}

function symbolOf(style: MarkerStyle): string {
  return SYMBOLS[style] ?? style.toLowerCase();
}

function patchSeries(chart: ChartContext, place: SeriesPlace, change: Partial<SeriesLook>): void {
  const { series } = place;
  if (change.name !== undefined) setName(series, change.name);
  if (change.type !== undefined) setSeriesType(chart.root, place, change.type);
  const { group } = seriesPlaces(chart.root).find((one) => one.series === series) ?? place;
  const line = group.name === "c:lineChart";
  const onlyFor = (lines: boolean, member: string): void => {
    if (lines !== line) refuseArgument(`'${member}' applies only to ${lines ? "line" : "bar and column"} charts.`);
  };
  if (change.gapWidth !== undefined && change.gapWidth !== null) {
    onlyFor(false, "gapWidth");
    setValue(group, "c:gapWidth", change.gapWidth);
  }
  if (change.overlap !== undefined && change.overlap !== null) {
    onlyFor(false, "overlap");
    setValue(group, "c:overlap", change.overlap);
  }
  if (change.invertIfNegative !== undefined) {
    onlyFor(false, "invertIfNegative");
    setValue(series, "c:invertIfNegative", change.invertIfNegative);
  }
  if (change.smooth !== undefined) {
    onlyFor(true, "smooth");
    setValue(series, "c:smooth", change.smooth);
  }
  const { markerStyle, markerSize, markerForegroundColor, markerBackgroundColor } = change;
  if ([markerStyle, markerSize, markerForegroundColor, markerBackgroundColor].every((each) => each === undefined))
    return;
  onlyFor(true, "marker");
  const owner = ownerBelow({ find: () => series, make: () => series }, "c:marker");
  const marker = owner.make();
  if (markerStyle === "Automatic") removeChildren(marker, "c:symbol");
  else if (markerStyle !== undefined) setValue(marker, "c:symbol", symbolOf(markerStyle));
  if (markerSize !== undefined) setValue(marker, "c:size", markerSize);
  const shape = shapeOf(chart, owner, { fill: () => "", line: () => NO_LINE });
  if (markerForegroundColor !== undefined) shape.line.patch({ color: markerForegroundColor });
  if (markerBackgroundColor !== undefined) shape.fill.patch({ color: markerBackgroundColor });
}

/** Words of its own; "" gives Excel's own name back. */
function setName(series: XmlElement, name: string): void {
  if (name === "") removeChildren(series, "c:tx");
  else replace(series, { name: "c:tx", attributes: {}, children: [{ name: "c:v", attributes: {}, children: [name] }] });
}

/** A single column, bar or point of a line. A point with a look of its own has a whole one: it begins as the series'. */
function pointOf(chart: ChartContext, series: XmlElement, index: number, automatic: AutomaticLook): ChartPoint {
  const own = (): XmlElement | null =>
    childrenOf(series, "c:dPt").find((point) => numberAt(point, "c:idx") === index) ?? null;
  const owner: Owner = {
    find: () => own() ?? series,
    make: () => own() ?? newPoint(series, index),
  };
  return { index, ...shapeOf(chart, owner, automatic) };
}

function newPoint(series: XmlElement, index: number): XmlElement {
  const line = find(series, "c:smooth") !== null;
  const point = fragment(`<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/></c:dPt>`);
  const invert = find(series, "c:invertIfNegative");
  if (!line) insert(point, invert ? cloned(invert) : fragment('<c:invertIfNegative val="0"/>'));
  const shape = find(series, "c:spPr");
  if (shape) insert(point, cloned(shape));
  const marker = find(series, "c:marker");
  if (marker) insert(point, cloned(marker));
  const before = childrenOf(series, "c:dPt").find((other) => (numberAt(other, "c:idx") ?? 0) > index);
  if (before) series.children.splice(series.children.indexOf(before), 0, point);
  else insert(series, point);
  return point;
}
