/** All that can be seen of a workbook from outside, as plain data: two workbooks with the same picture are the same. */
import type { Chart } from "../../src/host/engine/chartTypes";
import type { Book, Sheet } from "../../src/host/engine/types";

/** Cells beyond what is used are looked at too: their columns and rows may have a format. */
const BEYOND = 2;

function chartPicture(chart: Chart): unknown {
  return {
    id: chart.id,
    name: chart.name,
    kind: chart.kindName,
    place: chart.place,
    look: chart.isPlayed ? [chart.look, chart.title.look, chart.legend.look, chart.valueAxis.look] : null,
    series: chart.series.map((series) => [series.look, series.labels.look, series.data(), series.fill.look]),
  };
}

function cellPicture(sheet: Sheet, row: number, column: number): unknown {
  return {
    value: sheet.value(row, column),
    formula: sheet.formula(row, column),
    text: sheet.text(row, column),
    quoted: sheet.hasQuotePrefix(row, column),
    style: sheet.style(row, column),
    link: sheet.hyperlink(row, column),
    validation: sheet.validation(row, column),
  };
}

function sheetPicture(sheet: Sheet): unknown {
  const used = sheet.usedArea(false);
  const rows = (used ? used.row + used.rowCount : 0) + BEYOND;
  const columns = (used ? used.column + used.columnCount : 0) + BEYOND;
  const across = Array.from({ length: columns }, (_, column) => column);
  const down = Array.from({ length: rows }, (_, row) => row);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tab: sheet.tabColor,
    gridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    protection: sheet.protection,
    page: sheet.pageSetup,
    used,
    merges: sheet.merges,
    conditional: sheet.conditionalRules,
    tables: sheet.tables.map(({ sheet: _sheet, ...table }) => ({
      ...table,
      filters: table.columns.map((_, index) => sheet.tableFilter(table.id, index)),
    })),
    charts: sheet.charts.map(chartPicture),
    columns: across.map((column) => [sheet.columnWidth(column), sheet.columnHidden(column)]),
    rows: down.map((row) => [sheet.rowHeight(row), sheet.rowHidden(row), sheet.rowHeightIsCustom(row)]),
    cells: down.map((row) => across.map((column) => cellPicture(sheet, row, column))),
  };
}

export function bookPicture(book: Book): string {
  const picture = {
    names: book.names.map(({ scope, ...name }) => ({ ...name, scope: scope?.id })),
    structureProtected: book.structureProtected,
    sheets: book.sheets.map(sheetPicture),
  };
  return JSON.stringify(picture, null, 1);
}
