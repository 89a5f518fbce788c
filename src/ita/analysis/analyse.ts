import { frameworkOf } from "../frameworks";
import { writeSentences } from "../sentences";
import {
  INSTRUMENT_CODES,
  type Analysis,
  type AnalysisOptions,
  type ComponentResult,
  type Hundredths,
  type IndicatorNo,
  type OverallResult,
  type Trend,
} from "../types";
import { compare } from "./compare";
import { compareComponents, type Year } from "./components";
import { compareIndicators, extremes } from "./indicators";
import { judgeLevel } from "./level";
import { itemGaps } from "./itemGaps";
import { levelGoals } from "./goals";
import { compareQuestions } from "./questions";
import { recomputeOverall } from "./recompute";
import { yearsOf } from "./years";

/**
 * Everything that one or two years of printed scores say. Printed figures are shown as they are; recomputed ones stand
 * beside them and only fill gaps. Absent figures stay null, never 0.
 * Throws ItaError (see `frameworkOf`) when the rules of a year are not known.
 */
export function analyse(options: AnalysisOptions): Analysis {
  const current: Year = { framework: frameworkOf(options.current.fiscalYear), assessment: options.current };
  const previous: Year | null = options.previous && {
    framework: frameworkOf(options.previous.fiscalYear),
    assessment: options.previous,
  };
  const { strengthThreshold, digits } = options;
  const passMark = options.passMark ?? current.framework.passMark;
  const indicators = compareIndicators(current, previous, { strengthThreshold, passMark, causes: options.causes });
  const overall = compareOverall(current, previous, digits);
  const instruments = compareComponents(current, previous, passMark, digits);
  const withTrend = (trend: Trend): IndicatorNo[] =>
    indicators.filter((one) => one.trend === trend).map(({ no }) => no);

  const figures: Omit<Analysis, "sentences"> = {
    agency: options.agency.trim(),
    fiscalYear: options.current.fiscalYear,
    previousFiscalYear: options.previous?.fiscalYear ?? null,
    uncomparedYear: options.uncomparedYear ?? null,
    framework: current.framework,
    strengthThreshold,
    passMark,
    digits,
    overall,
    instruments,
    indicators,
    fails: indicators.filter(({ passes }) => passes === false).map(({ no }) => no),
    ...extremes(indicators),
    changes: { up: withTrend("up"), down: withTrend("down"), same: withTrend("same") },
    rounding: roundingOf(overall, instruments),
    years: yearsOf(options),
    goals: levelGoals(current, overall, passMark),
    itemGaps: itemGaps(current.framework, current.assessment, indicators),
    questions: compareQuestions(current.framework, current.assessment, {
      previous: options.previous,
      indicators,
      strengthThreshold,
    }),
  };
  return { ...figures, sentences: writeSentences(figures) };
}

function compareOverall(current: Year, previous: Year | null, digits: AnalysisOptions["digits"]): OverallResult {
  const now = overallOf(current);
  const before = previous ? overallOf(previous) : null;
  return {
    ...compare(now.score, before?.score ?? null),
    source: now.source,
    previousSource: before?.source ?? null,
    computed: now.computed,
    previousComputed: before?.computed ?? null,
    level: judgeLevel(current.framework, current.assessment, now.score, digits),
    previousLevel:
      previous && before ? judgeLevel(previous.framework, previous.assessment, before.score, digits) : null,
  };
}

/** What the contributions of IIT, EIT and OIT, each rounded, leave of the change of the overall score. */
function roundingOf({ delta }: OverallResult, components: readonly ComponentResult[]): Hundredths | null {
  const parts = INSTRUMENT_CODES.map((code) => components.find((one) => one.code === code)?.contribution ?? null);
  if (delta === null || parts.includes(null)) return null;
  return delta - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

function overallOf({ framework, assessment }: Year): Pick<OverallResult, "score" | "source" | "computed"> {
  const computed = recomputeOverall(framework, assessment);
  if (assessment.overall !== null) return { score: assessment.overall, source: "official", computed };
  return { score: computed, source: computed === null ? null : "computed", computed };
}
