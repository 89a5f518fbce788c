import { proofread } from "../../../src/ita/findings";
import { SAMPLES, khelangNakhon, tanYongMat } from "../../../src/ita/samples";
import type { Assessment, Finding } from "../../../src/ita/types";
import { assessment } from "../someAssessment";
import { evidence, findings, table } from "./evidence";

const of = (current: Assessment, previous: Assessment | null = null, placed = false): Finding[] =>
  findings({ current, previous, placed });
const named = true;
const codes = (found: readonly Finding[]): string[] => found.map(({ code }) => code);

/** Notes that the published samples rightly raise: scores on a line, items that were weighted. */
const inSamples = ["boundary", "question-mean"];
const withoutNotes = (found: readonly Finding[]): string[] => codes(found).filter((code) => !inSamples.includes(code));

test("published results raise nothing but notes", () => {
  const found = SAMPLES.map((sample) =>
    of(sample.current, sample.previous).map(({ code, severity, found: figure }) => [code, severity, figure])
  );
  expect(found).toEqual([
    [],
    [
      ["question-mean", "note", "90.00"],
      ["question-mean", "note", "80.00"],
      ["boundary", "note", "90.00"],
      ["boundary", "note", "85.00"],
    ],
    [["boundary", "note", "90.00"]],
  ]);
});

test("a level that cannot be confirmed is no mismatch", () => {
  expect(codes(of(khelangNakhon.current, khelangNakhon.previous))).not.toContain("level-mismatch");
});

describe("overall-mismatch", () => {
  test.each([
    [9396, []],
    [9397, []],
    [9395, []],
    [9398, ["overall-mismatch"]],
    [9394, ["overall-mismatch"]],
  ])("printed %d against computed 93.96", (overall, expected) => {
    expect(withoutNotes(of({ ...tanYongMat.current, overall }))).toEqual(expected);
  });

  test("names the cell, both figures and what to do; last year's too", () => {
    const [now, before] = of(
      { ...tanYongMat.current, overall: 9496 },
      { ...tanYongMat.previous!, overall: 9000 },
      named
    );
    expect(now).toMatchObject({
      severity: "error",
      sheet: "คะแนน 2568",
      cell: "overall:",
      found: "94.96",
      expected: "93.96",
    });
    expect(now?.message).toMatch(/แผ่น “คะแนน 2568” ช่อง overall:.*ต่างกัน 1\.00 คะแนน.*กรุณาตรวจ/);
    expect(before).toMatchObject({ code: "overall-mismatch", sheet: "คะแนน 2567", found: "90.00", expected: "99.76" });
  });

  test("is silent when an indicator is missing or nothing was printed", () => {
    expect(codes(of(assessment({ 1: 9100 }, { overall: 5000 })))).not.toContain("overall-mismatch");
    expect(codes(of(assessment(9100)))).toEqual([]);
  });
});

describe("instrument-mismatch", () => {
  test("a printed instrument is held against its indicators", () => {
    const [finding] = of(assessment(9100, { components: { IIT: 9100, EIT: 9101, OIT: 9102 } }), null, named);
    expect(finding).toMatchObject({
      code: "instrument-mismatch",
      severity: "warning",
      cell: "component:OIT",
      found: "91.02",
      expected: "91.00",
    });
    expect(of(assessment(9100, { components: { IIT: 9100, EIT: 9101, OIT: 9102 } }))).toHaveLength(1);
  });

  test("the parts of the EIT are held against it by their mean", () => {
    const found = of(assessment(9100, { components: { EIT1: 9000, EIT2: 9900 } }), null, named);
    expect(found[0]).toMatchObject({ cell: "component:EIT1", found: "94.50", expected: "91.00" });
    expect(found[0]?.message).toContain("ค่าเฉลี่ยของแบบวัด EIT ส่วนที่ 1 และส่วนที่ 2");
  });
});

test("score-missing: one for each indicator of the current year, with its cell", () => {
  const { 3: gone, ...rest } = tanYongMat.current.indicators;
  const found = of({ ...tanYongMat.current, indicators: rest }, tanYongMat.previous, named);
  expect(gone).toBe(10000);
  const missing = found.filter(({ code }) => code === "score-missing");
  expect(missing).toEqual([
    expect.objectContaining({ severity: "warning", sheet: "คะแนน 2568", cell: "indicator:3", found: "" }),
  ]);
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(missing[0]?.message).toMatch(/ตัวชี้วัดที่ 3 การใช้อำนาจ.*กรุณากรอกคะแนน/);
  expect(codes(of(assessment({})))).toEqual(Array(10).fill("score-missing"));
});

test("level-mismatch: only a level that the rule excludes", () => {
  const [finding] = of({ ...tanYongMat.current, level: "ผ่านดีเยี่ยม" }, null, named);
  expect(finding).toMatchObject({
    code: "level-mismatch",
    severity: "warning",
    cell: "level:",
    found: "ผ่านดีเยี่ยม",
    expected: "ผ่านดี",
  });
  expect(codes(of({ ...tanYongMat.current, level: null }))).not.toContain("level-mismatch");
  const older = [
    { ...tanYongMat.current, level: "ผ่านดีเยี่ยม" },
    { ...tanYongMat.current, fiscalYear: 2575, level: "A" },
  ];
  expect(codes(findings({ older })).filter((code) => code === "level-mismatch")).toHaveLength(1);
});

test("boundary: exactly on a line, not a hundredth beside it", () => {
  const onLine = (score: number): string[] => codes(of(assessment({ ...assessment(9700).indicators, 1: score })));
  expect(onLine(9000)).toEqual(["boundary"]);
  expect(onLine(8500)).toEqual(["boundary"]);
  expect(onLine(9001)).toEqual([]);
  expect(onLine(8499)).toEqual([]);
});

test("boundary: a third decimal that only rounding brings to the line is told, and a binary hair is none", () => {
  const told = (raw: number): Finding | undefined => {
    const current = assessment({ ...assessment(9700).indicators, 1: Math.round(raw * 100) });
    const scores = table({
      kind: "indicators",
      sheet: "คะแนน 2568",
      columns: ["code", "score 2568"],
      rows: [["1", raw]],
    });
    const placed = { assessment: current, placeOf: () => ({ sheet: "คะแนน 2568", cell: "B4" }) };
    const all = evidence({ current, tables: [scores] });
    return proofread({ ...all, years: [placed] }).find(({ code }) => code === "boundary");
  };
  expect(told(84.995)).toMatchObject({ cell: "B4", found: "84.995" });
  expect(told(84.995)?.message).toContain("ช่องนั้นเก็บค่า 84.995 ซึ่งปัดเศษเป็นสองตำแหน่งแล้วจึงตรงเส้น");
  expect(told(84.995)?.messageEn).toContain("holds 84.995");
  for (const raw of [85, 28.3 + 56.7]) {
    expect(told(raw)?.found).toBe("85.00");
    expect(told(raw)?.message).not.toContain("เก็บค่า");
  }
});

test("the gravest come first", () => {
  const found = of({ ...tanYongMat.current, overall: 9000, level: "ต้องปรับปรุง" });
  expect(found.map(({ severity }) => severity)).toEqual(["error", "warning", "note", "note", "note", "note"]);
});
