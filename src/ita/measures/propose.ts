import { fiscalYearPeriod } from "../dates";
import { questionsToDiscuss, wordsFor, type Words } from "../sentences";
import { namely } from "../sentences/words";
import type { Analysis, IndicatorResult, MeasureProposal, QuestionResult } from "../types";
import { measureBank } from "./bank/unasked";

/**
 * One proposal an indicator for the year after the results: weaknesses from the lowest score up, then strengths from the
 * lowest up, then indicators without a score. Staff edit the rows in place, so keys depend on the indicator alone and not
 * on the order.
 */
export function proposeMeasures(analysis: Analysis): MeasureProposal[] {
  const measuresYear = analysis.fiscalYear + 1;
  const words = wordsFor(analysis.digits);
  const period = fiscalYearPeriod(measuresYear);
  return weakFirst(analysis.indicators).map((indicator, at) => {
    const goal = indicator.group === "strength" && indicator.passes !== false ? "keep" : "improve";
    const proposal = measureBank[indicator.no][goal];
    const questions = questionsToDiscuss(analysis, indicator);
    return {
      key: `${measuresYear}/${indicator.no}`,
      id: `M${String(measuresYear % 100).padStart(2, "0")}-${String(at + 1).padStart(2, "0")}`,
      indicators: [indicator.no],
      goal,
      analysis: analysis.sentences.find(({ id }) => id === `indicator.${indicator.no}`)?.text ?? "",
      measure: words.ours(proposal.measure),
      steps: [...firstStep(analysis, indicator, questions, words), ...proposal.steps.map((step) => words.ours(step))],
      ...period,
      followUp: words.ours(proposal.followUp),
    };
  });
}

function weakFirst(indicators: readonly IndicatorResult[]): IndicatorResult[] {
  const order = { weakness: 0, strength: 1 };
  const place = ({ group }: IndicatorResult): number => (group === null ? 2 : order[group]);
  return [...indicators].sort(
    (one, other) => place(one) - place(other) || (one.score ?? 0) - (other.score ?? 0) || one.no - other.no
  );
}

/** More than these are named by their codes alone, or the step would fill a page; the titles stand in the question sheet. */
const mostWithTitles = 2;

/** Where question or item scores exist, the work begins with the ones that lost points; a strength may have some too. */
function firstStep(
  analysis: Analysis,
  indicator: IndicatorResult,
  questions: readonly QuestionResult[],
  words: Words
): string[] {
  if (questions.length === 0) return [];
  const named = namely(questions.map((question) => questionName(question, questions.length <= mostWithTitles, words)));
  const year = words.year(analysis.fiscalYear);
  return indicator.instrument === "OIT"
    ? [`แก้ไขข้อมูลที่ไม่ได้คะแนนเต็มใน${year} เป็นลำดับแรก ${named} โดยจัดทำให้ครบองค์ประกอบและเผยแพร่บนเว็บไซต์`]
    : [`วิเคราะห์สาเหตุของข้อที่ควรพัฒนาใน${year} ${named} และกำหนดวิธีแก้ไขพร้อมผู้รับผิดชอบเป็นรายข้อ`];
}

/** The wording only where it is official: an unconfirmed text must not enter a document that will be published. */
function questionName(question: QuestionResult, withTitle: boolean, words: Words): string {
  const { code, textTh, unconfirmed, instrument } = question;
  if (textTh === null || unconfirmed || !withTitle) return `ข้อ ${words.ours(code)}`;
  return instrument === "OIT"
    ? `ข้อ ${words.ours(code)} ${words.ours(textTh)}`
    : `ข้อ ${words.ours(code)} “${words.ours(textTh)}”`;
}
