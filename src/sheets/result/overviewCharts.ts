/** ภาพที่ ๑–๓ of the page for executives. */
import { inDigits } from "../../ita/scores";
import { CHART_NAMES, type ChartPlan, type SeriesPlan } from "../charts";
import { TABLE_NAMES } from "../names";
import type { HeadingLine } from "../plan";
import { yearHeader } from "../score/columns";
import { digitsOf, previousYear, type ResultInput } from "./context";

const UPPER = "charts.upper";
const LOWER = "charts.lower";

/** Lines above the table that make room for the pictures. */
export const OVERVIEW_CHART_LINES: readonly HeadingLine[] = [
  { id: UPPER, text: "", style: "rule", height: 112 },
  { id: LOWER, text: "", style: "rule", height: 150 },
];

/** Where the ten indicators end and the two small pictures begin, in parts of the print. */
const EDGE = 0.715;

export function overviewCharts(input: ResultInput): ChartPlan[] {
  const { analysis } = input;
  const digits = digitsOf(input);
  const titled = (no: number, text: string): string => inDigits(`ภาพที่ ${no} ${text}`, digits);
  const thisYear = `ปี ${analysis.fiscalYear}`;
  const lastYear = analysis.previousFiscalYear === null ? null : `ปี ${analysis.previousFiscalYear}`;
  return [
    {
      name: CHART_NAMES.overall,
      kind: "columns",
      title: titled(1, "คะแนนภาพรวมรายปี"),
      table: TABLE_NAMES.trend,
      categories: "label",
      series: [{ name: "คะแนนภาพรวม", values: "overall", look: "current", labels: true }],
      axis: SMALL,
      place: { line: UPPER, from: EDGE, to: 1 },
    },
    {
      name: CHART_NAMES.instruments,
      kind: "bars",
      title: titled(2, "คะแนนรายแบบวัด"),
      table: TABLE_NAMES.overview,
      categories: "code",
      series: twoYears(input),
      axis: SMALL,
      place: { line: LOWER, from: EDGE, to: 1 },
    },
    {
      name: CHART_NAMES.indicators,
      kind: "bars",
      title: titled(3, `คะแนนรายตัวชี้วัด ${thisYear}${lastYear === null ? "" : ` (แท่งเข้ม) เทียบกับ${lastYear} (แท่งอ่อน)`}`),
      table: TABLE_NAMES.byIndicator,
      categories: "label",
      series: twoYears(input),
      axis: FULL,
      place: { line: UPPER, lastLine: LOWER, from: 0, to: EDGE },
    },
  ];
}

/** Room beside the bars for figures of 100. */
const FULL = { min: 0, max: 115 } as const;
const SMALL = { min: 0, max: 130, hidden: true } as const;

/** Last year light, this year dark and with its figures; without a last year one series alone. */
function twoYears({ analysis }: ResultInput): SeriesPlan[] {
  const current: SeriesPlan = {
    name: yearHeader(analysis.fiscalYear, analysis.digits),
    values: "current",
    look: "current",
    labels: true,
  };
  if (analysis.previousFiscalYear === null) return [current];
  const name = yearHeader(previousYear(analysis), analysis.digits);
  return [{ name, values: "previous", look: "previous", labels: false }, current];
}
