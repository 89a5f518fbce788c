import { createFilledScoreSheets, importMeasures, type ImportMeasuresDone, type Problem } from "../../../src/excel/api";
import { profiles } from "../../../src/host/profiles";
import type { EmbeddedHost } from "../../../src/host/types";
import { khelangNakhon } from "../../../src/ita/samples";
import { filledInput } from "../../../src/sheets/score/input";
import { openHost } from "../../support/host";
import { addSheet, type Cell } from "../foreignSheets";
import {
  bodyOf,
  deleteRows,
  imageOf,
  linesOf,
  NOW,
  read,
  rowWith,
  runOnce,
  sheetNamed,
  tableNamed,
  type,
} from "../workbook";

/* The year's results arrive in a new workbook; last year's measures and what was reported on them are in the old one. */

const M67 = "ITA_2567_Measures";
const FOLLOW_UP = "ITA_2567_FollowUp";
const OUTCOME = "ITA_2567_Outcome";
const METHOD = "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ";
const DONE = "ดำเนินการแล้วเสร็จ";
const RESULT = "ผลการดำเนินงาน (สิ้นปี)";

async function fill(year: "before" | "now"): Promise<EmbeddedHost> {
  const host = await openHost({ undo: true, profile: profiles.microsoft365 });
  const { agency, current, previous } = khelangNakhon;
  if (!previous) throw new Error("the sample has two years");
  const input = year === "now" ? { agency, current, previous } : { agency, current: previous, previous: null };
  const made = await createFilledScoreSheets(filledInput(input));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return host;
}

/** The workbook of the year before: measures reworded, followed up and reported on. */
async function oldWorkbook(work: (host: EmbeddedHost) => void = () => undefined): Promise<Uint8Array> {
  const host = await fill("before");
  await runOnce({ sheets: ["followUp"] });
  type(host, M67, rowWith(host, M67, "รหัส", "M67-04"), "ผู้รับผิดชอบหลัก", "กองคลัง");
  type(host, M67, 4, METHOD, "'=โครงการของกองคลัง");
  type(host, M67, 4, "เริ่ม", "2023-11-15");
  bodyOf(host, FOLLOW_UP).forEach((row, at) => {
    if (row["รหัส"] !== "M67-04" && row["รหัส"] !== "M67-02") return;
    type(host, FOLLOW_UP, at, "สถานะ (สิ้นปี)", DONE);
    type(host, FOLLOW_UP, at, RESULT, `ผลของ ${String(row["คีย์"])}`);
  });
  work(host);
  return host.save();
}

async function done(file: Uint8Array, fileName = "มาตรการ 2567.xlsx"): Promise<ImportMeasuresDone> {
  const outcome = await importMeasures({ file, fileName, now: NOW });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

async function refusal(file: Uint8Array, fileName = "มาตรการ.xlsx"): Promise<Problem> {
  const outcome = await importMeasures({ file, fileName, now: NOW });
  if (outcome.ok) throw new Error("the import went through");
  expect(outcome.problems).toHaveLength(1);
  return outcome.problems[0]!;
}

test("measures and reports come as they were kept, and the outcome is judged from them", async () => {
  const file = await oldWorkbook();
  const host = await fill("now");
  const outcome = await done(file);
  expect(outcome).toMatchObject({ fiscalYear: 2567, measures: 7, rowsKept: 0, decisions: 0, decisionsWaiting: 0 });
  expect(outcome.created).toEqual(["มาตรการ ๒๕๖๗", "ติดตาม ๒๕๖๗"]);
  expect(outcome.read.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ["measures", "มาตรการ ๒๕๖๗"],
    ["followUp", "ติดตาม ๒๕๖๗"],
  ]);
  expect(read(host, M67, 4, METHOD)).toBe("=โครงการของกองคลัง");
  expect(read(host, M67, 4, "เริ่ม")).toBe(45245);
  expect(bodyOf(host, M67).map((row) => row["รหัส"])).toEqual([1, 2, 3, 4, 5, 6, 7].map((no) => `M67-0${no}`));
  expect(linesOf(host, M67)).toContain("นำเข้าจากไฟล์ มาตรการ 2567.xlsx เมื่อวันที่ ๒๐ พฤศจิกายน ๒๕๖๙ ข้อความทั้งหมดเป็นของท่าน");
  const reports = bodyOf(host, FOLLOW_UP);
  expect(reports).toHaveLength(outcome.followUps);
  const imported = [bodyOf(host, M67), reports.map((row) => row[RESULT])];

  await runOnce();
  expect(bodyOf(host, M67)).toEqual(imported[0]);
  expect(bodyOf(host, FOLLOW_UP).map((row) => row[RESULT])).toEqual(imported[1]);
  const judged = (id: string) => bodyOf(host, OUTCOME)[rowWith(host, OUTCOME, "รหัส", id)];
  expect(judged("M67-04")).toMatchObject({ สถานะ: DONE, ตัวชี้วัดที่: 4, ผลต่าง: -16.96, ข้อเสนอ: "ปรับ" });
  expect(judged("M67-02")).toMatchObject({ ตัวชี้วัดที่: 8, ผลต่าง: -12.92 });
  const next = bodyOf(host, "ITA_2568_Measures");
  expect(next.find((row) => row["ตัวชี้วัดที่"] === 4)).toMatchObject({ ผู้รับผิดชอบหลัก: "กองคลัง" });
  expect(next.find((row) => row["ตัวชี้วัดที่"] === 2)).toMatchObject({ [METHOD]: "=โครงการของกองคลัง" });
  expect((await runOnce({}, 1)).merge).toMatchObject({ rowsAdded: 0, cellsUpdated: 0 });
});

