import { page } from "./page";
import { openPane, settle } from "./openPane";
import { agencyGrid, confirmed, neighbours, reportOf, withSources, yearsKnown, yearsUnknown } from "./sourceSamples";
import { analysed, emptyWorkbook, halfFilled, workbook } from "./samples";
import type { ImportOutcome } from "../../src/excel/types";
import type { OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const PRESS = "ใช้คะแนนเหล่านี้";
const resting = (name: string): boolean => pane.button(name).getAttribute("aria-disabled") === "true";
const waiting = withSources(reportOf([yearsKnown]));

describe("score tables that were found", () => {
  it("are shown before they are used: what, where, of which years, how many, how sure, whose", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    const card = pane.find("main ul li");
    expect(card.textContent).toContain("คะแนนรายตัวชี้วัด");
    expect(card.textContent).toContain("แน่ใจ");
    expect(card.textContent).toContain("ปีงบประมาณ ๒๕๖๗, ๒๕๖๘ · ๑๐ ตัวชี้วัดหน่วยงาน เทศบาลตำบลร่มเย็น");
    await pane.press("ไปที่ ผล ช่วง A3:D13");
    expect(api.showPlace).toHaveBeenCalledWith("ผล", "A3:D13");
  });

  it("are brought in by one press, which says what it brings", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๘: ๑๐ ตัวชี้วัด");
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๗: ๑๐ ตัวชี้วัด");
    expect(pane.currentStep()).toBe("ขั้นที่ ๑ คะแนน");
    expect(resting(PRESS)).toBe(false);
    // It stays in view however long the report is.
    expect(page.getComputedStyle(pane.button(PRESS).parentElement!).position).toBe("sticky");
    await pane.press(PRESS);
    expect(api.importScores).toHaveBeenCalledWith({ choices: [{ key: "ผล!A3", use: true }], file: null });
  });

  it("keep the form for empty score sheets within reach, folded away", async () => {
    pane = await openPane(workbook(waiting));
    const form = pane.find("form");
    expect(form.closest("details")?.hasAttribute("open")).toBe(false);
    expect(form.closest("details")?.textContent).toContain("สร้างแบบกรอกคะแนนเปล่าแทน");
  });

  it.each([
    [0.8, "แน่ใจ"],
    [0.79, "ควรตรวจ"],
    [0.5, "ควรตรวจ"],
    [0.49, "ไม่แน่ใจ"],
  ])("with a confidence of %d are called %s", async (confidence, word) => {
    const report = reportOf([yearsKnown]);
    pane = await openPane(
      workbook(withSources({ ...report, tables: report.tables.map((table) => ({ ...table, confidence })) }))
    );
    expect(pane.find("main ul li h4 + span").textContent.trim()).toBe(word);
  });

  it("show their doubts in the reader's language", async () => {
    const report = reportOf([yearsUnknown]);
    const [doubt] = report.tables[0]!.doubts;
    pane = await openPane(workbook(withSources(report)));
    expect(pane.text()).toContain(doubt!.th);
    await pane.press("English");
    expect(pane.text()).toContain(doubt!.en);
    expect(pane.text()).not.toContain(doubt!.th);
  });

  it("say a doubt once that several columns share", async () => {
    const report = reportOf([yearsUnknown]);
    pane = await openPane(workbook(withSources(report)));
    const [first, second] = report.tables[0]!.doubts.filter(({ code }) => code === "year-unknown");
    expect(pane.text()).toContain(`${first!.th} เช่นเดียวกับอีก ๑ แห่ง`);
    expect(pane.text()).not.toContain(second!.th);
  });
});

