/** What the result sheets share: two years of a score beside each other, and how change and group are shown. */
import type { Analysis } from "../../ita/types";
import type { ColumnPlan, HighlightPlan } from "../plan";
import { yearHeader } from "../score/columns";
import { previousYear } from "./context";
import { GROUP_WORDS, TREND_WORDS } from "./formulas";

/** A column that compares with last year has nothing to say without one; it comes back with the first score of that year. */
export const ofTwoYears = (column: ColumnPlan, { previousFiscalYear }: Analysis): ColumnPlan => ({
  ...column,
  hidden: previousFiscalYear === null,
});

/** The two years and their difference; widths in points. */
export function comparisonColumns(
  analysis: Analysis,
  width: { readonly score: number; readonly delta: number }
): ColumnPlan[] {
  const year = (fiscalYear: number): string => yearHeader(fiscalYear, analysis.digits);
  const score = (id: string, fiscalYear: number): ColumnPlan => ({
    id,
    header: year(fiscalYear),
    width: width.score,
    style: "score",
    ownership: "generated",
  });
  return [
    ofTwoYears(score("previous", previousYear(analysis)), analysis),
    score("current", analysis.fiscalYear),
    ofTwoYears({ id: "delta", header: "ผลต่าง", width: width.delta, style: "delta", ownership: "generated" }, analysis),
  ];
}

export const TREND_HIGHLIGHTS: readonly HighlightPlan[] = [
  { columns: ["delta", "trend"], when: { kind: "startsWith", column: "trend", text: TREND_WORDS.up }, look: "up" },
  { columns: ["delta", "trend"], when: { kind: "startsWith", column: "trend", text: TREND_WORDS.down }, look: "down" },
];

export const GROUP_HIGHLIGHTS: readonly HighlightPlan[] = [
  { columns: ["group"], when: { kind: "startsWith", column: "group", text: GROUP_WORDS.weakness }, look: "weak" },
  { columns: ["group"], when: { kind: "startsWith", column: "group", text: GROUP_WORDS.strength }, look: "strong" },
];
