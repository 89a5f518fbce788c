import { areaOf } from "./areas";
import { copiedChart } from "./charts/fileParts";
import { cloned } from "./charts/xmlTree";
import { WorkbookOperationError } from "./errors";
import { mapFormulas } from "./everyFormula";
import { newId } from "./identifiers";
import { dropSheetFromFormula, renameSheetInFormula } from "./shiftReferences";
import type { BookState, CellGrid, SheetState } from "./state";
import { findTable, renameTableInFormula } from "./structuredReferences";

/** Excel's rule: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique whatever the case. */
export function refuseSheetName(book: BookState, name: string, own: SheetState | null): void {
  if (name.trim() === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new WorkbookOperationError(
      "InvalidArgument",
      `"${name}" cannot name a sheet`,
      `ใช้ชื่อแผ่นงาน "${name}" ไม่ได้ (ไม่เกิน 31 อักขระ และไม่มี \\ / ? * [ ] :)`
    );
  }
  const taken = book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new WorkbookOperationError("ItemAlreadyExists", `A sheet is called "${name}"`, `มีแผ่นงานชื่อ "${name}" อยู่แล้ว`);
}

/** Formulas, names, validations, conditional formats and links that name the sheet follow. */
export function renameSheetState(book: BookState, sheet: SheetState, name: string): void {
  if (sheet.name === name) return;
  refuseSheetName(book, name, sheet);
  const old = sheet.name;
  mapFormulas(book, (formula) => renameSheetInFormula(formula, old, name));
  for (const each of book.sheets) {
    for (const cells of each.cells.values()) {
      for (const cell of cells.values()) {
        const place = cell.link?.documentReference;
        if (place) cell.link = { ...cell.link, documentReference: renameSheetInFormula(place, old, name) };
      }
    }
  }
  sheet.name = name;
}

export function deleteSheetState(book: BookState, sheet: SheetState): void {
  const others = book.sheets.filter((each) => each !== sheet);
  const shown = others.find((each) => each.visibility === "Visible");
  if (!shown) {
    throw new WorkbookOperationError(
      "InvalidOperation",
      "A workbook needs a visible sheet",
      "ลบไม่ได้ ต้องมีแผ่นงานที่มองเห็นอย่างน้อยหนึ่งแผ่น"
    );
  }
  const index = book.sheets.indexOf(sheet);
  book.sheets = others;
  book.names = book.names.filter((name) => name.scope !== sheet);
  mapFormulas(book, (formula) => dropSheetFromFormula(formula, sheet.name));
  if (book.active === sheet) {
    const nearest = [...others.slice(index), ...others.slice(0, index).reverse()];
    book.active = nearest.find((each) => each.visibility === "Visible") ?? shown;
  }
  if (book.selection.sheet === sheet) book.selection = { sheet: book.active, area: areaOf(0, 0) };
}

/** A copy behind all sheets, "ชื่อ (2)"; its tables get names of their own, its formulas and charts follow. Pictures stay behind. */
export function copySheetState(book: BookState, sheet: SheetState): SheetState {
  const copy: SheetState = {
    ...sheet,
    id: newId(),
    name: freeSheetName(book, sheet.name),
    visibility: "Visible",
    cells: copyGrid(sheet.cells),
    spilled: new Map(),
    rows: new Map([...sheet.rows].map(([row, state]) => [row, { ...state }])),
    columns: new Map([...sheet.columns].map(([column, state]) => [column, { ...state }])),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => ({
      ...table,
      id: newId(),
      columns: table.columns.map((column) => ({ ...column, rest: { ...column.rest } })),
    })),
    validations: sheet.validations.map((each) => ({ ...each, areas: [...each.areas] })),
    conditionals: sheet.conditionals.map((each) => ({ ...each, id: newId(), areas: [...each.areas] })),
    charts: sheet.charts.map((chart) => copiedChart(chart, chart.tree && cloned(chart.tree))),
    original: null,
  };
  const copyOnly: BookState = { ...book, sheets: [copy], names: [], original: null };
  mapFormulas(copyOnly, (formula) => renameSheetInFormula(formula, sheet.name, copy.name));
  book.sheets.push(copy);
  for (const table of copy.tables) {
    const old = table.name;
    table.name = freeTableName(book, old);
    mapFormulas(copyOnly, (formula) => renameTableInFormula(formula, old, table.name));
  }
  const local = book.names.filter((name) => name.scope === sheet);
  for (const name of local) {
    book.names.push({ ...name, scope: copy, formula: renameSheetInFormula(name.formula, sheet.name, copy.name) });
  }
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

function freeTableName(book: BookState, name: string): string {
  const stem = name.replace(/\d+$/, "");
  for (let number = 2; ; number++) if (!findTable(book, `${stem}${number}`)) return `${stem}${number}`;
}
