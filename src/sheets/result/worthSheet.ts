/**
 * คะแนนที่ได้คืน: what a point is worth and what a full score would bring back, for indicators, questions and items, beside the
 * order by lowest score; and a column in which staff try scores and see the new overall score and level at once. What they
 * type for an indicator is its target in มาตรการ.
 */
import { inDigits } from "../../ita/scores";
import type { IndicatorResult, QuestionResult } from "../../ita/types";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { questionLabel } from "../questionLabel";
import { OVERALL_CODE } from "../score/columns";
import { scoreValidation } from "../score/validations";
import { TAB_COLORS, type Digits } from "../styles";
import { foreignCell, indicatorScore, questionScore, threshold } from "./formulas";
import { digitsOf, footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";
import { EIT_PARTS, levelAfter, NOT_A_SCORE, now, tried, TRY_HEADER, tryLine, WORTH_KINDS } from "./worthFormulas";

export function worthSheet(input: ResultInput): SheetPlan {
  const { analysis } = input;
  const digits = digitsOf(input);
  return {
    id: "worth",
    name: SHEET_NAMES.worth,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "คะแนนหนึ่งคะแนนมีค่าเท่าใด และแก้อะไรก่อน", style: "title" },
      staleLine(input, "order"),
      ...sentenceLines(analysis, [
        { id: "recoverable", style: "sentence" },
        { id: "recoverable.order", style: "sentence" },
      ]),
      { id: "try", text: "", style: "subtitle", formula: tryLine(input), height: 56 },
      sourceLine(
        input,
        `คะแนนที่ได้คืน = ค่าต่อ 1 คะแนน × (100 − คะแนน) · ข้อ e ใช้คะแนน EIT ส่วนที่ 1 ซึ่งเป็นครึ่งหนึ่งของตัวชี้วัด · แถวที่มีคำว่าประมาณใช้น้ำหนักที่ยังไม่ยืนยัน${fullMarksText(input)}`,
        `${SHEET_NAMES.indicatorScores}และแผ่น${SHEET_NAMES.questionScores}`
      ),
    ],
    frozenColumns: 4,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.worth,
      rowPolicy: "planned",
      keyColumn: "code",
      orderColumn: "order",
      textSize: 14,
      columns: [
        { id: "order", header: "ลำดับแถว", width: 40, style: "number", ownership: "generated", hidden: true },
        { id: "kind", header: "ประเภท", width: 70, style: "textCentre", ownership: "generated" },
        { id: "code", header: "รหัส", width: 46, style: "code", ownership: "generated", hidden: true },
        { id: "label", header: "ข้อหรือตัวชี้วัดที่", width: 52, style: "code", ownership: "generated" },
        { id: "name", header: "รายการ", width: 220, style: "text", ownership: "generated" },
        { id: "instrument", header: "แบบวัด", width: 46, style: "textCentre", ownership: "generated" },
        { id: "current", header: "คะแนนปัจจุบัน", width: 62, style: "score", ownership: "generated" },
        {
          id: "pointValue",
          header: inDigits("ค่าต่อ 1 คะแนน", digits),
          width: 62,
          style: "pointValue",
          ownership: "generated",
        },
        { id: "recoverable", header: "คะแนนที่ได้คืน", width: 62, style: "points", ownership: "generated" },
        { id: "rank", header: "ลำดับตามคะแนนที่ได้คืน", width: 62, style: "number", ownership: "generated" },
        { id: "lowest", header: "ลำดับตามคะแนนต่ำสุด", width: 62, style: "number", ownership: "generated" },
        {
          id: "try",
          header: TRY_HEADER,
          width: 72,
          style: "inputScore",
          ownership: "staff",
          validation: scoreValidation(digits),
        },
        { id: "after", header: "คะแนนรวมใหม่", width: 66, style: "score", ownership: "generated" },
        { id: "note", header: "หมายเหตุ", width: 76, style: "text", ownership: "generated" },
        // For the formulas.
        ...(
          [
            ["typed", "คะแนนที่ลอง"],
            ["keepTarget", "เป้าหมายเมื่อรักษาระดับ"],
            ["improveTarget", "เป้าหมายเมื่อปรับปรุง"],
            ["parent", "ของตัวชี้วัดที่"],
            ["raw", "คะแนนที่เพิ่มรายข้อ"],
            ["gain", "คะแนนที่เพิ่ม"],
            ["partOne", "EIT ส่วนที่ 1"],
            ["partTwo", "EIT ส่วนที่ 2"],
          ] as const
        ).map(([id, header]): ColumnPlan => ({
          id,
          header: inDigits(header, digits),
          width: 50,
          style: "score",
          ownership: "generated",
          hidden: true,
        })),
      ],
      rows: rowsOf(input),
      highlights: [
        { columns: "all", when: { kind: "startsWith", column: "kind", text: WORTH_KINDS.sum }, look: "group" },
        { columns: ["note"], when: { kind: "startsWith", column: "note", text: ESTIMATE }, look: "doubtful" },
        {
          columns: ["try", "note"],
          when: { kind: "startsWith", column: "note", text: NOT_A_SCORE.slice(0, 1) },
          look: "wrong",
        },
      ],
    },
  };
}

