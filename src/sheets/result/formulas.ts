/**
 * Native formulas of the result sheets. They name our tables, so a score that is changed, or a score table that is sorted,
 * is followed without the add-in. A missing figure shows as an empty cell, never as 0.
 *
 * Cells of the sheet itself are tokens, since staff may have moved rows and columns by the time a formula is written:
 * `{current}` is that column's cell in the same row, `{current@IIT}` the cell in the row with that key,
 * `{current:column}` the column's whole body.
 * merge/tokens.ts puts the addresses in.
 */
import { type ComponentCode, type Hundredths, type InstrumentCode } from "../../ita/types";
import { TABLE_NAMES } from "../names";
import { OVERALL_CODE, type ScoreHeaders, type SettingCode } from "../score/columns";
import type { YearSide } from "../score/scoreTable";

/** Excel asks for ' before [ ] # @ ' inside a column name. */
function columnRef(table: string, header: string): string {
  return `${table}[${header.replace(/['[\]#@]/g, "'$&")}]`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const literal = (code: string | number): string => (typeof code === "number" ? String(code) : quoted(code));

/** An expression for a figure that the workbook has no column for. */
const NOTHING = '""';

/** The cell of `table` in the row that bears `code`. */
function lookUp(table: string, header: string | null, codeHeader: string, code: string | number): string {
  if (header === null) return NOTHING;
  return `INDEX(${columnRef(table, header)},MATCH(${literal(code)},${columnRef(table, codeHeader)},0))`;
}

function indicatorHeader(headers: ScoreHeaders, year: YearSide): string | null {
  return year === "current" ? headers.indicatorCurrent : headers.indicatorPrevious;
}

/** A printed figure of คะแนนตัวชี้วัด as it stands there. */
function printed(headers: ScoreHeaders, code: string | number, year: YearSide): string {
  return lookUp(TABLE_NAMES.indicatorScores, indicatorHeader(headers, year), headers.indicatorCode, code);
}

/** Two decimals, as displayed: everything that is told from a figure must agree with the figure that is read. */
const numberOrEmpty = (expression: string): string => `=IF(ISNUMBER(${expression}),ROUND(${expression},2),"")`;

export function indicatorScore(headers: ScoreHeaders, no: number, year: YearSide): string {
  return numberOrEmpty(printed(headers, no, year));
}

export function questionScore(headers: ScoreHeaders["question"], code: string, year: YearSide): string {
  if (headers === null) return numberOrEmpty(NOTHING);
  return numberOrEmpty(lookUp(TABLE_NAMES.questionScores, headers[year], headers.code, code));
}

/** A threshold of ตั้งค่า; `used` is the one that the analysis went by, for a cell that holds no number. */
function threshold(headers: ScoreHeaders, code: SettingCode, used: Hundredths): string {
  const cell = lookUp(TABLE_NAMES.settings, headers.settingValue, headers.settingCode, code);
  return `IF(ISNUMBER(${cell}),ROUND(${cell},2),${used / 100})`;
}

/** Mean of an instrument's indicators from the scores sheet, or "" while one is missing; rounded half up like the official figure. */
function meanOfIndicators(headers: ScoreHeaders, numbers: readonly number[], year: YearSide): string {
  const codes = columnRef(TABLE_NAMES.indicatorScores, headers.indicatorCode);
  const header = indicatorHeader(headers, year);
  if (header === null) return NOTHING;
  const scores = columnRef(TABLE_NAMES.indicatorScores, header);
  const first = numbers[0] ?? 0;
  const last = numbers[numbers.length - 1] ?? 0;
  const range = `${codes},">=${first}",${codes},"<=${last}"`;
  return `IF(COUNTIFS(${range},${scores},">=0")=${numbers.length},ROUND(SUMIFS(${scores},${range})/${numbers.length},2),"")`;
}

/** The printed instrument score, else the mean of the EIT parts, else the mean of the indicators (official figures rule). */
export function componentFormula(
  headers: ScoreHeaders,
  code: ComponentCode,
  instruments: Readonly<Record<InstrumentCode, readonly number[]>>,
  year: YearSide
): string {
  const official = printed(headers, code, year);
  if (code === "EIT1" || code === "EIT2") return numberOrEmpty(official);
  let computed = meanOfIndicators(headers, instruments[code], year);
  if (code === "EIT") {
    const [one, two] = [printed(headers, "EIT1", year), printed(headers, "EIT2", year)];
    computed = `IFERROR(IF(AND(ISNUMBER(${one}),ISNUMBER(${two})),ROUND((${one}+${two})/2,2),${computed}),${computed})`;
  }
  return `=IF(ISNUMBER(${official}),ROUND(${official},2),${computed})`;
}

/** The printed overall, else weights times instruments, which stand in rows of the same table. */
export function overallFormula(
  headers: ScoreHeaders,
  weights: readonly { readonly code: InstrumentCode; readonly weight: number }[],
  year: YearSide
): string {
  const parts = weights.map(({ code, weight }) => ({ weight, cell: `{${year}@${code}}` }));
  const official = printed(headers, OVERALL_CODE, year);
  const known = parts.map((part) => part.cell).join(",");
  const sum = parts.map((part) => `${part.weight / 100}*${part.cell}`).join("+");
  return `=IF(ISNUMBER(${official}),ROUND(${official},2),IF(COUNT(${known})=${parts.length},ROUND(${sum},2),""))`;
}

/** Difference of the two displayed figures. */
export const DELTA = '=IF(COUNT({previous},{current})=2,ROUND({current}-{previous},2),"")';

export const TREND_WORDS = { up: "▲ เพิ่มขึ้น", down: "▼ ลดลง", same: "■ คงที่" } as const;

export const TREND = `=IF(ISNUMBER({delta}),IF({delta}>0,"${TREND_WORDS.up}",IF({delta}<0,"${TREND_WORDS.down}","${TREND_WORDS.same}")),"")`;

export const GROUP_WORDS = { strength: "● จุดแข็ง", weakness: "○ จุดอ่อน" } as const;

export function group(headers: ScoreHeaders, used: Hundredths): string {
  return `=IF(ISNUMBER({current}),IF({current}>=${threshold(headers, "strengthThreshold", used)},"${GROUP_WORDS.strength}","${GROUP_WORDS.weakness}"),"")`;
}

export const PASS_WORDS = { passes: "✓ ผ่าน", fails: "✗ ไม่ผ่าน" } as const;

export function pass(headers: ScoreHeaders, used: Hundredths): string {
  return `=IF(ISNUMBER({current}),IF({current}>=${threshold(headers, "passMark", used)},"${PASS_WORDS.passes}","${PASS_WORDS.fails}"),"")`;
}

/** 1 for the highest; equal scores share a rank. */
export const RANK = '=IF(ISNUMBER({current}),1+COUNTIFS({current:column},">"&{current},{no:column},">=1"),"")';

/** Points of the overall score that a full score would bring back. */
export const RECOVERABLE = '=IF(ISNUMBER({current}),ROUND({pointValue}*(100-{current}),2),"")';

/** Effect of a change on the overall score. */
export function contribution(weight: number): string {
  return `=IF(ISNUMBER({delta}),ROUND(${weight}*{delta},2),"")`;
}
