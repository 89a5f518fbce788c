/** How cells look. Sizes in points; colours "#RRGGBB", chosen to stay apart for colour-blind readers and in black-and-white print. */

import type { Digits } from "../ita/scores";
import type { HighlightPlan } from "./plan";

export const FONT = "TH Sarabun New";

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
  | "subtitle"
  | "sentence"
  | "rule"
  | "notice"
  | "header"
  | "text"
  | "textCentre"
  | "code"
  | "number"
  | "score"
  | "delta"
  | "points"
  | "date"
  | "link"
  | "inputText"
  | "inputScore"
  | "inputCode";

export interface CellLook {
  readonly size: number;
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

/** Every section carries the tag: LibreOffice applies it only to the section that bears it. */
const signed = (digits: Digits): string => {
  const section = numeric("0.00")(digits);
  const tag = digits === "thai" ? "[$-D00041E]" : "";
  return `${tag}+0.00;${tag}-0.00;${section}`;
};

const heading = { horizontal: "Left", vertical: "Center", wrap: true, format: general, border: false } as const;
const body = { size: 16, vertical: "Top", border: true, format: general } as const;

export const LOOKS: Readonly<Record<StyleName, CellLook>> = {
  title: { ...heading, size: 20, bold: true, color: COLORS.headerFill },
  subtitle: { ...heading, size: 16, bold: true, color: COLORS.ink },
  sentence: { ...heading, size: 16, color: COLORS.ink },
  rule: { ...heading, size: 14, italic: true, color: COLORS.grey },
  notice: { ...heading, size: 16, bold: true, color: COLORS.orange },
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
  delta: { ...body, horizontal: "Right", indent: 1, wrap: false, format: signed },
  points: { ...body, horizontal: "Right", indent: 1, wrap: false, format: numeric("0.00") },
  date: {
    ...body,
    horizontal: "Center",
    wrap: false,
    // 07 is the Thai Buddhist calendar, 0D the Thai digits, 041E the Thai month names.
    format: (digits) => (digits === "thai" ? "[$-D07041E]d mmm yyyy" : "[$-107041E]d mmm yyyy"),
  },
  link: { ...body, horizontal: "Left", wrap: true, color: COLORS.blue, underline: true },
  inputText: { ...body, horizontal: "Left", wrap: true, fill: COLORS.inputFill },
  inputScore: { ...body, horizontal: "Right", indent: 1, wrap: false, fill: COLORS.inputFill, format: numeric("0.00") },
  inputCode: { ...body, horizontal: "Center", wrap: false, color: COLORS.grey, format: numeric("0") },
};

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
