/** Which patterns of weakness an indicator shows; their rules stand in bank/patterns. */
import type { Analysis, IndicatorResult, PastMeasure } from "../types";
import { PATTERN_LIMITS, type WeaknessPattern } from "./bank";

type Rule = (analysis: Analysis, indicator: IndicatorResult, past: readonly PastMeasure[]) => boolean;

/** In the order in which their measures are offered. */
const RULES: readonly (readonly [WeaknessPattern, Rule])[] = [
  [
    "doneButFell",
    (_, { no, delta }, past) =>
      delta !== null &&
      delta < 0 &&
      past.some(({ status, indicators }) => status === "done" && indicators.includes(no)),
  ],
  ["oneQuestionLow", (analysis, indicator) => hasOneQuestionLow(analysis, indicator)],
  ["fellTwice", (analysis, indicator) => fellTwice(analysis, indicator)],
  ["fellSharply", (_, { delta }) => delta !== null && delta <= -PATTERN_LIMITS.sharpFall],
  ["belowPassMark", (_, { passes }) => passes === false],
  ["itemsAtZero", (analysis, { no }) => items(analysis, no).some((score) => score === 0)],
  ["itemsInPart", (analysis, { no }) => items(analysis, no).some((score) => score > 0 && score < 10000)],
  ["criteriaDrift", ({ itemGaps }, { no }) => itemGaps.items.some(({ indicator, alarm }) => indicator === no && alarm)],
  [
    "disclosureBelowPerception",
    (analysis, { instrument }) => instrument === "OIT" && isFarBelow(analysis, "OIT", ["IIT", "EIT"]),
  ],
  ["insideBelowOutside", (analysis, { instrument }) => instrument === "IIT" && isFarBelow(analysis, "IIT", ["EIT"])],
  ["outsideBelowInside", (analysis, { instrument }) => instrument === "EIT" && isFarBelow(analysis, "EIT", ["IIT"])],
  ["partOneBelowPartTwo", (analysis, { instrument }) => instrument === "EIT" && isFarBelow(analysis, "EIT1", ["EIT2"])],
  ["partTwoBelowPartOne", (analysis, { instrument }) => instrument === "EIT" && isFarBelow(analysis, "EIT2", ["EIT1"])],
  [
    "perceptionBelowDisclosure",
    (analysis, { instrument }) =>
      instrument !== "OIT" &&
      (scoreOf(analysis, "OIT") ?? 0) >= analysis.passMark &&
      isFarBelow(analysis, instrument, ["OIT"]),
  ],
];

export function patternsOf(
  analysis: Analysis,
  indicator: IndicatorResult,
  past: readonly PastMeasure[]
): WeaknessPattern[] {
  return RULES.filter(([, holds]) => holds(analysis, indicator, past)).map(([pattern]) => pattern);
}

const scoreOf = ({ instruments }: Analysis, wanted: string): number | null =>
  instruments.find(({ code }) => code === wanted)?.score ?? null;

function isFarBelow(analysis: Analysis, low: string, others: readonly string[]): boolean {
  const score = scoreOf(analysis, low);
  return (
    score !== null &&
    others.every((other) => {
      const high = scoreOf(analysis, other);
      return high !== null && high - score >= PATTERN_LIMITS.farApart;
    })
  );
}

const scoresOf = ({ questions }: Analysis, no: number): number[] =>
  questions.flatMap(({ indicator, score }) => (indicator === no && score !== null ? [score] : []));

const items = (analysis: Analysis, no: number): number[] => (no >= 9 ? scoresOf(analysis, no) : []);

function hasOneQuestionLow(analysis: Analysis, { no, instrument }: IndicatorResult): boolean {
  const scores = instrument === "OIT" ? [] : scoresOf(analysis, no).sort((a, b) => a - b);
  const [lowest, ...others] = scores;
  if (lowest === undefined || others.length === 0) return false;
  const mean = others.reduce((sum, score) => sum + score, 0) / others.length;
  return mean - lowest >= PATTERN_LIMITS.farBelowOthers;
}

function fellTwice({ years }: Analysis, { no }: IndicatorResult): boolean {
  const [before, between, last] = years.slice(-3).map(({ indicators }) => indicators[no]);
  if (before === undefined || between === undefined || last === undefined) return false;
  return before !== null && between !== null && last !== null && before > between && between > last;
}
