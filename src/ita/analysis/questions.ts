import { itemsForQuestion } from "../frameworks/items";
import type {
  Assessment,
  Framework,
  Hundredths,
  IndicatorResult,
  QuestionCode,
  QuestionResult,
  QuestionRule,
} from "../types";
import { compare } from "./compare";
import { pointValueOf, questionShare, recoverableOf, type QuestionShare } from "./pointValue";

const FULL_SCORE = 10_000;

interface Beside {
  readonly previous: Assessment | null;
  readonly indicators: readonly IndicatorResult[];
  readonly strengthThreshold: Hundredths;
}

/**
 * The current year's questions and items that have a score in either year, in the framework's order.
 * Last year's scores are looked up by the CURRENT year's code, as they stand on the current year's row; scores that carry
 * last year's own codes go through `alignQuestions` first.
 */
export function compareQuestions(framework: Framework, current: Assessment, beside: Beside): QuestionResult[] {
  const lowest = lowestOfInstruments(framework, current);
  return framework.questions.flatMap((rule): QuestionResult[] => {
    const score = current.questions[rule.code] ?? null;
    const before = beside.previous?.questions[rule.code] ?? null;
    if (score === null && before === null) return [];
    const share = questionShare(framework, current, rule);
    return [
      {
        ...compare(score, before),
        code: rule.code,
        instrument: rule.instrument,
        indicator: rule.indicator,
        subIndicator: rule.subIndicator,
        textTh: rule.textTh,
        unconfirmed: rule.unconfirmed,
        remark: current.remarks[rule.code] ?? "",
        pointValue: pointValueOf(share),
        pointValueUnconfirmed: share.unconfirmed,
        recoverable: recoverableOfQuestion(rule, share, score, beside.indicators),
        discuss:
          score === null || score >= FULL_SCORE
            ? null
            : score < beside.strengthThreshold
              ? "belowLine"
              : score === lowest.get(rule.instrument)
                ? "lowestOfInstrument"
                : null,
        items: itemsForQuestion(framework, rule),
      },
    ];
  });
}

/** A question cannot bring back more than its indicator lacks: the indicator's printed score is the authority. */
export function recoverableOfQuestion(
  { indicator }: Pick<QuestionRule, "indicator">,
  share: QuestionShare,
  score: Hundredths | null,
  indicators: readonly IndicatorResult[]
): Hundredths | null {
  if (score === null) return null;
  const own = recoverableOf(share, score);
  const lacking = indicators.find(({ no }) => no === indicator)?.recoverable ?? own;
  return Math.min(own, lacking);
}

function lowestOfInstruments({ questions }: Framework, current: Assessment): ReadonlyMap<string, Hundredths> {
  const lowest = new Map<string, Hundredths>();
  for (const { code, instrument } of questions) {
    const score = current.questions[code];
    if (score !== undefined) lowest.set(instrument, Math.min(score, lowest.get(instrument) ?? score));
  }
  return lowest;
}

/**
 * Last year's scores under the current year's codes. Items are renumbered from year to year, so an item is found by its
 * title and never by its number; a question keeps its code where the text is the same or one of the texts is not known.
 * What has no counterpart is left out: no comparison is better than a wrong one.
 */
export function alignQuestions<Score>(
  from: Framework,
  to: Framework,
  scores: Readonly<Record<QuestionCode, Score>>
): Record<QuestionCode, Score> {
  const aligned: Record<QuestionCode, Score> = {};
  for (const rule of to.questions) {
    const same = from.questions.filter((candidate) =>
      rule.instrument === "OIT" || (rule.textTh !== null && candidate.textTh !== null)
        ? candidate.instrument === rule.instrument && sameSubject(candidate.textTh, rule.textTh)
        : candidate.code === rule.code && candidate.indicator === rule.indicator
    );
    const only = same.length === 1 ? same[0] : undefined;
    const score = only && scores[only.code];
    if (score !== undefined) aligned[rule.code] = score;
  }
  return aligned;
}

/** Titles are compared without spaces and without the year they were written for. */
export function sameSubject(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const subject = (text: string): string =>
    text
      .replace(/(ประจำ)?(ปี)?(งบประมาณ)?\s*พ\.ศ\.\s*\d{4}/g, "")
      .replace(/ประจำปี$/, "")
      .replace(/\s+/g, "");
  return subject(one) === subject(other);
}
