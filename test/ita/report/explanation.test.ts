import { analyse } from "../../../src/ita/analysis";
import { toReport, type AnalysisReport } from "../../../src/ita/report/analysisReport";
import { khelangNakhon, lomSak, tanYongMat, type Sample } from "../../../src/ita/samples";
import { options } from "../someAssessment";

/* What the issue says that the three published results must show, read from the JSON report. */
function report({ current, previous, agency }: Sample): AnalysisReport {
  const analysis = analyse(options(current, previous, { agency, digits: "thai" }));
  return toReport(analysis, [], [], { syncs: 0, bytes: 0 });
}

const contributions = (one: AnalysisReport): Record<string, number | null> =>
  Object.fromEntries(
    one.contributions.map((part) => ["instrument" in part ? part.instrument : part.indicator, part.points])
  );
/** [9, 7.04] of indicators, ["O23", 2.5] of questions and items; those that bring nothing back left out. */
const recoverable = (one: AnalysisReport): (readonly [string | number, number])[] =>
  one.recoverable
    .filter(({ points }) => points > 0)
    .map((row) => ["indicator" in row ? row.indicator : row.code, row.points]);
/** "10: 80 → 100 = 97.96" */
const paths = (one: AnalysisReport, level: string): string[] =>
  one.paths
    .filter((path) => path.level === level)
    .map(
      ({ targets, overall }) =>
        `${targets.map(({ indicator, from, to }) => `${indicator}: ${from} → ${to}`).join(", ")} = ${overall}`
    );
const sentence = (one: AnalysisReport, id: string): string =>
  one.sentences.find((other) => other.id === id)?.text ?? "";

describe("Lom Sak FY2564", () => {
  const lom = report(lomSak);

  test("9 would bring back 7.04 and 10 would bring back 2.50; no other comes near", () => {
    expect(recoverable(lom)).toEqual([
      [9, 7.04],
      [10, 2.5],
      [8, 0.48],
      [6, 0.43],
      [7, 0.33],
      [2, 0.3],
      [3, 0.14],
      [4, 0.01],
      [5, 0.01],
    ]);
    expect(lom.recoverable.every(({ unconfirmed }) => !unconfirmed)).toBe(true);
  });

  test("AA by indicator 9 alone, 64.79 → 95.94, by a rule that is firm", () => {
    expect(paths(lom, "AA")).toEqual(["9: 64.79 → 95.94 = 95", "9: 64.79 → 91.72, 10: 87.5 → 91.72 = 95"]);
    expect(lom.paths.map(({ level, confirmed }) => [level, confirmed])).toEqual([
      ["AA", true],
      ["AA", true],
    ]);
    expect(sentence(lom, "goal.1")).toMatch(/อีก ๖\.๒๓ คะแนน.*ตัวชี้วัดเดียว.*๙/);
    expect(sentence(lom, "goal.1.1")).toMatch(/๖๔\.๗๙ เป็น ๙๕\.๙๔/);
  });

  test("without a year before only that is said of a change", () => {
    expect(Object.values(contributions(lom)).filter((points) => points !== null)).toEqual([]);
    expect(lom.changes).toEqual({ up: [], down: [], same: [] });
    expect(sentence(lom, "overall.why")).toContain("ไม่มีคะแนนภาพรวมของปีก่อนให้เปรียบเทียบ");
  });
});

describe("Khelang Nakhon FY2567", () => {
  const khelang = report(khelangNakhon);

  test("8, 9 and 4 bring most back, which is not the order of the lowest scores", () => {
    expect(recoverable(khelang).slice(0, 4)).toEqual([
      [8, 2.11],
      [9, 2],
      [4, 1.53],
      [7, 1.02],
    ]);
    expect(sentence(khelang, "recoverable.order")).toMatch(/๘, ๙ และ ๔.*๔, ๘ และ ๗/);
  });

  test("the fall comes most from 9, 8 and 4", () => {
    expect(contributions(khelang)).toEqual({
      ...{ IIT: -1.46, EIT: -1.35, OIT: -0.75 },
      ...{ 1: -0.43, 2: 0.05, 3: 0.1, 4: -1.02, 5: -0.16, 6: -0.14, 7: 0.07, 8: -1.29, 9: -2, 10: 1.25 },
    });
    expect(khelang.changes).toEqual({ up: [2, 3, 7, 10], down: [1, 4, 5, 6, 8, 9], same: [] });
    expect(sentence(khelang, "overall.why")).toMatch(/มากที่สุด คือ ตัวชี้วัดที่ ๙ .*-๒\.๐๐.*รองลงมา คือ ตัวชี้วัดที่ ๘ .*-๑\.๒๙/);
  });

  test("ผ่านดี turns on EIT parts that the workbook does not have, and says so", () => {
    const [first] = khelang.paths;
    expect(first).toEqual({ level: "ผ่านดี", targets: [], overall: 90.65, confirmed: false });
    expect(sentence(khelang, "goal.1")).toMatch(/“ผ่านดี”.*EIT แยกส่วน ซึ่งสมุดงานนี้ไม่มี.*๙๒\.๕๐/);
    expect(sentence(khelang, "goal.1.1")).toContain("หากทั้งสองส่วนถึงเกณฑ์");
    // (78.89 + …) / 3 = 92.50: then even a part with full marks leaves 85.00 for the other.
    expect(paths(khelang, "ผ่านดี")[1]).toBe("8: 78.89 → 95.58 = 92.32");
  });

  test("ผ่านดีเยี่ยม by no single indicator", () => {
    const excellent = khelang.paths.filter(({ level }) => level === "ผ่านดีเยี่ยม");
    expect(excellent.length).toBeGreaterThan(1);
    expect(Math.min(...excellent.map(({ targets }) => targets.length))).toBe(4);
    expect(excellent.some(({ confirmed }) => confirmed)).toBe(false);
    expect(sentence(khelang, "goal.2")).toContain("ไม่มีตัวชี้วัดใดตัวเดียวที่เพียงพอ");
  });

  test("OIT stands high where IIT and EIT do not, and every fall lacks its cause", () => {
    expect(sentence(khelang, "remark.contrast")).toMatch(/^OIT .*แต่ IIT .* และ EIT .*ต่ำกว่า/);
    expect(sentence(khelang, "remark.causes")).toMatch(/^ตัวชี้วัดที่ ๑, ๔-๖, ๘ และ ๙ /);
  });
});

