/** Reads all that a run needs in two round trips, whatever the number of sheets and rows. */
import type { CellRead } from "../sheets/merge/canonical";
import type { SheetId } from "../sheets/plan";
import { SHEET_NAMES, TABLE_NAMES } from "../sheets/names";
import { mayBeMemorySheet, readMemory, type StoredMemory } from "./memorySheet";
import type { Session } from "./session";

export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
}

/** One of our tables as it stands, with the rows above it. */
export interface TableState {
  readonly sheet: string;
  /** Header row's first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellRead[])[];
  readonly formulas: readonly (readonly CellRead[])[];
  /** First column of the rows above the table. */
  readonly heading: readonly CellRead[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly structureProtected: boolean;
  readonly tables: ReadonlyMap<SheetId, TableState>;
  readonly memory: StoredMemory | null;
  /** Sheets of our names that hold none of our tables: the user's own, or one whose making was cut off. */
  readonly namesakes: ReadonlyMap<
    SheetId,
    { readonly firstCell: CellRead; readonly empty: boolean; readonly tables: readonly string[] }
  >;
}

const IDS = Object.keys(TABLE_NAMES) as SheetId[];

export async function readWorkbook(session: Session): Promise<WorkbookState> {
  const { workbook } = session.context;
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  workbook.protection.load("protected");
  await session.sync("read");

  const sheetOfTable = new Map(tables.items.map((table) => [table.name, table.worksheet.name]));
  const ours = IDS.filter((id) => sheetOfTable.has(TABLE_NAMES[id])).map((id) => {
    const table = workbook.tables.getItem(TABLE_NAMES[id]).getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const used = workbook.worksheets
      .getItem(sheetOfTable.get(TABLE_NAMES[id]) ?? "")
      .getUsedRange(true)
      .load("rowIndex,columnIndex,values,formulas");
    return { id, sheet: sheetOfTable.get(TABLE_NAMES[id]) ?? "", table, used };
  });
  const names = sheets.items.map((sheet) => sheet.name);
  const namesakes = IDS.filter((id) => !sheetOfTable.has(TABLE_NAMES[id]) && names.includes(SHEET_NAMES[id])).map(
    (id) => {
      const sheet = workbook.worksheets.getItem(SHEET_NAMES[id]);
      return {
        id,
        first: sheet.getRange("A1").load("values"),
        used: sheet.getUsedRangeOrNullObject(true).load("rowCount"),
      };
    }
  );
  const memories = names.filter(mayBeMemorySheet).map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("values"),
  }));
  await session.sync("read");

  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
    })),
    structureProtected: workbook.protection.protected,
    tables: new Map(ours.map(({ id, sheet, table, used }) => [id, tableState(sheet, table, used)])),
    memory:
      memories
        .map(({ name, used }) => readMemory(name, used.isNullObject ? null : (used.values as CellRead[][])))
        .find((memory) => memory !== null) ?? null,
    namesakes: new Map(
      namesakes.map(({ id, first, used }) => [
        id,
        {
          firstCell: (first.values as CellRead[][])[0]?.[0] ?? "",
          empty: used.isNullObject,
          tables: [...sheetOfTable].filter(([, sheet]) => sheet === SHEET_NAMES[id]).map(([name]) => name),
        },
      ])
    ),
  };
}

function tableState(sheet: string, table: Excel.Range, used: Excel.Range): TableState {
  // A cell outside the used range is empty: an unused first column or trailing rows are not handed over.
  const cut = (
    grid: readonly (readonly CellRead[])[],
    row: number,
    column: number,
    rows: number,
    columns: number
  ): CellRead[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => grid[row + r - used.rowIndex]?.[column + c - used.columnIndex] ?? "")
    );
  const { rowIndex, columnIndex, rowCount, columnCount } = table;
  const values = cut(used.values as CellRead[][], rowIndex, columnIndex, rowCount, columnCount);
  return {
    sheet,
    row: rowIndex,
    column: columnIndex,
    headers: (values[0] ?? []).map(String),
    values,
    formulas: cut(used.formulas as CellRead[][], rowIndex, columnIndex, rowCount, columnCount),
    heading: cut(used.values as CellRead[][], 0, columnIndex, rowIndex, 1).map((row) => row[0] ?? ""),
  };
}
