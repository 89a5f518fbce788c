import { frameworkOf } from "../frameworks";
import { writeSentences } from "../sentences";
import type { Analysis, AnalysisOptions, IndicatorNo, OverallResult, Trend } from "../types";
import { compare } from "./compare";
import { compareComponents, type Year } from "./components";
import { compareIndicators, extremes } from "./indicators";
import { judgeLevel } from "./level";
import { compareQuestions } from "./questions";
import { recomputeOverall } from "./recompute";

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
  const indicators = compareIndicators(current, previous, { strengthThreshold, passMark });
  const withTrend = (trend: Trend): IndicatorNo[] =>
    indicators.filter((one) => one.trend === trend).map(({ no }) => no);

  const figures: Omit<Analysis, "sentences"> = {
    agency: options.agency.trim(),
    fiscalYear: options.current.fiscalYear,
    previousFiscalYear: options.previous?.fiscalYear ?? null,
    framework: current.framework,
    strengthThreshold,
    passMark,
    digits,
    overall: compareOverall(current, previous, digits),
    instruments: compareComponents(current, previous, passMark, digits),
    indicators,
    fails: indicators.filter(({ passes }) => passes === false).map(({ no }) => no),
    ...extremes(indicators),
    changes: { up: withTrend("up"), down: withTrend("down"), same: withTrend("same") },
    questions: compareQuestions(current.framework, current.assessment, options.previous),
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

function overallOf({ framework, assessment }: Year): Pick<OverallResult, "score" | "source" | "computed"> {
  const computed = recomputeOverall(framework, assessment);
  if (assessment.overall !== null) return { score: assessment.overall, source: "official", computed };
  return { score: computed, source: computed === null ? null : "computed", computed };
}
