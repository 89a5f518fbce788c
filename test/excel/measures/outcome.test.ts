import { createFilledScoreSheets } from "../../../src/excel/api";
import { khelangNakhon } from "../../../src/ita/samples";
import { filledInput } from "../../../src/sheets/score/input";
import { openHost } from "../../support/host";
import type { EmbeddedHost } from "../../../src/host/types";
import { cellAddress } from "../../../src/ita/reading/address";
import { bodyOf, linesOf, read, rowWith, runOnce, tableNamed, type } from "../workbook";

/* Two years in one workbook: measures of FY2567 are followed up, the scores of FY2567 arrive, FY2568 begins. */

const M67 = "ITA_2567_Measures";
const FOLLOW_UP = "ITA_2567_FollowUp";
const OUTCOME = "ITA_2567_Outcome";
const METHOD = "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ";
const STEPS = "ขั้นตอนหรือวิธีปฏิบัติ";
const DONE = "ดำเนินการแล้วเสร็จ";

async function workbookOf2566(): Promise<EmbeddedHost> {
  const host = await openHost();
  const { agency, previous } = khelangNakhon;
  if (!previous) throw new Error("the sample has two years");
  const made = await createFilledScoreSheets(filledInput({ agency, current: previous, previous: null }));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return host;
}

/** The year moves on as staff do it: new headings, last year's scores one column to the left, the new ones typed. */
function scoresArrive(host: EmbeddedHost): void {
  const settings = bodyOf(host, "ITA_Settings").map((row) => row["รหัส"]);
  type(host, "ITA_Settings", settings.indexOf("fiscalYear"), "ค่า", "2567");
  type(host, "ITA_Settings", settings.indexOf("previousFiscalYear"), "ค่า", "2566");
  const rows = bodyOf(host, "ITA_Indicators");
  for (const name of ["ITA_Indicators", "ITA_Questions"]) {
    const { sheet, id } = tableNamed(host, name);
    sheet.setTableColumnName(id, 4, "ปีงบประมาณ ๒๕๖๗");
    sheet.setTableColumnName(id, 3, "ปีงบประมาณ ๒๕๖๖");
  }
  const { current } = khelangNakhon;
  rows.forEach((row, at) => {
    const before = row["ปีงบประมาณ ๒๕๖๖"];
    type(host, "ITA_Indicators", at, "ปีงบประมาณ ๒๕๖๖", before === null ? "" : String(before));
    const no = Number(row["รหัส"]);
    const score =
      row["รหัส"] === "รวม" ? current.overall : ((current.indicators as Record<number, number | null>)[no] ?? null);
    type(host, "ITA_Indicators", at, "ปีงบประมาณ ๒๕๖๗", score === null ? "" : String(score / 100));
  });
}

async function followedUp(): Promise<EmbeddedHost> {
  const host = await workbookOf2566();
  await runOnce();
  expect(bodyOf(host, M67)).toHaveLength(7);
  type(host, M67, 3, "ผู้รับผิดชอบหลัก", "กองคลัง");
  await runOnce({ sheets: ["followUp"] }, 1);
  return host;
}

test("the follow-up has a row for each step, without retyping, and counts those without an answer", async () => {
  const host = await followedUp();
  const steps = bodyOf(host, M67).flatMap((row) => String(row[STEPS]).split("\n"));
  const rows = bodyOf(host, FOLLOW_UP);
  expect(rows.map((row) => row[STEPS])).toEqual(steps.map((step) => step.replace(/^[๐-๙]+\. /, "")));
  expect(rows.find((row) => row["รหัส"] === "M67-04")).toMatchObject({ "ผู้รับผิดชอบ/ผู้เกี่ยวข้อง": "กองคลัง", ขั้นที่: 1 });
  const count = (n: number): string => String(n).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
  expect(linesOf(host, FOLLOW_UP)).toContain(
    `รอบ ๖ เดือน: ยังไม่รายงาน ${count(rows.length)} จาก ${count(rows.length)} ขั้นตอน`
  );
  type(host, FOLLOW_UP, 0, "ผลการดำเนินงาน (รอบ ๖ เดือน)", "ประชุมแล้ว");
  expect(linesOf(host, FOLLOW_UP)).toContain(
    `รอบ ๖ เดือน: ยังไม่รายงาน ${count(rows.length - 1)} จาก ${count(rows.length)} ขั้นตอน`
  );
});