const FULL = 10_000;

/** Questions and items with full marks have nothing to bring back: their rows would be most of the print. */
const hasFullMarks = ({ score }: QuestionResult): boolean => score === FULL;

function fullMarksText({ analysis }: ResultInput): string {
  const count = analysis.questions.filter(hasFullMarks).length;
  return count === 0 ? "" : ` · ข้อและรายการที่ได้คะแนนเต็มแล้ว ${count} ข้อไม่อยู่ในตาราง หากคะแนนลดลงจะมีแถวเมื่อวิเคราะห์อีกครั้ง`;
}

const ESTIMATE = "ประมาณ";
const CHOSEN = "ตามทางเลือก";

/** 1 for the most to be won, or the lowest score, among rows of one kind. */
const RANK_BY_WORTH =
  '=IF(ISNUMBER({recoverable}),1+COUNTIFS({kind:column},{kind},{recoverable:column},">"&{recoverable}),"")';
const RANK_BY_LOWEST = '=IF(ISNUMBER({current}),1+COUNTIFS({kind:column},{kind},{current:column},"<"&{current}),"")';
/** Points of the overall score that the row's own try-out adds. */
const RAW = '=IF(COUNT({typed},{current})=2,{pointValue}*({typed}-{current}),"")';
/** The overall score if this row alone were as tried. */
const AFTER = `=IF(COUNT({raw},${now(OVERALL_CODE)})=2,MIN(100,ROUND(${now(OVERALL_CODE)}+{raw},2)),"")`;

function rowsOf(input: ResultInput): PlannedValue[][] {
  const { analysis } = input;
  const byWorth = (
    one: { readonly recoverable: number | null },
    other: { readonly recoverable: number | null }
  ): number => (other.recoverable ?? -1) - (one.recoverable ?? -1);
  const rows = [
    ...sums(input),
    ...[...analysis.indicators].sort(byWorth).map((indicator) => indicatorRow(input, indicator)),
    ...analysis.questions
      .filter((question) => !hasFullMarks(question))
      .sort(byWorth)
      .map((question) => questionRow(input, question)),
  ];
  return rows.map(([kind = null, code = null, ...rest], index) => [
    index + 1,
    kind,
    code,
    typeof code === "string" ? inDigits(code, analysis.digits) : code,
    ...rest,
  ]);
}

/** IIT, EIT, OIT and the overall score with everything that is tried. */
function sums(input: ResultInput): PlannedValue[][] {
  const { framework } = input.analysis;
  const row = (code: string, name: string, after: string, note: PlannedValue): PlannedValue[] => {
    const parts = code === "EIT" ? EIT_PARTS.map(formula) : [null, null];
    const current = formula(`=${now(code)}`);
    const head = [WORTH_KINDS.sum, code, name, null, current, null, null, null, null, null];
    return [...head, formula(after), note, null, null, null, null, null, null, ...parts];
  };
  return [
    row(
      OVERALL_CODE,
      "คะแนนภาพรวมเมื่อทำได้ตามที่ลองพิมพ์",
      '=IF(ISNUMBER({current}),MIN(100,ROUND({current}+SUM({gain:column}),2)),"")',
      formula(`=${levelAfter(input)}`)
    ),
    ...framework.instruments.map(({ code, weight }) =>
      row(
        code,
        `คะแนน ${code} เมื่อทำได้ตามที่ลองพิมพ์`,
        `=IF(ISNUMBER({current}),MIN(100,ROUND({current}+SUMIFS({gain:column},{instrument:column},"${code}")/${weight / 100},2)),"")`,
        null
      )
    ),
  ];
}

/** A note, unless what is typed is no score; `chosen` where it is not typed but chosen in ระดับถัดไป. */
function noteFormula(note: string, digits: Digits, chosen = note): PlannedValue {
  const wrong = inDigits(NOT_A_SCORE, digits);
  return formula(`=IF(ISNUMBER({typed}),IF({try}="","${chosen}","${note}"),IF({try}="","${note}","${wrong}"))`);
}

