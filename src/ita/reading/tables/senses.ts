/**
 * What a cell can mean by itself. Sheets repeat the same words thousands of times, so each text is looked at once and its
 * meaning kept.
 */
import { readComponentCell, readIndicatorCell, readQuestionCode, readSubIndicatorCell } from "../codes";
import { readFigureCell } from "../figures";
import { agencyIn, matchIndicator, matchSubIndicator } from "../names";
import { headerRole } from "../roles";
import { toArabicDigits } from "../../scores";
import { yearsIn } from "../years";
import type { CellValue, ColumnRole, Subject } from "../types";

/** A year named by a text; dates are not among them. */
export interface NamedYear {
  readonly fiscalYear: number;
  /** The year stands as it is used (B.E., four digits); else it was worked out and staff must confirm. */
  readonly sure: boolean;
}

/** What a code cell or a name cell says. */
export interface Meaning {
  /** From a code or a number with its word ("i๑๑", "ตัวชี้วัดที่ ๙", "9.1"). */
  readonly byCode: Subject | null;
  /** From words ("การเปิดเผยข้อมูล", "แบบวัด IIT", "คะแนนเฉลี่ย"). */
  readonly byName: Subject | null;
  readonly nameMatch: "exact" | "alias" | "near" | null;
  /** A number without a word: an indicator, a question, a rank or a running number, as the table decides. */
  readonly bare: number | null;
  readonly total: "average" | "total" | null;
}

export interface Senses {
  readonly role: (text: string) => ColumnRole | null;
  readonly years: (text: string) => readonly NamedYear[];
  readonly meaning: (value: CellValue) => Meaning;
  /** Only for tables of items: bare names such as "ข้อมูลพื้นฐาน" are too common elsewhere. */
  readonly subIndicator: (text: string) => Subject | null;
  readonly agency: (text: string) => string | null;
  /** The cell holds a figure and nothing but a figure. */
  readonly isFigure: (value: CellValue) => boolean;
}

/** Longer texts are sentences: neither headings nor names. */
const longestName = 400;
const longestHeader = 160;
const longestFigure = 32;
const mostKept = 20000;

export const nothing: Meaning = { byCode: null, byName: null, nameMatch: null, bare: null, total: null };

/** @param settled years that need no asking: the one that the workbook works on, and those that its tables name in full */
export function createSenses(settled: ReadonlySet<number>): Senses {
  const meaningOfText = kept(textMeaning);
  const figureText = kept((text: string) => text.length <= longestFigure && isFigureText(text));
  return {
    role: kept((text) => (text.length > longestHeader ? null : headerRole(text))),
    years: kept((text) => namedYears(text, settled)),
    meaning: (value) =>
      typeof value === "number" ? numberMeaning(value) : typeof value === "string" ? meaningOfText(value) : nothing,
    subIndicator: kept((text) => {
      const found = text.length > longestName ? null : matchSubIndicator(text, null);
      return found && { kind: "subIndicator", code: found.code };
    }),
    agency: kept((text) => agencyIn(text)),
    isFigure: (value) =>
      typeof value === "number" ? !isYearNumber(value) : typeof value === "string" && figureText(value),
  };
}

function kept<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostKept) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** 2567 and 2024 as cells of a heading are years, not figures. */
export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && ((value >= 2500 && value < 2600) || (value >= 1990 && value < 2100));
}

function isFigureText(text: string): boolean {
  if (/^[○◯Oo]$/.test(text)) return true;
  if (!/[0-9๐-๙]/.test(text) || isYearText(text) || readQuestionCode(text)) return false;
  const read = readFigureCell(text, null, "delta");
  return read.value !== null || read.problem === "out-of-range";
}

function isYearText(text: string): boolean {
  const digits = toArabicDigits(text.trim());
  return /^\d{4}$/.test(digits) && isYearNumber(Number(digits));
}

/** "68" is not asked about where the workbook says 2568 elsewhere; a C.E. year always is. */
function namedYears(text: string, settled: ReadonlySet<number>): readonly NamedYear[] {
  const years = new Map<number, NamedYear>();
  for (const { fiscalYear, era, isDate } of yearsIn(text)) {
    if (isDate) continue;
    const sure = era === "be" || (era === "short" && settled.has(fiscalYear));
    years.set(fiscalYear, { fiscalYear, sure: sure || years.get(fiscalYear)?.sure === true });
  }
  return [...years.values()];
}

function numberMeaning(value: number): Meaning {
  if (Number.isInteger(value)) return value >= 1 && value <= 199 ? { ...nothing, bare: value } : nothing;
  // A code such as 9.1 that Excel took for a number.
  const sub = /^(9|10)\.[1-9]$/.test(String(value)) ? readSubIndicatorCell(String(value)) : null;
  return sub ? { ...nothing, byCode: { kind: "subIndicator", code: sub.code } } : nothing;
}

function textMeaning(typed: string): Meaning {
  const text = typed.slice(0, longestName).replace(/^\s*ตชว\.?\s*(?:ที่)?/, "ตัวชี้วัดที่ ");
  const question = readQuestionCode(text);
  if (question) return { ...nothing, byCode: { kind: "question", code: question.code } };
  const bare = /^\s?[([]?\s?(\d{1,3})\s?[.)\]]{0,2}\s?$/.exec(toArabicDigits(text));
  if (bare) return { ...nothing, bare: Number(bare[1]) };
  if (typed.length > longestName) return numbered(text);
  const component = readComponentCell(text);
  if (component) return { ...nothing, byName: component.subject, nameMatch: "exact", total: component.totalLabel };
  const name = matchIndicator(text, null);
  const byName: Subject | null = name && { kind: "indicator", code: String(name.no) };
  return { ...numbered(text), byName, nameMatch: name?.match ?? null };
}

/** "ตัวชี้วัดที่ ๙ …" names an indicator; "๙. …" is a number that the table explains. */
function numbered(text: string): Meaning {
  const sub = readSubIndicatorCell(text);
  if (sub) return { ...nothing, byCode: { kind: "subIndicator", code: sub.code } };
  const indicator = readIndicatorCell(text);
  if (!indicator) return nothing;
  if (!/^[\s'"([]*(?:ตัวชี้วัด|ตัวที่|indicator|kpi)/i.test(text)) return { ...nothing, bare: indicator.no };
  const known = indicator.no >= 1 && indicator.no <= 10;
  return known ? { ...nothing, byCode: { kind: "indicator", code: String(indicator.no) } } : nothing;
}
