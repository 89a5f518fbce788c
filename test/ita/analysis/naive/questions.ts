/** Questions and items: what a point of each is worth, and which ones to talk about. */
import type { AnalysisOptions, Assessment } from "../../../../src/ita/types";
import { indicatorScore } from "./components";
import { worthOf } from "./figures";
import { fraction, rounded, times, type Fraction } from "./fractions";
import { naiveRules, type NaiveQuestion } from "./rules";

function howMany(list: readonly NaiveQuestion[], same: (one: NaiveQuestion) => boolean): number {
  let count = 0;
  for (const one of list) if (same(one)) count += 1;
  return count;
}

/** The EIT questions are those of part 1: where there are two parts, they make up one half of the indicator. */
function countsTwice({ fiscalYear, components }: Assessment): boolean {
  const { eitForms } = naiveRules(fiscalYear);
  if (eitForms === "unknown") return components.EIT1 !== undefined || components.EIT2 !== undefined;
  return eitForms === "two";
}

export function questionWorth(assessment: Assessment, question: NaiveQuestion): Fraction {
  const { questions, itemsAlike } = naiveRules(assessment.fiscalYear);
  const worth = worthOf(question.indicator);
  const siblings = howMany(questions, ({ indicator }) => indicator === question.indicator);
  if (question.instrument === "EIT" && countsTwice(assessment)) return times(worth, fraction(1, 2 * siblings));
  if (question.instrument !== "OIT" || itemsAlike || question.group === null)
    return times(worth, fraction(1, siblings));
  const groups = new Set(
    questions.filter(({ indicator }) => indicator === question.indicator).map(({ group }) => group)
  );
  const inGroup = howMany(questions, ({ group }) => group === question.group);
  return times(times(worth, fraction(1, groups.size)), fraction(1, inGroup));
}

export function naiveQuestions({ current, previous, strengthThreshold }: AnalysisOptions) {
  const { questions } = naiveRules(current.fiscalYear);
  const listed = [];
  for (const question of questions) {
    const score = current.questions[question.code] ?? null;
    const before = previous?.questions[question.code] ?? null;
    if (score === null && before === null) continue;
    const worth = questionWorth(current, question);
    const own = score === null ? null : rounded(times(worth, fraction(10_000 - score)));
    const ofIndicator = indicatorScore(current, question.indicator);
    const lacking =
      ofIndicator === null ? null : rounded(times(worthOf(question.indicator), fraction(10_000 - ofIndicator)));
    listed.push({
      code: question.code,
      score,
      previous: before,
      delta: score === null || before === null ? null : score - before,
      pointValue: rounded(times(worth, fraction(1_000_000))),
      recoverable: own !== null && lacking !== null && lacking < own ? lacking : own,
      discuss: discussed(question, current, strengthThreshold, questions),
    });
  }
  return listed;
}

function discussed(
  { code, instrument }: NaiveQuestion,
  { questions }: Assessment,
  line: number,
  all: readonly NaiveQuestion[]
): string | null {
  const score = questions[code];
  if (score === undefined || score === 10_000) return null;
  if (score < line) return "belowLine";
  const lower = all.some((other) => other.instrument === instrument && (questions[other.code] ?? 10_000) < score);
  return lower ? null : "lowestOfInstrument";
}
