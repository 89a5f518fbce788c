/** ภาพรวม: the page for executives. Score, level, change and next level large; why it moved; strengths, weaknesses, fixes; pictures. */
import { INSTRUMENT_CODES, type ComponentCode, type InstrumentCode } from "../../ita/types";
import type { ColumnPlan, HeadingLine, PlannedValue, SheetPlan } from "../plan";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { COMPONENT_ITEMS } from "../componentItems";
import { comparisonColumns, ofTwoYears, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { OVERALL_CODE } from "../score/columns";
import { overviewCharts, OVERVIEW_CHART_LINES } from "./overviewCharts";
import { componentFormula, contribution, DELTA, overallFormula, pass, TREND } from "./formulas";
import { changedFormula, digitsOf, footerOf, formula, sentence, type ResultInput } from "./context";
import { ranLine } from "./ranLine";
import { figureLines } from "./overviewFigures";
import { lackFormula, levelFormula, nextLevelFormula, ruleFormula } from "./overviewLevel";
import { listLines } from "./overviewLists";

/** Share of the overall score; the EIT parts carry half of the EIT each. */
function weightOf(code: ComponentCode, instruments: readonly { code: InstrumentCode; weight: number }[]): number {
  const owner = code.slice(0, 3);
  const weight = (instruments.find((instrument) => instrument.code === owner)?.weight ?? 0) / 100;
  return code === "EIT1" || code === "EIT2" ? weight / 2 : weight;
}

const maybe = (text: string | null): PlannedValue => (text === null ? null : formula(text));

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
    maybe(ruleFormula(input, component.code)),
    null,
    null,
    maybe(lackFormula(input, component.code)),
    null,
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
    maybe(ruleFormula(input, OVERALL_CODE)),
    formula(levelFormula(input)),
    formula(nextLevelFormula(input)),
    maybe(lackFormula(input, OVERALL_CODE)),
    changedFormula(input),
  ]);
  const hasLastYear = analysis.previousFiscalYear !== null;
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
      ranLine(input),
      ...figureLines(input),
      whyLine(input),
      ...listLines(input),
      ...OVERVIEW_CHART_LINES,
      ruleLine(input),
    ],
    charts: overviewCharts(input),
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input), onePage: true, unprintedColumns: HIDDEN_COLUMNS.length },
    table: {
      name: TABLE_NAMES.overview,
      rowPolicy: "complete",
      keyColumn: "code",
      textSize: 14,
      columns: [
        { id: "code", header: "รหัส", width: 46, style: "code", ownership: "generated", hidden: true },
        { id: "name", header: "แบบวัด", width: hasLastYear ? 190 : 252, style: "text", ownership: "generated" },
        // Without a last year the others take the room, and edges that pictures stand by stay where they are.
        ...comparisonColumns(analysis, { score: hasLastYear ? 62 : 204, delta: 54 }),
        ofTwoYears({ id: "trend", header: "แนวโน้ม", width: 88, style: "textCentre", ownership: "generated" }, analysis),
        ofTwoYears(
          { id: "contribution", header: "ผลต่อคะแนนรวม", width: 92, style: "delta", ownership: "generated" },
          analysis
        ),
        { id: "pass", header: "เกณฑ์ผ่าน", width: hasLastYear ? 92 : 184, style: "textCentre", ownership: "generated" },
        ...HIDDEN_COLUMNS,
      ],
      rows,
      highlights: [
        ...TREND_HIGHLIGHTS,
        { columns: "all", when: { kind: "startsWith", column: "code", text: OVERALL_CODE }, look: "group" },
      ],
    },
  };
}

/** What the large cells take their words from, and whether any sheet's sentences have been left behind. */
const HIDDEN_COLUMNS: readonly ColumnPlan[] = [
  { id: "rule", header: "ระดับตามเกณฑ์", width: 80, style: "textCentre", ownership: "generated", hidden: true },
  { id: "level", header: "ระดับ", width: 80, style: "textCentre", ownership: "generated", hidden: true },
  { id: "next", header: "ระดับถัดไป", width: 80, style: "textCentre", ownership: "generated", hidden: true },
  { id: "lack", header: "ยังขาดสำหรับระดับถัดไป", width: 60, style: "points", ownership: "generated", hidden: true },
  { id: "changed", header: "คะแนนเปลี่ยนหลังวิเคราะห์", width: 60, style: "number", ownership: "generated", hidden: true },
];

/** Why the score moved; without a last year, what it is, and without a score, what is missing. */
function whyLine({ analysis }: ResultInput): HeadingLine {
  const moved = analysis.previousFiscalYear !== null && analysis.overall.score !== null;
  const told = sentence(analysis, moved ? "overall.why" : "overall");
  return { id: "overall.why", style: "sentence", ...told };
}

/** It only counts what is not confirmed; the sheets that rest on it say what it is. The day of the run stands in the footer. */
function ruleLine(input: ResultInput): HeadingLine {
  const { framework } = input.analysis;
  const weights = INSTRUMENT_CODES.map((code) => `${code} ${weightOf(code, framework.instruments) * 100}`).join(" : ");
  const { length } = framework.unconfirmed;
  const unconfirmed = length === 0 ? "" : ` · เกณฑ์ที่ยังไม่ยืนยัน ${length} เรื่อง (แผ่น${SHEET_NAMES.goals})`;
  const text = `ที่มา: แผ่น${SHEET_NAMES.indicatorScores} · น้ำหนัก ${weights}${unconfirmed}`;
  return { id: "source", text: inDigits(text, digitsOf(input)), style: "rule" };
}
