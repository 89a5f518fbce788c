/**
 * Room that a merged heading line needs: Excel's AutoFit ignores merged cells, so their height has to be set.
 * An estimate on the safe side: where TH Sarabun New is missing, its stand-ins are larger.
 */
import type { ColumnPlan, HeadingLine, SheetPlan } from "./plan";
import { LOOKS } from "./styles";

/** Mean advance of a letter in parts of the font size, with slack for a wider substitute font. */
const LETTER_WIDTH = 0.44;
/** Line height in parts of the font size: tone marks and lower vowels need it. */
const LINE_HEIGHT = 1.7;

/** Thai vowels and tone marks above or below a consonant take no room of their own. */
const NO_WIDTH = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

export function lineCount(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * LETTER_WIDTH)));
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(line.replace(NO_WIDTH, "").length / perLine)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Points; Excel allows at most 409. An empty line stays as a thin gap. */
export function headingHeight(text: string, width: number, fontSize: number): number {
  if (text === "") return 6;
  return Math.min(409, Math.ceil(lineCount(text, width, fontSize) * fontSize * LINE_HEIGHT + 4));
}

/**
 * Lines of text that a row can show: Excel makes no row higher than 409 points, and what does not fit is neither seen nor
 * printed. One line is kept in hand for a font that is wider than reckoned.
 */
export const mostLines = (fontSize: number): number => Math.floor((409 - 4) / (fontSize * LINE_HEIGHT)) - 1;

/** Letter and line of TH Sarabun New itself, in parts of the font size: what is told to staff must not be told too early. */
const SARABUN = { letter: 0.38, line: 1.5 } as const;

/** Whether a text is longer than a row at Excel's greatest height shows, in TH Sarabun New. */
export function outgrowsRow(text: string, width: number, fontSize: number): boolean {
  const lines = lineCount(text, (width * LETTER_WIDTH) / SARABUN.letter, fontSize);
  return lines * fontSize * SARABUN.line > 409;
}

/** A text cut into pieces of at most so many lines each: between its lines where that will do, else between words. */
export function splitByLines(text: string, width: number, fontSize: number, most: number): string[] {
  const fits = (piece: string): boolean => lineCount(piece, width, fontSize) <= most;
  const pieces: string[] = [];
  const add = (next: string, between: string): void => {
    const last = pieces[pieces.length - 1];
    const joined = last === undefined ? next : last + between + next;
    if (last !== undefined && fits(joined)) pieces[pieces.length - 1] = joined;
    else pieces.push(next);
  };
  for (const line of text.split("\n")) {
    if (fits(line)) add(line, "\n");
    else line.split(" ").forEach((word, at) => add(word, at === 0 ? "\n" : " "));
  }
  return pieces;
}

/** Two lines of a heading at 16 points, tone marks included. */
const LEAST_TABLE_HEAD = 56;

/** Height of a table's header row: its longest heading in its column. */
export function tableHeadHeight({ columns, textSize }: SheetPlan["table"]): number {
  const size = textSize ?? LOOKS.header.size;
  const heights = columns
    .filter(({ hidden }) => !hidden)
    .map(({ header, width }) => headingHeight(header, width - 6, size));
  return Math.max(LEAST_TABLE_HEAD, ...heights);
}

/** Height of a line above a table: it is merged across the columns that are printed, or its parts each across theirs. */
export function headingLineHeight({ table, print }: SheetPlan, line: HeadingLine): number {
  const printed = table.columns.slice(0, table.columns.length - (print.unprintedColumns ?? 0));
  const parts = (line.parts ?? []).flatMap(({ longest, from, to, style }) => {
    const place = (id: string): number => printed.findIndex((column) => column.id === id);
    // A border on either side.
    const room = widthOf(printed.slice(place(from), place(to) + 1)) - 6;
    return longest === undefined ? [] : [headingHeight(longest, room, LOOKS[style].size)];
  });
  if (line.height !== undefined) return Math.max(line.height, ...parts);
  return headingHeight(line.text, widthOf(printed), LOOKS[line.style].size);
}

const widthOf = (columns: readonly ColumnPlan[]): number =>
  columns.filter(({ hidden }) => !hidden).reduce((sum, { width }) => sum + width, 0);
