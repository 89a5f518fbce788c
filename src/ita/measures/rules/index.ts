/*
 * What each fiscal year's criteria ask of the measures document, as data.
 * To add a year: write or copy a file here, mark what no official source confirms, and name it in `byYear`;
 * `test/ita/measures/rules.test.ts` runs over every year of the list.
 */
import type { MeasureRules } from "../../types";
import { sevenIssues2567, sevenIssues2568 } from "./sevenIssues";
import { tenIndicators, tenIndicatorsAssumed } from "./tenIndicators";
import { mendAndDevelop } from "./mendAndDevelop";

const byYear: Readonly<Record<number, MeasureRules>> = {
  2567: sevenIssues2567,
  2568: sevenIssues2568,
  2569: tenIndicators,
};

/** @param measuresYear year in which the measures are carried out: the one after the results */
export function measureRulesOf(measuresYear: number): MeasureRules {
  const rules = byYear[measuresYear];
  if (rules) return rules;
  return measuresYear < 2567 ? mendAndDevelop : tenIndicatorsAssumed;
}

export const MEASURE_RULE_YEARS: readonly number[] = Object.keys(byYear).map(Number);
