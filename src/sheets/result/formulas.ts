/**
 * Native formulas of the result sheets. They name our tables, so a score that is changed, or a score table that is sorted,
 * is followed without the add-in. A missing figure shows as an empty cell, never as 0.
 *
 * Cells of the sheet itself are tokens, since staff may have moved rows and columns by the time a formula is written:
 * `{current}` is that column's cell in the same row, `{current@IIT}` the cell in the row with that key,
 * `{current:column}` the column's whole body; `{ITA_Overview.current@IIT}` and `{ITA_Overview.current:column}` are those of
 * another sheet's table, which must be listed before it.
 * merge/tokens.ts puts the addresses in.
 */
import { type ComponentCode, type Hundredths, type InstrumentCode } from "../../ita/types";
import { TABLE_NAMES } from "../names";
import { OVERALL_CODE, type ScoreHeaders, type SettingCode } from "../score/columns";
import type { YearSide } from "../score/scoreTable";
import { scoreFormat, type Digits } from "../styles";

/** Excel asks for ' before [ ] # @ ' inside a column name. */
export function columnRef(table: string, header: string): string {
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

/** Text and numbers outside 0 to 100 are no scores. IF computes only the part that it needs, so text is never reckoned with. */
const isScore = (expression: string): string => `IF(ISNUMBER(${expression}),ABS(${expression}-50)<=50,FALSE)`;

/** Two decimals, as displayed: everything that is told from a figure must agree with the figure that is read. */
const shown = (expression: string): string => `ROUND(${expression},2)`;

const scoreOr = (expression: string, otherwise: string): string =>
  expression === NOTHING ? otherwise : `IF(${isScore(expression)},${shown(expression)},${otherwise})`;

/** Mean of scores, half up like the official figure; `otherwise` while one is missing. */
function meanOr(scores: readonly string[], otherwise: string): string {
  if (scores.includes(NOTHING)) return otherwise;
  return `IF(AND(${scores.map(isScore).join(",")}),ROUND((${scores.map(shown).join("+")})/${scores.length},2),${otherwise})`;
}

export function indicatorScore(headers: ScoreHeaders, no: number, year: YearSide): string {
  return `=${scoreOr(printed(headers, no, year), NOTHING)}`;
}

/** A printed figure of another year's column of คะแนนตัวชี้วัด. */
export function scoreIn(headers: ScoreHeaders, header: string, code: string | number): string {
  return `=${scoreOr(lookUp(TABLE_NAMES.indicatorScores, header, headers.indicatorCode, code), NOTHING)}`;
}

export function questionScore(headers: ScoreHeaders["question"], code: string, year: YearSide): string {
  if (headers === null) return `=${NOTHING}`;
  return `=${scoreOr(lookUp(TABLE_NAMES.questionScores, headers[year], headers.code, code), NOTHING)}`;
}

/** A cell of ตั้งค่า. */
export function settingCell(headers: ScoreHeaders, code: SettingCode): string {
  return lookUp(TABLE_NAMES.settings, headers.settingValue, headers.settingCode, code);
}

/** A threshold of ตั้งค่า; `used` is the one that the analysis went by, for a cell that holds no number. */
export function threshold(headers: ScoreHeaders, code: SettingCode, used: Hundredths): string {
  const cell = settingCell(headers, code);
  return `IF(ISNUMBER(${cell}),ROUND(${cell},2),${used / 100})`;
}

/** The printed instrument score, else the mean of the EIT parts, else the mean of the indicators (official figures rule). */
export function componentFormula(
  headers: ScoreHeaders,
  code: ComponentCode,
  instruments: Readonly<Record<InstrumentCode, readonly number[]>>,
  year: YearSide
): string {
  if (code === "EIT1" || code === "EIT2") return `=${scoreOr(printed(headers, code, year), NOTHING)}`;
  return `=${instrumentScore(headers, code, instruments[code], year)}`;
}

function instrumentScore(
  headers: ScoreHeaders,
  code: InstrumentCode,
  indicators: readonly number[],
  year: YearSide
): string {
  const meanOfPrinted = (codes: readonly (string | number)[], otherwise: string): string =>
    meanOr(
      codes.map((one) => printed(headers, one, year)),
      otherwise
    );
  const fromIndicators = meanOfPrinted(indicators, NOTHING);
  const otherwise = code === "EIT" ? meanOfPrinted(["EIT1", "EIT2"], fromIndicators) : fromIndicators;
  return scoreOr(printed(headers, code, year), otherwise);
}

/**
 * The printed overall, else weights times instruments; "" while one of these is missing. The instruments' own rows are not
 * named: a table that staff sort moves its rows and not the addresses in them, and a look-up in the own column would be a circle.
 */
export function overallFormula(
  headers: ScoreHeaders,
  instruments: readonly {
    readonly code: InstrumentCode;
    readonly weight: number;
    readonly indicators: readonly number[];
  }[],
  year: YearSide
): string {
  const sum = instruments
    .map(({ code, weight, indicators }) => `${weight / 100}*${instrumentScore(headers, code, indicators, year)}`)
    .join("+");
  return `=${scoreOr(printed(headers, OVERALL_CODE, year), `IFERROR(ROUND(${sum},2),"")`)}`;
}

/** A count inside a text, in the digits of the setting. */
export const countText = (expression: string, digits: Digits): string =>
  `TEXT(${expression},"${scoreFormat(digits, 0)}")`;

/** Difference of the two displayed figures. */
export const DELTA = '=IF(COUNT({previous},{current})=2,ROUND({current}-{previous},2),"")';

export const TREND_WORDS = { up: "▲ เพิ่มขึ้น", down: "▼ ลดลง", same: "■ ไม่เปลี่ยนแปลง" } as const;

export const TREND = `=IF(ISNUMBER({delta}),IF({delta}>0,"${TREND_WORDS.up}",IF({delta}<0,"${TREND_WORDS.down}","${TREND_WORDS.same}")),"")`;

export const GROUP_WORDS = { strength: "● จุดแข็ง", weakness: "○ จุดอ่อน" } as const;

export function group(headers: ScoreHeaders, used: Hundredths): string {
  return `=IF(ISNUMBER({current}),IF({current}>=${threshold(headers, "strengthThreshold", used)},"${GROUP_WORDS.strength}","${GROUP_WORDS.weakness}"),"")`;
}

export const DISCUSS_MARK = "★";

/** Questions to talk about: below the line of strengths, or the lowest of the instrument while it misses full marks. */
export function discuss(headers: ScoreHeaders, used: Hundredths): string {
  const line = threshold(headers, "strengthThreshold", used);
  // Codes begin with the instrument's letter; group rows have numbers, which a pattern does not match.
  const lowest = 'MINIFS({current:column},{code:column},LEFT({code},1)&"*")';
  return `=IF(ISNUMBER({current}),IF({current}>=100,"",IF({current}<${line},"${DISCUSS_MARK} ต่ำกว่าเกณฑ์",IF({current}=${lowest},"${DISCUSS_MARK} ต่ำสุดของแบบวัด",""))),"")`;
}

export const PASS_WORDS = { passes: "✓ ผ่าน", fails: "✗ ไม่ผ่าน" } as const;

export function pass(headers: ScoreHeaders, used: Hundredths): string {
  return `=IF(ISNUMBER({current}),IF({current}>=${threshold(headers, "passMark", used)},"${PASS_WORDS.passes}","${PASS_WORDS.fails}"),"")`;
}

/** Places from 1 on without ties: among equal scores the lower number comes first. */
export const ORDER = '=IF(ISNUMBER({current}),{rank}+COUNTIFS({current:column},{current},{no:column},"<"&{no}),"")';

/** 1 for the highest; equal scores share a rank. */
export const RANK = '=IF(ISNUMBER({current}),1+COUNTIFS({current:column},">"&{current},{no:column},">=1"),"")';

/** Points of the overall score that a full score would bring back. */
export const RECOVERABLE = '=IF(ISNUMBER({current}),ROUND({pointValue}*(100-{current}),2),"")';

/** Effect of a change on the overall score. */
export function contribution(weight: number | string): string {
  return `=IF(ISNUMBER({delta}),ROUND(${weight}*{delta},2),"")`;
}

/** A column's cell in the row of another table that bears `code`; "" where there is none. */
export function foreignCell(table: string, column: string, keyColumn: string, code: string | number): string {
  return `IFERROR(INDEX({${table}.${column}:column},MATCH(${literal(code)},{${table}.${keyColumn}:column},0)),"")`;
}

/** The same for the own table, which staff may have sorted. The column that asks must be another one. */
export function ownCell(column: string, keyColumn: string, code: string | number): string {
  return `INDEX({${column}:column},MATCH(${literal(code)},{${keyColumn}:column},0))`;
}
