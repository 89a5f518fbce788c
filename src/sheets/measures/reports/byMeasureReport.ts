/** The report by measure with its follow-up. */
import { measureRulesOf, STATUS_WORDS } from "../../../ita/measures";
import type { SheetPlan } from "../../plan";
import { unitsText, type YearInput } from "../context";
import { outcomeText } from "./outcomeText";
import { evidenceText, reportPlan, resultText, statusOf, stepsText } from "./reportPlan";

export function byMeasureReport(input: YearInput): SheetPlan {
  const { year } = input;
  const rules = measureRulesOf(year.fiscalYear);
  return reportPlan(input, "byMeasure", {
    item: rules.reportForm === "byMeasure" ? rules : null,
    lines: [],
    columns: [
      { id: "id", header: "รหัส", width: 44, style: "textCentre" },
      { id: "measure", header: "มาตรการ", width: 100 },
      { id: "steps", header: "ขั้นตอนหรือวิธีการ", width: 228 },
      { id: "unit", header: "ผู้รับผิดชอบ", width: 68 },
      { id: "followUp", header: "การกำกับติดตาม", width: 100 },
      { id: "status", header: "สถานะ", width: 68, style: "textCentre" },
      { id: "result", header: "ผลการดำเนินงาน", width: 250 },
      { id: "evidence", header: "หลักฐาน", width: 74 },
      { id: "outcome", header: "ผลลัพธ์", width: 124 },
    ],
    rows: year.measures
      .filter(({ id }) => id !== "")
      .map((measure) => {
        const status = statusOf(input, measure);
        return {
          key: measure.id,
          cells: [
            measure.id,
            measure.measure,
            stepsText(input, measure),
            unitsText(measure.units),
            measure.followUp,
            status === "unknown" ? "ยังไม่รายงาน" : STATUS_WORDS[status],
            resultText(input, measure),
            evidenceText(input, measure),
            outcomeText(input, measure),
          ],
        };
      }),
  });
}
