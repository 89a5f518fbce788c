/** Score tables and telling texts on any sheets → what was recognised, where, and how sure. */
import { choicesByKey } from "./choices";
import { bareFrames } from "./tables/bare";
import { joinContinued, type Frame } from "./tables/continued";
import { headedLayouts } from "./tables/headers";
import { readTable } from "./tables/readTable";
import type { ReadHints } from "./tables/request";
import { createSenses, type Senses } from "./tables/senses";
import { sheetView, type SheetView } from "./tables/sheetView";
import { mostTexts, textsOf, type TakenRows } from "./tables/texts";
import type { Reading, SheetGrid, SourceChoice, SourceTable, TextCell } from "./types";

/**
 * Tables in the order of the sheets and of their rows. Nothing is thrown, whatever the cells hold; work grows with the
 * number of cells. Tables that are probably not ITA results are left out.
 * @param choices staff's decisions: the tables are read again with them
 * @param hints year and agency that the workbook works on: to a table without a year it is only offered
 */
export function recognise(
  grids: readonly SheetGrid[],
  choices: readonly SourceChoice[] = [],
  hints: { readonly fiscalYear?: number | null; readonly agency?: string | null } = {}
): Reading {
  const byKey = choicesByKey(choices);
  const known: ReadHints = { fiscalYear: hints.fiscalYear ?? null, agency: hints.agency?.trim() || null };
  const settled = new Set(known.fiscalYear === null ? [] : [known.fiscalYear]);
  const reading = readWith(settled, grids, byKey, known);
  const told = yearsInFull(reading.tables).filter((year) => !settled.has(year));
  // A sheet called "รายข้อ 68" needs no asking beside a table of 2568; reading again is rare and costs little.
  const asked = reading.tables.some(({ columns }) =>
    columns.some(({ yearFrom, fiscalYear }) => yearFrom === "offered" && told.some((year) => year === fiscalYear))
  );
  return asked ? readWith(new Set([...settled, ...told]), grids, byKey, known) : reading;
}

/** Years of score columns in tables that are used. */
function yearsInFull(tables: readonly SourceTable[]): number[] {
  return tables
    .filter(({ use }) => use)
    .flatMap(({ columns }) => columns)
    .flatMap(({ fiscalYear, yearFrom }) =>
      fiscalYear !== null && yearFrom !== "offered" && yearFrom !== null ? [fiscalYear] : []
    );
}

function readWith(
  settled: ReadonlySet<number>,
  grids: readonly SheetGrid[],
  choices: ReadonlyMap<string, SourceChoice>,
  hints: ReadHints
): Reading {
  const senses = createSenses(settled);
  const tables: SourceTable[] = [];
  const texts: TextCell[] = [];
  for (const grid of grids) {
    const view = sheetView(grid);
    const taken = tablesOf(view, choices, hints, senses);
    tables.push(...taken.map(({ table }) => table));
    texts.push(...textsOf(view, taken, mostTexts - texts.length, senses));
  }
  return { tables, texts };
}

function tablesOf(
  view: SheetView,
  choices: ReadonlyMap<string, SourceChoice>,
  hints: ReadHints,
  senses: Senses
): TakenRows[] {
  const headed = joinContinued(headedLayouts(view, senses), view, senses);
  const found = readFrames(headed, [], view, choices, hints, senses);
  const rows = new Set<number>();
  for (const { top, end } of found) for (let index = top; index < end; index++) rows.add(index);
  const bare = view.ours ? [] : bareFrames(view, senses, rows);
  const all = [...found, ...readFrames(bare, found, view, choices, hints, senses)];
  return all.sort((a, b) => a.top - b.top || firstColumn(a) - firstColumn(b));
}

const firstColumn = ({ table }: TakenRows): number => table.columns[0]?.column ?? 0;
const sheetTopLines = 6;

function readFrames(
  frames: readonly Frame[],
  known: readonly TakenRows[],
  view: SheetView,
  choices: ReadonlyMap<string, SourceChoice>,
  hints: ReadHints,
  senses: Senses
): TakenRows[] {
  const found: TakenRows[] = [];
  /** Index after the last row of the tables above, and the tables that may still go on. */
  let above = 0;
  let open: { readonly end: number }[] = [...known];
  const sheetTop = topLines(view, frames[0]?.top ?? 0);
  for (const frame of frames) {
    for (const table of open) if (table.end <= frame.top) above = Math.max(above, table.end);
    open = open.filter(({ end }) => end > frame.top);
    const choice = choices.get(keyOf(frame, view));
    const read = readTable(frame, above, sheetTop, choice, hints, view, senses);
    if (!read) continue;
    open.push(read);
    found.push({
      table: read.table,
      top: frame.top,
      body: frame.body,
      end: read.end,
      headingRows: frame.repeated,
    });
  }
  return found;
}

function keyOf({ corner }: Frame, view: SheetView): string {
  return `${view.sheet}!${view.place(corner.index, corner.column).cell}`;
}

/** Texts above everything else on the sheet. */
function topLines(view: SheetView, end: number): string[] {
  const lines: string[] = [];
  for (let index = 0; index < Math.min(end, sheetTopLines, view.length); index++)
    for (const { value, text } of view.at(index).cells) if (typeof value === "string") lines.push(text);
  return lines;
}
