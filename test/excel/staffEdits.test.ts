import { runAnalysis } from "../../src/excel/api";
import { createHost } from "../../src/host/createHost";
import { installOfficeInNode } from "../../src/host/node/installOffice";
import type { EmbeddedHost } from "../../src/host/types";
import { analysedWorkbook, bodyOf, NOW, read, runOnce, sampleWorkbook, scoreRow, tableNamed, type } from "./workbook";

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const TABLE = "ITA_2569_Measures";
const UNIT = "ผู้รับผิดชอบหลัก";

const numbers = (host: EmbeddedHost): string[] => bodyOf(host, TABLE).map((row) => String(row["รหัส"] ?? ""));

const texts = (host: EmbeddedHost): string[] =>
  bodyOf(host, TABLE)
    .flatMap((row) => Object.values(row).filter((value) => typeof value === "string" && value.startsWith("ของเรา")))
    .map(String)
    .sort();

/** Ten edits, two added rows, one deleted, sorted by unit, one row coloured. */
function workAsStaffDo(host: EmbeddedHost): void {
  const edits: [number, string][] = [
    [0, "มาตรการหรือโครงการหรือกิจกรรม"],
    [1, "มาตรการหรือโครงการหรือกิจกรรม"],
    [2, "ขั้นตอนหรือวิธีการดำเนินการ"],
    [3, "ขั้นตอนหรือวิธีการดำเนินการ"],
    [4, "การกำกับติดตาม"],
    [5, "การกำกับติดตาม"],
    [6, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ"],
    [0, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ"],
    [7, UNIT],
    [8, UNIT],
  ];
  edits.forEach(([row, header], n) => type(host, TABLE, row, header, `ของเรา ${n}`));
  const table = tableNamed(host, TABLE);
  const { sheet } = table;
  const body = table.area.row + 1;
  sheet.insertCells(
    { row: body + 3, column: table.area.column, rowCount: 2, columnCount: table.area.columnCount },
    "Down"
  );
  type(host, TABLE, 3, "มาตรการหรือโครงการหรือกิจกรรม", "ของเรา แถวใหม่ 1");
  type(host, TABLE, 4, "มาตรการหรือโครงการหรือกิจกรรม", "ของเรา แถวใหม่ 2");
  sheet.deleteCells(
    { row: body + 11, column: table.area.column, rowCount: 1, columnCount: table.area.columnCount },
    "Up"
  );
  sheet.patchStyle(
    { row: body + 1, column: table.area.column, rowCount: 1, columnCount: table.area.columnCount },
    { fill: "#FFCC00" }
  );
  sheet.sortTable(table.id, [
    { columnIndex: table.columns.findIndex((column) => column.name === UNIT), ascending: true },
  ]);
}

test("edits, added, deleted, sorted and coloured rows stand after a changed score and another press", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  workAsStaffDo(host);
  const mine = texts(host);
  expect(mine).toHaveLength(12);
  const order = numbers(host);
  const coloured = (): string[] => {
    const { sheet, area } = tableNamed(host, TABLE);
    return Array.from({ length: area.rowCount }, (_, row) =>
      sheet.style(area.row + row, area.column).fill === "#FFCC00" ? sheet.text(area.row + row, area.column) : ""
    ).filter((id) => id !== "");
  };
  const painted = coloured();
  expect(painted).toHaveLength(1);

  type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "88.80");
  const outcome = await runOnce();

  expect(texts(host)).toEqual(mine);
  // Rows of the staff's own have got numbers; the others keep theirs.
  const numbered = ["M69-11", "M69-12"];
  const now = order.map((id) => (id === "" ? numbered.shift() : id));
  expect(numbers(host)).toEqual(now);
  expect(coloured()).toEqual(painted);
  expect(outcome.merge.rowsLeftDeleted).toBe(1);
  expect(outcome.merge.rowsAdded).toBe(0);
  expect(outcome.measures.map((measure) => measure.id)).toEqual(now);
  const fourth = bodyOf(host, TABLE).find((row) => row["ตัวชี้วัดที่"] === 4)!;
  const offered = [fourth["ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ"], fourth["ข้อเสนอใหม่"]].join(" ");
  expect(offered).toContain("๘๘.๘๐");
});

test("numbers of measures last, whatever the scores do", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const before = Object.fromEntries(bodyOf(host, TABLE).map((row) => [row["ตัวชี้วัดที่"], row["รหัส"]]));
  type(host, "ITA_Indicators", scoreRow(host, 1), CURRENT, "10");
  type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "100");
  await runOnce();
  expect(Object.fromEntries(bodyOf(host, TABLE).map((row) => [row["ตัวชี้วัดที่"], row["รหัส"]]))).toEqual(before);
});

