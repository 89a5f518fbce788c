/** Columns of the measures table; the year's criteria name its parts (ita/measures/rules). */
import { fiscalYearPeriod } from "../../ita/dates";
import { inDigits } from "../../ita/scores";
import type { MeasurePart, MeasureRules } from "../../ita/types";
import type { ColumnPlan, ValidationPlan } from "../plan";
import { SMALL_DATE_WIDTH, type Digits } from "../styles";
import { periodValidation, unitValidation } from "../result/workValidations";

/** Headings, but for those that a year has its own words for (ita/measures/rules). */
export const MEASURE_COLUMNS = {
  id: "รหัส",
  indicator: "ตัวชี้วัดที่",
  goal: "แนวทาง",
  start: "เริ่ม",
  end: "สิ้นสุด",
  unit: "ผู้รับผิดชอบหลัก",
  jointA: "ผู้รับผิดชอบร่วม (1)",
  jointB: "ผู้รับผิดชอบร่วม (2)",
  followUp: "การกำกับติดตาม",
  target: "คะแนนเป้าหมาย",
  codes: "ข้อที่เกี่ยวข้อง",
  recoverable: "คะแนนที่ได้คืน",
  ease: "ความง่าย",
  weight: "น้ำหนัก",
  priority: "ลำดับความสำคัญ",
  history: "ที่มา",
  offer: "ข้อเสนอใหม่",
} as const;

export type MeasureColumnId = keyof typeof MEASURE_COLUMNS | keyof MeasureRules["headers"] | "issue";

export const GOAL_WORDS = { improve: "▲ ปรับปรุง", keep: "● รักษาระดับ" } as const;
/** "ปรับปรุง": staff may retype the word without its symbol. */
export const wordOf = (goal: string): string => goal.replace(/^\S+\s/, "");
export const EASE_WORDS = { easy: "ง่าย", fair: "ปานกลาง", hard: "ยาก" } as const;

/** Columns that hold a part of the document. */
export const PART_COLUMNS: Readonly<Record<MeasurePart, readonly MeasureColumnId[]>> = {
  measure: ["measure"],
  analysis: ["analysis"],
  steps: ["steps"],
  period: ["start", "end"],
  unit: ["unit"],
  followUp: ["followUp"],
};

/** Behind the last one that is printed: what helps to keep the table and is no part of the published document. */
export const WORKING_COLUMNS: readonly MeasureColumnId[] = [
  "target",
  "codes",
  "recoverable",
  "ease",
  "weight",
  "priority",
  "history",
  "offer",
];

const GOALS: ValidationPlan = {
  rule: { kind: "list", values: Object.values(GOAL_WORDS) },
  error: { title: "แนวทาง", message: "เลือกปรับปรุงหรือรักษาระดับจากรายการ หรือกด “ใช่” เพื่อใช้คำที่พิมพ์", style: "warning" },
};

const EASE: ValidationPlan = {
  rule: { kind: "list", values: Object.values(EASE_WORDS) },
  prompt: { title: "ความง่าย", message: "ทำได้ง่ายเพียงใด ใช้คิดลำดับความสำคัญ เว้นว่างนับเป็นปานกลาง" },
  error: { title: "ความง่าย", message: "เลือกง่าย ปานกลาง หรือยากจากรายการ", style: "stop" },
};

export function measureColumns(
  { groupHeader, headers }: MeasureRules,
  measuresYear: number,
  unitHeader: string,
  digits: Digits
): ColumnPlan[] {
  const period = fiscalYearPeriod(measuresYear);
  const unit = unitValidation(unitHeader);
  const words = { ...MEASURE_COLUMNS, ...headers, issue: groupHeader ?? "" };
  const column = (
    id: MeasureColumnId,
    width: number,
    style: ColumnPlan["style"],
    ownership: ColumnPlan["ownership"],
    more: Pick<ColumnPlan, "validation" | "hidden"> = {}
  ): ColumnPlan => ({ id, header: inDigits(words[id], digits), width, style, ownership, ...more });
  return [
    column("id", 42, "textCentre", "shared"),
    ...(groupHeader === null ? [] : [column("issue", 76, "text", "shared")]),
    column("indicator", 40, "number", "shared"),
    column("goal", 58, "textCentre", "shared", { validation: GOALS }),
    column("analysis", 134, "text", "shared"),
    column("measure", 96, "text", "shared"),
    column("steps", 244, "text", "shared"),
    column("start", SMALL_DATE_WIDTH, "date", "shared", {
      validation: periodValidation(period, measuresYear, digits, { before: "end" }),
    }),
    column("end", SMALL_DATE_WIDTH, "date", "shared", {
      validation: periodValidation(period, measuresYear, digits, { after: "start" }),
    }),
    column("unit", 62, "inputText", "staff", { validation: unit }),
    column("jointA", 58, "inputText", "staff", { validation: unit }),
    column("jointB", 58, "inputText", "staff", { validation: unit }),
    column("followUp", 92, "text", "shared"),
    column("target", 76, "scoreList", "generated"),
    column("codes", 80, "text", "shared"),
    column("recoverable", 62, "points", "generated"),
    column("ease", 58, "inputText", "staff", { validation: EASE }),
    column("weight", 50, "points", "generated", { hidden: true }),
    column("priority", 58, "number", "generated"),
    column("history", 120, "text", "shared"),
    column("offer", 150, "text", "shared"),
  ];
}
