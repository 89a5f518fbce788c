/**
 * Reads the tables of another workbook, our own sheets among them: last year's measures, say. Loaded on demand, as readXlsx is.
 * Rejects with an error that `faultOf` explains when the file cannot be used.
 */
import { positionOf } from "../ita/reading/address";
import type { FileTables, TablePlace } from "../ita/reading/fileTables";
import type { GridRow, SheetGrid } from "../ita/reading/types";
import { FILE_LIMITS, type FileLimits } from "./limits";
import { tablesOf, type PackedTable } from "./packedTables";
import { openSheets, readSheet, type RowKeeper } from "./readSheets";

export { faultOf, type FileFault } from "./faults";

/** Rows of a sheet that are kept: a measures table has some ten, and five hundred at the very most. */
const ROWS_KEPT = 2_000;

export async function readTables(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  limits: FileLimits = FILE_LIMITS
): Promise<FileTables> {
  const file = new File([new Uint8Array(bytes)], name);
  const { pack, workbook, cells } = await openSheets(file, limits);
  const grids: SheetGrid[] = [];
  const tables: TablePlace[] = [];
  let left = limits.sheets;
  for (const sheet of workbook.sheets.slice(0, limits.sheetCount)) {
    if (left <= 0) break;
    const read = await readSheet(pack, sheet, cells, firstRows(), Math.min(left, limits.sheet));
    left -= read.bytes;
    grids.push({ sheet: sheet.name, rows: read.rows, cutOff: read.cutOff, ours: false });
    tables.push(...(await tablesOf(pack, sheet)).flatMap((table) => placeOf(table, sheet.name)));
  }
  return { grids, tables };
}

function firstRows(): RowKeeper {
  const kept: GridRow[] = [];
  let full = false;
  return {
    take(rows) {
      full ||= kept.length + rows.length > ROWS_KEPT;
      kept.push(...rows.slice(0, ROWS_KEPT - kept.length));
    },
    kept: () => kept,
    get full() {
      return full;
    },
  };
}

function placeOf({ name, range, totalRows }: PackedTable, sheet: string): TablePlace[] {
  const [first = "", last = first] = range.split(":");
  const [{ row, column }, end] = [positionOf(first), positionOf(last)];
  const [rows, columns] = [end.row - row + 1 - totalRows, end.column - column + 1];
  const isSound = row >= 0 && column >= 0 && rows > 0 && rows <= ROWS_KEPT && columns > 0;
  return isSound ? [{ name, sheet, row, column, rows, columns: Math.min(columns, FILE_LIMITS.columns) }] : [];
}
