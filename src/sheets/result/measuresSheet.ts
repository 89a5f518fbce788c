/**
 * มาตรการ: the table that staff edit, publish and are marked on. The five elements are those that FY2569 item O25 asks for
 * (measure, matching analysis, steps, period, responsible unit), with follow-up beside them.
 */
import type { MeasureProposal } from "../../ita/types";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { inDigits } from "../../ita/scores";
import { digitsOf, footerOf, formula, sentence, type ResultInput } from "./context";
import { indicatorScore } from "./formulas";
import { periodValidation, unitValidation } from "./workValidations";
import { targetOf } from "./worthSheet";

export const GOAL_WORDS = { improve: "▲ ปรับปรุง", keep: "● รักษาระดับ" } as const;

export const MEASURE_COLUMNS = {
  id: "รหัส",
  indicator: "ตัวชี้วัดที่",
  goal: "แนวทาง",
  analysis: "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ",
  measure: "มาตรการหรือโครงการหรือกิจกรรม",
  steps: "ขั้นตอนหรือวิธีการดำเนินการ",
  start: "เริ่ม",
  end: "สิ้นสุด",
  unit: "ผู้รับผิดชอบหลัก",
  jointUnit: "ผู้รับผิดชอบร่วม",
  followUp: "การกำกับติดตาม",
  target: "คะแนนเป้าหมาย",
  offer: "ข้อเสนอใหม่",
} as const;

/** Several indicators in one cell: "9" or "9, 10". */
function indicatorList(numbers: readonly number[]): PlannedValue {
  const [only, ...more] = numbers;
  return more.length === 0 ? (only ?? null) : numbers.join(", ");
}

/** Numbered lines, one step a line, so that a follow-up can answer step by step. */
function numberedSteps(steps: readonly string[], digits: "thai" | "arabic"): string {
  return steps.map((step, index) => `${inDigits(String(index + 1), digits)}. ${step}`).join("\n");
}

/** The indicator's sentence, whose figures are kept alive; a measure for several indicators has a text of its own. */
function analysisText({ analysis }: ResultInput, { indicators, analysis: text }: MeasureProposal): PlannedValue {
  const living = sentence(analysis, `indicator.${indicators[0]}`);
  return indicators.length === 1 && living.text === text ? living : text;
}

/** What staff aim at in คะแนนที่ได้คืน; otherwise no less than this year. */
function targetCell({ headers }: ResultInput, { indicators: [no, ...more] }: MeasureProposal): PlannedValue {
  if (no === undefined || more.length > 0) return null;
  const [target, current] = [targetOf(no), indicatorScore(headers, no, "current").slice(1)];
  return formula(`=IF(ISNUMBER(${target}),${target},${current})`);
}

export function measuresSheet(input: ResultInput): SheetPlan {
  const { analysis, measures } = input;
  const digits = digitsOf(input);
  const year = analysis.fiscalYear + 1;
  const first = measures[0];
  const period = first && periodValidation(first, year, digits);
  const unit = unitValidation(input.headers.unit);
  return {
    id: "measures",
    name: SHEET_NAMES.measures,
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. ${year}`, digits),
        style: "title",
      },
      {
        id: "agency",
        text: `${analysis.agency === "" ? "" : `${analysis.agency} · `}${inDigits(`จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${analysis.fiscalYear}`, digits)}`,
        style: "subtitle",
      },
      {
        id: "help",
        text: "แก้ข้อความ เพิ่มแถว ลบแถว หรือเรียงลำดับได้ เมื่อกดวิเคราะห์ซ้ำ สิ่งที่ท่านแก้จะอยู่เหมือนเดิม และข้อความใหม่จะอยู่ในช่องข้อเสนอใหม่",
        style: "rule",
      },
    ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: footerOf(input), unprintedColumns: 1 },
    table: {
      name: TABLE_NAMES.measures,
      rowPolicy: "proposed",
      keyColumn: "id",
      textSize: 14,
      offerColumn: "offer",
      columns: [
        { id: "id", header: MEASURE_COLUMNS.id, width: 50, style: "textCentre", ownership: "shared" },
        { id: "indicator", header: MEASURE_COLUMNS.indicator, width: 46, style: "number", ownership: "shared" },
        { id: "goal", header: MEASURE_COLUMNS.goal, width: 72, style: "textCentre", ownership: "shared" },
        { id: "analysis", header: MEASURE_COLUMNS.analysis, width: 190, style: "text", ownership: "shared" },
        { id: "measure", header: MEASURE_COLUMNS.measure, width: 125, style: "text", ownership: "shared" },
        { id: "steps", header: MEASURE_COLUMNS.steps, width: 260, style: "text", ownership: "shared" },
        {
          id: "start",
          header: MEASURE_COLUMNS.start,
          width: 76,
          style: "date",
          ownership: "shared",
          ...(period && { validation: period }),
        },
        {
          id: "end",
          header: MEASURE_COLUMNS.end,
          width: 76,
          style: "date",
          ownership: "shared",
          ...(period && { validation: period }),
        },
        {
          id: "unit",
          header: MEASURE_COLUMNS.unit,
          width: 82,
          style: "inputText",
          ownership: "staff",
          validation: unit,
        },
        {
          id: "jointUnit",
          header: MEASURE_COLUMNS.jointUnit,
          width: 82,
          style: "inputText",
          ownership: "staff",
          validation: unit,
        },
        { id: "followUp", header: MEASURE_COLUMNS.followUp, width: 120, style: "text", ownership: "shared" },
        { id: "target", header: MEASURE_COLUMNS.target, width: 62, style: "score", ownership: "generated" },
        { id: "offer", header: MEASURE_COLUMNS.offer, width: 150, style: "text", ownership: "shared" },
      ],
      rows: measures.map((measure): PlannedValue[] => [
        measure.id,
        indicatorList(measure.indicators),
        GOAL_WORDS[measure.goal],
        analysisText(input, measure),
        measure.measure,
        numberedSteps(measure.steps, digits),
        { date: measure.start },
        { date: measure.end },
        null,
        null,
        measure.followUp,
        targetCell(input, measure),
        null,
      ]),
      highlights: [
        { columns: ["goal"], when: { kind: "startsWith", column: "goal", text: GOAL_WORDS.improve }, look: "weak" },
        { columns: ["goal"], when: { kind: "startsWith", column: "goal", text: GOAL_WORDS.keep }, look: "strong" },
        { columns: ["offer"], when: { kind: "notEmpty", column: "offer" }, look: "attention" },
      ],
    },
  };
}
