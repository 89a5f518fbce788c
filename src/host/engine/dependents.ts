/**
 * Which formulas read which cells, so that a change computes only what hangs on it. It errs on the side of too many: a table's
 * name stands for the whole table, and a defined name for anything.
 */
import { contains } from "./areas";
import { areaOfReference, rewriteFormula } from "./formulaScan";
import { findCell } from "./grid";
import { findTable, tableAt } from "./structuredReferences";
import type { BookState, CellState, SheetState } from "./state";
import type { Area } from "./types";

/** A cell whose content was written or cleared. */
export interface CellChange {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** Functions whose value hangs on more than the values of the cells that they name, or on cells that they do not name. */
const SEE_MORE = new Set(
  "AGGREGATE CELL FORMULATEXT INDIRECT INFO ISFORMULA NOW OFFSET RAND RANDARRAY RANDBETWEEN SHEET SHEETS SUBTOTAL TODAY".split(
    " "
  )
);

/** What a formula's text names, before it is known where it stands. */
interface Named {
  readonly areas: readonly { readonly sheetName: string | null; readonly area: Area }[];
  /** "" for the table that the formula stands in. */
  readonly tables: readonly string[];
  /** Names cells in a way that is not followed here. */
  readonly anything: boolean;
  readonly seesMore: boolean;
}

const namedBy = new Map<string, Named>();
const MAX_REMEMBERED = 100_000;

function namesIn(formula: string): Named {
  const known = namedBy.get(formula);
  if (known) return known;
  const areas: { sheetName: string | null; area: Area }[] = [];
  const tables = new Set<string>();
  let [anything, seesMore] = [false, false];
  rewriteFormula(formula, {
    reference(reference) {
      areas.push({ sheetName: reference.sheetName, area: areaOfReference(reference) });
      return null;
    },
    scopedName() {
      anything = true;
      return null;
    },
    structured(table) {
      tables.add(table);
      return null;
    },
    word(word, isFunction) {
      const name = word.toUpperCase().replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, "");
      if (!isFunction && name !== "TRUE" && name !== "FALSE") anything = true;
      if (isFunction && SEE_MORE.has(name)) seesMore = true;
      return null;
    },
  });
  const named: Named = { areas, tables: [...tables], anything, seesMore };
  if (namedBy.size > MAX_REMEMBERED) namedBy.clear();
  namedBy.set(formula, named);
  return named;
}

interface Reader extends CellChange {
  readonly cell: CellState;
  /** Areas of each sheet that it reads. */
  readonly reads: ReadonlyMap<SheetState, readonly Area[]>;
  readonly anything: boolean;
}

/** By place. */
interface Index {
  readonly readers: Map<string, Reader>;
  /** Cells of array formulas, and of formulas that see more than values: with one of these, all is computed anew. */
  readonly whole: Set<string>;
}

const placeOf = ({ sheet, row, column }: CellChange): string => `${sheet.id} ${row} ${column}`;

const indexes = new WeakMap<BookState, Index>();

/** Needed whenever more has changed than the content of single cells. */
export function forgetDependents(book: BookState): void {
  indexes.delete(book);
}

/** Beyond this many changed cells it is as quick to compute everything. */
const MANY = 400;

/** Formulas to compute after these changes, or null when all of them must be. */
export function affectedFormulas(book: BookState, changes: readonly CellChange[]): ReadonlySet<CellState> | null {
  const standing = indexes.get(book);
  const index = standing ?? makeIndex(book);
  if (standing) for (const change of changes) readAnew(book, index, change);
  if (index.whole.size > 0 || changes.length > MANY || spillsAnywhere(book, index)) return null;

  const changed = new Set(changes.map(placeOf));
  const first = [...index.readers].flatMap(([place, one]) => (one.anything || changed.has(place) ? [one] : []));
  const affected = new Set(first.map(({ cell }) => cell));
  let wave: readonly CellChange[] = [...changes, ...first];
  while (wave.length > 0) {
    const reached = wave;
    const next = [...index.readers.values()].filter(
      (reader) => !affected.has(reader.cell) && reached.some((change) => isReadBy(reader, change))
    );
    for (const { cell } of next) affected.add(cell);
    if (affected.size * 2 > index.readers.size) return null;
    wave = next;
  }
  return affected;
}

/** A formula that fills its neighbours, or is kept from it, hangs on cells that it does not name. */
function spillsAnywhere(book: BookState, { readers }: Index): boolean {
  if (book.sheets.some(({ spilled }) => spilled.size > 0)) return true;
  for (const { cell } of readers.values()) {
    const { result } = cell;
    if (result !== null && typeof result === "object" && result.error === "#SPILL!") return true;
  }
  return false;
}

const isReadBy = ({ reads }: Reader, { sheet, row, column }: CellChange): boolean =>
  reads.get(sheet)?.some((area) => contains(area, row, column)) === true;

function makeIndex(book: BookState): Index {
  const index: Index = { readers: new Map(), whole: new Set() };
  for (const sheet of book.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, cell] of cells) addFormula(book, index, cell, { sheet, row, column });
  indexes.set(book, index);
  return index;
}

function readAnew(book: BookState, index: Index, change: CellChange): void {
  const place = placeOf(change);
  index.readers.delete(place);
  index.whole.delete(place);
  const cell = findCell(change.sheet.cells, change.row, change.column);
  if (cell) addFormula(book, index, cell, change);
}

function addFormula(book: BookState, index: Index, cell: CellState, at: CellChange): void {
  const { content } = cell;
  const place = placeOf(at);
  if (content.kind === "arrayPart") index.whole.add(place);
  if (content.kind !== "formula") return;
  const named = namesIn(content.formula);
  const reads = new Map<SheetState, Area[]>();
  const read = (sheet: SheetState, area: Area): void => {
    const areas = reads.get(sheet);
    if (areas) areas.push(area);
    else reads.set(sheet, [area]);
  };
  let { anything } = named;
  for (const { sheetName, area } of named.areas) {
    const sheet = sheetName === null ? at.sheet : sheetNamed(book, sheetName);
    if (sheet) read(sheet, area);
  }
  for (const name of named.tables) {
    const own = name === "" ? tableAt(at.sheet, at.row, at.column) : undefined;
    const found = own ? { table: own, sheet: at.sheet } : findTable(book, name);
    if (found) read(found.sheet, found.table.area);
    else anything = true;
  }
  index.readers.set(place, { ...at, cell, reads, anything });
  if (named.seesMore || content.array) index.whole.add(place);
}

function sheetNamed(book: BookState, name: string): SheetState | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
