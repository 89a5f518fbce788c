/** รายข้อ: questions and items under their indicator; the analysis stands on the indicator's own row. */
import type { QuestionResult } from "../../ita/types";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns } from "./comparison";
import { questionLabel } from "../questionLabel";
import { TAB_COLORS } from "../styles";
import { inDigits } from "../../ita/scores";
import { DELTA, DISCUSS_MARK, discuss, indicatorScore, questionScore } from "./formulas";
import {
  digitsOf,
  footerOf,
  formula,
  sentence,
  sentenceLines,
  sourceLine,
  staleLine,
  type ResultInput,
} from "./context";

/** null when the workbook has no question score to show. */
export function byQuestionSheet(input: ResultInput): SheetPlan | null {
  const { analysis, headers } = input;
  const stands = input.standing.has("byQuestion");
  if (analysis.questions.length === 0 && !stands) return null;
  const digits = digitsOf(input);
  const rows = analysis.indicators.flatMap((indicator): PlannedValue[][] => {
    const questions = analysis.questions.filter((candidate) => candidate.indicator === indicator.no);
    if (questions.length === 0 && !stands) return [];
    return [
      [
        indicator.no,
        // A number names the group row; questions and items have codes of letters and digits.
        indicator.no,
        "",
        inDigits(`ตัวชี้วัดที่ ${indicator.no} `, digits) + indicator.nameTh,
        formula(indicatorScore(headers, indicator.no, "previous")),
        formula(indicatorScore(headers, indicator.no, "current")),
        formula(DELTA),
        "",
        sentence(analysis, `indicator.${indicator.no}`),
        "",
        "",
      ],
      ...questions.map((result): PlannedValue[] => [
        indicator.no,
        result.code,
        inDigits(result.code, digits),
        inDigits(questionLabel(result), digits),
        formula(questionScore(headers.question, result.code, "previous")),
        formula(questionScore(headers.question, result.code, "current")),
        formula(DELTA),
        formula(discuss(headers, analysis.strengthThreshold)),
        "",
        result.remark,
        inDigits(itemsOf(result), digits),
      ]),
    ];
  });
  return {
    id: "byQuestion",
    name: SHEET_NAMES.byQuestion,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ผลการประเมินรายข้อ", style: "title" },
      staleLine(input),
      ...sentenceLines(analysis, [
        { id: "discuss", style: "sentence" },
        { id: "unconfirmed", style: "rule" },
      ]),
      sourceLine(input, "รายการ OIT ที่อ้างอิงเป็นข้อเสนอของโปรแกรม (ยังไม่ยืนยัน) แก้ได้", SHEET_NAMES.questionScores),
    ],
    frozenColumns: 3,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.byQuestion,
      rowPolicy: "planned",
      keyColumn: "code",
      textSize: 14,
      columns: [
        { id: "indicator", header: "ตัวชี้วัด", width: 46, style: "number", ownership: "generated" },
        { id: "code", header: "รหัส", width: 44, style: "code", ownership: "generated", hidden: true },
        { id: "label", header: "ข้อ", width: 44, style: "code", ownership: "generated" },
        { id: "text", header: "ข้อคำถามหรือรายการ", width: 220, style: "text", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 74, delta: 60 }),
        { id: "discuss", header: "ควรหารือ", width: 74, style: "textCentre", ownership: "generated" },
        { id: "analysis", header: "ผลการวิเคราะห์", width: 240, style: "text", ownership: "shared" },
        { id: "remark", header: "ข้อเสนอแนะผู้ตรวจ", width: 104, style: "text", ownership: "shared" },
        { id: "items", header: "อ้างอิง OIT", width: 62, style: "textCentre", ownership: "shared" },
      ],
      rows,
      highlights: [
        { columns: "all", when: { kind: "isNumber", column: "code" }, look: "group" },
        { columns: ["discuss"], when: { kind: "startsWith", column: "discuss", text: DISCUSS_MARK }, look: "weak" },
      ],
    },
  };
}

/** Our links, one code a line. */
const itemsOf = ({ items }: QuestionResult): string => items.join("\n");