test("a result stays beside its step when steps are reworded, added before it or taken out", async () => {
  const host = await followedUp();
  const row = rowWith(host, M67, "รหัส", "M67-04");
  const steps = String(read(host, M67, row, STEPS))
    .split("\n")
    .map((step) => step.replace(/^[๐-๙]+\. /, ""));
  const first = rowWith(host, FOLLOW_UP, "รหัส", "M67-04");
  steps.forEach((_, at) => type(host, FOLLOW_UP, first + at, "ผลการดำเนินงาน (สิ้นปี)", `ผล ${at + 1}`));
  expect(steps).toHaveLength(3);
  const [one, two, three] = steps;
  const changed = [`แต่งตั้งผู้รับผิดชอบทะเบียน`, `${two} ให้ครบทุกคน`, one];
  type(host, M67, row, STEPS, changed.map((step, at) => `${at + 1}. ${step}`).join("\n"));
  await runOnce({}, 2);
  const mine = bodyOf(host, FOLLOW_UP).filter((entry) => entry["รหัส"] === "M67-04");
  expect(mine.map((entry) => [entry["ขั้นที่"], entry[STEPS], entry["ผลการดำเนินงาน (สิ้นปี)"] ?? ""])).toEqual([
    [1, changed[0], ""],
    [2, changed[1], "ผล 2"],
    [3, one, "ผล 1"],
    [null, three, "ผล 3"],
  ]);
  expect(mine[3]?.["หมายเหตุ"]).toBe("! ไม่อยู่ในมาตรการแล้ว");
  expect((await runOnce({}, 3)).merge).toMatchObject({ rowsAdded: 0, cellsUpdated: 0 });
});

test("when the scores arrive each measure is judged by its indicator, and done without success is said plainly", async () => {
  const host = await followedUp();
  bodyOf(host, FOLLOW_UP).forEach((row, at) => {
    if (row["รหัส"] === "M67-04" || row["รหัส"] === "M67-02") type(host, FOLLOW_UP, at, "สถานะ (สิ้นปี)", DONE);
  });
  type(host, M67, 4, METHOD, "โครงการของกองคลัง");
  scoresArrive(host);
  await runOnce({}, 2);
  const judged = (id: string) => bodyOf(host, OUTCOME)[rowWith(host, OUTCOME, "รหัส", id)];
  expect(judged("M67-04")).toMatchObject({ สถานะ: DONE, ตัวชี้วัดที่: 4, ผลต่าง: -16.96, ผลลัพธ์: "▼ ลดลง", ข้อเสนอ: "ปรับ" });
  expect(judged("M67-04")?.["ผลลัพธ์หรือความสำเร็จของการดำเนินการ"]).toBe(
    "หลังดำเนินมาตรการ M67-04 (ดำเนินการแล้วเสร็จ) ตัวชี้วัดที่ ๔ มีคะแนนลดลงจาก ๙๑.๕๐ คะแนน เป็น ๗๔.๕๔ คะแนน (-๑๖.๙๖ คะแนน) ทำแล้วเสร็จ แต่คะแนนลดลง ควรหาสาเหตุก่อนทำต่อ"
  );
  expect(judged("M67-02")).toMatchObject({ ตัวชี้วัดที่: 8, ผลต่าง: -12.92, สถานะ: DONE });
  expect(judged("M67-05")).toMatchObject({
    ตัวชี้วัดที่: 2,
    ผลต่าง: 0.76,
    ผลลัพธ์: "▲ ดีขึ้น",
    สถานะ: "ยังไม่รายงาน",
    ข้อเสนอ: "ทำต่อ",
    เหตุผลหรือข้อคิดเห็น: null,
  });
  // The row of the indicator that rose says why its measure is to be adjusted, until staff say it in their own words.
  const rose = bodyOf(host, OUTCOME).findIndex((row) => row["รหัส"] === "M67-07" && row["ตัวชี้วัดที่"] === 10);
  expect(bodyOf(host, OUTCOME)[rose]).toMatchObject({
    ผลลัพธ์: "▲ ดีขึ้น",
    ข้อเสนอ: "ปรับ",
    เหตุผลหรือข้อคิดเห็น: "เสนอให้ปรับ: ตัวชี้วัดที่ ๕ ที่ผูกกับมาตรการนี้มีคะแนนลดลง",
  });
  type(host, OUTCOME, rose, "เหตุผลหรือข้อคิดเห็น", "ประชุมแล้ว");
  await runOnce({}, 3);
  expect(read(host, OUTCOME, rose, "เหตุผลหรือข้อคิดเห็น")).toBe("ประชุมแล้ว");
});

test("measures that go on are next year's proposals with their units and history, those that end are not", async () => {
  const host = await followedUp();
  type(host, M67, 4, METHOD, "โครงการของกองคลัง");
  scoresArrive(host);
  await runOnce({}, 2);
  const next = (indicator: number) =>
    bodyOf(host, "ITA_2568_Measures")[rowWith(host, "ITA_2568_Measures", "ตัวชี้วัดที่", indicator)];
  expect(next(2)).toMatchObject({ [METHOD]: "โครงการของกองคลัง" });
  expect(next(4)).toMatchObject({ ผู้รับผิดชอบหลัก: "กองคลัง" });
  expect(next(4)?.["ที่มา"]).toBe(
    "ต่อจาก M67-04 (หลังดำเนินการ ตัวชี้วัดที่ ๔ -๑๖.๙๖ คะแนน) ข้อเสนอ: ปรับ · แนวทางเปลี่ยนเป็นปรับปรุง ตรวจว่ามาตรการเดิมยังเหมาะ"
  );
  type(host, OUTCOME, rowWith(host, OUTCOME, "รหัส", "M67-05"), "ข้อเสนอ", "ยุติ");
  await runOnce({}, 3);
  expect(next(2)?.[METHOD]).not.toBe("โครงการของกองคลัง");
  expect(read(host, M67, 4, METHOD)).toBe("โครงการของกองคลัง");
  expect((await runOnce({}, 4)).merge).toMatchObject({ rowsAdded: 0, cellsUpdated: 0 });
});

