/** Tables without a heading: rows one below the other that name indicators or instruments and hold a figure. */
import type { Frame } from "./continued";
import { headerLine } from "./headerLines";
import type { ColumnHeading } from "./headings";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";

const fewestRows = 3;
const widestGap = 2;

interface Run {
  first: number;
  last: number;
  firstColumn: number;
  lastColumn: number;
  readonly subjects: Set<string>;
}

/** @param taken rows that belong to tables with a heading */
export function bareFrames(view: SheetView, senses: Senses, taken: ReadonlySet<number>): Frame[] {
  const frames: Frame[] = [];
  let run: Run | null = null;
  const close = (): void => {
    if (run && run.subjects.size >= fewestRows) frames.push(frameOf(run, view, senses, taken));
    run = null;
  };
  for (let index = 0; index < view.length; index++) {
    if (taken.has(index)) {
      close();
      continue;
    }
    const named = namedRow(index, view, senses);
    if (run && view.rowNumber(index) - view.rowNumber(run.last) > widestGap) close();
    if (!named) continue;
    run ??= { first: index, last: index, firstColumn: named.first, lastColumn: named.last, subjects: new Set() };
    run.last = index;
    run.firstColumn = Math.min(run.firstColumn, named.first);
    run.lastColumn = Math.max(run.lastColumn, named.last);
    run.subjects.add(named.subject);
  }
  close();
  return frames;
}

/** A row with a name (or a question's code) and a figure beside it. */
function namedRow(
  index: number,
  view: SheetView,
  senses: Senses
): { readonly subject: string; readonly first: number; readonly last: number } | null {
  const { cells } = view.at(index);
  if (cells.length < 2) return null;
  let subject: string | null = null;
  let figure = false;
  for (const { value } of cells) {
    if (senses.isFigure(value)) figure = true;
    if (typeof value !== "string") continue;
    const { byCode, byName } = senses.meaning(value);
    const found = byCode ?? byName;
    if (found && found.kind !== "overall") subject ??= `${found.kind}/${found.code}`;
  }
  const [first, last] = [cells[0]?.column, cells.at(-1)?.column];
  return subject !== null && figure && first !== undefined && last !== undefined ? { subject, first, last } : null;
}

function frameOf(run: Run, view: SheetView, senses: Senses, taken: ReadonlySet<number>): Frame {
  const above = run.first - 1;
  const adjacent = above >= 0 && !taken.has(above) && view.rowNumber(above) === view.rowNumber(run.first) - 1;
  const headings = adjacent ? partialHeadings(above, run, view, senses) : new Map<number, ColumnHeading>();
  let end = run.last + 1;
  // A total row below names nothing else.
  while (end < view.length && !taken.has(end) && view.rowNumber(end) - view.rowNumber(end - 1) <= widestGap) end++;
  return {
    top: headings.size > 0 ? above : run.first,
    body: run.first,
    end,
    firstColumn: run.firstColumn,
    lastColumn: run.lastColumn,
    corner: { index: headings.size > 0 ? above : run.first, column: run.firstColumn },
    headings,
    subjectsAcross: false,
    repeated: new Set(),
  };
}

/** A heading over some of the columns only: "คะแนน" above a column of figures and nothing above the names. */
function partialHeadings(above: number, run: Run, view: SheetView, senses: Senses): Map<number, ColumnHeading> {
  const line = headerLine(view, senses, above);
  if (line.figures > 0 || line.understood === 0 || line.cells.some(({ text }) => text.length > 60)) return new Map();
  if (line.cells.length === 1 && (line.cells[0]?.column ?? 0) <= run.firstColumn) return new Map();
  const within = line.cells.filter(({ column }) => column >= run.firstColumn && column <= run.lastColumn);
  return new Map(within.map(({ column, text }) => [column, { column, lines: [text], text }] as const));
}
