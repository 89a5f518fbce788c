import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type {
  CellLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { affectedFormulas, forgetDependents, type CellChange } from "./dependents";
import { OWN_FUNCTIONS } from "./formulaFunctions";
import { referenceText, rewriteFormula, sheetPrefix } from "./formulaScan";
import { areaOfCells, findCell, sortedKeys } from "./grid";
import { areaName } from "./areas";
import { engineBrackets, engineColumnName } from "./structuredReferences";
import type { BookState, CellState, SheetState } from "./state";
import type { CellError, CellValue } from "./types";

/** The calculator's numbers for kinds of cells. */
const KIND = { empty: 0, number: 2, text: 3, formula: 6, boolean: 9, error: 10 } as const;

/** The calculator keeps its parsed formulas and spill areas per workbook object, so each book has one for life. */
const engineBooks = new WeakMap<BookState, EngineBook>();

/** A spilled value may feed a formula that was computed before it; a few rounds settle that. */
const MAX_ROUNDS = 4;

/**
 * Computes every formula of the book anew. Nothing of the last calculation survives: a formula that the calculator
 * skips shows #NAME?, one that it fails on #CALC!, never an old value.
 */
export function calculate(book: BookState): void {
  forgetDependents(book);
  computeAll(book);
}

/** The same after nothing but these cells changed: formulas that hang on none of them keep their results. */
export function calculateChanged(book: BookState, changes: readonly CellChange[]): void {
  const affected = affectedFormulas(book, changes);
  if (affected?.size === 0) return;
  if (affected) compute(book, affected, affected);
  // A formula that has begun to fill its neighbours may feed formulas that were not known to read them.
  if (!affected || book.sheets.some(({ spilled }) => spilled.size > 0)) computeAll(book);
}

function computeAll(book: BookState): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = spillShape(book);
    for (const sheet of book.sheets) sheet.spilled.clear();
    compute(book, calculated(book), null);
    if (spillShape(book) === before) return;
  }
}

/** @param only the calculator sees the other formulas as the values that they have; null for no such */
function compute(book: BookState, cells: Iterable<CellState>, only: ReadonlySet<CellState> | null): void {
  const { workbook, pass } = engineBook(book);
  pass.only = only;
  const all = [...cells];
  forgetResults(all);
  calculateFormulas(workbook);
  settleResults(all);
}

function spillShape(book: BookState): string {
  return book.sheets
    .map((sheet) => [...sheet.spilled].map(([row, cells]) => `${row}:${[...cells.keys()].join()}`).join(";"))
    .join("|");
}

/** Drops what the calculator remembers of positions; needed whenever cells have moved. */
export function forgetPositions(book: BookState): void {
  engineBooks.delete(book);
  for (const sheet of book.sheets) sheet.spilled.clear();
}

const NOT_CALCULATED = Symbol("not calculated");
const results = new WeakMap<CellState, FormulaResultLike | typeof NOT_CALCULATED>();

function* calculated(book: BookState): Iterable<CellState> {
  for (const sheet of book.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.content.kind === "formula" || cell.content.kind === "arrayPart") yield cell;
      }
    }
  }
}

function forgetResults(cells: readonly CellState[]): void {
  for (const cell of cells) {
    results.set(cell, NOT_CALCULATED);
    cell.result = null;
  }
}

function settleResults(cells: readonly CellState[]): void {
  for (const cell of cells) {
    const result = results.get(cell);
    if (result === NOT_CALCULATED) cell.result = cell.content.kind === "formula" ? { error: "#NAME?" } : null;
    // A formula that yields an empty cell shows 0, as in Excel.
    else cell.result = result === undefined ? 0 : asCellValue(result);
    results.delete(cell);
  }
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#CALC!", "#SPILL!"]);

/** A result of the calculator as a contract value. */
export function asCellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "error" in value) {
    const code = String(value.error);
    return { error: (ERRORS.has(code) ? code : "#VALUE!") as CellError["error"] };
  }
  return { error: "#CALC!" };
}

const engineSpelling = new Map<string, string>();
const MAX_REMEMBERED_SPELLINGS = 100_000;

/**
 * The formula as the calculator reads it right: sheet names quoted (an unquoted Thai name is not understood), the
 * sheet not repeated behind ":", no implicit-intersection "@" before functions, file prefixes gone.
 */
