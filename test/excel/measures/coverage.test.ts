import {
  analysedWorkbook,
  bodyOf,
  cellOf,
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

test("score, points and count follow without a press; titles are in the workbook's digits, and what waits is said", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const row = (): Record<string, unknown> => bodyOf(host, COVERAGE).find((one) => one["ตัวชี้วัดที่"] === 10)!;
  expect(row()).toMatchObject({ คะแนน: 80, คะแนนที่ได้คืน: 4 });
  type(host, "ITA_Indicators", scoreRow(host, 10), "ปีงบประมาณ ๒๕๖๘", "85");
  expect(row()).toMatchObject({ คะแนน: 85, คะแนนที่ได้คืน: 3 });
  const nine = rowWith(host, M69, "ตัวชี้วัดที่", 9);
  type(host, M69, nine, LINKS, "O๑๖ และ O14 O17");
  expect(bodyOf(host, COVERAGE).map((one) => one["จำนวนมาตรการ"])).toEqual([1, 1, 1, 0, 1, 1]);
  expect(
    bodyOf(host, COVERAGE)
      .map((one) => String(one["รายการ"]))
      .join()
  ).not.toMatch(/[0-9]/);
  expect(linesOf(host, COVERAGE).join()).toContain("ส่วนรหัสมาตรการและรายการจุดอ่อนปรับเมื่อกดวิเคราะห์ซ้ำ");
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

describe("what the criteria ask for whether it is weak or not", () => {
  const ELEMENTS = "องค์ประกอบตามข้อ";
  const lineOf = (host: Parameters<typeof linesOf>[0], table: string, start: string): string =>
    linesOf(host, table).find((line) => line.startsWith(start)) ?? "";
  const fillUnits = (host: Parameters<typeof linesOf>[0], table: string): void =>
    bodyOf(host, table).forEach((_, row) => type(host, table, row, "ผู้รับผิดชอบหลัก", "กองคลัง"));

  test("an indicator without a row is seen at once, told, and added again", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    fillUnits(host, M69);
    expect(lineOf(host, M69, ELEMENTS)).toContain("✓ ครบทั้ง ๕ องค์ประกอบ");
    deleteRows(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 2), 1);
    expect(lineOf(host, M69, ELEMENTS)).toBe("องค์ประกอบตามข้อ O๒๕: ! ยังไม่ครบ · ยังขาดตัวชี้วัดที่ ๒");
    expect(linesOf(host, COVERAGE)[2]).toBe("! ตามข้อ O๒๕ ยังขาดตัวชี้วัดที่ ๒ · ✓ ทุกข้อมีมาตรการรองรับ");
    expect((await runOnce({}, 1)).findings.filter(({ code }) => code === "measure-group-missing")).toMatchObject([
      { sheet: "มาตรการ ๒๕๖๙", found: "ตัวชี้วัดที่ ๒" },
    ]);
    const { findings } = await runOnce({ add: [{ indicators: [2], codes: [] }] }, 2);
    expect(findings.map(({ code }) => code)).not.toContain("measure-group-missing");
    fillUnits(host, M69);
    expect(lineOf(host, M69, ELEMENTS)).toContain("✓ ครบทั้ง ๕ องค์ประกอบ");
  });

  test("numbers that staff write in words and Thai digits count", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    type(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 2), "ตัวชี้วัดที่", "ตัวชี้วัดที่ ๒ และ 10");
    deleteRows(host, M69, rowWith(host, M69, "ตัวชี้วัดที่", 1), 1);
    expect(lineOf(host, M69, ELEMENTS)).toContain("ยังขาดตัวชี้วัดที่ ๑ ·");
  });

  test.each([
    ["เริ่ม", "1/10/2023"],
    ["สิ้นสุด", "1/10/2026"],
    ["เริ่ม", "ตุลาคม"],
  ])("a day in %s that is wrong (%s) takes the mark away", async (column, day) => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    fillUnits(host, M69);
    const at = cellOf(host, M69, 3, column);
    const number = Date.parse(day.split("/").reverse().join("-")) / 86_400_000 + 25_569;
    at.sheet.setCell(
      at.row,
      at.column,
      Number.isNaN(number) ? { kind: "text", text: day } : { kind: "number", number }
    );
    expect(lineOf(host, M69, ELEMENTS)).toBe(
      "องค์ประกอบตามข้อ O๒๕: ! ยังไม่ครบ · วันเริ่มหรือวันสิ้นสุดอยู่นอกปีงบประมาณหรือสลับกัน ๑ แถว"
    );
  });

  test("each of the seven issues must have a row; an added row stands under its issue", async () => {
    const { host } = await analysedWorkbook("khelang-nakhon-2567");
    const M68 = "ITA_2568_Measures";
    deleteRows(host, M68, rowWith(host, M68, "รหัส", "M68-05"), 1);
    expect(lineOf(host, M68, ELEMENTS)).toContain("ยังขาดประเด็นที่ ๕ ·");
    const { findings } = await runOnce({ add: [{ indicators: [2], codes: [] }] }, 1);
    expect(findings.map(({ code }) => code)).not.toContain("measure-group-missing");
    expect(lineOf(host, M68, ELEMENTS)).not.toContain("ยังขาด");
    expect(bodyOf(host, M68).at(-1)?.["ประเด็น"]).toContain("๕. กระบวนการสร้างความโปร่งใส");
  });
});
