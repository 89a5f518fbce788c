import { runAnalysis } from "../../src/excel/api";
import { profiles } from "../../src/host/profiles";
import { openHost } from "../support/host";
import {
  analysedWorkbook,
  bodyOf,
  cellOf,
  imageOf,
  NOW,
  read,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

import { noCounts } from "../../src/sheets/merge/mergeTable";

const CURRENT = "ปีงบประมาณ ๒๕๖๘";

describe("one press on published scores", () => {
  test("writes the result sheets with the figures of the documents", async () => {
    const { host, run: outcome } = await analysedWorkbook("tan-yong-mat-2568");
    expect(outcome.sheets.join(" ")).toBe(
      "ภาพรวม รายตัวชี้วัด อันดับ แนวโน้ม จุดแข็ง-จุดอ่อน ที่มาของการเปลี่ยนแปลง คะแนนที่ได้คืน ระดับถัดไป รายข้อ ช่องว่าง OIT ภาระงาน มาตรการ ๒๕๖๙ ความครอบคลุม ตรวจทาน บันทึกการวิเคราะห์"
    );
    const overview = Object.fromEntries(
      bodyOf(host, "ITA_Overview").map((row) => [row["รหัส"], [row[CURRENT], row["ผลต่าง"]]])
    );
    expect(overview).toEqual({
      IIT: [99.89, 0.44],
      EIT: [99.99, 0.24],
      EIT1: [99.97, 0.47],
      EIT2: [100, 0],
      OIT: [85, -15],
      รวม: [93.96, -5.8],
    });
    const ranks = bodyOf(host, "ITA_ByIndicator").map((row) => row["อันดับ"]);
    expect(ranks).toEqual([1, 1, 1, 8, 1, 1, 1, 7, 9, 10]);
  });

  test.each([
    ["an Excel with no more than ExcelApi 1.9", profiles.leastRequired],
    ["Excel 2021", profiles.excel2021],
    ["Microsoft 365", profiles.microsoft365],
  ])("takes at most 2 syncs to read and 5 to write in %s, the first time and every other", async (_, profile) => {
    const host = await sampleWorkbook("tan-yong-mat-2568", { profile });
    for (let press = 0; press < 2; press++) {
      host.resetCounters();
      const outcome = await runOnce();
      const requests = host.requests.filter((request) => !request.cleanup);
      const read = requests.filter((request) => request.readOnly).length;
      expect(outcome.syncs.read).toBeLessThanOrEqual(2);
      expect(outcome.syncs.write).toBeLessThanOrEqual(5);
      expect(read).toBeLessThanOrEqual(2);
      expect(requests.length - read).toBeLessThanOrEqual(5);
    }
  });

  test("scores follow without the add-in: the written formulas recalculate", async () => {
    const { host } = await analysedWorkbook("khelang-nakhon-2567");
    type(host, "ITA_Indicators", scoreRow(host, "รวม"), "ปีงบประมาณ ๒๕๖๗", "");
    type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๗", "๑๐๐");
    const overall = bodyOf(host, "ITA_Overview").find((row) => row["รหัส"] === "รวม");
    // ๑๐๐ typed in Thai digits is text until the next press, so the overall is honestly empty rather than wrong.
    expect(overall?.["ปีงบประมาณ ๒๕๖๗"]).toBe("");
    await runOnce();
    expect(bodyOf(host, "ITA_Overview").find((row) => row["รหัส"] === "รวม")?.["ปีงบประมาณ ๒๕๖๗"]).toBe(92.65);
    expect(read(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๗")).toBe(100);
  });

  test("no cell of a result sheet shows an error value", async () => {
    for (const file of ["tan-yong-mat-2568", "lom-sak-2564", "khelang-nakhon-2567"]) {
      const { host } = await analysedWorkbook(file);
      for (const sheet of host.book.sheets) {
        const area = sheet.usedArea(true);
        for (let row = 0; area && row < area.row + area.rowCount; row++) {
          for (let column = 0; column < area.column + area.columnCount; column++) {
            expect([sheet.name, row, column, sheet.value(row, column)]).not.toEqual([
              sheet.name,
              row,
              column,
              expect.objectContaining({ error: expect.anything() }),
            ]);
          }
        }
      }
    }
  });

  test("a second press changes nothing", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const before = imageOf(host);
    host.resetCounters();
    const again = await runOnce();
    const written = host.requests.filter((request) => !request.readOnly && !request.cleanup);
    expect(written.reduce((bytes, request) => bytes + request.requestBytes, 0)).toBeLessThan(1000);
    expect(imageOf(host)).toBe(before);
    expect(again.merge).toEqual(noCounts());
  });
});

describe("a score that cannot be read", () => {
  test.each([
    ["abc", "not-a-number"],
    ["101", "out-of-range"],
    ["-1", "out-of-range"],
  ])("%s counts as missing, is told with the cell's address and stays as it is", async (typed, code) => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const { sheet, row, column } = cellOf(host, "ITA_Indicators", scoreRow(host, 3), CURRENT);
    // Pasting passes validation by, as in Excel.
    sheet.setCell(
      row,
      column,
      typed === "abc" ? { kind: "text", text: typed } : { kind: "number", number: Number(typed) }
    );
    const outcome = await runOnce();
    expect(outcome.findings.find((finding) => finding.code === code)).toMatchObject({
      severity: "error",
      sheet: "คะแนนตัวชี้วัด",
      cell: `E${row + 1}`,
    });
    expect(outcome.analysis.indicators[2]).toMatchObject({ score: null, rank: null });
    expect(sheet.value(row, column)).toBe(typed === "abc" ? typed : Number(typed));
    expect(bodyOf(host, "ITA_ByIndicator")[2]).toMatchObject({ [CURRENT]: "", ผลต่าง: "", อันดับ: "" });
  });

  test("the instrument is not computed from it, and a printed one stands", async () => {
    const host = await sampleWorkbook("lom-sak-2564");
    const year = "ปีงบประมาณ ๒๕๖๔";
    const { sheet, row, column } = cellOf(host, "ITA_Indicators", scoreRow(host, 9), year);
    sheet.setCell(row, column, { kind: "number", number: 164.79 });
    const outcome = await runOnce();
    const overview = bodyOf(host, "ITA_Overview");
    const shown = (code: string): unknown => overview.find((one) => one["รหัส"] === code)?.[year];
    expect([shown("IIT"), shown("OIT"), shown("รวม")]).toEqual([98.49, "", 88.77]);
    expect(outcome.analysis.instruments.find(({ code }) => code === "OIT")?.score).toBeNull();
  });

  test("of two rows with one code the first counts, in figures and in formulas", async () => {
    const host = await sampleWorkbook("lom-sak-2564");
    const year = "ปีงบประมาณ ๒๕๖๔";
    const { sheet, row, column } = cellOf(host, "ITA_Indicators", scoreRow(host, 10), "รหัส");
    sheet.setCell(row, column, { kind: "number", number: 9 });
    const outcome = await runOnce();
    expect(outcome.findings.map((finding) => finding.code)).toContain("code-duplicate");
    expect(outcome.analysis.indicators[8]?.score).toBe(6479);
    const rows = bodyOf(host, "ITA_ByIndicator");
    expect([rows[8]?.[year], rows[9]?.[year]]).toEqual([64.79, ""]);
  });

  test("a percentage means its hundredfold: value and number format are mended", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const { sheet, row, column } = cellOf(host, "ITA_Indicators", scoreRow(host, 4), CURRENT);
    sheet.setCell(row, column, { kind: "number", number: 0.9945 });
    sheet.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: "0.00%" });
    const outcome = await runOnce();
    expect(outcome.analysis.indicators[3]?.score).toBe(9945);
    expect(sheet.value(row, column)).toBe(99.45);
    expect(sheet.text(row, column)).toBe("๙๙.๔๕");
    expect(bodyOf(host, "ITA_ByIndicator")[3]).toMatchObject({ [CURRENT]: 99.45 });
  });
});

