import { createScoreSheets, importScores, readStatus, runAnalysis, type ImportDone } from "../../src/excel/api";
import type { ImportRequest } from "../../src/excel/types";
import { createHost } from "../../src/host/createHost";
import { installOfficeInNode } from "../../src/host/node/installOffice";
import type { EmbeddedHost } from "../../src/host/types";
import type { SheetGrid } from "../../src/ita/reading/types";
import { openHost } from "../support/host";
import { addSheet, indicatorTable, putRows, SCORES_2567, SCORES_2568, twoYears, type Cell } from "./foreignSheets";
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

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const PREVIOUS = "ปีงบประมาณ ๒๕๖๗";
const SOURCE = "ที่มาของคะแนน";
const SHEET = "ผลปี 68";
const ALL: ImportRequest = { choices: [], file: null };

async function done(request: ImportRequest = ALL): Promise<ImportDone> {
  const outcome = await importScores(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

async function refusal(request: ImportRequest = ALL) {
  const outcome = await importScores(request);
  if (outcome.ok) throw new Error("the import went through");
  return outcome.problems;
}

async function foreignWorkbook(rows: readonly (readonly Cell[])[] = twoYears(), name = SHEET): Promise<EmbeddedHost> {
  const host = await openHost();
  addSheet(host, name, rows);
  host.resetCounters();
  return host;
}

const indicatorColumn = (host: EmbeddedHost, header: string): unknown[] =>
  bodyOf(host, "ITA_Indicators")
    .filter((row) => typeof row["รหัส"] === "number")
    .map((row) => row[header]);

const fileGrid = (rows: readonly (readonly Cell[])[], sheet = "[ปี67.xlsx]ผล"): SheetGrid => ({
  sheet,
  rows: rows.map((values, row) => ({ row, column: 0, values: values.map((value) => value ?? ""), formats: null })),
  cutOff: false,
  ours: false,
});

const oneYear = (heading = "ปีงบประมาณ พ.ศ. 2567"): Cell[][] =>
  indicatorTable([{ heading, scores: SCORES_2567, overall: 99.76 }]);

describe("a workbook without score sheets", () => {
  test("is offered what its sheets hold, and gives no scores before staff say so", async () => {
    const host = await foreignWorkbook();
    const before = imageOf(host);
    const status = await readStatus();
    expect(status.sources).toMatchObject({
      pending: true,
      cutOff: [],
      preview: {
        agency: "เทศบาลตำบลตันหยงมัส",
        years: [
          { fiscalYear: 2568, overall: true, indicators: 10, questions: 0 },
          { fiscalYear: 2567, overall: true, indicators: 10, questions: 0 },
        ],
      },
    });
    expect(status.analysis).toBeNull();
    expect(status.findings).toEqual([]);
    const outcome = await runAnalysis({ now: NOW });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "scores-to-confirm", sheet: SHEET, cell: "A3" }] });
    expect(imageOf(host)).toBe(before);
  });

  test("gets the form filled, each score with the address that it came from; the source stays as it was", async () => {
    const host = await foreignWorkbook();
    const before = imageOf(host, (name) => name === SHEET);
    const outcome = await done();
    expect(outcome).toEqual({
      ok: true,
      created: ["ตั้งค่า", "คะแนนตัวชี้วัด", "คะแนนรายข้อ", "หน่วยงาน"],
      filled: 22,
      kept: [],
    });
    const requests = host.requests.filter((request) => !request.cleanup);
    expect(requests.filter((request) => request.readOnly).length).toBeLessThanOrEqual(2);
    expect(requests.filter((request) => !request.readOnly).length).toBeLessThanOrEqual(3);
    expect(indicatorColumn(host, CURRENT)).toEqual(SCORES_2568);
    expect(indicatorColumn(host, PREVIOUS)).toEqual(SCORES_2567);
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), SOURCE)).toBe("ผลปี 68!D7 · ปี ๒๕๖๗: ผลปี 68!C7");
    expect(imageOf(host, (name) => name === SHEET)).toBe(before);
    expect((await readStatus()).sources.pending).toBe(false);
    expect(await done()).toMatchObject({ created: [], filled: 0, kept: [] });
  });

  test("is then analysed like any other", async () => {
    await foreignWorkbook();
    await done();
    const { analysis, sources } = await runOnce();
    expect(analysis).toMatchObject({ agency: "เทศบาลตำบลตันหยงมัส", fiscalYear: 2568, previousFiscalYear: 2567 });
    expect(analysis.overall).toMatchObject({ score: 9396, previous: 9976, delta: -580 });
    expect(sources.map(({ sheet, kind, fiscalYear }) => [sheet, kind, fiscalYear])).toEqual([
      ["คะแนนตัวชี้วัด", "scoreSheet", 2568],
      ["คะแนนตัวชี้วัด", "scoreSheet", 2567],
      [SHEET, "indicators", 2568],
      [SHEET, "indicators", 2567],
    ]);
  });

  test("with several years takes the newest, or the one that is asked for", async () => {
    const host = await foreignWorkbook();
    await done({ ...ALL, fiscalYear: 2567 });
    expect(indicatorColumn(host, PREVIOUS)).toEqual(SCORES_2567);
    expect(tableNamed(host, "ITA_Indicators").columns.map((column) => column.name)).not.toContain(CURRENT);
  });

  test("whose table names no year is asked for it; the answer is remembered when the file is opened again", async () => {
    const host = await foreignWorkbook(oneYear("คะแนน"), "ผล");
    const [problem] = await refusal();
    expect(problem).toMatchObject({ code: "year-unknown", sheet: "ผล", cell: "A3" });
    expect(problem?.th).toContain("A3:C14");
    const key = (await readStatus()).sources.tables[0]?.key ?? "";
    const choice = { key, columns: { C: { fiscalYear: 2567 } } };
    expect(await done({ choices: [choice], file: null })).toMatchObject({ filled: 11 });

    const opened = await createHost({ file: await host.save() });
    await installOfficeInNode(opened);
    const { sources } = await readStatus();
    expect(sources.tables[0]).toMatchObject({ confirmed: true, use: true });
    expect(sources.tables[0]?.columns[2]).toMatchObject({ fiscalYear: 2567, yearFrom: "choice" });
    expect(sources.pending).toBe(false);
  });

  test("a table that staff refuse is not offered again", async () => {
    await foreignWorkbook();
    const key = (await readStatus()).sources.tables[0]?.key ?? "";
    expect(await done({ choices: [{ key, use: false }], file: null })).toMatchObject({ created: [], filled: 0 });
    const status = await readStatus();
    expect(status.sources.pending).toBe(false);
    expect(status.problems.map((problem) => problem.code)).toEqual(["no-score-sheets"]);
  });

  test("without any score table says what one looks like", async () => {
    await foreignWorkbook([["รายชื่อพนักงาน"], ["ลำดับ", "ชื่อ"], [1, "นายตัวอย่าง ใจดี"]]);
    expect((await refusal()).map((problem) => problem.code)).toEqual(["no-score-tables"]);
  });

  test("choices that someone spoiled in the hidden sheet count as not made", async () => {
    const host = await foreignWorkbook();
    await done();
    const memory = sheetNamed(host, "ITA_memory");
    const used = memory.usedArea(true);
    for (let row = 0; used && row < used.rowCount; row++)
      if (memory.value(row, 0) === "#source") memory.setCell(row, 3, { kind: "text", text: "{ไม่ใช่ JSON" });
    expect((await readStatus()).sources.tables[0]).toMatchObject({ use: true });
  });
});

