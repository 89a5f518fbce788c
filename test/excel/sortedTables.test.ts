import type { EmbeddedHost } from "../../src/host/types";
import {
  analysedWorkbook,
  bodyOf,
  linesOf,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  tableNamed,
  type,
} from "./workbook";

/* Staff sort our tables and change scores and settings: what a figure is made of is found by its code, wherever it stands. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";

function sort(host: EmbeddedHost, name: string, header: string, ascending = true): void {
  const table = tableNamed(host, name);
  const columnIndex = table.columns.findIndex((column) => column.name === header);
  table.sheet.sortTable(table.id, [{ columnIndex, ascending }]);
}

test("ภาพรวม that is sorted keeps its overall score, and goes on following the instruments", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "");
  await runOnce();
  const overall = (): unknown => bodyOf(host, "ITA_Overview").find((row) => row["รหัส"] === "รวม")?.[CURRENT];
  expect(overall()).toBe(93.96);
  for (const ascending of [true, false]) {
    sort(host, "ITA_Overview", CURRENT, ascending);
    expect(overall()).toBe(93.96);
  }
  type(host, "ITA_Indicators", scoreRow(host, "OIT"), CURRENT, "90");
  expect(overall()).toBe(95.96);
});

test("the bridge that is sorted has the same running score in each row", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  const image = (): unknown =>
    new Map(
      bodyOf(host, "ITA_Causes")
        .map((row): [unknown, unknown[]] => [
          row["รหัส"],
          ["คะแนนสะสม", "ฐาน", "คะแนน", "เพิ่ม", "ลด"].map((id) => row[id]),
        ])
        .sort(([one], [other]) => String(one).localeCompare(String(other)))
    );
  const before = image();
  sort(host, "ITA_Causes", "ผลต่อคะแนนรวม");
  expect(image()).toEqual(before);
});

test("the bridge stays above its floor however far scores fall, and says what indicators do not explain", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const rest = (): unknown => read(host, "ITA_Causes", rowWith(host, "ITA_Causes", "รหัส", "rounding"), "รายการ");
  expect(rest()).toBe("ผลจากการปัดเศษ");
  type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "5");
  for (const row of bodyOf(host, "ITA_Causes")) {
    for (const id of ["ฐาน", "คะแนน"]) if (typeof row[id] === "number") expect(row[id]).toBeGreaterThan(0);
  }
  expect(rest()).toContain("อธิบายไม่ได้");
});

describe("the notice that texts are old", () => {
  const notice = (host: EmbeddedHost): string =>
    linesOf(host, "ITA_Strengths").find((line) => line.startsWith("⚠")) ?? "";

  test("comes with a changed setting, and says what waits for the next run", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    for (const [code, typed] of [
      ["strengthThreshold", "95"],
      ["passMark", "80"],
      ["level", "ผ่าน"],
      ["agency", "เทศบาล{ใหม่}"],
    ] as const) {
      expect(notice(host)).toBe("");
      type(host, "ITA_Settings", rowWith(host, "ITA_Settings", "รหัส", code), "ค่า", typed);
      expect(notice(host)).toContain("การเรียงแถวและข้อความยังเป็นของเดิม");
      await runOnce();
    }
    expect(notice(host)).toBe("");
  });

  test("comes when two questions have their scores swapped, not when the table is sorted", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    sort(host, "ITA_Questions", CURRENT);
    expect(notice(host)).toBe("");
    const [one, other] = ["O13", "O14"].map((code) => rowWith(host, "ITA_Questions", "ข้อ", code));
    type(host, "ITA_Questions", one ?? 0, CURRENT, "50");
    type(host, "ITA_Questions", other ?? 0, CURRENT, "100");
    expect(notice(host)).not.toBe("");
  });
});

test("จุดแข็ง-จุดอ่อน numbers its rows anew when a score changes", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "92");
  const place = (no: number): unknown => bodyOf(host, "ITA_Strengths").find((row) => row["ตัวชี้วัดที่"] === no)?.["ลำดับ"];
  expect([place(10), place(9)]).toEqual([9, 10]);
});
