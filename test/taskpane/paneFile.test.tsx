import { readFileSync } from "node:fs";
import path from "node:path";
import { openPane, pause } from "./openPane";
import { fileOf, packed, workbookParts } from "../files/packed";
import { halfFilled, emptyWorkbook, workbook } from "./samples";
import type { OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const CHOOSE = "นำคะแนนจากสมุดงานอื่น (.xlsx)";
const PRESS = "ใช้คะแนนเหล่านี้";
const sample = readFileSync(path.join(__dirname, "../../assets/samples/khelang-2566-2567.xlsx"));

/** Reading happens in steps that no test clock moves. */
async function choose(file: File): Promise<void> {
  await pane.chooseFile(file);
  for (let tries = 0; tries < 100 && pane.announced() === "กำลังอ่านไฟล์"; tries += 1) await pause(20);
}

describe("another workbook", () => {
  it("is asked for by a button that the keyboard reaches", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    const field = pane.find("input[type=file]") as HTMLInputElement;
    const clicked = jest.spyOn(field, "click").mockImplementation(() => undefined);
    expect(field.hidden).toBe(true);
    expect(pane.button(CHOOSE).tabIndex).toBe(0);
    await pane.press(CHOOSE);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it("shows what was read in it, and brings it in by the same press", async () => {
    const api = workbook(halfFilled);
    pane = await openPane(api);
    await choose(fileOf(sample, "ผลปี 2567.xlsx"));
    expect(pane.announced()).toBe("อ่านไฟล์แล้ว");
    expect(pane.text()).toContain("ผลการอ่านไฟล์ ผลปี 2567.xlsx");
    expect(pane.text()).toMatch(/แผ่น คะแนนตัวชี้วัด ช่วง A3:[A-Z]\d+/);
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๗: คะแนนภาพรวม · ๑๐ ตัวชี้วัด");
    expect(pane.buttonNames().filter((name) => name.startsWith("ไปที่ ") && name.includes("ช่วง"))).toEqual([]);
    await pane.press(PRESS);
    const request = api.importScores.mock.calls[0]![0];
    expect(request.file?.name).toBe("ผลปี 2567.xlsx");
    expect(request.file?.grids.map(({ sheet }) => sheet)).toContain("[ผลปี 2567.xlsx]คะแนนตัวชี้วัด");
    expect(request.choices[0]).toMatchObject({ key: expect.stringContaining("[ผลปี 2567.xlsx]คะแนนตัวชี้วัด!"), use: true });
    expect(pane.text()).not.toContain("ผลการอ่านไฟล์");
  });

  it("is read anew with each correction", async () => {
    pane = await openPane(workbook(halfFilled));
    await choose(fileOf(sample));
    await pane.tick("ใช้ตารางนี้");
    expect(pane.text()).not.toContain("ปีงบประมาณ ๒๕๖๗: คะแนนภาพรวม");
    expect(pane.button(PRESS).getAttribute("aria-disabled")).toBe("true");
  });

  it("can be put away unused", async () => {
    const api = workbook(halfFilled);
    pane = await openPane(api);
    await choose(fileOf(sample));
    await pane.press("ไม่ใช้ไฟล์นี้");
    expect(pane.text()).not.toContain("ผลการอ่านไฟล์");
    expect(pane.buttonNames()).toContain(CHOOSE);
    expect(api.importScores).not.toHaveBeenCalled();
  });

  it("without a score table is said to have none", async () => {
    pane = await openPane(workbook(halfFilled));
    const rows = `<row r="1"><c t="str"><v>รายชื่อผู้เข้าอบรม</v></c></row>`;
    await choose(fileOf(packed(workbookParts([{ name: "ก", rows }])), "อบรม.xlsx"));
    expect(pane.text()).toContain("ไม่พบตารางคะแนนในไฟล์ อบรม.xlsx");
    expect(pane.buttonNames()).not.toContain(PRESS);
  });

  it("that cannot be read is refused with the way out, and another may be chosen", async () => {
    pane = await openPane(workbook(halfFilled));
    await choose(fileOf("ตัวชี้วัด,คะแนน", "คะแนน.csv"));
    expect(pane.text()).toContain("อ่านไฟล์ไม่สำเร็จ");
    expect(pane.text()).toContain("ไฟล์นี้ไม่ใช่สมุดงาน .xlsx");
    expect(pane.find("details").textContent).toContain("file-not-a-workbook");
    await choose(fileOf(sample));
    expect(pane.text()).not.toContain("อ่านไฟล์ไม่สำเร็จ");
    expect(pane.buttonNames()).toContain(PRESS);
  });
});
