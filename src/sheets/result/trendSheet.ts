/** แนวโน้ม: up to five years beside one another, oldest first. */
import { INDICATOR_NUMBERS, INSTRUMENT_CODES, type YearFigures } from "../../ita/types";
import { inDigits } from "../../ita/scores";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { asCell } from "../score/input";
import { OVERALL_CODE } from "../score/columns";
import { TAB_COLORS } from "../styles";
import { foreignCell, scoreIn } from "./formulas";
import {
  digitsOf,
  footerOf,
  formula,
  sentenceLines,
  sourceLine,
  staleLine,
  yearSource,
  type ResultInput,
} from "./context";

export function trendSheet(input: ResultInput): SheetPlan {
  const { analysis } = input;
  const digits = digitsOf(input);
  const score = (id: string, header: string): ColumnPlan => ({
    id,
    header,
    width: 52,
    style: "score",
    ownership: "generated",
  });
  return {
    id: "trend",
    name: SHEET_NAMES.trend,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "แนวโน้มคะแนนรายปี", style: "title" },
      staleLine(input),
      ...sentenceLines(analysis, [
        { id: "trend", style: "sentence" },
        { id: "level.reason", style: "rule" },
        { id: "level.previousReason", style: "rule" },
      ]),
      sourceLine(
        input,
        "ไม่เกิน 5 ปีล่าสุดที่สมุดงานมีคะแนน ปีที่ขาดเพิ่มได้โดยเติมคอลัมน์ปีในแผ่นนั้น หรือมีตารางคะแนนของปีนั้นในสมุดงาน · ระดับที่มีคำว่าตามเกณฑ์เป็นระดับที่คำนวณ ไม่ใช่ระดับที่ประกาศ"
      ),
    ],
    frozenColumns: 1,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.trend,
      rowPolicy: "planned",
      keyColumn: "year",
      orderColumn: "year",
      textSize: 14,
      columns: [
        { id: "year", header: "ปีงบประมาณ", width: 56, style: "number", ownership: "generated" },
        { id: "level", header: "ระดับ", width: 74, style: "textCentre", ownership: "generated" },
        score("overall", "ภาพรวม"),
        ...INSTRUMENT_CODES.map((code) => score(code, code)),
        // Letters alone name a column in a formula's token.
        ...INDICATOR_NUMBERS.map((no) => score(indicatorColumn(no), inDigits(`ตชว. ${no}`, digits))),
        { id: "source", header: "ที่มาของคะแนน", width: 90, style: "text", ownership: "generated" },
        { id: "label", header: "ชื่อในแผนภูมิ", width: 60, style: "text", ownership: "generated", hidden: true },
      ],
      rows: analysis.years.map((year) => rowOf(input, year)),
      highlights: [],
    },
  };
}

/** A level that nobody announced is told apart. */
function levelText({ level, levelSource }: YearFigures): string {
  if (level === null || levelSource === "announced") return level ?? "";
  return `${level} (ตามเกณฑ์${levelSource === "rule" ? "" : " ยังไม่ยืนยัน"})`;
}

/** "indicatorA" … "indicatorJ" */
const indicatorColumn = (no: number): string => `indicator${String.fromCharCode(64 + no)}`;

function rowOf(input: ResultInput, year: YearFigures): PlannedValue[] {
  const { analysis, headers } = input;
  const { fiscalYear } = year;
  const side =
    fiscalYear === analysis.fiscalYear
      ? ("current" as const)
      : fiscalYear === analysis.previousFiscalYear
        ? ("previous" as const)
        : null;
  const ownHeader = headers.indicatorEarlier.get(fiscalYear) ?? null;
  const figure = (code: string | number, known: number | null): PlannedValue => {
    if (ownHeader !== null) return formula(scoreIn(headers, ownHeader, code));
    return asCell(known);
  };
  const overview = (code: string): PlannedValue =>
    formula(`=${foreignCell(TABLE_NAMES.overview, side ?? "current", "code", code)}`);
  const indicator = (no: number): PlannedValue =>
    formula(`=${foreignCell(TABLE_NAMES.byIndicator, side ?? "current", "no", no)}`);
  return [
    fiscalYear,
    levelText(year),
    side ? overview(OVERALL_CODE) : figure(OVERALL_CODE, year.overall),
    ...INSTRUMENT_CODES.map((code) => (side ? overview(code) : figure(code, year.instruments[code]))),
    ...INDICATOR_NUMBERS.map((no) => (side ? indicator(no) : figure(no, year.indicators[no]))),
    side || ownHeader !== null ? SHEET_NAMES.indicatorScores : yearSource(input.yearPlaces.get(fiscalYear)),
    inDigits(String(fiscalYear), digitsOf(input)),
  ];
}
