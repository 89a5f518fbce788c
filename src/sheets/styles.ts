/** How cells look. Sizes in points; colours "#RRGGBB", chosen to stay apart for colour-blind readers and in black-and-white print. */

import type { Digits } from "../ita/scores";
import type { HighlightPlan } from "./plan";

/** The official form's type face and its like: they share one design, so that rows made for one hold the others' texts. */
export const FONTS = ["TH Sarabun New", "TH SarabunPSK", "TH SarabunIT๙", "Sarabun"] as const;
export type Font = (typeof FONTS)[number];
export const FONT: Font = "TH Sarabun New";

/** How a workbook is written, as its settings say. */
export interface Writing {
  readonly digits: Digits;
  readonly font: Font;
}

export type { Digits };

/** Who writes a sheet: the staff's scores, our results, the measures that both share. */
export const TAB_COLORS = { scores: "#BF9000", results: "#1F4E79", measures: "#548235" } as const;

export const COLORS = {
  ink: "#1B1B1B",
  grey: "#595959",
  headerFill: "#1F4E79",
  headerInk: "#FFFFFF",
  inputFill: "#FFF9E5",
  blueTint: "#DCEBF7",
  orangeTint: "#FCE4D6",
  groupTint: "#D6E3F0",
  line: "#BFBFBF",
  blue: "#0B5394",
  /** Darker than the plain colour-blind orange: small text needs 4.5 to 1 on white. */
  orange: "#A84300",
} as const;

export type StyleName =
  | "title"
  | "memoTitle"
  | "subtitle"
  | "sentence"
  | "rule"
  | "notice"
  | "runNote"
  | "figureLabel"
  | "figure"
  | "figureWord"
  | "figureChange"
  | "figureNote"
  | "listTitle"
  | "listItem"
  | "header"
  | "text"
  | "textCentre"
  | "code"
  | "number"
  | "score"
  | "scoreList"
  | "delta"
  | "points"
  | "pointValue"
  | "date"
  | "link"
  | "inputText"
  | "inputDate"
  | "inputShortDate"
  | "inputNumber"
  | "inputScore"
  | "inputCode";

export interface CellLook {
  readonly size: number;
  /** Takes no other size from its table. */
  readonly keepsSize?: true;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wrap: boolean;
  /** Keeps figures off the border of the next column's text. */
  readonly indent?: number;
  readonly format: (digits: Digits) => string;
  readonly border: boolean;
}

const general = (): string => "General";
/** Thai or Arabic digits are a number format, so the cell still holds a number. `[$-D00041E]` is the form that LibreOffice shows too. */
const numeric =
  (code: string) =>
  (digits: Digits): string =>
    digits === "thai" ? `[$-D00041E]${code}` : code;