test("a measure that kept the level and goes on where the score fell is told, and another is proposed beside it", async () => {
  const host = await followedUp();
  scoresArrive(host);
  const { findings } = await runOnce({}, 2);
  const M68 = "ITA_2568_Measures";
  const row = rowWith(host, M68, "ตัวชี้วัดที่", 4);
  expect(read(host, M67, 3, "แนวทาง")).toBe("● รักษาระดับ");
  expect(read(host, M68, row, "แนวทาง")).toBe("▲ ปรับปรุง");
  expect(read(host, M68, row, METHOD)).toBe(read(host, M67, 3, METHOD));
  expect(String(read(host, M68, row, STEPS))).toMatch(/ตัวชี้วัดที่ ๔ ต้องปรับปรุง ให้ดำเนิน.+ควบคู่กัน/);
  const told = (found: typeof findings): (string | null)[] =>
    found.filter(({ code }) => code === "measure-goal-changed").map(({ cell }) => cell);
  const { area, columns } = tableNamed(host, M68);
  const address = cellAddress(area.row + 1 + row, area.column + columns.findIndex(({ name }) => name === METHOD));
  expect(told(findings)).toContain(address);
  type(host, M68, row, METHOD, "โครงการปรับปรุงการยืมทรัพย์สิน");
  expect(told((await runOnce({}, 3)).findings)).not.toContain(address);
});

test("the three forms of the report show the same results", async () => {
  const host = await followedUp();
  const first = rowWith(host, FOLLOW_UP, "รหัส", "M67-04");
  type(host, FOLLOW_UP, first, "ผลการดำเนินงาน (สิ้นปี)", "จัดทำแนวปฏิบัติแล้ว");
  type(host, FOLLOW_UP, first, "หลักฐานหรือลิงก์", "คำสั่งที่ 12/2567");
  await runOnce({ sheets: ["byIssue", "byQuestion", "byMeasure"] }, 2);
  const issue = bodyOf(host, "ITA_2567_ByIssue")[3];
  expect(issue).toMatchObject({ ประเด็น: "๔. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ" });
  for (const [table, header] of [
    ["ITA_2567_ByIssue", "ผลการดำเนินงาน"],
    ["ITA_2567_ByQuestionReport", "สรุปผลการดำเนินการ"],
    ["ITA_2567_ByMeasure", "ผลการดำเนินงาน"],
  ] as const) {
    const told = bodyOf(host, table).map((row) => String(row[header]));
    expect(told.some((text) => text.includes("๑. จัดทำแนวปฏิบัติแล้ว\n๒. (ยังไม่รายงาน)"))).toBe(true);
  }
  type(host, "ITA_2567_ByIssue", 3, "ผลการดำเนินงาน", "ถ้อยคำของเรา");
  await runOnce({}, 3);
  expect(read(host, "ITA_2567_ByIssue", 3, "ผลการดำเนินงาน")).toBe("ถ้อยคำของเรา");
});

test("the report by question tells the scores that the measures answer to, and of each indicator its own outcome", async () => {
  const host = await followedUp();
  await runOnce({ sheets: ["byQuestion"] }, 2);
  const REPORT = "ITA_2567_ByQuestionReport";
  const WEAKNESS = "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนา";
  const weaknesses = (): [string, unknown][] =>
    bodyOf(host, REPORT).map((row) => [String(row["หัวข้อการประเมิน"]).split(" ")[1] ?? "", row[WEAKNESS]]);
  const before = weaknesses();
  expect(new Map(before).get("๔")).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๙๑.๕๐ คะแนน");
  expect(new Map(before).get("๙")).toBe("ไม่มีข้อบกพร่อง (ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๑๐๐.๐๐ คะแนน)");
  scoresArrive(host);
  await runOnce({}, 3);
  expect(weaknesses()).toEqual(before);
  for (const [no, outcome] of bodyOf(host, REPORT).map(
    (row) => [String(row["หัวข้อการประเมิน"]).split(" ")[1], row["ผลลัพธ์หรือความสำเร็จของการดำเนินการ"]] as const
  )) {
    expect(String(outcome).match(/ตัวชี้วัดที่ [๐-๙]+/g)).toEqual([`ตัวชี้วัดที่ ${no}`]);
  }
});
