/** Which measures are offered for a row, and which one is taken unasked. */
import { wordsFor, type Words } from "../sentences";
import type {
  Analysis,
  IndicatorNo,
  IndicatorResult,
  MeasureOption,
  MeasureReason,
  MeasureSource,
  PastMeasure,
  QuestionCode,
  QuestionResult,
} from "../types";
import {
  measureById,
  measureForItem,
  measureForQuestion,
  measuresForIndicator,
  measuresForPattern,
  WEAKNESS_PATTERNS,
  type BankMeasure,
  type WeaknessPattern,
} from "./bank";
import { patternsOf } from "./weaknessPatterns";
import { pastSource } from "./pastSource";
import { measuresYearOf, type MeasureSubject } from "./subjects";

/** A measure that staff saved into the workbook's own bank. */
export interface OwnMeasure extends MeasureSource {
  /** What it is for; empty: for anything. */
  readonly indicators: readonly IndicatorNo[];
  readonly codes: readonly QuestionCode[];
}

export interface MeasureKnowledge {
  readonly past: readonly PastMeasure[];
  readonly own: readonly OwnMeasure[];
}

/**
 * Last year's own measures first, then the workbook's own bank, then what mends the questions and items that would bring
 * back most, then what answers the pattern of the weakness, then the rest for the indicators. Each source once.
 */
export function measureOptions(
  analysis: Analysis,
  subject: MeasureSubject,
  { past, own }: MeasureKnowledge
): MeasureOption[] {
  const words = wordsFor(analysis.digits);
  const numbers = new Set(subject.indicators.map(({ no }) => no));
  const codes = new Set(subject.questions.map(({ code }) => code));
  const ours = (reason: MeasureReason, reasonTh: string, measure: BankMeasure): MeasureOption => ({
    ...bankSource(measure, words),
    reason,
    reasonTh: words.ours(reasonTh),
  });
  const options: MeasureOption[] = [
    ...past
      .filter(({ decision, indicators }) => decision !== "end" && indicators.some((no) => numbers.has(no)))
      .map((measure): MeasureOption => ({
        ...pastSource(measure),
        reason: "past",
        reasonTh: `ใช้ในปีก่อน (${measure.id})`,
      })),
    ...own
      .filter(({ indicators, codes: saved }) => {
        const anywhere = indicators.length === 0 && saved.length === 0;
        return anywhere || indicators.some((no) => numbers.has(no)) || saved.some((code) => codes.has(code));
      })
      .map((measure): MeasureOption => ({ ...measure, reason: "own", reasonTh: "คลังของหน่วยงาน" })),
    ...mostWorthFirst(subject.questions).flatMap((question) => {
      const measure = measureForCode(analysis, question);
      return measure ? [ours("question", `แก้ข้อ ${question.code}`, measure)] : [];
    }),
    ...(subject.goal === "improve" ? patternOptions(analysis, subject, past, ours) : []),
    ...subject.indicators.flatMap(({ no }) =>
      measuresForIndicator(no, subject.goal).map((measure) => ours("indicator", `ตัวชี้วัดที่ ${no}`, measure))
    ),
  ];
  const seen = new Set<string>();
  return options.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function patternOptions(
  analysis: Analysis,
  { indicators }: MeasureSubject,
  past: readonly PastMeasure[],
  ours: (reason: MeasureReason, reasonTh: string, measure: BankMeasure) => MeasureOption
): MeasureOption[] {
  const patterns = new Set<WeaknessPattern>(indicators.flatMap((indicator) => patternsOf(analysis, indicator, past)));
  return [...patterns].flatMap((pattern) =>
    measuresForPattern(pattern).map((measure) => ours("pattern", WEAKNESS_PATTERNS[pattern], measure))
  );
}

/** What a row was made from, even where today's scores would offer something else; undefined when it is no longer there. */
export function rememberedSource(
  analysis: Analysis,
  options: readonly MeasureOption[],
  id: string | undefined
): MeasureSource | undefined {
  const bank = measureById(id ?? "");
  return options.find((option) => option.id === id) ?? (bank ? bankSource(bank, wordsFor(analysis.digits)) : undefined);
}

function bankSource({ id, measure, steps, followUp, evidence, units }: BankMeasure, { ours }: Words): MeasureSource {
  return {
    id,
    measure: ours(measure),
    steps: steps.map(ours),
    followUp: ours(`${followUp}\nหลักฐาน: ${evidence}`),
    units,
  };
}

/**
 * Unasked, last year's measure goes on; else the one for the question or item that alone makes up half of what the weakest
 * indicator lacks; else the indicator's first.
 */
export function optionTaken(
  subject: MeasureSubject,
  options: readonly MeasureOption[],
  chosen: MeasureSource | undefined
): MeasureSource | undefined {
  const first = (reason: MeasureReason): MeasureOption | undefined =>
    options.find((option) => option.reason === reason);
  return first("past") ?? chosen ?? (carriesHalf(subject) ? first("question") : undefined) ?? first("indicator");
}

function carriesHalf({ indicators: [weakest], questions, goal }: MeasureSubject): boolean {
  const [worst] = mostWorthFirst(questions);
  return goal === "improve" && worst !== undefined && isHalfOf(worst, weakest);
}

const isHalfOf = (question: QuestionResult, indicator: IndicatorResult): boolean =>
  question.indicator === indicator.no &&
  indicator.recoverable !== null &&
  indicator.recoverable > 0 &&
  (question.recoverable ?? 0) * 2 >= indicator.recoverable;

function mostWorthFirst<Question extends QuestionResult>(questions: readonly Question[]): Question[] {
  return [...questions].sort((one, other) => (other.recoverable ?? 0) - (one.recoverable ?? 0));
}

/** An item's measure is that of the item which continues it in the year of the work. */
function measureForCode(analysis: Analysis, { code, instrument }: QuestionResult): BankMeasure | null {
  const { fiscalYear, framework, itemGaps } = analysis;
  if (instrument !== "OIT") {
    const size = framework.questions.filter((one) => one.instrument === instrument).length;
    return measureForQuestion(instrument, size, code);
  }
  const next = itemGaps.items.find(({ before }) => before?.code === code);
  return (next && measureForItem(measuresYearOf(analysis), next.code)) ?? measureForItem(fiscalYear, code);
}
