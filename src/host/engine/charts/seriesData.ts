import type { ChartDatum, SeriesData } from "../chartTypes";
import { displayText } from "../displayText";
import type { Area, CellValue } from "../types";
import type { SourceName } from "./caches";
import { cachedFormat, cachedLevels, cachedTexts, formulaIn, sourceIn } from "./caches";
import { axisElements } from "./groups";
import type { ChartContext } from "./owners";
import type { BlockCell } from "./references";
import { blocksOf, cellsOf, textOfCell } from "./references";
import type { XmlElement } from "./xmlTree";
import { booleanAt, find, textOf } from "./xmlTree";

/** The cells of one series as they are now. Where its reference leads nowhere, what the file remembers of them. */
export function seriesData(chart: ChartContext, series: XmlElement): SeriesData {
  return { points: pointsOf(chart, series), categories: categoriesOf(chart, series) };
}

function pointsOf(chart: ChartContext, series: XmlElement): ChartDatum[] {
  const source = sourceIn(series, "c:val");
  if (!source) return [];
  const cells = cellsBehind(chart, source);
  if (cells) return cells.map((cell) => datum(cell.value, cell.numberFormat));
  const format = cachedFormat(source);
  return cachedTexts(source).map((text) => datum(cachedValue(text), format));
}

function cachedValue(text: string | null): CellValue {
  if (text === null) return null;
  return text === "#N/A" ? { error: "#N/A" } : Number(text);
}

function datum(value: CellValue, numberFormat: string): ChartDatum {
  return { value, number: plotted(value), numberFormat };
}

/**
 * Excel leaves out what is empty or #N/A and draws texts, the empty text of a formula included, and other errors as zero
 * (https://www.sumproduct.com/thought/broken-charts; #N/A as an empty cell since Excel 2019).
 */
export function plotted(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || (typeof value === "object" && value.error === "#N/A")) return null;
  return 0;
}

function categoriesOf(chart: ChartContext, series: XmlElement): string[][] {
  const source = sourceIn(series, "c:cat");
  if (!source) return [];
  const cells = cellsBehind(chart, source);
  if (!cells) return cachedLevels(source).map((level) => level.map((text) => text ?? ""));
  const ownFormat = ownCategoryFormat(chart.root);
  const shown = (cell: BlockCell): string =>
    ownFormat !== null && typeof cell.value === "number" ? displayText(cell.value, ownFormat) : textOfCell(cell);
  return levelsOf(chart, series, cells).map((level) => level.map(shown));
}

/** A number format of the category axis that is not linked to the cells. */
function ownCategoryFormat(root: XmlElement): string | null {
  const format = find(axisElements(root, "Category")[0] ?? null, "c:numFmt");
  const linked = /^(1|true)$/.test(format?.attributes["sourceLinked"] ?? "0");
  return (!linked && format?.attributes["formatCode"]) || null;
}

/** The cells of categories, outermost level first: several columns beside a column of values, or rows above a row. */
export function levelsOf(chart: ChartContext, series: XmlElement, cells: readonly BlockCell[]): BlockCell[][] {
  const direction = levelDirection(areaBehind(chart, series, "c:cat"), areaBehind(chart, series, "c:val"));
  if (!direction) return [[...cells]];
  const levels = new Map<number, BlockCell[]>();
  for (const cell of cells) levels.set(cell[direction], [...(levels.get(cell[direction]) ?? []), cell]);
  return [...levels.values()];
}

/** Null for one level, which may also lie across the values' direction. */
function levelDirection(categories: Area | null, values: Area | null): "column" | "row" | null {
  if (!categories) return null;
  const down = !values || values.rowCount > 1 || values.columnCount === 1;
  const [levels, length] = down
    ? [categories.columnCount, categories.rowCount]
    : [categories.rowCount, categories.columnCount];
  const valueCount = values ? values.rowCount * values.columnCount : 1;
  if (levels === 1 || (length === 1 && valueCount > 1)) return null;
  return down ? "column" : "row";
}

/** The first rectangle behind a reference, or null. */
export function areaBehind(chart: ChartContext, series: XmlElement, name: SourceName): Area | null {
  const formula = formulaIn(sourceIn(series, name));
  return formula === null ? null : (blocksOf(chart, formula)?.[0]?.area ?? null);
}

/** The cells that are plotted, or null where the reference leads nowhere. */
export function cellsBehind(chart: ChartContext, source: XmlElement): BlockCell[] | null {
  return cellsAt(chart, source, booleanAt(chart.root, "c:chart/c:plotVisOnly", true));
}

function cellsAt(chart: ChartContext, source: XmlElement, visibleOnly: boolean): BlockCell[] | null {
  const formula = formulaIn(source);
  const blocks = formula === null ? null : blocksOf(chart, formula);
  return blocks && blocks.flatMap((block) => cellsOf(chart, block, visibleOnly));
}

/** The cells of a name count even when they are hidden. */
export function nameCells(chart: ChartContext, source: XmlElement): BlockCell[] | null {
  return cellsAt(chart, source, false);
}

/** The name of a series: from its cells, or as it was given; Excel's own when there is none. */
export function seriesName(chart: ChartContext, series: XmlElement, place: number): string {
  const source = sourceIn(series, "c:tx");
  if (!source) return `Series${place + 1}`;
  if (source.name === "c:v") return textOf(source);
  const texts = nameCells(chart, source)?.map(textOfCell) ?? cachedTexts(source);
  return texts.filter((text) => text !== null && text !== "").join(" ");
}
