import { rememberRibbonRun } from "../../src/commands/ribbonRun";
import { openPane, pause, settle } from "./openPane";
import { page } from "./page";
import { analysed, emptyWorkbook, findings, halfFilled, notANumber, readyToAnalyse, run, workbook } from "./samples";
import type { Problem, RunOutcome } from "../../src/excel/types";
import type { Finding } from "../../src/ita/types";
import type { OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const primaryButtons = (): string[] =>
  pane
    .findAll("main button, form button")
    .map((button) => button.textContent)
    .filter((name) => name !== "");

describe("an empty workbook", () => {
  it("offers one thing to do: choose a year, name the agency, make the score sheets", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    expect(pane.currentStep()).toBe("ขั้นที่ ๑ คะแนน");
    expect(primaryButtons()).toEqual(["สร้างแบบกรอกคะแนน", "นำคะแนนจากสมุดงานอื่น (.xlsx)"]);
  });

  it("offers 2562 to 2569, stands at the latest firm year, and marks the years that are not", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    const options = pane.findAll("option").map((option) => option.textContent);
    expect(options).toHaveLength(8);
    expect(options[0]).toBe("๒๕๖๙ (วิธีคิดคะแนนยังไม่ยืนยัน)");
    expect(options[1]).toBe("๒๕๖๘ (เกณฑ์บางส่วนยังไม่ยืนยัน)");
    expect(pane.field("select").value).toBe("2568");
  });

  it("labels its fields", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    for (const field of [pane.field("select"), pane.field("input")]) {
      expect(pane.findAll(`label[for="${field.id}"]`)).toHaveLength(1);
    }
  });

  it("makes score sheets for the chosen year and agency, then reads the workbook again", async () => {
    const api = workbook(emptyWorkbook);
    pane = await openPane(api);
    await pane.type("select", "2567");
    await pane.type("input", "  เทศบาลตำบลร่มเย็น ");
    api.readStatus.mockResolvedValue(halfFilled);
    await pane.press("สร้างแบบกรอกคะแนน");
    expect(api.createScoreSheets).toHaveBeenCalledWith({ fiscalYear: 2567, agency: "เทศบาลตำบลร่มเย็น" });
    expect(pane.text()).toContain("กรอกแล้ว ๘ จาก ๑๐ ตัวชี้วัด");
    expect(pane.announced()).toBe("สร้างแบบกรอกคะแนนแล้ว");
  });

  it("warns beside a year whose rules are not confirmed", async () => {
    pane = await openPane(workbook(emptyWorkbook));
    expect(pane.text()).not.toContain("ก่อนใช้คะแนนที่คำนวณ");
    expect(pane.text()).toContain("วิธีคิดคะแนนยืนยันแล้ว");
    await pane.type("select", "2569");
    expect(pane.text()).toContain("ก่อนใช้คะแนนที่คำนวณ");
  });
});

