import type { ChartType } from "../chartTypes";
import type { SeriesPlace } from "./groups";
import {
  axisElements,
  groupType,
  groupsOf,
  isBar,
  isLine,
  isStacked,
  plotAreaOf,
  seriesPlaces,
  seriesType,
} from "./groups";
import { keepAllowedPosition } from "./labels";
import { convertSeries, newGroup, newMarker, overlapOf } from "./newSeries";
import { notPlayed } from "./owners";
import { FILLS, insert, replace, setValue } from "./schemaOrder";
import type { XmlElement } from "./xmlTree";
import { childrenOf, elementsOf, find, removeChildren, serializedElement, valueAt } from "./xmlTree";

/** Gives the whole chart a type. */
export function setChartType(root: XmlElement, type: ChartType): void {
  const places = seriesPlaces(root);
  if (places.length === 0) return replaceEmptyGroup(root, type);
  for (const place of places) moveSeries(root, place, type);
  removeEmptyGroups(root);
  turnAxes(root, type);
}

/**
 * Gives one series a type. Columns of one chart are clustered or stacked together, so a change from one to the other
 * is made for all of them; lines stand beside columns.
 */
export function setSeriesType(root: XmlElement, place: SeriesPlace, type: ChartType): void {
  const others = seriesPlaces(root).filter(({ series }) => series !== place.series);
  const mixed = others.some((other) => {
    const has = seriesType(other) ?? type;
    return isLine(has) !== isLine(type) ? isBar(has) || isBar(type) : isBar(has) !== isBar(type);
  });
  if (mixed) notPlayed("horizontal bars beside columns or lines in one chart");
  moveSeries(root, place, type);
  removeEmptyGroups(root);
  turnAxes(root, type);
}

function moveSeries(root: XmlElement, { group, series }: SeriesPlace, type: ChartType): void {
  const wanted = groupFor(root, type);
  if (wanted !== group) {
    group.children = group.children.filter((node) => node !== series);
    insert(wanted, series);
    convertSeries(series, type);
  } else if (isLine(type) && seriesType({ group, series }) !== type) {
    const line = find(series, "c:spPr/a:ln");
    const fill = line && elementsOf(line).find(({ name }) => (FILLS as readonly string[]).includes(name));
    replace(series, newMarker(type, fill ? serializedElement(fill) : ""));
  }
  keepAllowedPosition(series, type);
}

/** The group of that family, set to the type. */
export function groupFor(root: XmlElement, type: ChartType): XmlElement {
  const name = isLine(type) ? "c:lineChart" : "c:barChart";
  const groups = groupsOf(root);
  const found = groups.find((group) => group.name === name);
  if (found) {
    if (!isLine(type)) setBarType(found, type);
    return found;
  }
  const plotArea = plotAreaOf(root) ?? notPlayed("a chart without a plot area");
  const like = groups[0];
  const ids = like ? childrenOf(like, "c:axId").map((axis) => axis.attributes["val"] ?? "") : [];
  return insert(plotArea, newGroup(type, ids));
}

function setBarType(group: XmlElement, type: ChartType): void {
  const before = groupType(group);
  if (before === type) return;
  setValue(group, "c:barDir", isBar(type) ? "bar" : "col");
  setValue(group, "c:grouping", isStacked(type) ? "stacked" : "clustered");
  if (before === null || isStacked(before) !== isStacked(type)) {
    const overlap = overlapOf(type);
    if (overlap === null) removeChildren(group, "c:overlap");
    else setValue(group, "c:overlap", overlap);
  }
  for (const series of childrenOf(group, "c:ser")) keepAllowedPosition(series, type);
}

function replaceEmptyGroup(root: XmlElement, type: ChartType): void {
  const before = groupsOf(root);
  const group = groupFor(root, type);
  const plotArea = plotAreaOf(root);
  if (plotArea)
    plotArea.children = plotArea.children.filter((node) => node === group || !before.includes(node as XmlElement));
  turnAxes(root, type);
}

function removeEmptyGroups(root: XmlElement): void {
  const plotArea = plotAreaOf(root);
  const empty = groupsOf(root).filter((group) => childrenOf(group, "c:ser").length === 0);
  if (!plotArea || empty.length === groupsOf(root).length) return;
  plotArea.children = plotArea.children.filter((node) => !empty.includes(node as XmlElement));
}

/** Bars have their categories at the left and their values below. */
function turnAxes(root: XmlElement, type: ChartType): void {
  const category = axisElements(root, "Category")[0];
  const value = axisElements(root, "Value")[0];
  const wanted = isBar(type) ? ["l", "b"] : ["b", "l"];
  const turned = (isBar(type) ? /^[bt]$/ : /^[lr]$/).test(valueAt(category ?? null, "c:axPos") ?? "");
  if (!category || !value || !turned) return;
  setValue(category, "c:axPos", wanted[0] ?? "b");
  setValue(value, "c:axPos", wanted[1] ?? "l");
}
