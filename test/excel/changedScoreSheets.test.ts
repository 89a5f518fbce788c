/* What staff do to the score sheets themselves, and what a run makes of it. */
import { createScoreSheets, runAnalysis } from "../../src/excel/api";
import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import {
  analysedWorkbook,
  bodyOf,
  cellOf,
  imageOf,
  NOW,
  runOnce,
  sampleWorkbook,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

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
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  for (const sheet of [...host.book.sheets]) host.book.renameSheet(sheet, `${sheet.name.slice(0, 20)} เดิม`);
  const sheets = host.book.sheets.length;
  await runOnce();
  expect(host.book.sheets.filter((sheet) => !sheet.name.startsWith("ITA_memory"))).toHaveLength(sheets - 1);
  expectNoErrorValues(host);
});

test("a score that is an error value counts as missing and is told with its cell", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, row, column } = cellOf(host, "ITA_Indicators", 8, CURRENT);
  sheet.setCell(row, column, { kind: "formula", formula: "=1/0" });
  const outcome = await runOnce();
  expect(outcome.findings).toContainEqual(expect.objectContaining({ code: "not-a-number", cell: `E${row + 1}` }));
  expect(outcome.analysis.indicators[2]?.score).toBeNull();
  sheet.setCell(row, column, { kind: "empty" });
  expectNoErrorValues(host);
});

test("a score that staff compute with a formula of their own is used, and the formula stays", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, row, column } = cellOf(host, "ITA_Indicators", 9, CURRENT);
  sheet.setCell(row, column, { kind: "formula", formula: "=90+0.5" });
  expect((await runOnce()).analysis.indicators[3]?.score).toBe(9050);
  expect(sheet.formula(row, column)).toBe("=90+0.5");
  sheet.setCell(row, column, { kind: "formula", formula: '="๙๐.๕"' });
  const outcome = await runOnce();
  expect(outcome.findings).toContainEqual(expect.objectContaining({ code: "not-a-number", cell: `E${row + 1}` }));
  expect(outcome.analysis.indicators[3]?.score).toBeNull();
  expect(sheet.formula(row, column)).toBe('="๙๐.๕"');
});

test("a heading with a space at its end is named to the letter", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const table = tableNamed(host, "ITA_Indicators");
  table.sheet.setTableColumnName(table.id, 4, `${CURRENT} `);
  table.sheet.setTableColumnName(table.id, 0, "รหัส ");
  const units = tableNamed(host, "ITA_Units");
  units.sheet.setTableColumnName(units.id, 0, `${units.columns[0]?.name ?? ""} `);
  await runOnce();
  expect(bodyOf(host, "ITA_Overview").find((row) => row["รหัส"] === "รวม")).toMatchObject({
    [CURRENT]: 93.96,
    ผลต่าง: -5.8,
  });
  const unit = cellOf(host, "ITA_2569_Measures", 0, "ผู้รับผิดชอบหลัก");
  expect(unit.sheet.validation(unit.row, unit.column)?.type).toBe("List");
  expectNoErrorValues(host);
});

test("a total row and a row of the staff's own change no figure and no rank", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const ranks = bodyOf(host, "ITA_ByIndicator").map((row) => row["อันดับ"]);
  for (const name of ["ITA_ByIndicator", "ITA_ByQuestion"]) {
    const table = tableNamed(host, name);
    table.sheet.patchTable(table.id, { showTotals: true });
  }
  const { area, sheet } = tableNamed(host, "ITA_ByIndicator");
  sheet.insertCells({ row: area.row + 5, column: area.column, rowCount: 1, columnCount: area.columnCount }, "Down");
  sheet.setCell(area.row + 5, area.column + 1, { kind: "text", text: "ค่าเฉลี่ยของเรา" });
  sheet.setCell(area.row + 5, area.column + 4, { kind: "number", number: 97 });
  await runOnce();
  const after = bodyOf(host, "ITA_ByIndicator").filter((row) => typeof row["ตัวชี้วัดที่"] === "number");
  expect(after.map((row) => row["อันดับ"])).toEqual(ranks);
  expect((await runOnce()).merge.cellsUpdated).toBe(0);
});

