import type { ChartSeries, ChartType, SeriesBy } from "../chartTypes";
import { boundingArea } from "../areas";
import type { Area, Sheet } from "../types";
import { formulaIn, sourceIn } from "./caches";
import { groupFor } from "./chartKinds";
import { chartType, seriesPlaces } from "./groups";
import { newSeries } from "./newSeries";
import type { ChartContext } from "./owners";
import { refuseArgument } from "./owners";
import type { CellBlock } from "./references";
import { blocksOf, seriesFormula } from "./references";
import { ensure, insert, replace, setValue } from "./schemaOrder";
import { seriesOf } from "./series";
import { areaBehind } from "./seriesData";
import { divideSource } from "./sourceData";
import type { XmlElement } from "./xmlTree";
import { numberAt, removeChildren } from "./xmlTree";

/** A series without values at a place among the others; it shows as soon as it has values. */
export function addSeries(chart: ChartContext, name: string | null, index: number | null): ChartSeries {
  const count = seriesPlaces(chart.root).length;
  const place = index ?? count;
  if (place < 0 || place > count) refuseArgument(`The chart has ${count} series.`);
  for (const { series } of seriesPlaces(chart.root)) {
    const order = numberAt(series, "c:order") ?? 0;
    if (order >= place) setValue(series, "c:order", order + 1);
  }
  const added = seriesOf(chart, appendSeries(chart, chartType(chart.root) ?? "ColumnClustered", place));
  if (name !== null) added.patch({ name });
  chart.changed();
  return added;
}

function appendSeries(chart: ChartContext, type: ChartType, order: number): XmlElement {
  const places = seriesPlaces(chart.root);
  const numbers = places.map(({ series }) => numberAt(series, "c:idx") ?? 0);
  const series = newSeries(type, Math.max(-1, ...numbers) + 1, order);
  insert(groupFor(chart.root, type), series);
  return series;
}

/**
 * Takes the series of a range; those that are there keep their look, one after the other.
 * @param type of series that come in addition
 */
export function setSource(chart: ChartContext, sheet: Sheet, area: Area, by: SeriesBy, type: ChartType): void {
  const state = chart.book.state.sheets.find((one) => one.id === sheet.id);
  if (!state) return refuseArgument("The source range lies in no sheet of this workbook.");
  const source = divideSource(chart, state, area, by);
  const kept = seriesPlaces(chart.root);
  for (const { group, series } of kept.slice(source.series.length)) {
    group.children = group.children.filter((node) => node !== series);
  }
  source.series.forEach(({ name, values }, index) => {
    const series = kept[index]?.series ?? appendSeries(chart, type, index);
    const refer = (part: string, kind: string, cells: Area | null): void => {
      if (!cells) return removeChildren(series, part);
      const holder = replace(series, { name: part, attributes: {}, children: [] });
      ensure(ensure(holder, kind), "c:f").children = [seriesFormula(sheet.name, cells)];
    };
    refer("c:tx", "c:strRef", name);
    refer("c:cat", "c:strRef", source.categories);
    refer("c:val", "c:numRef", values);
    setValue(series, "c:order", index);
  });
  chart.changed();
}

/** Whether the series lie in columns or in rows. */
export function seriesDirection(chart: ChartContext): "Columns" | "Rows" {
  const areas = seriesPlaces(chart.root).flatMap(({ series }) => areaBehind(chart, series, "c:val") ?? []);
  return areas.some((area) => area.columnCount > 1) ? "Rows" : "Columns";
}

/** The one block of cells that all series come from, or null. */
export function sourceArea(chart: ChartContext): CellBlock | null {
  const blocks = seriesPlaces(chart.root).flatMap(({ series }) =>
    (["c:tx", "c:cat", "c:val"] as const).flatMap((name) => {
      const formula = formulaIn(sourceIn(series, name));
      return formula === null ? [] : (blocksOf(chart, formula) ?? []);
    })
  );
  const [first, ...others] = blocks;
  if (!first || others.some(({ sheet }) => sheet !== first.sheet)) return null;
  return { sheet: first.sheet, area: others.reduce((area, block) => boundingArea(area, block.area), first.area) };
}
