import { areaOf, boundingArea, isOnSheet } from "./areas";
import { autofitColumns, autofitRows, fitRowsWithoutHeight } from "./autofit";
import { addChart, createChart } from "./charts/chart";
import type { Chart, ChartType, SeriesBy } from "./chartTypes";
import { cellFormula, cellText, cellValue, clearCells, patchAreaStyle, setCellInput } from "./cells";
import { visibleConditionals } from "./conditionalFormats";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import { areaOfCells, ensureCell, findCell, inheritedStyle } from "./grid";
import { newId } from "./identifiers";
import { rowPoints } from "./rowHeights";
import type { RowState, SheetState } from "./state";
import { deleteCells, insertCells, mergeArea, unmergeArea } from "./structure";
import { styleFromFile } from "./styles";
import { insertTableColumn, moveTableColumn } from "./tableColumns";
import { filterTable } from "./tableFilter";
import { sortTable } from "./tableSort";
import {
  addTable,
  headersChanged,
  patchTable,
  removeTable,
  resizeTable,
  setColumnName,
  tableById,
  tableInfo,
} from "./tables";
import type {
  Area,
  CellInput,
  CellStyle,
  CellValue,
  ConditionalRule,
  Hyperlink,
  PageSetup,
  Sheet,
  SheetProtection,
  StylePatch,
  TableInfo,
  TablePatch,
  ValidationRule,
} from "./types";
import { setAreaValidation, validationAt } from "./validations";
import { columnPoints, MAX_ROW_HEIGHT, pointsToCharacters } from "./widths";

