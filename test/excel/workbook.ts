/** A workbook under test: score sheets filled from a published sample, and the things staff do to it. */
import { createFilledScoreSheets, runAnalysis, type RunDone, type RunRequest } from "../../src/excel/api";
import type { EmbeddedHost, HostProfile } from "../../src/host/types";
import type { Book, CellValue, Sheet, TableInfo } from "../../src/host/engine/types";
import { SAMPLES } from "../../src/ita/samples";
import { filledInput } from "../../src/sheets/score/input";
import { installOfficeInNode } from "../../src/host/node/installOffice";
import { openHost } from "../support/host";

export const NOW = new Date(2026, 10, 20, 9, 0, 0);

export async function sampleWorkbook(
  file: string,
  options: { profile?: HostProfile; undo?: boolean } = {}
): Promise<EmbeddedHost> {
  const sample = SAMPLES.find((one) => one.id === file);
  if (!sample) throw new Error(`no sample ${file}`);
  const host = await openHost(options);
  const made = await createFilledScoreSheets(filledInput(sample));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  host.resetCounters();
  return host;
}

interface Analysed {
  readonly host: EmbeddedHost;
  /** What the press came to. */
  readonly run: RunDone;
}

/** The workbook after its first press, made once a file of tests: most tests begin there, and a first press is the dearest. */
const analysed = new Map<string, Analysed & { readonly book: ReturnType<Book["remember"]> }>();

/** The sample after a first press. Every call answers the same host, put back to that moment. */
export async function analysedWorkbook(file: string, options: { profile?: HostProfile } = {}): Promise<Analysed> {
  const key = `${file} ${options.profile?.name ?? ""}`;
  const known = analysed.get(key);
  if (known) {
    known.host.book.recall(known.book);
    known.host.injectFailures([]);
    await installOfficeInNode(known.host);
  } else {
    const host = await sampleWorkbook(file, options);
    const run = await runOnce();
    analysed.set(key, { host, run, book: host.book.remember() });
  }
  const { host, run } = analysed.get(key)!;
  host.resetCounters();
  return { host, run };
}

/** @param minutes after the first press */
export async function runOnce(request: RunRequest = {}, minutes = 0): Promise<RunDone> {
  const outcome = await runAnalysis({ now: new Date(NOW.getTime() + minutes * 60_000), request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

export function sheetNamed(host: EmbeddedHost, name: string): Sheet {
  const sheet = host.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}; there are ${host.book.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

export function tableNamed(host: EmbeddedHost, name: string): TableInfo {
  const table = host.book.sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Position on the sheet of a cell of a table: body row and heading. */
export function cellOf(
  host: EmbeddedHost,
  tableName: string,
  bodyRow: number,
  header: string
): { sheet: Sheet; row: number; column: number } {
  const table = tableNamed(host, tableName);
  const column = table.columns.findIndex((one) => one.name === header);
  if (column < 0)
    throw new Error(
      `no column ${header} in ${tableName}; there are ${table.columns.map((one) => one.name).join(", ")}`
    );
  return { sheet: table.sheet, row: table.area.row + 1 + bodyRow, column: table.area.column + column };
}

export function type(host: EmbeddedHost, tableName: string, bodyRow: number, header: string, typed: string): void {
  const { sheet, row, column } = cellOf(host, tableName, bodyRow, header);
  host.typeIntoCell(sheet.name, row, column, typed);
}

type Shown = string | number | boolean | null;
const shown = (value: CellValue): Shown => (typeof value === "object" && value !== null ? value.error : value);

export function read(host: EmbeddedHost, tableName: string, bodyRow: number, header: string): Shown {
  const { sheet, row, column } = cellOf(host, tableName, bodyRow, header);
  return shown(sheet.value(row, column));
}

/** Body rows of a table as calculated values, by heading. */
export function bodyOf(host: EmbeddedHost, tableName: string): Record<string, Shown>[] {
  const table = tableNamed(host, tableName);
  return Array.from({ length: table.area.rowCount - 1 }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => [
        column.name,
        shown(table.sheet.value(table.area.row + 1 + row, table.area.column + index)),
      ])
    )
  );
}

/** Row of คะแนนตัวชี้วัด that bears a code. */
export function scoreRow(host: EmbeddedHost, code: string | number): number {
  return bodyOf(host, "ITA_Indicators").findIndex((row) => String(row["รหัส"]) === String(code));
}

/** Body row whose cell in that column holds the value. */
export function rowWith(host: EmbeddedHost, table: string, header: string, value: Shown): number {
  const row = bodyOf(host, table).findIndex((one) => one[header] === value);
  if (row < 0) throw new Error(`no row of ${table} has ${String(value)} in ${header}`);
  return row;
}

/** The lines above a table, as they are shown. */
export function linesOf(host: EmbeddedHost, table: string): string[] {
  const { sheet, area } = tableNamed(host, table);
  return Array.from({ length: area.row }, (_, row) => sheet.text(row, 0));
}

/** Points of A4 upright within our margins. */
const PAGE = { width: 527, height: 748 };

/** The scale at which Excel prints a table's sheet on one upright page, as far as rows are as high as the host reckons them. */
export function printScale(host: EmbeddedHost, table: string): number {
  const { sheet, area } = tableNamed(host, table);
  const sum = (count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, at) => size(at)).reduce((one, other) => one + other, 0);
  const height = sum(area.row + area.rowCount, (row) => sheet.rowHeight(row));
  const width = sum(area.columnCount, (column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column)));
  return Math.min(PAGE.width / width, PAGE.height / height);
}

/** Inserts empty rows into a table, as staff do with the menu. */
export function insertRows(host: EmbeddedHost, table: string, bodyRow: number, count: number): void {
  const { sheet, area } = tableNamed(host, table);
  sheet.insertCells({ ...area, row: area.row + 1 + bodyRow, rowCount: count }, "Down");
}

export function deleteRows(host: EmbeddedHost, table: string, bodyRow: number, count: number): void {
  const { sheet, area } = tableNamed(host, table);
  sheet.deleteCells({ ...area, row: area.row + 1 + bodyRow, rowCount: count }, "Up");
}

/** Every value, formula and format of the sheets that are not in `except`: to prove that nothing was touched. */
export function imageOf(host: EmbeddedHost, only: (name: string) => boolean = () => true): string {
  return JSON.stringify(
    host.book.sheets
      .filter((sheet) => only(sheet.name))
      .map((sheet) => {
        const area = sheet.usedArea(false);
        const cells: unknown[] = [];
        for (let row = 0; area && row < area.row + area.rowCount; row++) {
          for (let column = 0; column < area.column + area.columnCount; column++) {
            cells.push([sheet.formula(row, column) ?? sheet.value(row, column), sheet.style(row, column).fill]);
          }
        }
        return [sheet.name, sheet.visibility, cells];
      })
  );
}
