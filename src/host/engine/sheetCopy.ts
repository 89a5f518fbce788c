import { parseReference } from "./areas";
import { copiedChart } from "./charts/fileParts";
import { cloned } from "./charts/xmlTree";
import { mapFormulas } from "./everyFormula";
import { newId } from "./identifiers";
import { renameSheetInFormula } from "./shiftReferences";
import type { BookState, CellGrid, NameState, SheetState, TableState } from "./state";
import { findTable, renameTablesInFormula } from "./structuredReferences";

/**
 * A copy behind all sheets, "ชื่อ (2)", with all that lies on the sheet but pictures. What refers to the sheet from the
 * sheet itself (formulas, rules, charts, names) refers to the copy on the copy.
 */
export function copySheetState(book: BookState, sheet: SheetState): SheetState {
  const copy: SheetState = {
    ...sheet,
    id: newId(),
    name: freeSheetName(book, sheet.name),
    cells: copyGrid(sheet.cells),
    spilled: new Map(),
    rows: new Map([...sheet.rows].map(([row, state]) => [row, { ...state }])),
    columns: new Map([...sheet.columns].map(([column, state]) => [column, { ...state }])),
    merges: [...sheet.merges],
    tables: [],
    validations: sheet.validations.map((each) => ({ ...each, areas: [...each.areas] })),
    conditionals: sheet.conditionals.map((each) => ({ ...each, id: newId(), areas: [...each.areas] })),
    charts: sheet.charts.map((chart) => copiedChart(chart, chart.tree && cloned(chart.tree))),
    original: null,
  };
  const names = copiedNames(book, sheet, copy);
  book.sheets.push(copy);
  // One by one, because each takes a number that the next cannot have.
  for (const table of sheet.tables) copy.tables.push(copiedTable(book, table));
  const renamed = new Map(sheet.tables.map((table, at) => [table.name, copy.tables[at]?.name ?? table.name]));
  mapFormulas({ ...book, sheets: [copy], names, original: null }, (formula) =>
    renameTablesInFormula(renameSheetInFormula(formula, sheet.name, copy.name), renamed)
  );
  book.names.push(...names);
  return copy;
}

function copyGrid(grid: CellGrid): CellGrid {
  return new Map(
    [...grid].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, { ...cell }]))])
  );
}

function freeSheetName(book: BookState, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

function copiedTable(book: BookState, table: TableState): TableState {
  return {
    ...table,
    id: newId(),
    name: nameOfCopy(book, table.name),
    columns: table.columns.map((column) => ({ ...column, rest: { ...column.rest } })),
  };
}

/**
 * Excel puts a number behind the whole name: one more than the number of the new table in the file, as can be read in
 * files that it saved (tables 40 to 43 are copies "specialforces41", "specialforcesassetteams42", … in
 * https://github.com/ehills/FireteamArmory, xl/tables/table34.xml to table37.xml). So the copy of a lone "Table1" is
 * "Table13", and that of a lone "Sales" is "Sales3".
 */
function nameOfCopy(book: BookState, name: string): string {
  const tables = book.sheets.reduce((count, sheet) => count + sheet.tables.length, 0);
  for (let number = tables + 2; ; number++) {
    const wanted = `${name}${number}`;
    const isName = book.names.some((each) => each.name.toLowerCase() === wanted.toLowerCase());
    if (!isName && !findTable(book, wanted)) return wanted;
  }
}

/**
 * A copied sheet gets names of its own: those that were the sheet's, and those of the workbook that mean cells on the sheet
 * ("when a sheet is copied, the names are copied along with the sheet",
 * https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_excel_services_vb_user_guide/xhy1582886072807.html).
 * Where both exist, the sheet's own wins, as it does in formulas.
 */
function copiedNames(book: BookState, sheet: SheetState, copy: SheetState): NameState[] {
  const own = book.names.filter((name) => name.scope === sheet);
  const taken = new Set(own.map((name) => name.name.toLowerCase()));
  const shared = book.names.filter(
    (name) => name.scope === null && meansCellsOn(name.formula, sheet) && !taken.has(name.name.toLowerCase())
  );
  return [...own, ...shared].map((name) => ({ ...name, scope: copy }));
}

function meansCellsOn(formula: string, sheet: SheetState): boolean {
  return parseReference(formula)?.sheetName?.toLowerCase() === sheet.name.toLowerCase();
}