describe("Tan Yong Mat FY2568", () => {
  const tan = report(tanYongMat);

  test("−5.80 is OIT −6.00, IIT +0.13 and EIT +0.07", () => {
    expect(tan.overall.delta).toBe(-5.8);
    expect(contributions(tan)).toMatchObject({ OIT: -6, IIT: 0.13, EIT: 0.07, 9: -2, 10: -4 });
    expect(sentence(tan, "overall.why")).toMatch(/ลดลง ๕\.๘๐ .*OIT \(-๖\.๐๐ .*IIT \(\+๐\.๑๓ .*EIT \(\+๐\.๐๗ /);
  });

  test("six up, two down, two the same", () => {
    expect(tan.changes).toEqual({ up: [2, 3, 4, 6, 7, 8], down: [9, 10], same: [1, 5] });
    expect(sentence(tan, "changes")).toMatch(
      /๖ ตัวชี้วัด \(ตัวชี้วัดที่ ๒-๔ และ ๖-๘\).*๒ ตัวชี้วัด \(ตัวชี้วัดที่ ๙ และ ๑๐\).*๒ ตัวชี้วัด \(ตัวชี้วัดที่ ๑ และ ๕\)/
    );
  });

  test("ผ่านดีเยี่ยม by indicator 10 alone from 80 to 100, never by 9 alone, for OIT must reach 95 as well", () => {
    expect(paths(tan, "ผ่านดีเยี่ยม")).toEqual(["10: 80 → 100 = 97.96", "9: 90 → 95, 10: 80 → 95 = 97.96"]);
    expect(tan.paths.every(({ confirmed }) => !confirmed)).toBe(true);
    const nine = { ...tanYongMat.current.indicators, 9: 10_000 };
    const { OIT: _, ...components } = tanYongMat.current.components;
    const after = analyse(options({ ...tanYongMat.current, indicators: nine, components, overall: null }));
    expect(after.overall).toMatchObject({ score: 9596, level: { expected: "ผ่านดี" } });
    expect(sentence(tan, "goal.1")).toMatch(/อีก ๑\.๐๔ .*OIT \(๘๕\.๐๐ คะแนน\) อีก ๑๐\.๐๐ .*เกณฑ์ระดับยังไม่ยืนยัน/);
  });

  test("indicators first, then questions and items, each most to be won first; item weights are marked", () => {
    expect(recoverable(tan)).toEqual([
      [10, 4],
      [9, 2],
      [4, 0.03],
      ["O23", 2.5],
      ["O16", 1],
      ["O14", 0.5],
      ["O17", 0.5],
      ["O19", 0.5],
      ["i11", 0.03],
    ]);
    const unconfirmed = tan.recoverable
      .filter((row) => row.unconfirmed)
      .map((row) => ("code" in row ? row.code[0] : ""));
    expect([unconfirmed.length, new Set(unconfirmed)]).toEqual([28, new Set(["O"])]);
    expect(tan.recoverable).toHaveLength(10 + 52);
    expect(tan.recoverable[0]).toEqual({ indicator: 10, pointValue: 0.2, points: 4, unconfirmed: false });
  });

  test("the questions to discuss are i11, e7 and the five items that lost marks, the lowest three of them by name", () => {
    const named = sentence(tan, "discuss").match(/[ieO][๐-๙]+/g);
    expect(named).toEqual(["i๑๑", "e๗", "O๑๖", "O๒๓", "O๑๔"]);
    expect(sentence(tan, "discuss")).toMatch(/มี ๗ ข้อ.*อีก ๒ ข้อ/);
  });
});
