/*
 * The measures in every state that staff leave them in: a press that fails anywhere and a workbook that is opened again, a
 * protected sheet, a filter, a table made a range, a memory that somebody deleted.
 */
import { readStatus, runAnalysis } from "../../../src/excel/api";
import { createHost } from "../../../src/host/createHost";
import { installOfficeInNode } from "../../../src/host/node/installOffice";
import type { EmbeddedHost } from "../../../src/host/types";
import {
  analysedWorkbook,
  bodyOf,
  deleteRows,
  imageOf,
  NOW,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "../workbook";

const M69 = "ITA_2569_Measures";
const FOLLOW_UP = "ITA_2569_FollowUp";
const SHEET = "มาตรการ ๒๕๖๙";
const MEASURE = "มาตรการหรือโครงการหรือกิจกรรม";
const ANALYSIS = "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ";
const STEPS = "ขั้นตอนหรือวิธีการดำเนินการ";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";

async function worked(): Promise<EmbeddedHost> {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["followUp"] });
  const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
  type(host, M69, row, MEASURE, "มาตรการของเรา");
  type(host, M69, row, "ผู้รับผิดชอบหลัก", "กองคลัง");
  type(host, FOLLOW_UP, 0, "ผลการดำเนินงาน (รอบ ๖ เดือน)", "รายงานของเรา");
  return host;
}

/** As the next morning: the file is saved, closed and opened by somebody else. */
async function reopened(host: EmbeddedHost): Promise<EmbeddedHost> {
  const opened = await createHost({ file: await host.save() });
  await installOfficeInNode(opened);
  return opened;
}

function expectOurTexts(host: EmbeddedHost): void {
  const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
  expect([read(host, M69, row, MEASURE), read(host, M69, row, "ผู้รับผิดชอบหลัก")]).toEqual(["มาตรการของเรา", "กองคลัง"]);
  expect(bodyOf(host, FOLLOW_UP).flatMap((one) => Object.values(one))).toContain("รายงานของเรา");
}

const changeScore = (host: EmbeddedHost): void => type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "81");

test.each([
  [3, undefined],
  [3, 25],
  [4, undefined],
  [4, 12],
  [5, undefined],
  [5, 1],
])(
  "a press that fails at request %i, action %p, and a workbook that is opened again: the next press completes",
  async (request, afterActions) => {
    const host = await worked();
    changeScore(host);
    // A step that is gone takes its row of the follow-up with it.
    const steps = String(read(host, M69, 3, STEPS));
    type(host, M69, 3, STEPS, steps.split("\n").slice(0, -1).join("\n"));
    host.resetCounters();
    host.injectFailures([
      { request, code: "GeneralException", ...(afterActions === undefined ? {} : { afterActions }) },
    ]);
    expect((await runAnalysis({ now: NOW })).ok).toBe(false);
    const opened = await reopened(host);
    expectOurTexts(opened);
    await runOnce({}, 1);
    expectOurTexts(opened);
    const row = rowWith(opened, M69, "ตัวชี้วัดที่", 10);
    expect(read(opened, M69, row, ANALYSIS)).toContain("๘๑.๐๐");
    const lines = bodyOf(opened, M69).flatMap((one) => String(one[STEPS]).split("\n"));
    expect(bodyOf(opened, FOLLOW_UP)).toHaveLength(lines.length);
    const image = imageOf(opened);
    expect((await runOnce({}, 2)).merge).toMatchObject({ rowsAdded: 0, cellsUpdated: 0 });
    expect(imageOf(opened)).toBe(image);
  },
  90_000
);

test("a protected sheet refuses the press before anything is written, and says which", async () => {
  const host = await worked();
  changeScore(host);
  const sheet = sheetNamed(host, SHEET);
  sheet.setProtection({ protected: true, options: {} });
  const image = imageOf(host);
  const refused = await runAnalysis({ now: NOW });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: "sheet-protected", sheet: SHEET }] });
  expect(imageOf(host)).toBe(image);
  sheet.setProtection({ protected: false, options: {} });
  await runOnce({}, 1);
  expectOurTexts(host);
  expect(read(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 10), ANALYSIS)).toContain("๘๑.๐๐");
});