test("the same after saving and opening again", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  workAsStaffDo(host);
  const mine = texts(host);
  const opened = await createHost({ file: await host.save() });
  await installOfficeInNode(opened);
  expect(texts(opened)).toEqual(mine);
  type(opened, "ITA_Indicators", scoreRow(opened, 4), CURRENT, "88.80");
  const outcome = await runOnce();
  expect(texts(opened)).toEqual(mine);
  expect(outcome.merge.rowsAdded).toBe(0);
  const before = JSON.stringify(bodyOf(opened, TABLE));
  await runOnce();
  expect(JSON.stringify(bodyOf(opened, TABLE))).toBe(before);
});

test("a sentence that staff reworded on an analysis sheet stays", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Strengths", 0, "ผลการวิเคราะห์", "ถ้อยคำของกองยุทธศาสตร์");
  const no = read(host, "ITA_Strengths", 0, "ตัวชี้วัดที่");
  type(host, "ITA_Indicators", scoreRow(host, Number(no)), CURRENT, "86");
  await runOnce();
  const row = bodyOf(host, "ITA_Strengths").find((one) => one["ตัวชี้วัดที่"] === no)!;
  expect(row["ผลการวิเคราะห์"]).toBe("ถ้อยคำของกองยุทธศาสตร์");
  expect(row["กลุ่ม"]).toBe("○ จุดอ่อน");
  expect(bodyOf(host, "ITA_Strengths").map((one) => one["ลำดับ"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe("a run that fails", () => {
  const failAt = async (request: number, afterActions?: number): Promise<void> => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    workAsStaffDo(host);
    type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "88.80");
    const mine = texts(host);
    const rows = bodyOf(host, TABLE).length;
    host.injectFailures([
      { request, code: "GeneralException", ...(afterActions === undefined ? {} : { afterActions }) },
    ]);
    const failed = await runAnalysis({ now: NOW });
    expect(failed.ok).toBe(false);
    expect(texts(host)).toEqual(mine);
    host.injectFailures([]);
    await runOnce();
    expect(texts(host)).toEqual(mine);
    expect(bodyOf(host, TABLE)).toHaveLength(rows);
    const fourth = bodyOf(host, TABLE).find((row) => row["ตัวชี้วัดที่"] === 4)!;
    expect([fourth["ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ"], fourth["ข้อเสนอใหม่"]].join(" ")).toContain("๘๘.๘๐");
    expect((await runOnce()).merge.cellsUpdated).toBe(0);
  };

  test.each([1, 2, 3, 4, 5])("at request %i leaves staff cells as they were, and the next run completes", (request) =>
    failAt(request)
  );
  test.each([1, 7, 40])("after %i actions of the first writing request, too", (actions) => failAt(3, actions));
  test.each([4, 20])("after %i actions of the second writing request, too", (actions) => failAt(4, actions));

  const failFirstRunAt = async (request: number, afterActions?: number): Promise<void> => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    host.injectFailures([
      { request, code: "GeneralException", ...(afterActions === undefined ? {} : { afterActions }) },
    ]);
    expect((await runAnalysis({ now: NOW })).ok).toBe(false);
    host.injectFailures([]);
    await runOnce();
    const names = host.book.sheets.map((sheet) => sheet.name);
    expect(names.filter((name) => name.includes("(ITA"))).toEqual([]);
    expect(bodyOf(host, TABLE)).toHaveLength(10);
    expect(bodyOf(host, "ITA_Overview")).toHaveLength(6);
    expect((await runOnce()).merge).toMatchObject({ cellsUpdated: 0, rowsAdded: 0 });
  };
  test.each([1, 2, 3, 4, 5, 6])("at request %i of the very first run is mended by the next", (request) =>
    failFirstRunAt(request)
  );
  test.each([2, 9, 14, 25, 200, 900])(
    "after %i actions of the first writing request of the very first run, too",
    (actions) => failFirstRunAt(3, actions)
  );
  test.each([8, 120])("after %i actions of the second writing request of the very first run, too", (actions) =>
    failFirstRunAt(4, actions)
  );
});

test("a memory sheet that someone deleted makes all text the staff's, and it is said", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  host.book.deleteSheet(host.book.sheets.find((sheet) => sheet.name === "ITA_memory")!);
  const before = bodyOf(host, TABLE);
  type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "88.80");
  const outcome = await runOnce();
  expect(outcome.findings.map((finding) => finding.code)).toContain("memory-lost");
  // Figures are formulas and follow the score.
  const figures = { คะแนนเป้าหมาย: null, คะแนนที่ได้คืน: null, น้ำหนัก: null, ลำดับความสำคัญ: null };
  const withoutFigures = (rows: typeof before) => rows.map((row) => ({ ...row, ...figures }));
  expect(withoutFigures(bodyOf(host, TABLE))).toEqual(withoutFigures(before));
});