test("a column of the staff's own that bears next year's heading is not taken for ours", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  const { area, sheet, id } = tableNamed(host, "ITA_ByIndicator");
  sheet.insertCells({ row: area.row, column: area.column + 5, rowCount: area.rowCount, columnCount: 1 }, "Right");
  sheet.setTableColumnName(id, 5, CURRENT);
  sheet.setCell(area.row + 1, area.column + 5, { kind: "text", text: "เป้าหมายของเรา" });
  type(host, "ITA_Settings", settingRow(host, "fiscalYear"), "ค่า", "2568");
  type(host, "ITA_Settings", settingRow(host, "previousFiscalYear"), "ค่า", "2567");
  for (const name of ["ITA_Indicators", "ITA_Questions"]) {
    const table = tableNamed(host, name);
    table.sheet.setTableColumnName(table.id, 4, CURRENT);
    table.sheet.setTableColumnName(table.id, 3, PREVIOUS);
  }
  await runOnce();
  expect(sheet.value(area.row + 1, area.column + 5)).toBe("เป้าหมายของเรา");
  expect(sheet.value(area.row + 2, area.column + 5)).toBeNull();
  expect((await runOnce()).merge.cellsUpdated).toBe(0);
});

test("a finished table that staff turned into plain cells is a table again in its place, with their texts", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { sheet, id } = tableNamed(host, "ITA_2569_Measures");
  sheet.removeTable(id, "KeepCells");
  const before = imageOf(host, (name) => name === sheet.name);
  await runOnce();
  expect(imageOf(host, (name) => name === sheet.name)).toBe(before);
  expect(tableNamed(host, "ITA_2569_Measures").sheet.name).toBe("มาตรการ ๒๕๖๙");
  expect(host.book.sheets.map(({ name }) => name).filter((name) => name.includes("(ITA"))).toEqual([]);
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
  const unit = cellOf(host, "ITA_2569_Measures", 0, "ผู้รับผิดชอบหลัก");
  expect(unit.sheet.validation(unit.row, unit.column)?.formula1).toMatch(/!\$B\$/);
});

test("odd dates and goals in the measures table do not fail the run", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const start = cellOf(host, "ITA_2569_Measures", 0, "เริ่ม");
  start.sheet.setCell(start.row, start.column, { kind: "number", number: 1234567890123 });
  type(host, "ITA_2569_Measures", 1, "แนวทาง", "ปรับปรุง");
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
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_2569_Measures", 0, "มาตรการหรือโครงการหรือกิจกรรม", "ของเรา");
  type(host, "ITA_Settings", settingRow(host, "digits"), "ค่า", "เลขอารบิก");
  await runOnce();
  const headers = tableNamed(host, "ITA_Overview").columns.map((column) => column.name);
  expect(headers).toContain("ปีงบประมาณ 2568");
  expect(bodyOf(host, "ITA_2569_Measures")[0]).toMatchObject({ มาตรการหรือโครงการหรือกิจกรรม: "ของเรา" });
  expect((await runOnce()).merge).toMatchObject({ cellsUpdated: 0 });
});

test("next year in the same workbook: headings move on, each column shows its own year, staff text stays", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  type(host, "ITA_2568_Measures", 0, "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ", "ของเรา");
  type(host, "ITA_Settings", settingRow(host, "fiscalYear"), "ค่า", "2568");
  type(host, "ITA_Settings", settingRow(host, "previousFiscalYear"), "ค่า", "2567");
  for (const name of ["ITA_Indicators", "ITA_Questions"]) {
    const table = tableNamed(host, name);
    table.sheet.setTableColumnName(table.id, 4, "ปีงบประมาณ ๒๕๖๘");
    table.sheet.setTableColumnName(table.id, 3, "ปีงบประมาณ ๒๕๖๗");
  }
  const outcome = await runOnce();
  expect(outcome.analysis).toMatchObject({ fiscalYear: 2568, previousFiscalYear: 2567 });
  const overall = bodyOf(host, "ITA_Overview").find((row) => row["รหัส"] === "รวม");
  expect(overall).toMatchObject({ [PREVIOUS]: 94.22, [CURRENT]: 90.65, ผลต่าง: -3.57, แนวโน้ม: "▼ ลดลง" });
  const second = bodyOf(host, "ITA_ByIndicator")[1];
  expect(second).toMatchObject({ [PREVIOUS]: 91.36, [CURRENT]: 92.12, ผลต่าง: 0.76 });
  expect(bodyOf(host, "ITA_2569_Measures").some((row) => row["มาตรการหรือโครงการหรือกิจกรรม"] === "ของเรา")).toBe(true);
  expectNoErrorValues(host);
});