/**
 * What the indicator adds: its own try-out, or those of its questions, which cannot bring back more than the indicator lacks
 * nor take more than it has.
 */
const GAIN =
  "=IF(ISNUMBER({raw}),{raw},IF(ISNUMBER({current}),MAX(-{pointValue}*{current},MIN({pointValue}*(100-{current}),SUMIFS({raw:column},{parent:column},{code}))),0))";

function indicatorRow({ analysis, headers }: ResultInput, indicator: IndicatorResult): PlannedValue[] {
  const weightsUnconfirmed = analysis.framework.unconfirmed.some(({ part }) => part === "weights");
  const chosen = `SUMIFS({${TABLE_NAMES.goals}.take:column},{${TABLE_NAMES.goals}.no:column},${indicator.no})`;
  return [
    WORTH_KINDS.indicator,
    indicator.no,
    indicator.nameTh,
    indicator.instrument,
    formula(indicatorScore(headers, indicator.no, "current")),
    indicator.pointValue / 1_000_000,
    formula('=IF(ISNUMBER({current}),ROUND({pointValue}*(100-{current}),2),"")'),
    formula(RANK_BY_WORTH),
    formula(RANK_BY_LOWEST),
    null,
    formula(AFTER),
    noteFormula(weightsUnconfirmed ? ESTIMATE : "", analysis.digits, CHOSEN),
    formula(tried("{try}", `IF(${chosen}>0,${chosen},"")`)),
    formula("=IF(ISNUMBER({typed}),{typed},{current})"),
    formula(improveTarget(headers, analysis, indicator.no)),
    null,
    formula(RAW),
    formula(GAIN),
    null,
    null,
  ];
}

/** A question's try counts only while its indicator has none of its own. */
function questionRow({ headers, analysis }: ResultInput, question: QuestionResult): PlannedValue[] {
  const lacking = foreignCell(TABLE_NAMES.byIndicator, "recoverable", "no", question.indicator);
  const upTo = (points: string): string => `MIN(${points},IF(ISNUMBER(${lacking}),${lacking},100))`;
  return [
    question.instrument === "OIT" ? WORTH_KINDS.item : WORTH_KINDS.question,
    question.code,
    inDigits(questionLabel(question), analysis.digits),
    question.instrument,
    formula(questionScore(headers.question, question.code, "current")),
    question.pointValue / 1_000_000,
    formula(`=IF(ISNUMBER({current}),${upTo("ROUND({pointValue}*(100-{current}),2)")},"")`),
    formula(RANK_BY_WORTH),
    formula(RANK_BY_LOWEST),
    null,
    formula(AFTER),
    noteFormula(question.pointValueUnconfirmed ? ESTIMATE : "", analysis.digits),
    formula(tried("{try}")),
    null,
    null,
    question.indicator,
    formula(`=IF(COUNT({typed},{current})=2,${upTo("{pointValue}*({typed}-{current})")},"")`),
    null,
    null,
    null,
  ];
}

/**
 * What a measure that improves aims at: what staff tried or chose, else the line that the indicator's sentence speaks of (the
 * pass mark where it is below it, else the line of strengths), else the score of the year before where a strength fell; never
 * less than this year's score.
 */
function improveTarget(
  headers: ResultInput["headers"],
  { passMark, strengthThreshold }: Pick<ResultInput["analysis"], "passMark" | "strengthThreshold">,
  no: number
): string {
  const pass = threshold(headers, "passMark", passMark);
  const strength = threshold(headers, "strengthThreshold", strengthThreshold);
  const before = `N(${indicatorScore(headers, no, "previous").slice(1)})`;
  return `=IF(ISNUMBER({typed}),{typed},IF(ISNUMBER({current}),MAX({current},IF({current}<${pass},${pass},IF({current}<${strength},${strength},${before}))),""))`;
}

/**
 * What มาตรการ takes as the target of an indicator, by the row's direction; it is reckoned here once, since there it is asked for
 * in hundreds of rows.
 * @param indicator expression for its number. @param improves expression that is TRUE for a row that improves
 */
export function target(indicator: string, improves: string): string {
  const at = (column: "keepTarget" | "improveTarget"): string =>
    `INDEX({${TABLE_NAMES.worth}.${column}:column},MATCH(${indicator},{${TABLE_NAMES.worth}.code:column},0))`;
  return `IFERROR(IF(${improves},${at("improveTarget")},${at("keepTarget")}),"")`;
}
