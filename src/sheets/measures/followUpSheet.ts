/**
 * ติดตาม: the year's measures step by step, made without retyping, with places for what was done by mid-year and by its end.
 * A row follows its step when staff reword or move it in มาตรการ (ita/measures/followUp/matchSteps.ts).
 */
import { fiscalYearPeriod } from "../../ita/dates";
import { matchSteps, STATUS_WORDS, type KnownStep } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import { yearlySheetName, yearlyTable } from "../names";
import type { ColumnPlan, HeadingLine, PlannedValue, SheetPlan, ValidationPlan } from "../plan";
import { digitsOf, footerOf, formula } from "../result/context";
import { countText } from "../result/formulas";
import { SHORT_DATE_WIDTH, TAB_COLORS, type Digits } from "../styles";
import { periodLine, unitsText, type Round, type YearInput } from "./context";
import type { StandingMeasure } from "./readMeasures";

export const FOLLOW_UP_COLUMNS = {
  key: "คีย์",
  id: "รหัส",
  no: "ขั้นที่",
  measure: "มาตรการหรือกิจกรรม",
  step: "ขั้นตอนหรือวิธีปฏิบัติ",
  unit: "ผู้รับผิดชอบ/ผู้เกี่ยวข้อง",
  midStatus: "สถานะ (รอบ 6 เดือน)",
  midPercent: "ร้อยละ (รอบ 6 เดือน)",
  midDate: "วันที่ (รอบ 6 เดือน)",
  midResult: "ผลการดำเนินงาน (รอบ 6 เดือน)",
  endStatus: "สถานะ (สิ้นปี)",
  endPercent: "ร้อยละ (สิ้นปี)",
  endDate: "วันที่ (สิ้นปี)",
  endResult: "ผลการดำเนินงาน (สิ้นปี)",
  latest: "สถานะล่าสุด",
  evidence: "หลักฐานหรือลิงก์",
  obstacle: "ปัญหาหรืออุปสรรค",
  order: "ลำดับ",
  note: "หมายเหตุ",
} as const;

export type FollowUpColumnId = keyof typeof FOLLOW_UP_COLUMNS;

export const GONE = "! ไม่อยู่ในมาตรการแล้ว";

export function followUpSheet(input: YearInput, known: ReadonlyMap<string, readonly KnownStep[]>): SheetPlan {
  const { fiscalYear } = input.year;
  const frame = followUpFrame(fiscalYear, digitsOf(input), periodLine(input, fiscalYear), footerOf(input));
  const rows = stepRows(input, known).map(({ cells, gone }, at) => [...cells, at + 1, gone ? GONE : null]);
  return { ...frame, table: { ...frame.table, rows } };
}

/** The sheet without its rows. */
export function followUpFrame(fiscalYear: number, digits: Digits, period: HeadingLine, footer: string): SheetPlan {
  return {
    id: "followUp",
    fiscalYear,
    name: yearlySheetName("followUp", fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(`การกำกับติดตามมาตรการ ปีงบประมาณ พ.ศ. ${fiscalYear}`, digits),
        style: "title",
      },
      period,
      answersLine("mid", "รอบ 6 เดือน", digits),
      answersLine("end", "สิ้นปีงบประมาณ", digits),
      {
        id: "help",
        text: "กรอกผลในช่องสีเหลืองให้ตรงกับขั้นตอนของแถวนั้น ขั้นตอนมาจากแผ่นมาตรการและปรับตามเมื่อกดวิเคราะห์ซ้ำ ผลที่กรอกแล้วจะอยู่กับขั้นตอนเดิม",
        style: "rule",
      },
    ],
    frozenColumns: 3,
    print: { orientation: "landscape", footer, unprintedColumns: 3 },
    table: {
      name: yearlyTable("followUp", fiscalYear),
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: 14,
      columns: followUpColumns(fiscalYear, digits),
      rows: [],
      highlights: [
        {
          columns: ["latest"],
          when: { kind: "startsWith", column: "latest", text: STATUS_WORDS.done },
          look: "strong",
        },
        {
          columns: ["latest"],
          when: { kind: "startsWith", column: "latest", text: STATUS_WORDS.cancelled },
          look: "weak",
        },
        { columns: ["note"], when: { kind: "notEmpty", column: "note" }, look: "attention" },
      ],
    },
  };
}

