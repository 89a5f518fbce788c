import { analyse } from "../../../src/ita/analysis";
import { proposeMeasures } from "../../../src/ita/measures";
import { SAMPLES, khelangNakhon, lomSak, tanYongMat } from "../../../src/ita/samples";
import type { Analysis } from "../../../src/ita/types";
import { options } from "../someAssessment";

const of = (sample: (typeof SAMPLES)[number]): Analysis =>
  analyse({ ...options(sample.current, sample.previous), agency: sample.agency });
const delta = (analysis: Analysis, code: string): number | null | undefined =>
  analysis.instruments.find((component) => component.code === code)?.delta;

test("all five printed overall scores are recomputed exactly", () => {
  const years = SAMPLES.flatMap((sample) => {
    const { overall } = of(sample);
    return [
      [overall.score, overall.computed],
      [overall.previous, overall.previousComputed],
    ].filter(([printed]) => printed !== null);
  });
  expect(years).toEqual([
    [8877, 8877],
    [9396, 9396],
    [9976, 9976],
    [9065, 9065],
    [9422, 9422],
  ]);
});

describe("Tan Yong Mat FY2568 against FY2567", () => {
  const analysis = of(tanYongMat);

  test("differences are those of the printed figures", () => {
    expect(analysis.overall.delta).toBe(-580);
    expect(["IIT", "EIT1", "EIT2", "OIT"].map((code) => delta(analysis, code))).toEqual([44, 47, 0, -1500]);
  });

  test("the EIT, which was not printed, is the mean of its parts", () => {
    expect(analysis.instruments.find(({ code }) => code === "EIT")).toMatchObject({
      score: 9999,
      source: "computed",
      previous: 9975,
      contribution: 7,
    });
  });

  test("the level agrees although OIT stands exactly on 85 and one indicator at 80", () => {
    expect(analysis.overall.level).toMatchObject({ announced: "ผ่านดี", expected: "ผ่านดี", verdict: "agrees" });
    expect(analysis.overall.previousLevel).toMatchObject({ expected: "ผ่านดีเยี่ยม", verdict: "agrees" });
  });

  test("six indicators share rank 1", () => {
    expect(analysis.indicators.map(({ rank }) => rank)).toEqual([1, 1, 1, 8, 1, 1, 1, 7, 9, 10]);
    expect(analysis.highest).toEqual([1, 2, 3, 5, 6, 7]);
    expect(analysis.lowest).toEqual([10]);
  });

  test("rises, falls and stays", () => {
    expect(analysis.changes).toEqual({ up: [2, 3, 4, 6, 7, 8], down: [9, 10], same: [1, 5] });
  });

  test("the change is split by weight", () => {
    const contribution = Object.fromEntries(analysis.instruments.map((one) => [one.code, one.contribution]));
    expect(contribution).toEqual({ IIT: 13, EIT: 7, EIT1: 7, EIT2: 0, OIT: -600 });
    expect(analysis.indicators.map(({ recoverable }) => recoverable)).toEqual([0, 0, 0, 3, 0, 0, 0, 0, 200, 400]);
  });

  test("all 52 questions and items are there, the lost points among them", () => {
    expect(analysis.questions).toHaveLength(52);
    expect(analysis.questions.filter(({ score }) => score !== 10000).map(({ code, score }) => [code, score])).toEqual([
      ["i11", 9836],
      ["e7", 9971],
      ["O14", 5000],
      ["O16", 0],
      ["O17", 5000],
      ["O19", 5000],
      ["O23", 0],
    ]);
  });
});

describe("Lom Sak FY2564", () => {
  const analysis = of(lomSak);

  test("indicators 1–8 are strengths, 9 and 10 weaknesses, level A", () => {
    expect(analysis.indicators.map(({ group }) => group)).toEqual([
      ...Array<string>(8).fill("strength"),
      "weakness",
      "weakness",
    ]);
    expect(analysis.overall.level).toMatchObject({
      shown: "A",
      expected: "A",
      verdict: "agrees",
      ruleUnconfirmed: false,
    });
  });

  test("one form of the EIT: no parts; no year before: no differences", () => {
    expect(analysis.instruments.map(({ code, score }) => [code, score])).toEqual([
      ["IIT", 9849],
      ["EIT", 9588],
      ["OIT", 7615],
    ]);
    expect(analysis.overall).toMatchObject({ previous: null, delta: null, previousLevel: null });
    expect(analysis.changes).toEqual({ up: [], down: [], same: [] });
  });

  test("indicator 9 alone would bring back 7.04 points", () => {
    expect(analysis.indicators[8]).toMatchObject({ pointValue: 200_000, recoverable: 704 });
  });
});

describe("Khelang Nakhon FY2567 against FY2566", () => {
  const analysis = of(khelangNakhon);

  test("4 and 8 fail", () => {
    expect(analysis.fails).toEqual([4, 8]);
  });

  test("the announced level cannot be confirmed, and the reason is told", () => {
    expect(analysis.overall.level).toMatchObject({
      announced: "ผ่าน",
      shown: "ผ่าน",
      expected: null,
      verdict: "cannotConfirm",
      possible: ["ผ่านดี", "ผ่าน"],
    });
    expect(analysis.overall.level.reasonTh).toMatch(/ไม่มีคะแนนแยกส่วนของแบบวัด EIT.*86\.94.*85\.00/);
  });

  test("indicator 9 at exactly 90.00 is a strength", () => {
    expect(analysis.indicators[8]).toMatchObject({ score: 9000, group: "strength" });
  });

  test("indicator 9 did most to the fall although it is not the lowest", () => {
    const why = analysis.sentences.find(({ id }) => id === "overall.why")?.text;
    expect(why).toMatch(/มีผลมากที่สุด คือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล \(-2\.00 คะแนน\)/);
  });

  test("measures for FY2568 follow its seven issues", () => {
    const measures = proposeMeasures(analysis);
    expect(measures.map(({ indicators }) => indicators)).toEqual([[1, 6], [8], [7, 9], [4], [2], [3], [5, 10]]);
    expect(measures.map(({ goal }) => goal)).toEqual([
      "improve",
      "improve",
      "improve",
      "improve",
      "keep",
      "keep",
      "improve",
    ]);
  });
});
