/** Remarks that were wrong, or missing, on documents as people have them. */
import type { CellValue } from "../../../src/ita/reading/types";
import { khelangNakhon, lomSak, tanYongMat } from "../../../src/ita/samples";
import type { Assessment, Finding } from "../../../src/ita/types";
import { assessment } from "../someAssessment";
import { brief, evidence, findings, indicatorRows, table, ten, texts, type TableSketch } from "./evidence";
import { scoreEntries } from "../../../src/ita/findings/shared/entries";

const withoutTotals = (one: Assessment): Assessment => ({ ...one, overall: null, components: {} });
const onSentence = (line: string, year: number, current: Assessment, previous: Assessment | null = null): Finding[] =>
  findings({ current, previous, texts: texts([line], year) }).filter(({ cell }) => cell === "A1");

describe("an instrument that is only recomputed", () => {
  const current = withoutTotals(tanYongMat.current);
  test.each([
    ["แบบวัด IIT ได้ 99.89 คะแนน EIT 99.98 คะแนน OIT 85.00 คะแนน", []],
    ["แบบวัด EIT ได้ 99.97 คะแนน", ["99.97"]],
    ["แบบวัด OIT ได้ 85.02 คะแนน", ["85.02"]],
  ])("%s", (line, found) => {
    expect(onSentence(line, 2568, current).map((one) => one.found)).toEqual(found);
  });

  test("one that is printed leaves no room", () => {
    const line = "แบบวัด OIT ได้ 85.01 คะแนน";
    expect(onSentence(line, 2568, current)).toEqual([]);
    expect(onSentence(line, 2568, { ...current, components: { OIT: 8500 } })).toHaveLength(1);
  });
});

describe("delta-sign by column", () => {
  const scores: readonly [number, number][] = [
    [99.58, 100],
    [99.05, 100],
    [100, 90],
    [100, 80],
    [95, 95],
  ];
  const compared = (deltas: readonly CellValue[], ...more: string[]): TableSketch => ({
    kind: "indicators",
    columns: ["code", "score 2567", "score 2568", "delta 2568-2567: ผลต่าง", ...more],
    rows: scores.map(([before, now], at) => [`ตัวชี้วัดที่ ${at + 1}`, before, now, deltas[at] ?? "", "▼"]),
  });
  const signs = (sketch: TableSketch): string[] =>
    findings({ tables: [table(sketch)] })
      .filter(({ code }) => code === "delta-sign")
      .map(({ severity, cell, found }) => `${severity} ${cell} ${found}`);

  test("sizes without any sign are one note, quoted as they stand", () => {
    expect(signs(compared([0.42, 0.95, 10, 20, 0]))).toEqual(["note D6 10"]);
    expect(signs(compared(["0.42", "0.95", "๑๐.๐๐", "20.00", "คงที่"]))).toEqual(["note D6 ๑๐.๐๐"]);
  });

  test("beside a column of directions they are all right, but a sign that is written must be", () => {
    expect(signs(compared([0.42, 0.95, 10, 20, 0], "other: แนวโน้ม"))).toEqual([]);
    expect(signs(compared([0.42, 0.95, "+10", 20, 0], "other: แนวโน้ม"))).toEqual(["error D6 +10"]);
  });

  test("one wrong sign among right ones is an error of its own", () => {
    expect(signs(compared([0.42, -0.95, -10, -20, 0]))).toEqual(["error D5 -0.95"]);
    expect(signs(compared(["▲ 0.42", "▲ 0.95", "▲ 10.00", "▲ 20.00", ""]))).toEqual([
      "error D6 ▲ 10.00",
      "error D7 ▲ 20.00",
    ]);
  });

  test("a column subtracted the wrong way round is told once", () => {
    expect(signs(compared([-0.42, -0.95, 10, 20, 0]))).toEqual(["error D4 -0.42"]);
  });
});