function forEngine(formula: string): string {
  const known = engineSpelling.get(formula);
  if (known !== undefined) return known;
  const spelt = rewriteFormula(formula, {
    reference: (reference) => referenceText(reference, true),
    scopedName: (sheetName, name) => sheetPrefix(sheetName, true) + name,
    structured: (table, brackets) => (brackets.includes("'") ? table + engineBrackets(brackets) : null),
    word: (word, isFunction) => (isFunction ? word.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "") : null),
  });
  if (engineSpelling.size > MAX_REMEMBERED_SPELLINGS) engineSpelling.clear();
  engineSpelling.set(formula, spelt);
  return spelt;
}

interface EngineBook {
  readonly workbook: WorkbookLike;
  readonly pass: Pass;
}

function engineBook(book: BookState): EngineBook {
  let engine = engineBooks.get(book);
  if (!engine) {
    engine = makeEngineBook(book);
    engineBooks.set(book, engine);
  }
  return engine;
}

function makeEngineBook(book: BookState): EngineBook {
  const pass: Pass = { last: null, only: null };
  const sheetNumbers = new Map<SheetState, number>();
  const facades = new Map<SheetState, WorksheetLike>();
  const facade = (sheet: SheetState): WorksheetLike => {
    let made = facades.get(sheet);
    if (!made) {
      sheetNumbers.set(sheet, sheetNumbers.size + 1);
      made = engineSheet(sheet, sheetNumbers.get(sheet) ?? 1, pass);
      facades.set(sheet, made);
    }
    return made;
  };
  const byName = (name: number | string | undefined): WorksheetLike | undefined => {
    const wanted = String(name).toLowerCase();
    const sheet = book.sheets.find((each) => each.name.toLowerCase() === wanted);
    return sheet && facade(sheet);
  };
  const workbook: WorkbookLike = {
    get worksheets() {
      return book.sheets.map(facade);
    },
    getWorksheet: byName,
    definedNames: {
      getAllEntries: () =>
        book.names.map((name) => ({
          name: name.name,
          ranges: [forEngine(name.formula)],
          ...(name.scope ? { localSheetId: book.sheets.indexOf(name.scope) } : {}),
        })),
      getAllNames: () => book.names.map((name) => ({ name: name.name })),
    },
    get properties() {
      return { date1904: book.date1904 };
    },
    userFunctions: OWN_FUNCTIONS,
  };
  return { workbook, pass };
}

interface Pass {
  /**
   * The calculator writes a spill as one result followed by the values around it, without naming the formula. The cell
   * that got the last result is therefore the one that spills.
   */
  last: CellState | null;
  /** Formulas to compute; null for all. */
  only: ReadonlySet<CellState> | null;
}

function engineSheet(sheet: SheetState, id: number, pass: Pass): WorksheetLike {
  const cellAt = (row: number, column: number): CellLike | undefined => {
    const cell = findCell(sheet.cells, row - 1, column - 1);
    if (cell && cell.content.kind !== "empty") return engineCell(cell, row, column, pass);
    return sheet.spilled.get(row - 1)?.has(column - 1) ? spilledCell(sheet, row, column, pass) : undefined;
  };
  const visitRows = (first: unknown, second?: unknown): void => {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    const numbers = new Set([...sheet.cells.keys(), ...sheet.spilled.keys()]);
    for (const [row, state] of sheet.rows) if (state.hidden) numbers.add(row);
    for (const row of [...numbers].sort((a, b) => a - b)) visit(engineRow(sheet, row, pass), row + 1);
  };
  return {
    id,
    get name() {
      return sheet.name;
    },
    get dimensions() {
      return engineDimensions(sheet);
    },
    eachRow: visitRows,
    findCell: cellAt,
    getCell: (row, column) => cellAt(row, column) ?? spilledCell(sheet, row, column, pass),
    getTables: () =>
      sheet.tables.map((table) => ({
        table: {
          name: table.name,
          tl: { row: table.area.row + 1, col: table.area.column + 1 },
          columns: table.columns.map((column) => ({ name: engineColumnName(column.name) })),
          rows: { length: table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) } as unknown[],
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      })),
    get mergedRegions() {
      return sheet.merges.map((merge) => ({
        top: merge.row + 1,
        left: merge.column + 1,
        bottom: merge.row + merge.rowCount,
        right: merge.column + merge.columnCount,
      }));
    },
  };
}

