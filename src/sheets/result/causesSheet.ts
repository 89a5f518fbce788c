/** ที่มาของการเปลี่ยนแปลง: from last year's overall score to this year's, indicator by indicator, with a bridge chart and a place for causes. */
import { UNEXPLAINED } from "../../ita/sentences";
import { inDigits } from "../../ita/scores";
import type { Framework, IndicatorResult, InstrumentCode } from "../../ita/types";
import { CHART_NAMES, type ChartPlan } from "../charts";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { TREND_HIGHLIGHTS } from "./comparison";
import { scoreFormat, signedFormat, TAB_COLORS, type Digits } from "../styles";
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

const [START, REST, END] = ["start", "rounding", "end"] as const;
const PICTURE = "chart";
/** Columns of the bridge that only the chart needs, at the right end. */
const CHART_COLUMNS = 6;

const overview = (column: "previous" | "current" | "delta" | "contribution", code: string): string =>
  foreignCell(TABLE_NAMES.overview, column, "code", code);
const overall = (column: "previous" | "current" | "delta"): string => overview(column, OVERALL_CODE);

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
      sourceLine(
        input,
        "ผลต่อคะแนนรวม = ค่าต่อ 1 คะแนนของตัวชี้วัด × ผลต่าง แถวแบบวัด = น้ำหนัก × ผลต่างของแบบวัด จึงอาจต่างจากผลรวมรายตัวชี้วัดจากการปัดเศษ · แกนตั้งของภาพไม่ได้เริ่มที่ 0",
        SHEET_NAMES.byIndicator
      ),
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
        { id: "trend", header: "แนวโน้ม", width: 96, style: "textCentre", ownership: "generated" },
        { id: "contribution", header: "ผลต่อคะแนนรวม", width: 70, style: "delta", ownership: "generated" },
        { id: "running", header: "คะแนนสะสม", width: 66, style: "score", ownership: "generated" },
        { id: "cause", header: CAUSE_COLUMNS.cause, width: 190, style: "inputText", ownership: "staff" },
        // Staff may sort the table: what is summed up goes by this number and not by the place of a row.
        { id: "step", header: "ขั้นที่", width: 40, style: "number", ownership: "generated" },
        { id: "label", header: "ชื่อในแผนภูมิ", width: 60, style: "code", ownership: "generated" },
        { id: "base", header: "ฐาน", width: 54, style: "score", ownership: "generated" },
        { id: "whole", header: "คะแนน", width: 54, style: "score", ownership: "generated" },
        { id: "up", header: "เพิ่ม", width: 54, style: "score", ownership: "generated" },
        { id: "down", header: "ลด", width: 54, style: "score", ownership: "generated" },
      ],
      rows: rowsOf(input),
      highlights: [
        { columns: "all", when: { kind: "startsWith", column: "item", text: INSTRUMENT }, look: "group" },
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

const INSTRUMENT = "แบบวัด";

/** Cells of the columns that the chart is drawn from, by column. */
interface Picture {
  readonly label: PlannedValue;
  readonly base?: string;
  readonly whole?: string;
  readonly up?: string;
  readonly down?: string;
}

function rowsOf(input: ResultInput): PlannedValue[][] {
  const { analysis } = input;
  const digits = digitsOf(input);
  const rows = [
    whole(input, START, "previous"),
    ...analysis.framework.instruments.flatMap(({ code, indicators }) => [
      ...analysis.indicators.filter(({ no }) => indicators.includes(no)).map((one) => indicatorRow(one, digits)),
      instrumentRow(code, digits),
    ]),
    restRow(analysis.framework, digits),
    whole(input, END, "current"),
  ];
  return rows.map((cells, step) => cells(step));
}

/** A row's cells, once its step is known. */
type RowOf = (step: number) => PlannedValue[];

function row(first: readonly PlannedValue[], picture: Picture): RowOf {
  const cell = (text: string | undefined): PlannedValue => (text === undefined ? null : formula(text));
  return (step) => [
    ...first,
    null,
    step,
    picture.label,
    cell(picture.base),
    cell(picture.whole),
    cell(picture.up),
    cell(picture.down),
  ];
}

/** Last year's score and all steps up to this one. */
const RUNNING = `=IF(ISNUMBER(${overall("previous")}),ROUND(${overall("previous")}+SUMIFS({up:column},{step:column},"<="&{step})-SUMIFS({down:column},{step:column},"<="&{step}),2),"")`;

/**
 * Where the picture begins: below the lowest point by a third of the way between the lowest and the highest, so that small
 * steps are seen; it follows the scores, which a fixed end of the axis would not.
 */
const FLOOR = "MAX(0,MIN({running:column})-MAX(1,(MAX({running:column})-MIN({running:column}))/3))";
const COLUMN_HEIGHT = `=IF(ISNUMBER({running}),{running}-${FLOOR},"")`;

const STEP: Omit<Picture, "label"> = {
  base: `=IF(ISNUMBER({running}),MIN({running},{running}-N({up})+N({down}))-${FLOOR},"")`,
  up: '=IF(ISNUMBER({contribution}),MAX(0,{contribution}),"")',
  down: '=IF(ISNUMBER({contribution}),MAX(0,-{contribution}),"")',
};

/** The figure stands under the column's name: a step is often too low for a figure in it, and heights do not count from 0. */
function labelled(label: string, figure: "{running}" | "{contribution}", digits: Digits): PlannedValue {
  const format = figure === "{running}" ? scoreFormat(digits, 2) : signedFormat(digits);
  return formula(`="${label}"&IF(ISNUMBER(${figure}),CHAR(10)&TEXT(${figure},"${format}"),"")`);
}

function whole(input: ResultInput, key: string, side: "previous" | "current"): RowOf {
  const { analysis } = input;
  const fiscalYear = side === "previous" ? previousYear(analysis) : analysis.fiscalYear;
  const year = inDigits(`ปี ${fiscalYear}`, digitsOf(input));
  return row([key, `คะแนนภาพรวม ${year}`, null, null, null, formula(`=${overall(side)}`)], {
    label: labelled(year, "{running}", digitsOf(input)),
    whole: COLUMN_HEIGHT,
  });
}

function indicatorRow({ no, nameTh }: IndicatorResult, digits: Digits): RowOf {
  const lookUp = (column: string): PlannedValue =>
    formula(`=${foreignCell(TABLE_NAMES.byIndicator, column, "no", no)}`);
  const item = `${inDigits(String(no), digits)} ${nameTh}`;
  return row([String(no), item, lookUp("delta"), formula(TREND), lookUp("contribution"), formula(RUNNING)], {
    label: labelled(inDigits(String(no), digits), "{contribution}", digits),
    ...STEP,
  });
}

/** What the instrument did, below its indicators; a full column in the picture. */
function instrumentRow(code: InstrumentCode, digits: Digits): RowOf {
  const first = [
    code,
    `${INSTRUMENT} ${code}`,
    formula(`=${overview("delta", code)}`),
    formula(TREND),
    formula(`=${overview("contribution", code)}`),
    formula(RUNNING),
  ];
  return row(first, { label: labelled(`รวม ${code}`, "{contribution}", digits), whole: COLUMN_HEIGHT });
}

/** What the steps leave: rounding, or more than rounding explains. */
function restRow({ instruments }: Framework, digits: Digits): RowOf {
  const { contribution, no, instrument } = {
    contribution: `{${TABLE_NAMES.byIndicator}.contribution:column}`,
    no: `{${TABLE_NAMES.byIndicator}.no:column}`,
    instrument: `{${TABLE_NAMES.byIndicator}.instrument:column}`,
  };
  const ofAll = `SUMIFS(${contribution},${no},">=1")`;
  const isOff = (whole: string, parts: string): string => `IFERROR(ABS(${whole}-${parts})>${UNEXPLAINED / 100},FALSE)`;
  const off = [
    ...instruments.map(({ code }) =>
      isOff(overview("contribution", code), `SUMIFS(${contribution},${no},">=1",${instrument},"${code}")`)
    ),
    isOff(overall("delta"), `(${instruments.map(({ code }) => overview("contribution", code)).join("+")})`),
  ].join(",");
  const first = [
    REST,
    formula(`=IF(OR(${off}),"${REST_WORDS.unexplained}","${REST_WORDS.rounding}")`),
    null,
    formula(TREND),
    formula(`=IF(ISNUMBER(${overall("delta")}),ROUND(${overall("delta")}-${ofAll},2),"")`),
    formula(RUNNING),
  ];
  return row(first, { label: labelled("อื่น ๆ", "{contribution}", digits), ...STEP });
}

const REST_WORDS = { rounding: "ผลจากการปัดเศษ", unexplained: "ส่วนที่คะแนนรายตัวชี้วัดอธิบายไม่ได้ (ควรตรวจทานคะแนน)" } as const;

/** A column chart whose lower parts are not seen. */
function bridgeChart(input: ResultInput): ChartPlan {
  return {
    name: CHART_NAMES.bridge,
    kind: "stackedColumns",
    title: inDigits("ภาพที่ 4 ที่มาของการเปลี่ยนแปลงของคะแนนภาพรวม รายตัวชี้วัด", digitsOf(input)),
    table: TABLE_NAMES.causes,
    categories: "label",
    series: [
      { name: "ฐาน", values: "base", look: "unseen", labels: false },
      { name: "คะแนน", values: "whole", look: "total", labels: false },
      { name: "เพิ่ม", values: "up", look: "up", labels: false },
      { name: "ลด", values: "down", look: "down", labels: false },
    ],
    axis: { min: 0, max: null, hidden: true },
    place: { line: PICTURE, from: 0, to: 1 },
  };
}
