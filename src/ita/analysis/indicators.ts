import { instrumentOfIndicator } from "../frameworks/lookup";
import { divideHalfUp } from "../scores";
import type { Hundredths, IndicatorNo, IndicatorResult } from "../types";
import { compare } from "./compare";
import type { Year } from "./components";
import { ranksOf } from "./rank";

interface Lines {
  readonly strengthThreshold: Hundredths;
  readonly passMark: Hundredths;
}

/** The ten indicators in order of number, ranked, grouped and priced. */
export function compareIndicators(current: Year, previous: Year | null, lines: Lines): IndicatorResult[] {
  const scores = current.framework.indicators.map(({ no }) => current.assessment.indicators[no] ?? null);
  const ranks = ranksOf(scores);
  return current.framework.indicators.map((rule, at) => {
    const score = scores[at] ?? null;
    const pointValue = pointValueOf(current, rule.no);
    return {
      ...compare(score, previous?.assessment.indicators[rule.no] ?? null),
      no: rule.no,
      nameTh: rule.nameTh,
      instrument: rule.instrument,
      rank: ranks[at] ?? null,
      group: score === null ? null : score >= lines.strengthThreshold ? "strength" : "weakness",
      passes: score === null ? null : score >= lines.passMark,
      pointValue,
      recoverable: score === null ? null : divideHalfUp((10000 - score) * pointValue, 10000),
    };
  });
}

/** What one point of the indicator is worth in the overall score, in ten-thousandths: weight shared among the instrument's indicators. */
function pointValueOf({ framework }: Year, no: IndicatorNo): number {
  const instrument = instrumentOfIndicator(framework, no);
  return divideHalfUp(instrument.weight * 100, instrument.indicators.length);
}

/** Indicators with the highest or the lowest score, ties included, by number. */
export function extremes(indicators: readonly IndicatorResult[]): { highest: IndicatorNo[]; lowest: IndicatorNo[] } {
  const scores = indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  const withScore = (wanted: number): IndicatorNo[] =>
    indicators.filter(({ score }) => score === wanted).map(({ no }) => no);
  if (scores.length === 0) return { highest: [], lowest: [] };
  return { highest: withScore(Math.max(...scores)), lowest: withScore(Math.min(...scores)) };
}
