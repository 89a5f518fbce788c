import { saveSettings, readStatus } from "../../../src/excel/api";
import { analysedWorkbook, linesOf, printScale, read, runOnce, scoreRow, sheetNamed, type } from "../workbook";

/* The memo that carries the result and the measures up. */

const MEMO = "ITA_2568_Memo";
const SHEET = "บันทึกข้อความ ๒๕๖๘";

test("is made on request, with the figures of the analysis and the number of measures", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect((await readStatus()).measures?.requested.has("memo")).toBe(false);
  expect((await runOnce({ sheets: ["memo"] }, 1)).sheets).toContain(SHEET);
  const lines = linesOf(host, MEMO).join("\n");
  expect(lines).toContain("เท่ากับ ๙๓.๙๖ คะแนน อยู่ในระดับ “ผ่านดี”");
  expect(lines).toContain("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๑๐ มาตรการ");
  expect((await readStatus()).measures?.requested.get("memo")).toBe(SHEET);
});

test("names follow ตั้งค่า at once; what is not typed keeps its dotted line", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["memo"] }, 1);
  const to = (): string => linesOf(host, MEMO).find((line) => line.startsWith("เรียน")) ?? "";
  expect(to()).toMatch(/^เรียน {2}\.{20,}$/);
  await saveSettings({ memoTo: "นายกเทศมนตรี", memoThrough: "ปลัดเทศบาล", memoName: "นางสาวใจดี มีสุข" });
  expect(to()).toBe("เรียน  นายกเทศมนตรี  (ผ่าน ปลัดเทศบาล)");
  expect(read(host, MEMO, 0, "ผู้รายงานและผู้พิจารณา")).toBe("(นางสาวใจดี มีสุข)\n");
  expect(read(host, MEMO, 1, "ผู้รายงานและผู้พิจารณา")).toBe("ปลัดเทศบาล");
});

test("follows the scores with the next run and keeps the words of the staff", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["memo"] }, 1);
  type(host, MEMO, 2, "ความเห็นหรือข้อสั่งการ", "ทราบ และให้รายงานทุกเดือน");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), "ปีงบประมาณ ๒๕๖๘", "94.50");
  await runOnce({}, 2);
  expect(linesOf(host, MEMO).join("\n")).toContain("๙๔.๕๐");
  expect(read(host, MEMO, 2, "ความเห็นหรือข้อสั่งการ")).toBe("ทราบ และให้รายงานทุกเดือน");
});

test("prints on one upright page, at three quarters of its size or more", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["memo"] }, 1);
  expect(sheetNamed(host, SHEET).pageSetup).toMatchObject({ orientation: "Portrait", fitToHeight: 1, fitToWidth: 1 });
  expect(printScale(host, MEMO)).toBeGreaterThanOrEqual(0.75);
});
