/* What staff do to the score sheets themselves, and what a run makes of it. */
import { createScoreSheets, runAnalysis } from "../../src/excel/api";
import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import { bodyOf, cellOf, NOW, runOnce, sampleWorkbook, sheetNamed, tableNamed, type } from "./workbook";

const PREVIOUS = "ปีงบประมาณ ๒๕๖๗";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";

function deleteColumn(host: EmbeddedHost, tableName: string, header: string): void {
  const { sheet, column } = cellOf(host, tableName, 0, header);
  const { area } = tableNamed(host, tableName);
  sheet.deleteCells({ row: area.row, column, rowCount: area.rowCount, columnCount: 1 }, "Left");
}

function expectNoErrorValues(host: EmbeddedHost): void {
  for (const sheet of host.book.sheets) {
    const area = sheet.usedArea(true);
    for (let row = 0; area && row < area.row + area.rowCount; row++) {
      for (let column = 0; column < area.column + area.columnCount; column++) {
        const value = sheet.value(row, column);
        if (typeof value === "object" && value !== null)
          throw new Error(`${sheet.name} ${row + 1},${column + 1}: ${value.error}`);
      }
    }
  }
}

const settingRow = (host: EmbeddedHost, code: string): number =>
  bodyOf(host, "ITA_Settings").findIndex((row) => row["รหัส"] === code);

test("without a column of last year there is nothing to compare with, and no error value", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  deleteColumn(host, "ITA_Indicators", PREVIOUS);
  deleteColumn(host, "ITA_Questions", PREVIOUS);
  const outcome = await runOnce();
  expect(outcome.analysis.previousFiscalYear).toBeNull();
  expect(outcome.analysis.overall.score).toBe(9396);
  expectNoErrorValues(host);
});

test("a heading of last year that no longer names a year counts as no such column", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const table = tableNamed(host, "ITA_Indicators");
  table.sheet.setTableColumnName(table.id, 3, "ปีก่อน");
  const outcome = await runOnce();
  expect(outcome.analysis.overall.previous).toBeNull();
  expectNoErrorValues(host);
});

test("sorted rows, an added column and a moved table give the same figures", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, id, area } = tableNamed(host, "ITA_Indicators");
  sheet.sortTable(id, [{ columnIndex: 2, ascending: false }]);
  sheet.insertCells({ row: area.row, column: area.column + 2, rowCount: area.rowCount, columnCount: 1 }, "Right");
  sheet.insertCells({ row: 0, column: 0, rowCount: 2, columnCount: 20 }, "Down");
  const outcome = await runOnce();
  expect(outcome.analysis.overall).toMatchObject({ score: 9396, previous: 9976, delta: -580 });
  expectNoErrorValues(host);
});

test("renamed tabs are found by their tables", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce();
  for (const sheet of [...host.book.sheets]) host.book.renameSheet(sheet, `${sheet.name.slice(0, 20)} เดิม`);
  const sheets = host.book.sheets.length;
  await runOnce();
  expect(host.book.sheets.filter((sheet) => !sheet.name.startsWith("ITA_memory"))).toHaveLength(sheets - 1);
  expectNoErrorValues(host);
});

test("a score that is an error value is told with its cell", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, row, column } = cellOf(host, "ITA_Indicators", 8, CURRENT);
  sheet.setCell(row, column, { kind: "formula", formula: "=1/0" });
  const outcome = await runAnalysis({ now: NOW });
  expect(outcome.ok).toBe(false);
  if (!outcome.ok) expect(outcome.problems[0]).toMatchObject({ code: "not-a-number", cell: `E${row + 1}` });
});

test("a score that staff compute with a formula of their own is used, and the formula stays", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, row, column } = cellOf(host, "ITA_Indicators", 8, CURRENT);
  sheet.setCell(row, column, { kind: "formula", formula: '="๙"&"๐.๕"' });
  await runOnce();
  expect(sheet.formula(row, column)).toBe('="๙"&"๐.๕"');
});

test("an emptied threshold means the usual one, in figures and in formulas", async () => {
  const host = await sampleWorkbook("khelang-nakhon-2567");
  type(host, "ITA_Settings", settingRow(host, "strengthThreshold"), "ค่า", "");
  type(host, "ITA_Settings", settingRow(host, "passMark"), "ค่า", "");
  const outcome = await runOnce();
  expect(outcome.analysis.strengthThreshold).toBe(9000);
  const groups = bodyOf(host, "ITA_ByIndicator").map((row) => (row["กลุ่ม"] === "● จุดแข็ง" ? "strength" : "weakness"));
  expect(groups).toEqual(outcome.analysis.indicators.map((indicator) => indicator.group));
});

