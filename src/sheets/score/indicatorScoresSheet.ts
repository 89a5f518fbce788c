/** คะแนนตัวชี้วัด: the official overall, instrument and indicator scores of two years, as printed. */
import { COMPONENT_CODES } from "../../ita/types";
import { inDigits } from "../../ita/scores";
import { COMPONENT_ITEMS } from "../componentItems";
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { OVERALL_CODE, SCORE_COLUMNS, SOURCE_COLUMN } from "./columns";
import { asCell, sourceOf, type ScoreSheetInput } from "./input";
import { scoreColumns } from "./scoreColumns";

export function indicatorScoresSheet(input: ScoreSheetInput): SheetPlan {
  const { framework, current, previous, digits } = input;
  const components = COMPONENT_CODES.filter(
    (code) => framework.eitParts !== "one" || (code !== "EIT1" && code !== "EIT2")
  );
  const rows: PlannedValue[][] = [
    [
      OVERALL_CODE,
      "ทุกแบบวัด",
      "คะแนนภาพรวม",
      asCell(previous?.overall),
      asCell(current?.overall),
      null,
      sourceOf(input, OVERALL_CODE),
    ],
    ...components.map((code): PlannedValue[] => [
      code,
      code.slice(0, 3),
      inDigits(COMPONENT_ITEMS[code], digits),
      asCell(previous?.components[code]),
      asCell(current?.components[code]),
      null,
      sourceOf(input, code),
    ]),
    ...framework.indicators.map((indicator): PlannedValue[] => [
      indicator.no,
      indicator.instrument,
      indicator.nameTh,
      asCell(previous?.indicators[indicator.no]),
      asCell(current?.indicators[indicator.no]),
      null,
      sourceOf(input, indicator.no),
    ]),
  ];
  return {
    id: "indicatorScores",
    name: SHEET_NAMES.indicatorScores,
    tabColor: TAB_COLORS.scores,
    heading: [
      { id: "title", text: "คะแนนตัวชี้วัด", style: "title" },
      {
        id: "help",
        text: inDigits(
          "กรอกตามประกาศผลในช่องสีเหลือง ตัวชี้วัดที่ 1–10 จำเป็นต้องมี คะแนนภาพรวมและแบบวัดเว้นว่างได้ โปรแกรมจะคำนวณให้และไม่แก้คะแนนที่กรอก",
          digits
        ),
        style: "sentence",
      },
    ],
    frozenColumns: 3,
    print: { orientation: "landscape", footer: input.agency },
    table: {
      name: TABLE_NAMES.indicatorScores,
      rowPolicy: "planned",
      keyColumn: "code",
      highlights: [],
      columns: [
        { id: "code", header: SCORE_COLUMNS.code, width: 60, style: "inputCode", ownership: "generated" },
        { id: "instrument", header: SCORE_COLUMNS.instrument, width: 70, style: "textCentre", ownership: "generated" },
        { id: "item", header: SCORE_COLUMNS.item, width: 250, style: "text", ownership: "generated" },
        ...scoreColumns(input, 100),
        { id: "note", header: SCORE_COLUMNS.note, width: 150, style: "inputText", ownership: "staff" },
        { id: "source", header: SOURCE_COLUMN, width: 130, style: "inputText", ownership: "staff" },
      ],
      rows,
    },
  };
}
