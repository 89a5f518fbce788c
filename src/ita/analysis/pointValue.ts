/** What one point of an indicator, a question or an item is worth in the overall score. */
import { instrumentOfIndicator } from "../frameworks/lookup";
import { divideHalfUp } from "../scores";
import type { Assessment, Framework, Hundredths, IndicatorNo, PointValue, QuestionRule } from "../types";

/** Part of the overall score, exactly: numerator / denominator. */
interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const PERCENT = 100;
const MILLION = 1_000_000;
const FULL_SCORE = 10_000;

/** The instrument's weight, shared evenly among its indicators. */
export function indicatorShare(framework: Framework, no: IndicatorNo): Share {
  const instrument = instrumentOfIndicator(framework, no);
  return { numerator: instrument.weight, denominator: PERCENT * instrument.indicators.length };
}

export interface QuestionShare extends Share {
  readonly unconfirmed: boolean;
}

/**
 * A question has an even part of its indicator. Where the EIT has two parts, the questions are those of part 1, which is half
 * of the indicator. Items follow the year's rule (`itemWeights`).
 */
export function questionShare(framework: Framework, assessment: Assessment, question: QuestionRule): QuestionShare {
  const { numerator, denominator } = indicatorShare(framework, question.indicator);
  const siblings = framework.questions.filter(({ indicator }) => indicator === question.indicator);
  if (question.instrument === "OIT")
    return {
      numerator,
      denominator: denominator * itemsAlike(framework, question, siblings),
      unconfirmed:
        framework.itemWeights.unconfirmed || (usesSubIndicators(framework) && question.subIndicator === null),
    };
  const halved = question.instrument === "EIT" && hasTwoParts(framework, assessment);
  return {
    numerator,
    denominator: denominator * siblings.length * (halved ? 2 : 1),
    unconfirmed:
      (question.instrument === "EIT" && framework.eitParts === "unknown") ||
      framework.unconfirmed.some(({ part }) => part === "weights"),
  };
}

const usesSubIndicators = (framework: Framework): boolean => framework.itemWeights.rule === "subIndicators";

/** How many items of equal weight the indicator would have if all weighed what this one weighs. */
function itemsAlike(framework: Framework, item: QuestionRule, siblings: readonly QuestionRule[]): number {
  if (!usesSubIndicators(framework) || item.subIndicator === null) return siblings.length;
  const groups = new Set(siblings.map(({ subIndicator }) => subIndicator));
  return groups.size * siblings.filter(({ subIndicator }) => subIndicator === item.subIndicator).length;
}

function hasTwoParts({ eitParts }: Framework, { components }: Assessment): boolean {
  return (
    eitParts === "two" || (eitParts === "unknown" && (components.EIT1 !== undefined || components.EIT2 !== undefined))
  );
}

export function pointValueOf({ numerator, denominator }: Share): PointValue {
  return divideHalfUp(numerator * MILLION, denominator);
}

/** What a change of a score does to the overall score, half up. */
export function effectOf({ numerator, denominator }: Share, delta: Hundredths): Hundredths {
  return divideHalfUp(delta * numerator, denominator);
}

/** Points of the overall score that a full score would bring back. */
export function recoverableOf(share: Share, score: Hundredths): Hundredths {
  return effectOf(share, FULL_SCORE - score);
}
