import { openPane } from "./openPane";
import { analysed, workbook } from "./samples";
import type { OpenPane } from "./openPane";
import type { SettingsStatus } from "../../src/excel/types";

let pane: OpenPane;
afterEach(() => pane.close());

const settings: SettingsStatus = {
  sheet: "ตั้งค่า",
  years: [2568, 2567],
  fonts: ["TH Sarabun New", "TH SarabunPSK"],
  unitsSheet: "หน่วยงาน",
  values: { agency: "เทศบาลตำบลร่มเย็น", level: "ผ่านดี", strengthThreshold: "90", passMark: "85", digits: "thai" },
  levels: ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"],
};
const open = async () => {
  const api = workbook({ ...analysed, settings });
  pane = await openPane(api);
  await pane.press("ตั้งค่า");
  return api;
};

it("there is nothing to set in a workbook without a settings sheet", async () => {
  pane = await openPane(workbook(analysed));
  expect(pane.buttonNames()).not.toContain("ตั้งค่า");
});

it("shows what stands, and how the sheets would count with it", async () => {
  await open();
  expect(pane.labelled("ชื่อหน่วยงาน").value).toBe("เทศบาลตำบลร่มเย็น");
  expect(pane.labelled("ระดับผลที่ประกาศ").value).toBe("ผ่านดี");
  expect(pane.text()).toContain("ตั้งแต่ ๙๐.๐๐ เป็นจุดแข็ง ๙ ตัวชี้วัด จุดอ่อน ๑ ตัวชี้วัด");
  expect(pane.text()).toContain("ผ่านเกณฑ์ ๘๕.๐๐ จำนวน ๙ จาก ๑๐ ตัวชี้วัด");
  expect(pane.button("บันทึกการตั้งค่า").getAttribute("aria-disabled")).toBe("true");
});

it("the picture follows what is typed, in the chosen digits, before anything is saved", async () => {
  const api = await open();
  await pane.fill("เกณฑ์แบ่งจุดแข็ง-จุดอ่อน", "๙๙.๕");
  await pane.fill("รูปแบบตัวเลข", "arabic");
  expect(pane.text()).toContain("ตั้งแต่ 99.50 เป็นจุดแข็ง 7 ตัวชี้วัด จุดอ่อน 3 ตัวชี้วัด");
  expect(api.saveSettings).not.toHaveBeenCalled();
  await pane.press("บันทึกการตั้งค่า");
  expect(api.saveSettings).toHaveBeenCalledWith({ strengthThreshold: 99.5, digits: "arabic" });
  expect(pane.announced()).toBe("บันทึกการตั้งค่าแล้ว");
});

it("what is no score cannot be saved, and says what to type", async () => {
  const api = await open();
  await pane.fill("เกณฑ์ผ่าน", "เก้าสิบ");
  expect(pane.text()).toContain("ใส่ตัวเลข 0 ถึง 100 หรือเว้นว่าง");
  await pane.press("บันทึกการตั้งค่า");
  expect(api.saveSettings).not.toHaveBeenCalled();
  await pane.fill("เกณฑ์ผ่าน", "");
  await pane.fill("ระดับผลที่ประกาศ", "");
  await pane.press("บันทึกการตั้งค่า");
  expect(api.saveSettings).toHaveBeenCalledWith({ passMark: null, level: null });
});

it("leads to the sheets for what is changed there", async () => {
  const api = await open();
  await pane.press("แก้รายชื่อหน่วยงานภายใน");
  expect(api.showPlace).toHaveBeenCalledWith("หน่วยงาน", null);
  await pane.press("ปิดการตั้งค่า");
  expect(pane.text()).not.toContain("เกณฑ์ผ่าน ๘๕");
});

it("another year is compared with the newest one before it, and the level is asked for anew", async () => {
  const api = workbook({
    ...analysed,
    settings: { ...settings, values: { ...settings.values, fiscalYear: "2568", previousFiscalYear: "2567" } },
  });
  pane = await openPane(api);
  await pane.press("ตั้งค่า");
  await pane.fill("ปีงบประมาณของผลการประเมิน", "2567");
  expect(pane.labelled("ปีที่ใช้เปรียบเทียบ").value).toBe("");
  await pane.press("บันทึกการตั้งค่า");
  expect(api.saveSettings).toHaveBeenCalledWith({ fiscalYear: 2567, previousFiscalYear: null, level: null });
  await pane.fill("ปีงบประมาณของผลการประเมิน", "2568");
  expect(pane.labelled("ปีที่ใช้เปรียบเทียบ").value).toBe("2567");
});
