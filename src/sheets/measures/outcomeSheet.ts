/**
 * ผลลัพธ์: how the linked indicators stand after the year's measures. Only that one came after the other is said, never that it
 * is the cause; staff decide what becomes of the measure.
 */
import {
  DECISION_WORDS,
  decisionReason,
  outcomeSentence,
  outcomesOf,
  proposedDecision,
  STATUS_WORDS,
  statusOfMeasure,
} from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import { wordsFor } from "../../ita/sentences";
import type { Analysis, Decision, FollowUpStatus, IndicatorNo, PastMeasure } from "../../ita/types";
import { yearlySheetName, yearlyTable } from "../names";
import type { ColumnPlan, PlannedValue, SheetPlan, ValidationPlan } from "../plan";
import { comparisonColumns } from "../result/comparison";
import {
  digitsOf,
  footerOf,
  formula,
  previousYear,
  sentenceLines,
  sourceLine,
  staleLine,
  type ResultInput,
} from "../result/context";
import { DELTA, indicatorScore } from "../result/formulas";
import { TAB_COLORS } from "../styles";
import { latestStatus, periodLine, type MeasuresYear, type YearInput } from "./context";

export const OUTCOME_COLUMNS = {
  key: "คีย์",
  order: "ลำดับ",
  id: "รหัส",
  measure: "มาตรการที่เกี่ยวข้อง",
  status: "สถานะ",
  no: "ตัวชี้วัดที่",
  name: "รายละเอียดตัวชี้วัด",
  result: "ผลลัพธ์",
  text: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ",
  decision: "ข้อเสนอ",
  reason: "เหตุผลหรือข้อคิดเห็น",
} as const;

export const RESULT_WORDS = { up: "▲ ดีขึ้น", same: "■ รักษาระดับ", down: "▼ ลดลง", unknown: "ยังสรุปไม่ได้" } as const;

const DECISIONS: ValidationPlan = {
  rule: { kind: "list", values: Object.values(DECISION_WORDS) },
  prompt: { title: "ข้อเสนอ", message: "เลือกทำต่อ ปรับ หรือยุติ มาตรการที่ทำต่อหรือปรับจะไปอยู่ในมาตรการปีถัดไป" },
  error: { title: "ข้อเสนอ", message: "เลือกทำต่อ ปรับ หรือยุติจากรายการ", style: "stop" },
};

/** The measures with what was reported and what became of their indicators. @param decided by measure, as staff have it */
export function judgedMeasures(
  { analysis }: Pick<ResultInput, "analysis">,
  { fiscalYear, measures, reports }: MeasuresYear,
  decided: ReadonlyMap<string, Decision>
): PastMeasure[] {
  return measures.map((measure) => {
    const status = statusOfMeasure(reports.filter(({ measureId }) => measureId === measure.id).map(latestStatus));
    const linked = analysis.indicators.filter(({ no }) => measure.indicators.includes(no));
    return {
      ...measure,
      fiscalYear,
      status,
      outcomes: outcomesOf(analysis, measure.indicators),
      decision: decided.get(measure.id) ?? proposedDecision(status, linked),
    };
  });
}

export function outcomeSheet(input: YearInput, hasFollowUp: boolean): SheetPlan {
  const { analysis, year } = input;
  const digits = digitsOf(input);
  return {
    id: "outcome",
    fiscalYear: year.fiscalYear,
    name: yearlySheetName("outcome", year.fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(`ผลลัพธ์ของมาตรการ ปีงบประมาณ พ.ศ. ${year.fiscalYear}`, digits),
        style: "title",
      },
      staleLine(input),
      periodLine(input, year.fiscalYear),
      ...sentenceLines(analysis, [
        { id: "overall", style: "sentence" },
        { id: "fails", style: "sentence" },
      ]),
      {
        id: "caution",
        text: "คะแนนหลังดำเนินการแสดงว่าเกิดขึ้นภายหลัง มิได้แสดงว่ามาตรการเป็นเหตุ กรุณาพิจารณาเหตุอื่นประกอบก่อนตัดสินใจ",
        style: "rule",
      },
      sourceLine(
        input,
        `คะแนนปี ${previousYear(analysis)} และปี ${analysis.fiscalYear} ตามตัวชี้วัดที่ผูกกับมาตรการ · สถานะตามแผ่นติดตาม`
      ),
    ],
    frozenColumns: 3,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: yearlyTable("outcome", year.fiscalYear),
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: 14,
      columns: outcomeColumns(analysis),
      rows: outcomeRows(input, hasFollowUp),
      highlights: [
        {
          columns: ["result", "delta"],
          when: { kind: "startsWith", column: "result", text: RESULT_WORDS.up },
          look: "up",
        },
        {
          columns: ["result", "delta"],
          when: { kind: "startsWith", column: "result", text: RESULT_WORDS.down },
          look: "down",
        },
      ],
    },
  };
}