describe("a workbook with score sheets", () => {
  test("empty cells are filled; a value of the staff's own stays and is told, once", async () => {
    const host = await foreignWorkbook();
    expect((await createScoreSheets({ fiscalYear: 2568 })).ok).toBe(true);
    type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "88.88");
    const outcome = await done();
    const { row } = cellOf(host, "ITA_Indicators", scoreRow(host, 4), CURRENT);
    expect(outcome).toMatchObject({
      created: [],
      filled: 21,
      kept: [{ sheet: "คะแนนตัวชี้วัด", cell: `E${row + 1}` }],
    });
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), CURRENT)).toBe(88.88);
    expect(bodyOf(host, "ITA_Settings").find((one) => one["รหัส"] === "agency")?.["ค่า"]).toBe("เทศบาลตำบลตันหยงมัส");
    expect((await readStatus()).sources.pending).toBe(false);
  });

  test("what an earlier import wrote follows the source; what staff typed over it does not", async () => {
    const host = await foreignWorkbook();
    await done();
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "91");
    const source = sheetNamed(host, SHEET);
    putRows(source, 6, [[4, null, null, 88.8]]);
    putRows(source, 11, [[9, null, null, 92]]);
    expect((await readStatus()).sources.pending).toBe(true);
    const outcome = await done();
    expect(outcome.filled).toBe(1);
    expect(outcome.kept).toHaveLength(1);
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), CURRENT)).toBe(88.8);
    expect(read(host, "ITA_Indicators", scoreRow(host, 9), CURRENT)).toBe(91);
  });

  test("last year's workbook fills the column of last year, and only that", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    for (let no = 1; no <= 10; no++) type(host, "ITA_Indicators", scoreRow(host, no), PREVIOUS, "");
    const now = indicatorColumn(host, CURRENT);
    const outcome = await done({ choices: [], file: { name: "ปี67.xlsx", grids: [fileGrid(oneYear())] } });
    expect(outcome).toMatchObject({ filled: 10, kept: [] });
    expect(indicatorColumn(host, PREVIOUS)).toEqual(SCORES_2567);
    expect(indicatorColumn(host, CURRENT)).toEqual(now);
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), SOURCE)).toBe("ปี ๒๕๖๗: [ปี67.xlsx]ผล!C7");
  });

  test("a second import adds its address to the first one's", async () => {
    const host = await foreignWorkbook(
      indicatorTable([{ heading: "ปีงบประมาณ พ.ศ. 2568", scores: SCORES_2568, overall: 93.96 }])
    );
    await done();
    await done({ choices: [], file: { name: "ปี67.xlsx", grids: [fileGrid(oneYear())] } });
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), SOURCE)).toBe("ผลปี 68!C7 · ปี ๒๕๖๗: [ปี67.xlsx]ผล!C7");
    type(host, "ITA_Indicators", scoreRow(host, 5), SOURCE, "หนังสือสำนักงาน ป.ป.ช.");
    type(host, "ITA_Indicators", scoreRow(host, 5), PREVIOUS, "");
    await done({ choices: [], file: { name: "ปี67.xlsx", grids: [fileGrid(oneYear())] } });
    expect(read(host, "ITA_Indicators", scoreRow(host, 5), SOURCE)).toBe("หนังสือสำนักงาน ป.ป.ช.");
  });

  test("a form without the source column is left without it", async () => {
    const host = await foreignWorkbook();
    await createScoreSheets({ fiscalYear: 2568 });
    const table = tableNamed(host, "ITA_Indicators");
    table.sheet.deleteCells({ row: table.area.row, column: 6, rowCount: table.area.rowCount, columnCount: 1 }, "Left");
    await done();
    expect(indicatorColumn(host, CURRENT)).toEqual(SCORES_2568);
    expect(tableNamed(host, "ITA_Indicators").columns.map((column) => column.name)).not.toContain(SOURCE);
  });

  test.each([
    [2564, ["2564", "2563", "2566"]],
    [2569, ["2569", "2568", "2566"]],
  ])("a form of %i where the tables are of 2566 is refused with both named", async (fiscalYear, named) => {
    const host = await foreignWorkbook(oneYear("ปีงบประมาณ พ.ศ. 2566"));
    await createScoreSheets({ fiscalYear });
    const before = imageOf(host);
    const [problem] = await refusal();
    expect(problem?.code).toBe("year-mismatch");
    for (const year of named) expect(problem?.th).toContain(year);
    expect((await readStatus()).sources.pending).toBe(true);
    expect(imageOf(host)).toBe(before);
  });

  test("a protected form is named and nothing is written", async () => {
    const host = await foreignWorkbook();
    await createScoreSheets({ fiscalYear: 2568 });
    sheetNamed(host, "คะแนนตัวชี้วัด").setProtection({ protected: true, options: {} });
    const before = imageOf(host);
    expect(await refusal()).toMatchObject([{ code: "sheet-protected", sheet: "คะแนนตัวชี้วัด" }]);
    expect(imageOf(host)).toBe(before);
  });

  test("question scores come under the form's codes, with the assessor's remarks", async () => {
    const host = await foreignWorkbook([
      ...twoYears(),
      [],
      [],
      ["ผลการประเมิน OIT ปีงบประมาณ พ.ศ. 2568"],
      ["ข้อ", "รายการ", "คะแนน", "ข้อเสนอแนะ"],
      ["O14", "รายงานการกำกับติดตามการใช้จ่ายงบประมาณ", 50, "ไม่พบรายงานรอบ 6 เดือน"],
      ["O16", "แผนการจัดซื้อจัดจ้าง", 0, null],
      ["O17", "รายงานผล", 50, null],
      ["O23", "รายงานผลการดำเนินการ", 0, null],
    ]);
    await done();
    const item = bodyOf(host, "ITA_Questions").find((row) => row["ข้อ"] === "O14");
    expect(item).toMatchObject({ [CURRENT]: 50, ข้อเสนอแนะของผู้ตรวจประเมิน: "ไม่พบรายงานรอบ 6 เดือน" });
    expect(String(item?.[SOURCE])).toMatch(/^ผลปี 68!C\d+$/);
  });
});

