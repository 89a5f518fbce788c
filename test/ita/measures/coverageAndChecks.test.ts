import { analyse } from "../../../src/ita/analysis";
import {
  checkMeasures,
  measuresFor,
  measuresWithoutNeed,
  proposeMeasures,
  weakPoints,
} from "../../../src/ita/measures";
import { tanYongMat } from "../../../src/ita/samples";
import type { Analysis, MeasureRow } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";
import { rowsOf } from "./measureRows";

const tan = analyse(options(tanYongMat.current, tanYongMat.previous));
const rows = rowsOf(proposeMeasures(tan));
const codes = (analysis: Analysis): string[] => weakPoints(analysis).map(({ kind, code }) => `${kind} ${code}`);
const told = (changed: readonly MeasureRow[]): string[] => checkMeasures(tan, changed).map(({ code }) => code);
const with0 = (change: Partial<MeasureRow>): MeasureRow[] =>
  rows.map((row, at) => (at === 0 ? { ...row, ...change } : row));

describe("weak points", () => {
  test("are weak indicators, items below full marks and questions below the line, by indicator", () => {
    expect(codes(tan)).toEqual(["item O16", "item O14", "item O17", "item O19", "indicator 10", "item O23"]);
  });

  test("an assessor's remark is one even on full marks; blanks are no remark", () => {
    const questions = { O1: 10000, O2: 10000 };
    const remarked = analyse(options(assessment(9500, { questions, remarks: { O1: " ควรปรับลิงก์ ", O2: " \n " } })));
    expect(weakPoints(remarked)).toMatchObject([{ kind: "remark", code: "O1", remark: "ควรปรับลิงก์" }]);
  });

  test("an item at 99.99 is one, a strong indicator that fails its pass mark too, missing scores are none", () => {
    expect(codes(analyse(options(assessment(9500, { questions: { O1: 9999 } }))))).toEqual(["item O1"]);
    const failing = analyse(options(assessment({ 1: 8300 }), null, { strengthThreshold: 8000 }));
    expect(codes(failing)).toEqual(["indicator 1"]);
    expect(codes(analyse(options(assessment({}))))).toEqual([]);
  });
});

describe("a measure serves", () => {
  test("an indicator by its number, an item only by its code", () => {
    const [indicator, item] = [weakPoints(tan)[4], weakPoints(tan)[5]];
    if (!indicator || !item) throw new Error("the sample has both");
    const row = { ...rows[0], indicators: [10], codes: [] } as unknown as MeasureRow;
    expect(measuresFor(indicator, [row])).toEqual([row]);
    expect(measuresFor(item, [row])).toEqual([]);
  });

  test("nothing when it is linked to nothing, or improves what is full already; keeping the level needs no weakness", () => {
    const full = analyse(options(assessment(10000)));
    const row = (change: Partial<MeasureRow>): MeasureRow =>
      ({ ...rows[0], indicators: [1], codes: [], ...change }) as MeasureRow;
    const idle = (change: Partial<MeasureRow>): boolean => measuresWithoutNeed(full, [row(change)]).length === 1;
    expect(idle({ goal: "improve" })).toBe(true);
    expect(idle({ goal: "keep" })).toBe(false);
    expect(idle({ goal: "keep", indicators: [] })).toBe(true);
  });
});

describe("checks", () => {
  test("find nothing wrong with the proposals as they are made", () => {
    expect(told(rows)).toEqual([]);
  });

  test.each([
    ["2025-09-30", "2026-09-30", "start"],
    ["2025-10-01", "2026-10-01", "end"],
    ["2026-05-01", "2026-04-30", "end"],
    ["ต.ค. 68", "2026-09-30", "start"],
    ["2025-13-45", "2026-09-30", "start"],
    ["1 ตุลาคม 2568", "", "start"],
  ])("days %s to %s are told at the %s", (start, end, part) => {
    const checks = checkMeasures(tan, with0({ start, end }));
    expect(checks.map((check) => [check.code, check.part])).toEqual([["measure-period", part]]);
    expect(checks[0]?.th).toContain(rows[0]?.id);
  });

  test("one day, the year's first and last days, and empty days are no fault", () => {
    for (const [start, end] of [
      ["2026-01-15", "2026-01-15"],
      ["2025-10-01", "2026-09-30"],
      ["", ""],
      ["", "2026-01-15"],
    ])
      expect(told(with0({ start, end }))).toEqual([]);
  });

  test("both days outside the year are told each, without a word on their order", () => {
    expect(checkMeasures(tan, with0({ start: "2027-01-01", end: "2024-01-01" })).map(({ part }) => part)).toEqual([
      "start",
      "end",
    ]);
  });

  test("a row without a number is named by its words, of which a long text gives only the first", () => {
    const [check] = checkMeasures(tan, with0({ id: "", measure: "ก".repeat(500), start: "2024-01-01" }));
    expect(check?.th).toContain(`“${"ก".repeat(60)}”`);
    expect(check?.th.length).toBeLessThan(300);
  });

  test("points without a measure are told once an indicator", () => {
    const without = rows.map((row) => ({ ...row, codes: [] }));
    const gaps = checkMeasures(tan, without);
    expect(gaps.map(({ code, found }) => [code, found])).toEqual([
      ["weak-without-measure", "ข้อ O16 ข้อ O14 ข้อ O17 และข้อ O19"],
      ["weak-without-measure", "ข้อ O23"],
    ]);
  });

  test("no measure at all leaves every indicator's points open", () => {
    expect(told([])).toEqual(["measure-group-missing", "weak-without-measure", "weak-without-measure"]);
  });

  test("every indicator that the criteria ask for must have a row, a strength too", () => {
    const without = rows.filter(({ indicators }) => !indicators.includes(2) && !indicators.includes(7));
    expect(checkMeasures(tan, without)).toMatchObject([
      { code: "measure-group-missing", severity: "warning", found: "ตัวชี้วัดที่ 2 และ 7" },
    ]);
    // A row for several indicators serves each of them.
    expect(told([...without, { ...rows[0]!, goal: "keep", indicators: [2, 7], codes: [] }])).toEqual([]);
  });
});
