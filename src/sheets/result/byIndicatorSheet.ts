/** รายตัวชี้วัด: ten indicators, two years, RANK, group and what a point is worth. */
import { inDigits } from "../../ita/scores";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns, GROUP_HIGHLIGHTS, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { DELTA, group, indicatorScore, pass, PASS_WORDS, RANK, RECOVERABLE, TREND } from "./formulas";
import { digitsOf, footerOf, formula, sentenceLines, type ResultInput } from "./context";

export function byIndicatorSheet(input: ResultInput): SheetPlan {
  const { analysis, headers } = input;
  const digits = digitsOf(input);
  return {
    id: "byIndicator",
    name: SHEET_NAMES.byIndicator,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ผลการประเมินรายตัวชี้วัด", style: "title" },
      ...sentenceLines(analysis, [
        { id: "thresholdRule", style: "rule" },
        { id: "recoverable", style: "sentence" },
      ]),
    ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.byIndicator,
      rowPolicy: "planned",
      keyColumn: "no",
      columns: [
        { id: "no", header: "ตัวชี้วัดที่", width: 56, style: "number", ownership: "generated" },
        { id: "name", header: "รายละเอียดตัวชี้วัด", width: 150, style: "text", ownership: "generated" },
        { id: "instrument", header: "แบบวัด", width: 56, style: "textCentre", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 82, delta: 66 }),
        { id: "trend", header: "แนวโน้ม", width: 80, style: "textCentre", ownership: "generated" },
        { id: "rank", header: "อันดับ", width: 52, style: "number", ownership: "generated" },
        { id: "group", header: "กลุ่ม", width: 80, style: "textCentre", ownership: "generated" },
        { id: "pass", header: "เกณฑ์ผ่าน", width: 76, style: "textCentre", ownership: "generated" },
        {
          id: "pointValue",
          header: inDigits("ค่าต่อ 1 คะแนน", digits),
          width: 66,
          style: "points",
          ownership: "generated",
        },
        { id: "recoverable", header: "คะแนนที่ได้คืน", width: 70, style: "points", ownership: "generated" },
      ],
      rows: analysis.indicators.map((indicator): PlannedValue[] => [
        indicator.no,
        indicator.nameTh,
        indicator.instrument,
        formula(indicatorScore(headers, indicator.no, "previous")),
        formula(indicatorScore(headers, indicator.no, "current")),
        formula(DELTA),
        formula(TREND),
        formula(RANK),
        formula(group(headers, analysis.strengthThreshold)),
        formula(pass(headers, analysis.passMark)),
        indicator.pointValue / 10000,
        formula(RECOVERABLE),
      ]),
      highlights: [
        ...TREND_HIGHLIGHTS,
        ...GROUP_HIGHLIGHTS,
        { columns: ["pass"], when: { kind: "startsWith", column: "pass", text: PASS_WORDS.fails }, look: "weak" },
      ],
    },
  };
}
