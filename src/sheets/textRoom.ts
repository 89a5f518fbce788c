/**
 * Room that a merged heading line needs: Excel's AutoFit ignores merged cells, so their height has to be set.
 * An estimate on the safe side: where TH Sarabun New is missing, its stand-ins are larger.
 */
import type { HeadingLine, SheetPlan } from "./plan";
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

/** Height of a line above a table: it is merged across the columns that are printed. */
export function headingLineHeight({ table, print }: SheetPlan, { text, style }: HeadingLine): number {
  const printed = table.columns
    .slice(0, table.columns.length - (print.unprintedColumns ?? 0))
    .filter((column) => !column.hidden);
  return headingHeight(
    text,
    printed.reduce((sum, column) => sum + column.width, 0),
    LOOKS[style].size
  );
}
