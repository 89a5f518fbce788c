import { page } from "./page";
import { openPane, settle } from "./openPane";
import { analysed, emptyWorkbook, halfFilled, workbook } from "./samples";
import type { Problem } from "../../src/excel/types";
import type { OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const primaryButtons = (): string[] =>
  pane
    .findAll("main button, form button")
    .map((button) => button.textContent)
    .filter((name) => name !== "");

describe("a pane that cannot do its work", () => {
  const tooOld: Problem = {
    code: "excel-too-old",
    sheet: null,
    cell: null,
    th: "ต้องใช้ ExcelApi ๑.๙",
    en: "Needs ExcelApi 1.9",
  };

  it("explains an Excel that is too old and asks nothing of it", async () => {
    const api = workbook(emptyWorkbook);
    api.checkSupport.mockReturnValue(tooOld);
    pane = await openPane(api);
    expect(pane.text()).toContain("ต้องใช้ ExcelApi ๑.๙");
    expect(pane.text()).toContain("สมุดงานของท่านไม่ถูกแก้ไข");
    expect(api.readStatus).not.toHaveBeenCalled();
  });

  it("says where to open it when there is no Excel", async () => {
    const api = workbook(emptyWorkbook);
    pane = await openPane(api, { inExcel: false });
    expect(pane.text()).toContain("หน้านี้ต้องเปิดใน Excel");
    expect(api.checkSupport).not.toHaveBeenCalled();
    expect(api.readStatus).not.toHaveBeenCalled();
  });

  it("shows why the workbook could not be read, keeps the message, and tries again", async () => {
    const api = workbook(emptyWorkbook);
    api.readStatus.mockRejectedValueOnce(new Error("the host did not answer"));
    pane = await openPane(api);
    expect(pane.text()).toContain("อ่านสมุดงานไม่สำเร็จ");
    expect(pane.find("details").textContent).toContain("the host did not answer");
    expect(pane.buttonNames()).not.toContain("ปิดข้อความนี้");
    await pane.press("ลองอีกครั้ง");
    expect(pane.text()).not.toContain("อ่านสมุดงานไม่สำเร็จ");
    expect(primaryButtons()[0]).toBe("สร้างแบบกรอกคะแนน");
  });

  it("does not take a refused reading for an empty workbook", async () => {
    const api = workbook({ ...emptyWorkbook, problems: [{ ...tooOld, code: "excel-busy", th: "Excel กำลังแก้ไขเซลล์" }] });
    pane = await openPane(api);
    expect(pane.text()).toContain("Excel กำลังแก้ไขเซลล์");
    expect(pane.buttonNames()).not.toContain("สร้างแบบกรอกคะแนน");
    api.readStatus.mockResolvedValue(analysed);
    await pane.press("ลองอีกครั้ง");
    expect(pane.text()).toContain("๙๓.๙๖");
    expect(pane.text()).not.toContain("Excel กำลังแก้ไขเซลล์");
  });

  it("takes the workbook that says it has no score sheets for an empty one", async () => {
    pane = await openPane(
      workbook({ ...emptyWorkbook, problems: [{ ...tooOld, code: "no-score-sheets", th: "ยังไม่มีแผ่น" }] })
    );
    expect(primaryButtons()[0]).toBe("สร้างแบบกรอกคะแนน");
  });

  it("shows a failure to select a cell", async () => {
    const api = workbook(halfFilled);
    api.showPlace.mockRejectedValue(new Error("ItemNotFound"));
    pane = await openPane(api);
    await pane.press("ไปที่แบบกรอกคะแนน");
    expect(pane.text()).toContain("เปิดตำแหน่งนั้นไม่สำเร็จ");
    expect(pane.text()).toContain("อาจถูกลบหรือเปลี่ยนชื่อ");
    expect(api.readStatus).toHaveBeenCalledTimes(2);
  });

  it("shows its own failure to draw in place of a blank pane", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const api = workbook(emptyWorkbook);
    api.checkSupport.mockImplementation(() => {
      throw new Error("requirements is undefined");
    });
    pane = await openPane(api);
    expect(pane.text()).toContain("สมุดงานของท่านยังอยู่ครบ");
    expect(pane.find("details").textContent).toContain("requirements is undefined");
    api.checkSupport.mockReturnValue(null);
    await pane.press("ลองอีกครั้ง");
    expect(primaryButtons()[0]).toBe("สร้างแบบกรอกคะแนน");
    logged.mockRestore();
  });

  it("shows an error that happened outside any press, but not the browser's note about sizes", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    const raise = (message: string, error?: Error) =>
      settle(() => {
        page.dispatchEvent(new page.ErrorEvent("error", { message, error }));
      });
    await raise("ResizeObserver loop completed with undelivered notifications.");
    expect(pane.text()).not.toContain("เกิดข้อผิดพลาด");
    await raise("Uncaught Error: late", new Error("late"));
    expect(pane.text()).toContain("เกิดข้อผิดพลาด");
    expect(pane.find("details").textContent).toContain("late");
  });
});

describe("reading the workbook again", () => {
  it("happens when asked", async () => {
    const api = workbook(emptyWorkbook);
    pane = await openPane(api);
    api.readStatus.mockResolvedValue(halfFilled);
    await pane.press("อ่านสมุดงานใหม่");
    expect(pane.text()).toContain("กรอกแล้ว ๘ จาก ๑๐ ตัวชี้วัด");
  });

  it("happens some time after the pane gets the focus, once", async () => {
    const api = workbook(emptyWorkbook);
    pane = await openPane(api);
    jest.useFakeTimers();
    try {
      page.dispatchEvent(new page.Event("focus"));
      page.dispatchEvent(new page.Event("focus"));
      expect(api.readStatus).toHaveBeenCalledTimes(1);
      await settle(() => jest.runOnlyPendingTimers());
      expect(api.readStatus).toHaveBeenCalledTimes(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it("lets only the newest answer count", async () => {
    const api = workbook(emptyWorkbook);
    pane = await openPane(api);
    let answerLate: (status: typeof halfFilled) => void = () => undefined;
    api.readStatus.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    await pane.press("อ่านสมุดงานใหม่");
    api.readStatus.mockResolvedValue(analysed);
    await pane.press("อ่านสมุดงานใหม่");
    await settle(() => answerLate(halfFilled));
    expect(pane.text()).toContain("กรอกแล้ว ๑๐ จาก ๑๐ ตัวชี้วัด");
  });
});
