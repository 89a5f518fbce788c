import type { SeriesBy } from "../chartTypes";
import { areaOf, intersection } from "../areas";
import { isDateFormat } from "numfmt";
import type { Area } from "../types";
import { areaOfCells } from "../grid";
import type { SheetState } from "../state";
import type { ChartContext } from "./owners";
import { cellsOf } from "./references";

/** How a rectangle of cells becomes series. */
export interface SourceSeries {
  readonly name: Area | null;
  readonly values: Area;
}
export interface SourceData {
  readonly by: "Columns" | "Rows";
  readonly categories: Area | null;
  readonly series: readonly SourceSeries[];
}

/** A cell as the division sees it: numbers are values, texts are names, dates are categories. */
type CellKind = "number" | "date" | "text" | "empty";

/**
 * Divides a range as Excel does when it makes a chart of it: rows of texts above numbers name the series, columns of
 * texts (or dates) before numbers are the categories. When the first cell is empty, as many rows and columns as are
 * empty there are taken for names even if they hold numbers (https://peltiertech.com/prepare-your-data/). `Auto` makes
 * the fewer lines the series.
 */
export function divideSource(chart: ChartContext, sheet: SheetState, area: Area, by: SeriesBy): SourceData {
  const source = usedPart(sheet, area);
  const kinds = kindsOf(chart, sheet, source);
  const inColumns = by === "Auto" ? source.rowCount >= source.columnCount : by === "Columns";
  const across = inColumns ? kinds : transposed(kinds);
  const { heads, labels } = namesIn(across);
  const at = (row: number, column: number, rows: number, columns: number): Area =>
    inColumns
      ? areaOf(source.row + row, source.column + column, rows, columns)
      : areaOf(source.row + column, source.column + row, columns, rows);
  const length = across.length - heads;
  const count = (across[0]?.length ?? 0) - labels;
  return {
    by: inColumns ? "Columns" : "Rows",
    categories: labels > 0 && length > 0 ? at(heads, 0, length, labels) : null,
    series: Array.from({ length: Math.max(0, length > 0 ? count : 0) }, (_, index) => ({
      name: heads > 0 ? at(0, labels + index, heads, 1) : null,
      values: at(heads, labels + index, length, 1),
    })),
  };
}

/** Whole columns and rows count as far as they are used. */
function usedPart(sheet: SheetState, area: Area): Area {
  if (area.rowCount * area.columnCount <= 100_000) return area;
  const used = areaOfCells(sheet.cells, (cell) => cell.content.kind !== "empty");
  return (used && intersection(used, area)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

function kindsOf(chart: ChartContext, sheet: SheetState, area: Area): CellKind[][] {
  const rows = Array.from({ length: area.rowCount }, (): CellKind[] => []);
  for (const { row, value, numberFormat } of cellsOf(chart, { sheet, area }, false)) {
    const kind: CellKind =
      value === null || value === ""
        ? "empty"
        : typeof value === "string"
          ? "text"
          : isDateFormat(numberFormat)
            ? "date"
            : "number";
    rows[row - area.row]?.push(kind);
  }
  return rows;
}

function transposed(kinds: readonly (readonly CellKind[])[]): CellKind[][] {
  return (kinds[0] ?? []).map((_, column) => kinds.map((row) => row[column] ?? "empty"));
}

/** How many first rows are names of series, and how many first columns are categories; one line of values stays. */
function namesIn(kinds: readonly (readonly CellKind[])[]): { heads: number; labels: number } {
  const rows = kinds.length;
  const columns = kinds[0]?.length ?? 0;
  const emptyBlock = rows > 1 && columns > 1 && kinds[0]?.[0] === "empty";
  if (emptyBlock) {
    return {
      heads: leading(kinds.slice(0, rows - 1), (row) => row[0] === "empty"),
      labels: leading((kinds[0] ?? []).slice(0, columns - 1), (kind) => kind === "empty"),
    };
  }
  const heads = leading(kinds.slice(0, rows - 1), (row) => namesOnly(row.length > 1 ? row.slice(1) : row, false));
  const body = kinds.slice(heads);
  const firstColumns = Array.from({ length: columns - 1 }, (_, column) => body.map((row) => row[column] ?? "empty"));
  return { heads, labels: leading(firstColumns, (column) => namesOnly(column, true)) };
}

/** Cells that name something: texts and nothing that could be a value. Dates are categories, but name no series. */
function namesOnly(kinds: readonly CellKind[], datesToo: boolean): boolean {
  const names = kinds.includes("text") || (datesToo && kinds.includes("date"));
  return names && !kinds.includes("number") && (datesToo || !kinds.includes("date"));
}

function leading<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  const first = items.findIndex((item) => !passes(item));
  return first < 0 ? items.length : first;
}