describe("corrections", () => {
  it("stay behind one press", async () => {
    pane = await openPane(workbook(waiting));
    expect(pane.findAll("main ul select")).toHaveLength(0);
    expect(pane.button("แก้การอ่าน").getAttribute("aria-expanded")).toBe("false");
    await pane.press("แก้การอ่าน");
    expect(pane.button("ซ่อนช่องแก้ไข").getAttribute("aria-expanded")).toBe("true");
    expect(pane.labelled("ชนิดของตาราง").value).toBe("indicators");
    expect(pane.labelled("ปีงบประมาณของคอลัมน์ D").value).toBe("2568");
    for (const field of pane.findAll("main ul select")) {
      expect(pane.findAll(`label[for="${field.id}"]`)).toHaveLength(1);
    }
  });

  it("of a year change what is said to be brought in, and go with the press", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    await pane.press("แก้การอ่าน");
    await pane.fill("ปีงบประมาณของคอลัมน์ C", "2566");
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๖: ๑๐ ตัวชี้วัด");
    expect(pane.text()).not.toContain("ปีงบประมาณ ๒๕๖๗: ๑๐ ตัวชี้วัด");
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[0]?.[0].choices).toEqual([
      { key: "ผล!A3", use: true, columns: { C: { fiscalYear: 2566 } } },
    ]);
  });

  it("are done with once they have been used", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    await pane.press("แก้การอ่าน");
    await pane.fill("ปีงบประมาณของคอลัมน์ C", "2566");
    await pane.press(PRESS);
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[1]?.[0].choices).toEqual([{ key: "ผล!A3", use: true }]);
  });

  it("of a kind or a role are sent, and the pane owns up that it cannot count them before", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    await pane.press("แก้การอ่าน");
    expect(pane.text()).not.toContain("โปรแกรมจะอ่านตารางใหม่");
    await pane.fill("ชนิดของตาราง", "ranking");
    await pane.fill("คอลัมน์ C ปีงบประมาณ ๒๕๖๗", "rank");
    expect(pane.text()).toContain("โปรแกรมจะอ่านตารางใหม่");
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[0]?.[0].choices).toEqual([
      { key: "ผล!A3", use: true, kind: "ranking", columns: { C: { role: "rank" } } },
    ]);
  });

  it("can leave every table out, which is confirmed as well", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    await pane.tick("ใช้ตารางนี้");
    expect(pane.buttonNames()).not.toContain(PRESS);
    await pane.press("ไม่ใช้ตารางเหล่านี้");
    expect(api.importScores.mock.calls[0]?.[0].choices).toEqual([{ key: "ผล!A3", use: false }]);
  });

  it("rest with a reason where the tables in use hold no score", async () => {
    const report = reportOf([yearsKnown]);
    pane = await openPane(workbook(withSources({ ...report, preview: { agency: "", years: [] } })));
    expect(resting(PRESS)).toBe(true);
    const reason = pane.button(PRESS).getAttribute("aria-describedby") ?? "";
    expect(pane.find(`[id="${reason}"]`).textContent).toContain("ยังไม่มีคะแนนที่นำเข้าได้");
  });
});

describe("a year that is not known", () => {
  it("must be chosen first; its field is in sight, the press says so and rests until then", async () => {
    const api = workbook(withSources(reportOf([yearsUnknown])));
    pane = await openPane(api);
    expect(resting(PRESS)).toBe(true);
    expect(pane.text()).toContain("เลือกปีงบประมาณของคอลัมน์ที่ยังไม่รู้ปีก่อน");
    await pane.press(PRESS);
    expect(api.importScores).not.toHaveBeenCalled();
    await pane.fill("ปีงบประมาณของคอลัมน์ C", "2567");
    expect(resting(PRESS)).toBe(true);
    await pane.fill("ปีงบประมาณของคอลัมน์ D", "2568");
    expect(resting(PRESS)).toBe(false);
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๘: ๑๐ ตัวชี้วัด");
    expect(pane.labelled("ปีงบประมาณของคอลัมน์ C").value).toBe("2567");
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[0]?.[0].choices[0]?.columns).toEqual({
      C: { fiscalYear: 2567 },
      D: { fiscalYear: 2568 },
    });
  });
});