describe("score sheets that are partly filled in", () => {
  it("say whose they are, how much is there and how much is missing", async () => {
    pane = await openPane(workbook(halfFilled));
    expect(pane.find("header").textContent).toContain("เทศบาลตำบลร่มเย็น");
    expect(pane.find("header").textContent).toContain("ปีงบประมาณ พ.ศ. ๒๕๖๘ · เทียบกับปี ๒๕๖๗");
    expect(pane.text()).toContain("กรอกแล้ว ๘ จาก ๑๐ ตัวชี้วัด");
    expect(pane.text()).toContain("ยังขาด ๒ ตัวชี้วัด");
    expect(pane.find('[role="progressbar"]').getAttribute("aria-label")).toBe("กรอกแล้ว ๘ จาก ๑๐ ตัวชี้วัด");
  });

  it("show each problem with a link that selects its cell", async () => {
    const api = workbook(halfFilled);
    pane = await openPane(api);
    expect(pane.text()).toContain(notANumber.th);
    await pane.press("ไปที่ คะแนนตัวชี้วัด เซลล์ C9");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "C9");
  });

  it("lead to the place to fill in, and still let an analysis be tried", async () => {
    const api = workbook(halfFilled);
    pane = await openPane(api);
    expect(pane.currentStep()).toBe("ขั้นที่ ๑ คะแนน");
    await pane.press("ไปที่แบบกรอกคะแนน");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "C9");
    expect(pane.button("วิเคราะห์ผล ITA").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("say so when the agency has no name yet", async () => {
    pane = await openPane(workbook({ ...halfFilled, agency: "" }));
    expect(pane.find("header").textContent).toContain("ยังไม่ได้ระบุชื่อหน่วยงาน");
  });
});

describe("score sheets without a single score", () => {
  it("are said in one line, with the cell to begin at; nothing speaks of a press that was not made", async () => {
    const noScores: Problem = {
      ...notANumber,
      code: "no-scores",
      cell: "E10",
      th: "ยังไม่มีคะแนนตัวชี้วัดของปีนี้เลย เริ่มที่ช่อง E10 แล้วกดอีกครั้ง",
    };
    pane = await openPane(
      workbook({ ...halfFilled, filled: { ...halfFilled.filled, indicators: 0 }, problems: [noScores] })
    );
    expect(pane.text()).toContain("กรอกแล้ว ๐ จาก ๑๐ ตัวชี้วัด");
    expect(pane.text()).not.toContain("ยังขาด ๑๐");
    expect(pane.text()).not.toContain("กดอีกครั้ง");
    expect(pane.primaryNames()).toEqual(["ไปที่แบบกรอกคะแนน"]);
  });
});

describe("what is only to be looked at", () => {
  const doubt = { ...findings[1], severity: "warning", code: "merged-heading" } as Finding;

  it("does not make proofreading incomplete", async () => {
    pane = await openPane(workbook({ ...readyToAnalyse, findings: [doubt] }));
    expect(pane.stateOf("ตรวจทาน")).toBe("มีข้อควรดู");
    expect(pane.currentStep()).toBe("ขั้นที่ ๓ วิเคราะห์");
    expect(pane.primaryNames()).toEqual(["วิเคราะห์ผล ITA"]);
  });
});

describe("score sheets that say little", () => {
  const notUnderstood = { ...halfFilled, agency: "", fiscalYear: null, previousFiscalYear: null };

  it("are said to wait for scores, without alarm, and with the cell to begin at", async () => {
    const noScores: Problem = { ...notANumber, code: "no-scores", cell: "D5", th: "ยังไม่มีคะแนนตัวชี้วัดของปีนี้เลย" };
    const api = workbook({ ...notUnderstood, problems: [noScores] });
    pane = await openPane(api);
    expect(pane.text()).toContain(noScores.th);
    expect(pane.text()).not.toContain("จุดที่ต้องแก้ก่อน");
    expect(pane.text()).not.toContain("ยังไม่ได้ระบุชื่อหน่วยงาน");
    expect(pane.text()).not.toContain("กรอกแล้ว ๐");
    await pane.press("ไปที่แบบกรอกคะแนน");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "D5");
  });

  it("are completed where one is missing: no link to a sheet that is not there, but a button that makes it", async () => {
    const missing: Problem = {
      ...notANumber,
      code: "score-sheet-missing",
      sheet: "ตั้งค่า",
      cell: null,
      th: "ไม่พบแผ่นตั้งค่า",
    };
    const api = workbook({ ...notUnderstood, problems: [missing] });
    pane = await openPane(api);
    expect(pane.text()).toContain("ไม่พบแผ่นตั้งค่า");
    expect(pane.buttonNames()).not.toContain("ไปที่แผ่น ตั้งค่า");
    await pane.press("สร้างแผ่นที่ขาด");
    expect(api.createScoreSheets).toHaveBeenCalledWith({ fiscalYear: 2568, agency: "" });
  });

  it("may suffice although they are not complete; what is missing is said, with its cell", async () => {
    const api = workbook({
      ...readyToAnalyse,
      filled: { indicators: 9, ofIndicators: 10, questions: 0, ofQuestions: 52 },
      findings: [
        {
          code: "overall-mismatch",
          severity: "error",
          sheet: "คะแนนตัวชี้วัด",
          cell: "C3",
          found: "",
          expected: "",
          message: "ก",
          messageEn: "a",
        },
        {
          code: "score-missing",
          severity: "warning",
          sheet: "คะแนนตัวชี้วัด",
          cell: "C12",
          found: "",
          expected: "",
          message: "ข",
          messageEn: "b",
        },
      ],
    });
    pane = await openPane(api);
    expect(pane.currentStep()).toBe("ขั้นที่ ๑ คะแนน");
    expect(pane.text()).toContain("ยังไม่ครบ");
    expect(pane.text()).toContain("ไปที่ คะแนนตัวชี้วัด เซลล์ C3");
    expect(pane.text()).toContain("กรอกแล้ว ๙ จาก ๑๐ ตัวชี้วัด วิเคราะห์ได้เพียงบางส่วน");
    expect(pane.text()).not.toContain("คะแนนพร้อมแล้ว");
    expect(pane.stateOf("วิเคราะห์")).toBe("ทำไว้ก่อนได้");
    expect(pane.primaryNames()).toEqual(["ไปที่แบบกรอกคะแนน"]);
    await pane.press("ไปที่แบบกรอกคะแนน");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "C12");
  });
});

