import { analyse } from "../../../src/ita/analysis";
import type { Assessment, LevelGoal } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const goals = (current: Assessment): readonly LevelGoal[] => analyse(options(current)).goals;
/** "fewest 9→98.75, 10→98.75" */
const told = (goal: LevelGoal | undefined): string[] =>
  (goal?.paths ?? []).map(({ kind, targets }) =>
    [kind, targets.map(({ indicator, to }) => `${indicator}→${to / 100}`).join(", ")].join(" ").trim()
  );

test("no goals at the best level, and none while an indicator is missing", () => {
  expect(goals(assessment(9900, { fiscalYear: 2564, level: "AA" }))).toEqual([]);
  expect(goals(assessment({ 1: 9000 }, { overall: 8000 }))).toEqual([]);
});

test("the announced level is the present one, whatever the rule says", () => {
  const [first] = goals(assessment(9600, { fiscalYear: 2564, level: "A" }));
  expect([first?.level, told(first)]).toEqual(["AA", ["nothing"]]);
});

test("a level name that nobody knows: the rule's own is the present one", () => {
  expect(goals(assessment(9000, { fiscalYear: 2564, level: "ดีมาก" })).map(({ level }) => level)).toEqual(["AA"]);
});

test("from two levels down: the next one, and the one after it", () => {
  const both = goals(assessment(8000, { fiscalYear: 2564 }));
  expect(both.map(({ level, overallGap }) => [level, overallGap])).toEqual([
    ["A", 500],
    ["AA", 1500],
  ]);
});

test("a known EIT part below the line is named, and asks for twice what it lacks of the EIT", () => {
  const parts = { EIT: 9000, EIT1: 8000, EIT2: 10_000 };
  const [first] = goals(assessment(9000, { level: "ผ่าน", components: parts }));
  expect(first).toMatchObject({ certainEit: null, gates: [{ code: "EIT1", score: 8000, line: 8500 }] });
  // +5.00 of part 1 are +2.50 of the EIT and +7.50 of one of its three indicators.
  expect(told(first)[0]).toBe("fewest 6→97.5");
});

test("one printed part gives the other, with the EIT printed or worked out", () => {
  for (const components of [{ EIT1: 8000 }, { EIT: 9000, EIT1: 8000 }]) {
    const [first] = goals(assessment(9000, { level: "ผ่าน", components }));
    expect(first).toMatchObject({ certainEit: null, gates: [{ code: "EIT1", score: 8000 }] });
    expect(told(first)[0]).not.toBe("nothing");
  }
});

test("unknown parts: both are named as unknown, and one way holds whatever they are", () => {
  const [first] = goals(assessment(9000, { level: "ผ่าน" }));
  expect(first).toMatchObject({ certainEit: 9250, confirmed: false });
  expect(first?.gates.map(({ code, score }) => [code, score])).toEqual([
    ["EIT1", null],
    ["EIT2", null],
  ]);
  expect(told(first)).toEqual(["nothing", "certain 6→97.5"]);
});

test("a printed figure on the line has reached it, and one below has not, though the indicators say otherwise by a hair", () => {
  // Five IIT scores with the mean 94.996: printed as 95.00.
  const scores = { 1: 9500, 2: 9500, 3: 9500, 4: 9500, 5: 9498, 6: 9900, 7: 9900, 8: 9900, 9: 9000, 10: 9000 };
  const gates = (IIT: number): (string | number | null)[][] =>
    goals(assessment(scores, { level: "ผ่านดี", components: { IIT } }))[0]!.gates.map(({ code, score }) => [code, score]);
  expect(gates(9500)).toEqual([["OIT", 9000]]);
  expect(gates(9499)).toEqual([
    ["IIT", 9499],
    ["OIT", 9000],
  ]);
});

test("of several that suffice alone, the one that asks for fewest points comes first", () => {
  // 1.036 is lacking: 17.27 points of indicator 1, or 5.18 of 9 or 10.
  const scores = { 1: 7000, 2: 9840, 3: 9900, 4: 9900, 5: 9800, 6: 9500, 7: 9500, 8: 9500, 9: 9400, 10: 9400 };
  const [first] = goals(assessment(scores, { fiscalYear: 2564 }));
  expect([first?.overallGap, told(first).slice(0, 2)]).toEqual([104, ["fewest 9→99.18", "fewest 10→99.18"]]);
});

test("contradicting figures: full marks do not lead to a level that the printed overall score keeps away", () => {
  const [first] = goals(assessment(9990, { fiscalYear: 2564, overall: 8000 }));
  expect([first?.level, first?.paths]).toEqual(["A", []]);
});

test("points are shared to the hundredth: no target is higher than it must be", () => {
  // OIT lacks 0.01: one of its two indicators gains 0.01 twice over, or each gains it once.
  const scores = { 1: 9900, 2: 9900, 3: 9900, 4: 9900, 5: 9900, 6: 9900, 7: 9900, 8: 9900, 9: 9499, 10: 9499 };
  const [first] = goals(assessment(scores, { level: "ผ่านดี" }));
  expect(told(first)).toEqual(["fewest 9→95.01", "fewest 10→95.01", "least 9→95, 10→95"]);
  const odd = goals(assessment({ ...scores, 9: 9498, 10: 9499 }, { level: "ผ่านดี" }))[0];
  expect(odd?.paths.map(({ raise }) => raise)).toEqual([3, 3, 3]);
});

test("a third indicator that suffices alone is one of the fewest and shares nothing out", () => {
  // Part 1 of the EIT lacks 1.00: 1.50 points of any of its three indicators.
  const scores = { 1: 9064, 2: 9212, 3: 9516, 4: 7454, 5: 8998, 6: 9211, 7: 8981, 8: 7889, 9: 9500, 10: 9375 };
  const current = assessment(scores, { fiscalYear: 2567, components: { EIT1: 8400, EIT2: 8987 } });
  expect(told(goals(current)[0])).toEqual(["fewest 6→93.61", "fewest 7→91.31", "fewest 8→80.39"]);
});

test("a goal is confirmed only when the weights of its year are, and the condition that it rests on", () => {
  const confirmed = (fiscalYear: number): boolean | undefined =>
    goals(assessment(9000, { fiscalYear, components: { EIT1: 9000, EIT2: 9000 } }))[0]?.confirmed;
  // FY2562 and FY2565 have firm levels and assumed weights; FY2567 the reverse.
  expect([2562, 2563, 2564, 2565, 2567].map(confirmed)).toEqual([false, true, true, false, false]);
});
