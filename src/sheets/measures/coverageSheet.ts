/** ความครอบคลุม: each weak point of the results and how many measures serve it. */
import { measureRulesOf, measuresFor, weakPoints, type WeakPoint, type WeakPointKind } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, TABLE_NAMES, yearlyTable } from "../names";
import type { HeadingLine, PlannedValue, SheetPlan } from "../plan";
import { digitsOf, footerOf, formula, sourceLine, staleLine } from "../result/context";
import { countText, foreignCell, indicatorScore, questionScore } from "../result/formulas";
import { TAB_COLORS } from "../styles";
import type { YearInput } from "./context";
import { groupFormulas, naming, namingIndicator } from "./groupFormulas";

export const KIND_WORDS: Readonly<Record<WeakPointKind, string>> = {
  indicator: "ตัวชี้วัด",
  question: "ข้อคำถาม",
  item: "รายการ OIT",
  remark: "ข้อเสนอแนะผู้ตรวจ",
};

export const COVERED = { yes: "✓ มีมาตรการ", no: "! ยังไม่มีมาตรการ" } as const;

export function coverageSheet(input: YearInput): SheetPlan {
  const { analysis, year } = input;
  const digits = digitsOf(input);
  const points = weakPoints(analysis);
  return {
    id: "coverage",
    name: SHEET_NAMES.coverage,
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(`ความครอบคลุมของมาตรการ ปีงบประมาณ พ.ศ. ${year.fiscalYear}`, digits),
        style: "title",
      },
      staleLine(input),
      countLine(input, points.length),
      {
        id: "rule",
        text: "ตัวชี้วัดนับจากช่องตัวชี้วัดที่ของแผ่นมาตรการ ข้อคำถามและรายการนับจากช่องข้อที่เกี่ยวข้อง เมื่อแก้ในแผ่นมาตรการ จำนวนและความครอบคลุมปรับตามทันที ส่วนรหัสมาตรการและรายการจุดอ่อนปรับเมื่อกดวิเคราะห์ซ้ำ",
        style: "rule",
      },
      sourceLine(input, "จุดอ่อน ข้อต่ำกว่าเกณฑ์ รายการที่ไม่ได้คะแนนเต็ม และข้อเสนอแนะของผู้ตรวจ", SHEET_NAMES.questionScores),
    ],
    frozenColumns: 4,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.coverage,
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: 14,
      columns: [
        { id: "key", header: "คีย์", width: 60, style: "inputCode", ownership: "generated", hidden: true },
        { id: "order", header: "ลำดับ", width: 40, style: "number", ownership: "generated", hidden: true },
        { id: "kind", header: "ประเภท", width: 82, style: "text", ownership: "generated" },
        { id: "code", header: "ข้อ", width: 46, style: "textCentre", ownership: "generated" },
        { id: "indicator", header: "ตัวชี้วัดที่", width: 50, style: "number", ownership: "generated" },
        { id: "title", header: "รายการ", width: 210, style: "text", ownership: "generated" },
        { id: "score", header: "คะแนน", width: 60, style: "score", ownership: "generated" },
        { id: "recoverable", header: "คะแนนที่ได้คืน", width: 60, style: "points", ownership: "generated" },
        { id: "remark", header: "ข้อเสนอแนะผู้ตรวจ", width: 150, style: "text", ownership: "generated" },
        { id: "count", header: "จำนวนมาตรการ", width: 58, style: "number", ownership: "generated" },
        { id: "covered", header: "ความครอบคลุม", width: 96, style: "textCentre", ownership: "generated" },
        { id: "measures", header: "มาตรการ", width: 120, style: "text", ownership: "generated" },
      ],
      rows: points.map((point, at) => rowOf(input, point, at + 1)),
      highlights: [
        { columns: ["covered"], when: { kind: "startsWith", column: "covered", text: COVERED.no }, look: "weak" },
        { columns: ["covered"], when: { kind: "startsWith", column: "covered", text: COVERED.yes }, look: "strong" },
      ],
    },
  };
}

function rowOf(input: YearInput, point: WeakPoint, order: number): PlannedValue[] {
  const { analysis, headers, year } = input;
  const digits = digitsOf(input);
  const { kind, code, indicator, titleTh, remark } = point;
  const score =
    kind === "indicator"
      ? indicatorScore(headers, indicator, "current")
      : questionScore(headers.question, code, "current");
  const serving = measuresFor(point, year.measures).map(({ id }) => id);
  return [
    `${analysis.fiscalYear}/${code}`,
    order,
    KIND_WORDS[kind],
    kind === "indicator" ? null : inDigits(code, digits),
    indicator,
    inDigits(titleTh, digits),
    formula(score),
    formula(`=${foreignCell(TABLE_NAMES.worth, "recoverable", "code", kind === "indicator" ? indicator : code)}`),
    remark,
    formula(`=${countFormula(year.fiscalYear, point)}`),
    formula(`=IF({count}>0,"${COVERED.yes}","${COVERED.no}")`),
    serving.join(", "),
  ];
}

/** Rows of the measures table that name the point. */
function countFormula(fiscalYear: number, { kind, code, indicator }: WeakPoint): string {
  const cells = `{${yearlyTable("measures", fiscalYear)}.${kind === "indicator" ? "indicator" : "codes"}:column}`;
  return kind === "indicator" ? namingIndicator(cells, indicator) : naming(cells, [code, inDigits(code, "thai")]);
}

/** Weak points without a measure, then what the year's criteria ask for whether it is weak or not. */
function countLine(input: YearInput, points: number): HeadingLine {
  const digits = digitsOf(input);
  const { fiscalYear } = input.year;
  const rules = measureRulesOf(fiscalYear);
  const none = "ไม่มีจุดอ่อน ข้อต่ำกว่าเกณฑ์ หรือข้อเสนอแนะที่ต้องมีมาตรการ";
  const open = `COUNTIF({covered:column},"${COVERED.no}")`;
  const weak =
    points === 0
      ? `"${none}"`
      : `IF(${open}=0,"✓ ทุกข้อมีมาตรการรองรับ","! ยังไม่มีมาตรการ "&${countText(open, digits)}&" จาก "&${countText("ROWS({covered:column})", digits)}&" ข้อ")`;
  const everyGroup = groupFormulas(rules, `${yearlyTable("measures", fiscalYear)}.`, digits);
  return {
    id: "count",
    text: "",
    style: "sentence",
    formula:
      everyGroup === null
        ? `=${weak}`
        : `=IF(${everyGroup.complete},${weak},"! ตามข้อ ${inDigits(rules.item, digits)} "&${everyGroup.missing}&" · "&${weak})`,
    height: 26,
  };
}
