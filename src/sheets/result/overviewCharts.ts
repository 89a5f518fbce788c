/** ภาพที่ ๑–๓ of the page for executives. */
import { inDigits } from "../../ita/scores";
import { CHART_NAMES, type ChartPlan, type SeriesPlan } from "../charts";
import { TABLE_NAMES } from "../names";
import type { HeadingLine } from "../plan";
import { yearHeader } from "../score/columns";
import { digitsOf, previousYear, type ResultInput } from "./context";

const UPPER = "charts.upper";
const LOWER = "charts.lower";

/**
 * Lines above the table that make room for the pictures: two small ones under one another and beside them the ten indicators,
 * whose bars need some twenty-five points each for a name and two years.
 */
export const OVERVIEW_CHART_LINES: readonly HeadingLine[] = [
  { id: UPPER, text: "", style: "rule", height: 125 },
  { id: LOWER, text: "", style: "rule", height: 160 },
];

/** Where the two small pictures end and the ten indicators begin, in parts of the print. */
const EDGE = 0.395;

export function overviewCharts(input: ResultInput): ChartPlan[] {
  const { analysis } = input;
  const digits = digitsOf(input);
  const titled = (no: number, text: string): string => inDigits(`ภาพที่ ${no} ${text}`, digits);
  const hasLastYear = analysis.previousFiscalYear !== null;
  // Says what a legend would, and leaves its room to the bars.
  const years = hasLastYear
    ? `${analysis.fiscalYear} (เข้ม) ${analysis.previousFiscalYear} (อ่อน)`
    : String(analysis.fiscalYear);
  return [
    {
      name: CHART_NAMES.overall,
      kind: "columns",
      title: titled(1, "คะแนนภาพรวมรายปี"),
      table: TABLE_NAMES.trend,
      categories: "label",
      series: [{ name: "คะแนนภาพรวม", values: "overall", look: "current", labels: true }],
      axis: ABOVE_COLUMNS,
      place: { line: UPPER, from: 0, to: EDGE },
    },
    {
      name: CHART_NAMES.instruments,
      kind: "columns",
      title: titled(2, `แบบวัด ${years}`),
      table: TABLE_NAMES.overview,
      categories: "code",
      series: twoYears(input),
      axis: ABOVE_COLUMNS,
      legend: false,
      place: { line: LOWER, from: 0, to: EDGE },
    },
    {
      name: CHART_NAMES.indicators,
      kind: "bars",
      title: titled(3, `คะแนนรายตัวชี้วัด ปี ${years}`),
      table: TABLE_NAMES.byIndicator,
      categories: "label",
      series: twoYears(input),
      axis: BESIDE_BARS,
      legend: false,
      place: { line: UPPER, lastLine: LOWER, from: EDGE, to: 1 },
    },
  ];
}

/** Room for figures of 100 beside the bars or above the columns; they say what an axis would. */
const BESIDE_BARS = { min: 0, max: 115, hidden: true } as const;
const ABOVE_COLUMNS = { min: 0, max: 150, hidden: true } as const;

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
