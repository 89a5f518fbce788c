/** Formulas that tell which indicators or issues of a year's criteria have no row in the measures table. */
import { bareTitle, groupWord } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import type { MeasureGroup, MeasureRules } from "../../ita/types";
import type { Digits } from "../styles";

/** Cells of ตัวชี้วัดที่ as ",9,10,"; people put commas, spaces and words between the numbers. */
const listed = (cells: string): string => `","&SUBSTITUTE(${cells}," ",",")&","`;

/** How many of the cells name the indicator, in either digits. A cell with both counts twice. */
export const namingIndicator = (cells: string, no: number): string =>
  `SUMPRODUCT(${[String(no), inDigits(String(no), "thai")]
    .map((number) => `ISNUMBER(SEARCH(",${number},",${listed(cells)}))`)
    .join("+")})`;

const namingIssue = (cells: string, group: MeasureGroup): string =>
  `SUMPRODUCT(ISNUMBER(SEARCH("${bareTitle(group)}",${cells}))+(LEFT(TRIM(${cells}),2)="${group.no}.")+(LEFT(TRIM(${cells}),2)="${inDigits(String(group.no), "thai")}."))`;

export interface GroupFormulas {
  /** TRUE when every group has a row. */
  readonly complete: string;
  /** "ยังขาดตัวชี้วัดที่ ๒, ๕", for where not every group has one. */
  readonly missing: string;
}

/**
 * The rule of missingGroups (ita/measures/groups.ts). null where the criteria do not ask for every group.
 * @param table prefix of the columns' tokens: "" for the own table, "ITA_2569_Measures." for another sheet's
 */
export function groupFormulas(rules: MeasureRules, table: string, digits: Digits): GroupFormulas | null {
  const { groups, groupHeader, asksForEveryGroup } = rules;
  if (!asksForEveryGroup) return null;
  const counts = groups.map((group) => ({
    no: inDigits(String(group.no), digits),
    count:
      groupHeader === null
        ? namingIndicator(`{${table}indicator:column}`, group.no)
        : namingIssue(`{${table}issue:column}`, group),
  }));
  const list = counts.map(({ no, count }) => `IF(${count}=0,", ${no}","")`).join("&");
  const complete = `AND(${counts.map(({ count }) => `${count}>0`).join(",")})`;
  // The list begins with ", ", which MID leaves out.
  return { complete, missing: `"ยังขาด${groupWord(groupHeader)} "&MID(${list},3,99)` };
}
