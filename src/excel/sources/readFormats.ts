/** Number formats of the rows that were kept of large sheets, all in one request: contiguous rows together. */
import type { GridRow } from "../../ita/reading/types";
import { isTooLarge } from "../officeErrors";
import { release, type Session } from "../session";

/** Cells a request; a format code takes some ten bytes. */
const MOST_CELLS = 150_000;
/** Rows this close are asked for together. */
const GAP = 3;

interface Run {
  readonly sheet: string;
  readonly row: number;
  count: number;
  column: number;
  end: number;
}

/** @returns the rows with formats; without them where even a few are too much for one answer. */
export async function withFormats(
  session: Session,
  sheets: readonly { readonly sheet: string; readonly rows: readonly GridRow[] }[]
): Promise<Map<string, GridRow[]>> {
  const formats = new Map<string, readonly string[]>();
  for (const batch of batches(sheets.flatMap(({ sheet, rows }) => runsOf(sheet, rows))))
    await readBatch(session, batch, formats);
  return new Map(
    sheets.map(({ sheet, rows }) => [
      sheet,
      rows.map((row) => {
        const known = formats.get(`${sheet}!${row.row}`);
        const first = Number(known?.[0] ?? 0);
        return row.formats !== null || known === undefined
          ? row
          : { ...row, formats: known.slice(1 + row.column - first, 1 + row.column - first + row.values.length) };
      }),
    ])
  );
}

function runsOf(sheet: string, rows: readonly GridRow[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    if (row.formats !== null || row.values.length === 0) continue;
    const last = runs[runs.length - 1];
    const end = row.column + row.values.length;
    if (last && row.row - (last.row + last.count) < GAP && row.row >= last.row + last.count) {
      last.count = row.row - last.row + 1;
      last.column = Math.min(last.column, row.column);
      last.end = Math.max(last.end, end);
    } else runs.push({ sheet, row: row.row, count: 1, column: row.column, end });
  }
  return runs;
}

function batches(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [];
  let cells = Infinity;
  for (const run of runs) {
    const size = run.count * (run.end - run.column);
    if (cells + size > MOST_CELLS) {
      all.push([]);
      cells = 0;
    }
    all[all.length - 1]?.push(run);
    cells += size;
  }
  return all;
}

/** Formats by "sheet!row"; the first entry is the column that they begin with. */
async function readBatch(session: Session, batch: readonly Run[], into: Map<string, readonly string[]>): Promise<void> {
  const { worksheets } = session.context.workbook;
  const ranges = batch.map((run) => ({
    run,
    range: worksheets
      .getItem(run.sheet)
      .getRangeByIndexes(run.row, run.column, run.count, run.end - run.column)
      .load("numberFormat"),
  }));
  try {
    await session.sync("read");
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const half = Math.ceil(batch.length / 2);
    // A single run that is too much stays without formats: they only refine what was read.
    if (batch.length < 2) return;
    await readBatch(session, batch.slice(0, half), into);
    return readBatch(session, batch.slice(half), into);
  }
  for (const { run, range } of ranges) {
    (range.numberFormat as string[][]).forEach((formats, index) =>
      into.set(`${run.sheet}!${run.row + index}`, [String(run.column), ...formats])
    );
    release(range);
  }
}
