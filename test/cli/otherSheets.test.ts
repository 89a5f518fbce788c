/* Workbooks whose scores stand on sheets of people's own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../src/host/createHost";
import type { AnalysisReport } from "../../src/ita/report/analysisReport";
import { addSheet, indicatorTable, SCORES_2567, twoYears, type Cell } from "../excel/foreignSheets";
import { openFile, runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();

async function placeWorkbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>
): Promise<string> {
  const own = path.join(folder, name);
  mkdirSync(own);
  const host = await createHost();
  for (const [sheet, rows] of Object.entries(sheets)) addSheet(host, sheet, rows);
  const file = path.join(own, "ผล.xlsx");
  writeFileSync(file, await host.save());
  return file;
}

async function report(...args: string[]): Promise<AnalysisReport> {
  const { status, out, err } = await runCli(...args, "--json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out) as AnalysisReport;
}

async function refusal(file: string, ...args: string[]): Promise<string> {
  const { status, out, err } = await runCli(file, ...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(readdirSync(path.dirname(file))).toEqual(["ผล.xlsx"]);
  return err;
}

const agencies = (): Cell[][] => [
  ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 องค์กรปกครองส่วนท้องถิ่นในจังหวัด"],
  ["ลำดับ", "หน่วยงาน", ...Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`), "คะแนนรวม"],
  ...["เทศบาลตำบลหนึ่ง", "เทศบาลตำบลสอง", "องค์การบริหารส่วนตำบลสาม"].map((name, row): Cell[] => [
    row + 1,
    name,
    ...Array.from({ length: 10 }, (_, at) => 90 + row + at / 10),
    90.5 + row,
  ]),
];

test("the scores are taken from the sheets, and it is told from where", async () => {
  const file = await placeWorkbook("two years", { "ผลปี 68": twoYears() });
  const before = readFileSync(file);
  const result = await report(file);
  expect(result).toMatchObject({
    agency: "เทศบาลตำบลตันหยงมัส",
    fiscalYear: 2568,
    overall: { score: 93.96, previous: 99.76, delta: -5.8 },
  });
  expect(result.sources).toEqual([
    { sheet: "ผลปี 68", range: "A3:D14", kind: "indicators", fiscalYear: 2568, confidence: expect.any(Number) },
    { sheet: "ผลปี 68", range: "A3:D14", kind: "indicators", fiscalYear: 2567, confidence: expect.any(Number) },
  ]);
  expect(result.syncs).toBeLessThanOrEqual(7);
  expect(readFileSync(file).equals(before)).toBe(true);

  const { book } = await openFile(readFileSync(file.replace("ผล.xlsx", "ผล.ita.xlsx")));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["ผลปี 68", "คะแนนตัวชี้วัด", "ตรวจทาน"]));
  const { out } = await runCli(file);
  expect(out).toMatch(/อ่านคะแนนจาก\n {2}- แผ่น "ผลปี 68" ช่วง A3:D14 ตารางตัวชี้วัด ปี 2568 ความมั่นใจ \d+%\n/);
});

test("a workbook that was filled so reads its own form the next time, and lists both", async () => {
  const file = await placeWorkbook("again", { "ผลปี 68": twoYears() });
  await report(file, "--out", path.join(path.dirname(file), "ครั้งแรก.xlsx"));
  const { sources, overall } = await report(path.join(path.dirname(file), "ครั้งแรก.xlsx"));
  expect(overall.score).toBe(93.96);
  expect(sources.map(({ kind, fiscalYear }) => [kind, fiscalYear])).toEqual([
    ["scoreSheet", 2568],
    ["scoreSheet", 2567],
    ["indicators", 2568],
    ["indicators", 2567],
  ]);
});

test("a year that no heading names has to be told with --year", async () => {
  const file = await placeWorkbook("no year", {
    ผล: indicatorTable([{ heading: "คะแนน", scores: SCORES_2567, overall: 99.76 }]),
  });
  const err = await refusal(file);
  expect(err).toContain("ผล");
  expect(err).toContain("A3:C14");
  expect(err).toContain("--year");
  const { fiscalYear, sources } = await report(file, "--year", "2567");
  expect(fiscalYear).toBe(2567);
  expect(sources.map((source) => source.fiscalYear)).toEqual([2567]);
});

test("a year of the Christian era is only offered: --year confirms it", async () => {
  const file = await placeWorkbook("offered", {
    ผล: indicatorTable([{ heading: "ปี 2025", scores: SCORES_2567, overall: 99.76 }]),
  });
  const err = await refusal(file);
  expect(err).toContain("2568");
  expect(err).toContain("--year");
  expect((await report(file, "--year", "2568")).fiscalYear).toBe(2568);
});

test("--year picks the current one of several years", async () => {
  const file = await placeWorkbook("older", { ผล: twoYears() });
  expect(await report(file, "--year", "2567")).toMatchObject({ fiscalYear: 2567, previousFiscalYear: null });
});

test("of several agencies one has to be named with --agency", async () => {
  const file = await placeWorkbook("agencies", { สรุป: agencies() });
  const err = await refusal(file);
  expect(err).toContain("--agency");
  expect(err).toContain("องค์การบริหารส่วนตำบลสาม");
  expect(await refusal(file, "--agency", "เทศบาลตำบล")).toContain("เทศบาลตำบลหนึ่ง, เทศบาลตำบลสอง");
  expect(await refusal(file, "--agency", "เมืองไกล")).toContain("เมืองไกล");
  const result = await report(file, "--agency", "เทศบาลตำบลสอง");
  expect(result).toMatchObject({ agency: "เทศบาลตำบลสอง", fiscalYear: 2568 });
  expect(result.indicators.map(({ score }) => score)).toEqual([
    91, 91.1, 91.2, 91.3, 91.4, 91.5, 91.6, 91.7, 91.8, 91.9,
  ]);
  expect(result.sources).toMatchObject([{ sheet: "สรุป", kind: "agencies", fiscalYear: 2568 }]);
});

test("an agency that the workbook is not of is refused", async () => {
  const file = await placeWorkbook("other agency", { ผล: twoYears() });
  expect(await refusal(file, "--agency", "เทศบาลเมืองหล่มสัก")).toContain("เทศบาลตำบลตันหยงมัส");
});

test("sheets without scores leave the usual refusal", async () => {
  const file = await placeWorkbook("nothing", {
    รายชื่อ: [
      ["ลำดับ", "ชื่อ"],
      [1, "นางสาวตัวอย่าง ขยันดี"],
    ],
  });
  expect(await refusal(file)).toContain("แบบกรอกคะแนน");
});

test("of two agencies in two tables one has to be named with --agency", async () => {
  const year = [{ heading: "ปี 2568", scores: SCORES_2567, overall: 99.76 }];
  const file = await placeWorkbook("two tables", {
    ก: indicatorTable(year),
    ข: indicatorTable([{ heading: "ปี 2568", scores: SCORES_2567.map(() => 80), overall: 80 }], "อบต.บ้านนา"),
  });
  const err = await refusal(file);
  expect(err).toContain("--agency");
  expect(err).toContain("เทศบาลตำบลตันหยงมัส, ");
  expect(await refusal(file, "--agency", "หล่มสัก")).toContain("หล่มสัก");
  const result = await report(file, "--agency", "บ้านนา");
  expect(result.agency).toContain("บ้านนา");
  expect(result.indicators.map(({ score }) => score)).toEqual(SCORES_2567.map(() => 80));
  expect(result.sources.map(({ sheet }) => sheet)).toEqual(["ข"]);
});

test("several columns without a year are told apart by their headings, not by --year", async () => {
  const columns = ["คะแนนครั้งก่อน", "คะแนนครั้งนี้"].map((heading) => ({ heading, scores: SCORES_2567, overall: null }));
  const file = await placeWorkbook("two without a year", { ผล: indicatorTable(columns) });
  expect(await refusal(file)).toContain("หัวคอลัมน์คะแนนแต่ละคอลัมน์");
});

test("a hidden sheet that may hold the scores is named", async () => {
  const file = await placeWorkbook("hidden", { ว่าง: [["หมายเหตุ"]], ลับ: twoYears() });
  const host = await openFile(readFileSync(file));
  host.book.sheets.find(({ name }) => name === "ลับ")?.setVisibility("Hidden");
  writeFileSync(file, await host.save());
  expect(await refusal(file)).toContain("มีแผ่นที่ซ่อนอยู่ 1 แผ่นซึ่งไม่ได้อ่าน (ลับ)");
});

test("a table that is not sure enough is named with what is in doubt", async () => {
  const rows = [
    ["ตัวชี้วัด", "ปี 2568"],
    ["การใช้อำนาจ", 70],
    ["การใช้งบประมาณ", 71],
    ["การเปิดเผยข้อมูล", 72],
    ["เรื่องอื่น", 73],
  ];
  const err = await refusal(await placeWorkbook("unsure", { น่าสงสัย: rows }));
  expect(err).toContain("แผ่น น่าสงสัย ช่วง A1:B5: ยังไม่แน่ใจ");
});
