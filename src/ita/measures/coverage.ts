/** Every weak point of the results against the measures: what has none, and which measures serve none. */
import { questionsToDiscuss } from "../sentences";
import { isScored, type Scored } from "../scored";
import type { Analysis, Hundredths, IndicatorNo, IndicatorResult, MeasureRow, QuestionResult } from "../types";

/** A weak indicator, a question below the line, an item below full marks, a remark of the assessor's. */
export type WeakPointKind = "indicator" | "question" | "item" | "remark";

export interface WeakPoint {
  readonly kind: WeakPointKind;
  /** "9", "i11", "O14". */
  readonly code: string;
  readonly indicator: IndicatorNo;
  readonly titleTh: string;
  readonly score: Hundredths | null;
  /** Points of the overall score that a full score would bring back. */
  readonly recoverable: Hundredths | null;
  /** The assessor's words, or "". */
  readonly remark: string;
}

export const isWeak = ({ group, passes }: Pick<IndicatorResult, "group" | "passes">): boolean =>
  group === "weakness" || passes === false;

/** By indicator: the indicator itself, then its questions and items from the lowest up. */
export function weakPoints(analysis: Analysis): WeakPoint[] {
  return analysis.indicators.flatMap((indicator): WeakPoint[] => {
    const { no, nameTh, score, recoverable } = indicator;
    const itself: WeakPoint[] = isWeak(indicator)
      ? [{ kind: "indicator", code: String(no), indicator: no, titleTh: nameTh, score, recoverable, remark: "" }]
      : [];
    const discussed = new Set(questionsToDiscuss(analysis, indicator).map(({ code }) => code));
    const rows = analysis.questions
      .filter(isScored)
      .filter((question) => question.indicator === no && isOpen(question, analysis.strengthThreshold, discussed))
      .sort((one, other) => one.score - other.score);
    return [...itself, ...rows.map(pointOf)];
  });
}

function isOpen(
  { instrument, score, remark, code }: Scored<QuestionResult>,
  threshold: Hundredths,
  discussed: ReadonlySet<string>
): boolean {
  if (remark.trim() !== "") return true;
  return instrument === "OIT" ? score < 10000 : score < threshold && discussed.has(code);
}

function pointOf({
  code,
  indicator,
  instrument,
  textTh,
  unconfirmed,
  score,
  recoverable,
  remark,
}: QuestionResult): WeakPoint {
  const full = score !== null && score >= 10000;
  const kind = full ? "remark" : instrument === "OIT" ? "item" : "question";
  const titleTh = textTh === null ? "" : `${textTh}${unconfirmed ? " (ยังไม่ยืนยัน)" : ""}`;
  return { kind, code, indicator, titleTh, score, recoverable, remark: remark.trim() };
}

/** An indicator by the measures linked to it, anything else by those that name its code. */
export function measuresFor({ kind, code, indicator }: WeakPoint, rows: readonly MeasureRow[]): MeasureRow[] {
  return rows.filter(({ indicators, codes }) =>
    kind === "indicator" ? indicators.includes(indicator) : codes.includes(code)
  );
}

/** Measures that improve nothing weak: linked to nothing, or meant to improve what has full marks already. */
export function measuresWithoutNeed(analysis: Analysis, rows: readonly MeasureRow[]): MeasureRow[] {
  const points = weakPoints(analysis);
  return rows.filter((row) => {
    if (row.indicators.length === 0 && row.codes.length === 0) return true;
    if (row.goal === "keep") return false;
    const serves = points.some((point) => measuresFor(point, [row]).length > 0);
    const linked = analysis.indicators.filter(({ no }) => row.indicators.includes(no));
    return !serves && linked.every(({ score }) => score === 10000);
  });
}
