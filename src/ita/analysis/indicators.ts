import type { AnalysisOptions, Hundredths, IndicatorNo, IndicatorResult } from "../types";
import { compare } from "./compare";
import type { Year } from "./components";
import { effectOf, indicatorShare, pointValueOf, recoverableOf } from "./pointValue";
import { lowestRanksOf, ranksOf } from "./rank";

interface Lines extends Pick<AnalysisOptions, "causes"> {
  readonly strengthThreshold: Hundredths;
  readonly passMark: Hundredths;
}

/** The ten indicators in order of number, ranked, grouped and priced. */
export function compareIndicators(current: Year, previous: Year | null, lines: Lines): IndicatorResult[] {
  const scores = current.framework.indicators.map(({ no }) => current.assessment.indicators[no] ?? null);
  const [ranks, lowestRanks] = [ranksOf(scores), lowestRanksOf(scores)];
  return current.framework.indicators.map((rule, at) => {
    const score = scores[at] ?? null;
    const share = indicatorShare(current.framework, rule.no);
    const compared = compare(score, previous?.assessment.indicators[rule.no] ?? null);
    return {
      ...compared,
      no: rule.no,
      nameTh: rule.nameTh,
      instrument: rule.instrument,
      rank: ranks[at] ?? null,
      lowestRank: lowestRanks[at] ?? null,
      group: score === null ? null : score >= lines.strengthThreshold ? "strength" : "weakness",
      passes: score === null ? null : score >= lines.passMark,
      contribution: compared.delta === null ? null : effectOf(share, compared.delta),
      pointValue: pointValueOf(share),
      recoverable: score === null ? null : recoverableOf(share, score),
      cause: lines.causes?.[rule.no]?.trim() ?? "",
    };
  });
}

/** Indicators with the highest or the lowest score, ties included, by number. */
export function extremes(indicators: readonly IndicatorResult[]): { highest: IndicatorNo[]; lowest: IndicatorNo[] } {
  const scores = indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  const withScore = (wanted: number): IndicatorNo[] =>
    indicators.filter(({ score }) => score === wanted).map(({ no }) => no);
  if (scores.length === 0) return { highest: [], lowest: [] };
  return { highest: withScore(Math.max(...scores)), lowest: withScore(Math.min(...scores)) };
}
