/** Texts that can contradict the tables: sentences with figures or several years, agencies' names, remarks. */
import { figuresIn } from "../figures";
import type { SourceTable, TextCell } from "../types";
import { yearsIn } from "../years";
import type { Senses } from "./senses";
import { placedText, type SheetView } from "./sheetView";

export const mostTexts = 2000;
const longestTitle = 160;
const figureRoles = new Set(["code", "name", "score", "delta", "rank", "share", "level", "agency"]);

export interface TakenRows {
  readonly table: SourceTable;
  /** Indexes: first heading line, first row of the body, index after the last row. */
  readonly top: number;
  readonly body: number;
  readonly end: number;
  readonly headingRows: ReadonlySet<number>;
}

export function textsOf(view: SheetView, taken: readonly TakenRows[], room: number, senses: Senses): TextCell[] {
  if (view.ours) return [];
  const years = senses.years(view.sheet);
  let fiscalYear = years.length === 1 ? (years[0]?.fiscalYear ?? null) : null;
  const texts: TextCell[] = [];
  const tablesAt = byRow(taken);
  for (let index = 0; index < view.length && texts.length < room; index++) {
    const here = tablesAt.get(index) ?? [];
    const { cells } = view.at(index);
    for (const cell of cells) {
      if (typeof cell.value !== "string" || senses.isFigure(cell.value)) continue;
      if (here.some((rows) => isTableCell(rows, index, cell.column))) continue;
      const remark = here.some(({ table }) => roleAt(table, cell.column) === "remark");
      const figures = figuresIn(cell.text).length > 0;
      if (here.length === 0 && !figures) fiscalYear = titleYear(cell.text, cells.length, senses) ?? fiscalYear;
      if (remark || figures || senses.agency(cell.text) !== null || namesSeveralYears(cell.text))
        texts.push({ ...placedText(view, index, cell), fiscalYear });
    }
  }
  return texts.slice(0, room);
}

function byRow(taken: readonly TakenRows[]): Map<number, TakenRows[]> {
  const rows = new Map<number, TakenRows[]>();
  for (const table of taken)
    for (let index = table.top; index < table.end; index++) rows.set(index, [...(rows.get(index) ?? []), table]);
  return rows;
}

/** A result of one year and the date of another stand in one sentence: their order can be wrong. */
function namesSeveralYears(text: string): boolean {
  return new Set(yearsIn(text).map(({ fiscalYear }) => fiscalYear)).size > 1;
}

/** Sentences with figures speak of any year; only a title says what stands below it. */
function titleYear(text: string, cells: number, senses: Senses): number | null {
  if (cells > 2 || text.length > longestTitle) return null;
  const years = senses.years(text);
  return years.length === 1 ? (years[0]?.fiscalYear ?? null) : null;
}

function roleAt({ columns }: SourceTable, column: number): string | null {
  return columns.find((each) => each.column === column)?.role ?? null;
}

/** Headings, names, codes and figures of a table are no texts; remarks and whatever else stands in it are. */
function isTableCell({ table, body, headingRows }: TakenRows, index: number, column: number): boolean {
  const role = roleAt(table, column);
  if (role === null) return false;
  return index < body || headingRows.has(index) || figureRoles.has(role);
}
