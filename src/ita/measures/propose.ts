/**
 * Proposals for the year after the results: a row for each indicator or issue of the year's criteria, and the rows that
 * staff asked for. Staff edit the rows in place, so keys depend on what a row is for and not on its place.
 */
import { fiscalYearPeriod } from "../dates";
import { wordsFor, type Words } from "../sentences";
import type {
  Analysis,
  IndicatorNo,
  MeasureOption,
  MeasureProposal,
  MeasureSource,
  PastMeasure,
  QuestionCode,
  Sentence,
} from "../types";
import { measuresForIndicator } from "./bank";
import { firstSteps } from "./firstStep";
import { joinSentences } from "./joinSentences";
import { measureOptions, optionTaken, rememberedSource, type MeasureKnowledge } from "./options";
import { measureRulesOf } from "./rules";
import { historyOf, pastIdOf, turnsToImprove } from "./pastSource";
import { indicatorNumbers, isKept, measuresYearOf, measureSubjects, subjectOf, type MeasureSubject } from "./subjects";

/** A row that staff asked for beside the proposed ones. */
export interface MeasureAddition {
  /** "2569/added/3" */
  readonly key: string;
  readonly indicators: readonly IndicatorNo[];
  readonly codes: readonly QuestionCode[];
}

export interface ProposalInput extends MeasureKnowledge {
  /** Proposal key → name of the source that the row was made from, or that staff picked. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly added: readonly MeasureAddition[];
}

export const NO_KNOWLEDGE: ProposalInput = { past: [], own: [], chosen: new Map(), added: [] };

export function proposeMeasures(analysis: Analysis, input: ProposalInput = NO_KNOWLEDGE): MeasureProposal[] {
  return subjectsOf(analysis, input).map((subject, at) => proposal(analysis, subject, at + 1, input));
}

/** What staff may choose from for each row, by proposal key, with all steps that the row would then have. */
export function proposalOptions(
  analysis: Analysis,
  input: ProposalInput
): ReadonlyMap<string, readonly MeasureOption[]> {
  return new Map(
    subjectsOf(analysis, input).map((subject) => [
      subject.key,
      measureOptions(analysis, subject, input).map((option) => ({
        ...option,
        steps: stepsWith(analysis, subject, option, pastOf(option, input)),
      })),
    ])
  );
}

const subjectsOf = (analysis: Analysis, { added }: ProposalInput): MeasureSubject[] => [
  ...measureSubjects(analysis),
  ...added.flatMap((one) => addedSubject(analysis, one) ?? []),
];

/** The subject of a row that staff asked for: only the questions that they named, under the issue of their indicator. */
export function addedSubject(analysis: Analysis, { key, indicators, codes }: MeasureAddition): MeasureSubject | null {
  const { groups } = measureRulesOf(measuresYearOf(analysis));
  const issue = groups.find((one) => indicators.some((no) => one.indicators.includes(no)));
  const group = { code: "", titleTh: issue?.titleTh ?? "", indicators };
  const subject = subjectOf(analysis, group, ({ code }) => codes.length === 0 || codes.includes(code));
  return subject && { ...subject, key };
}

function proposal(analysis: Analysis, subject: MeasureSubject, number: number, input: ProposalInput): MeasureProposal {
  const words = wordsFor(analysis.digits);
  const year = measuresYearOf(analysis);
  const source = sourceOf(analysis, subject, input);
  const past = pastOf(source, input);
  return {
    key: subject.key,
    id: `M${String(year % 100).padStart(2, "0")}-${String(number).padStart(2, "0")}`,
    issue: words.ours(subject.issue),
    indicators: indicatorNumbers(subject),
    codes: subject.questions.map(({ code }) => code),
    goal: subject.goal,
    analysis: analysisOf(analysis, subject),
    source: source?.id ?? "",
    measure: source?.measure ?? "",
    steps: stepsWith(analysis, subject, source, past),
    ...fiscalYearPeriod(year),
    followUp: source?.followUp ?? "",
    units: past?.units ?? [],
    history: past ? historyOf(past, subject.goal, words) : "",
  };
}

const pastOf = (source: MeasureSource | undefined, { past }: ProposalInput): PastMeasure | undefined =>
  past.find(({ id }) => id === pastIdOf(source?.id ?? ""));

/** The source's own steps, after what comes first in any case and before what goes on beside. */
function stepsWith(
  analysis: Analysis,
  subject: MeasureSubject,
  source: MeasureSource | undefined,
  past: PastMeasure | undefined
): string[] {
  const words = wordsFor(analysis.digits);
  return [
    ...firstSteps(analysis, subject, words),
    ...(past?.decision === "adjust" ? ["ทบทวนสาเหตุที่คะแนนยังไม่ดีขึ้นหลังดำเนินการในปีก่อน และปรับวิธีดำเนินการให้ตรงกับสาเหตุ"] : []),
    ...(source?.steps ?? []),
    ...(past ? changedGoalStep(subject, past, words) : stepsBeside(analysis, subject)),
  ];
}

/** An issue of several indicators is carried by the measure of the weakest; the others' go on beside it. */
function stepsBeside(analysis: Analysis, { indicators: [, ...others] }: MeasureSubject): string[] {
  const words = wordsFor(analysis.digits);
  return others.flatMap((indicator) => {
    const { no } = indicator;
    const [first] = measuresForIndicator(no, isKept(analysis, indicator) ? "keep" : "improve");
    return first ? [words.ours(`สำหรับตัวชี้วัดที่ ${no} ให้ดำเนิน${first.measure}ควบคู่กัน`)] : [];
  });
}

/** Last year's measure goes on; what only kept the level gets one that improves it beside. */
function changedGoalStep(
  { goal, indicators: [weakest] }: MeasureSubject,
  past: Pick<PastMeasure, "goal">,
  words: Words
): string[] {
  const [first] = turnsToImprove(past, goal) ? measuresForIndicator(weakest.no, "improve") : [];
  return first ? [words.ours(`ตัวชี้วัดที่ ${weakest.no} ต้องปรับปรุง ให้ดำเนิน${first.measure}ควบคู่กัน`)] : [];
}

function sourceOf(analysis: Analysis, subject: MeasureSubject, input: ProposalInput): MeasureSource | undefined {
  const options = measureOptions(analysis, subject, input);
  return optionTaken(subject, options, rememberedSource(analysis, options, input.chosen.get(subject.key)));
}

function analysisOf({ sentences }: Analysis, subject: MeasureSubject): Sentence {
  return joinSentences(
    indicatorNumbers(subject).flatMap((no) => sentences.find(({ id }) => id === `indicator.${no}`) ?? [])
  );
}
