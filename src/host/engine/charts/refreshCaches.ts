import { formulaIn, sourceIn } from "./caches";
import { seriesPlaces } from "./groups";
import type { ChartContext } from "./owners";
import type { BlockCell } from "./references";
import { textOfCell } from "./references";
import { insert } from "./schemaOrder";
import { cellsBehind, levelsOf, nameCells, plotted } from "./seriesData";
import type { XmlElement } from "./xmlTree";
import { elementsOf, find, forEachElement, removeChildren, textOf } from "./xmlTree";

/**
 * Writes into a chart what its cells hold now. Of a chart that nobody changed only what differs is written anew, so that
 * it keeps its bytes as long as its cells keep their values. True when the tree was changed.
 */
export function refreshCaches(chart: ChartContext, everything: boolean): boolean {
  let changed = false;
  const put = (source: XmlElement, cache: XmlElement): void => {
    const before = elementsOf(source).find(({ name }) => /Cache$/.test(name));
    if (!everything && (!before || sameMemory(before, cache))) return;
    removeChildren(source, "c:numCache", "c:strCache", "c:multiLvlStrCache");
    insert(source, cache);
    changed = true;
  };
  for (const { series } of seriesPlaces(chart.root)) {
    const values = referenceIn(series, "c:val");
    const valueCells = values && cellsBehind(chart, values);
    if (values && valueCells) put(values, numberCache(valueCells));
    const categories = referenceIn(series, "c:cat");
    const categoryCells = categories && cellsBehind(chart, categories);
    if (categories && categoryCells) {
      const levels = levelsOf(chart, series, categoryCells);
      if (everything) categories.name = categoryKind(levels);
      put(categories, categoryCache(categories.name, levels));
    }
    const name = referenceIn(series, "c:tx");
    const cells = name && nameCells(chart, name);
    if (name && cells) put(name, textCache(cells.map(textOfCell)));
  }
  return changed;
}

function referenceIn(series: XmlElement, name: "c:val" | "c:cat" | "c:tx"): XmlElement | null {
  const source = sourceIn(series, name);
  return formulaIn(source) === null ? null : source;
}

function categoryKind(levels: readonly (readonly BlockCell[])[]): string {
  if (levels.length > 1) return "c:multiLvlStrRef";
  const cells = levels[0] ?? [];
  const filled = cells.filter(({ value }) => value !== null);
  return filled.length > 0 && filled.every(({ value }) => typeof value === "number") ? "c:numRef" : "c:strRef";
}

function categoryCache(kind: string, levels: readonly (readonly BlockCell[])[]): XmlElement {
  const first = levels[0] ?? [];
  if (kind === "c:numRef") return numberCache(first);
  if (kind === "c:strRef") return textCache(first.map(textOfCell));
  // The innermost level comes first.
  const written = [...levels].reverse().map((level) => element("c:lvl", points(level.map(textOfCell))));
  return element("c:multiLvlStrCache", [withValue("c:ptCount", String(first.length)), ...written]);
}

function numberCache(cells: readonly BlockCell[]): XmlElement {
  const format = cells[0]?.numberFormat ?? "General";
  const texts = cells.map(({ value }) => {
    const number = plotted(value);
    return number !== null ? String(number) : value === null ? null : "#N/A";
  });
  const listed = points(texts);
  for (const point of listed) {
    const own = cells[Number(point.attributes["idx"])]?.numberFormat;
    if (own !== undefined && own !== format) point.attributes["formatCode"] = own;
  }
  return element("c:numCache", [
    element("c:formatCode", [format]),
    withValue("c:ptCount", String(cells.length)),
    ...listed,
  ]);
}

function textCache(texts: readonly string[]): XmlElement {
  return element("c:strCache", [withValue("c:ptCount", String(texts.length)), ...points(texts)]);
}

/** Empty cells are left out. */
function points(texts: readonly (string | null)[]): XmlElement[] {
  return texts.flatMap((text, index) =>
    text === null || text === ""
      ? []
      : [{ name: "c:pt", attributes: { idx: String(index) }, children: [element("c:v", [text])] }]
  );
}

function element(name: string, children: XmlElement["children"]): XmlElement {
  return { name, attributes: {}, children };
}

function withValue(name: string, value: string): XmlElement {
  return { name, attributes: { val: value }, children: [] };
}

/** Two memories that say the same; numbers may be spelt differently. */
function sameMemory(before: XmlElement, now: XmlElement): boolean {
  return before.name === now.name && remembered(before) === remembered(now);
}

function remembered(cache: XmlElement): string {
  const said: string[] = [];
  forEachElement(cache, (each) => {
    if (each.name === "c:ptCount") said.push(`count ${each.attributes["val"] ?? ""}`);
    if (each.name === "c:lvl") said.push("level");
    if (each.name !== "c:pt") return;
    const text = textOf(find(each, "c:v") ?? each);
    const number = Number(text);
    said.push(`${each.attributes["idx"] ?? ""} ${text !== "" && Number.isFinite(number) ? number : text}`);
  });
  return said.join("\n");
}
