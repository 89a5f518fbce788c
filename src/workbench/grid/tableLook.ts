/** Colours of Excel's built-in table styles (TableStyleLight1 … Dark11) in the Office theme, close enough to read a sheet by. */
import { contains } from "../../host/engine/areas";
import type { Sheet, TableInfo } from "../../host/engine/types";

export type FilterButton = "none" | "open" | "filtered";

interface TableCellLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** Colours of the lines that the style draws; undefined for none. */
  readonly rightLine?: string;
  readonly bottomLine?: string;
  readonly isHeader: boolean;
  /** The arrow in a header, filled when its column is filtered. */
  readonly filterButton: FilterButton;
}

const INK = "#000000";
/** Text, then the six accents of the Office theme, in the order in which styles number them. */
const THEME = [INK, "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

interface Palette {
  readonly header: { readonly fill?: string; readonly fontColor?: string };
  readonly band?: string;
  readonly body?: string;
  readonly line?: string;
  /** Between which cells the lines run. */
  readonly lines?: "ends" | "rows" | "all";
}

/** Lightens a colour towards white: 0 leaves it, 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")}`.toUpperCase();
}

function paletteOf(style: string): Palette | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return null;
  const number = Number(match[2]);
  const accent = THEME[(number - 1) % 7] ?? INK;
  const kind = match[1] ?? "";
  if (kind === "Light") {
    if (number <= 7)
      return {
        header: { fontColor: accent === INK ? INK : accent },
        band: tint(accent, accent === INK ? 0.85 : 0.8),
        line: accent,
        lines: "ends",
      };
    if (number <= 14) return { header: { fill: accent, fontColor: "#FFFFFF" }, line: accent, lines: "rows" };
    return { header: {}, band: tint(accent, 0.8), line: accent, lines: "all" };
  }
  const soft = tint(accent, accent === INK ? 0.85 : 0.8);
  if (kind === "Medium") {
    if (number <= 7)
      return { header: { fill: accent, fontColor: "#FFFFFF" }, band: soft, line: tint(accent, 0.4), lines: "rows" };
    if (number <= 14)
      return {
        header: { fill: accent, fontColor: "#FFFFFF" },
        band: tint(accent, accent === INK ? 0.65 : 0.6),
        body: soft,
        line: "#FFFFFF",
        lines: "all",
      };
    if (number <= 21)
      return { header: { fill: accent, fontColor: "#FFFFFF" }, band: "#D9D9D9", line: INK, lines: "ends" };
    return { header: { fill: soft }, band: tint(accent, 0.6), body: soft, line: tint(accent, 0.4), lines: "all" };
  }
  return { header: { fill: INK, fontColor: "#FFFFFF" }, band: tint(accent, 0.4), body: tint(accent, 0.6) };
}

/** What the table around a cell paints on it, or null outside every table. */
export function tableLookAt(sheet: Sheet, row: number, column: number): TableCellLook | null {
  const table = sheet.tables.find((candidate) => contains(candidate.area, row, column));
  if (!table) return null;
  const palette = paletteOf(table.style);
  const isHeader = table.showHeaders && row === table.area.row;
  const lastRow = table.area.row + table.area.rowCount - 1;
  const isTotal = table.showTotals && row === lastRow;
  const firstColumn = table.highlightFirstColumn && column === table.area.column;
  const fill = isHeader ? palette?.header.fill : isBand(table, row, column) ? palette?.band : palette?.body;
  const atRightEnd = column === table.area.column + table.area.columnCount - 1;
  const lines = palette?.lines;
  return {
    isHeader,
    filterButton: isHeader ? filterButton(sheet, table, column) : "none",
    bold: isHeader || isTotal || firstColumn,
    fill,
    fontColor: isHeader ? palette?.header.fontColor : undefined,
    rightLine: lines === "all" || (lines === "rows" && atRightEnd) ? palette?.line : undefined,
    bottomLine: (lines && lines !== "ends") || isHeader || row === lastRow ? palette?.line : undefined,
  };
}

function filterButton(sheet: Sheet, table: TableInfo, column: number): FilterButton {
  if (!table.showFilterButton) return "none";
  return sheet.tableFilter(table.id, column - table.area.column) === null ? "open" : "filtered";
}

function isBand(table: TableInfo, row: number, column: number): boolean {
  if (table.showBandedRows && (row - table.area.row - (table.showHeaders ? 1 : 0)) % 2 === 0) return true;
  return table.showBandedColumns && (column - table.area.column) % 2 === 0;
}
