/** ภาพที่ ๑–๓ of the page for executives. */
import { inDigits } from "../../ita/scores";
import { CHART_NAMES, type ChartPlan, type SeriesPlan } from "../charts";
import { TABLE_NAMES } from "../names";
import type { HeadingLine } from "../plan";
import { yearHeader } from "../score/columns";
import { digitsOf, previousYear, type ResultInput } from "./context";

const TWO = "charts.two";
const WIDE = "charts.wide";

/** Lines above the table that make room for the pictures. */
export const OVERVIEW_CHART_LINES: readonly HeadingLine[] = [
  { id: TWO, text: "", style: "rule", height: 200 },
  { id: WIDE, text: "", style: "rule", height: 400 },
];

export function overviewCharts(input: ResultInput): ChartPlan[] {
  const { analysis } = input;
  const digits = digitsOf(input);
  const titled = (no: number, text: string): string => inDigits(`ภาพที่ ${no} ${text}`, digits);
  const year = `ปีงบประมาณ พ.ศ. ${analysis.fiscalYear}`;
  return [
    {
      name: CHART_NAMES.overall,
      kind: "columns",
      title: titled(1, "คะแนนภาพรวมรายปี"),
      table: TABLE_NAMES.trend,
      categories: "label",
      series: [{ name: "คะแนนภาพรวม", values: "overall", look: "current", labels: true }],
      axis: FULL,
      place: { line: TWO, from: 0, to: 0.36 },
    },
    {
      name: CHART_NAMES.instruments,
      kind: "bars",
      title: titled(2, `คะแนนรายแบบวัด ${year}`),
      table: TABLE_NAMES.overview,
      categories: "code",
      series: twoYears(input),
      axis: FULL,
      place: { line: TWO, from: 0.36, to: 1 },
    },
    {
      name: CHART_NAMES.indicators,
      kind: "bars",
      title: titled(3, `คะแนนรายตัวชี้วัด ${year}${analysis.previousFiscalYear === null ? "" : " เทียบกับปีก่อน"}`),
      table: TABLE_NAMES.byIndicator,
      categories: "label",
      series: twoYears(input),
      axis: FULL,
      place: { line: WIDE, from: 0, to: 1 },
    },
  ];
}

/** Room above the columns for figures of 100. */
const FULL = { min: 0, max: 110 } as const;

/** Last year light, this year dark; without a last year one series alone. */
function twoYears({ analysis }: ResultInput): SeriesPlan[] {
  const current: SeriesPlan = {
    name: yearHeader(analysis.fiscalYear, analysis.digits),
    values: "current",
    look: "current",
    labels: true,
  };
  if (analysis.previousFiscalYear === null) return [current];
  const name = yearHeader(previousYear(analysis), analysis.digits);
  return [{ name, values: "previous", look: "previous", labels: true }, current];
}
