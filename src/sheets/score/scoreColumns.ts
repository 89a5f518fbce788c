/** The two columns that scores are typed into. */
import type { ColumnPlan } from "../plan";
import { yearHeader } from "./columns";
import { comparedYear, type ScoreSheetInput } from "./input";
import { scoreValidation } from "./validations";

/** @param width points */
export function scoreColumns(input: ScoreSheetInput, width: number): ColumnPlan[] {
  const column = (id: string, fiscalYear: number): ColumnPlan => ({
    id,
    header: yearHeader(fiscalYear, input.digits),
    width,
    style: "inputScore",
    ownership: "staff",
    validation: scoreValidation(input.digits),
  });
  return [column("previous", comparedYear(input)), column("current", input.framework.fiscalYear)];
}
