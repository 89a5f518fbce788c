/** Formulas over the measures table: how many rows name an indicator or a code, and which of the criteria's groups have none. */
import { bareTitle, groupWord } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import type { MeasureGroup, MeasureRules } from "../../ita/types";
import type { Digits } from "../styles";

/** A cell as ",9,10,"; people put commas, spaces and words between the numbers. */
const listed = (cells: string): string => `","&SUBSTITUTE(${cells}," ",",")&","`;

/**
 * How many of the cells name one of the codes, alone or among others. In Excel a truth value is greater than any number; their
 * sum is a number.
 */
export const naming = (cells: string, codes: readonly string[]): string =>
  `SUMPRODUCT(SIGN(${[...new Set(codes)].map((code) => `ISNUMBER(SEARCH(",${code},",${listed(cells)}))`).join("+")}+0))`;

/** The same for an indicator, in either digits. */
export const namingIndicator = (cells: string, no: number): string =>
  naming(cells, [String(no), inDigits(String(no), "thai")]);

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
