import { analysedWorkbook, bodyOf, cellOf, runOnce } from "../workbook";

const TABLE = "ITA_2569_Measures";
const STEPS = "ขั้นตอนหรือวิธีการดำเนินการ";
const STEP = "ประสานงานกับทุกสำนัก กอง และโรงเรียนในสังกัดเพื่อรวบรวมข้อมูลสถิติการให้บริการ และรายงานผู้บริหารในที่ประชุมประจำเดือน";

test("a text that a row cannot show is told with its cell, and our own proposals are short enough", async () => {
  const { host, run: first } = await analysedWorkbook("tan-yong-mat-2568");
  expect(first.findings.map(({ code }) => code)).not.toContain("measure-too-long");
  const { sheet, row, column } = cellOf(host, TABLE, 1, STEPS);
  const lines = (count: number): string => Array.from({ length: count }, (_, at) => `${at + 1}. ${STEP}`).join("\n");
  sheet.setCell(row, column, { kind: "text", text: lines(3) });
  expect((await runOnce({}, 1)).findings.map(({ code }) => code)).not.toContain("measure-too-long");
  sheet.setCell(row, column, { kind: "text", text: lines(9) });
  const { findings } = await runOnce({ sheets: ["byMeasure"] }, 2);
  const id = String(bodyOf(host, TABLE)[1]?.["รหัส"]);
  expect(findings.filter(({ code }) => code === "measure-too-long")).toMatchObject([
    { sheet: "มาตรการ ๒๕๖๙", message: expect.stringContaining(id) as unknown },
  ]);
  // The report has all of it.
  const report = bodyOf(host, "ITA_2569_ByMeasure");
  const parts = report.filter((one) => String(one["รหัส"]).startsWith(id));
  expect(parts.length).toBeGreaterThan(1);
  expect(
    parts
      .map((one) => String(one["ขั้นตอนหรือวิธีการ"]))
      .join("\n")
      .match(/ประสานงาน/g)
  ).toHaveLength(9);
});