test("a row numbered like an indicator is not the instrument named beside it", () => {
  const sketch = (code: string): TableSketch => ({
    kind: "indicators",
    columns: ["code", "name", "score 2568"],
    rows: [
      ["EIT", "EIT", "100.00"],
      ["6", "คุณภาพการดำเนินงาน", "92.11"],
      [code, "EIT", "89.81"],
    ],
  });
  const read = table(sketch("7"));
  // As recognition has it: the name was not understood, so that only the instrument was.
  const asRead = {
    ...read,
    rows: read.rows.map((row, at) =>
      at === 2 ? { ...row, byCode: null, subject: { kind: "component", code: "EIT" } as const } : row
    ),
  };
  const of = (tables: readonly (typeof read)[]): string[] =>
    scoreEntries(evidence({ tables })).map(({ subject, value }) => `${subject.code} ${value}`);
  expect(of([asRead])).toEqual(["EIT 10000", "6 9211"]);
  expect(findings({ tables: [asRead] }).filter(({ code }) => code === "value-conflict")).toEqual([]);
});

describe("a share of 1 among scores of 0–100", () => {
  const told = (cell: CellValue, format: string | null = null): (string | null)[][] =>
    brief(findings({ tables: [table({ ...ten({ 4: [cell] }), format })] })).filter(
      ([code]) => code === "number-format"
    );

  test.each<[CellValue, string]>([
    [0.9945, "0.9945"],
    ["0.9945", "0.9945"],
    ["๐.๙๙๔๕", "๐.๙๙๔๕"],
  ])("%s", (cell, found) => {
    expect(told(cell)[0]).toEqual(["number-format", "C7", found, "99.45 ?"]);
    expect(findings({ tables: [table(ten({ 4: [cell] }))] })[0]).toMatchObject({ severity: "warning" });
  });

  test("a percent format, a percent sign, zero and 1 are not", () => {
    expect(told(0.9945, "0.00%")).toEqual([]);
    expect(told("0.99%")).toEqual([]);
    expect(told("0.00")).toEqual([]);
    expect(told("1.00")).toEqual([]);
  });
});

test("words in a column of differences have no decimals", () => {
  const sketch: TableSketch = {
    kind: "indicators",
    columns: ["code", "score 2567", "score 2568", "delta 2568-2567"],
    rows: [
      ["1", "99.00", "99.00", "คงที่"],
      ["2", "98.00", "99.00", "เพิ่มขึ้น 1.00"],
    ],
  };
  expect(findings({ tables: [table(sketch)] })).toEqual([]);
});

describe("a level in a sentence", () => {
  const level = (line: string, year: number, current: Assessment): string[] =>
    onSentence(line, year, current)
      .filter(({ code }) => code === "level-mismatch")
      .map(({ severity, found, expected }) => `${severity} ${found} ${expected}`);

  test.each([
    ["ได้ ๘๘.๗๗ คะแนน อยู่ในระดับ AA", ["warning AA A"]],
    ["ได้ ๘๘.๗๗ คะแนน อยู่ในระดับ A", []],
    ["ได้ ๘๕.๐๐ คะแนน อยู่ในระดับ AA", []],
    ["เป้าหมาย ได้ ๙๕.๐๐ คะแนน อยู่ในระดับ AA", []],
  ])("%s", (line, found) => {
    expect(level(line, 2564, lomSak.current)).toEqual(found);
  });

  test("one that is impossible, and one that cannot be confirmed", () => {
    expect(level("ภาพรวม 93.96 คะแนน อยู่ในระดับ ผ่านดีเยี่ยม", 2568, tanYongMat.current)).toHaveLength(1);
    expect(level("ภาพรวม 93.96 คะแนน อยู่ในระดับ ผ่านดี", 2568, tanYongMat.current)).toEqual([]);
  });
});

