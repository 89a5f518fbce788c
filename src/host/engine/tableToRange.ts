import { areaOf, intersection } from "./areas";
import { mapFormulas } from "./everyFormula";
import type { Corner } from "./formulaScan";
import { referenceText, rewriteFormula } from "./formulaScan";
import type { BookState, SheetState, TableState } from "./state";
import { unescapedColumnName } from "./structuredReferences";
import type { Area } from "./types";

/** What a structured reference names between its brackets. */
interface StructuredParts {
  /** "#All", "#Data", "#Headers", "#Totals" or "#This Row", in lower case. */
  readonly items: readonly string[];
  /** Places of the first and last column, or null when one is not there. */
  readonly columns: { readonly first: number; readonly last: number } | null;
}

/**
 * Before a table becomes an ordinary range, formulas that name it are made to name its cells: whole columns absolutely,
 * cells of the same row by their column, with the sheet's name as Excel writes it
 * (https://support.microsoft.com/office/convert-an-excel-table-to-a-range-of-data-0b326ff1-1764-4ebe-84ea-786265d41c77).
 */
export function nameCellsInsteadOfTable(book: BookState, sheet: SheetState, table: TableState): void {
  const rewrite = (formula: string, row: number | null): string =>
    formula.toLowerCase().includes(table.name.toLowerCase()) ? cellsForTable(formula, sheet, table, row) : formula;
  for (const each of book.sheets) {
    for (const [row, cells] of each.cells) {
      for (const cell of cells.values()) {
        if (cell.content.kind !== "formula") continue;
        const formula = rewrite(cell.content.formula, row);
        if (formula !== cell.content.formula) cell.content = { ...cell.content, formula };
      }
    }
  }
  mapFormulas(book, (formula) => rewrite(formula, null));
}

/** `row` is that of the formula; null when it stands in no cell. */
function cellsForTable(formula: string, sheet: SheetState, table: TableState, row: number | null): string {
  const name = table.name.toLowerCase();
  const cells = (brackets: string): string => referenceOf(partsOf(brackets, table), sheet, table, row);
  return rewriteFormula(formula, {
    structured: (named, brackets) => (named.toLowerCase() === name ? cells(brackets) : null),
    word: (word, isFunction) => (!isFunction && word.toLowerCase() === name ? cells("[]") : null),
  });
}

/** "[ก]", "[[#This Row],[ก]]", "[[#Headers],[#Data],[ก]:[ข]]", "[#All]". */
function partsOf(brackets: string, table: TableState): StructuredParts {
  const inner = brackets.slice(1, -1);
  const parts = inner.includes("[")
    ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map(([, part = ""]) => part)
    : [inner];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const names = parts.filter((part) => part !== "" && !part.startsWith("#")).map(unescapedColumnName);
  if (names.length === 0) return { items, columns: { first: 0, last: table.columns.length - 1 } };
  const places = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  );
  if (places.includes(-1)) return { items, columns: null };
  return { items, columns: { first: Math.min(...places), last: Math.max(...places) } };
}

function referenceOf(
  { items, columns }: StructuredParts,
  sheet: SheetState,
  table: TableState,
  row: number | null
): string {
  const rows = rowsOf(items, table, row);
  if (!columns || !rows) return "#REF!";
  const column = table.area.column + columns.first;
  return cellsText(sheet, areaOf(rows.row, column, rows.rowCount, columns.last - columns.first + 1), {
    rowFixed: !items.includes("#this row"),
  });
}

function rowsOf(
  items: readonly string[],
  table: TableState,
  row: number | null
): Pick<Area, "row" | "rowCount"> | null {
  const { area } = table;
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  const body = { row: area.row + top, rowCount: area.rowCount - top - bottom };
  if (items.includes("#this row")) {
    const own = row === null ? null : intersection(areaOf(row, 0), areaOf(body.row, 0, body.rowCount));
    return own && { row: own.row, rowCount: 1 };
  }
  const first = { row: area.row, rowCount: top };
  const last = { row: area.row + area.rowCount - bottom, rowCount: bottom };
  const named: Readonly<Record<string, typeof body>> = {
    "#all": area,
    "#headers": first,
    "#totals": last,
    "#data": body,
  };
  const spans = items.length === 0 ? [body] : items.map((item) => named[item] ?? body);
  if (spans.some((span) => span.rowCount === 0)) return null;
  const start = Math.min(...spans.map((span) => span.row));
  return { row: start, rowCount: Math.max(...spans.map((span) => span.row + span.rowCount)) - start };
}

function cellsText(sheet: SheetState, area: Area, { rowFixed }: { readonly rowFixed: boolean }): string {
  const from: Corner = { row: area.row, column: area.column, rowFixed, columnFixed: true };
  const single = area.rowCount === 1 && area.columnCount === 1;
  const to = single ? from : { ...from, row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  return referenceText({ sheetName: sheet.name, shape: "cells", from, to });
}