describe("the one press", () => {
  it("is the current step once the scores suffice, and shows no result before it", async () => {
    pane = await openPane(workbook({ ...readyToAnalyse, findings: [] }));
    expect(pane.currentStep()).toBe("ขั้นที่ ๓ วิเคราะห์");
    expect(pane.text()).not.toContain("๙๓.๙๖");
  });

  it("tells that it is under way, rests every button, and does not run twice", async () => {
    const api = workbook(readyToAnalyse);
    let finish: (outcome: RunOutcome) => void = () => undefined;
    api.runAnalysis.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    pane = await openPane(api);
    await settle(() => {
      const button = pane.button("วิเคราะห์ผล ITA");
      button.click();
      button.click();
    });
    await pane.press("วิเคราะห์ผล ITA");
    expect(api.runAnalysis).toHaveBeenCalledTimes(1);
    expect(pane.announced()).toBe("กำลังอ่านคะแนนและเขียนแผ่นงาน");
    expect(pane.find("main").getAttribute("aria-busy")).toBe("true");
    expect(pane.button("วิเคราะห์ผล ITA").getAttribute("aria-disabled")).toBe("true");

    api.readStatus.mockResolvedValue(analysed);
    await settle(() => finish(run));
    expect(pane.find("main").getAttribute("aria-busy")).toBe("false");
    expect(pane.announced()).toBe("วิเคราะห์เสร็จแล้ว. ปรับ ๑๒ เซลล์ · คงของท่านไว้ ๓๑ · รอเลือก ๒");
    expect(pane.currentStep()).toBe("ขั้นที่ ๔ มาตรการ");
  });

  it("shows the merge, and opens the measures table", async () => {
    const api = workbook(readyToAnalyse);
    pane = await openPane(api);
    api.readStatus.mockResolvedValue(analysed);
    await pane.press("วิเคราะห์ผล ITA");
    expect(pane.text()).toContain("ปรับ ๑๒ เซลล์ · คงของท่านไว้ ๓๑ · รอเลือก ๒");
    await pane.press("เปิดตารางมาตรการ");
    expect(api.showPlace).toHaveBeenCalledWith("มาตรการ", null);
  });

  it("shows the run's figures even when the workbook cannot be read after it", async () => {
    const api = workbook(readyToAnalyse);
    pane = await openPane(api);
    api.readStatus.mockRejectedValue(new Error("Excel is gone"));
    await pane.press("วิเคราะห์ผล ITA");
    expect(pane.text()).toContain("๙๓.๙๖");
    expect(pane.text()).toContain("อ่านสมุดงานไม่สำเร็จ");
  });

  it("follows edits in the sheets and presses on the ribbon", async () => {
    const api = workbook(halfFilled);
    pane = await openPane(api);
    const readings = api.readStatus.mock.calls.length;
    const changed = api.watchWorkbook.mock.calls.at(-1)?.[0];
    api.readStatus.mockResolvedValue(analysed);
    await settle(() => {
      changed?.();
      changed?.();
    });
    await pause(900);
    expect(api.readStatus.mock.calls.length).toBe(readings + 1);
    expect(pane.currentStep()).toBe("ขั้นที่ ๔ มาตรการ");
  });

  it("works in an Excel that has no such events", async () => {
    const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const api = workbook(readyToAnalyse);
    api.watchWorkbook.mockRejectedValue(new Error("ApiNotFound"));
    pane = await openPane(api);
    expect(pane.text()).toContain("วิเคราะห์ผล ITA");
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });

  it("shows a refusal with its reasons once, its cell as a link, and code and detail folded away", async () => {
    const api = workbook(halfFilled);
    api.runAnalysis.mockResolvedValue({ ok: false, problems: [notANumber] });
    pane = await openPane(api);
    await pane.press("วิเคราะห์ผล ITA");
    expect(pane.text()).toContain("วิเคราะห์ไม่สำเร็จ");
    expect(pane.text().split(notANumber.th)).toHaveLength(2);
    const details = pane.find("details");
    expect(details.hasAttribute("open")).toBe(false);
    expect(details.textContent).toContain("not-a-number");
    expect(details.textContent).toContain("C9 = abc");
    await pane.press("ไปที่ คะแนนตัวชี้วัด เซลล์ C9");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "C9");
    await pane.press("ปิดข้อความนี้");
    expect(pane.text()).not.toContain("วิเคราะห์ไม่สำเร็จ");
  });

  it("shows an exception as a message, and can be pressed again", async () => {
    const api = workbook(readyToAnalyse);
    api.runAnalysis.mockRejectedValueOnce(new TypeError("x is not a function"));
    pane = await openPane(api);
    await pane.press("วิเคราะห์ผล ITA");
    expect(pane.text()).toContain("สมุดงานของท่านยังอยู่ครบ");
    expect(pane.find("details").textContent).toContain("TypeError: x is not a function");
    await pane.press("วิเคราะห์ผล ITA");
    expect(api.runAnalysis).toHaveBeenCalledTimes(2);
    expect(pane.text()).not.toContain("สมุดงานของท่านยังอยู่ครบ");
  });
});