test("the year to compare with follows the setting, and one that the sheet does not hold is told", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Settings", settingRow(host, "previousFiscalYear"), "ค่า", "2565");
  const outcome = await runAnalysis({ now: NOW });
  expect(outcome.ok).toBe(false);
  if (!outcome.ok) expect(outcome.problems[0]).toMatchObject({ code: "year-mismatch" });
  for (const name of ["ITA_Indicators", "ITA_Questions"]) {
    const table = tableNamed(host, name);
    table.sheet.setTableColumnName(table.id, 3, "ปีงบประมาณ ๒๕๖๕");
  }
  expect((await runOnce()).analysis.previousFiscalYear).toBe(2565);
  expectNoErrorValues(host);
});

test("a score sheet that is made again follows the settings, whatever the ribbon's usual year", async () => {
  const host = await sampleWorkbook("lom-sak-2564");
  host.book.deleteSheet(sheetNamed(host, "คะแนนตัวชี้วัด"));
  const outcome = await createScoreSheets({ fiscalYear: 2568 });
  expect(outcome).toMatchObject({ ok: true, created: ["คะแนนตัวชี้วัด"] });
  const headers = tableNamed(host, "ITA_Indicators").columns.map((column) => column.name);
  expect(headers).toContain("ปีงบประมาณ ๒๕๖๔");
});

test("the drop-down of units follows a column that staff put before theirs", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, area } = tableNamed(host, "ITA_Units");
  sheet.insertCells({ row: area.row, column: area.column, rowCount: area.rowCount, columnCount: 1 }, "Right");
  await runOnce();
  const unit = cellOf(host, "ITA_Measures", 0, "ผู้รับผิดชอบหลัก");
  expect(unit.sheet.validation(unit.row, unit.column)?.formula1).toMatch(/!\$B\$/);
});

test("odd dates and goals in the measures table do not fail the run", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce();
  const start = cellOf(host, "ITA_Measures", 0, "เริ่ม");
  start.sheet.setCell(start.row, start.column, { kind: "number", number: 1234567890123 });
  type(host, "ITA_Measures", 1, "แนวทาง", "ปรับปรุง");
  const outcome = await runOnce();
  expect(outcome.measures[0]?.start).toBe("1234567890123");
  expect(outcome.measures[1]?.goal).toBe("improve");
});

test.each([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569])(
  "an empty form of %i can be made, filled and analysed",
  async (year) => {
    const host = await openHost();
    expect(await createScoreSheets({ fiscalYear: year, agency: "เทศบาลตำบลตัวอย่าง" })).toMatchObject({ ok: true });
    const thai = String(year).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
    bodyOf(host, "ITA_Indicators").forEach((row, index) => {
      if (typeof row["รหัส"] === "number") type(host, "ITA_Indicators", index, `ปีงบประมาณ ${thai}`, "๘๗.๕");
    });
    bodyOf(host, "ITA_Questions").forEach((_, index) => type(host, "ITA_Questions", index, `ปีงบประมาณ ${thai}`, "50"));
    const outcome = await runOnce();
    expect(outcome.analysis.overall.score).toBe(8750);
    expectNoErrorValues(host);
    expect((await runOnce()).merge).toMatchObject({ cellsUpdated: 0, rowsAdded: 0 });
  }
);

test("digits and year that change between runs change the headings, and no staff text", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce();
  type(host, "ITA_Measures", 0, "มาตรการหรือโครงการหรือกิจกรรม", "ของเรา");
  type(host, "ITA_Settings", settingRow(host, "digits"), "ค่า", "เลขอารบิก");
  await runOnce();
  const headers = tableNamed(host, "ITA_Overview").columns.map((column) => column.name);
  expect(headers).toContain("ปีงบประมาณ 2568");
  expect(bodyOf(host, "ITA_Measures")[0]).toMatchObject({ มาตรการหรือโครงการหรือกิจกรรม: "ของเรา" });
  expect((await runOnce()).merge).toMatchObject({ cellsUpdated: 0 });
});
