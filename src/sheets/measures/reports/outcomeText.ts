/** What became of a measure's indicators, once the year's scores are here. */
import { outcomeSentence, outcomesOf } from "../../../ita/measures";
import { wordsFor } from "../../../ita/sentences";
import { previousYear } from "../../result/context";
import type { YearInput } from "../context";
import type { StandingMeasure } from "../readMeasures";
import { statusOf } from "./reportPlan";

/** "" while the scores are those of the year before the measures. */
export function outcomeText(input: YearInput, measure: StandingMeasure): string {
  const { analysis, year } = input;
  if (analysis.fiscalYear !== year.fiscalYear) return "";
  const years = { before: previousYear(analysis), after: analysis.fiscalYear };
  const words = wordsFor(analysis.digits);
  return outcomesOf(analysis, measure.indicators)
    .map((outcome) => outcomeSentence({ id: measure.id, status: statusOf(input, measure) }, outcome, years, words).text)
    .join("\n");
}
