import { chartType, groupsOf, seriesPlaces } from "./groups";
import type { XmlElement } from "./xmlTree";
import { find, forEachElement, valueAt } from "./xmlTree";

/** Kinds that are not played, by the element of their group, so that a chart can at least be told by its name. */
const GROUPS: Readonly<Record<string, string>> = {
  "c:areaChart": "Area",
  "c:area3DChart": "3DArea",
  "c:bubbleChart": "Bubble",
  "c:doughnutChart": "Doughnut",
  "c:line3DChart": "3DLine",
  "c:ofPieChart": "PieOfPie",
  "c:pieChart": "Pie",
  "c:pie3DChart": "3DPie",
  "c:radarChart": "Radar",
  "c:scatterChart": "XYScatter",
  "c:stockChart": "StockHLC",
  "c:surfaceChart": "SurfaceTopView",
  "c:surface3DChart": "Surface",
};
/** The kinds that came with Excel 2016, by the layout of their series. */
const LAYOUTS: Readonly<Record<string, string>> = {
  boxWhisker: "Boxwhisker",
  clusteredColumn: "Histogram",
  funnel: "Funnel",
  paretoLine: "Pareto",
  regionMap: "RegionMap",
  sunburst: "Sunburst",
  treemap: "Treemap",
  waterfall: "Waterfall",
};

/** `Excel.ChartType` of any chart, "Invalid" when it has no name there. */
export function kindName(root: XmlElement): string {
  const played = seriesPlaces(root).length > 0 || groupsOf(root).length > 0 ? chartType(root) : null;
  if (played) return played;
  const group = seriesPlaces(root)[0]?.group ?? groupsOf(root)[0];
  if (!group) return extendedKind(root);
  const grouping = valueAt(group, "c:grouping");
  const suffix = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  if (group.name === "c:lineChart") return `Line${suffix}`;
  if (group.name === "c:barChart" || group.name === "c:bar3DChart") {
    const form = valueAt(group, "c:barDir") === "bar" ? "Bar" : "Column";
    return `${group.name === "c:bar3DChart" ? "3D" : ""}${form}${suffix || "Clustered"}`;
  }
  const name = GROUPS[group.name] ?? "Invalid";
  return name.endsWith("Area") ? name + suffix : name;
}

function extendedKind(root: XmlElement): string {
  let kind = "Invalid";
  const plot = find(root, "cx:chart/cx:plotArea");
  if (plot) {
    forEachElement(plot, ({ name, attributes }) => {
      if (name === "cx:series") kind = LAYOUTS[attributes["layoutId"] ?? ""] ?? kind;
    });
  }
  return kind;
}
