/** Sheets that did not fit the common request although they are small: many of them in one request. */
import type { GridRow } from "../../ita/reading/types";
import { isTooLarge } from "../officeErrors";
import { release, type Session } from "../session";
import { gridRows, type ForeignSheet } from "./firstParts";

/** Cells of one request, formats included. */
const REQUEST_CELLS = 60_000;
const SMALL_CELLS = 15_000;

export const isSmall = (sheet: ForeignSheet): boolean => sheet.usedRows * sheet.usedColumns <= SMALL_CELLS;

/** @returns rows by sheet; a sheet whose texts turn out too long for one answer is left out. */
export async function readSmall(
  session: Session,
  sheets: readonly ForeignSheet[]
): Promise<ReadonlyMap<string, readonly GridRow[]>> {
  const rows = new Map<string, readonly GridRow[]>();
  let batch: ForeignSheet[] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const size = sheet.usedRows * sheet.usedColumns;
    if (batch.length > 0 && cells + size > REQUEST_CELLS) {
      await readBatch(session, batch, rows);
      batch = [];
      cells = 0;
    }
    batch.push(sheet);
    cells += size;
  }
  if (batch.length > 0) await readBatch(session, batch, rows);
  return rows;
}

async function readBatch(
  session: Session,
  batch: readonly ForeignSheet[],
  into: Map<string, readonly GridRow[]>
): Promise<void> {
  const ranges = batch.map(({ name, usedRows, usedColumns }) => ({
    name,
    range: session.context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(0, 0, usedRows, usedColumns)
      .load("values,numberFormat,rowIndex,columnIndex"),
  }));
  try {
    await session.sync("read");
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (batch.length < 2) return;
    const half = Math.ceil(batch.length / 2);
    await readBatch(session, batch.slice(0, half), into);
    return readBatch(session, batch.slice(half), into);
  }
  for (const { name, range } of ranges) {
    into.set(name, gridRows(range, range.numberFormat as string[][]));
    release(range);
  }
}
