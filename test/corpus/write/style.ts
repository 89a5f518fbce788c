/** The ways in which people write one and the same figure, code or year. */
import { formatDelta, formatScore, inDigits, type Digits } from "../../../src/ita/scores";
import type { Hundredths } from "../../../src/ita/types";
import type { Cell } from "../sheet";

export const FIGURE_STYLES = [
  "number",
  "formatted",
  "thaiFormat",
  "percentCell",
  "thaiText",
  "arabicText",
  "points",
  "percentWords",
] as const;
/**
 * number: 93.96, General · formatted: 93.96 as 0.00 · thaiFormat: a number shown in Thai digits · percentCell: 0.9396 as
 * 0.00% · thaiText ๙๓.๙๖ · arabicText "93.96" · points "๙๓.๙๖ คะแนน" · percentWords "ร้อยละ ๙๓.๙๖"
 */
export type FigureStyle = (typeof FIGURE_STYLES)[number];

/** Digits of the words around figures of a style. */
export const digitsOf = (style: FigureStyle): Digits =>
  style === "thaiText" || style === "points" || style === "percentWords" || style === "thaiFormat" ? "thai" : "arabic";

/** A score cell; a score that is not known is an empty one. */
export function scoreCell(score: Hundredths | null | undefined, style: FigureStyle): Cell {
  if (score === null || score === undefined) return "";
  switch (style) {
    case "number":
      return score / 100;
    case "formatted":
      return { value: score / 100, format: "0.00" };
    case "thaiFormat":
      return { value: score / 100, format: "[$-D00041E]0.00" };
    case "percentCell":
      return { value: score / 10000, format: "0.00%" };
    case "thaiText":
      return formatScore(score, "thai");
    case "arabicText":
      return formatScore(score, "arabic");
    case "points":
      return `${formatScore(score, "thai")} คะแนน`;
    case "percentWords":
      return `ร้อยละ ${formatScore(score, "thai")}`;
  }
}

/** A signed difference in a column beside scores of the same style. */
export function deltaCell(delta: Hundredths | null, style: FigureStyle): Cell {
  if (delta === null) return "";
  switch (style) {
    case "number":
      return delta / 100;
    case "formatted":
      return { value: delta / 100, format: "+0.00;-0.00;0.00" };
    case "thaiFormat":
      return { value: delta / 100, format: "[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00" };
    case "percentCell":
      return { value: delta / 10000, format: "0.00%" };
    case "arabicText":
      return formatDelta(delta, "arabic");
    case "thaiText":
    case "points":
    case "percentWords":
      return formatDelta(delta, "thai");
  }
}

export const NUMBER_STYLES = ["number", "arabicText", "thaiText", "words", "wordsArabic"] as const;
/** number: 9 · arabicText "9" · thaiText "๙" · words "ตัวชี้วัดที่ ๙" · wordsArabic "ตัวชี้วัดที่ 9" */
export type NumberStyle = (typeof NUMBER_STYLES)[number];

export function indicatorNumber(no: number, style: NumberStyle): Cell {
  return style === "number" ? no : indicatorLabel(no, style);
}

export function indicatorLabel(no: number, style: Exclude<NumberStyle, "number">): string {
  switch (style) {
    case "arabicText":
      return String(no);
    case "thaiText":
      return inDigits(String(no), "thai");
    case "words":
      return `ตัวชี้วัดที่ ${inDigits(String(no), "thai")}`;
    case "wordsArabic":
      return `ตัวชี้วัดที่ ${no}`;
  }
}

export const CODE_STYLES = ["plain", "capital", "thai", "ofThaiZero", "ofOne", "item"] as const;
/**
 * plain i11 O10 · capital I11 E7 O10 · thai i๑๑ O๑๐ · ofThaiZero ๐๑๐ for O10 (others as thai) · ofOne 1๑๑ for i11 (others
 * as thai) · item "ข้อ i๑๑"
 */
export type CodeStyle = (typeof CODE_STYLES)[number];

/** @param code as frameworks have it: "i11", "e7", "O10" */
export function codeText(code: string, style: CodeStyle): string {
  const thai = inDigits(code, "thai");
  switch (style) {
    case "plain":
      return code;
    case "capital":
      return code.toUpperCase();
    case "thai":
      return thai;
    case "ofThaiZero":
      return thai.replace(/^O/, "๐");
    case "ofOne":
      return thai.replace(/^i/, "1");
    case "item":
      return `ข้อ ${thai}`;
  }
}

export const YEAR_STYLES = ["short", "long", "fy", "bare"] as const;
/** short "ปี ๒๕๖๗" · long "ปีงบประมาณ พ.ศ. ๒๕๖๗" · fy FY2567 · bare ๒๕๖๗ */
export type YearStyle = (typeof YEAR_STYLES)[number];

export function yearText(fiscalYear: number, style: YearStyle, digits: Digits): string {
  const year = inDigits(String(fiscalYear), digits);
  switch (style) {
    case "short":
      return `ปี ${year}`;
    case "long":
      return `ปีงบประมาณ พ.ศ. ${year}`;
    case "fy":
      return `FY${fiscalYear}`;
    case "bare":
      return year;
  }
}
