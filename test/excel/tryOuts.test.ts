import type { EmbeddedHost } from "../../src/host/types";
import type { Analysis, LevelPath } from "../../src/ita/types";
import {
  analysedWorkbook,
  bodyOf,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  tableNamed,
  type,
} from "./workbook";

/* What staff try in คะแนนที่ได้คืน, or choose in ระดับถัดไป, shows at once what it leads to. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const TRY = "เป้าหมาย (ลองพิมพ์คะแนน)";
const AFTER = "คะแนนรวมใหม่";
const CHOICE = "เลือกทำ";

const worthRow = (host: EmbeddedHost, code: string | number): number => rowWith(host, "ITA_Worth", "รหัส", code);
const attempt = (host: EmbeddedHost, code: string | number, typed: string): void =>
  type(host, "ITA_Worth", worthRow(host, code), TRY, typed);
const overall = (host: EmbeddedHost): unknown => read(host, "ITA_Worth", worthRow(host, "รวม"), AFTER);
const level = (host: EmbeddedHost): unknown => read(host, "ITA_Worth", worthRow(host, "รวม"), "หมายเหตุ");

const ways = ({ goals }: Analysis): { readonly level: string; readonly path: LevelPath }[] =>
  goals.flatMap((goal) => goal.paths.map((path) => ({ level: goal.level, path })));

/** EIT parts on both sides of the lines, and one part alone, from which the other follows. */
const PARTS: readonly (readonly [string, string])[] = [
  ["๘๐", "๙๘"],
  ["", "84.5"],
  ["91.1", ""],
];

test.each([
  ["lom-sak-2564", "", ""],
  ["tan-yong-mat-2568", "", ""],
  ["khelang-nakhon-2567", "", ""],
  ...PARTS.map((parts) => ["khelang-nakhon-2567", ...parts] as const),
] as const)("every way of %s (EIT parts %s, %s), typed in, shows its level and overall score", async (id, one, two) => {
  const host = await sampleWorkbook(id);
  const header = tableNamed(host, "ITA_Indicators").columns.find(({ name }) => name.startsWith("ปีงบประมาณ"))?.name;
  const year = tableNamed(host, "ITA_Indicators")
    .columns.filter(({ name }) => name.startsWith("ปีงบประมาณ"))
    .at(-1)?.name;
  expect(header).toBeDefined();
  if (one !== "") type(host, "ITA_Indicators", scoreRow(host, "EIT1"), year ?? "", one);
  if (two !== "") type(host, "ITA_Indicators", scoreRow(host, "EIT2"), year ?? "", two);
  if (one !== "" || two !== "")
    type(host, "ITA_Indicators", scoreRow(host, "EIT"), year ?? "", one === "" || two === "" ? "86.94" : "89");
  const { analysis } = await runOnce();
  const tried = ways(analysis).filter(({ path }) => path.kind !== "nothing");
  expect(tried.length).toBeGreaterThan(0);
  for (const { level: wanted, path } of tried) {
    for (const { indicator, to } of path.targets) attempt(host, indicator, String(to / 100));
    const shown = String(level(host));
    expect(path.kind === "certain" ? shown : shown.replace(" (ขึ้นกับ EIT แยกส่วน)", "")).toBe(wanted);
    expect(overall(host)).toBe(path.overall / 100);
    for (const { indicator } of path.targets) attempt(host, indicator, "");
  }
});

test("questions of an indicator bring back no more than it lacks, alone and together", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "");
  await runOnce();
  const before = Number(overall(host));
  attempt(host, "O16", "100");
  expect(read(host, "ITA_Worth", worthRow(host, "O16"), AFTER)).toBe(before + 1);
  attempt(host, "O14", "100");
  attempt(host, "O17", "100");
  expect(overall(host)).toBe(before + 1);
});

