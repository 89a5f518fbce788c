import {
  analysedWorkbook,
  bodyOf,
  deleteRows,
  linesOf,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  type,
} from "../workbook";

const M69 = "ITA_2569_Measures";
const COVERAGE = "ITA_Coverage";
const LINKS = "ข้อที่เกี่ยวข้อง";

test("every weak point stands against the measures, and what loses its measure is seen at once", async () => {
  const { host, run } = await analysedWorkbook("tan-yong-mat-2568");
  const { findings } = run;
  expect(bodyOf(host, COVERAGE).map((row) => [row["ประเภท"], row["ข้อ"] ?? row["ตัวชี้วัดที่"], row["จำนวนมาตรการ"]])).toEqual(
    [
      ["รายการ OIT", "O๑๖", 1],
      ["รายการ OIT", "O๑๔", 1],
      ["รายการ OIT", "O๑๗", 1],
      ["รายการ OIT", "O๑๙", 1],
      ["ตัวชี้วัด", 10, 1],
      ["รายการ OIT", "O๒๓", 1],
    ]
  );
  expect(linesOf(host, COVERAGE)).toContain("✓ ทุกข้อมีมาตรการรองรับ");
  expect(findings.map(({ code }) => code)).not.toContain("weak-without-measure");
  const nine = rowWith(host, M69, "ตัวชี้วัดที่", 9);
  type(host, M69, nine, LINKS, "O16, O๑๔");
  expect(linesOf(host, COVERAGE)).toContain("! ยังไม่มีมาตรการ ๒ จาก ๖ ข้อ");
  const told = (await runOnce({}, 1)).findings.filter(({ code }) => code === "weak-without-measure");
  expect(told.map(({ found }) => found)).toEqual(["ข้อ O๑๗ และข้อ O๑๙"]);
});

test("a measure that the staff deleted leaves its points open, and asking for one for them closes the gap", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  deleteRows(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 10), 1);
  expect((await runOnce({}, 1)).findings.find(({ code }) => code === "weak-without-measure")).toMatchObject({
    found: "ตัวชี้วัดที่ ๑๐ และข้อ O๒๓",
    sheet: "มาตรการ ๒๕๖๙",
  });
  const { findings } = await runOnce({ add: [{ indicators: [10], codes: ["O23"] }] }, 2);
  expect(findings.map(({ code }) => code)).not.toContain("weak-without-measure");
  expect(read(host, COVERAGE, rowWith(host, COVERAGE, "ข้อ", "O๒๓"), "มาตรการ")).toBe("M69-11");
});

test("a measure that serves nothing is a note", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 1), "แนวทาง", "▲ ปรับปรุง");
  const { findings } = await runOnce({}, 1);
  expect(findings.filter(({ code }) => code === "measure-without-need").map(({ severity }) => severity)).toEqual([
    "note",
  ]);
});

test("a result without a weak point says so", async () => {
  const host = await sampleWorkbook("lom-sak-2564");
  for (const no of [9, 10]) type(host, "ITA_Indicators", scoreRow(host, no), "ปีงบประมาณ ๒๕๖๔", "95");
  await runOnce();
  expect(linesOf(host, COVERAGE)[2]).toBe("ไม่มีจุดอ่อน ข้อต่ำกว่าเกณฑ์ หรือข้อเสนอแนะที่ต้องมีมาตรการ");
});