/** Number format of a score with so many decimals. */
export const scoreFormat = (digits: Digits, decimals: 0 | 2 | 4): string =>
  numeric(decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`)(digits);

/** Every section carries the tag: LibreOffice applies it only to the section that bears it. */
export const signedFormat = (digits: Digits): string => {
  const section = scoreFormat(digits, 2);
  const tag = digits === "thai" ? "[$-D00041E]" : "";
  return `${tag}+0.00;${tag}-0.00;${section}`;
};

/** 07 is the Thai Buddhist calendar, 0D the Thai digits, 041E the Thai month names. */
const thaiDate = (digits: Digits): string => (digits === "thai" ? "[$-D07041E]d mmmm yyyy" : "[$-107041E]d mmmm yyyy");

/** Room for the longest such date at 14 points, ๓๐ พฤศจิกายน ๒๕๖๙: a date that does not fit shows as #####. */
export const DATE_WIDTH = 108;

/** The same at the size of the style "date". */
export const SMALL_DATE_WIDTH = 88;

/** The same with the month's abbreviation, ๓๐ พ.ย. ๒๕๖๙: for tables of many columns. */
const shortThaiDate = (digits: Digits): string =>
  digits === "thai" ? "[$-D07041E]d mmm yyyy" : "[$-107041E]d mmm yyyy";
export const SHORT_DATE_WIDTH = 78;

/** A change with a mark that tells up from down without colour; the cell still holds a number. */
export function changeFormat(digits: Digits): string {
  const tag = digits === "thai" ? "[$-D00041E]" : "";
  return `${tag}"▲ "+0.00;${tag}"▼ "-0.00;${tag}"■ "0.00`;
}

const heading = { horizontal: "Left", vertical: "Center", wrap: true, format: general, border: false } as const;
const figure = { ...heading, horizontal: "Center", fill: "#EEF4FA", border: true } as const;
const body = { size: 16, vertical: "Top", border: true, format: general } as const;

export const LOOKS: Readonly<Record<StyleName, CellLook>> = {
  title: { ...heading, size: 20, bold: true, color: COLORS.headerFill },
  memoTitle: { ...heading, size: 26, bold: true, horizontal: "Center", color: COLORS.ink },
  subtitle: { ...heading, size: 16, bold: true, color: COLORS.ink },
  sentence: { ...heading, size: 16, color: COLORS.ink },
  rule: { ...heading, size: 14, italic: true, color: COLORS.grey },
  notice: { ...heading, size: 16, bold: true, color: COLORS.orange },
  /** Either says when the run was or warns, so that its colour must suit both. */
  runNote: { ...heading, size: 14, bold: true, color: COLORS.ink },
  figureLabel: { ...figure, size: 14, color: COLORS.grey },
  figure: { ...figure, size: 28, bold: true, color: COLORS.headerFill, wrap: false, format: numeric("0.00") },
  figureWord: { ...figure, size: 22, bold: true, color: COLORS.headerFill },
  figureChange: { ...figure, size: 24, bold: true, color: COLORS.ink, wrap: false, format: changeFormat },
  figureNote: { ...figure, size: 14, color: COLORS.ink },
  listTitle: { ...heading, size: 14, bold: true, color: COLORS.ink, fill: COLORS.groupTint, border: true },
  listItem: { ...heading, size: 14, color: COLORS.ink, border: true },
  header: {
    size: 16,
    bold: true,
    color: COLORS.headerInk,
    fill: COLORS.headerFill,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    format: general,
    border: true,
  },
  text: { ...body, horizontal: "Left", wrap: true },
  textCentre: { ...body, horizontal: "Center", wrap: true },
  code: { ...body, horizontal: "Center", wrap: false, format: numeric("0") },
  number: { ...body, horizontal: "Center", wrap: false, format: numeric("0") },
  score: { ...body, horizontal: "Right", indent: 1, wrap: false, format: numeric("0.00") },
  /** A score, or several in lines of text. */
  scoreList: { ...body, horizontal: "Center", wrap: true, format: numeric("0.00") },
  delta: { ...body, horizontal: "Right", indent: 1, wrap: false, format: signedFormat },
  points: { ...body, horizontal: "Right", indent: 1, wrap: false, format: numeric("0.00") },
  pointValue: {
    ...body,
    horizontal: "Right",
    indent: 1,
    wrap: false,
    format: (digits) => scoreFormat(digits, 4),
  },
  // Smaller than the texts beside it: a whole date in a column that leaves room for these.
  date: { ...body, size: 12, keepsSize: true, horizontal: "Center", wrap: false, format: thaiDate },
  link: { ...body, horizontal: "Left", wrap: true, color: COLORS.blue, underline: true },
  inputDate: { ...body, horizontal: "Center", wrap: false, fill: COLORS.inputFill, format: thaiDate },
  inputShortDate: { ...body, horizontal: "Center", wrap: false, fill: COLORS.inputFill, format: shortThaiDate },
  inputNumber: { ...body, horizontal: "Center", wrap: false, fill: COLORS.inputFill, format: numeric("0") },
  inputText: { ...body, horizontal: "Left", wrap: true, fill: COLORS.inputFill },
  inputScore: { ...body, horizontal: "Right", indent: 1, wrap: false, fill: COLORS.inputFill, format: numeric("0.00") },
  inputCode: { ...body, horizontal: "Center", wrap: false, color: COLORS.grey, format: numeric("0") },
};

/** Figures on columns and bars. A missing score is an empty text, which Excel draws as 0: no figure is to stand there. */
export const labelFormat = (digits: Digits): string => `${scoreFormat(digits, 2)};;`;

/** How charts look. This year dark, last year light with an outline; a fall hatched by its colour's darkness alone. */
export const CHART = {
  sizes: { titleSize: 15, textSize: 13, labelSize: 12 },
  smallSizes: { titleSize: 13, textSize: 11, labelSize: 11 },
  background: "#FFFFFF",
  gridline: "#D9D9D9",
  outline: "#1F4E79",
  /** Percent of a column's width. */
  gap: 60,
  /** Points of a score between two gridlines, where the axis has a fixed end. */
  majorUnit: 20,
  narrowGap: 35,
  fills: { current: "#1F4E79", previous: "#C9DCEF", up: "#9CC3E6", down: "#B4500A", total: "#404040" },
  /** Figures on a bar of a bridge stand inside it. */
  labelInks: { current: "#1B1B1B", previous: "#1B1B1B", up: "#1B1B1B", down: "#FFFFFF", total: "#FFFFFF" },
} as const;

export const HIGHLIGHTS: Readonly<Record<HighlightPlan["look"], { color?: string; fill?: string; bold?: boolean }>> = {
  up: { color: COLORS.blue },
  down: { color: COLORS.orange, bold: true },
  weak: { fill: COLORS.orangeTint },
  strong: { fill: COLORS.blueTint },
  group: { fill: COLORS.groupTint, bold: true },
  attention: { fill: COLORS.orangeTint },
  wrong: { fill: COLORS.orangeTint, color: COLORS.orange, bold: true },
  doubtful: { fill: COLORS.inputFill, bold: true },
  remark: { fill: COLORS.blueTint },
};
