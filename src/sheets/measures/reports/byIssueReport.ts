/** The report by issues, as FY2567–2568 publish it: each issue with its measure, units, steps, and results beside the steps. */
import { measureRulesOf } from "../../../ita/measures";
import type { SheetPlan } from "../../plan";
import { sentenceLines } from "../../result/context";
import { unitsText, type YearInput } from "../context";
import { outcomeText } from "./outcomeText";
import { reportPlan, resultText, stepsText } from "./reportPlan";

export function byIssueReport(input: YearInput): SheetPlan {
  const { analysis, year } = input;
  const rules = measureRulesOf(year.fiscalYear);
  const arrived = analysis.fiscalYear === year.fiscalYear;
  return reportPlan(input, "byIssue", {
    item: rules.reportForm === "byIssue" ? rules : null,
    lines: arrived
      ? sentenceLines(analysis, [
          { id: "overall", style: "sentence" },
          { id: "fails", style: "sentence" },
        ])
      : [],
    columns: [
      { id: "issue", header: "ประเด็น", width: 94 },
      { id: "measure", header: "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ", width: 122 },
      { id: "unit", header: "ผู้รับผิดชอบ/ผู้เกี่ยวข้อง", width: 86 },
      { id: "steps", header: "ขั้นตอน/วิธีปฏิบัติ", width: 286 },
      { id: "result", header: "ผลการดำเนินงาน", width: 306 },
      { id: "outcome", header: "ผลลัพธ์หรือความสำเร็จ", width: 156 },
    ],
    rows: year.measures
      .filter(({ id }) => id !== "")
      .map((measure) => ({
        key: measure.id,
        cells: [
          measure.issue || indicatorNames(input, measure.indicators),
          measure.measure,
          unitsText(measure.units),
          stepsText(input, measure),
          resultText(input, measure),
          outcomeText(input, measure),
        ],
      })),
  });
}

/** Where the year has no issues, the indicators stand in their place. */
export function indicatorNames({ analysis }: YearInput, numbers: readonly number[]): string {
  return analysis.framework.indicators
    .filter(({ no }) => numbers.includes(no))
    .map(({ nameTh }) => nameTh)
    .join("\n");
}