test.each(["150", "-1", "สูง", "๑๕๐"])("%s is no score: it counts nowhere, and is told", async (typed) => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { sheet, area, columns } = tableNamed(host, "ITA_Worth");
  const row = worthRow(host, 10);
  const column = columns.findIndex(({ name }) => name === TRY);
  // As pasted, which no validation stops.
  const number = Number(typed);
  sheet.setCell(
    area.row + 1 + row,
    area.column + column,
    Number.isNaN(number) ? { kind: "text", text: typed } : { kind: "number", number }
  );
  expect([overall(host), level(host), read(host, "ITA_Worth", row, AFTER)]).toEqual([93.96, "ผ่านดี", ""]);
  expect(read(host, "ITA_Worth", row, "หมายเหตุ")).toBe("! ต้องเป็น ๐–๑๐๐");
  const target = bodyOf(host, "ITA_2569_Measures").find((one) => one["ตัวชี้วัดที่"] === 10)?.["คะแนนเป้าหมาย"];
  expect(target).toBe(85);
  const { findings } = await runOnce();
  expect(findings.filter(({ code }) => code === "try-out-no-score")).toEqual([
    expect.objectContaining({ severity: "warning", sheet: "คะแนนที่ได้คืน", found: typed }),
  ]);
});

describe("a way that staff choose in ระดับถัดไป", () => {
  const rowsOf = (host: EmbeddedHost, number: number): number[] =>
    bodyOf(host, "ITA_Goals").flatMap((row, at) => (row["ทางเลือกที่"] === number ? [at] : []));

  test("flows into the try-outs and the targets of มาตรการ, one way at a time; what is typed comes first", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const target = (no: number): unknown =>
      bodyOf(host, "ITA_2569_Measures").find((row) => row["ตัวชี้วัดที่"] === no)?.["คะแนนเป้าหมาย"];
    const [last = 0] = rowsOf(host, 2).slice(-1);
    type(host, "ITA_Goals", last, CHOICE, "✓ เลือก");
    expect([target(9), target(10), overall(host), level(host)]).toEqual([95, 95, 97.96, "ผ่านดีเยี่ยม"]);
    expect(read(host, "ITA_Worth", worthRow(host, 9), "หมายเหตุ")).toBe("ตามทางเลือก");
    const [first = 0] = rowsOf(host, 1);
    type(host, "ITA_Goals", first, CHOICE, "✓ เลือก");
    // Indicator 9 is no part of this way: its target is what it had before it fell.
    expect([target(9), target(10)]).toEqual([100, 100]);
    expect(read(host, "ITA_Goals", last, "ผลการเลือก")).toBe("! เลือกทางอื่นไว้แล้ว");
    attempt(host, 10, "97");
    expect(target(10)).toBe(97);
    await runOnce();
    expect(read(host, "ITA_Goals", first, CHOICE)).toBe("✓ เลือก");
    expect(target(10)).toBe(97);
  });

  test("its figures follow a score that is changed without the add-in", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "90");
    type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "95.96");
    const [row = 0] = rowsOf(host, 1);
    expect(bodyOf(host, "ITA_Goals")[row]).toMatchObject({ จากคะแนน: 90, เป็นอย่างน้อย: 100, ต้องเพิ่ม: 10, [AFTER]: 97.96 });
  });
});

describe("questions and items with full marks", () => {
  const codes = (host: EmbeddedHost): unknown[] => bodyOf(host, "ITA_Worth").map((row) => row["รหัส"]);
  const questionRow = (host: EmbeddedHost, code: string): number => rowWith(host, "ITA_Questions", "ข้อ", code);

  test("have no row, are counted in the rule, and come when their score falls", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    expect(codes(host).slice(14)).toEqual(["O23", "O16", "O14", "O17", "O19", "i11", "e7"]);
    const { sheet, area } = tableNamed(host, "ITA_Worth");
    expect(sheet.text(area.row - 1, 0)).toContain("ได้คะแนนเต็มแล้ว ๔๕ ข้อไม่อยู่ในตาราง");
    type(host, "ITA_Questions", questionRow(host, "O1"), CURRENT, "50");
    type(host, "ITA_Questions", questionRow(host, "O14"), CURRENT, "100");
    await runOnce();
    expect(codes(host)).toContain("O1");
    expect(codes(host)).not.toContain("O14");
    attempt(host, "O1", "100");
    expect(overall(host)).toBe(94.46);
    expect(await runOnce()).toMatchObject({ merge: { cellsUpdated: 0, rowsAdded: 0 } });
  });

  test("that staff have tried a score for keep their row", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    attempt(host, "O14", "100");
    type(host, "ITA_Questions", questionRow(host, "O14"), CURRENT, "100");
    await runOnce();
    expect(read(host, "ITA_Worth", worthRow(host, "O14"), TRY)).toBe(100);
    expect(overall(host)).toBe(93.96);
  });
});
