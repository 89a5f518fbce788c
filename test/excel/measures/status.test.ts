import { readStatus } from "../../../src/excel/api";
import { cellAddress } from "../../../src/ita/reading/address";
import type { MeasuresStatus } from "../../../src/excel/measures/measuresStatus";
import {
  analysedWorkbook,
  bodyOf,
  cellOf,
  deleteRows,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  tableNamed,
  type,
} from "../workbook";

/* What the pane is told of the measures, between one press and the next. */

const M69 = "ITA_2569_Measures";
const STEPS = "ขั้นตอนหรือวิธีการดำเนินการ";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";

const status = async (): Promise<MeasuresStatus> => {
  const { measures } = await readStatus();
  if (!measures) throw new Error("The workbook has no measures.");
  return measures;
};

test("before the first run there is nothing to tell; after it the sheets are named, measures among them", async () => {
  await sampleWorkbook("tan-yong-mat-2568");
  expect((await readStatus()).measures).toBeNull();
  const run = await runOnce();
  const { resultSheets, measures } = await readStatus();
  expect(resultSheets).toContain("มาตรการ ๒๕๖๙");
  expect([...resultSheets].sort()).toEqual([...run.sheets].sort());
  expect(measures).toMatchObject({ fiscalYear: 2569, item: "O25", sheet: "มาตรการ ๒๕๖๙", conflicts: [], deleted: [] });
});

test("parts that are still empty are counted, with the first such cell", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { row } = tableNamed(host, M69).area;
  expect((await status()).missing).toEqual([{ kind: "element", titleTh: "ผู้รับผิดชอบ", rows: 10, cell: `I${row + 2}` }]);
  for (let n = 0; n < 9; n++) type(host, M69, n, "ผู้รับผิดชอบหลัก", "กองคลัง");
  expect((await status()).missing).toEqual([{ kind: "element", titleTh: "ผู้รับผิดชอบ", rows: 1, cell: `I${row + 11}` }]);
  type(host, M69, 9, "ผู้รับผิดชอบหลัก", "กองคลัง");
  expect((await status()).missing).toEqual([]);
});

test("each row has what its texts could be made from, and where its measure stands", async () => {
  const { host, run } = await analysedWorkbook("tan-yong-mat-2568");
  const { measures } = run;
  const { rows } = await status();
  expect(rows.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  for (const row of rows) {
    expect(row.options.length).toBeGreaterThanOrEqual(2);
    expect(row.options.map(({ id }) => id)).toContain(row.source);
    const standing = bodyOf(host, M69)[rowWith(host, M69, "รหัส", row.id)];
    expect(standing?.["มาตรการหรือโครงการหรือกิจกรรม"]).toBe(row.measure);
  }
});

test("both texts of a conflict are told until staff choose one or clear the offer", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
  type(host, M69, row, STEPS, "ขั้นตอนของเรา");
  type(host, "ITA_Questions", rowWith(host, "ITA_Questions", "ข้อ", "O24"), CURRENT, "0");
  const [conflict, ...more] = (await status()).conflicts;
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({ table: M69, key: "M69-01", column: "steps", header: STEPS, theirs: "ขั้นตอนของเรา" });
  expect(conflict?.ours).toContain("ข้อ O๒๔");
  await runOnce({}, 1);
  expect((await status()).conflicts).toEqual([conflict]);
  type(host, M69, row, "ข้อเสนอใหม่", "");
  expect((await status()).conflicts).toEqual([]);
});

test("rows that staff deleted, and weak points that nothing serves any more", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect((await status()).uncovered).toEqual([]);
  const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
  const gone = String(read(host, M69, row, "รหัส"));
  deleteRows(host, M69, row, 1);
  const { deleted, uncovered } = await status();
  expect(deleted).toMatchObject([{ id: gone, indicators: [10] }]);
  expect(uncovered.map(({ code }) => code)).toEqual(["10", "O23"]);
});

test("an indicator that the criteria ask for and days that are not the year's are missing parts too", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  deleteRows(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 2), 1);
  const { sheet, row, column } = cellOf(host, M69, 3, "เริ่ม");
  sheet.setCell(row, column, { kind: "number", number: 45_000 });
  const missing = (await status()).missing;
  expect(missing[0]).toMatchObject({ kind: "group", group: { no: 2, indicators: [2] } });
  expect(missing.at(-1)).toEqual({ kind: "days", rows: 1, cell: cellAddress(row, column) });
});

test("sheets on request: which exist, and how many steps nobody has answered", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect((await status()).requested.size).toBe(0);
  await runOnce({ sheets: ["followUp", "byMeasure"] }, 1);
  const before = await status();
  expect([...before.requested]).toEqual([
    ["followUp", "ติดตาม ๒๕๖๙"],
    ["byMeasure", "รายงานรายมาตรการ ๒๕๖๙"],
  ]);
  const steps = bodyOf(host, "ITA_2569_FollowUp").length;
  const told = { fiscalYear: 2569, sheet: "ติดตาม ๒๕๖๙", steps };
  expect(before.followUps).toEqual([{ ...told, unanswered: { mid: steps, end: steps } }]);
});

test("a score that changed after the run is told with what it would change, and reading changes nothing", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "70");
  const before = JSON.stringify(bodyOf(host, M69));
  const { rows } = await status();
  expect(rows).toHaveLength(10);
  expect(JSON.stringify(bodyOf(host, M69))).toBe(before);
});

test("an option has the steps that the row would have, as the row has those of its own", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { rows } = await status();
  for (const { id, source, options } of rows) {
    const inUse = options.find((option) => option.id === source);
    const standing = String(read(host, M69, rowWith(host, M69, "รหัส", id), STEPS)).split("\n");
    expect(inUse?.steps).toHaveLength(standing.length);
  }
});
