/** อันดับ: the ten indicators from the highest score down. It takes everything from รายตัวชี้วัด and so follows the scores. */
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { comparisonColumns, GROUP_HIGHLIGHTS, ofTwoYears, TREND_HIGHLIGHTS } from "./comparison";
import { TAB_COLORS } from "../styles";
import { footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

/** A column of รายตัวชี้วัด in the row that has this place. */
const at = (column: string): string =>
  `=IFERROR(INDEX({${TABLE_NAMES.byIndicator}.${column}:column},MATCH({place},{${TABLE_NAMES.byIndicator}.order:column},0)),"")`;

export function rankingSheet(input: ResultInput): SheetPlan {
  const { analysis } = input;
  return {
    id: "ranking",
    name: SHEET_NAMES.ranking,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "อันดับคะแนนรายตัวชี้วัด", style: "title" },
      staleLine(input),
      ...sentenceLines(analysis, [{ id: "highest", style: "sentence" }]),
      sourceLine(input, "เรียงจากคะแนนสูงสุด คะแนนเท่ากันได้อันดับเดียวกันและเรียงตามเลขตัวชี้วัด", SHEET_NAMES.byIndicator),
    ],
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.ranking,
      rowPolicy: "complete",
      keyColumn: "place",
      columns: [
        { id: "place", header: "ลำดับ", width: 44, style: "number", ownership: "generated", hidden: true },
        { id: "rank", header: "อันดับ", width: 50, style: "number", ownership: "generated" },
        { id: "no", header: "ตัวชี้วัดที่", width: 54, style: "number", ownership: "generated" },
        { id: "name", header: "ตัวชี้วัด", width: 160, style: "text", ownership: "generated" },
        { id: "instrument", header: "แบบวัด", width: 54, style: "textCentre", ownership: "generated" },
        ...comparisonColumns(analysis, { score: 80, delta: 62 }),
        ofTwoYears({ id: "trend", header: "แนวโน้ม", width: 98, style: "textCentre", ownership: "generated" }, analysis),
        { id: "group", header: "กลุ่ม", width: 78, style: "textCentre", ownership: "generated" },
      ],
      rows: analysis.indicators.map((_, index): PlannedValue[] => [
        index + 1,
        ...["rank", "no", "name", "instrument", "previous", "current", "delta", "trend", "group"].map((column) =>
          formula(at(column))
        ),
      ]),
      highlights: [...TREND_HIGHLIGHTS, ...GROUP_HIGHLIGHTS],
    },
  };
}
