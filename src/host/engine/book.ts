import { areaOf } from "./areas";
import { calculate, calculateChanged, forgetPositions } from "./calculation";
import { refreshCharts } from "./charts/refreshCharts";
import { OFFICE_THEME } from "./colors";
import type { BookContext } from "./context";
import { WorkbookOperationError } from "./errors";
import { newId } from "./identifiers";
import { recallBook, rememberBook } from "./memory/bookMemory";
import type { CellChange } from "./dependents";
import { differencesOf } from "./memory/differences";
import { deleteName, nameInfo, setName } from "./names";
import { NEW_PAGE_SETUP } from "./pageSetup";
import { UNPROTECTED } from "./protection";
import { bookFromFile } from "./readFile";
import { copySheetState } from "./sheetCopy";
import { deleteSheetState, renameSheetState, refuseSheetName } from "./sheets";
import { createSheet } from "./sheet";
import type { BookState, SheetState } from "./state";
import { internStyle } from "./styles";
import type { Area, Book, DefinedName, Sheet } from "./types";
import { readWorkbookFile, writeWorkbookFile } from "./workbookFile";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./widths";
import { bookToFile } from "./writeFile";

/** A new workbook with one empty sheet "Sheet1" in Calibri 11, as in Excel. */
export function createBook(): Book {
  const sheet = emptySheet("Sheet1");
  return bookOver({
    sheets: [sheet],
    names: [],
    structureProtected: false,
    active: sheet,
    selection: { sheet, area: areaOf(0, 0) },
    defaultStyle: internStyle({ font: { size: 11, color: { theme: 1 }, name: "Calibri", family: 2, scheme: "minor" } }),
    theme: OFFICE_THEME,
    date1904: false,
    original: null,
  });
}

/**
 * Opens the bytes of an .xlsx file.
 * @throws WorkbookFileError when the file is no workbook, is encrypted, damaged or holds no sheet
 */
export async function openBook(file: Uint8Array): Promise<Book> {
  const book = bookOver(bookFromFile(await readWorkbookFile(file)));
  for (const sheet of book.sheets) sheet.fitRowsWithoutHeight();
  return book;
}

function emptySheet(name: string): SheetState {
  return {
    id: newId(),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    cells: new Map(),
    spilled: new Map(),
    rows: new Map(),
    columns: new Map(),
    standardColumnWidth: STANDARD_COLUMN_WIDTH,
    standardRowHeight: STANDARD_ROW_HEIGHT,
    merges: [],
    tables: [],
    validations: [],
    conditionals: [],
    charts: [],
    pageSetup: NEW_PAGE_SETUP,
    protection: UNPROTECTED,
    original: null,
  };
}

function bookOver(state: BookState): Book {
  const views = new WeakMap<SheetState, Sheet>();
  const states = new WeakMap<Sheet, SheetState>();
  let revision = 0;
  /** Since the last calculation. */
  let changes: CellChange[] | "everything" = "everything";

  const context: BookContext = {
    state,
    sheetFor(sheet) {
      let view = views.get(sheet);
      if (!view) {
        view = createSheet(context, sheet);
        views.set(sheet, view);
        states.set(view, sheet);
      }
      return view;
    },
    cellChanged(sheet, row, column) {
      revision++;
      if (changes !== "everything") changes.push({ sheet, row, column });
    },
    contentChanged() {
      revision++;
      changes = "everything";
    },
    lookChanged() {
      revision++;
    },
    ensureCalculated() {
      if (changes !== "everything" && changes.length === 0) return;
      const made = changes;
      changes = [];
      if (made === "everything") calculate(state);
      else calculateChanged(state, made);
    },
  };
  const stateOf = (sheet: Sheet): SheetState => {
    const found = states.get(sheet);
    if (found && state.sheets.includes(found)) return found;
    throw new WorkbookOperationError("ItemNotFound", `The sheet ${sheet.name} is not in this workbook`, "ไม่พบแผ่นงานนี้");
  };
  const changed = (): void => {
    forgetPositions(state);
    context.contentChanged();
  };
  const refuseProtected = (): void => {
    if (!state.structureProtected) return;
    throw new WorkbookOperationError(
      "InvalidOperation",
      "The workbook's structure is protected",
      "โครงสร้างของสมุดงานถูกป้องกันไว้"
    );
  };

  return {
    get sheets() {
      return state.sheets.map(context.sheetFor);
    },
    get names(): readonly DefinedName[] {
      return state.names.filter((name) => !name.name.startsWith("_xlnm.")).map((name) => nameInfo(context, name));
    },
    get activeSheet() {
      return context.sheetFor(state.active);
    },
    get structureProtected() {
      return state.structureProtected;
    },
    get revision() {
      return revision;
    },
    get selection() {
      return { sheet: context.sheetFor(state.selection.sheet), area: state.selection.area };
    },

    addSheet(name: string): Sheet {
      refuseProtected();
      refuseSheetName(state, name, null);
      const sheet = emptySheet(name);
      state.sheets.push(sheet);
      changed();
      return context.sheetFor(sheet);
    },
    deleteSheet(sheet: Sheet): void {
      refuseProtected();
      deleteSheetState(state, stateOf(sheet));
      changed();
    },
    renameSheet(sheet: Sheet, name: string): void {
      refuseProtected();
      renameSheetState(state, stateOf(sheet), name);
      changed();
    },
    moveSheet(sheet: Sheet, position: number): void {
      refuseProtected();
      const moved = stateOf(sheet);
      const others = state.sheets.filter((each) => each !== moved);
      const at = Math.max(0, Math.min(others.length, position));
      state.sheets = [...others.slice(0, at), moved, ...others.slice(at)];
      changed();
    },
    copySheet(sheet: Sheet): Sheet {
      refuseProtected();
      const copy = copySheetState(state, stateOf(sheet));
      changed();
      return context.sheetFor(copy);
    },
    activate(sheet: Sheet): void {
      const shown = stateOf(sheet);
      if (shown.visibility !== "Visible") {
        throw new WorkbookOperationError(
          "InvalidOperation",
          `The sheet ${sheet.name} is hidden`,
          "แผ่นงานนี้ซ่อนอยู่ จึงเปิดแสดงไม่ได้"
        );
      }
      if (state.active !== shown) state.selection = { sheet: shown, area: areaOf(0, 0) };
      state.active = shown;
      context.lookChanged();
    },
    select(sheet: Sheet, area: Area): void {
      const shown = stateOf(sheet);
      state.active = shown;
      state.selection = { sheet: shown, area };
      context.lookChanged();
    },
    setName(name: string, formula: string, options = {}): void {
      setName(state, name, formula, { ...options, scope: options.scope ? stateOf(options.scope) : null });
      context.contentChanged();
    },
    deleteName(name: string, scope?: Sheet): void {
      deleteName(state, name, scope ? stateOf(scope) : null);
      context.contentChanged();
    },
    setStructureProtected(on: boolean): void {
      state.structureProtected = on;
      context.lookChanged();
    },
    remember: (before) => rememberBook(state, before),
    recall(memory) {
      recallBook(state, memory);
      context.contentChanged();
    },
    differences: (before, after) => differencesOf(context, before, after),
    async save(): Promise<Uint8Array> {
      context.ensureCalculated();
      refreshCharts(context);
      return writeWorkbookFile(bookToFile(state));
    },
  };
}
