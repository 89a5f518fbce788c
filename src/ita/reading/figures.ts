import { readScore } from "../scores";
import type { Hundredths } from "../types";
import { readFigureText, type TypedFigure } from "./figureText";
import { readNumberFormat } from "./numberFormat";
import type { CellValue, Figure } from "./types";

export { figuresIn, type FigureInText } from "./figuresIn";

export type FigureReading = Pick<Figure, "value" | "problem" | "decimals" | "digits" | "signed">;
type Measure = Figure["measure"];
type Judged = Pick<Figure, "value" | "problem">;

const noFigure: Judged = { value: null, problem: "not-a-number" };
const outOfRange: Judged = { value: null, problem: "out-of-range" };
const highestRank = 100_000;

/**
 * A figure cell as people type and format it. Scores and shares lie in 0–100, differences in −100–100 (brackets, arrows
 * and words give them their sign too), a rank is a positive integer. Blank cells, dashes and words for "no score" are null
 * without a problem, never 0. Never throws.
 */
export function readFigureCell(value: CellValue, format: string | null, measure: Measure): FigureReading {
  if (typeof value === "number") return ofNumber(value, format, measure);
  if (typeof value === "string") return ofText(value, measure);
  return { ...noFigure, decimals: null, digits: null, signed: false };
}

function ofNumber(value: number, format: string | null, measure: Measure): FigureReading {
  const { percent, decimals, thaiDigits } = readNumberFormat(format);
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  const judged = measure === "rank" ? rank(value) : judge(shown, shown < 0, measure);
  return { ...judged, decimals, digits: thaiDigits ? "thai" : null, signed: false };
}

function ofText(typed: string, measure: Measure): FigureReading {
  const isDelta = measure === "delta";
  const figure = readFigureText(measure === "rank" ? withoutRankWords(typed) : typed, isDelta);
  const plain = { decimals: null, digits: null, signed: false } as const;
  if (figure === "blank") return { value: null, problem: null, ...plain };
  if (figure === "same") return { value: 0, problem: null, ...plain };
  if (figure === "thousands") return { ...outOfRange, ...plain, digits: digitsOf(typed) };
  if (figure === null) return { ...noFigure, ...plain };
  return {
    ...(measure === "rank" ? rankOf(figure) : judge(decimalText(figure), figure.sign === "-", measure)),
    decimals: figure.fraction.length,
    digits: digitsOf(typed),
    signed: figure.signed,
  };
}

/** Thai as soon as one digit is; a zero typed as a letter says nothing. */
function digitsOf(typed: string): "thai" | "arabic" | null {
  if (/[๐-๙]/.test(typed)) return "thai";
  return /[0-9０-９]/.test(typed) ? "arabic" : null;
}

function decimalText({ whole, fraction }: TypedFigure): string {
  return `${whole || "0"}.${fraction}`;
}

/** A magnitude (or signed number) against the bounds of its measure. */
function judge(figure: string | number, negative: boolean, measure: Measure): Judged {
  const magnitude = readScore(typeof figure === "number" ? Math.abs(figure) : figure);
  if (!magnitude.ok) return magnitude.code === "out-of-range" ? outOfRange : noFigure;
  const value: Hundredths = magnitude.value ?? 0;
  if (!negative) return { value, problem: null };
  if (measure === "delta") return { value: value === 0 ? 0 : -value, problem: null };
  // A score of -0 is 0; -0.001 is not.
  return value === 0 && isZero(figure) ? { value: 0, problem: null } : outOfRange;
}

function isZero(figure: string | number): boolean {
  return Math.abs(Number(figure)) < 1e-6;
}

// ---------------------------------------------------------------- ranks

function withoutRankWords(typed: string): string {
  return typed
    .slice(0, 300)
    .trim()
    .replace(/^(?:อันดับ|ลำดับ|rank)?\s{0,3}(?:ที่)?\s{0,3}/i, "")
    .replace(/\s{0,3}\(?ร่วม\)?$/, "");
}

function rankOf({ sign, whole, fraction }: TypedFigure): Judged {
  if (sign === "-") return outOfRange;
  return rank(Number(`${whole || "0"}.${fraction || "0"}`));
}

function rank(value: number): Judged {
  if (!Number.isFinite(value)) return noFigure;
  return Number.isInteger(value) && value >= 1 && value <= highestRank ? { value, problem: null } : outOfRange;
}
