import type { ChartType } from "../chartTypes";
import { accentFill } from "./drawingColors";
import { isBar, isLine, isStacked } from "./groups";
import { insert } from "./schemaOrder";
import type { XmlElement } from "./xmlTree";
import { find, fragment, removeChildren } from "./xmlTree";

/** How Excel 2013 and later write new series and groups (its default chart style 201). */

/** A line of 2.25 points with round ends. */
function lineShape(fill: string): string {
  return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln><a:effectLst/></c:spPr>`;
}

function columnShape(fill: string): string {
  return `<c:spPr>${fill}<a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr>`;
}

/** `c:marker` of a line: a dot of 5 points, or none. */
export function newMarker(type: ChartType, fill: string): XmlElement {
  if (type !== "LineMarkers") return fragment('<c:marker><c:symbol val="none"/></c:marker>');
  return fragment(
    `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`
  );
}

/** @param index its lasting number `c:idx`, which also gives its colour */
export function newSeries(type: ChartType, index: number, order: number): XmlElement {
  const fill = accentFill(index);
  const head = `<c:ser><c:idx val="${index}"/><c:order val="${order}"/>`;
  if (!isLine(type)) return fragment(`${head}${columnShape(fill)}<c:invertIfNegative val="0"/></c:ser>`);
  const series = fragment(`${head}${lineShape(fill)}<c:smooth val="0"/></c:ser>`);
  insert(series, newMarker(type, fill));
  return series;
}

export function newGroup(type: ChartType, axisIds: readonly string[]): XmlElement {
  const ids = axisIds.map((id) => `<c:axId val="${id}"/>`).join("");
  if (isLine(type)) {
    return fragment(
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:marker val="1"/>${ids}</c:lineChart>`
    );
  }
  const overlap = overlapOf(type);
  return fragment(
    `<c:barChart><c:barDir val="${isBar(type) ? "bar" : "col"}"/>` +
      `<c:grouping val="${isStacked(type) ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
      `<c:gapWidth val="${gapOf(type)}"/>${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${ids}</c:barChart>`
  );
}

function gapOf(type: ChartType): number {
  if (isStacked(type)) return 150;
  return isBar(type) ? 182 : 219;
}

/** Null leaves it out, which means 0. */
export function overlapOf(type: ChartType): number | null {
  if (isStacked(type)) return 100;
  return isBar(type) ? null : -27;
}

/** A series of columns made one of lines, or the other way round: its colour stays, its form changes. */
export function convertSeries(series: XmlElement, type: ChartType): void {
  const wasLine = find(series, "c:spPr/a:ln") !== null && find(series, "c:marker") !== null;
  const shape = find(series, "c:spPr");
  const holder = wasLine ? find(shape, "a:ln") : shape;
  const fill = ["a:solidFill", "a:noFill"].map((name) => find(holder, name)).find((found) => found !== null);
  removeChildren(
    series,
    "c:spPr",
    "c:marker",
    "c:smooth",
    "c:invertIfNegative",
    "c:dPt",
    "c:shape",
    "c:pictureOptions"
  );
  const fresh = newSeries(type, Number(find(series, "c:idx")?.attributes["val"] ?? 0), 0);
  for (const name of ["c:spPr", "c:marker", "c:smooth", "c:invertIfNegative"]) {
    const part = find(fresh, name);
    if (part) insert(series, part);
  }
  const into = find(series, isLine(type) ? "c:spPr/a:ln" : "c:spPr");
  if (fill && into) {
    removeChildren(into, "a:solidFill");
    insert(into, fill);
  }
}
