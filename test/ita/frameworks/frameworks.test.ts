import { ItaError } from "../../../src/ita/errors";
import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { checkFramework } from "../../../src/ita/frameworks/schema";

test("the years are 2562 to 2569", () => {
  expect(FISCAL_YEARS).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
});

test.each([
  [2562, 30, 15, 48],
  [2563, 30, 15, 43],
  [2564, 30, 15, 43],
  [2565, 30, 15, 43],
  [2566, 30, 15, 43],
  [2567, 15, 9, 35],
  [2568, 15, 9, 28],
  [2569, 15, 9, 26],
])("FY%d has %d internal, %d external questions and %d items", (year, internal, external, items) => {
  const { questions } = frameworkOf(year);
  const count = (instrument: string): number =>
    questions.filter((question) => question.instrument === instrument).length;
  expect([count("IIT"), count("EIT"), count("OIT")]).toEqual([internal, external, items]);
});

test.each(FISCAL_YEARS)("every indicator of FY%d has a question or item, and says what it measures", (year) => {
  const { indicators, questions } = frameworkOf(year);
  for (const { no, measuresTh } of indicators) {
    expect(questions.some((question) => question.indicator === no)).toBe(true);
    expect(measuresTh.length).toBeGreaterThan(40);
  }
});

test("letters until 2565, words after, and the EIT parts as far as they are known", () => {
  expect(FISCAL_YEARS.map((year) => frameworkOf(year).levels[0]?.name)).toEqual([
    "AA",
    "AA",
    "AA",
    "AA",
    "ผ่านดีเยี่ยม",
    "ผ่านดีเยี่ยม",
    "ผ่านดีเยี่ยม",
    "ผ่านดีเยี่ยม",
  ]);
  expect(FISCAL_YEARS.map((year) => frameworkOf(year).eitParts)).toEqual([
    "one",
    "one",
    "one",
    "one",
    "unknown",
    "two",
    "two",
    "unknown",
  ]);
});

test("indicator 8 has the name of its year and knows the other one", () => {
  const eighth = (year: number) => frameworkOf(year).indicators[7]!;
  expect(eighth(2565).nameTh).toBe("การปรับปรุงระบบการทำงาน");
  expect(eighth(2566).nameTh).toBe("การปรับปรุงการทำงาน");
  expect(eighth(2566).aliases).toContain("การปรับปรุงระบบการทำงาน");
  expect(eighth(2566).aliases).not.toContain("การปรับปรุงการทำงาน");
});

test("what no source confirms is marked and explained", () => {
  const parts = (year: number): string[] => frameworkOf(year).unconfirmed.map(({ part }) => part);
  expect(parts(2569)).toEqual(["weights", "levels", "eitParts", "questions", "subIndicators", "itemWeights"]);
  expect(parts(2564)).toEqual(["questions"]);
  expect(
    frameworkOf(2569)
      .questions.filter(({ unconfirmed }) => !unconfirmed)
      .map(({ code }) => code)
  ).toEqual(["O25"]);
  expect(frameworkOf(2569).questions.every(({ subIndicator }) => subIndicator === null)).toBe(true);
  expect(frameworkOf(2568).questions.filter(({ unconfirmed }) => unconfirmed)).toEqual([
    expect.objectContaining({ code: "i10", textTh: null }),
  ]);
  expect(frameworkOf(2568).subIndicators.every(({ unconfirmed }) => unconfirmed)).toBe(true);
});

test.each(FISCAL_YEARS)("FY%d: whatever is marked has a note, and no text is missing without a mark", (year) => {
  const { questions, subIndicators, itemWeights, unconfirmed } = frameworkOf(year);
  const noted = unconfirmed.map(({ part }) => part);
  expect(noted.includes("questions")).toBe(questions.some((question) => question.unconfirmed));
  expect(questions.filter(({ textTh, unconfirmed: marked }) => textTh === null && !marked)).toEqual([]);
  expect(noted.includes("subIndicators")).toBe(
    subIndicators.length === 0 || subIndicators.some((sub) => sub.unconfirmed)
  );
  expect(noted.includes("itemWeights")).toBe(itemWeights.unconfirmed);
});

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

test("a Christian year is refused with the Buddhist one", () => {
  const error = errorOf(() => frameworkOf(2025));
  expect(error).toBeInstanceOf(ItaError);
  expect((error as ItaError).code).toBe("fiscal-year-christian-era");
  expect((error as ItaError).user.th).toContain("2568");
});

test.each([2561, 2570, 0, NaN])("FY%p is refused with the years that are known", (year) => {
  const error = errorOf(() => frameworkOf(year)) as ItaError;
  expect(error.code).toBe("fiscal-year-unsupported");
  expect(error.user.th).toMatch(/2562.*2569/);
});

describe("the check at load refuses", () => {
  const good = frameworkOf(2568);
  test.each<[string, object, RegExp]>([
    [
      "weights that do not sum to 100",
      { instruments: good.instruments.map((one) => ({ ...one, weight: 30 })) },
      /sum to 100/,
    ],
    ["a code listed twice", { questions: [...good.questions, good.questions[0]] }, /listed twice/],
    ["an indicator of another instrument", { questions: [{ ...good.questions[0], indicator: 9 }] }, /does not fit/],
    ["a sub-indicator that is not listed", { subIndicators: [] }, /does not fit sub-indicator/],
    ["levels in the wrong order", { levels: [...good.levels].reverse() }, /best to worst/],
    ["an indicator left out", { indicators: good.indicators.slice(1) }, /1–10/],
    ["a misspelt field", { pasMark: 8500 }, /pasMark/],
    ["a way of weighing items that is not known", { itemWeights: { rule: "codes", unconfirmed: true } }, /rule/],
  ])("%s", (_, change, message) => {
    expect(() => checkFramework({ ...good, ...change })).toThrow(message);
  });
});