function engineDimensions(sheet: SheetState): DimensionsLike | null {
  const filled = areaOfCells(sheet.cells, (cell) => cell.content.kind !== "empty");
  let top = filled ? filled.row + 1 : Infinity;
  let left = filled ? filled.column + 1 : Infinity;
  let bottom = filled ? filled.row + filled.rowCount : 0;
  let right = filled ? filled.column + filled.columnCount : 0;
  for (const [row, cells] of sheet.spilled) {
    for (const column of cells.keys()) {
      top = Math.min(top, row + 1);
      bottom = Math.max(bottom, row + 1);
      left = Math.min(left, column + 1);
      right = Math.max(right, column + 1);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

function engineRow(sheet: SheetState, row: number, pass: Pass): RowLike {
  const visitCells = (first: unknown, second?: unknown): void => {
    const visit = (second ?? first) as (cell: CellLike, column: number) => void;
    const cells = sheet.cells.get(row);
    for (const column of cells ? sortedKeys(cells) : []) {
      const cell = cells?.get(column);
      if (cell && cell.content.kind !== "empty") visit(engineCell(cell, row + 1, column + 1, pass), column + 1);
    }
    for (const column of sheet.spilled.get(row)?.keys() ?? []) {
      const own = cells?.get(column);
      if (!own || own.content.kind === "empty") visit(spilledCell(sheet, row + 1, column + 1, pass), column + 1);
    }
  };
  return { hidden: sheet.rows.get(row)?.hidden ?? false, eachCell: visitCells };
}

function constantKind(value: CellValue): number {
  if (value === null) return KIND.empty;
  if (typeof value === "number") return KIND.number;
  if (typeof value === "string") return KIND.text;
  return typeof value === "boolean" ? KIND.boolean : KIND.error;
}

/** The constant in a cell, as a value; null for formulas. */
export function constantValue(cell: CellState): CellValue {
  const content = cell.content;
  switch (content.kind) {
    case "text":
    case "richText":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return { error: content.error };
    default:
      return null;
  }
}

function engineCell(cell: CellState, row: number, column: number, pass: Pass): CellLike {
  const content = cell.content;
  const isConstant = content.kind !== "formula" && content.kind !== "arrayPart";
  if (isConstant || pass.only?.has(cell) === false) {
    const value = isConstant ? constantValue(cell) : cell.result;
    return { row, col: column, type: constantKind(value), model: {}, value, result: undefined };
  }
  const formula = content.kind === "formula" ? forEngine(content.formula) : undefined;
  const array = content.kind === "formula" ? content.array : undefined;
  const ref = array && areaName({ row: row - 1, column: column - 1, ...array });
  return {
    row,
    col: column,
    type: KIND.formula,
    ...(formula !== undefined ? { formula } : {}),
    model: {
      ...(ref ? { shareType: "array", ref } : {}),
      ...(content.kind === "formula" && content.spills && !array ? { isDynamicArray: true } : {}),
    },
    value: null,
    get result() {
      return undefined;
    },
    set result(value: FormulaResultLike) {
      results.set(cell, value);
      pass.last = cell;
    },
  };
}

function spilledCell(sheet: SheetState, row: number, column: number, pass: Pass): CellLike {
  return {
    row,
    col: column,
    get type() {
      return constantKind(spilledValue(sheet, row, column));
    },
    model: {},
    get value(): unknown {
      return spilledValue(sheet, row, column);
    },
    set value(value: unknown) {
      setSpilled(sheet, row - 1, column - 1, asCellValue(value), pass.last);
    },
    result: undefined,
  };
}

function spilledValue(sheet: SheetState, row: number, column: number): CellValue {
  return sheet.spilled.get(row - 1)?.get(column - 1)?.value ?? null;
}

function setSpilled(sheet: SheetState, row: number, column: number, value: CellValue, source: CellState | null): void {
  const cells = sheet.spilled.get(row);
  if (value === null || !source) {
    if (cells?.delete(column) && cells.size === 0) sheet.spilled.delete(row);
    return;
  }
  if (cells) cells.set(column, { value, source });
  else sheet.spilled.set(row, new Map([[column, { value, source }]]));
}
