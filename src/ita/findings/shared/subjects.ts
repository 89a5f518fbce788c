import { FISCAL_YEARS, frameworkOf } from "../../frameworks";
import type { Subject } from "../../reading/types";
import type { Words } from "../../sentences/words";
import type { Framework } from "../../types";

/** The rules of a year, or null when the year is not known or has no rules here. */
export function rulesOf(fiscalYear: number | null): Framework | null {
  return fiscalYear !== null && FISCAL_YEARS.includes(fiscalYear) ? frameworkOf(fiscalYear) : null;
}

/** Names of the indicators where no year is known: those of the newest rules. */
export function rulesOrNewest(fiscalYear: number | null): Framework {
  return rulesOf(fiscalYear) ?? frameworkOf(Math.max(...FISCAL_YEARS));
}

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "แบบวัด EIT ส่วนที่ ๑", "ข้อ O๑๖", "คะแนนภาพรวม" */
export function subjectTh({ kind, code }: Subject, fiscalYear: number | null, words: Words): string {
  switch (kind) {
    case "overall":
      return "คะแนนภาพรวม";
    case "component":
      return words.ours(componentName(code, "แบบวัด ", " ส่วนที่ "));
    case "indicator":
      return words.ours(`ตัวชี้วัดที่ ${code}${indicatorName(code, fiscalYear, "nameTh")}`);
    case "subIndicator":
      return words.ours(`ตัวชี้วัดย่อยที่ ${code}`);
    case "question":
      return words.ours(`ข้อ ${code}`);
  }
}

/** "indicator 9 Disclosure of information", "EIT part 1", "O16", "the overall score" */
export function subjectEn({ kind, code }: Subject, fiscalYear: number | null): string {
  switch (kind) {
    case "overall":
      return "the overall score";
    case "component":
      return componentName(code, "", " part ");
    case "indicator":
      return `indicator ${code}${indicatorName(code, fiscalYear, "nameEn")}`;
    case "subIndicator":
      return `sub-indicator ${code}`;
    case "question":
      return code;
  }
}

function componentName(code: string, before: string, part: string): string {
  const parts = /^(EIT)([12])$/.exec(code);
  return parts ? `${before}EIT${part}${parts[2] ?? ""}` : `${before}${code}`;
}

function indicatorName(code: string, fiscalYear: number | null, key: "nameTh" | "nameEn"): string {
  const rule = rulesOrNewest(fiscalYear).indicators.find(({ no }) => String(no) === code);
  return rule ? ` ${rule[key]}` : "";
}

/** "of FY2568", or nothing when the year is not known. */
export function ofYearEn(fiscalYear: number | null): string {
  return fiscalYear === null ? "" : ` of FY${fiscalYear}`;
}

/** "ของปีงบประมาณ พ.ศ. ๒๕๖๘" with a space before it, or nothing. */
export function ofYearTh(fiscalYear: number | null, words: Words): string {
  return fiscalYear === null ? "" : ` ของ${words.year(fiscalYear)}`;
}

/** For the beginning of an English sentence; codes ("i11", "e7") keep their small letters. */
export function capital(text: string): string {
  return /^[ie]\d/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