/** The Sheet of the contract over a sheet's state. Operations live in their own files; this only hands over. */
export function createSheet(context: BookContext, state: SheetState): Sheet {
  const { defaultStyle } = context.state;
  const onSheet = (area: Area): Area => {
    if (isOnSheet(area)) return area;
    throw new WorkbookOperationError(
      "InvalidArgument",
      `Not on a sheet: ${JSON.stringify(area)}`,
      "ช่วงเซลล์อยู่นอกแผ่นงาน"
    );
  };
  const patchRow = (row: number, patch: Partial<RowState>): void => {
    state.rows.set(row, { ...state.rows.get(row), ...patch });
    context.lookChanged();
  };
  const look = (change: () => void): void => {
    change();
    context.lookChanged();
  };

  return {
    id: state.id,
    get name() {
      return state.name;
    },
    get visibility() {
      return state.visibility;
    },
    get tabColor() {
      return state.tabColor;
    },
    get showGridlines() {
      return state.showGridlines;
    },
    get standardColumnWidth() {
      return state.standardColumnWidth;
    },
    get protection() {
      return state.protection;
    },
    get pageSetup() {
      return state.pageSetup;
    },
    get frozen() {
      return state.frozen;
    },
    get merges() {
      return state.merges;
    },
    get conditionalRules() {
      return visibleConditionals(state.conditionals);
    },
    get tables() {
      return state.tables.map((table) => tableInfo(context, state, table));
    },
    get charts() {
      return state.charts.map((chart) => createChart(context, state, chart));
    },

    usedArea: (valuesOnly: boolean): Area | null => usedArea(context, state, valuesOnly),
    value: (row: number, column: number): CellValue => cellValue(context, state, row, column),
    formula: (row: number, column: number): string | null => cellFormula(state, row, column),
    text: (row: number, column: number): string => cellText(context, state, row, column),
    hasQuotePrefix: (row: number, column: number): boolean =>
      findCell(state.cells, row, column)?.style.quotePrefix === true,
    setCell(row: number, column: number, input: CellInput): void {
      onSheet(areaOf(row, column));
      setCellInput(context, state, row, column, input);
      if (state.tables.length > 0) headersChanged(context, state, areaOf(row, column));
    },
    style(row: number, column: number): CellStyle {
      const own = findCell(state.cells, row, column)?.style;
      return styleFromFile(own ?? inheritedStyle(state, row, column, defaultStyle), context.state);
    },
    patchStyle: (area: Area, patch: StylePatch): void => patchAreaStyle(context, state, onSheet(area), patch),
    clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
      clearCells(context, state, onSheet(area), what);
      if (what === "All") setAreaValidation(state, area, null);
      if (what === "All" || what === "Formats") unmergeArea(context, state, area);
      if (what === "All" || what === "Contents") headersChanged(context, state, area);
    },

    columnWidth: (column: number): number => columnPoints(state, column),
    setColumnWidth: (column: number, points: number): void =>
      look(() => state.columns.set(column, { ...state.columns.get(column), width: pointsToCharacters(points) })),
    columnHidden: (column: number): boolean => state.columns.get(column)?.hidden === true,
    setColumnHidden: (column: number, hidden: boolean): void =>
      look(() => state.columns.set(column, { ...state.columns.get(column), hidden: hidden || undefined })),
    rowHeight: (row: number): number => rowPoints(context, state, row),
    setRowHeight: (row: number, points: number): void =>
      patchRow(row, { height: Math.min(MAX_ROW_HEIGHT, Math.max(0, points)), customHeight: true }),
    rowHidden: (row: number): boolean => state.rows.get(row)?.hidden === true,
    setRowHidden(row: number, hidden: boolean): void {
      patchRow(row, { hidden: hidden || undefined, hiddenByFilter: undefined });
      context.contentChanged();
    },
    autofitRows: (firstRow: number, rowCount: number): void => autofitRows(context, state, firstRow, rowCount),
    rowHeightIsCustom: (row: number): boolean => state.rows.get(row)?.customHeight === true,
    fitRowsWithoutHeight: (): void => fitRowsWithoutHeight(context, state),
    autofitColumns: (firstColumn: number, columnCount: number): void =>
      autofitColumns(context, state, firstColumn, columnCount),

    insertCells: (area: Area, shift: "Down" | "Right"): void => insertCells(context, state, onSheet(area), shift),
    deleteCells: (area: Area, shift: "Up" | "Left"): void => deleteCells(context, state, onSheet(area), shift),
    merge: (area: Area, across: boolean): void => mergeArea(context, state, onSheet(area), across),
    unmerge: (area: Area): void => unmergeArea(context, state, area),

    addTable: (area: Area, hasHeaders: boolean, name?: string): TableInfo =>
      tableInfo(context, state, addTable(context, state, onSheet(area), hasHeaders, name)),
    patchTable: (id: string, patch: TablePatch): void => patchTable(context, state, tableById(state, id), patch),
    setTableColumnName: (id: string, columnIndex: number, name: string): void =>
      setColumnName(context, state, tableById(state, id), columnIndex, name),
    resizeTable: (id: string, area: Area): void => resizeTable(context, state, tableById(state, id), onSheet(area)),
    insertTableColumn: (id: string, columnIndex: number, name?: string): void =>
      insertTableColumn(context, state, tableById(state, id), columnIndex, name),
    moveTableColumn: (id: string, from: number, to: number): void =>
      moveTableColumn(context, state, tableById(state, id), from, to),
    removeTable: (id: string, what: "KeepCells" | "ClearCells"): void =>
      removeTable(context, state, tableById(state, id), what),
    sortTable: (id: string, keys: readonly { readonly columnIndex: number; readonly ascending: boolean }[]): void =>
      sortTable(context, state, tableById(state, id), keys),
    filterTable: (id: string, columnIndex: number, allowed: readonly string[] | null): void =>
      filterTable(context, state, tableById(state, id), columnIndex, allowed),
    tableFilter: (id: string, columnIndex: number): readonly string[] | null =>
      tableById(state, id).columns[columnIndex]?.filter ?? null,

    addChart: (type: ChartType, source: { sheet: Sheet; area: Area }, seriesBy: SeriesBy): Chart =>
      addChart(context, state, type, source.sheet, onSheet(source.area), seriesBy),

    validation: (row: number, column: number): ValidationRule | null => validationAt(state, row, column),
    setValidation: (area: Area, rule: ValidationRule | null): void =>
      look(() => setAreaValidation(state, onSheet(area), rule)),
    addConditionalRule(rule: Omit<ConditionalRule, "id">): ConditionalRule {
      const added: ConditionalRule = { ...rule, id: newId() };
      const { id, area, priority, stopIfTrue, format } = added;
      look(() =>
        state.conditionals.push({
          id,
          areas: [onSheet(area)],
          priority,
          stopIfTrue,
          rule: added.rule,
          format,
          original: null,
        })
      );
      state.conditionals.sort((a, b) => a.priority - b.priority);
      return added;
    },
    removeConditionalRule: (id: string): void =>
      look(() => (state.conditionals = state.conditionals.filter((each) => each.id !== id))),
    hyperlink: (row: number, column: number): Hyperlink | null => findCell(state.cells, row, column)?.link ?? null,
    setHyperlink(row: number, column: number, link: Hyperlink | null): void {
      if (!link && !findCell(state.cells, row, column)) return;
      look(() => (ensureCell(state, row, column, defaultStyle).link = link));
    },

    setVisibility(visibility: Sheet["visibility"]): void {
      const others = context.state.sheets.some((sheet) => sheet !== state && sheet.visibility === "Visible");
      if (visibility !== "Visible" && !others) {
        throw new WorkbookOperationError(
          "InvalidOperation",
          "A workbook needs a visible sheet",
          "ซ่อนไม่ได้ ต้องมีแผ่นงานที่มองเห็นอย่างน้อยหนึ่งแผ่น"
        );
      }
      look(() => (state.visibility = visibility));
      if (visibility !== "Visible" && context.state.active === state) {
        context.state.active = context.state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state;
      }
    },
    setTabColor: (color: string): void => look(() => (state.tabColor = color)),
    setShowGridlines: (show: boolean): void => look(() => (state.showGridlines = show)),
    setFrozen: (rows: number, columns: number): void => look(() => (state.frozen = { rows, columns })),
    patchPageSetup: (patch: Partial<PageSetup>): void =>
      look(() => (state.pageSetup = { ...state.pageSetup, ...patch })),
    setProtection: (protection: SheetProtection): void => look(() => (state.protection = protection)),
  };
}

function usedArea(context: BookContext, sheet: SheetState, valuesOnly: boolean): Area | null {
  context.ensureCalculated();
  const { defaultStyle } = context.state;
  let used = areaOfCells(
    sheet.cells,
    (cell) => cell.content.kind !== "empty" || (!valuesOnly && cell.style !== defaultStyle)
  );
  for (const [row, cells] of sheet.spilled) {
    for (const column of cells.keys()) used = used ? boundingArea(used, areaOf(row, column)) : areaOf(row, column);
  }
  return used;
}
