/**
 * The rest of a large sheet, in blocks of rows: one request a block, its size chosen from the bytes that the cells have
 * taken so far, and rows that are not worth recognising dropped at once, so that memory stays flat.
 */
import type { CellValue, GridRow } from "../../ita/reading/types";
import { isTooLarge } from "../officeErrors";
import { release, type Session } from "../session";
import { gridRows } from "./firstParts";

/** Well below the 5 MB that Excel on the web hands over at once. */
const BLOCK_BYTES = 1_500_000;
const FIRST_BLOCK_ROWS = 1_000;
const MOST_BLOCK_ROWS = 100_000;
/** A block after a sparse one may be dense. */
const GROWTH = 4;

export interface RestOfSheet {
  readonly sheet: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly columns: number;
}

/** Where rows go, in order. */
export interface RowSink {
  take(rows: readonly GridRow[]): void;
}

export async function readRest(
  session: Session,
  { sheet, fromRow, toRow, columns }: RestOfSheet,
  sink: RowSink
): Promise<void> {
  let size = FIRST_BLOCK_ROWS;
  for (let row = fromRow; row < toRow;) {
    const count = Math.min(size, toRow - row);
    const rows = await readBlock(session, sheet, { row, count, columns });
    if (rows === "too-large") {
      // One row that is too large by itself holds no scores.
      if (count === 1) row++;
      size = Math.max(1, Math.floor(count / 2));
      continue;
    }
    sink.take(rows);
    row += count;
    const bytesPerRow = Math.max(1, bytesOf(rows) / count);
    size = Math.max(1, Math.min(MOST_BLOCK_ROWS, count * GROWTH, Math.floor(BLOCK_BYTES / bytesPerRow)));
  }
}

interface Block {
  readonly row: number;
  readonly count: number;
  readonly columns: number;
}

async function readBlock(
  session: Session,
  sheet: string,
  { row, count, columns }: Block
): Promise<GridRow[] | "too-large"> {
  const block = session.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, count, columns);
  const used = block.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  try {
    await session.sync("read");
  } catch (error) {
    if (isTooLarge(error)) return "too-large";
    throw error;
  }
  const rows = used.isNullObject ? [] : gridRows(used, null);
  release(block);
  if (!used.isNullObject) release(used);
  return rows;
}

/** Bytes of the cells in an answer, at most: a Thai letter takes three. */
function bytesOf(rows: readonly GridRow[]): number {
  return rows.reduce(
    (sum, row) => sum + row.values.reduce((bytes: number, value) => bytes + bytesOfValue(value), 0),
    0
  );
}

function bytesOfValue(value: CellValue): number {
  return typeof value === "string" ? 3 + value.length * 3 : 10;
}
