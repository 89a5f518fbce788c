/** Differences, ranks, groups, contributions and what a point is worth: one loop each. */
import type { AnalysisOptions, Assessment } from "../../../../src/ita/types";
import { computedOverall, indicatorScore, shownComponent, shownOverall } from "./components";
import { fraction, rounded, times, type Fraction } from "./fractions";
import { MEMBERS, PASS_MARK, WEIGHT, instrumentOf, naiveRules } from "./rules";

type Score = number | null;
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Two figures a reader can subtract. */
function twoYears(score: Score, previous: Score) {
  if (score === null || previous === null) return { score, previous, delta: null, trend: null };
  const delta = score - previous;
  return { score, previous, delta, trend: delta === 0 ? "same" : delta < 0 ? "down" : "up" };
}

const effect = (share: Fraction, points: number): number => rounded(times(share, fraction(points)));

/** Points of the overall score for one point of an indicator. */
export function worthOf(indicator: number): Fraction {
  const code = instrumentOf(indicator);
  return times(fraction(WEIGHT[code], 100), fraction(1, MEMBERS[code].length));
}

export function naiveOverall({ current, previous }: AnalysisOptions) {
  return {
    ...twoYears(shownOverall(current), previous && shownOverall(previous)),
    computed: computedOverall(current),
    previousComputed: previous && computedOverall(previous),
  };
}

export function naiveInstruments({ current, previous, passMark }: AnalysisOptions) {
  const partsShown =
    naiveRules(current.fiscalYear).eitForms === "two" ||
    [current, previous].some((year) => year?.components.EIT1 !== undefined || year?.components.EIT2 !== undefined);
  const codes = (["IIT", "EIT", "EIT1", "EIT2", "OIT"] as const).filter((code) => partsShown || code.length === 3);
  return codes.map((code) => {
    const compared = twoYears(shownComponent(current, code), previous && shownComponent(previous, code));
    const share = code === "EIT1" || code === "EIT2" ? fraction(15, 100) : fraction(WEIGHT[code], 100);
    return {
      code,
      ...compared,
      contribution: compared.delta === null ? null : effect(share, compared.delta),
      passes: compared.score === null ? null : compared.score >= (passMark ?? PASS_MARK),
    };
  });
}

export function naiveIndicators({ current, previous, strengthThreshold, passMark }: AnalysisOptions) {
  const all = TEN.map((no) => indicatorScore(current, no));
  return TEN.map((no) => {
    const compared = twoYears(indicatorScore(current, no), previous && indicatorScore(previous, no));
    const { score, delta } = compared;
    let [rank, lowestRank] = [1, 1];
    for (const other of all) {
      if (other === null || score === null) continue;
      if (other > score) rank += 1;
      if (other < score) lowestRank += 1;
    }
    return {
      no,
      ...compared,
      rank: score === null ? null : rank,
      lowestRank: score === null ? null : lowestRank,
      group: score === null ? null : score < strengthThreshold ? "weakness" : "strength",
      passes: score === null ? null : !(score < (passMark ?? PASS_MARK)),
      contribution: delta === null ? null : effect(worthOf(no), delta),
      pointValue: effect(worthOf(no), 1_000_000),
      recoverable: score === null ? null : effect(worthOf(no), 10_000 - score),
    };
  });
}

/** Numbers whose score no other is above, and below. */
export function naiveExtremes({ current }: AnalysisOptions) {
  const scored = TEN.filter((no) => indicatorScore(current, no) !== null);
  const beats = (one: number, other: number): boolean =>
    (indicatorScore(current, one) ?? 0) > (indicatorScore(current, other) ?? 0);
  return {
    highest: scored.filter((no) => !scored.some((other) => beats(other, no))),
    lowest: scored.filter((no) => !scored.some((other) => beats(no, other))),
  };
}

/** What rounding leaves of the change when the three contributions are taken from it. */
export function naiveRounding(options: AnalysisOptions): Score {
  const { delta } = naiveOverall(options);
  let rest = delta;
  for (const { code, contribution } of naiveInstruments(options)) {
    if (code === "EIT1" || code === "EIT2") continue;
    if (rest === null || contribution === null) return null;
    rest -= contribution;
  }
  return rest;
}

/** The last five years that have a score, none after the analysed one; of one year said twice the two-year comparison's counts. */
export function naiveYears({ current, previous, earlier = [] }: AnalysisOptions) {
  const years: Assessment[] = [];
  for (let year = current.fiscalYear - 1; year > 2500 && years.length < 4; year--) {
    const found = [previous, ...earlier].find((one) => one?.fiscalYear === year);
    if (found && hasScore(found)) years.unshift(found);
  }
  return [...years, current].map((one) => ({
    fiscalYear: one.fiscalYear,
    overall: shownOverall(one),
    instruments: {
      IIT: shownComponent(one, "IIT"),
      EIT: shownComponent(one, "EIT"),
      OIT: shownComponent(one, "OIT"),
    },
    indicators: Object.fromEntries(TEN.map((no) => [no, indicatorScore(one, no)])),
  }));
}

function hasScore(assessment: Assessment): boolean {
  const { overall, components, indicators } = assessment;
  const instruments = [components.IIT, shownComponent(assessment, "EIT"), components.OIT];
  return (
    overall !== null ||
    instruments.some((one) => one !== undefined && one !== null) ||
    Object.keys(indicators).length > 0
  );
}
