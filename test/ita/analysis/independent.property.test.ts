import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import type { Analysis } from "../../../src/ita/types";
import { optionsOf } from "./naive/anyYear";
import {
  naiveExtremes,
  naiveIndicators,
  naiveInstruments,
  naiveOverall,
  naiveRounding,
  naiveYears,
} from "./naive/figures";
import { possibleLevels } from "./naive/levels";
import { naiveQuestions } from "./naive/questions";
import { CODES, MEMBERS, PASS_MARK, WEIGHT, YEARS, naiveRules } from "./naive/rules";

/*
 * The analysis against a second one, written from the rules and not from the code: exact fractions, long division and plain
 * loops (`naive/`). Every year, with gaps, ties and figures that contradict one another.
 */
const RUNS = { numRuns: 30 };

/** Only the fields of `example`, so that the two can be laid side by side. */
function like(rows: readonly object[], examples: readonly object[]): object[] {
  return rows.map((row, at) =>
    Object.fromEntries(
      Object.keys(examples[at] ?? examples[0] ?? {}).map((key) => [key, (row as Record<string, unknown>)[key]])
    )
  );
}

test("the rules were written down twice, and alike", () => {
  expect(FISCAL_YEARS).toEqual(YEARS);
  for (const year of YEARS) {
    const { instruments, levels, eitParts, itemWeights, passMark, questions } = frameworkOf(year);
    const naive = naiveRules(year);
    expect(instruments.map(({ code, weight, indicators }) => [code, weight, indicators])).toEqual(
      CODES.map((code) => [code, WEIGHT[code], MEMBERS[code]])
    );
    expect(levels.map((level) => [level.name, level.overallMin, level.everyComponentMin])).toEqual(
      naive.levels.map(({ name, overall, component }) => [name, overall, component])
    );
    expect([eitParts, itemWeights.rule === "items", passMark]).toEqual([naive.eitForms, naive.itemsAlike, PASS_MARK]);
    expect(questions.map((one) => [one.code, one.instrument, one.indicator, one.subIndicator])).toEqual(
      naive.questions.map(({ code, instrument, indicator, group }) => [code, instrument, indicator, group])
    );
  }
});

describe.each(YEARS)("FY%d", (year) => {
  test("overall, instruments, indicators and what rounding leaves", () => {
    fc.assert(
      fc.property(optionsOf(year), (options) => {
        const analysis: Analysis = analyse(options);
        const [overall, instruments] = [naiveOverall(options), naiveInstruments(options)];
        const indicators = naiveIndicators(options);
        expect(analysis.overall).toMatchObject(overall);
        expect(analysis.instruments).toHaveLength(instruments.length);
        expect(like(analysis.instruments, instruments)).toEqual(instruments);
        expect(like(analysis.indicators, indicators)).toEqual(indicators);
        expect(analysis.rounding).toBe(naiveRounding(options));
        expect({ highest: analysis.highest, lowest: analysis.lowest }).toEqual(naiveExtremes(options));
        const numbers = (wanted: (one: (typeof indicators)[number]) => boolean): number[] =>
          indicators.filter(wanted).map(({ no }) => no);
        expect(analysis.fails).toEqual(numbers(({ passes }) => passes === false));
        expect(analysis.changes).toEqual({
          up: numbers(({ trend }) => trend === "up"),
          down: numbers(({ trend }) => trend === "down"),
          same: numbers(({ trend }) => trend === "same"),
        });
      }),
      RUNS
    );
  });

  test("questions and items", () => {
    fc.assert(
      fc.property(optionsOf(year), (options) => {
        const questions = naiveQuestions(options);
        const { questions: found } = analyse(options);
        expect(found).toHaveLength(questions.length);
        expect(like(found, questions)).toEqual(questions);
      }),
      RUNS
    );
  });

  test("five years at most, and levels", () => {
    fc.assert(
      fc.property(optionsOf(year), (options) => {
        const { years, overall } = analyse(options);
        expect(years.map(({ level: _level, levelSource: _source, ...figures }) => figures)).toEqual(
          naiveYears(options)
        );
        const surely = possibleLevels(options.current, 0);
        const perhaps = possibleLevels(options.current, 2);
        const { possible, announced, verdict, expected } = overall.level;
        // A part that stands behind a rounded mean is known to within a hundredth or two: no level is called impossible rashly.
        expect(possible).toEqual(expect.arrayContaining(surely));
        expect(perhaps).toEqual(expect.arrayContaining([...possible]));
        expect(announced).toBe(options.current.level);
        expect(expected).toBe(possible.length === 1 ? possible[0] : null);
        const allowed = announced !== null && possible.includes(announced);
        expect(verdict).toBe(
          announced === null ? "notAnnounced" : !allowed ? "differs" : expected === null ? "cannotConfirm" : "agrees"
        );
        expect(years.at(-1)?.level).toBe(announced ?? expected);
      }),
      RUNS
    );
  });
});
