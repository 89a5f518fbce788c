import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { frameworkOf } from "../../../src/ita/frameworks";
import type { Assessment } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";
import { optionsOf } from "./naive/anyYear";
import { YEARS } from "./naive/rules";

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

test("the same figures give the same analysis, and are left as they were", () => {
  fc.assert(
    fc.property(fc.constantFrom(...YEARS).chain(optionsOf), (given) => {
      const twin = structuredClone(given);
      expect(analyse(frozen(given))).toEqual(analyse(twin));
    }),
    { numRuns: 40 }
  );
});

/** `scores` that count how often one of them is looked up. */
function counted<Scores extends object>(scores: Scores): { readonly scores: Scores; readonly reads: () => number } {
  let reads = 0;
  const get = (target: Scores, key: string | symbol): unknown => {
    reads += 1;
    return Reflect.get(target, key);
  };
  return { scores: new Proxy(scores, { get }), reads: () => reads };
}

test.each(YEARS)("FY%d: the score of a question is looked up a handful of times, however many there are", (year) => {
  const codes = frameworkOf(year).questions.map(({ code }) => code);
  const questions = counted<Assessment["questions"]>(Object.fromEntries(codes.map((code) => [code, 5000])));
  analyse(options(assessment(8000, { fiscalYear: year, questions: questions.scores })));
  expect(questions.reads()).toBeLessThanOrEqual(5 * codes.length);
});

test.each([
  [
    "two levels that no single indicator reaches",
    { 1: 6500, 2: 7000, 3: 7100, 4: 7400, 5: 7500, 6: 7700, 7: 7800, 8: 7900, 9: 8000, 10: 8100 },
  ],
  ["a level that needs nearly all ten", { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10 }],
])("the search for paths stays small: %s", (_, scores) => {
  for (const year of [2564, 2568]) {
    const indicators = counted<Assessment["indicators"]>(scores);
    const { goals } = analyse(options(assessment(indicators.scores, { fiscalYear: year })));
    expect(goals).toHaveLength(2);
    // All 1,023 sets, for both levels and for certainty about the EIT parts: some tens of thousands of additions.
    expect(indicators.reads()).toBeLessThan(100_000);
  }
});
