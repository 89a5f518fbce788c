import { absoluteAreaName, intersection, parseReference, quotedSheetName } from "../areas";
import { areaOfCells } from "../grid";
import { inheritedStyle, findCell } from "../grid";
import { cellValue } from "../cells";
import { displayText } from "../displayText";
import type { SheetState } from "../state";
import type { Area, CellValue } from "../types";
import type { ChartContext } from "./owners";

/** A rectangle that a series takes values or names from. */
export interface CellBlock {
  readonly sheet: SheetState;
  readonly area: Area;
}

export interface BlockCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** "'ชื่อ'!$A$1:$A$5", as series are written in a file. */
export function seriesFormula(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${absoluteAreaName(area)}`;
}

/** The cells of a formula such as "'ชื่อ'!$A$1:$A$5", several in brackets, or a defined name; null when it is none. */
export function blocksOf(chart: ChartContext, formula: string): readonly CellBlock[] | null {
  const parts = /^\((.*)\)$/s.exec(formula.trim())?.[1] ?? formula;
  const blocks: CellBlock[] = [];
  for (const part of parts.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const block = blockOf(chart, part) ?? namedBlock(chart, part);
    if (!block) return null;
    blocks.push(block);
  }
  return blocks;
}

function blockOf({ book: { state } }: ChartContext, formula: string): CellBlock | null {
  const parsed = parseReference(formula);
  if (!parsed?.sheetName) return null;
  const wanted = parsed.sheetName.toLowerCase();
  const sheet = state.sheets.find((one) => one.name.toLowerCase() === wanted);
  return sheet ? { sheet, area: parsed.area } : null;
}

function namedBlock(chart: ChartContext, formula: string): CellBlock | null {
  const wanted = formula.slice(formula.lastIndexOf("!") + 1).toLowerCase();
  const name = chart.book.state.names.find((one) => one.name.toLowerCase() === wanted);
  return name ? blockOf(chart, name.formula) : null;
}

/** Row by row; hidden cells only when asked for, whole columns only as far as they are used. */
export function cellsOf(chart: ChartContext, { sheet, area }: CellBlock, visibleOnly: boolean): BlockCell[] {
  chart.book.ensureCalculated();
  const cells: BlockCell[] = [];
  const reach = area.rowCount * area.columnCount > 100_000 ? usedPart(sheet, area) : area;
  if (!reach) return cells;
  for (let row = reach.row; row < reach.row + reach.rowCount; row++) {
    if (visibleOnly && sheet.rows.get(row)?.hidden) continue;
    for (let column = reach.column; column < reach.column + reach.columnCount; column++) {
      if (visibleOnly && sheet.columns.get(column)?.hidden) continue;
      cells.push({
        row,
        column,
        value: cellValue(chart.book, sheet, row, column),
        numberFormat: numberFormatAt(chart, sheet, row, column),
      });
    }
  }
  return cells;
}

function usedPart(sheet: SheetState, area: Area): Area | null {
  const used = areaOfCells(sheet.cells, (cell) => cell.content.kind !== "empty");
  return used && intersection(used, area);
}

function numberFormatAt({ book }: ChartContext, sheet: SheetState, row: number, column: number): string {
  const style = findCell(sheet.cells, row, column)?.style;
  return (style ?? inheritedStyle(sheet, row, column, book.state.defaultStyle)).numFmt ?? "General";
}

export function textOfCell(cell: BlockCell): string {
  return displayText(cell.value, cell.numberFormat);
}