test("a second import overwrites nothing: only rows that are missing come, and it says so", async () => {
  const file = await oldWorkbook();
  const host = await fill("now");
  await done(file);
  type(host, M67, 0, METHOD, "แก้ในสมุดงานใหม่");
  deleteRows(host, M67, 2, 1);
  const again = await done(file);
  expect(again).toMatchObject({ created: [], measures: 1, followUps: 0 });
  expect(again.rowsKept).toBeGreaterThan(6);
  expect(read(host, M67, 0, METHOD)).toBe("แก้ในสมุดงานใหม่");
  expect(
    bodyOf(host, M67)
      .map((row) => row["รหัส"])
      .sort()
  ).toEqual([1, 2, 3, 4, 5, 6, 7].map((no) => `M67-0${no}`));
  const image = imageOf(host);
  expect(await done(file)).toMatchObject({ measures: 0, followUps: 0 });
  expect(imageOf(host)).toBe(image);
});

test("one undo takes the import back", async () => {
  const file = await oldWorkbook();
  const host = await fill("now");
  const before = imageOf(host, (name) => !name.startsWith("ITA_"));
  await done(file);
  host.undo();
  expect(imageOf(host, (name) => !name.startsWith("ITA_"))).toBe(before);
});

test("renamed, moved and added columns: what is known is taken, the rest is named", async () => {
  const file = await oldWorkbook((host) => {
    const { sheet, id, columns } = tableNamed(host, M67);
    const at = columns.findIndex(({ name }) => name === METHOD);
    sheet.setTableColumnName(id, at, "โครงการที่ทำ");
    sheet.setTableColumnName(id, columns.length - 1, "คอลัมน์ของเรา");
  });
  const host = await fill("now");
  const outcome = await done(file);
  expect(read(host, M67, 4, METHOD)).toBe("=โครงการของกองคลัง");
  expect(outcome.read[0]).toMatchObject({ unknownHeaders: ["คอลัมน์ของเรา"] });
});

describe("decisions of staff", () => {
  const judgedFile = async (): Promise<Uint8Array> => {
    const file = await oldWorkbook();
    const host = await fill("now");
    await done(file);
    await runOnce();
    type(host, OUTCOME, rowWith(host, OUTCOME, "รหัส", "M67-05"), "ข้อเสนอ", "ยุติ");
    type(host, OUTCOME, rowWith(host, OUTCOME, "รหัส", "M67-05"), "เหตุผลหรือข้อคิดเห็น", "ไม่มีงบประมาณ");
    return host.save();
  };

  test("wait for the outcome sheet, then fill it, but for what staff decided here", async () => {
    const file = await judgedFile();
    const host = await fill("now");
    const first = await done(file);
    expect(first.decisions).toBe(0);
    expect(first.decisionsWaiting).toBeGreaterThan(0);
    await runOnce();
    const own = rowWith(host, OUTCOME, "รหัส", "M67-02");
    type(host, OUTCOME, own, "ข้อเสนอ", "ยุติ");
    expect(await done(file)).toMatchObject({ decisions: 1, decisionsWaiting: 0, measures: 0 });
    expect(bodyOf(host, OUTCOME)[rowWith(host, OUTCOME, "รหัส", "M67-05")]).toMatchObject({
      ข้อเสนอ: "ยุติ",
      เหตุผลหรือข้อคิดเห็น: "ไม่มีงบประมาณ",
    });
    expect(read(host, OUTCOME, own, "ข้อเสนอ")).toBe("ยุติ");
    await runOnce({}, 1);
    expect(read(host, OUTCOME, rowWith(host, OUTCOME, "รหัส", "M67-05"), "ข้อเสนอ")).toBe("ยุติ");
  });
});

