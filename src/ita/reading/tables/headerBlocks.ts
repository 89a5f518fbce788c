/** Finds heading lines and joins those of one heading, over the whole width of a sheet or over a part of it. */
import { continuesAbove, continuesBelow, headsColumns, headsRows, lineOf, type HeaderLine } from "./headerLines";
import type { Senses } from "./senses";
import type { SheetView, ViewCell } from "./sheetView";

/** Heading lines that belong together, from top to bottom. */
export interface HeaderBlock {
  readonly lines: readonly HeaderLine[];
  readonly subjectsAcross: boolean;
}

/** Columns from `first` to `last`. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const deepestHeading = 3;
const everything: Span = { first: 0, last: Number.POSITIVE_INFINITY };

export function headerBlocks(view: SheetView, senses: Senses): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  /** Parts of the rows below that are heading lines already. */
  let busy: { readonly span: Span; readonly until: number }[] = [];
  for (let index = 0; index < view.length; index++) {
    busy = busy.filter(({ until }) => until > index);
    const free = view.at(index).cells.filter(({ column }) => !busy.some(({ span }) => within(column, span)));
    for (const { line, span } of headingsIn(index, free, view, senses)) {
      const lines = [...linesAbove(line, span, blocks.at(-1), view, senses), line];
      const until = addLinesBelow(lines, span, view, senses);
      busy.push({ span, until });
      blocks.push({ lines, subjectsAcross: lines.some((each) => headsColumns(each) && !isNumbering(each)) });
    }
  }
  return blocks;
}

const within = (column: number, { first, last }: Span): boolean => column >= first && column <= last;
const heads = (line: HeaderLine): boolean => headsColumns(line) || headsRows(line);

function lineIn(index: number, span: Span, view: SheetView, senses: Senses): HeaderLine {
  const { cells } = view.at(index);
  return lineOf(index, span === everything ? cells : cells.filter(({ column }) => within(column, span)), senses);
}

/**
 * The headings of a row: the whole row, or, where figures of another table stand beside it, the parts of it that are
 * headings by themselves.
 */
function headingsIn(
  index: number,
  cells: readonly ViewCell[],
  view: SheetView,
  senses: Senses
): { readonly line: HeaderLine; readonly span: Span }[] {
  if (cells.length < 2) return [];
  const whole = lineOf(index, cells, senses);
  if (heads(whole)) {
    const line = lineOf(index, withoutTitles(index, cells, view, senses), senses);
    return line.cells.length === cells.length
      ? [{ line, span: everything }]
      : heads(line)
        ? [{ line, span: spanOf(line.cells) }]
        : [];
  }
  if (whole.figures === 0 || whole.understood < 2) return [];
  return partsOf(cells)
    .filter((part) => part.length >= 2 && part.every((cell) => saysNothing(cell, senses)))
    .map((part) => ({ line: lineOf(index, part, senses), span: spanOf(part) }))
    .filter(({ line }) => headsRows(line));
}

/** Neither a figure nor the name of anything scored: labels of a row whose figures stand further right are no heading. */
function saysNothing({ value }: ViewCell, senses: Senses): boolean {
  if (senses.isFigure(value)) return false;
  const { byCode, byName, bare } = senses.meaning(value);
  return byCode === null && byName === null && bare === null;
}

const spanOf = (cells: readonly ViewCell[]): Span => ({
  first: cells[0]?.column ?? 0,
  last: cells.at(-1)?.column ?? 0,
});

