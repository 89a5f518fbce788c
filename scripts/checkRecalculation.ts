/**
 * Whether another spreadsheet program comes to the same values: analyses every sample, changes scores and a try-out
 * behind the add-in's back, has LibreOffice calculate every formula anew and compares cell by cell.
 * `npm run check:recalculation`; needs `soffice` on the path.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createFilledScoreSheets, runAnalysis } from "../src/excel/api";
import { createHost } from "../src/host/createHost";
import type { CellValue, Sheet } from "../src/host/engine/types";
import { installOfficeInNode } from "../src/host/node/installOffice";
import type { EmbeddedHost } from "../src/host/types";
import { SAMPLES, type Sample } from "../src/ita/samples";
import { filledInput } from "../src/sheets/score/input";

const NOW = new Date(2026, 10, 20);

/** LibreOffice trusts the values in a file unless told otherwise; 0 is "always recalculate". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Tab, quote, UTF-8, from the first line, as stored and not as shown, every sheet into a file of its own. */
const EVERY_SHEET_AS_TEXT = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";

async function changedWorkbook(sample: Sample): Promise<EmbeddedHost> {
  const host = await createHost();
  await installOfficeInNode(host);
  const made = await createFilledScoreSheets(filledInput(sample));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const outcome = await runAnalysis({ now: NOW });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  typeInto(host, "ITA_Indicators", (row) => (row === "8" ? 91.25 : row === "10" ? 66.5 : null), /ปีงบประมาณ/u);
  typeInto(host, "ITA_Worth", (row) => (row === "9" ? 97.5 : null), /เป้าหมาย/u);
  return host;
}

/** Types into the last column of a table whose heading matches, by what the row's first cells say. */
function typeInto(
  host: EmbeddedHost,
  tableName: string,
  figure: (code: string) => number | null,
  heading: RegExp
): void {
  const sheet = host.book.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const area = sheet?.tables.find(({ name }) => name === tableName)?.area;
  if (!sheet || !area) throw new Error(`no table ${tableName}`);
  const columns = Array.from({ length: area.columnCount }, (_, n) => area.column + n);
  const at = columns.filter((column) => heading.test(sheet.text(area.row, column))).at(-1);
  if (at === undefined) throw new Error(`no column like ${String(heading)} in ${tableName}`);
  let typed = 0;
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    const number = columns.map((column) => figure(written(sheet.value(row, column)))).find((one) => one !== null);
    if (number === undefined) continue;
    sheet.setCell(row, at, { kind: "number", number });
    typed++;
  }
  if (typed === 0) throw new Error(`no row to type into in ${tableName}`);
}

/** @returns cells of every sheet as LibreOffice calculates them, by the sheet's name. */
function calculated(folder: string, file: Uint8Array): Map<string, string[][]> {
  mkdirSync(path.join(folder, "profile", "user"), { recursive: true });
  writeFileSync(path.join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const input = path.join(folder, "book.xlsx");
  writeFileSync(input, file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const options = ["--headless", "--convert-to", EVERY_SHEET_AS_TEXT, "--outdir", folder, input];
  execFileSync("soffice", [profile, ...options], { stdio: "pipe", timeout: 180_000 });
  const texts = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return new Map(
    texts.map((name) => [
      name.slice("book-".length, -".csv".length),
      rowsOf(readFileSync(path.join(folder, name), "utf8")),
    ])
  );
}

/** Cells may hold line breaks, tabs and doubled quotes, inside quotes. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows;
}

interface Difference {
  readonly place: string;
  readonly formula: string;
  readonly ours: string;
  readonly theirs: string;
}

function compare(sheet: Sheet, theirs: readonly string[][]): { formulas: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let formulas = 0;
  const used = sheet.usedArea(true);
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const formula = sheet.formula(row, column);
      if (formula === null) continue;
      formulas++;
      const ours = sheet.value(row, column);
      const other = theirs[row]?.[column] ?? "";
      if (!same(ours, other))
        differences.push({
          place: `${sheet.name} R${row + 1}C${column + 1}`,
          formula,
          ours: written(ours),
          theirs: other,
        });
    }
  }
  return { formulas, differences };
}

const same = (ours: CellValue, theirs: string): boolean =>
  typeof ours === "number" ? theirs !== "" && Math.abs(ours - Number(theirs)) < 1e-9 : written(ours) === theirs;

function written(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

async function main(): Promise<void> {
  for (const sample of SAMPLES) {
    const host = await changedWorkbook(sample);
    const folder = mkdtempSync(path.join(tmpdir(), "recalculation-"));
    try {
      const theirs = calculated(folder, await host.save());
      let formulas = 0;
      const differences: Difference[] = [];
      for (const sheet of host.book.sheets.filter(({ visibility }) => visibility === "Visible")) {
        const text = theirs.get(sheet.name);
        if (!text) throw new Error(`LibreOffice wrote no sheet ${sheet.name}`);
        const found = compare(sheet, text);
        formulas += found.formulas;
        differences.push(...found.differences);
      }
      if (formulas === 0) throw new Error(`${sample.id} holds no formula`);
      console.log(`${sample.id}: ${formulas} formulas, ${differences.length} differ`);
      for (const { place, formula, ours, theirs: other } of differences.slice(0, 20))
        console.log(`  ${place} ${formula}: ${ours} here, ${other} in LibreOffice`);
      if (differences.length > 0) process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
