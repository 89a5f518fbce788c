import { measureOptions, measureSubjects } from "../../../src/ita/measures";
import { analysedWorkbook, bodyOf, deleteRows, read, rowWith, runOnce, scoreRow, type } from "../workbook";

/* What staff ask for beyond the press: another text, a further row, a deleted row back, an end to a conflict. */

const M69 = "ITA_2569_Measures";
const MEASURE = "มาตรการหรือโครงการหรือกิจกรรม";
const STEPS = "ขั้นตอนหรือวิธีการดำเนินการ";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";

test("another measure of the bank takes the place of the text that stands, and lasts", async () => {
  const { host, run } = await analysedWorkbook("tan-yong-mat-2568");
  const { analysis, measures } = run;
  const id = measures.find(({ indicators }) => indicators.includes(9))?.id ?? "";
  const subject = measureSubjects(analysis).find(({ key }) => key === "2569/9");
  const options = subject ? measureOptions(analysis, subject, { past: [], own: [] }) : [];
  expect(options.length).toBeGreaterThan(3);
  const wanted = options.at(-1);
  type(host, M69, rowWith(host, M69, "รหัส", id), MEASURE, "ของเรา");
  await runOnce({ choose: [{ id, source: wanted?.id ?? "" }] }, 1);
  const row = rowWith(host, M69, "รหัส", id);
  expect(read(host, M69, row, MEASURE)).toBe(wanted?.measure);
  expect(read(host, M69, row, STEPS)).toContain(wanted?.steps.at(-1));
  expect(read(host, M69, row, "ข้อเสนอใหม่") ?? "").toBe("");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "85.5");
  await runOnce({}, 2);
  expect(read(host, M69, rowWith(host, M69, "รหัส", id), MEASURE)).toBe(wanted?.measure);
});

test("a further row for items alone is numbered after all others and kept up to date", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({ add: [{ indicators: [9], codes: ["O14", "O16"] }] }, 1);
  const row = rowWith(host, M69, "รหัส", "M69-11");
  expect(read(host, M69, row, "ข้อที่เกี่ยวข้อง")).toBe("O๑๖, O๑๔");
  expect(read(host, M69, row, STEPS)).toContain("ได้แก่ ข้อ O๑๖");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "85.5");
  expect((await runOnce({}, 2)).merge.rowsAdded).toBe(0);
  expect(read(host, M69, row, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ")).toContain("๘๕.๕๐");
  expect(bodyOf(host, M69)).toHaveLength(11);
});

test("a row that staff deleted stays away, until they ask for it", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const before = bodyOf(host, M69)[3];
  deleteRows(host, M69, 3, 1);
  expect((await runOnce({}, 1)).merge.rowsLeftDeleted).toBe(1);
  expect(bodyOf(host, M69)).toHaveLength(9);
  await runOnce({ bringBack: [String(before?.["รหัส"])] }, 2);
  const back = bodyOf(host, M69)[rowWith(host, M69, "รหัส", before?.["รหัส"] ?? "")];
  expect(back).toMatchObject({ [MEASURE]: before?.[MEASURE], [STEPS]: before?.[STEPS] });
});

describe("a step that both staff and the scores changed", () => {
  const conflict = async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const row = rowWith(host, M69, "ตัวชี้วัดที่", 10);
    const id = String(read(host, M69, row, "รหัส"));
    type(host, M69, row, STEPS, "ขั้นตอนของเรา");
    type(host, "ITA_Questions", rowWith(host, "ITA_Questions", "ข้อ", "O24"), CURRENT, "0");
    expect((await runOnce({}, 1)).merge.conflicts).toBe(1);
    expect(read(host, M69, row, "ข้อเสนอใหม่")).toContain("ข้อ O๒๔");
    return { host, row, settle: { table: M69, key: id, column: "steps" } };
  };

  test("ours is taken when they say so, and the offer goes", async () => {
    const { host, row, settle } = await conflict();
    await runOnce({ settle: [{ ...settle, take: "ours" }] }, 2);
    expect(read(host, M69, row, STEPS)).toContain("ข้อ O๒๔");
    expect(read(host, M69, row, "ข้อเสนอใหม่") ?? "").toBe("");
    expect((await runOnce({}, 3)).merge).toMatchObject({ cellsUpdated: 0, conflicts: 0 });
  });

  test("theirs stays when they say so, and the matter is closed", async () => {
    const { host, row, settle } = await conflict();
    expect((await runOnce({ settle: [{ ...settle, take: "theirs" }] }, 2)).merge.conflicts).toBe(0);
    expect(read(host, M69, row, STEPS)).toBe("ขั้นตอนของเรา");
    expect(read(host, M69, row, "ข้อเสนอใหม่") ?? "").toBe("");
    expect((await runOnce({}, 3)).merge).toMatchObject({ cellsUpdated: 0, conflicts: 0 });
  });
});

test("a measure that staff saved is offered again, first of all, and the bank is theirs", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const row = rowWith(host, M69, "ตัวชี้วัดที่", 9);
  const id = String(read(host, M69, row, "รหัส"));
  type(host, M69, row, MEASURE, "มาตรการของเทศบาล");
  await runOnce({ save: [id] }, 1);
  expect(bodyOf(host, "ITA_Bank")).toMatchObject([{ รหัส: "K-01", ใช้กับตัวชี้วัดที่: 9, [MEASURE]: "มาตรการของเทศบาล" }]);
  type(host, "ITA_Bank", 0, STEPS, "๑. ทำ\n๒. ตรวจ");
  await runOnce({ save: [id], choose: [{ id, source: "bank:K-01" }] }, 2);
  expect(bodyOf(host, "ITA_Bank").map((one) => one["รหัส"])).toEqual(["K-01", "K-02"]);
  expect(read(host, M69, row, STEPS)).toMatch(/\. ทำ\n.*\. ตรวจ$/);
});
