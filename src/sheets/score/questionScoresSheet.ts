/** คะแนนรายข้อ: question and disclosure-item scores with the year's codes and texts. */
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { questionLabel } from "../questionLabel";
import { TAB_COLORS } from "../styles";
import { QUESTION_COLUMNS, SOURCE_COLUMN } from "./columns";
import { asCell, sourceOf, type ScoreSheetInput } from "./input";
import { scoreColumns } from "./scoreColumns";

export function questionScoresSheet(input: ScoreSheetInput): SheetPlan {
  const { framework, current, previous } = input;
  return {
    id: "questionScores",
    name: SHEET_NAMES.questionScores,
    tabColor: TAB_COLORS.scores,
    heading: [
      { id: "title", text: "คะแนนรายข้อ", style: "title" },
      {
        id: "help",
        text: "กรอกเท่าที่มี ข้อที่ไม่มีคะแนนให้เว้นว่าง คอลัมน์ปีก่อนใช้เฉพาะข้อที่ข้อความตรงกัน เพราะรหัสข้อเปลี่ยนได้ทุกปี",
        style: "sentence",
      },
      ...(framework.questions.some((question) => question.unconfirmed)
        ? [
            {
              id: "unconfirmed",
              text: "รายการของปีนี้บางข้อยังไม่ได้ยืนยันกับเอกสารทางการ (มีคำว่า “ยังไม่ยืนยัน”)",
              style: "notice" as const,
            },
          ]
        : []),
    ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: input.agency },
    table: {
      name: TABLE_NAMES.questionScores,
      rowPolicy: "planned",
      keyColumn: "code",
      highlights: [],
      columns: [
        { id: "code", header: QUESTION_COLUMNS.code, width: 50, style: "inputCode", ownership: "generated" },
        { id: "indicator", header: QUESTION_COLUMNS.indicator, width: 60, style: "number", ownership: "generated" },
        { id: "text", header: QUESTION_COLUMNS.text, width: 330, style: "text", ownership: "generated" },
        ...scoreColumns(input, 90),
        { id: "remark", header: QUESTION_COLUMNS.remark, width: 170, style: "inputText", ownership: "staff" },
        { id: "source", header: SOURCE_COLUMN, width: 120, style: "inputText", ownership: "staff" },
      ],
      rows: framework.questions.map((question): PlannedValue[] => [
        question.code,
        question.indicator,
        questionLabel(question),
        asCell(previous?.questions[question.code]),
        asCell(current?.questions[question.code]),
        current?.remarks[question.code] ?? null,
        sourceOf(input, question.code),
      ]),
    },
  };
}