describe("an import that is cut off", () => {
  const cutOff = async (prepare: (host: EmbeddedHost) => Promise<void>, request: number, afterActions?: number) => {
    const host = await foreignWorkbook();
    await prepare(host);
    const own = imageOf(host, (name) => name === SHEET);
    host.resetCounters();
    host.injectFailures([
      { request, code: "GeneralException", ...(afterActions === undefined ? {} : { afterActions }) },
    ]);
    expect((await importScores(ALL)).ok).toBe(false);
    host.injectFailures([]);
    const { kept } = await done();
    expect(imageOf(host, (name) => name === SHEET)).toBe(own);
    expect(host.book.sheets.map((sheet) => sheet.name).filter((name) => name.includes("(ITA"))).toEqual([]);
    expect(indicatorColumn(host, PREVIOUS)).toEqual(SCORES_2567);
    expect((await readStatus()).sources.pending).toBe(false);
    return { host, kept };
  };
  const none = async (): Promise<void> => {};
  const form = async (host: EmbeddedHost): Promise<void> => {
    await createScoreSheets({ fiscalYear: 2568 });
    type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "88.88");
  };

  test.each([1, 2, 3, 4])("at request %i of a first import is finished by the next", async (request) => {
    const { host } = await cutOff(none, request);
    expect(indicatorColumn(host, CURRENT)).toEqual(SCORES_2568);
  });
  test.each([3, 10, 30, 100, 300])("after %i actions of the writing request, too", async (actions) => {
    const { host } = await cutOff(none, 3, actions);
    expect(indicatorColumn(host, CURRENT)).toEqual(SCORES_2568);
  });
  test.each([5, 20, 40])("after %i actions into a form of the staff's, whose own score stays", async (actions) => {
    const { host, kept } = await cutOff(form, 3, actions);
    expect(kept).toHaveLength(1);
    expect(read(host, "ITA_Indicators", scoreRow(host, 4), CURRENT)).toBe(88.88);
  });
});

test("an import into a workbook whose memory is gone does not bring back measures that staff deleted", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { sheet, area } = tableNamed(host, "ITA_2569_Measures");
  sheet.deleteCells({ row: area.row + 1, column: area.column, rowCount: 1, columnCount: area.columnCount }, "Up");
  host.book.deleteSheet(sheetNamed(host, "ITA_memory"));
  addSheet(host, SHEET, twoYears());
  await done();
  const outcome = await runOnce();
  expect(outcome.findings.map((finding) => finding.code)).toContain("memory-lost");
  expect(bodyOf(host, "ITA_2569_Measures")).toHaveLength(9);
});