export function followUpColumns(fiscalYear: number, digits: Digits): ColumnPlan[] {
  const column = (
    id: FollowUpColumnId,
    width: number,
    style: ColumnPlan["style"],
    ownership: ColumnPlan["ownership"],
    more: Pick<ColumnPlan, "validation" | "hidden"> = {}
  ): ColumnPlan => ({ id, header: inDigits(FOLLOW_UP_COLUMNS[id], digits), width, style, ownership, ...more });
  const round = (when: Round): ColumnPlan[] => [
    column(`${when}Status`, 64, "inputText", "staff", { validation: STATUSES }),
    column(`${when}Percent`, 38, "inputNumber", "staff", { validation: PERCENT }),
    column(`${when}Date`, SHORT_DATE_WIDTH, "inputShortDate", "staff", { validation: reportDay(fiscalYear, digits) }),
    column(`${when}Result`, 110, "inputText", "staff"),
  ];
  return [
    column("key", 60, "inputCode", "generated", { hidden: true }),
    column("id", 42, "textCentre", "generated"),
    column("no", 30, "number", "generated"),
    column("measure", 74, "text", "generated"),
    column("step", 138, "text", "generated"),
    column("unit", 62, "text", "generated"),
    ...round("mid"),
    ...round("end"),
    column("evidence", 64, "inputText", "staff"),
    column("obstacle", 70, "inputText", "staff"),
    // What is told from the rounds, and of rows that have no step any more, is for those who keep the sheet.
    column("latest", 84, "textCentre", "generated"),
    column("order", 40, "number", "generated", { hidden: true }),
    column("note", 90, "text", "generated"),
  ];
}

const STATUSES: ValidationPlan = {
  rule: { kind: "list", values: Object.values(STATUS_WORDS) },
  error: { title: "สถานะ", message: "เลือกสถานะจากรายการ เพื่อให้นับและสรุปผลได้", style: "stop" },
};
const PERCENT: ValidationPlan = {
  rule: { kind: "wholeNumber", from: 0, to: 100 },
  error: { title: "ร้อยละ", message: "กรอกจำนวนเต็ม 0 ถึง 100", style: "stop" },
};

/** Work of the year is reported up to a year after it. */
function reportDay(fiscalYear: number, digits: Digits): ValidationPlan {
  return {
    rule: { kind: "date", from: fiscalYearPeriod(fiscalYear).start, to: fiscalYearPeriod(fiscalYear + 1).end },
    error: {
      title: "วันที่",
      message: inDigits(`วันที่ควรเป็นวันในปีงบประมาณ ${fiscalYear} หรือปีถัดไป หากตั้งใจให้กด “ใช่”`, digits),
      style: "warning",
    },
  };
}

interface StepRow {
  readonly gone: boolean;
  /** Up to the last of the columns that bear a step. */
  readonly cells: readonly PlannedValue[];
}

/** Steps as they stand in the measures; then those that are no longer there although results were reported on them. */
function stepRows({ year }: YearInput, known: ReadonlyMap<string, readonly KnownStep[]>): StepRow[] {
  return year.measures
    .filter(({ id }) => id !== "")
    .flatMap((measure) => {
      const steps = measure.steps.length > 0 ? measure.steps : [""];
      const numbers = matchSteps(known.get(measure.id) ?? [], steps);
      const gone = year.reports.filter(
        (report) => report.measureId === measure.id && report.isAnswered && !numbers.includes(report.no)
      );
      return [
        ...steps.map((step, at): StepRow => rowOf(measure, numbers[at] ?? at + 1, at + 1, step, false)),
        ...gone.map((report): StepRow => rowOf(measure, report.no, null, report.text, true)),
      ];
    });
}

/** The status of a step by the newest report on it. */
export const LATEST = '=IF({endStatus}<>"",{endStatus},{midStatus}&"")';

export const stepKey = (measureId: string, no: number): string => `${measureId}/${no}`;

function rowOf(measure: StandingMeasure, no: number, place: number | null, step: string, gone: boolean): StepRow {
  const reported: PlannedValue[] = Array.from({ length: 8 }, () => null);
  const cells = [stepKey(measure.id, no), measure.id, place, measure.measure, step, unitsText(measure.units)];
  return { gone, cells: [...cells, ...reported, null, null, formula(LATEST)] };
}

/** Counts the steps that nobody has answered; it works without the add-in. */
function answersLine(round: Round, words: string, digits: Digits): HeadingLine {
  const counted = '({note:column}="")*({no:column}<>"")';
  const open = `SUMPRODUCT(${counted}*({${round}Result:column}="")*({${round}Status:column}=""))`;
  const all = `SUMPRODUCT(${counted})`;
  return {
    id: `answers.${round}`,
    text: "",
    style: "sentence",
    formula: `="${inDigits(words, digits)}: "&IF(${open}=0,"✓ รายงานครบทุกขั้นตอน","ยังไม่รายงาน "&${countText(open, digits)}&" จาก "&${countText(all, digits)}&" ขั้นตอน")`,
    height: 26,
  };
}
