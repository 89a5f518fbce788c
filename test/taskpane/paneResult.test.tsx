import { page } from "./page";
import { openPane } from "./openPane";
import { analysed, emptyWorkbook, findings, resultSheets, sampleAnalysis, workbook } from "./samples";
import type { OpenPane } from "./openPane";

let pane: OpenPane;
afterEach(() => pane.close());

const primaryButtons = (): string[] =>
  pane
    .findAll("main button, form button")
    .map((button) => button.textContent)
    .filter((name) => name !== "");

describe("a workbook that has been analysed", () => {
  it("shows score, level and change in words and figures", async () => {
    pane = await openPane(workbook(analysed));
    expect(pane.text()).toContain("๙๓.๙๖");
    expect(pane.text()).toContain("ระดับ ผ่านดี");
    expect(pane.text()).toContain("ลดลง ๕.๘๐");
    expect(pane.text()).toContain("จาก ๙๙.๗๖ (ผ่านดีเยี่ยม)");
  });

  it("says the result in one line where the press is, why it moved, and what brings back most", async () => {
    pane = await openPane(workbook(analysed));
    const step = pane.findAll("main li").find((one) => one.textContent.includes("วิเคราะห์ผล ITA อีกครั้ง"));
    expect(step?.textContent).toContain("๙๓.๙๖ · ระดับ ผ่านดี · ลดลง ๕.๘๐");
    const why = sampleAnalysis().sentences.find(({ id }) => id === "overall.why");
    expect(pane.text()).toContain(why?.text);
    const fixes = pane.findAll("h3 + ol:not([aria-labelledby]) li").map((one) => one.textContent);
    expect(fixes).toEqual(["ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต +๔.๐๐", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล +๒.๐๐"]);
    await pane.press("ดูผล");
    expect(page.document.activeElement?.textContent).toBe("คะแนนภาพรวม");
    await pane.press("ดูข้อตรวจพบ");
    expect(page.document.activeElement?.textContent).toContain("ข้อตรวจพบ");
  });

  it("shows the instruments with signed changes", async () => {
    pane = await openPane(workbook(analysed));
    const rows = pane.findAll("tbody tr").map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toContainEqual(["IIT", "๙๙.๘๙", "เพิ่มขึ้น +๐.๔๔"]);
    expect(rows).toContainEqual(["EIT ส่วนที่ ๒", "๑๐๐.๐๐", "ไม่เปลี่ยนแปลง ๐.๐๐"]);
    expect(rows).toContainEqual(["OIT", "๘๕.๐๐", "ลดลง -๑๕.๐๐"]);
  });

  it("groups the ten indicators by word, with every score as text", async () => {
    pane = await openPane(workbook(analysed));
    const lists = pane.findAll("ol[aria-labelledby]").map((list) => ({
      name: page.document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent.trim(),
      rows: [...list.children].map((row) => row.textContent),
    }));
    expect(lists.map(({ name }) => name)).toEqual(["จุดอ่อน ต่ำกว่า ๙๐.๐๐ จำนวน ๑ ตัวชี้วัด", "จุดแข็ง ตั้งแต่ ๙๐.๐๐ ขึ้นไป ๙ ตัวชี้วัด"]);
    expect(lists[0]?.rows[0]).toMatch(/ตัวชี้วัดที่ ๑๐.*การป้องกันการทุจริต๘๐\.๐๐.*ลดลง -๒๐\.๐๐.*ไม่ถึงเกณฑ์ ๘๕\.๐๐/);
    expect(lists[1]?.rows).toHaveLength(9);
  });

  it("shows findings worst first, by word, with links", async () => {
    const api = workbook(analysed);
    pane = await openPane(api);
    const text = pane.text();
    expect(text).toContain("ข้อตรวจพบ (ผิด ๑ · หมายเหตุ ๑)");
    const worst = "ผิดพบ ๙๓.๖๙ ควรเป็น ๙๓.๙๖คะแนนภาพรวม";
    expect(text.indexOf(worst)).toBeGreaterThan(-1);
    expect(text.indexOf(worst)).toBeLessThan(text.indexOf("หมายเหตุ ๑หมายเหตุไม่มีคะแนนรายข้อ"));
    await pane.press("ไปที่ คะแนนตัวชี้วัด เซลล์ C3");
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด", "C3");
  });

  it("shows findings in English to an English reader, and the pair only where both figures are given", async () => {
    const finding = { ...findings[1]!, expected: "" };
    pane = await openPane(workbook({ ...analysed, findings: [finding] }), { displayLanguage: "en-US" });
    expect(pane.text()).toContain("Findings (Wrong: 1)");
    expect(pane.text()).toContain("The overall score 93.69 is not what the indicators give.");
    expect(pane.text()).not.toContain(finding.message);
    expect(pane.findAll("dl")).toHaveLength(0);
  });

  it("shows what is said of one cell together, and folds notes", async () => {
    const mismatch = findings[1]!;
    const doubt = { ...mismatch, code: "boundary", severity: "warning" as const, message: "คะแนนอยู่ที่เส้นเกณฑ์พอดี" };
    const note = { ...mismatch, code: "decimals", severity: "note" as const, message: "ทศนิยมไม่ครบ" };
    const elsewhere = { ...note, cell: "C9" };
    pane = await openPane(workbook({ ...analysed, findings: [note, doubt, elsewhere, mismatch] }));
    const link = "ไปที่ คะแนนตัวชี้วัด เซลล์ C3";
    expect(pane.buttonNames().filter((name) => name === link)).toHaveLength(1);
    const item = pane.findAll("li").find((one) => one.textContent.endsWith(link) && !one.querySelector("li"));
    for (const said of [mismatch, doubt, note]) expect(item?.textContent).toContain(said.message);
    const folded = pane.findAll("details").find((one) => one.textContent.startsWith("หมายเหตุ ๑"));
    expect(folded?.hasAttribute("open")).toBe(false);
    expect(folded?.textContent).toContain("เซลล์ C9");
  });

  it("shows an English reader the pair in figures, and no pair in the workbook's Thai words", async () => {
    const [, mismatch] = findings;
    const words = { ...mismatch!, cell: "C9", found: "๘๕.๐๐", expected: "ตั้งแต่ ๘๕.๐๐ ขึ้นไป" };
    pane = await openPane(workbook({ ...analysed, findings: [mismatch!, words] }), { displayLanguage: "en-US" });
    expect(pane.findAll("dl").map((pair) => pair.textContent)).toEqual([expect.stringMatching(/93\.69.*93\.96/)]);
  });

  it("gives an English reader the names of level and indicators in English", async () => {
    pane = await openPane(workbook(analysed), { displayLanguage: "en-US" });
    expect(pane.text()).toContain("ผ่านดี (good)");
    expect(pane.text()).toContain("Indicator 10 Prevention of corruption");
    expect(pane.find("h3 + ol").textContent).not.toMatch(/[ก-ฮ]/);
  });

  it("numbers lists in the digits of the reader", async () => {
    const styleOf = (): string => (pane.find("h3 + ol") as HTMLElement).style.listStyleType;
    pane = await openPane(workbook(analysed));
    expect(styleOf()).toBe("thai");
    await pane.close();
    pane = await openPane(workbook(analysed), { displayLanguage: "en-US" });
    expect(styleOf()).toBe("decimal");
  });

  it("leads to the sheet that lists all findings, once there is one", async () => {
    const api = workbook({ ...analysed, resultSheets: [...resultSheets, "ตรวจทาน"] });
    pane = await openPane(api);
    await pane.press("ดูทั้งหมดในแผ่นตรวจทาน");
    expect(api.showPlace).toHaveBeenCalledWith("ตรวจทาน", null);
    await pane.close();
    pane = await openPane(workbook(analysed));
    expect(pane.buttonNames()).not.toContain("ดูทั้งหมดในแผ่นตรวจทาน");
  });

  it("folds a long list of findings and opens it", async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      code: "score-missing",
      severity: "warning" as const,
      sheet: "คะแนนรายข้อ",
      cell: `D${index + 3}`,
      found: "",
      expected: "",
      message: `ข้อที่ ${index + 1}`,
      messageEn: `question ${index + 1}`,
    }));
    pane = await openPane(workbook({ ...analysed, findings: many }));
    expect(pane.text()).not.toContain("ข้อที่ 9");
    expect(pane.button("ดูอีก ๔ รายการ").getAttribute("aria-expanded")).toBe("false");
    await pane.press("ดูอีก ๔ รายการ");
    expect(pane.text()).toContain("ข้อที่ 9");
    expect(pane.button("แสดงเท่าเดิม").getAttribute("aria-expanded")).toBe("true");
  });

  it("says that the figures agree when there is no finding", async () => {
    pane = await openPane(workbook({ ...analysed, findings: [] }));
    expect(pane.text()).toContain("ตรวจแล้วไม่พบตัวเลขที่ขัดกัน");
  });

  it("lists the sheets as links", async () => {
    const api = workbook(analysed);
    pane = await openPane(api);
    await pane.press("เปิดแผ่น จุดแข็ง-จุดอ่อน");
    expect(api.showPlace).toHaveBeenCalledWith("จุดแข็ง-จุดอ่อน", null);
  });

  it("names the rules of the year that no source confirms", async () => {
    pane = await openPane(workbook(analysed));
    expect(pane.text()).toContain("เกณฑ์ปี ๒๕๖๘ ที่ยังไม่ยืนยัน");
    expect(pane.findAll("section").at(-1)?.querySelectorAll("li")).toHaveLength(
      sampleAnalysis().framework.unconfirmed.length
    );
  });

  it("leaves out every change where there is no last year", async () => {
    pane = await openPane(
      workbook({ ...analysed, analysis: sampleAnalysis({ previous: false }), previousFiscalYear: null })
    );
    expect(pane.text()).not.toMatch(/เพิ่มขึ้น|ลดลง|คงที่/);
    expect(pane.findAll("thead th")).toHaveLength(2);
  });

  it("offers the analysis again and says when it was last made, in the Buddhist calendar", async () => {
    pane = await openPane(workbook(analysed));
    expect(pane.text()).toMatch(/วิเคราะห์ล่าสุด ๒๐ พ\.ย\. ๒๕๖๘ /);
    expect(pane.button("วิเคราะห์ผล ITA อีกครั้ง")).toBeTruthy();
  });

  it("says so when staff removed the measures sheet", async () => {
    pane = await openPane(workbook({ ...analysed, resultSheets: ["ภาพรวม"] }));
    expect(pane.text()).toContain("ไม่พบแผ่นมาตรการ");
    expect(pane.buttonNames()).not.toContain("เปิดตารางมาตรการ");
  });
});

describe("language and digits", () => {
  it("switches everything to English with Arabic digits, and back, and remembers", async () => {
    pane = await openPane(workbook(analysed));
    await pane.press("English");
    expect(page.document.documentElement.lang).toBe("en");
    expect(pane.text()).toContain("93.96");
    expect(pane.text()).toContain("down 5.80");
    expect(pane.text()).not.toMatch(/[๐-๙].*Overall score/);
    expect(page.localStorage.getItem("ita.language")).toBe("en");
    await pane.press("ไทย");
    expect(page.document.documentElement.lang).toBe("th");
    expect(pane.text()).toContain("๙๓.๙๖");
  });

  it("opens in English where Office is English", async () => {
    pane = await openPane(workbook(emptyWorkbook), { displayLanguage: "en-US" });
    expect(primaryButtons()[0]).toBe("Create score sheets");
  });

  it("follows the workbook's Arabic digits in Thai", async () => {
    pane = await openPane(workbook({ ...analysed, analysis: sampleAnalysis({ digits: "arabic" }) }));
    expect(pane.text()).toContain("93.96");
    expect(pane.text()).toContain("กรอกแล้ว 10 จาก 10 ตัวชี้วัด");
  });
});