test("thresholds in Thai digits count in figures and formulas alike", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Settings", settingRow(host, "strengthThreshold"), "ค่า", "๙๕");
  type(host, "ITA_Settings", settingRow(host, "passMark"), "ค่า", "๙๐.๐๑");
  const outcome = await runOnce();
  expect(outcome.analysis.fails).toEqual([9, 10]);
  const rows = bodyOf(host, "ITA_ByIndicator");
  expect(rows.filter((row) => row["กลุ่ม"] === "○ จุดอ่อน").map((row) => row["ตัวชี้วัดที่"])).toEqual([9, 10]);
  expect(rows.filter((row) => row["เกณฑ์ผ่าน"] === "✗ ไม่ผ่าน").map((row) => row["ตัวชี้วัดที่"])).toEqual([9, 10]);
});

test("scores of more than two decimals are told, shown and compared as they are displayed", async () => {
  const host = await sampleWorkbook("khelang-nakhon-2567");
  const { sheet, row, column } = cellOf(host, "ITA_Indicators", 6, "ปีงบประมาณ ๒๕๖๗");
  sheet.setCell(row, column, { kind: "number", number: 93.964 });
  sheet.setCell(row, column - 1, { kind: "number", number: 90.006 });
  sheet.setCell(row + 1, column, { kind: "number", number: 89.996 });
  const { analysis } = await runOnce();
  const rows = bodyOf(host, "ITA_ByIndicator");
  analysis.indicators.forEach((indicator, index) => {
    expect([rows[index]?.["ผลต่าง"], rows[index]?.["อันดับ"], rows[index]?.["กลุ่ม"] === "● จุดแข็ง"]).toEqual([
      (indicator.delta ?? 0) / 100,
      indicator.rank,
      indicator.group === "strength",
    ]);
  });
});

test("a code with a space or an apostrophe is mended, so that formulas and figures agree", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const four = cellOf(host, "ITA_Indicators", 9, "รหัส");
  expect(four.sheet.value(four.row, four.column)).toBe(4);
  four.sheet.setCell(four.row, four.column, { kind: "text", text: "4 " });
  await runOnce();
  expect(four.sheet.value(four.row, four.column)).toBe(4);
  expect(bodyOf(host, "ITA_ByIndicator")[3]).toMatchObject({ [CURRENT]: 99.45 });
});

test("question scores that are taken out again leave no stale sentence behind", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  bodyOf(host, "ITA_Questions").forEach((_, index) => type(host, "ITA_Questions", index, CURRENT, ""));
  type(host, "ITA_Indicators", 9, CURRENT, "88");
  await runOnce();
  const rows = bodyOf(host, "ITA_ByQuestion");
  expect(rows.map((row) => row["รหัส"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(rows[3]?.["ผลการวิเคราะห์"]).toContain("๘๘.๐๐");
});

test("footers follow the agency's name, unless staff wrote their own", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const own = sheetNamed(host, "ภาพรวม");
  own.patchPageSetup({ headerFooter: { ...own.pageSetup.headerFooter, leftFooter: "ฉบับร่าง" } });
  type(host, "ITA_Settings", settingRow(host, "agency"), "ค่า", "เทศบาลตำบลใหม่");
  await runOnce();
  expect(sheetNamed(host, "มาตรการ ๒๕๖๙").pageSetup.headerFooter.leftFooter).toContain("เทศบาลตำบลใหม่");
  expect(own.pageSetup.headerFooter.leftFooter).toBe("ฉบับร่าง");
});

test("Arabic digits, once chosen, are the format of every figure", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Settings", settingRow(host, "digits"), "ค่า", "เลขอารบิก");
  await runOnce();
  for (const [table, header] of [
    ["ITA_Indicators", CURRENT],
    ["ITA_ByIndicator", "ผลต่าง"],
    ["ITA_2569_Measures", "เริ่ม"],
  ] as const) {
    const { sheet, row, column } = cellOf(host, table, 9, header);
    expect(sheet.text(row, column)).not.toMatch(/[๐-๙]/);
  }
});