describe("a table that people made by themselves", () => {
  const handMade = async (rows: readonly (readonly Cell[])[], sheet = "แผน 67"): Promise<Uint8Array> => {
    const host = await openHost();
    addSheet(host, sheet, rows);
    return host.save();
  };
  const HEADS: Cell[] = ["ลำดับ", "ตัวชี้วัด", "มาตรการ/โครงการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ", "งบประมาณ"];
  const ROWS: Cell[][] = [
    ["มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๗"],
    [],
    HEADS,
    [1, "4. การใช้ทรัพย์สินของราชการ", "ทำทะเบียนยืม", "1. สำรวจ", "ต.ค. 66 - ก.ย. 67", "กองคลัง", 5000],
    ["", "", "", "2. ประกาศ", "", "", ""],
    [2, "การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์", "ตรวจทุกเดือน", "ตลอดปี", "สำนักปลัด", ""],
    ["", "", "จัดทำคู่มือ", "ประชุม", "", "สำนักปลัด", ""],
  ];

  test("is known by its headings: merged cells, steps a row each, indicators by name", async () => {
    const file = await handMade(ROWS);
    const host = await fill("now");
    const outcome = await done(file, "แผน.xlsx");
    expect(outcome).toMatchObject({ fiscalYear: 2567, measures: 3, followUps: 0 });
    expect(outcome.read).toEqual([
      { kind: "measures", sheet: "แผน 67", range: "A3:F7", rows: 3, unknownHeaders: ["งบประมาณ"] },
    ]);
    expect(bodyOf(host, M67)).toMatchObject([
      {
        รหัส: "M67-01",
        ตัวชี้วัดที่: "4. การใช้ทรัพย์สินของราชการ",
        [METHOD]: "ทำทะเบียนยืม",
        ขั้นตอนหรือวิธีปฏิบัติ: "1. สำรวจ\n2. ประกาศ",
        เริ่ม: "ต.ค. 66 - ก.ย. 67",
        ผู้รับผิดชอบหลัก: "กองคลัง",
      },
      { รหัส: "M67-02", ตัวชี้วัดที่: "9 การเปิดเผยข้อมูล", [METHOD]: "ปรับปรุงเว็บไซต์" },
      { รหัส: "M67-03", ตัวชี้วัดที่: "9 การเปิดเผยข้อมูล", [METHOD]: "จัดทำคู่มือ" },
    ]);
    await runOnce();
    expect(bodyOf(host, OUTCOME).map((row) => [row["รหัส"], row["ตัวชี้วัดที่"]])).toEqual([
      ["M67-01", 4],
      ["M67-02", 9],
      ["M67-03", 9],
    ]);
    expect(await done(file, "แผน.xlsx")).toMatchObject({ measures: 0, rowsKept: 3 });
  });

  test("of another year, or of none in a workbook without settings, is refused with the way to mend it", async () => {
    const other = await handMade([["มาตรการ ปี 2565"], HEADS, ...ROWS.slice(3)], "แผน");
    await fill("now");
    const problem = await refusal(other);
    expect(problem.code).toBe("measures-other-year");
    expect(problem.th).toContain("๒๕๖๕");
    const none = await handMade(ROWS.slice(2), "แผน");
    await openHost();
    expect((await refusal(none)).code).toBe("measures-year-unknown");
  });
});

test("a sheet too long to be read to its end is not taken in part", async () => {
  const old = await openHost();
  const row = (n: number): Cell[] => [n, "4", `มาตรการ ${n}`, "ทำ", "", "กองคลัง"];
  addSheet(old, "ยาว", [
    ["ที่", "ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "", "ผู้รับผิดชอบ"],
    ...Array.from({ length: 2_100 }, (_, n) => row(n)),
  ]);
  const file = await old.save();
  await fill("now");
  expect(await refusal(file)).toMatchObject({ code: "measures-too-long", th: expect.stringContaining("ยาว") });
});

describe("a file that cannot be used changes nothing", () => {
  test.each([
    ["no measures", async () => (await openHost()).save(), "measures-not-found"],
    ["no workbook", () => Promise.resolve(new TextEncoder().encode("ก,ข")), "file-not-a-workbook"],
    ["a damaged one", async () => (await oldWorkbook()).slice(0, 5000), "file-broken"],
    [
      "measures of another year",
      async () => {
        const { agency, current, previous } = khelangNakhon;
        await openHost();
        await createFilledScoreSheets(filledInput({ agency, current, previous }));
        await runOnce();
        const host = await fill("now");
        await runOnce();
        return host.save();
      },
      "measures-other-year",
    ],
  ])("%s", async (_, file, code) => {
    const bytes = await file();
    const host = await fill("now");
    const image = imageOf(host);
    const problem = await refusal(bytes);
    expect(problem.code).toBe(code);
    expect(problem.th).toContain("มาตรการ.xlsx");
    expect(imageOf(host)).toBe(image);
  });
});

test("an import that is cut off is finished by the same import", async () => {
  const file = await oldWorkbook();
  for (const afterActions of [3, 40, 200]) {
    const host = await fill("now");
    host.injectFailures([{ request: 4, afterActions, code: "GeneralException" }]);
    expect((await importMeasures({ file, fileName: "ก.xlsx", now: NOW })).ok).toBe(false);
    host.injectFailures([]);
    await done(file);
    expect(bodyOf(host, M67)).toHaveLength(7);
    expect(host.book.sheets.filter(({ name }) => name.includes("(ITA"))).toEqual([]);
    expect(sheetNamed(host, "ติดตาม ๒๕๖๗").tables).toHaveLength(1);
  }
});
