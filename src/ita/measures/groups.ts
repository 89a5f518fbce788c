/** Whether each indicator or issue that the year's criteria ask for has a measure. */
import { toArabicDigits } from "../scores";
import type { MeasureGroup, MeasureRow } from "../types";
import { measureRulesOf } from "./rules";

/** "ตัวชี้วัดที่" or "ประเด็นที่": what the year's groups are called in front of their numbers. */
export const groupWord = (groupHeader: string | null): string => `${groupHeader ?? "ตัวชี้วัด"}ที่`;

/** Title of an issue without its number; "" for an indicator. */
export const bareTitle = ({ titleTh }: Pick<MeasureGroup, "titleTh">): string => titleTh.replace(/^\d+\.\s*/, "");

/** Groups of the year that must have a row and have none; none in years whose criteria do not ask for every group. */
export function missingGroups(
  measuresYear: number,
  rows: readonly Pick<MeasureRow, "issue" | "indicators">[]
): MeasureGroup[] {
  const { groups, asksForEveryGroup } = measureRulesOf(measuresYear);
  return asksForEveryGroup ? groups.filter((group) => !rows.some((row) => isOf(group, row))) : [];
}

/**
 * An indicator by its number. An issue by its number or title, since that is what is published; which indicators belong to it
 * is only our reading. The same rule stands as a formula in sheets/measures/groupFormulas.ts.
 */
function isOf(group: MeasureGroup, { issue, indicators }: Pick<MeasureRow, "issue" | "indicators">): boolean {
  const title = bareTitle(group);
  if (title === "") return group.indicators.every((no) => indicators.includes(no));
  return issue.includes(title) || toArabicDigits(issue).trim().startsWith(`${group.no}.`);
}
