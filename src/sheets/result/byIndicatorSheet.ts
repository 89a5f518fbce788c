/** รายตัวชี้วัด: ten indicators, two years, rank, group, what each did to the overall score and what a point is worth. */
import { inDigits } from "../../ita/scores";
import { COMPONENT_CODES } from "../../ita/types";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns, GROUP_HIGHLIGHTS, ofTwoYears, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import {
  contribution,
  DELTA,
  group,
  indicatorScore,
  ORDER,
  pass,
  PASS_WORDS,
  RANK,
  RECOVERABLE,
  TREND,
} from "./formulas";
import { digitsOf, footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

/** Places from 1 on without ties, as `ORDER`: from the lowest score up, and from the most points to be brought back down. */
const LOW_ORDER = placeBy("current", "<");
const WORTH_ORDER = placeBy("recoverable", ">");

function placeBy(column: string, ahead: "<" | ">"): string {
  const before = `COUNTIFS({${column}:column},"${ahead}"&{${column}},{no:column},">=1")`;
  const among = `COUNTIFS({${column}:column},{${column}},{no:column},"<"&{no})`;
  return `=IF(ISNUMBER({${column}}),1+${before}+${among},"")`;
}

export function byIndicatorSheet(input: ResultInput): SheetPlan {
  const { analysis, headers } = input;
  const digits = digitsOf(input);
  return {
    id: "byIndicator",
    name: SHEET_NAMES.byIndicator,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ผลการประเมินรายตัวชี้วัด", style: "title" },
      staleLine(input, "sentences", "sum"),
      ...sentenceLines(analysis, [
        ...COMPONENT_CODES.map((code) => ({ id: `instrument.${code}`, style: "sentence" as const })),
        { id: "changes", style: "sentence" },
        { id: "fails", style: "sentence" },
        { id: "thresholdRule", style: "rule" },
      ]),
      sourceLine(input, "คะแนนเท่ากันได้อันดับเดียวกัน · ผลต่อคะแนนรวม = ค่าต่อ 1 คะแนน × ผลต่าง"),
    ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: footerOf(input), onePage: true },
    table: {
      name: TABLE_NAMES.byIndicator,
      rowPolicy: "planned",
      keyColumn: "no",
      textSize: 14,
      columns: [
        { id: "no", header: "ตัวชี้วัดที่", width: 56, style: "number", ownership: "generated" },
        { id: "name", header: "รายละเอียดตัวชี้วัด", width: 160, style: "text", ownership: "generated" },
        { id: "instrument", header: "แบบวัด", width: 54, style: "textCentre", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 80, delta: 64 }),
        ofTwoYears({ id: "trend", header: "แนวโน้ม", width: 98, style: "textCentre", ownership: "generated" }, analysis),
        { id: "rank", header: "อันดับ", width: 48, style: "number", ownership: "generated" },
        { id: "group", header: "กลุ่ม", width: 78, style: "textCentre", ownership: "generated" },
        { id: "pass", header: "เกณฑ์ผ่าน", width: 74, style: "textCentre", ownership: "generated" },
        ofTwoYears(
          { id: "contribution", header: "ผลต่อคะแนนรวม", width: 66, style: "delta", ownership: "generated" },
          analysis
        ),
        {
          id: "pointValue",
          header: inDigits("ค่าต่อ 1 คะแนน", digits),
          width: 62,
          style: "points",
          ownership: "generated",
        },
        { id: "recoverable", header: "คะแนนที่ได้คืน", width: 66, style: "points", ownership: "generated" },
        // For อันดับ, the lists of ภาพรวม and the charts.
        { id: "order", header: "ลำดับไม่ซ้ำ", width: 50, style: "number", ownership: "generated", hidden: true },
        { id: "lowOrder", header: "ลำดับจากต่ำสุด", width: 50, style: "number", ownership: "generated", hidden: true },
        { id: "worthOrder", header: "ลำดับที่ได้คืน", width: 50, style: "number", ownership: "generated", hidden: true },
        { id: "label", header: "ชื่อในแผนภูมิ", width: 120, style: "code", ownership: "generated", hidden: true },
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
        formula(contribution("{pointValue}")),
        indicator.pointValue / 1_000_000,
        formula(RECOVERABLE),
        formula(ORDER),
        formula(LOW_ORDER),
        formula(WORTH_ORDER),
        inDigits(`${indicator.no} ${indicator.nameTh}`, digits),
      ]),
      highlights: [
        ...TREND_HIGHLIGHTS,
        ...GROUP_HIGHLIGHTS,
        { columns: ["pass"], when: { kind: "startsWith", column: "pass", text: PASS_WORDS.fails }, look: "weak" },
      ],
    },
  };
}
