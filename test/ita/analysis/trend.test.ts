import { analyse } from "../../../src/ita/analysis";
import type { Analysis, Assessment } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const year = (fiscalYear: number, score: number, rest: Partial<Assessment> = {}): Assessment =>
  assessment(score, { fiscalYear, ...rest });
const empty = (fiscalYear: number): Assessment => assessment({}, { fiscalYear });
const trend = (current: Assessment, previous: Assessment | null, earlier: Assessment[]): Analysis["years"] =>
  analyse(options(current, previous, { earlier })).years;
const overalls = (years: Analysis["years"]): (number | null)[][] =>
  years.map(({ fiscalYear, overall }) => [fiscalYear, overall]);

test("five years at most, the oldest first, wherever they stood", () => {
  const earlier = [year(2564, 8000), year(2562, 7000), year(2566, 9000), year(2563, 7500), year(2565, 8500)];
  expect(overalls(trend(year(2568, 9700), year(2567, 9500), earlier))).toEqual([
    [2564, 8000],
    [2565, 8500],
    [2566, 9000],
    [2567, 9500],
    [2568, 9700],
  ]);
});

test("a gap stays a gap, and a year without scores is none", () => {
  const years = trend(year(2568, 9700), empty(2567), [year(2564, 8000), empty(2566)]);
  expect(overalls(years)).toEqual([
    [2564, 8000],
    [2568, 9700],
  ]);
});

test("the analysed year is there without a score, and years after it are not", () => {
  expect(overalls(trend(empty(2566), year(2565, 8500), [year(2567, 9500)]))).toEqual([
    [2565, 8500],
    [2566, null],
  ]);
});

test("of a year said twice the one that is compared counts", () => {
  expect(overalls(trend(year(2568, 9700), year(2567, 9500), [year(2567, 1), year(2568, 2)]))).toEqual([
    [2567, 9500],
    [2568, 9700],
  ]);
});

test("every year by its own rules: levels, and what is worked out from the indicators", () => {
  const years = trend(year(2567, 9000, { level: "ผ่าน" }), null, [year(2565, 9000), year(2566, 9800)]);
  expect(years.map(({ level }) => level)).toEqual(["A", "ผ่านดีเยี่ยม", "ผ่าน"]);
  expect(years[0]).toMatchObject({ instruments: { IIT: 9000, EIT: 9000, OIT: 9000 }, indicators: { 10: 9000 } });
});
