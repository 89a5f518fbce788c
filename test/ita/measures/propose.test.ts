import { analyse } from "../../../src/ita/analysis";
import { proposeMeasures } from "../../../src/ita/measures";
import { lomSak, tanYongMat } from "../../../src/ita/samples";
import type { MeasureProposal } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const of = (...args: Parameters<typeof options>): MeasureProposal[] => proposeMeasures(analyse(options(...args)));

test("one row an indicator, for the year after the results", () => {
  const measures = of(tanYongMat.current, tanYongMat.previous);
  expect(measures.map(({ id }) => id)).toEqual([
    "M69-01",
    "M69-02",
    "M69-03",
    "M69-04",
    "M69-05",
    "M69-06",
    "M69-07",
    "M69-08",
    "M69-09",
    "M69-10",
  ]);
  expect(measures.flatMap(({ indicators }) => indicators)).toEqual([10, 9, 4, 8, 1, 2, 3, 5, 6, 7]);
  expect(measures[0]).toMatchObject({ key: "2569/10", goal: "improve", start: "2025-10-01", end: "2026-09-30" });
  // Indicator 9 fell ten points, and one of its items has none.
  expect(measures.map(({ goal }) => goal)).toEqual(["improve", "improve", ...Array.from({ length: 8 }, () => "keep")]);
});

test("weaknesses from the lowest up, then strengths from the lowest up", () => {
  expect(of(lomSak.current).map(({ indicators }) => indicators[0])).toEqual([9, 10, 2, 8, 6, 7, 3, 4, 5, 1]);
});

test("a row's key follows the indicator, not the order", () => {
  const keys = (measures: readonly MeasureProposal[]): string[] => measures.map(({ key }) => key).sort();
  expect(keys(of(assessment({ 1: 0, 2: 10000 })))).toEqual(keys(of(assessment({ 1: 10000, 2: 0 }))));
});

test("an indicator without a score comes last and is to be improved", () => {
  const measures = of(assessment({ 1: 9500, 3: 7000 }));
  expect(measures.map(({ indicators }) => indicators[0])).toEqual([3, 1, 2, 4, 5, 6, 7, 8, 9, 10]);
  expect(measures[2]?.goal).toBe("improve");
  expect(measures[2]?.analysis.text).toContain("ยังไม่มีคะแนน");
});

test("a strength that does not pass is to be improved", () => {
  expect(of(assessment(8300), null, { strengthThreshold: 8000 })[0]?.goal).toBe("improve");
});

test("a strength that fell by 5.00 points or more is to be improved, with a measure that improves", () => {
  const row = (delta: number): MeasureProposal | undefined =>
    of(assessment({ 1: 9200 }), assessment({ 1: 9200 - delta }))[0];
  expect([row(-499)?.goal, row(-500)?.goal, row(500)?.goal]).toEqual(["keep", "improve", "keep"]);
  expect(row(-500)?.measure).not.toBe(row(-499)?.measure);
});

test("a strength with a disclosure item at 0 is to be improved; a question at 0 or half an item is none", () => {
  const goal = (questions: Record<string, number>, no: number): string | undefined =>
    of(assessment(9500, { questions })).find(({ indicators }) => indicators.includes(no as 9))?.goal;
  expect([goal({ O1: 0 }, 9), goal({ O1: 5000 }, 9), goal({ i1: 0 }, 1)]).toEqual(["improve", "keep", "keep"]);
});

test("the analysis of a row is the indicator's sentence", () => {
  const analysis = analyse(options(lomSak.current));
  const sentence = analysis.sentences.find(({ id }) => id === "indicator.9")?.text;
  expect(proposeMeasures(analysis)[0]?.analysis.text).toBe(sentence);
});

test("work begins with every question and item that lost points", () => {
  const steps = of(tanYongMat.current).map(({ indicators, steps: [first] }) => [indicators[0], first] as const);
  const first = new Map(steps);
  expect(first.get(10)).toContain("ข้อ O23");
  for (const code of ["O14", "O16", "O17", "O19"]) expect(first.get(9)).toContain(`ข้อ ${code} `);
  expect(first.get(4)).toContain("ข้อ i11 “เจ้าหน้าที่ในหน่วยงานของท่านเคยนำทรัพย์สิน");
  expect(first.get(1)).not.toContain("ข้อ i");
});

test("a text that is not official stays out of what will be published", () => {
  const row = of(assessment(8000, { fiscalYear: 2567, questions: { O1: 0, i1: 0 } })).find(({ indicators }) =>
    indicators.includes(9)
  );
  expect(row?.steps[0]).toContain("คือ ข้อ O1 โดย");
});

test("digits follow the setting", () => {
  const [thai] = of(tanYongMat.current, null, { digits: "thai" });
  expect([thai?.measure, ...(thai?.steps ?? []), thai?.followUp].join()).not.toMatch(/[0-9]/);
});

test("of many weak items each is named, by its code alone", () => {
  const questions = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`O${at + 1}`, 0]));
  const [first] = of(assessment(8000, { questions })).filter(({ indicators }) => indicators[0] === 9);
  for (const code of Object.keys(questions)) expect(first?.steps[0]).toMatch(new RegExp(`ข้อ ${code}( |$)`));
  expect(first?.steps[0]).not.toContain("ข้อมูลผู้บริหาร");
});
