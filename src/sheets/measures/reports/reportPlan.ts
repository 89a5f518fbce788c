/**
 * What the three forms of the report on measures share: they are views of the measures and of what was reported on them,
 * written by a run and the staff's to reword.
 */
import { STATUS_WORDS, statusOfMeasure } from "../../../ita/measures";
import { inDigits } from "../../../ita/scores";
import type { FollowUpStatus, MeasureRules, ReportForm } from "../../../ita/types";
import { yearlySheetName, yearlyTable } from "../../names";
import type { ColumnPlan, HeadingLine, SheetPlan, YearlySheetId } from "../../plan";
import { digitsOf, footerOf } from "../../result/context";
import { TAB_COLORS } from "../../styles";
import { latestStatus, numbered, periodLine, type StepReport, type YearInput } from "../context";
import type { StandingMeasure } from "../readMeasures";
import { splitRows, type KeyedRow } from "./splitRows";

export const REPORT_SHEETS: Readonly<Record<ReportForm, YearlySheetId>> = {
  byIssue: "byIssue",
  byQuestion: "byQuestionReport",
  byMeasure: "byMeasure",
};

const TEXT_SIZE = 14;

export interface ReportColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly style?: ColumnPlan["style"];
}

/** @param rows by key, in the order of `columns` */
export function reportPlan(
  input: YearInput,
  form: ReportForm,
  {
    item,
    lines,
    columns,
    rows,
  }: {
    /** The disclosure item that asks for the report in this form; null where another form is usual. */
    readonly item: Pick<MeasureRules, "reportItem" | "unconfirmedTh"> | null;
    readonly lines: readonly HeadingLine[];
    readonly columns: readonly ReportColumn[];
    readonly rows: readonly KeyedRow[];
  }
): SheetPlan {
  const { fiscalYear } = input.year;
  const digits = digitsOf(input);
  const id = REPORT_SHEETS[form];
  return {
    id,
    fiscalYear,
    name: yearlySheetName(id, fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(
          `รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. ${fiscalYear}`,
          digits
        ),
        style: "title",
      },
      periodLine(input, fiscalYear),
      ...lines,
      {
        id: "source",
        text: inDigits(
          `ที่มา: แผ่นมาตรการและแผ่นติดตามของปีงบประมาณ พ.ศ. ${fiscalYear}${item ? ` · แบบที่ใช้กับข้อ ${item.reportItem}` : ""}${item && item.unconfirmedTh !== "" ? ` · ยังไม่ยืนยัน: ${item.unconfirmedTh}` : ""} · แก้ถ้อยคำได้`,
          digits
        ),
        style: "rule",
      },
    ],
    frozenColumns: 0,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: yearlyTable(id, fiscalYear),
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: TEXT_SIZE,
      columns: [
        { id: "key", header: "คีย์", width: 60, style: "inputCode", ownership: "generated", hidden: true },
        { id: "order", header: "ลำดับ", width: 40, style: "number", ownership: "generated", hidden: true },
        ...columns.map(({ id: column, header, width, style }): ColumnPlan => ({
          id: column,
          header: inDigits(header, digits),
          width,
          style: style ?? "text",
          ownership: "shared",
        })),
      ],
      rows: splitRows(
        rows,
        columns.map(({ width }) => width),
        TEXT_SIZE,
        digits
      ).map(({ key, cells }, at) => [key, at + 1, ...cells]),
      highlights: [],
    },
  };
}

export const stepsText = (input: YearInput, { steps }: StandingMeasure): string => numbered(steps, digitsOf(input));

const reportsOn = ({ year }: YearInput, { id }: StandingMeasure): StepReport[] =>
  year.reports.filter(({ measureId }) => measureId === id);

export function statusOf(input: YearInput, measure: StandingMeasure): FollowUpStatus {
  return statusOfMeasure(reportsOn(input, measure).map(latestStatus));
}

/** "ดำเนินการแล้วเสร็จ" above results that bear the numbers of their steps; the year's end before the six months. */
export function resultText(input: YearInput, measure: StandingMeasure): string {
  const digits = digitsOf(input);
  const status = statusOf(input, measure);
  const reports = reportsOn(input, measure);
  const lines = measure.steps.map((step, at) => {
    const report = reports.find(({ text }) => text === step) ?? reports.find(({ no }) => no === at + 1);
    const result = report ? report.result.end || report.result.mid : "";
    return `${inDigits(String(at + 1), digits)}. ${result === "" ? "(ยังไม่รายงาน)" : result}`;
  });
  const told = reports.some(({ result }) => result.mid !== "" || result.end !== "");
  return [...(status === "unknown" ? [] : [STATUS_WORDS[status]]), ...(told ? lines : ["(ยังไม่รายงานผล)"])].join("\n");
}

/** What was kept as proof, each once. */
export function evidenceText(input: YearInput, measure: StandingMeasure): string {
  const kept = reportsOn(input, measure)
    .map(({ evidence }) => evidence)
    .filter((text) => text !== "");
  return [...new Set(kept)].join("\n");
}
