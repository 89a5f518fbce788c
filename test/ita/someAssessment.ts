import fc from "fast-check";
import { FISCAL_YEARS, frameworkOf } from "../../src/ita/frameworks";
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type AnalysisOptions,
  type Assessment,
  type Hundredths,
} from "../../src/ita/types";

/** An assessment with the given indicators (one score for all ten, or by number) and nothing else printed. */
export function assessment(
  indicators: Hundredths | Assessment["indicators"],
  rest: Partial<Assessment> = {}
): Assessment {
  return {
    fiscalYear: 2568,
    overall: null,
    level: null,
    components: {},
    indicators:
      typeof indicators === "number" ? Object.fromEntries(INDICATOR_NUMBERS.map((no) => [no, indicators])) : indicators,
    questions: {},
    remarks: {},
    ...rest,
  };
}

export function options(
  current: Assessment,
  previous: Assessment | null = null,
  rest: Partial<AnalysisOptions> = {}
): AnalysisOptions {
  return {
    agency: "เทศบาลตัวอย่าง",
    current,
    previous,
    strengthThreshold: 9000,
    passMark: null,
    digits: "arabic",
    ...rest,
  };
}

const anyScore = fc.integer({ min: 0, max: 10000 });
/** Few distinct values, so that ties and exact lines are common. */
const lumpyScore = fc.oneof(anyScore, fc.constantFrom(0, 8499, 8500, 8501, 9000, 9500, 10000));
const someOf = <Key extends string | number>(keys: readonly Key[]): fc.Arbitrary<Partial<Record<Key, Hundredths>>> =>
  fc
    .array(fc.option(lumpyScore, { nil: undefined }), { minLength: keys.length, maxLength: keys.length })
    .map((scores) =>
      Object.fromEntries(keys.flatMap((key, at) => (scores[at] === undefined ? [] : [[key, scores[at]]])))
    ) as fc.Arbitrary<Partial<Record<Key, Hundredths>>>;

/** Any assessment of a known year with any figures missing. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc.constantFrom(...FISCAL_YEARS).chain((fiscalYear) => {
  const codes = frameworkOf(fiscalYear).questions.map(({ code }) => code);
  return fc.record({
    fiscalYear: fc.constant(fiscalYear),
    overall: fc.option(lumpyScore),
    level: fc.option(fc.constantFrom("AA", "A", "ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", " “ผ่าน” ", "ไม่ทราบ", "")),
    components: someOf(COMPONENT_CODES),
    indicators: someOf(INDICATOR_NUMBERS),
    questions: someOf(codes) as fc.Arbitrary<Record<string, Hundredths>>,
    remarks: fc.dictionary(fc.constantFrom(...codes), fc.string(), { maxKeys: 3 }),
  });
});

export const anyOptions: fc.Arbitrary<AnalysisOptions> = fc.record({
  agency: fc.constantFrom("", "เทศบาลตำบลตัวอย่าง", "อบต. ๑๒ บ้าน"),
  current: anyAssessment,
  previous: fc.option(anyAssessment),
  strengthThreshold: lumpyScore,
  passMark: fc.option(lumpyScore),
  digits: fc.constantFrom("thai" as const, "arabic" as const),
});
