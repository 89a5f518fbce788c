/** The line above มาตรการ that tells what the document still lacks; a formula, so that it follows without the add-in. */
import { fiscalYearPeriod } from "../../ita/dates";
import { inDigits } from "../../ita/scores";
import type { MeasureRules } from "../../ita/types";
import type { HeadingLine } from "../plan";
import { countText } from "../result/formulas";
import type { Digits } from "../styles";
import { groupFormulas } from "./groupFormulas";
import { PART_COLUMNS } from "./measureColumns";

/**
 * "✓ ครบทั้ง ๕ องค์ประกอบ" only where no element is empty in any row, every indicator or issue that the criteria ask for has a
 * row, and all days are of the year and in order (ita/measures/checks.ts).
 */
export function completenessLine(rules: MeasureRules, measuresYear: number, digits: Digits): HeadingLine {
  const { item, elements, groups, groupHeader } = rules;
  const ours = (text: string): string => inDigits(text, digits);
  const count = (expression: string): string => countText(expression, digits);
  const wrongDays = wrongDaysFormula(measuresYear);
  const everyGroup = groupFormulas(rules, "", digits);
  const blanks = elements.map(({ part, titleTh }) => {
    const empty = PART_COLUMNS[part].map((column) => `COUNTBLANK({${column}:column})`);
    return { titleTh, blank: empty.length === 1 ? `${empty[0]}` : `MAX(${empty.join(",")})` };
  });
  const complete = [
    ...blanks.map(({ blank }) => `${blank}=0`),
    ...(everyGroup ? [everyGroup.complete] : []),
    `${wrongDays}=0`,
  ];
  const lacks = [
    ...(everyGroup ? [`IF(${everyGroup.complete},""," · "&${everyGroup.missing})`] : []),
    ...blanks.map(({ titleTh, blank }) => `IF(${blank}>0," · ${ours(titleTh)}ยังว่าง "&${count(blank)}&" แถว","")`),
    `IF(${wrongDays}>0," · วันเริ่มหรือวันสิ้นสุดอยู่นอกปีงบประมาณหรือสลับกัน "&${count(wrongDays)}&" แถว","")`,
  ];
  const rows = count("ROWS({id:column})-COUNTBLANK({measure:column})");
  const every = everyGroup ? ours(` ครบ ${groups.length} ${groupHeader ?? "ตัวชี้วัด"}`) : "";
  return {
    id: "elements",
    text: "",
    style: "sentence",
    formula: `="องค์ประกอบตามข้อ ${ours(item)}: "&IF(AND(${complete.join(",")}),"✓ ครบทั้ง ${ours(String(elements.length))} องค์ประกอบ ทุกแถว ("&${rows}&" มาตรการ${every})","! ยังไม่ครบ"${lacks.map((part) => `&${part}`).join("")})`,
    height: 44,
  };
}

/** Rows with a day outside the fiscal year or in reverse. In Excel text is greater than any number, so it is outside too. */
function wrongDaysFormula(measuresYear: number): string {
  const { start, end } = fiscalYearPeriod(measuresYear);
  const day = (iso: string): string => `DATE(${iso.split("-").map(Number).join(",")})`;
  const outside = (column: string): string =>
    `({${column}:column}<>"")*(({${column}:column}<${day(start)})+({${column}:column}>=${day(end)}+1))`;
  const reversed = '({start:column}<>"")*({end:column}<>"")*({start:column}>{end:column})';
  return `SUMPRODUCT(--((${outside("start")}+${outside("end")}+${reversed})>0))`;
}