describe("a table of many agencies", () => {
  const agencyField = "หน่วยงานที่จะใช้คะแนน";

  it("asks for one, found by typing, and never lays thousands of names on the page", async () => {
    const api = workbook(withSources(reportOf([agencyGrid(8300)])));
    pane = await openPane(api);
    expect(pane.text()).toContain("๘๓๐๐ หน่วยงาน");
    expect(resting(PRESS)).toBe(true);
    expect(pane.text()).toContain("เลือกหน่วยงานก่อน");
    await settle(() => pane.labelled(agencyField).click());
    await pane.fill(agencyField, "บ้านที่ 829");
    const options = pane.optionNames();
    expect(options).toEqual([
      "เทศบาลตำบลบ้านที่ 829",
      ...Array.from({ length: 10 }, (_, index) => `เทศบาลตำบลบ้านที่ 829${index}`),
    ]);
    await pane.fill(agencyField, "เทศบาล");
    expect(pane.optionNames()).toHaveLength(50);
    expect(pane.text()).toContain("แสดง ๕๐ จาก ๘๓๐๐ ชื่อ");
    await pane.fill(agencyField, "ไม่มีที่ไหน");
    expect(pane.text()).toContain("ไม่มีชื่อที่ตรง");
    await pane.fill(agencyField, "บ้านที่ 829");
    await pane.pick("เทศบาลตำบลบ้านที่ 8295");
    expect(pane.labelled(agencyField).value).toBe("เทศบาลตำบลบ้านที่ 8295");
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[0]?.[0].choices).toEqual([
      { key: "จังหวัด!A2", use: true, agency: "เทศบาลตำบลบ้านที่ 8295" },
    ]);
  });
});

describe("tables of two agencies", () => {
  const agencyField = "หน่วยงานที่จะใช้คะแนน";
  const two = reportOf([neighbours, yearsKnown]);
  const ticks = (): boolean[] =>
    pane.findAll("main ul li input[type=checkbox]").map((box) => (box as HTMLInputElement).checked);

  it("ask whose are wanted; those of the other are then not ticked", async () => {
    const api = workbook(withSources(two));
    pane = await openPane(api);
    expect(ticks()).toEqual([true, true]);
    expect(resting(PRESS)).toBe(true);
    expect(pane.text()).toContain("เลือกหน่วยงานก่อน");
    expect(pane.text()).not.toContain("คะแนนที่จะนำเข้าแบบกรอก");
    await settle(() => pane.labelled(agencyField).click());
    await pane.pick("เทศบาลตำบลร่มเย็น");
    expect(ticks()).toEqual([false, true]);
    expect(pane.labelled(agencyField).value).toBe("เทศบาลตำบลร่มเย็น");
    expect(pane.text()).toContain("คะแนนที่จะนำเข้าแบบกรอก (เทศบาลตำบลร่มเย็น)");
    await pane.press(PRESS);
    expect(api.importScores).toHaveBeenCalledWith({
      choices: [
        { key: "ข้างเคียง!A3", use: false },
        { key: "ผล!A3", use: true },
      ],
      file: null,
      agency: "เทศบาลตำบลร่มเย็น",
    });
  });

  it("are told apart by unticking as well, and another pick ticks them again", async () => {
    pane = await openPane(workbook(withSources(two)));
    await pane.tick("ใช้ตารางนี้", 1);
    expect(pane.labelled(agencyField).value).toBe("องค์การบริหารส่วนตำบลบ้านนา");
    expect(resting(PRESS)).toBe(false);
    await settle(() => pane.labelled(agencyField).click());
    await pane.pick("เทศบาลตำบลร่มเย็น");
    expect(ticks()).toEqual([false, true]);
  });
});