test("rows that staff deleted from an analysis sheet stay deleted, and their own order stays", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  const strengths = tableNamed(host, "ITA_Strengths");
  const { area, sheet } = strengths;
  sheet.deleteCells({ row: area.row + 1, column: area.column, rowCount: 1, columnCount: area.columnCount }, "Up");
  sheet.sortTable(strengths.id, [{ columnIndex: 2, ascending: true }]);
  const before = bodyOf(host, "ITA_Strengths").map((row) => row["ตัวชี้วัดที่"]);
  type(
    host,
    "ITA_Indicators",
    bodyOf(host, "ITA_Indicators").findIndex((row) => row["รหัส"] === 4),
    "ปีงบประมาณ ๒๕๖๗",
    "99"
  );
  await runOnce();
  expect(bodyOf(host, "ITA_Strengths").map((row) => row["ตัวชี้วัดที่"])).toEqual(before);
});

test("a text typed into a half-made sheet is not cleared by the run that finishes the work", async () => {
  for (const afterActions of [10, 20, 40, 60]) {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    host.injectFailures([{ request: 6, afterActions, code: "GeneralException" }]);
    expect((await runAnalysis({ now: NOW })).ok).toBe(false);
    host.injectFailures([]);
    // The first sheet of the second writing request.
    const half = sheetNamed(host, "ระดับถัดไป");
    half.setCell(90, 1, { kind: "text", text: "ข้อความของเจ้าหน้าที่" });
    await runOnce();
    expect(half.value(90, 1)).toBe("ข้อความของเจ้าหน้าที่");
    expect(bodyOf(host, "ITA_Worth")).toHaveLength(21);
    expect(bodyOf(host, "ITA_2569_Measures")).toHaveLength(10);
  }
});

test("a measures table that staff turned into plain cells is left alone, whatever happened before", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  host.injectFailures([{ request: 6, code: "GeneralException" }]);
  expect((await runAnalysis({ now: NOW })).ok).toBe(false);
  host.injectFailures([]);
  type(host, "ITA_2569_Measures", 0, "มาตรการหรือโครงการหรือกิจกรรม", "ของเรา");
  const { sheet, id } = tableNamed(host, "ITA_2569_Measures");
  sheet.removeTable(id, "KeepCells");
  await runOnce();
  expect(sheet.name).toBe("มาตรการ ๒๕๖๙");
  expect(sheet.value(7, 4)).toBe("ของเรา");
  expect(tableNamed(host, "ITA_2569_Measures").sheet.name).toBe("มาตรการ ๒๕๖๙ (ITA)");
});

test("one stray cell far away does not stop a run", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  sheetNamed(host, "คะแนนตัวชี้วัด").setCell(3000, 300, { kind: "text", text: "x" });
  await runOnce();
});

test("a score form that was cut off is finished, not made a second time", async () => {
  for (const afterActions of [10, 14, 20, 60, 200]) {
    const host = await openHost();
    host.injectFailures([{ request: 2, afterActions, code: "GeneralException" }]);
    expect((await createScoreSheets({ fiscalYear: 2568 })).ok).toBe(false);
    host.injectFailures([]);
    expect(await createScoreSheets({ fiscalYear: 2568 })).toMatchObject({ ok: true });
    expect(host.book.sheets.map((sheet) => sheet.name).filter((name) => name.includes("(ITA"))).toEqual([]);
  }
});
