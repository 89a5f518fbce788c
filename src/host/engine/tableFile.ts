import { areaName, parseArea } from "./areas";
import type { FileSheet, FileTable, FileTableColumn } from "./fileModel";
import { fileFormulaOf } from "./tables";
import { formulaFromFile, formulaToFile } from "./fileFormulas";
import { findCell } from "./grid";
import { newId } from "./identifiers";
import type { SheetState, TableColumnState, TableState } from "./state";
import { escapedColumnName } from "./structuredReferences";

export function tablesFromFile(file: FileSheet, sheet: SheetState): TableState[] {
  return file.tables.flatMap((table) => {
    const area = parseArea(table.tableRef);
    if (!area) return [];
    const columns = table.columns.map((column, index): TableColumnState => {
      const { name, filterButton, filters, filterBlanks, calculatedColumnFormula, ...others } = column;
      // What a file says of totals is said again by the cells of the totals row.
      const { totalsRowLabel: _label, totalsRowFunction: _function, totalsRowFormula: _formula, ...rest } = others;
      const allowed =
        filters || filterBlanks ? [...(filters ?? []).map((each) => each.val), ...(filterBlanks ? [""] : [])] : null;
      return {
        id: index + 1,
        name,
        filterButton: filterButton !== false,
        filter: allowed,
        calculatedFormula: calculatedColumnFormula ? formulaFromFile(calculatedColumnFormula) : null,
        rest,
      };
    });
    if (columns.some((column) => column.filter)) markFilteredRows(sheet, area.row, area.rowCount);
    return [
      {
        id: newId(),
        name: table.displayName ?? table.name,
        area,
        columns,
        showHeaders: table.headerRow !== false,
        showTotals: table.totalsRow === true,
        showFilterButton: table.autoFilterRef !== undefined && table.autoFilterRef !== "",
        showBandedRows: table.style?.showRowStripes === true,
        showBandedColumns: table.style?.showColumnStripes === true,
        highlightFirstColumn: table.style?.showFirstColumn === true,
        highlightLastColumn: table.style?.showLastColumn === true,
        style: table.style?.theme ?? "",
      },
    ];
  });
}

/** A file does not say why a row is hidden; in a filtered table the filter is the reason. */
function markFilteredRows(sheet: SheetState, firstRow: number, rowCount: number): void {
  for (const [row, state] of sheet.rows) {
    if (state.hidden && row >= firstRow && row < firstRow + rowCount) state.hiddenByFilter = true;
  }
}

export function tableToFile(sheet: SheetState, table: TableState): FileTable {
  const { area } = table;
  const body = { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
  const filters = table.showHeaders && table.showFilterButton;
  return {
    name: table.name,
    displayName: table.name,
    tableRef: areaName(area),
    autoFilterRef: filters ? areaName(body) : undefined,
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: {
      theme: table.style || undefined,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    },
    columns: table.columns.map((column, index) => columnToFile(sheet, table, column, index, filters)),
    rows: [],
  };
}

function columnToFile(
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  index: number,
  filters: boolean
): FileTableColumn {
  const calculated = fileFormulaOf(sheet, table, index);
  const values = column.filter?.filter((text) => text !== "");
  return {
    ...column.rest,
    name: column.name,
    // Excel writes a filter column only when it says something: a hidden button or a filter.
    ...(filters && !column.filterButton ? { filterButton: false } : {}),
    ...(filters && column.filter
      ? { filterButton: column.filterButton, filters: (values ?? []).map((val) => ({ val })) }
      : {}),
    ...(filters && column.filter?.includes("") ? { filterBlanks: true } : {}),
    ...(calculated ? { calculatedColumnFormula: formulaToFile(calculated) } : {}),
    ...(table.showTotals ? totalsToFile(sheet, table, column, index) : {}),
  };
}

/** SUBTOTAL's numbers for the functions that a totals row offers. */
const TOTALS_FUNCTIONS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** What the column says of its totals cell must agree with the cell, or Excel wants to repair the file. */
function totalsToFile(
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  index: number
): Partial<FileTableColumn> {
  const row = table.area.row + table.area.rowCount - 1;
  const content = findCell(sheet.cells, row, table.area.column + index)?.content;
  if (content?.kind === "text" || content?.kind === "richText") return { totalsRowLabel: content.text };
  if (content?.kind !== "formula") return {};
  const own = `${table.name}[${escapedColumnName(column.name)}]`.toLowerCase();
  const subtotal = /^SUBTOTAL\((\d+),(.*)\)$/is.exec(content.formula);
  const known = subtotal?.[1] && subtotal[2]?.trim().toLowerCase() === own ? TOTALS_FUNCTIONS[subtotal[1]] : undefined;
  return known
    ? { totalsRowFunction: known }
    : { totalsRowFunction: "custom", totalsRowFormula: formulaToFile(content.formula) };
}
