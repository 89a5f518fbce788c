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
  /** Header row first. */
  readonly values: readonly (readonly CellRead[])[];
  readonly formulas: readonly (readonly CellRead[])[];
  /** First column of the rows above the table. */
  readonly heading: readonly CellRead[];
  readonly footer: string;
}

/** A sheet of one of our names that holds none of our tables: the user's own, or one whose making was cut off. */
interface Namesake {
  /** Its cells, or null when it holds more than a sheet that we make. */
  readonly cells: readonly (readonly CellRead[])[] | null;
  readonly tables: readonly string[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly structureProtected: boolean;
  readonly tables: ReadonlyMap<SheetId, TableState>;
  readonly memory: StoredMemory | null;
  readonly namesakes: ReadonlyMap<SheetId, Namesake>;
}

const IDS = Object.keys(TABLE_NAMES) as SheetId[];

/** Where the lines above a table can stand, even when staff put rows and columns before them. */
const HEADING_AREA = "A1:H60";
/** Larger than any sheet as we make it. */
const OWN_SHEET = { address: "A1:Z200", rows: 200, columns: 26 };

const grid = (range: Excel.Range, what: "values" | "formulas"): CellRead[][] => range[what] as CellRead[][];

export async function readWorkbook(session: Session): Promise<WorkbookState> {
  const { workbook } = session.context;
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  workbook.protection.load("protected");
  await session.sync("read");

  const sheetOfTable = new Map(tables.items.map((table) => [table.name, table.worksheet.name]));
  const names = sheets.items.map((sheet) => sheet.name);
  const ours = IDS.flatMap((id) => {
    const name = sheetOfTable.get(TABLE_NAMES[id]);
    if (name === undefined) return [];
    const sheet = workbook.worksheets.getItem(name);
    const table = workbook.tables.getItem(TABLE_NAMES[id]);
    return [
      {
        id,
        name,
        // Only the table itself: a stray cell far away must not make the answer too large.
        header: table.getHeaderRowRange().load("rowIndex,columnIndex,values"),
        // Without the total row that staff may have switched on.
        body: table.getDataBodyRange().load("values,formulas"),
        heading: sheet.getRange(HEADING_AREA).load("formulas"),
        footer: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter"),
      },
    ];
  });
  const namesakes = IDS.filter((id) => !sheetOfTable.has(TABLE_NAMES[id]) && names.includes(SHEET_NAMES[id])).map(
    (id) => {
      const sheet = workbook.worksheets.getItem(SHEET_NAMES[id]);
      return {
        id,
        cells: sheet.getRange(OWN_SHEET.address).load("formulas"),
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      };
    }
  );
  const memories = names.filter(mayBeMemorySheet).map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("values"),
  }));
  await session.sync("read");

  return {
    sheets: sheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected })),
    structureProtected: workbook.protection.protected,
    tables: new Map(ours.map((one) => [one.id, tableState(one)])),
    memory:
      memories
        .map(({ name, used }) => readMemory(name, used.isNullObject ? null : grid(used, "values")))
        .find((memory) => memory !== null) ?? null,
    namesakes: new Map(
      namesakes.map(({ id, cells, used }) => [
        id,
        {
          cells: used.isNullObject || isWithin(used) ? grid(cells, "formulas") : null,
          tables: [...sheetOfTable].filter(([, sheet]) => sheet === SHEET_NAMES[id]).map(([name]) => name),
        },
      ])
    ),
  };
}

function isWithin(used: Excel.Range): boolean {
  return used.rowIndex + used.rowCount <= OWN_SHEET.rows && used.columnIndex + used.columnCount <= OWN_SHEET.columns;
}

interface LoadedTable {
  readonly name: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly heading: Excel.Range;
  readonly footer: Excel.HeaderFooter;
}

function tableState({ name, header, body, heading, footer }: LoadedTable): TableState {
  const { rowIndex, columnIndex } = header;
  const [headers = []] = grid(header, "values");
  return {
    sheet: name,
    row: rowIndex,
    column: columnIndex,
    headers: headers.map(String),
    values: [headers, ...grid(body, "values")],
    formulas: [headers, ...grid(body, "formulas")],
    heading: grid(heading, "formulas")
      .slice(0, rowIndex)
      .map((row) => row[columnIndex] ?? ""),
    footer: footer.leftFooter,
  };
}
