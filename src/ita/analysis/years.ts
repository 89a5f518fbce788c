/** Overall, instruments and indicators of the years that have scores. */
import { frameworkOf } from "../frameworks";
import {
  INDICATOR_NUMBERS,
  INSTRUMENT_CODES,
  type AnalysisOptions,
  type Assessment,
  type Hundredths,
  type YearFigures,
} from "../types";
import { judgeLevel } from "./level";
import { componentScore, recomputeOverall } from "./recompute";

/** A trend longer than this says little of today. */
const MOST_YEARS = 5;

/** The analysed year last; years after it, years twice and years without a score are left out. */
export function yearsOf({ current, previous, earlier = [], digits }: AnalysisOptions): YearFigures[] {
  const before = new Map<number, Assessment>();
  for (const assessment of [...(previous ? [previous] : []), ...earlier])
    if (assessment.fiscalYear < current.fiscalYear && !before.has(assessment.fiscalYear))
      before.set(assessment.fiscalYear, assessment);
  const figures = [...before.values(), current].map((assessment) => figuresOf(assessment, digits));
  return figures
    .filter((year) => year.fiscalYear === current.fiscalYear || holdsScores(year))
    .sort((one, other) => one.fiscalYear - other.fiscalYear)
    .slice(-MOST_YEARS);
}

function figuresOf(assessment: Assessment, digits: AnalysisOptions["digits"]): YearFigures {
  const framework = frameworkOf(assessment.fiscalYear);
  const overall = assessment.overall ?? recomputeOverall(framework, assessment);
  const { announced, shown, ruleUnconfirmed } = judgeLevel(framework, assessment, overall, digits);
  return {
    fiscalYear: assessment.fiscalYear,
    overall,
    level: shown,
    levelSource: announced !== null ? "announced" : ruleUnconfirmed ? "unconfirmedRule" : "rule",
    instruments: byKey(INSTRUMENT_CODES, (code) => componentScore(framework, assessment, code).score),
    indicators: byKey(INDICATOR_NUMBERS, (no) => assessment.indicators[no] ?? null),
  };
}

function byKey<Key extends string | number>(
  keys: readonly Key[],
  value: (key: Key) => Hundredths | null
): Record<Key, Hundredths | null> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Hundredths | null>;
}

function holdsScores({ overall, instruments, indicators }: YearFigures): boolean {
  return [overall, ...Object.values(instruments), ...Object.values(indicators)].some((score) => score !== null);
}
