import { analyse } from "../../../src/ita/analysis";
import type { Assessment, QuestionResult } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

/** What one point of a question is worth, in points of the overall score, and whether that rests on an assumption. */
function worth(fiscalYear: number, code: string, components: Assessment["components"] = {}): [number, boolean] {
  const { questions } = analyse(options(assessment(0, { fiscalYear, components, questions: { [code]: 0 } })));
  const { pointValue, pointValueUnconfirmed } = questions[0] as QuestionResult;
  return [pointValue / 1_000_000, pointValueUnconfirmed];
}

test("an indicator of the IIT is worth 0.06, of the EIT 0.10, of the OIT 0.20", () => {
  const { indicators } = analyse(options(assessment(9000)));
  expect(indicators.map(({ pointValue }) => pointValue)).toEqual([
    ...Array<number>(5).fill(60_000),
    ...Array<number>(3).fill(100_000),
    ...Array<number>(2).fill(200_000),
  ]);
});

test.each<[string, number, string, number, boolean]>([
  ["six IIT questions an indicator, weights not confirmed", 2562, "i1", 0.01, true],
  ["six IIT questions an indicator", 2564, "i30", 0.01, false],
  ["three IIT questions an indicator", 2568, "i11", 0.02, false],
  ["five EIT questions an indicator, one form", 2564, "e1", 0.02, false],
  ["three EIT questions an indicator, half of it each part", 2568, "e7", 0.016667, false],
  ["a sub-indicator of nine items among five", 2564, "O1", 0.004444, false],
  ["a sub-indicator of two items among two", 2564, "O42", 0.05, false],
  ["a sub-indicator of five items among two", 2566, "O43", 0.02, false],
  ["sub-indicators of a year from memory", 2567, "O35", 0.025, true],
  ["twenty items alike", 2568, "O1", 0.01, true],
  ["eight items alike", 2568, "O23", 0.025, true],
  ["nineteen items alike", 2569, "O1", 0.010526, true],
])("%s (FY%d %s) make %d", (_, year, code, points, unconfirmed) => {
  expect(worth(year, code)).toEqual([points, unconfirmed]);
});

test("a year that may have had two EIT parts is taken to have them once one is printed, and says that it assumes", () => {
  expect(worth(2566, "e1")).toEqual([0.02, true]);
  expect(worth(2566, "e1", { EIT1: 9000 })).toEqual([0.01, true]);
  expect(worth(2569, "e1")).toEqual([0.033333, true]);
});

test("a question cannot bring back more than its indicator lacks", () => {
  const current = assessment({ 9: 9990, 10: 5000 }, { questions: { O1: 0, O2: 9000, O23: 0 } });
  const { questions } = analyse(options(current));
  expect(questions.map(({ code, recoverable }) => [code, recoverable])).toEqual([
    ["O1", 2],
    ["O2", 2],
    ["O23", 250],
  ]);
});