/** Cells without an empty column between them. */
function partsOf(cells: readonly ViewCell[]): ViewCell[][] {
  const parts: ViewCell[][] = [];
  for (const cell of cells) {
    const part = parts.at(-1);
    if (part && part.at(-1)?.column === cell.column - 1) part.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

/** Without the cells that are titles of a table whose own heading stands in the next row. */
function withoutTitles(
  index: number,
  cells: readonly ViewCell[],
  view: SheetView,
  senses: Senses
): readonly ViewCell[] {
  const parts = partsOf(cells);
  if (parts.length < 2 || index + 1 >= view.length) return cells;
  const below = identifiedParts(index + 1, view, senses);
  if (below.length === 0) return cells;
  return parts.filter((part) => !below.some((span) => isTitleOver(part, span, index, senses))).flat();
}

/** Parts of a row that head a table by themselves: ranks below years ("คะแนน | อันดับ") are no table of their own. */
function identifiedParts(index: number, view: SheetView, senses: Senses): Span[] {
  return partsOf(view.at(index).cells)
    .map((part) => lineOf(index, part, senses))
    .filter((line) => headsRows(line) && line.cells.some((cell) => headsNames(cell, senses)))
    .map((line) => spanOf(line.cells));
}

function headsNames({ text }: ViewCell, senses: Senses): boolean {
  const role = senses.role(text);
  return role === "code" || role === "name" || role === "agency";
}

/** One title over each of several tables side by side. */
function holdsTitles({ index, cells }: HeaderLine, view: SheetView, senses: Senses): boolean {
  const parts = identifiedParts(index + 1, view, senses);
  return parts.length >= 2 && parts.every((span) => cells.filter(({ column }) => within(column, span)).length <= 1);
}

function isTitleOver(part: readonly ViewCell[], span: Span, index: number, senses: Senses): boolean {
  const [only] = part;
  return (
    part.length === 1 && only !== undefined && within(only.column, span) && !lineOf(index, part, senses).identifies
  );
}

/** Lines right below that go on with the heading. @returns index after the last of them */
function addLinesBelow(lines: HeaderLine[], span: Span, view: SheetView, senses: Senses): number {
  let next = (lines.at(-1)?.index ?? 0) + 1;
  for (; next < view.length && lines.length < deepestHeading; next++) {
    // One empty row may stand between the lines.
    if (view.rowNumber(next) > view.rowNumber(next - 1) + 2) break;
    const below = lineIn(next, span, view, senses);
    const goesOn = continuesBelow(below, view, senses) || (lines.some(headsColumns) && splitsSubjects(below, senses));
    if (!goesOn || answersHeading(below, lines, senses)) break;
    lines.push(below);
  }
  return next;
}

/** "ส่วนที่ ๑ | ส่วนที่ ๒" below "EIT". */
function splitsSubjects({ figures, cells, subjects, understood }: HeaderLine, senses: Senses): boolean {
  return figures === 0 && subjects > 0 && subjects + understood >= cells.length && !senses.agency(cells[0]?.text ?? "");
}

/** Lines directly above that are part of the same heading, down from the heading of another table. */
function linesAbove(
  line: HeaderLine,
  span: Span,
  before: HeaderBlock | undefined,
  view: SheetView,
  senses: Senses
): HeaderLine[] {
  const lines: HeaderLine[] = [];
  const firstColumn = line.cells[0]?.column ?? 0;
  const free = (before?.lines.at(-1)?.index ?? -1) + 1;
  for (let index = line.index - 1; index >= free && lines.length < deepestHeading - 1; index--) {
    if (view.rowNumber(index) !== view.rowNumber(index + 1) - 1) break;
    const above = lineIn(index, span, view, senses);
    if (!continuesAbove(above, firstColumn, headsColumns(line), senses) || holdsTitles(above, view, senses)) break;
    lines.unshift(above);
  }
  return lines;
}

/** The line already fills in what a heading above asks for: "คะแนนภาพรวม" below "รายการ" is a row without a score. */
function answersHeading(line: HeaderLine, above: readonly HeaderLine[], senses: Senses): boolean {
  if (headsColumns(line)) return false;
  return line.cells.some(({ column, value }) => {
    const meaning = senses.meaning(value);
    if (meaning.byCode === null && meaning.byName === null) return false;
    const heading = above.at(-1)?.cells.find((cell) => cell.column === column);
    const role = heading ? senses.role(heading.text) : null;
    return role === "code" || role === "name" || role === "agency";
  });
}

/** "(๑) (๒) (๓)" below a heading only counts its columns. */
export function isNumbering(line: HeaderLine): boolean {
  return line.run.length >= 3 && line.run.length === line.cells.length && line.run.column === line.cells[0]?.column;
}
