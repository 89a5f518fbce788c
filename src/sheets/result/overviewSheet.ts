/** ภาพรวม: the page for executives. Score, level, why it moved, what is strong and weak, what to mend first, and pictures of it. */
import { INSTRUMENT_CODES, type ComponentCode, type InstrumentCode } from "../../ita/types";
import type { HeadingLine, PlannedValue, SheetPlan } from "../plan";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { COMPONENT_ITEMS } from "../componentItems";
import { comparisonColumns, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { OVERALL_CODE } from "../score/columns";
import { overviewCharts, OVERVIEW_CHART_LINES } from "./overviewCharts";
import { componentFormula, contribution, DELTA, overallFormula, pass, TREND } from "./formulas";
import { digitsOf, footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

/** Share of the overall score; the EIT parts carry half of the EIT each. */
function weightOf(code: ComponentCode, instruments: readonly { code: InstrumentCode; weight: number }[]): number {
  const owner = code.slice(0, 3);
  const weight = (instruments.find((instrument) => instrument.code === owner)?.weight ?? 0) / 100;
  return code === "EIT1" || code === "EIT2" ? weight / 2 : weight;
}

export function overviewSheet(input: ResultInput): SheetPlan {
  const { analysis, headers } = input;
  const { framework } = analysis;
  const digits = digitsOf(input);
  const members = Object.fromEntries(framework.instruments.map(({ code, indicators }) => [code, indicators])) as Record<
    InstrumentCode,
    readonly number[]
  >;
  const rows: PlannedValue[][] = analysis.instruments.map((component) => [
    component.code,
    inDigits(COMPONENT_ITEMS[component.code], digits),
    formula(componentFormula(headers, component.code, members, "previous")),
    formula(componentFormula(headers, component.code, members, "current")),
    formula(DELTA),
    formula(TREND),
    formula(contribution(weightOf(component.code, framework.instruments))),
    formula(pass(headers, analysis.passMark)),
  ]);
  rows.push([
    OVERALL_CODE,
    "คะแนนภาพรวม (ถ่วงน้ำหนัก)",
    formula(overallFormula(headers, framework.instruments, "previous")),
    formula(overallFormula(headers, framework.instruments, "current")),
    formula(DELTA),
    formula(TREND),
    formula("={delta}"),
    formula(pass(headers, analysis.passMark)),
  ]);
  const weights = INSTRUMENT_CODES.map((code) => `${code} ${weightOf(code, framework.instruments) * 100}`).join(" : ");
  return {
    id: "overview",
    name: SHEET_NAMES.overview,
    tabColor: TAB_COLORS.results,
    heading: [
      {
        id: "title",
        text: inDigits(`ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. ${analysis.fiscalYear}`, digits),
        style: "title",
      },
      { id: "agency", text: analysis.agency, style: "subtitle" },
      staleLine(input),
      ...sentenceLines(analysis, [
        { id: "overall", style: "sentence" },
        { id: "overall.why", style: "sentence" },
        { id: "top.strengths", style: "sentence" },
        { id: "top.weaknesses", style: "sentence" },
        { id: "top.fixes", style: "sentence" },
        { id: "goal.1", style: "sentence" },
        { id: "remark.contrast", style: "sentence" },
      ]),
      ...OVERVIEW_CHART_LINES,
      ...sentenceLines(analysis, [{ id: "level.reason", style: "rule" }]),
      unconfirmedLine(input),
      sourceLine(input, `น้ำหนัก ${weights}`),
    ],
    charts: overviewCharts(input),
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input), onePage: true },
    table: {
      name: TABLE_NAMES.overview,
      rowPolicy: "complete",
      keyColumn: "code",
      textSize: 14,
      columns: [
        { id: "code", header: "รหัส", width: 46, style: "code", ownership: "generated" },
        { id: "name", header: "แบบวัด", width: 196, style: "text", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 80, delta: 62 }),
        { id: "trend", header: "แนวโน้ม", width: 76, style: "textCentre", ownership: "generated" },
        { id: "contribution", header: "ผลต่อคะแนนรวม", width: 66, style: "delta", ownership: "generated" },
        { id: "pass", header: "เกณฑ์ผ่าน", width: 70, style: "textCentre", ownership: "generated" },
      ],
      rows,
      highlights: [
        ...TREND_HIGHLIGHTS,
        { columns: "all", when: { kind: "startsWith", column: "code", text: OVERALL_CODE }, look: "group" },
      ],
    },
  };
}

/** The page for executives only counts what is not confirmed; the sheets that rest on it say what it is. */
function unconfirmedLine(input: ResultInput): HeadingLine {
  const { length } = input.analysis.framework.unconfirmed;
  const text = length === 0 ? "" : `หลักเกณฑ์ของปีนี้ที่ยังไม่ยืนยันมี ${length} เรื่อง รายละเอียดอยู่ในแผ่น${SHEET_NAMES.goals}`;
  return { id: "unconfirmed.count", text: inDigits(text, digitsOf(input)), style: "rule" };
}