describe("hidden sheets", () => {
  const line = "มีแผ่นที่ซ่อนอยู่ ๑ แผ่นซึ่งไม่ได้อ่าน: ลับ";

  it("are told of where nothing was found on the others", async () => {
    pane = await openPane(workbook(withSources(reportOf([], { hidden: ["ลับ"] }))));
    expect(pane.text()).toContain(line);
  });

  it("are not where scores were found", async () => {
    pane = await openPane(workbook(withSources(reportOf([yearsKnown], { hidden: ["ลับ"] }))));
    expect(pane.text()).not.toContain("มีแผ่นที่ซ่อนอยู่");
  });
});

describe("a year that the heading names", () => {
  it("is said beside the field when staff choose another", async () => {
    pane = await openPane(workbook(waiting));
    await pane.press("แก้การอ่าน");
    expect(pane.text()).not.toContain("หัวคอลัมน์เขียนว่า");
    await pane.fill("ปีงบประมาณของคอลัมน์ D", "2566");
    expect(pane.text()).toContain("หัวคอลัมน์เขียนว่า “ปีงบประมาณ ๒๕๖๘”");
    await pane.fill("ปีงบประมาณของคอลัมน์ D", "2568");
    expect(pane.text()).not.toContain("หัวคอลัมน์เขียนว่า");
  });
});

describe("the agency's name", () => {
  it("is asked for where neither tables nor score sheets name it", async () => {
    const report = reportOf([yearsKnown]);
    const unnamed = report.tables.map((table) => ({ ...table, agency: null }));
    const api = workbook(withSources({ ...report, tables: unnamed }));
    pane = await openPane(api);
    const fields = pane.findAll("main input[autocomplete=organization]").filter((field) => !field.closest("details"));
    expect(fields).toHaveLength(1);
    await pane.fillField(fields[0]!, " เทศบาลตำบลร่มเย็น ");
    await pane.press(PRESS);
    expect(api.importScores.mock.calls[0]?.[0].agency).toBe("เทศบาลตำบลร่มเย็น");
  });
});

describe("an import", () => {
  it("tells that it is under way, then what was filled and what was left alone, with links", async () => {
    const api = workbook(waiting);
    let finish: (outcome: ImportOutcome) => void = () => undefined;
    api.importScores.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    pane = await openPane(api);
    await pane.press(PRESS);
    expect(pane.announced()).toBe("กำลังนำคะแนนเข้าแบบกรอก");
    expect(resting(PRESS)).toBe(true);
    api.readStatus.mockResolvedValue(withSources(confirmed(reportOf([yearsKnown])), halfFilled));
    const kept = Array.from({ length: 7 }, (_, index) => ({ sheet: "คะแนนตัวชี้วัด", cell: `E${index + 9}` }));
    await settle(() => finish({ ok: true, created: ["ตั้งค่า", "คะแนนตัวชี้วัด"], filled: 20, kept }));
    expect(pane.announced()).toBe("นำคะแนนเข้าแล้ว ๒๐ ช่อง");
    expect(page.document.activeElement?.textContent).toContain("นำคะแนนเข้าแล้ว ๒๐ ช่อง");
    expect(pane.text()).toContain("สร้างแผ่น ตั้งค่า, คะแนนตัวชี้วัด");
    expect(pane.text()).toContain("คงไว้ ๗ ช่อง");
    expect(pane.buttonNames().filter((name) => name.startsWith("ไปที่ คะแนนตัวชี้วัด เซลล์ E"))).toHaveLength(5);
    await pane.press("ดูอีก ๒ รายการ");
    await pane.press("ไปที่ คะแนนตัวชี้วัด เซลล์ E15");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "E15");
  });

  it("leaves the keyboard at what was done, since the button that was pressed is gone", async () => {
    const api = workbook(waiting);
    pane = await openPane(api);
    pane.button(PRESS).focus();
    expect(page.document.activeElement).toBe(pane.button(PRESS));
    api.readStatus.mockResolvedValue(withSources(confirmed(reportOf([yearsKnown])), halfFilled));
    await pane.press(PRESS);
    expect(page.document.activeElement?.tagName).toBe("H3");
  });

  it("that is refused says why, and the report stays", async () => {
    const api = workbook(waiting);
    api.importScores.mockResolvedValue({
      ok: false,
      problems: [{ code: "sheet-protected", sheet: "คะแนนตัวชี้วัด", cell: null, th: "แผ่นถูกป้องกัน", en: "protected" }],
    });
    pane = await openPane(api);
    await pane.press(PRESS);
    expect(pane.text()).toContain("นำคะแนนเข้าไม่สำเร็จ");
    expect(pane.text()).toContain("แผ่นถูกป้องกัน");
    expect(resting(PRESS)).toBe(false);
  });

  it("leaves one line once all is confirmed, which opens again", async () => {
    pane = await openPane(workbook(withSources(confirmed(reportOf([yearsKnown])), analysed)));
    expect(pane.text()).toContain("ใช้คะแนนจาก ๑ ตารางแล้ว");
    expect(pane.buttonNames()).not.toContain(PRESS);
    await pane.press("ดูผลการอ่าน");
    expect(pane.buttonNames()).toContain(PRESS);
    await pane.press("ซ่อนผลการอ่าน");
    expect(pane.buttonNames()).not.toContain(PRESS);
  });
});