function outcomeColumns(analysis: Analysis): ColumnPlan[] {
  return [
    { id: "key", header: OUTCOME_COLUMNS.key, width: 60, style: "inputCode", ownership: "generated", hidden: true },
    {
      id: "order",
      header: OUTCOME_COLUMNS.order,
      width: 40,
      style: "number",
      ownership: "generated",
      hidden: true,
    },
    { id: "id", header: OUTCOME_COLUMNS.id, width: 44, style: "textCentre", ownership: "generated" },
    { id: "measure", header: OUTCOME_COLUMNS.measure, width: 136, style: "text", ownership: "generated" },
    { id: "status", header: OUTCOME_COLUMNS.status, width: 82, style: "textCentre", ownership: "generated" },
    { id: "no", header: OUTCOME_COLUMNS.no, width: 44, style: "number", ownership: "generated" },
    { id: "name", header: OUTCOME_COLUMNS.name, width: 100, style: "text", ownership: "generated" },
    ...comparisonColumns(analysis, { score: 64, delta: 60 }),
    { id: "result", header: OUTCOME_COLUMNS.result, width: 76, style: "textCentre", ownership: "generated" },
    { id: "text", header: OUTCOME_COLUMNS.text, width: 194, style: "text", ownership: "shared" },
    {
      id: "decision",
      header: OUTCOME_COLUMNS.decision,
      width: 60,
      style: "textCentre",
      ownership: "shared",
      validation: DECISIONS,
    },
    { id: "reason", header: OUTCOME_COLUMNS.reason, width: 112, style: "inputText", ownership: "shared" },
  ];
}

const RESULT = `=IF(ISNUMBER({delta}),IF({delta}>0,"${RESULT_WORDS.up}",IF({delta}<0,"${RESULT_WORDS.down}","${RESULT_WORDS.same}")),"${RESULT_WORDS.unknown}")`;

/** A row for each measure and linked indicator. */
function outcomeRows(input: YearInput, hasFollowUp: boolean): PlannedValue[][] {
  const { analysis, headers, year } = input;
  const words = wordsFor(analysis.digits);
  const years = { before: previousYear(analysis), after: analysis.fiscalYear };
  const judged = judgedMeasures(input, year, new Map()).filter(({ id }) => id !== "");
  const rows = judged.flatMap((measure) => measure.outcomes.map((outcome) => ({ measure, outcome })));
  return rows.map(({ measure, outcome }, at): PlannedValue[] => {
    const no: IndicatorNo = outcome.indicator;
    const name = analysis.indicators.find((indicator) => indicator.no === no)?.nameTh ?? "";
    const sentence = outcomeSentence(measure, outcome, years, words);
    return [
      `${measure.id}/${no}`,
      at + 1,
      measure.id,
      measure.measure,
      hasFollowUp ? formula(statusFormula(yearlyTable("followUp", year.fiscalYear), measure.id)) : "ไม่มีแผ่นติดตาม",
      no,
      name,
      formula(indicatorScore(headers, no, "previous")),
      formula(indicatorScore(headers, no, "current")),
      formula(DELTA),
      formula(RESULT),
      { text: sentence.text, slots: sentence.slots },
      measure.decision === null ? null : DECISION_WORDS[measure.decision],
      decisionReason(
        measure.status,
        analysis.indicators.filter((indicator) => measure.indicators.includes(indicator.no)),
        words
      ) || null,
    ];
  });
}

/** The rule of statusOfMeasure over the follow-up table, so that it follows without the add-in. */
function statusFormula(table: string, measureId: string): string {
  const id = `{${table}.id:column}`;
  const criterion = `"${measureId.replace(/"/g, '""')}"`;
  const all = `COUNTIF(${id},${criterion})`;
  const count = (status: FollowUpStatus): string =>
    `COUNTIFS(${id},${criterion},{${table}.latest:column},"${wordOf(status)}")`;
  const whole = (["done", "cancelled", "postponed"] as const).map(
    (status) => `IF(${count(status)}=${all},"${wordOf(status)}",`
  );
  const begun = (["ongoing", "done", "cancelled", "postponed"] as const).map(count).join("+");
  const rest = `IF(${begun}>0,"${STATUS_WORDS.ongoing}",IF(${count("notStarted")}>0,"${STATUS_WORDS.notStarted}","ยังไม่รายงาน"))`;
  return `=IF(${all}=0,"ไม่มีในแผ่นติดตาม",${whole.join("")}${rest}${")".repeat(whole.length + 1)}`;
}

const wordOf = (status: FollowUpStatus): string => (status === "unknown" ? "" : STATUS_WORDS[status]);
