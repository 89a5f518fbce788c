/** Tells the lines that head a table from titles and from rows of data. */
import { isYearNumber, type Senses } from "./senses";
import type { SheetView, ViewCell } from "./sheetView";

/** What stands in one line of cells, seen as a heading. */
export interface HeaderLine {
  readonly index: number;
  readonly cells: readonly ViewCell[];
  /** Cells with a known role or a year. */
  readonly understood: number;
  /** Cells with a year, digits only or among words. */
  readonly years: number;
  readonly figures: number;
  /** Some cell heads codes, names, agencies or ranks. */
  readonly identifies: boolean;
  /** Different things that cells name; several indicators or instruments head the columns of a table of agencies. */
  readonly subjects: number;
  readonly indicators: number;
  readonly components: number;
  readonly questions: number;
  /** Longest run of 1, 2, 3 … in cells side by side, and its first column. */
  readonly run: { readonly length: number; readonly column: number };
}

const longestLine = 60;

export function headerLine(view: SheetView, senses: Senses, index: number): HeaderLine {
  return lineOf(index, view.at(index).cells, senses);
}

/** A part of a row seen as a heading. */
export function lineOf(index: number, cells: readonly ViewCell[], senses: Senses): HeaderLine {
  let [understood, years, figures, identifies] = [0, 0, 0, false];
  const subjects = new Set<string>();
  for (const cell of cells) {
    const subject = headedSubject(cell, senses);
    if (subject !== null) {
      subjects.add(subject);
      continue;
    }
    if (isYearCell(cell, senses)) {
      understood++;
      years++;
      const role = senses.role(cell.text);
      if (role === "code" || role === "name" || role === "agency") identifies = true;
      continue;
    }
    if (senses.isFigure(cell.value)) {
      figures++;
      continue;
    }
    const role = typeof cell.value === "string" ? senses.role(cell.text) : null;
    if (role !== null) understood++;
    if (role === "code" || role === "name" || role === "agency" || role === "rank") identifies = true;
  }
  return {
    index,
    cells,
    understood,
    years,
    figures,
    identifies,
    subjects: subjects.size,
    indicators: ofKind(subjects, "indicator"),
    components: ofKind(subjects, "component"),
    questions: ofKind(subjects, "question"),
    run: runOfNumbers(cells, senses),
  };
}

function ofKind(subjects: ReadonlySet<string>, kind: string): number {
  return [...subjects].filter((subject) => subject.startsWith(`${kind}/`)).length;
}

/** A short cell that names a year: "๒๕๖๗", "ปี ๒๕๖๖ คะแนนITA", 2567. */
export function isYearCell(cell: ViewCell, senses: Senses): boolean {
  if (typeof cell.value === "number") return isYearNumber(cell.value);
  return typeof cell.value === "string" && cell.text.length <= longestLine && senses.years(cell.text).length > 0;
}

/** "indicator/9" or "component/OIT": a cell that names something to be scored has no role of its own, whatever its words. */
function headedSubject(cell: ViewCell, senses: Senses): string | null {
  if (typeof cell.value !== "string") return null;
  const { byCode, byName } = senses.meaning(cell.value);
  const subject = byCode ?? byName;
  return subject && subject.kind !== "overall" ? `${subject.kind}/${subject.code}` : null;
}

function runOfNumbers(cells: readonly ViewCell[], senses: Senses): HeaderLine["run"] {
  let best = { length: 0, column: 0 };
  let [length, first, last] = [0, 0, 0];
  for (const { value, column } of cells) {
    const bare = typeof value === "boolean" ? null : senses.meaning(value).bare;
    if (bare === 1) [length, first] = [1, column];
    else length = bare !== null && length > 0 && bare === last + 1 ? length + 1 : 0;
    last = bare ?? 0;
    if (length > best.length) best = { length, column: first };
  }
  return best;
}

/** A line that heads a table with its subjects in the rows. */
export function headsRows(line: HeaderLine): boolean {
  if (line.figures > 0 || line.understood < 2 || line.subjects > 2 || line.questions > 0) return false;
  if (line.understood * 5 < line.cells.length * 2) return false;
  return line.identifies || (line.years >= 2 && line.years === line.cells.length);
}

/** A line that heads a table with its subjects in the columns. */
export function headsColumns(line: HeaderLine): boolean {
  if (line.run.length >= 5) return line.figures - line.run.length <= 0;
  if (line.figures > 0) return false;
  return line.indicators >= 3 || line.components >= 3 || (line.components >= 2 && line.understood > 0);
}

/** A line of years or of roles below a heading. */
export function continuesBelow(line: HeaderLine, view: SheetView, senses: Senses): boolean {
  if (line.cells.length === 0 || view.rowNumber(line.index) === 0) return false;
  if (headsColumns(line)) return true;
  if (line.figures > 0 && line.run.length === line.cells.length && line.cells.length >= 3) return true;
  return line.figures === 0 && line.cells.every((cell) => isYearCell(cell, senses) || isRole(cell, senses));
}

/** A line of wider headings above one: "ผลการประเมิน" over two years. Titles are longer, or stand at the table's edge. */
export function continuesAbove(line: HeaderLine, firstColumn: number, across: boolean, senses: Senses): boolean {
  if (line.cells.length === 0 || line.figures > 0) return false;
  if (line.subjects > 0 ? !across : line.understood === 0) return false;
  const [only] = line.cells;
  if (line.cells.length === 1 && only && only.column <= firstColumn) return false;
  return line.cells.every(
    (cell) => cell.text.length <= longestLine && (typeof cell.value !== "string" || senses.agency(cell.text) === null)
  );
}

function isRole(cell: ViewCell, senses: Senses): boolean {
  return typeof cell.value === "string" && cell.text.length <= longestLine && senses.role(cell.text) !== null;
}
