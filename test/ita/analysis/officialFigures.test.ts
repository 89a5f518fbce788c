import { analyse } from "../../../src/ita/analysis";
import { assessment, options } from "../someAssessment";

test("printed figures are shown even where recomputation differs", () => {
  const { overall, instruments } = analyse(
    options(assessment(9000, { overall: 9500, components: { IIT: 8000, EIT: 7000, EIT1: 9000, EIT2: 9000 } }))
  );
  expect(overall).toMatchObject({ score: 9500, source: "official", computed: 9000 });
  expect(instruments.map(({ code, score, source }) => [code, score, source])).toEqual([
    ["IIT", 8000, "official"],
    ["EIT", 7000, "official"],
    ["EIT1", 9000, "official"],
    ["EIT2", 9000, "official"],
    ["OIT", 9000, "computed"],
  ]);
});

test("a gap is filled by computation and says so", () => {
  expect(analyse(options(assessment(9000))).overall).toMatchObject({ score: 9000, source: "computed" });
});

test("a missing indicator leaves the overall score and its instrument empty, never 0", () => {
  const { overall, instruments, indicators, fails } = analyse(
    options(assessment({ 1: 9000, 2: 9000, 3: 9000, 4: 9000, 6: 9000, 7: 9000, 8: 9000, 9: 0, 10: 9000 }))
  );
  expect(overall).toMatchObject({ score: null, computed: null, source: null });
  expect(instruments.map(({ code, score }) => [code, score])).toEqual([
    ["IIT", null],
    ["EIT", 9000],
    ["EIT1", null],
    ["EIT2", null],
    ["OIT", 4500],
  ]);
  expect(indicators[4]).toMatchObject({ score: null, rank: null, group: null, passes: null, recoverable: null });
  expect(fails).toEqual([9]);
});

test("each instrument is rounded half up before it is weighted", () => {
  // Unrounded means would give 94.21.
  const indicators = { 1: 9775, 2: 9136, 3: 9383, 4: 9150, 5: 9271, 6: 9347, 7: 8907, 8: 9181, 9: 10000, 10: 9375 };
  expect(analyse(options(assessment(indicators, { fiscalYear: 2566 }))).overall.computed).toBe(9422);
});

test("the caller's pass mark replaces the year's own", () => {
  expect(analyse(options(assessment(8400))).fails).toHaveLength(10);
  expect(analyse(options(assessment(8400), null, { passMark: 8400 })).fails).toEqual([]);
});

test("where both EIT parts are printed, their mean and not the indicators' counts in the overall score", () => {
  const parts = { EIT1: 9500, EIT2: 9700 };
  expect(analyse(options(assessment(9000, { components: parts }))).overall.computed).toBe(9180);
  expect(analyse(options(assessment(9000, { components: { EIT1: 9500 } }))).overall.computed).toBe(9000);
});