describe("input that cannot be used", () => {
  const refusedWith = async (code: string): Promise<{ sheet: string | null; cell: string | null; th: string }> => {
    const outcome = await runAnalysis({ now: NOW });
    if (outcome.ok) throw new Error("the run went through");
    expect(outcome.problems.map((problem) => problem.code)).toContain(code);
    return outcome.problems.find((problem) => problem.code === code)!;
  };

  test("typing such a score is refused by the cell itself", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    for (const typed of ["abc", "101", "-1"]) {
      expect(() => type(host, "ITA_Indicators", scoreRow(host, 3), CURRENT, typed)).toThrow(/๐ ถึง ๑๐๐/);
    }
    for (const typed of ["๙๓.๙๖", "93.96", "0", "๑๐๐", ""]) {
      expect(() => type(host, "ITA_Indicators", scoreRow(host, 3), CURRENT, typed)).not.toThrow();
    }
  });

  test("a missing indicator is a finding with its cell, and the rest is analysed", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    type(host, "ITA_Indicators", scoreRow(host, 3), CURRENT, "");
    const outcome = await runOnce();
    const finding = outcome.findings.find((one) => one.code === "score-missing");
    const { row } = cellOf(host, "ITA_Indicators", scoreRow(host, 3), CURRENT);
    expect(finding).toMatchObject({ severity: "warning", sheet: "คะแนนตัวชี้วัด", cell: `E${row + 1}` });
    expect(outcome.analysis.indicators[2]).toMatchObject({ score: null, rank: null, group: null });
    expect(bodyOf(host, "ITA_ByIndicator")[2]).toMatchObject({ [CURRENT]: "", ผลต่าง: "", อันดับ: "" });
  });

  test("an empty workbook says what to press", async () => {
    const host = await openHost();
    const before = imageOf(host);
    const problem = await refusedWith("no-score-sheets");
    expect(problem.th).toContain("แบบกรอกคะแนน");
    expect(imageOf(host)).toBe(before);
  });

  test("a score sheet without scores names the first cell to fill", async () => {
    const host = await sampleWorkbook("lom-sak-2564");
    for (let no = 1; no <= 10; no++) type(host, "ITA_Indicators", scoreRow(host, no), "ปีงบประมาณ ๒๕๖๔", "");
    expect((await refusedWith("no-scores")).cell).not.toBeNull();
  });

  test("a protected sheet is named and nothing is written", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    sheetNamed(host, "มาตรการ ๒๕๖๙").setProtection({ protected: true, options: {} });
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95");
    const before = imageOf(host);
    expect((await refusedWith("sheet-protected")).sheet).toBe("มาตรการ ๒๕๖๙");
    expect(imageOf(host)).toBe(before);
  });

  test("a workbook whose structure is protected is left alone", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    host.book.setStructureProtected(true);
    const before = imageOf(host);
    await refusedWith("workbook-protected");
    expect(imageOf(host)).toBe(before);
  });

  test("settings that name another year than the score columns are told apart", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const settings = bodyOf(host, "ITA_Settings").findIndex((row) => row["รหัส"] === "fiscalYear");
    type(host, "ITA_Settings", settings, "ค่า", "2566");
    expect((await refusedWith("year-mismatch")).th).toContain("2566");
  });
});

