import type { ChartType } from "../chartTypes";
import type { XmlElement } from "./xmlTree";
import { childrenOf, elementsOf, find, numberAt, valueAt, booleanAt } from "./xmlTree";

/**
 * A chart draws its series in groups, one a kind: `c:barChart` (columns and bars) and `c:lineChart`. Each kind of
 * another program that is not played here is a group too.
 */

/** A series and the group that it stands in. */
export interface SeriesPlace {
  readonly group: XmlElement;
  readonly series: XmlElement;
}

export function plotAreaOf(root: XmlElement): XmlElement | null {
  return find(root, "c:chart/c:plotArea");
}

export function groupsOf(root: XmlElement): XmlElement[] {
  const plotArea = plotAreaOf(root);
  return plotArea ? elementsOf(plotArea).filter(({ name }) => /^c:\w+Chart$/.test(name)) : [];
}

/** All series in the order in which they are plotted. */
export function seriesPlaces(root: XmlElement): SeriesPlace[] {
  const places = groupsOf(root).flatMap((group) =>
    childrenOf(group, "c:ser").map((series): SeriesPlace => ({ group, series }))
  );
  return places.sort((a, b) => (numberAt(a.series, "c:order") ?? 0) - (numberAt(b.series, "c:order") ?? 0));
}

/** The axes of the chart: those with values, and those with categories (or dates). */
export function axisElements(root: XmlElement, kind: "Value" | "Category"): XmlElement[] {
  const plotArea = plotAreaOf(root);
  if (!plotArea) return [];
  return kind === "Value"
    ? childrenOf(plotArea, "c:valAx")
    : [...childrenOf(plotArea, "c:catAx"), ...childrenOf(plotArea, "c:dateAx")];
}

/** Whether every part of the plot is one that is played here. */
export function isPlayed(root: XmlElement): boolean {
  const groups = groupsOf(root);
  if (root.name !== "c:chartSpace" || groups.length === 0) return false;
  if (axisElements(root, "Value").length !== 1 || axisElements(root, "Category").length !== 1) return false;
  const bars = groups.filter(({ name }) => name === "c:barChart");
  const lines = groups.filter(({ name }) => name === "c:lineChart");
  if (bars.length + lines.length !== groups.length || bars.length > 1 || lines.length > 1) return false;
  if (bars.some((group) => groupType(group) === null) || lines.some((group) => groupType(group) === null)) return false;
  // Bars beside lines share no axis with them.
  return !(lines.length > 0 && bars.some((group) => valueAt(group, "c:barDir") === "bar"));
}

/** The type of a group of columns or bars, "Line" for lines, null for one that is not played. */
export function groupType(group: XmlElement): ChartType | null {
  const grouping = valueAt(group, "c:grouping") ?? (group.name === "c:lineChart" ? "standard" : "clustered");
  if (group.name === "c:lineChart") return grouping === "standard" ? "Line" : null;
  if (group.name !== "c:barChart" || grouping === "percentStacked") return null;
  const stacked = grouping === "stacked";
  if (valueAt(group, "c:barDir") === "bar") return stacked ? "BarStacked" : "BarClustered";
  return stacked ? "ColumnStacked" : "ColumnClustered";
}

/** Lines with and without markers stand in one group. */
export function seriesType({ group, series }: SeriesPlace): ChartType | null {
  const type = groupType(group);
  if (type !== "Line") return type;
  return hasMarkers(group, series) ? "LineMarkers" : "Line";
}

function hasMarkers(group: XmlElement, series: XmlElement): boolean {
  const symbol = valueAt(series, "c:marker/c:symbol");
  return symbol === undefined ? booleanAt(group, "c:marker", false) : symbol !== "none";
}

/** The type of the chart: that of its first series. */
export function chartType(root: XmlElement): ChartType | null {
  const first = seriesPlaces(root)[0];
  const group = groupsOf(root)[0];
  return first ? seriesType(first) : group ? groupType(group) : null;
}

export function isLine(type: ChartType): boolean {
  return type === "Line" || type === "LineMarkers";
}

export function isStacked(type: ChartType): boolean {
  return type === "ColumnStacked" || type === "BarStacked";
}

export function isBar(type: ChartType): boolean {
  return type === "BarClustered" || type === "BarStacked";
}
