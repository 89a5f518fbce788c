/** ภาพรวม: overall score, level and instruments on one page, with what an executive needs to know in words. */
import { INSTRUMENT_CODES, type ComponentCode, type InstrumentCode } from "../../ita/types";
import type { PlannedValue, SheetPlan } from "../plan";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { OVERALL_CODE } from "../score/columns";
import { componentFormula, contribution, DELTA, overallFormula, pass, TREND } from "./formulas";
import { digitsOf, footerOf, formula, sentenceLines, type ResultInput } from "./context";

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
    component.nameTh,
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
      ...sentenceLines(analysis, [
        { id: "overall", style: "sentence" },
        { id: "overall.why", style: "sentence" },
        { id: "highest", style: "sentence" },
        { id: "changes", style: "sentence" },
        { id: "fails", style: "sentence" },
        { id: "level.reason", style: "rule" },
        { id: "unconfirmed", style: "rule" },
      ]),
      {
        id: "source",
        text: `ที่มา: แผ่น${SHEET_NAMES.indicatorScores} · ${inDigits(`น้ำหนัก ${weights}`, digits)} · ข้อมูล ณ วันที่ ${input.asOf}`,
        style: "rule",
      },
    ],
    frozenColumns: 0,
    print: { orientation: "landscape", footer: footerOf(input), onePage: true },
    table: {
      name: TABLE_NAMES.overview,
      rowPolicy: "complete",
      keyColumn: "code",
      columns: [
        { id: "code", header: "รหัส", width: 52, style: "code", ownership: "generated" },
        { id: "name", header: "แบบวัด", width: 265, style: "text", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 84, delta: 70 }),
        { id: "trend", header: "แนวโน้ม", width: 84, style: "textCentre", ownership: "generated" },
        { id: "contribution", header: "ผลต่อคะแนนรวม", width: 76, style: "delta", ownership: "generated" },
        { id: "pass", header: "เกณฑ์ผ่าน", width: 76, style: "textCentre", ownership: "generated" },
      ],
      rows,
      highlights: [
        ...TREND_HIGHLIGHTS,
        { columns: "all", when: { kind: "startsWith", column: "code", text: OVERALL_CODE }, look: "group" },
      ],
    },
  };
}
