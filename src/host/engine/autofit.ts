import { cellText } from "./cells";
import type { BookContext } from "./context";
import { mergeAt } from "./structure";
import { styleFromFile } from "./styles";
import type { CellState, SheetState } from "./state";
import { lineHeight, textWidth } from "./textWidth";
import type { CellStyle } from "./types";
import { charactersToPoints, MAX_ROW_HEIGHT, pointsToCharacters } from "./widths";

/** Room that a cell keeps free beside its text: 5 pixels, and what one step of indent takes: 9 pixels. */
const CELL_PADDING = 3.75;
const INDENT_STEP = 6.75;
/** Estimates err; text that needs a little more than estimated must not be clipped. */
const WIDTH_SLACK = 1.06;

/** Heights that the text of these rows needs; merged cells do not count, as in Excel. The heights are not "custom". */
export function autofitRows(context: BookContext, sheet: SheetState, firstRow: number, rowCount: number): void {
  fitRows(context, sheet, (row) => row >= firstRow && row < firstRow + rowCount);
}

/** Rows of a file that carry no height: Excel fits them when it opens the file, and so must whoever shows them here. */
export function fitRowsWithoutHeight(context: BookContext, sheet: SheetState): void {
  fitRows(context, sheet, (row) => sheet.rows.get(row)?.height === undefined);
}

function fitRows(context: BookContext, sheet: SheetState, isWanted: (row: number) => boolean): void {
  for (const [row, cells] of sheet.cells) {
    if (!isWanted(row)) continue;
    const height = neededHeight(context, sheet, row, cells);
    const { height: _old, customHeight: _custom, ...rest } = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, height > sheet.standardRowHeight ? { ...rest, height } : rest);
  }
  context.lookChanged();
}

/** Points that a row needs for its own cells; the standard height at least. */
export function neededHeight(
  context: BookContext,
  sheet: SheetState,
  row: number,
  cells: ReadonlyMap<number, CellState>
): number {
  let height = sheet.standardRowHeight;
  for (const [column, cell] of cells) {
    if (cell.content.kind === "empty" || mergeAt(sheet, row, column)) continue;
    const style = styleFromFile(cell.style, context.state);
    const lines = style.wrapText
      ? wrappedLines(cellText(context, sheet, row, column), style, contentWidth(sheet, column, style))
      : 1;
    height = Math.max(height, lines * lineHeight(style.fontName, style.fontSize));
  }
  return Math.min(MAX_ROW_HEIGHT, Math.round(height * 4) / 4);
}

function contentWidth(sheet: SheetState, column: number, style: CellStyle): number {
  const width = charactersToPoints(sheet.columns.get(column)?.width ?? sheet.standardColumnWidth);
  return Math.max(1, width - CELL_PADDING - style.indent * INDENT_STEP);
}

/** How many lines text takes in a column so wide (points). Lines break at spaces and between Thai words. */
export function wrappedLines(text: string, style: CellStyle, width: number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, style, width), 0);
}

function paragraphLines(paragraph: string, style: CellStyle, width: number): number {
  const measure = (part: string): number => textWidth(part, style.fontName, style.fontSize, style.bold) * WIDTH_SLACK;
  let lines = 1;
  let used = 0;
  for (const piece of breakablePieces(paragraph)) {
    const room = measure(piece.trimEnd());
    if (used > 0 && used + room > width) {
      lines++;
      used = 0;
    }
    if (room > width) {
      // A word longer than the line is cut anywhere.
      const extra = Math.ceil(room / width) - 1;
      lines += extra;
      used = room - extra * width;
    } else {
      used += measure(piece);
    }
  }
  return lines;
}

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Text cut where a line may break: after spaces and hyphens, and between Thai words. */
function breakablePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.length - 1;
    const previous = pieces[last];
    const joins = previous !== undefined && !mayBreakBetween(previous, segment);
    if (joins) pieces[last] = previous + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const THAI_LETTER = /[\u0e01-\u0e4e]/u;

function mayBreakBetween(before: string, after: string): boolean {
  if (/^\s/.test(after) || /^[)\]}.,:;!?%"'ๆฯ”’]/u.test(after)) return false;
  if (/[\s-]$/.test(before)) return true;
  if (/[(["'“‘]$/.test(before)) return false;
  const lastLetter = before.at(-1) ?? "";
  const firstLetter = after[0] ?? "";
  return THAI_LETTER.test(lastLetter) || THAI_LETTER.test(firstLetter);
}

/** Widths that fit the longest line of unwrapped text in each column; merged and wrapped cells do not count. */
export function autofitColumns(
  context: BookContext,
  sheet: SheetState,
  firstColumn: number,
  columnCount: number
): void {
  const widths = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (column < firstColumn || column >= firstColumn + columnCount) continue;
      if (cell.content.kind === "empty" || mergeAt(sheet, row, column)) continue;
      const style = styleFromFile(cell.style, context.state);
      const lines = cellText(context, sheet, row, column).split(/\r\n|\r|\n/);
      const widest = Math.max(...lines.map((line) => textWidth(line, style.fontName, style.fontSize, style.bold)));
      const needed = widest * WIDTH_SLACK + CELL_PADDING + style.indent * INDENT_STEP;
      widths.set(column, Math.max(widths.get(column) ?? 0, needed));
    }
  }
  for (const [column, points] of widths) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width: pointsToCharacters(points) });
  }
  context.lookChanged();
}
