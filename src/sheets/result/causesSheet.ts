/** ที่มาของการเปลี่ยนแปลง: from last year's overall score to this year's, indicator by indicator, with a bridge chart and a place for causes. */
import { inDigits } from "../../ita/scores";
import { CHART_NAMES, type ChartPlan } from "../charts";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { CAUSE_COLUMNS } from "./causeColumns";
import { foreignCell, TREND } from "./formulas";
import {
  digitsOf,
  footerOf,
  formula,
  previousYear,
  sentenceLines,
  sourceLine,
  staleLine,
  type ResultInput,
} from "./context";

const [START, ROUNDING, END] = ["start", "rounding", "end"] as const;
const PICTURE = "chart";
/** Columns of the bridge that only the chart needs, at the right end. */
const CHART_COLUMNS = 5;

const overall = (year: "previous" | "current"): string => foreignCell(TABLE_NAMES.overview, year, "code", OVERALL_CODE);

/** null while there is no last year to come from and the sheet does not stand. */
export function causesSheet(input: ResultInput): SheetPlan | null {
  const { analysis } = input;
  if (analysis.previousFiscalYear === null && !input.standing.has("causes")) return null;
  return {
    id: "causes",
    name: SHEET_NAMES.causes,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ที่มาของการเปลี่ยนแปลงของคะแนนภาพรวม", style: "title" },
      staleLine(input),
      ...sentenceLines(analysis, [
        { id: "overall.why", style: "sentence" },
        { id: "remark.causes", style: "notice" },
      ]),
      { id: PICTURE, text: "", style: "rule", height: 250 },
      sourceLine(input, "ผลต่อคะแนนรวม = ค่าต่อ 1 คะแนนของตัวชี้วัด × ผลต่าง", SHEET_NAMES.byIndicator),
    ],
    charts: [bridgeChart(input)],
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input), unprintedColumns: CHART_COLUMNS },
    table: {
      name: TABLE_NAMES.causes,
      rowPolicy: "complete",
      keyColumn: "key",
      textSize: 14,
      columns: [
        { id: "key", header: CAUSE_COLUMNS.key, width: 50, style: "inputCode", ownership: "generated", hidden: true },
        { id: "item", header: "รายการ", width: 170, style: "text", ownership: "generated" },
        { id: "delta", header: "ผลต่าง", width: 62, style: "delta", ownership: "generated" },
        { id: "trend", header: "แนวโน้ม", width: 76, style: "textCentre", ownership: "generated" },
        { id: "contribution", header: "ผลต่อคะแนนรวม", width: 70, style: "delta", ownership: "generated" },
        { id: "running", header: "คะแนนสะสม", width: 66, style: "score", ownership: "generated" },
        { id: "cause", header: CAUSE_COLUMNS.cause, width: 210, style: "inputText", ownership: "staff" },
        { id: "label", header: "ชื่อในแผนภูมิ", width: 60, style: "textCentre", ownership: "generated" },
        { id: "base", header: "ฐาน", width: 54, style: "score", ownership: "generated" },
        { id: "whole", header: "คะแนน", width: 54, style: "score", ownership: "generated" },
        { id: "up", header: "เพิ่ม", width: 54, style: "score", ownership: "generated" },
        { id: "down", header: "ลด", width: 54, style: "score", ownership: "generated" },
      ],
      rows: rowsOf(input),
      highlights: [
        ...TREND_HIGHLIGHTS,
        {
          columns: ["cause"],
          when: { kind: "negativeWithout", column: "delta", text: "cause" },
          look: "attention",
        },
      ],
    },
  };
}

function rowsOf(input: ResultInput): PlannedValue[][] {
  const { analysis } = input;
  const digits = digitsOf(input);
  const year = (fiscalYear: number): string => inDigits(`ปี ${fiscalYear}`, digits);
  const whole = (key: string, item: string, side: "previous" | "current", label: string): PlannedValue[] => [
    key,
    item,
    null,
    null,
    null,
    formula(`=${overall(side)}`),
    null,
    label,
    null,
    formula("={running}"),
    null,
    null,
  ];
  let before: string = START;
  const step = (key: string, item: string, delta: PlannedValue, points: string, label: string): PlannedValue[] => {
    const from = `{running@${before}}`;
    before = key;
    return [
      key,
      item,
      delta,
      formula(TREND),
      formula(points),
      formula(`=IF(ISNUMBER(${from}),ROUND(${from}+N({contribution}),2),"")`),
      null,
      label,
      formula(`=IF(COUNT(${from},{running})=2,MIN(${from},{running}),"")`),
      null,
      formula('=IF(ISNUMBER({contribution}),MAX(0,{contribution}),"")'),
      formula('=IF(ISNUMBER({contribution}),MAX(0,-{contribution}),"")'),
    ];
  };
  const lookUp = (no: number, column: string): string => `=${foreignCell(TABLE_NAMES.byIndicator, column, "no", no)}`;
  const last = year(previousYear(analysis));
  return [
    whole(START, `คะแนนภาพรวม ${last}`, "previous", last),
    ...analysis.indicators.map(({ no, nameTh }) =>
      step(
        String(no),
        inDigits(`${no} ${nameTh}`, digits),
        formula(lookUp(no, "delta")),
        lookUp(no, "contribution"),
        inDigits(String(no), digits)
      )
    ),
    step(
      ROUNDING,
      "ผลจากการปัดเศษ",
      null,
      `=IF(COUNT(${overall("current")},{running@${before}})=2,ROUND(${overall("current")}-{running@${before}},2),"")`,
      "ปัดเศษ"
    ),
    whole(END, `คะแนนภาพรวม ${year(analysis.fiscalYear)}`, "current", year(analysis.fiscalYear)),
  ];
}

/** A column chart whose lower parts are not seen; the axis starts a little below the lowest step. */
function bridgeChart(input: ResultInput): ChartPlan {
  const { analysis } = input;
  return {
    name: CHART_NAMES.bridge,
    kind: "stackedColumns",
    title: inDigits("ภาพที่ 4 ที่มาของการเปลี่ยนแปลงของคะแนนภาพรวม รายตัวชี้วัด", digitsOf(input)),
    table: TABLE_NAMES.causes,
    categories: "label",
    series: [
      { name: "ฐาน", values: "base", look: "unseen", labels: false },
      { name: "คะแนน", values: "whole", look: "total", labels: true },
      { name: "เพิ่ม", values: "up", look: "up", labels: true },
      { name: "ลด", values: "down", look: "down", labels: true },
    ],
    axis: { min: bridgeFloor(analysis), max: null },
    place: { line: PICTURE, from: 0, to: 1 },
  };
}

/** Points: a multiple of 5 that leaves room for smaller scores, which the chart follows without the add-in. */
function bridgeFloor({ overall: { previous, score }, indicators }: ResultInput["analysis"]): number {
  let running = previous ?? 0;
  let lowest = Math.min(previous ?? 10_000, score ?? 10_000);
  for (const { contribution } of indicators) {
    running += contribution ?? 0;
    lowest = Math.min(lowest, running);
  }
  return Math.max(0, Math.floor((lowest - 200) / 500) * 5);
}
