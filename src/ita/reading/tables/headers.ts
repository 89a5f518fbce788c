/** Finds where tables begin: their heading lines, joined column by column, and tables that stand side by side. */
import { headerBlocks, isNumbering, type HeaderBlock } from "./headerBlocks";
import { filledColumns, headingsOf, type ColumnHeading } from "./headings";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";
import { splitColumns } from "./sideBySide";

/** A table's frame: its heading and the rows below that may belong to it. */
export interface Layout {
  /** Index of the first heading line, or of the first row where there is no heading. */
  readonly top: number;
  /** Index of the first row below the heading. */
  readonly body: number;
  /** Index after the last row that may belong to the table. */
  readonly end: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The cell that names the table for good, "A3" of its sheet: first heading cell, else first cell. */
  readonly corner: { readonly index: number; readonly column: number };
  readonly headings: ReadonlyMap<number, ColumnHeading>;
  /** Whether the subjects stand in the columns. */
  readonly subjectsAcross: boolean;
}

/** Frames of all tables with a heading, from top to bottom; `end` is where the next heading over the same columns begins. */
export function headedLayouts(view: SheetView, senses: Senses): Layout[] {
  const splits = new Map<string, number[][]>();
  const frames = headerBlocks(view, senses).flatMap((block) => segmentsOf(block, splits, view, senses));
  return frames.map((frame, at) => {
    let end = view.length;
    for (let later = at + 1; later < frames.length; later++) {
      const next = frames[later];
      if (!next || next.top < frame.body) continue;
      if (next.firstColumn <= frame.lastColumn && next.lastColumn >= frame.firstColumn) {
        end = next.top;
        break;
      }
    }
    return { ...frame, end: beforeGap(frame.body, end, view) };
  });
}

/** So many empty rows end a table, whatever follows. */
const widestGap = 7;

function beforeGap(body: number, end: number, view: SheetView): number {
  for (let index = body; index < end; index++)
    if (view.rowNumber(index) - view.rowNumber(Math.max(index - 1, 0)) > widestGap) return index;
  return end;
}

// ---------------------------------------------------------------- side by side

type Frame = Omit<Layout, "end">;

/** @param splits how earlier headings of the same words were split: on a later page too little may follow to tell */
function segmentsOf(block: HeaderBlock, splits: Map<string, number[][]>, view: SheetView, senses: Senses): Frame[] {
  const lines = block.lines.filter((line) => !isNumbering(line));
  const last = block.lines.at(-1);
  if (!last) return [];
  const body = last.index + 1;
  const columns = [...new Set(lines.flatMap((line) => line.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
  const words = lines.map((line) => line.cells.map(({ column, text }) => `${column}:${text}`).join("|")).join("\n");
  const parts = block.subjectsAcross
    ? [columns]
    : (splits.get(words) ?? splitColumns(columns, lines, body, view, senses));
  splits.set(words, parts);
  return parts.flatMap((part, at) => {
    const before = parts[at - 1]?.at(-1) ?? -1;
    const after = parts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    return frameOf(part, { before, after }, { ...block, lines }, body, view, senses);
  });
}

function frameOf(
  part: readonly number[],
  room: { readonly before: number; readonly after: number },
  { lines, subjectsAcross }: HeaderBlock,
  body: number,
  view: SheetView,
  senses: Senses
): Frame[] {
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled = filledColumns(view, body, senses);
  let [firstColumn, lastColumn] = [first, last];
  while (firstColumn - 1 > room.before && filled.has(firstColumn - 1)) firstColumn--;
  while (lastColumn + 1 < room.after && filled.has(lastColumn + 1)) lastColumn++;
  const own = lines
    .map((line) => ({ index: line.index, cells: line.cells.filter(({ column }) => column >= first && column <= last) }))
    .filter(({ cells }) => cells.length > 0);
  const top = own[0];
  const corner = top?.cells[0];
  if (!top || !corner) return [];
  return [
    {
      top: top.index,
      body,
      firstColumn,
      lastColumn,
      corner: { index: top.index, column: corner.column },
      headings: headingsOf(own.map(({ cells }) => cells)),
      subjectsAcross,
    },
  ];
}