describe("under a filter", () => {
  const filtered = async (): Promise<EmbeddedHost> => {
    const host = await worked();
    const { sheet, id, columns } = tableNamed(host, M69);
    sheet.filterTable(
      id,
      columns.findIndex(({ name }) => name === "ตัวชี้วัดที่"),
      ["10", "4"]
    );
    return host;
  };

  test("every row gets its own texts, and the filter stays", async () => {
    const host = await filtered();
    // Digits change nearly every text of the table, in the hidden rows too.
    const settings = bodyOf(host, "ITA_Settings").map((row) => row["รหัส"]);
    type(host, "ITA_Settings", settings.indexOf("digits"), "ค่า", "เลขอารบิก");
    await runOnce({}, 1);
    for (const row of bodyOf(host, M69)) expect(row[ANALYSIS]).toContain(`ตัวชี้วัดที่ ${String(row["ตัวชี้วัดที่"])} `);
    expectOurTexts(host);
    const { sheet, id } = tableNamed(host, M69);
    expect(sheet.tableFilter(id, 1)).toEqual(["10", "4"]);
    const image = imageOf(host);
    await runOnce({}, 2);
    expect(imageOf(host)).toBe(image);
  });

  test("a row that joins is seen: the filter is lifted", async () => {
    const host = await filtered();
    await runOnce({ add: [{ indicators: [9], codes: ["O14"] }] }, 1);
    const { sheet, id, area } = tableNamed(host, M69);
    expect(read(host, M69, 10, "รหัส")).toBe("M69-11");
    expect(sheet.tableFilter(id, 1)).toBeNull();
    expect(sheet.rowHidden(area.row + 11)).toBe(false);
    expectOurTexts(host);
  });
});