describe("sheets that are too large to be looked at in full", () => {
  it("are named, searched when asked, and what the search found stays", async () => {
    const api = workbook(withSources({ ...emptyWorkbook.sources, cutOff: ["ข้อมูลดิบ"] }));
    api.searchSheets.mockResolvedValue(waiting);
    pane = await openPane(api);
    expect(pane.text()).toContain("แผ่นใหญ่ที่ดูเฉพาะแถวต้น ๆ: ข้อมูลดิบ");
    const readings = api.readStatus.mock.calls.length;
    await pane.press("ค้นทั้งแผ่น");
    expect(pane.buttonNames()).toContain(PRESS);
    expect(pane.text()).not.toContain("ข้อมูลดิบ");
    expect(api.readStatus.mock.calls.length).toBe(readings);
  });

  it("keep what the search found when the workbook is read again, and lose it once it is used", async () => {
    const cut = withSources({ ...emptyWorkbook.sources, cutOff: ["ผล"] });
    const api = workbook(cut);
    api.searchSheets.mockResolvedValue(waiting);
    pane = await openPane(api);
    await pane.press("ค้นทั้งแผ่น");
    await pane.press("อ่านสมุดงานใหม่");
    expect(api.readStatus).toHaveBeenCalledTimes(2);
    expect(pane.text()).toContain("ปีงบประมาณ ๒๕๖๘: ๑๐ ตัวชี้วัด");
    expect(pane.buttonNames()).not.toContain("ค้นทั้งแผ่น");
    await pane.press(PRESS);
    expect(pane.buttonNames()).toContain("ค้นทั้งแผ่น");
    expect(pane.buttonNames()).not.toContain(PRESS);
  });

  it("are searched in vain in words", async () => {
    const api = workbook(withSources({ ...emptyWorkbook.sources, cutOff: ["ข้อมูลดิบ"] }));
    api.searchSheets.mockRejectedValue(new Error("Excel is gone"));
    pane = await openPane(api);
    await pane.press("ค้นทั้งแผ่น");
    expect(pane.text()).toContain("ค้นทั้งแผ่นไม่สำเร็จ");
  });
});

test("a workbook that waits for its scores to be confirmed is no workbook that could not be read", async () => {
  const problem = { code: "scores-to-confirm", sheet: null, cell: null, th: "ยืนยันก่อน", en: "confirm first" };
  pane = await openPane(workbook({ ...waiting, problems: [problem] }));
  expect(pane.buttonNames()).toContain(PRESS);
  expect(pane.text()).not.toContain("อ่านสมุดงานไม่สำเร็จ");
});
