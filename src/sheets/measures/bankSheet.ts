/** คลังมาตรการ: measures that staff saved for later years; theirs from the day they are saved. */
import { inDigits } from "../../ita/scores";
import type { MeasureRow } from "../../ita/types";
import type { OwnMeasure } from "../../ita/measures";
import { canonicalRead, type CellRead } from "../merge/canonical";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../plan";
import { digitsOf, footerOf, type ResultInput } from "../result/context";
import { unitValidation } from "../result/workValidations";
import { TAB_COLORS } from "../styles";
import { numbered } from "./context";
import { codesIn, indicatorsIn, stepsIn } from "./readMeasures";

export const BANK_COLUMNS = {
  id: "รหัส",
  indicator: "ใช้กับตัวชี้วัดที่",
  codes: "ใช้กับข้อ",
  measure: "มาตรการหรือโครงการหรือกิจกรรม",
  steps: "ขั้นตอนหรือวิธีการดำเนินการ",
  followUp: "การกำกับติดตามและหลักฐาน",
  unit: "ผู้รับผิดชอบ",
} as const;

const PREFIX = "bank:";

/** @param saved measures to add, each with the number that it gets */
export function bankSheet(
  input: ResultInput,
  saved: readonly { readonly id: string; readonly measure: MeasureRow }[]
): SheetPlan {
  const digits = digitsOf(input);
  return {
    id: "bank",
    name: SHEET_NAMES.bank,
    tabColor: TAB_COLORS.measures,
    heading: [
      { id: "title", text: "คลังมาตรการของหน่วยงาน", style: "title" },
      {
        id: "help",
        text: "มาตรการที่บันทึกไว้ใช้ในปีต่อไป แก้ เพิ่ม หรือลบได้ บานหน้าต่างจะเสนอตามตัวชี้วัดหรือข้อที่ระบุ หากไม่ระบุจะเสนอทุกแถว",
        style: "rule",
      },
    ],
    frozenColumns: 1,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.bank,
      rowPolicy: "proposed",
      keyColumn: "id",
      textSize: 14,
      columns: columns(input.headers.unit),
      rows: saved.map(({ id, measure }): PlannedValue[] => {
        const { indicators, codes, steps, followUp, units } = measure;
        const [only, ...more] = indicators;
        return [
          id,
          more.length === 0 ? (only ?? null) : indicators.join(", "),
          inDigits(codes.join(", "), digits),
          measure.measure,
          numbered(steps, digits),
          followUp,
          units[0] ?? null,
        ];
      }),
      highlights: [],
    },
  };
}

function columns(unitHeader: string): ColumnPlan[] {
  return [
    { id: "id", header: BANK_COLUMNS.id, width: 50, style: "textCentre", ownership: "staff" },
    { id: "indicator", header: BANK_COLUMNS.indicator, width: 60, style: "number", ownership: "staff" },
    { id: "codes", header: BANK_COLUMNS.codes, width: 70, style: "text", ownership: "staff" },
    { id: "measure", header: BANK_COLUMNS.measure, width: 170, style: "text", ownership: "staff" },
    { id: "steps", header: BANK_COLUMNS.steps, width: 300, style: "text", ownership: "staff" },
    { id: "followUp", header: BANK_COLUMNS.followUp, width: 150, style: "text", ownership: "staff" },
    {
      id: "unit",
      header: BANK_COLUMNS.unit,
      width: 90,
      style: "inputText",
      ownership: "staff",
      validation: unitValidation(unitHeader),
    },
  ];
}

/** Rows without a measure are not yet one. */
export function readBank(headers: readonly string[], rows: readonly (readonly CellRead[])[]): OwnMeasure[] {
  const position = (id: keyof typeof BANK_COLUMNS): number => headers.indexOf(BANK_COLUMNS[id]);
  return rows.flatMap((row, at): OwnMeasure[] => {
    const text = (id: keyof typeof BANK_COLUMNS): string => canonicalRead(row[position(id)] ?? "").trim();
    if (text("measure") === "") return [];
    return [
      {
        id: `${PREFIX}${text("id") || `row ${at + 1}`}`,
        measure: text("measure"),
        steps: stepsIn(text("steps")),
        followUp: text("followUp"),
        units: text("unit") === "" ? [] : [text("unit")],
        indicators: indicatorsIn(text("indicator")),
        codes: codesIn(text("codes")),
      },
    ];
  });
}

/** "K-01": the next number that was never in use. */
export function nextBankNumbers(used: ReadonlySet<string>, count: number): string[] {
  const taken = new Set(used);
  return Array.from({ length: count }, () => {
    let n = 1;
    while (taken.has(bankNumber(n))) n++;
    taken.add(bankNumber(n));
    return bankNumber(n);
  });
}

const bankNumber = (n: number): string => `K-${String(n).padStart(2, "0")}`;