describe("a table that staff turned into a range", () => {
  const converted = async (): Promise<EmbeddedHost> => {
    const host = await worked();
    deleteRows(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 2), 1);
    const { sheet, id } = tableNamed(host, M69);
    sheet.removeTable(id, "KeepCells");
    return host;
  };
  const idsOf = (host: EmbeddedHost): unknown[] => bodyOf(host, M69).map((row) => row["รหัส"]);
  const ids = (found: readonly number[]): string[] => found.map((n) => `M69-${String(n).padStart(2, "0")}`);

  test("becomes the table again in its place, with its texts and numbers; it is said, before the press too", async () => {
    const host = await converted();
    expect((await readStatus()).findings.map(({ code }) => code)).toContain("measures-range-adopted");
    const run = await runOnce({}, 1);
    expect(run.findings.find(({ code }) => code === "measures-range-adopted")).toMatchObject({ sheet: SHEET });
    expect(tableNamed(host, M69).sheet.name).toBe(SHEET);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain(`${SHEET} (ITA)`);
    // The deleted row stays away.
    expect(idsOf(host)).toEqual(ids([1, 2, 3, 4, 5, 7, 8, 9, 10]));
    expectOurTexts(host);
    expect(run.sources.map(({ sheet }) => sheet)).not.toContain(SHEET);
    const after = imageOf(host);
    expect((await runOnce({}, 2)).findings.map(({ code }) => code)).not.toContain("measures-range-adopted");
    expect(imageOf(host, (name) => name === SHEET)).toBe(
      JSON.stringify((JSON.parse(after) as [string][]).filter(([name]) => name === SHEET))
    );
  });

  test("takes along rows below a gap, columns of the staff's and a follow-up that is a range too", async () => {
    const host = await worked();
    const { sheet, id, area } = tableNamed(host, M69);
    const end = area.column + area.columnCount;
    sheet.removeTable(id, "KeepCells");
    sheet.setCell(area.row, end, { kind: "text", text: "หมายเหตุของกอง" });
    sheet.setCell(area.row + 3, end, { kind: "text", text: "บันทึก" });
    sheet.insertCells({ ...area, row: area.row + 5, rowCount: 1 }, "Down");
    const follow = tableNamed(host, FOLLOW_UP);
    follow.sheet.removeTable(follow.id, "KeepCells");
    const { findings } = await runOnce({}, 1);
    expect(findings.filter(({ code }) => code === "measures-range-adopted")).toHaveLength(2);
    expect(idsOf(host).filter((one) => one !== null)).toEqual(ids([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(read(host, M69, 2, "หมายเหตุของกอง")).toBe("บันทึก");
    expectOurTexts(host);
  });

  test("with a heading that Excel would have to change is left alone: a new table goes on with new numbers, and it is said", async () => {
    const host = await converted();
    const sheet = sheetNamed(host, SHEET);
    const header = Array.from({ length: 12 }, (_, row) => row).find((row) => sheet.value(row, 0) === "รหัส")!;
    sheet.setCell(header, 3, { kind: "empty" });
    const image = imageOf(host, (name) => name === SHEET);
    const run = await runOnce({}, 1);
    expect(imageOf(host, (name) => name === SHEET)).toBe(image);
    expect(tableNamed(host, M69).sheet.name).toBe(`${SHEET} (ITA)`);
    expect(idsOf(host)).toEqual(ids([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]));
    expect(run.findings.find(({ code }) => code === "measures-range-left")).toMatchObject({ sheet: SHEET });
    expect(run.sources.map((source) => source.sheet)).not.toContain(SHEET);
    const after = imageOf(host, (name) => name.startsWith("มาตรการ"));
    await runOnce({}, 2);
    expect(imageOf(host, (name) => name.startsWith("มาตรการ"))).toBe(after);
  });
});

describe("a memory sheet that somebody deleted", () => {
  const forgotten = async (file: Parameters<typeof sampleWorkbook>[0]): Promise<EmbeddedHost> => {
    const { host } = await analysedWorkbook(file);
    host.book.deleteSheet(sheetNamed(host, "ITA_memory"));
    return host;
  };

  test("makes all text the staff's: it says so, changes no text, and stays so", async () => {
    const host = await forgotten("tan-yong-mat-2568");
    const texts = (): unknown[] =>
      bodyOf(host, M69).map((row) => [row["รหัส"], row[ANALYSIS], row[MEASURE], row[STEPS]]);
    const before = texts();
    changeScore(host);
    const lost = await runOnce({}, 1);
    expect(lost.findings.map(({ code }) => code)).toContain("memory-lost");
    expect(texts()).toEqual(before);
    const image = imageOf(host, (name) => name === SHEET);
    await runOnce({}, 2);
    expect(texts()).toEqual(before);
    expect(imageOf(host, (name) => name === SHEET)).toBe(image);
  });

  test("a cell that staff clear then is written anew, as the message says", async () => {
    const host = await forgotten("tan-yong-mat-2568");
    changeScore(host);
    await runOnce({}, 1);
    const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
    expect(read(host, M69, row, ANALYSIS)).not.toContain("๘๑.๐๐");
    type(host, M69, row, ANALYSIS, "");
    await runOnce({}, 2);
    expect(read(host, M69, row, ANALYSIS)).toContain("๘๑.๐๐");
  });

  test("rows of the seven issues are known again by what they are for", async () => {
    const host = await forgotten("khelang-nakhon-2567");
    const { merge, measures } = await runOnce({}, 1);
    expect(merge).toMatchObject({ rowsAdded: 0, rowsLeftDeleted: 0 });
    expect(measures.map(({ id }) => id)).toEqual(bodyOf(host, "ITA_2568_Measures").map((row) => row["รหัส"]));
  });
});