test("a sheet of the user's called มาตรการ is left alone and another name is used", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const theirs = host.book.addSheet("มาตรการ ๒๕๖๙");
  theirs.setCell(0, 0, { kind: "text", text: "ของเทศบาล" });
  theirs.setCell(4, 2, { kind: "formula", formula: "=1+1" });
  const before = imageOf(host, (name) => name === "มาตรการ ๒๕๖๙");
  const outcome = await runOnce();
  expect(outcome.sheets).toContain("มาตรการ ๒๕๖๙ (ITA)");
  expect(tableNamed(host, "ITA_2569_Measures").sheet.name).toBe("มาตรการ ๒๕๖๙ (ITA)");
  await runOnce();
  expect(imageOf(host, (name) => name === "มาตรการ ๒๕๖๙")).toBe(before);
  expect(host.book.sheets.filter((sheet) => sheet.name.startsWith("มาตรการ ๒๕๖๙"))).toHaveLength(2);
});

test("text that looks like a formula stays text, in what we write and in what we remember", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const agency = bodyOf(host, "ITA_Settings").findIndex((row) => row["รหัส"] === "agency");
  const { sheet, row, column } = cellOf(host, "ITA_Settings", agency, "ค่า");
  const hostile = '=HYPERLINK("https://example.invalid","x")';
  sheet.setCell(row, column, { kind: "text", text: hostile });
  await runOnce();
  const overview = sheetNamed(host, "ภาพรวม");
  expect(overview.value(1, 0)).toBe(hostile);
  for (const written of host.book.sheets) {
    const area = written.usedArea(true);
    for (let r = 0; area && r < area.row + area.rowCount; r++) {
      for (let c = 0; c < area.column + area.columnCount; c++)
        // Inside a text of ours its quotation marks are doubled: it names the agency and calls nothing.
        expect(written.formula(r, c) ?? "").not.toMatch(/(?<!")"https:\/\/example\.invalid/);
    }
  }
  await runOnce();
  expect(overview.value(1, 0)).toBe(hostile);
});