describe("highest and lowest in a sentence", () => {
  const said = (line: string): string[] =>
    onSentence(line, 2568, tanYongMat.current)
      .filter(({ code }) => code === "sentence-number")
      .map(({ severity, found, expected }) => `${severity} ${found} → ${expected}`);

  test("an indicator that is neither", () => {
    expect(said("ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 9 (90.00 คะแนน)")).toEqual(["error ตัวชี้วัดที่ 9 → ตัวชี้วัดที่ 10 การป้องกันการทุจริต"]);
    expect(said("ตัวชี้วัดที่มีคะแนนสูงที่สุด ได้แก่ ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต")).toHaveLength(1);
  });

  test.each([
    "ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 10 (80.00 คะแนน)",
    "ตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ตัวชี้วัดที่ 10 และตัวชี้วัดที่ 9",
    "แบบวัด IIT ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    "ปี 2567 ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 4",
    "ตัวชี้วัดที่คะแนนลดลงสูงสุด คือ ตัวชี้วัดที่ 10",
    "ข้อที่ได้คะแนนต่ำสุด คือ ข้อ i๑๑",
  ])("silent on: %s", (line) => {
    expect(said(line)).toEqual([]);
  });
});

test.each([
  ["ตามประกาศผลลงวันที่ ๑๗ ตุลาคม ๒๕๖๒ ปีงบประมาณ ๒๕๖๘", 1],
  ["ตามประกาศผล ITA ลงวันที่ ๑๗ ตุลาคม ๒๕๖๗ ปีงบประมาณ ๒๕๖๘", 0],
  ["ประกาศผลการเลือกตั้ง ลงวันที่ ๑๗ ตุลาคม ๒๕๖๒ ปีงบประมาณ ๒๕๖๘", 0],
])("the date before the year: %s", (line, count) => {
  expect(findings({ texts: texts([line]) }).filter(({ code }) => code === "year-order")).toHaveLength(count);
});

describe("cells that cannot be read", () => {
  const unread = (cell: CellValue): Finding | undefined => findings({ tables: [table(ten({ 3: [cell] }))] })[0];

  test.each([
    ["100,00", "100.00 ?"],
    ["99·95", "99.95 ?"],
    ["๙๐.๐ ๐", "90.00 ?"],
    ["เก้าสิบ", "คะแนน 0.00 ถึง 100.00"],
    ["9,5,1", "คะแนน 0.00 ถึง 100.00"],
  ])("%s offers %s", (cell, expected) => {
    expect(unread(cell)).toMatchObject({ code: "not-a-number", found: cell, expected });
  });

  test("a number that may be a day", () => {
    expect(unread(45658)?.message).toContain("1 มกราคม 2568");
    expect(unread(190)?.message).not.toContain("วันที่");
  });

  test.each(["ไม่มี", "-"])("a missing score quotes %s", (cell) => {
    const { 3: _three, ...rest } = assessment(9100).indicators;
    const found = findings({ current: assessment(rest), tables: [table(ten({ 3: [cell] }))] });
    expect(brief(found)).toEqual([["score-missing", "C6", cell, "คะแนน 0.00 ถึง 100.00"]]);
  });

  test("a score on a row with another's number is not missed as well", () => {
    const { 6: _six, ...rest } = assessment(9100).indicators;
    const rows = indicatorRows(2568, () => ["91.00"]).map((row, at) =>
      at === 5 ? ["ตัวชี้วัดที่ 7", ...row.slice(1)] : row
    );
    const found = findings({ current: assessment(rest), tables: [table({ ...ten(), rows })] });
    expect(found.map(({ code }) => code)).toContain("name-number-conflict");
    expect(found.map(({ code }) => code)).not.toContain("score-missing");
  });
});

test("the samples' own sentences stay without such remarks", () => {
  for (const { current, previous } of [tanYongMat, lomSak, khelangNakhon]) {
    const lines = evidence({ current, previous }).analysis?.sentences.map(({ text }) => text) ?? [];
    const found = findings({ current, previous, texts: texts(lines, current.fiscalYear) });
    expect(found.filter(({ sheet }) => sheet === "รายงาน")).toEqual([]);
  }
});
