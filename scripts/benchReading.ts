/** Searching sheets for scores: requests, bytes, what is kept in memory, and the time of recognising as a ratio. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readStatus, searchSheets } from "../src/excel/api";
import { readWorkbook } from "../src/excel/readWorkbook";
import { inExcel } from "../src/excel/session";
import { readGrids } from "../src/excel/sources/readGrids";
import type { WorkbookStatus } from "../src/excel/types";
import { createHost } from "../src/host/createHost";
import { PAYLOAD_LIMIT_BYTES } from "../src/host/counters";
import type { Sheet } from "../src/host/engine/types";
import { installOfficeInNode } from "../src/host/node/installOffice";
import type { EmbeddedHost } from "../src/host/types";
import { frameworkOf } from "../src/ita/frameworks";
import { gather } from "../src/ita/reading/gather";
import { recognise } from "../src/ita/reading/recognise";
import type { CellValue, SheetGrid } from "../src/ita/reading/types";

const LARGE = { rows: 50_000, columns: 30 } as const;
const AGENCIES = 8_300;
const SMALL_SHEETS = 100;

const line = (what: string, ...figures: readonly string[]): void =>
  console.log(`${what.padEnd(44)} ${figures.join("  ")}`);

/** @param analysisMilliseconds time of one analysis on this machine, for the ratio. */
export async function benchReading(analysisMilliseconds: number): Promise<void> {
  await searchOfOneLargeSheet();
  await memoryOfLargeSheets();
  await manySmallSheets();
  recognitionOfAgencies(analysisMilliseconds);
}

// ---------------------------------------------------------------- large sheets

async function searchOfOneLargeSheet(): Promise<void> {
  const host = await workbookOf(["รายการ"], fillLarge);
  const kept = await keptRows();
  host.resetCounters();
  const status = await searchSheets();
  const responses = host.requests.map(({ responseBytes }) => responseBytes);
  const largest = Math.max(...responses, ...host.requests.map(({ requestBytes }) => requestBytes));
  line(
    `search of ${LARGE.rows} rows × ${LARGE.columns} columns`,
    `${requestsOf(host)} requests`,
    `largest ${largest} bytes (${((100 * largest) / PAYLOAD_LIMIT_BYTES).toFixed(0)} % of the limit)`,
    `${responses.reduce((sum, bytes) => sum + bytes, 0)} bytes in all`,
    `${kept.rows} rows kept`,
    `tables ${tablesOf(status)}`
  );
}

/** Heap that the kept rows take, with the workbook's own left out. */
async function memoryOfLargeSheets(): Promise<void> {
  let first: number | null = null;
  for (const count of [1, 2, 4]) {
    await workbookOf(
      Array.from({ length: count }, (_, at) => `รายการ ${at + 1}`),
      fillLarge
    );
    // The workbook itself remembers what it was asked for once.
    await keptRows();
    const before = await heapAfterCollection();
    const kept = await keptRows();
    const bytes = (await heapAfterCollection()) - before;
    first ??= bytes;
    line(
      `kept after searching ${count} such sheet${count === 1 ? "" : "s"}`,
      `${kept.rows} rows, ${kept.cells} cells`,
      `heap ${(bytes / 1e6).toFixed(1)} MB (×${(bytes / Math.max(1, first)).toFixed(2)})`,
      `grids held ${kept.grids.length}`
    );
  }
}

interface Kept {
  readonly rows: number;
  readonly cells: number;
  /** Held so that the heap is measured with it. */
  readonly grids: readonly SheetGrid[];
}

function keptRows(): Promise<Kept> {
  return inExcel(async (session) => {
    const grids = await readGrids(session, await readWorkbook(session), () => true);
    const rows = grids.flatMap((grid) => grid.rows);
    return { rows: rows.length, cells: rows.reduce((sum, row) => sum + row.values.length, 0), grids };
  });
}

/** A register as offices keep it, with the words of score tables here and there, and a score table far down. */
function fillLarge(sheet: Sheet): void {
  const tableAt = Math.floor(LARGE.rows * 0.9);
  for (let row = 0; row < LARGE.rows; row++) {
    if (row >= tableAt && row < tableAt + 12) continue;
    for (let column = 0; column < LARGE.columns; column++) put(sheet, row, column, registerCell(row, column));
  }
  scoreTable(2568).forEach((cells, at) => {
    cells.forEach((cell, column) => put(sheet, tableAt + at, column, cell));
  });
}