describe("scores that changed after the last run", () => {
  const stale = {
    ...analysed,
    stale: [
      { sheet: "ภาพรวม", texts: 3 },
      { sheet: "จุดแข็ง-จุดอ่อน", texts: 12 },
    ],
  };

  it("are told with the sheets whose texts still say the old ones, each a link, and the press is asked for again", async () => {
    const api = workbook(stale);
    pane = await openPane(api);
    expect(pane.text()).toContain("คะแนนหรือการตั้งค่าเปลี่ยนหลังวิเคราะห์ครั้งล่าสุด");
    expect(pane.text()).toContain("๑๒ ข้อความ");
    expect(
      pane
        .findAll("details")
        .find((one) => one.textContent.includes("๑๒ ข้อความ"))
        ?.hasAttribute("open")
    ).toBe(false);
    const names = pane.buttonNames();
    expect(names.indexOf("วิเคราะห์ผล ITA อีกครั้ง")).toBeLessThan(names.indexOf("ไปที่แผ่น ภาพรวม"));
    expect(pane.currentStep()).toBe("ขั้นที่ ๓ วิเคราะห์");
    await pane.press("ไปที่แผ่น จุดแข็ง-จุดอ่อน");
    expect(api.showPlace).toHaveBeenCalledWith("จุดแข็ง-จุดอ่อน", null);
  });

  it("are no longer told after the press", async () => {
    const api = workbook(stale);
    pane = await openPane(api);
    api.readStatus.mockResolvedValue(analysed);
    await pane.press("วิเคราะห์ผล ITA อีกครั้ง");
    expect(pane.text()).not.toContain("คะแนนหรือการตั้งค่าเปลี่ยนหลังวิเคราะห์ครั้งล่าสุด");
    expect(pane.currentStep()).toBe("ขั้นที่ ๔ มาตรการ");
  });
});

describe("a run that was pressed on the ribbon", () => {
  const lastRun = "2026-11-28T04:30:00.000Z";
  const ribbon = { at: lastRun, merge: { ...run.merge, cellsUpdated: 4, cellsKept: 2, conflicts: 0 } };

  it("is told when the pane shows the workbook, until it is dismissed", async () => {
    rememberRibbonRun(ribbon, () => page.localStorage);
    pane = await openPane(workbook({ ...analysed, lastRun }));
    expect(pane.text()).toContain("วิเคราะห์จากแถบคำสั่งเมื่อ");
    expect(pane.text()).toContain("ปรับ ๔ เซลล์ · คงของท่านไว้ ๒");
    await pane.press("ปิดข้อความนี้");
    expect(pane.text()).not.toContain("วิเคราะห์จากแถบคำสั่ง");
  });

  it("does not count rows where all was made new", async () => {
    const merge = { ...run.merge, rowsAdded: 187, cellsUpdated: 0, cellsKept: 0, conflicts: 0 };
    rememberRibbonRun({ at: lastRun, merge }, () => page.localStorage);
    pane = await openPane(workbook({ ...analysed, lastRun }));
    expect(pane.text()).toContain("วิเคราะห์จากแถบคำสั่งเมื่อ");
    expect(pane.text()).not.toContain("๑๘๗");
  });

  it("is not told of another workbook, nor after the pane ran itself", async () => {
    rememberRibbonRun(ribbon, () => page.localStorage);
    const api = workbook({ ...analysed, lastRun });
    pane = await openPane(api);
    api.readStatus.mockResolvedValue({ ...analysed, lastRun: "2026-11-28T05:00:00.000Z" });
    await pane.press("วิเคราะห์ผล ITA อีกครั้ง");
    expect(pane.text()).not.toContain("วิเคราะห์จากแถบคำสั่ง");
  });
});
