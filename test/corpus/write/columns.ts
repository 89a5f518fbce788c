/** Tables as named columns in any order. */
import { formatDelta } from "../../../src/ita/scores";
import type { Assessment, Hundredths } from "../../../src/ita/types";
import { block, type Block, type Cell, type Merge, type Row } from "../sheet";
import { deltaCell, scoreCell, yearText, type FigureStyle, type YearStyle } from "./style";
import { digitsOf } from "./style";

/** A column: its header lines (top one first) and its cell in each row. */
export interface Column<Subject> {
  readonly id: string;
  readonly header: readonly string[];
  readonly cell: (subject: Subject) => Cell;
}

export interface Years {
  /** In column order. */
  readonly years: readonly Assessment[];
  readonly figures: FigureStyle;
  /** "none": the year stands in a title line or in the sheet's name. */
  readonly yearIn: YearStyle | "none";
  /** Heading of a score column without a year, and the words around it with one. */
  readonly scoreWord?: string;
  /** A column of differences after the scores: the newest year less the one before. */
  readonly difference?: boolean;
  /** "two": one heading over all score columns (merged), the years below. */
  readonly header?: "one" | "two";
}

/** Score columns of every year, then the difference. */
export function yearColumns<Subject>(
  options: Years,
  scoreOf: (assessment: Assessment, subject: Subject) => Hundredths | null
): Column<Subject>[] {
  const { years, figures, yearIn, scoreWord = "คะแนน", header = "one" } = options;
  const digits = digitsOf(figures);
  const scores = years.map((year, at): Column<Subject> => {
    const named = yearIn === "none" ? "" : yearText(year.fiscalYear, yearIn, digits);
    const twoLines = [at === 0 ? scoreWord : "", named];
    return {
      id: `score${at}`,
      header: header === "two" ? twoLines : [named === "" ? scoreWord : named],
      cell: (subject) => scoreCell(scoreOf(year, subject), figures),
    };
  });
  if (options.difference !== true) return scores;
  const [newest, before] = [...years].sort((one, other) => other.fiscalYear - one.fiscalYear);
  const delta: Column<Subject> = {
    id: "delta",
    header: ["ผลต่าง"],
    cell: (subject) => {
      const now = newest ? scoreOf(newest, subject) : null;
      const then = before ? scoreOf(before, subject) : null;
      return deltaCell(now === null || then === null ? null : now - then, figures);
    },
  };
  return [...scores, delta];
}

/** Columns in the order of `order` (ids; those not named keep their places at the end). */
export function inOrder<Subject>(columns: readonly Column<Subject>[], order: readonly string[]): Column<Subject>[] {
  const named = order.flatMap((id) => columns.filter((column) => column.id === id));
  return [...named, ...columns.filter((column) => !named.includes(column))];
}

/** Header rows and one row a subject. A heading of one line stands over merged cells when others have two. */
export function table<Subject>(columns: readonly Column<Subject>[], subjects: readonly Subject[]): Block {
  const height = columns.reduce((most, column) => Math.max(most, column.header.length), 1);
  const header: Row[] = Array.from({ length: height }, (_, line) => columns.map((column) => column.header[line] ?? ""));
  return block(
    [...header, ...subjects.map((subject) => columns.map((column) => column.cell(subject)))],
    headerMerges(columns, height)
  );
}

/** How many header rows `table` writes. */
export const headerHeight = (columns: readonly { readonly header: readonly string[] }[]): number =>
  columns.reduce((most, column) => Math.max(most, column.header.length), 1);

function headerMerges(columns: readonly { readonly header: readonly string[] }[], height: number): Merge[] {
  if (height === 1) return [];
  const merges: Merge[] = columns.flatMap(({ header }, column) =>
    header.length < height ? [{ row: 0, column, rowCount: height, columnCount: 1 }] : []
  );
  columns.forEach(({ header }, column) => {
    if (header.length < height || header[0] === "") return;
    let end = column + 1;
    while (columns[end]?.header.length === height && columns[end]?.header[0] === "") end++;
    if (end - column > 1) merges.push({ row: 0, column, rowCount: 1, columnCount: end - column });
  });
  return merges;
}

/** "+0.44": a printed difference that a case wants wrong. */
export const printedDelta = (delta: Hundredths, digits: "thai" | "arabic" = "thai"): string =>
  formatDelta(delta, digits);