function registerCell(row: number, column: number): CellValue {
  if (column === 0) return row + 1;
  if (column === 1) return `รายการจัดซื้อจัดจ้างเลขที่ ${row}/๒๕๖๘ ของกองช่าง`;
  if (column === 2) return row % 50 === 0 ? "คะแนนประเมินผู้ขายร้อยละ ๘๕" : "เบิกจ่ายแล้ว";
  return ((row * 31 + column * 17) % 9973) / 4;
}

// ---------------------------------------------------------------- many sheets, many agencies

async function manySmallSheets(): Promise<void> {
  const names = Array.from({ length: SMALL_SHEETS }, (_, at) => `ปี ${2562 + (at % 8)} ชุด ${at + 1}`);
  const host = await workbookOf(names, (sheet, at) => {
    scoreTable(2562 + (at % 8)).forEach((cells, row) => {
      cells.forEach((cell, column) => put(sheet, row, column, cell));
    });
  });
  host.resetCounters();
  const status = await readStatus();
  line(`status with ${SMALL_SHEETS} small sheets`, `${requestsOf(host)} requests`, `tables ${tablesOf(status)}`);
  host.resetCounters();
  const searched = await searchSheets();
  line(`search of ${SMALL_SHEETS} small sheets`, `${requestsOf(host)} requests`, `tables ${tablesOf(searched)}`);
}

function recognitionOfAgencies(analysisMilliseconds: number): void {
  const wanted = "เทศบาลตำบลสมมติ 8000";
  const header = ["หน่วยงาน", ...Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`), "คะแนนภาพรวม"];
  const grid: SheetGrid = {
    sheet: "ทั้งประเทศ",
    cutOff: false,
    ours: false,
    rows: [
      { row: 0, column: 0, values: ["ผลการประเมิน ปีงบประมาณ พ.ศ. 2568"], formats: null },
      { row: 1, column: 0, values: header, formats: null },
      ...Array.from({ length: AGENCIES }, (_, at) => ({
        row: at + 2,
        column: 0,
        values: [
          `เทศบาลตำบลสมมติ ${at}`,
          ...Array.from({ length: 11 }, (_unused, n) => 60 + ((at * 7 + n * 13) % 4000) / 100),
        ],
        formats: null,
      })),
    ],
  };
  const hints = { agency: wanted };
  recognise([grid], [], hints);
  const started = performance.now();
  const gathered = gather(recognise([grid], [], hints).tables, hints);
  const milliseconds = performance.now() - started;
  line(
    `recognising ${AGENCIES} agencies × 12 columns`,
    `time ×${(milliseconds / analysisMilliseconds).toFixed(0)} of one analysis`,
    `indicators read for the agency: ${Object.keys(gathered.years[0]?.assessment.indicators ?? {}).length}`
  );
}

// ---------------------------------------------------------------- what they share

async function workbookOf(names: readonly string[], fill: (sheet: Sheet, at: number) => void): Promise<EmbeddedHost> {
  const host = await createHost();
  await installOfficeInNode(host);
  const blank = host.book.sheets[0];
  names.forEach((name, at) => fill(host.book.addSheet(name), at));
  if (blank) host.book.deleteSheet(blank);
  return host;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  if (typeof value === "number") sheet.setCell(row, column, { kind: "number", number: value });
  else sheet.setCell(row, column, { kind: "text", text: String(value) });
}

function scoreTable(fiscalYear: number): CellValue[][] {
  return [
    ["ตัวชี้วัดที่", "ตัวชี้วัด", `ปีงบประมาณ ${fiscalYear}`],
    ...frameworkOf(fiscalYear).indicators.map(({ no, nameTh }) => [no, nameTh, 80 + no]),
  ];
}

const requestsOf = (host: EmbeddedHost): number => host.requests.filter((request) => !request.cleanup).length;
const tablesOf = ({ sources, problems }: WorkbookStatus): string =>
  sources.tables.length > 0 ? String(sources.tables.length) : `none (${problems.map(({ code }) => code).join(", ")})`;

/** Bytes in use once nothing is left to collect; what a finished call still holds is let go of a moment later. */
async function heapAfterCollection(): Promise<number> {
  setFlagsFromString("--expose-gc");
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    runInNewContext("gc()");
  }
  return process.memoryUsage().heapUsed;
}
