/** จุดแข็ง-จุดอ่อน: strengths, then weaknesses, each by falling score, with what the indicator measures and what its score says. */
import type { IndicatorResult } from "../../ita/types";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns, GROUP_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { DELTA, group, indicatorScore } from "./formulas";
import { footerOf, formula, sentence, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

const GROUP_ORDER = { strength: 0, weakness: 1 } as const;

/** Strengths before weaknesses, higher before lower, lower number first among equals; indicators without a score last. */
function byGroupAndScore(indicators: readonly IndicatorResult[]): IndicatorResult[] {
  const place = (result: IndicatorResult): number => (result.group === null ? 2 : GROUP_ORDER[result.group]);
  return [...indicators].sort((a, b) => place(a) - place(b) || (b.score ?? -1) - (a.score ?? -1) || a.no - b.no);
}

/** By falling score, the lower number first among equals: it follows the scores, while the rows wait for the next run. */
const PLACE =
  '=IF(ISNUMBER({current}),1+COUNTIFS({current:column},">"&{current},{no:column},">=1")+COUNTIFS({current:column},{current},{no:column},"<"&{no}),"")';

export function strengthsSheet(input: ResultInput): SheetPlan {
  const { analysis, headers } = input;
  const measures = new Map(analysis.framework.indicators.map((rule) => [rule.no, rule.measuresTh]));
  return {
    id: "strengths",
    name: SHEET_NAMES.strengths,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "จุดแข็งและจุดอ่อน", style: "title" },
      staleLine(input, "order"),
      ...sentenceLines(analysis, [
        { id: "strengths", style: "sentence" },
        { id: "weaknesses", style: "sentence" },
        { id: "fails", style: "sentence" },
        { id: "remark.contrast", style: "sentence" },
        { id: "thresholdRule", style: "rule" },
      ]),
      sourceLine(input, "จุดแข็งเรียงจากคะแนนสูงสุด แล้วจึงจุดอ่อน"),
    ],
    frozenColumns: 5,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.strengths,
      rowPolicy: "planned",
      keyColumn: "no",
      textSize: 14,
      orderColumn: "order",
      columns: [
        { id: "order", header: "ลำดับแถว", width: 40, style: "number", ownership: "generated", hidden: true },
        { id: "place", header: "ลำดับ", width: 44, style: "number", ownership: "generated" },
        { id: "group", header: "กลุ่ม", width: 78, style: "textCentre", ownership: "generated" },
        { id: "no", header: "ตัวชี้วัดที่", width: 54, style: "number", ownership: "generated" },
        { id: "name", header: "รายละเอียดตัวชี้วัด", width: 120, style: "text", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 80, delta: 64 }),
        { id: "measures", header: "สิ่งที่ตัวชี้วัดนี้วัด", width: 190, style: "text", ownership: "shared" },
        { id: "analysis", header: "ผลการวิเคราะห์", width: 280, style: "text", ownership: "shared" },
      ],
      rows: byGroupAndScore(analysis.indicators).map((indicator, index): PlannedValue[] => [
        index + 1,
        formula(PLACE),
        formula(group(headers, analysis.strengthThreshold)),
        indicator.no,
        indicator.nameTh,
        formula(indicatorScore(headers, indicator.no, "previous")),
        formula(indicatorScore(headers, indicator.no, "current")),
        formula(DELTA),
        measures.get(indicator.no) ?? "",
        sentence(analysis, `indicator.${indicator.no}`),
      ]),
      highlights: GROUP_HIGHLIGHTS,
    },
  };
}
