/** What a corpus sheet holds: cells in rows, put down anywhere. Writers make blocks, blocks are joined to sheets. */
import type { CellValue } from "../../src/ita/reading/types";

/** A number with a format is one cell: 0.9396 shown as "93.96%". */
export interface FormattedCell {
  readonly value: number;
  readonly format: string;
}
export type Cell = CellValue | FormattedCell;
export type Row = readonly Cell[];

/** A rectangle of cells, counted from the first cell of its block. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows may differ in length; what is missing is empty. */
export interface Block {
  readonly rows: readonly Row[];
  /** Real merges in a workbook; in a grid the cells that they cover are simply empty. */
  readonly merges: readonly Merge[];
}

export interface CorpusSheet extends Block {
  readonly name: string;
  /** Where the first cell of `rows` stands, counted from 0. */
  readonly at: { readonly row: number; readonly column: number };
}

export const block = (rows: readonly Row[], merges: readonly Merge[] = []): Block => ({ rows, merges });

/** Lines of text, one a row. */
export const lines = (...texts: readonly string[]): Block => block(texts.map((text) => [text]));
export const gap = (rows = 1): Block => block(Array.from({ length: rows }, () => []));

/** One block below the other, without a gap unless a gap is among them. */
export function stack(...blocks: readonly Block[]): Block {
  const rows: Row[] = [];
  const merges: Merge[] = [];
  for (const one of blocks) {
    merges.push(...one.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...one.rows);
  }
  return { rows, merges };
}

/** Blocks side by side with empty columns between. */
export function beside(columnsBetween: number, ...blocks: readonly Block[]): Block {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  let from = 0;
  for (const one of blocks) {
    one.rows.forEach((row, at) => {
      const line = (rows[at] ??= []);
      while (line.length < from) line.push("");
      line.push(...row);
    });
    for (let at = 0; at < rows.length; at++) rows[at] ??= [];
    merges.push(...one.merges.map((merge) => ({ ...merge, column: merge.column + from })));
    from += widthOf(one) + columnsBetween;
  }
  return { rows, merges };
}

export const widthOf = ({ rows }: Block): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

/** An empty column before column `column` (of a block without merges across it). */
export function emptyColumn(one: Block, column: number): Block {
  return {
    rows: one.rows.map((row) => (row.length > column ? [...row.slice(0, column), "", ...row.slice(column)] : row)),
    merges: one.merges.map((merge) => (merge.column >= column ? { ...merge, column: merge.column + 1 } : merge)),
  };
}

/** Empty rows before row `row`. */
export function emptyRows(one: Block, row: number, count = 1): Block {
  return {
    rows: [...one.rows.slice(0, row), ...gap(count).rows, ...one.rows.slice(row)],
    merges: one.merges.map((merge) => (merge.row >= row ? { ...merge, row: merge.row + count } : merge)),
  };
}

/** Prints the header rows again after every `every` body rows, as page breaks leave them. */
export function repeatHeader(one: Block, headerRows: number, every: number): Block {
  const header = one.rows.slice(0, headerRows);
  const rows = one.rows.flatMap((row, at) => {
    const body = at - headerRows;
    return body > 0 && body % every === 0 ? [...header, row] : [row];
  });
  // Merges of the body would have to move; a page break cuts them anyway.
  return { rows, merges: one.merges.filter((merge) => merge.row < headerRows) };
}

/** One cell replaced: for the slips of the pen that a case is about. */
export function withCell(one: Block, row: number, column: number, cell: Cell): Block {
  return {
    ...one,
    rows: one.rows.map((cells, at) => {
      if (at !== row) return cells;
      const line: Cell[] = [...cells];
      while (line.length <= column) line.push("");
      line[column] = cell;
      return line;
    }),
  };
}

export const withoutRow = (one: Block, row: number): Block => ({
  ...one,
  rows: one.rows.filter((_, at) => at !== row),
});

export function sheet(name: string, content: Block, at: CorpusSheet["at"] = { row: 0, column: 0 }): CorpusSheet {
  return { name, ...content, at };
}

export const valueOf = (cell: Cell): CellValue => (typeof cell === "object" ? cell.value : cell);
export const formatOf = (cell: Cell): string => (typeof cell === "object" ? cell.format : "General");
