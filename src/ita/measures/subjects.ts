/** What the rows of a year's measures table stand for: an indicator each, or the issues that the criteria name. */
import { questionsToDiscuss } from "../sentences";
import type { Scored } from "../scored";
import type { Analysis, IndicatorNo, IndicatorResult, MeasureGoal, MeasureGroup, QuestionResult } from "../types";
import { PATTERN_LIMITS } from "./bank";
import { measureRulesOf } from "./rules";

export interface MeasureSubject {
  /** Lasting: "2569/1", "2568/issue4". */
  readonly key: string;
  /** Title of the issue, or "". */
  readonly issue: string;
  /** The weakest first. */
  readonly indicators: readonly [IndicatorResult, ...IndicatorResult[]];
  readonly goal: MeasureGoal;
  /** Questions and items worth mending, lowest first. */
  readonly questions: readonly Scored<QuestionResult>[];
}

/** The year in which measures that follow from these results are carried out. */
export const measuresYearOf = ({ fiscalYear }: Pick<Analysis, "fiscalYear">): number => fiscalYear + 1;

/** Issues in the order of the criteria; indicators with weaknesses from the lowest score up, then strengths, then without a score. */
export function measureSubjects(analysis: Analysis): MeasureSubject[] {
  const { groups, groupHeader } = measureRulesOf(measuresYearOf(analysis));
  const subjects = groups.flatMap((group) => subjectOf(analysis, group) ?? []);
  return groupHeader === null
    ? subjects.sort((one, other) => byWeakness(one.indicators[0], other.indicators[0]))
    : subjects;
}

/** A subject for indicators of any kind, as staff link them to a measure; null without any. */
export function subjectOf(
  analysis: Analysis,
  { code, titleTh, indicators }: Omit<MeasureGroup, "no">,
  only: (question: QuestionResult) => boolean = () => true
): MeasureSubject | null {
  const [first, ...more] = analysis.indicators.filter(({ no }) => indicators.includes(no)).sort(byWeakness);
  if (!first) return null;
  return {
    key: `${measuresYearOf(analysis)}/${code}`,
    issue: titleTh,
    indicators: [first, ...more],
    goal: [first, ...more].every((indicator) => isKept(analysis, indicator)) ? "keep" : "improve",
    questions: [first, ...more].flatMap((indicator) => questionsToDiscuss(analysis, indicator)).filter(only),
  };
}

export const indicatorNumbers = ({ indicators }: MeasureSubject): IndicatorNo[] =>
  indicators.map(({ no }) => no).sort((a, b) => a - b);

/**
 * A strength that passes is kept, unless it fell by PATTERN_LIMITS.notableFall (5.00 points) or more from the year before or
 * has a disclosure item with 0 points. Anything else is to become better, and so is an indicator without a score.
 */
export function isKept(
  { questions }: Pick<Analysis, "questions">,
  { no, group, passes, delta }: Pick<IndicatorResult, "no" | "group" | "passes" | "delta">
): boolean {
  const fell = delta !== null && delta <= -PATTERN_LIMITS.notableFall;
  const failedItem = questions.some(
    ({ indicator, instrument, score }) => indicator === no && instrument === "OIT" && score === 0
  );
  return group === "strength" && passes !== false && !fell && !failedItem;
}

/** The rule of isKept in the words of the sheet. */
export const GOAL_RULE =
  "แนวทางเป็นปรับปรุงเมื่อตัวชี้วัดเป็นจุดอ่อน ไม่ผ่านเกณฑ์ ลดลงจากปีก่อนตั้งแต่ 5.00 คะแนน มีรายการ OIT ที่ได้ 0 คะแนน หรือยังไม่มีคะแนน นอกนั้นรักษาระดับ";

const GROUP_ORDER = { weakness: 0, strength: 1 } as const;

function byWeakness(one: IndicatorResult, other: IndicatorResult): number {
  const place = ({ group }: IndicatorResult): number => (group === null ? 2 : GROUP_ORDER[group]);
  return place(one) - place(other) || (one.score ?? 0) - (other.score ?? 0) || one.no - other.no;
}
