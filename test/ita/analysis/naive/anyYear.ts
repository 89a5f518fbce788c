/** Random printed results of every year, with what goes wrong in real ones: gaps, ties, scores on a line, sums that are off. */
import fc from "fast-check";
import { INDICATOR_NUMBERS, type AnalysisOptions, type Assessment } from "../../../../src/ita/types";
import { computedOverall, fromIndicators } from "./components";
import { YEARS, naiveRules } from "./rules";

const onLines = [0, 7000, 8499, 8500, 8501, 8999, 9000, 9499, 9500, 9501, 9250, 9750, 10000];
/** Many scores on a line or alike, and none of a kind that cannot be printed. */
export const anyScore = fc.oneof(
  fc.integer({ min: 0, max: 10000 }),
  fc.integer({ min: 8400, max: 10000 }),
  fc.constantFrom(...onLines)
);

const tenScores = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyScore, { minLength: 10, maxLength: 10 }) },
  { weight: 1, arbitrary: anyScore.map((score) => Array<number>(10).fill(score)) },
  {
    weight: 2,
    arbitrary: fc.array(fc.option(anyScore, { nil: -1, freq: 4 }), { minLength: 10, maxLength: 10 }),
  }
);

/** Ten scores by number; some may be missing. */
export const anyIndicators: fc.Arbitrary<Assessment["indicators"]> = tenScores.map((scores) =>
  Object.fromEntries(INDICATOR_NUMBERS.flatMap((no, at) => ((scores[at] ?? -1) < 0 ? [] : [[no, scores[at] ?? 0]])))
);

/** Nothing, the instruments, one EIT part, both, or anything at all. */
const anyComponents: fc.Arbitrary<Assessment["components"]> = fc.oneof(
  fc.constant({}),
  fc.record({ IIT: anyScore, EIT: anyScore, OIT: anyScore }),
  fc.record({ EIT1: anyScore, EIT2: anyScore }),
  fc.record({ EIT: anyScore, EIT2: anyScore }),
  fc.record({ EIT1: anyScore }),
  fc.record({ IIT: anyScore, EIT: anyScore, EIT1: anyScore, EIT2: anyScore, OIT: anyScore }, { requiredKeys: [] })
);

const offBy = fc.constantFrom(0, 0, 0, 1, -1, 2, 60, -140);

/** Figures that agree with the indicators but for what `off` adds. */
function agreeing(bare: Assessment, which: string, off: number, spread: number): Assessment {
  const printed = (score: number | null): number => Math.min(10000, Math.max(0, (score ?? 0) + off));
  const eit = fromIndicators(bare, "EIT") ?? 0;
  const apart = Math.min(spread, eit, 10000 - eit);
  const components: Record<string, Assessment["components"]> = {
    none: {},
    instruments: { IIT: fromIndicators(bare, "IIT") ?? 0, EIT: printed(eit), OIT: fromIndicators(bare, "OIT") ?? 0 },
    parts: { EIT1: eit - apart, EIT2: eit + apart },
    part: { EIT: eit, EIT1: eit + apart },
    onePart: { EIT2: eit - apart },
  };
  return {
    ...bare,
    components: components[which] ?? {},
    overall: which === "instruments" ? null : printed(computedOverall(bare)),
  };
}

function ofYear(fiscalYear: number): fc.Arbitrary<Assessment> {
  const { questions, levels } = naiveRules(fiscalYear);
  const codes = questions.map(({ code }) => code);
  const scores = fc.array(fc.option(anyScore), { minLength: codes.length, maxLength: codes.length });
  return fc
    .record({
      bare: fc.record({
        fiscalYear: fc.constant(fiscalYear),
        overall: fc.option(anyScore, { freq: 2 }),
        level: fc.option(fc.constantFrom(...levels.map(({ name }) => name))),
        components: anyComponents,
        indicators: anyIndicators,
        questions: fc.oneof(
          fc.constant({}),
          scores.map((all) =>
            Object.fromEntries(
              codes.flatMap((code, at) => {
                const score = all[at] ?? null;
                return score === null ? [] : [[code, score] as const];
              })
            )
          )
        ),
        remarks: fc.constant({}),
      }),
      which: fc.constantFrom("random", "none", "instruments", "parts", "part", "onePart"),
      off: offBy,
      spread: fc.integer({ min: 0, max: 1500 }),
    })
    .map(({ bare, which, off, spread }) =>
      which === "random" || Object.keys(bare.indicators).length < 10 ? bare : agreeing(bare, which, off, spread)
    );
}

export const anyOfAnyYear: fc.Arbitrary<Assessment> = fc.constantFrom(...YEARS).chain(ofYear);

/** The current year of every kind beside any known year, itself, a later one or none. */
export function optionsOf(fiscalYear: number): fc.Arbitrary<AnalysisOptions> {
  return fc.record({
    agency: fc.constant("เทศบาลตัวอย่าง"),
    current: ofYear(fiscalYear),
    previous: fc.option(anyOfAnyYear, { freq: 4 }),
    earlier: fc.uniqueArray(anyOfAnyYear, { maxLength: 7, selector: (one) => one.fiscalYear }),
    strengthThreshold: fc.constantFrom(9000, 9000, 8500, 9500),
    passMark: fc.option(fc.constantFrom(8000, 9000)),
    digits: fc.constantFrom("thai" as const, "arabic" as const),
  });
}
