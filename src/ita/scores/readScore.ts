import type { Hundredths } from "../types";
import { tidySpaces, toArabicDigits } from "./thaiDigits";

export type ScoreReading =
  | { readonly ok: true; readonly value: Hundredths | null }
  | { readonly ok: false; readonly code: "not-a-number" | "out-of-range" };

const minusSigns = /[\u002D\u00AD\u2010-\u2015\u2043\u207B\u208B\u2212\uFE58\uFE63\uFF0D]/g;
const notANumber: ScoreReading = { ok: false, code: "not-a-number" };
const outOfRange: ScoreReading = { ok: false, code: "out-of-range" };
const highest = 10000;

/**
 * A score as people type it: number or text, Thai or Arabic digits, with "ร้อยละ", "%" or "คะแนน" around it.
 * Rounded half up to hundredths on the decimal digits themselves, so that 76.145 is 76.15 and 1.005 is 1.01.
 * Blank cells and a lone dash are an absent score (null), never 0. Never throws.
 */
export function readScore(input: string | number | boolean | null): ScoreReading {
  if (input === null) return { ok: true, value: null };
  if (typeof input === "boolean") return notANumber;
  if (typeof input === "number") return readNumber(input);
  const text = strippedOfUnits(input);
  if (text === "" || text === "-") return { ok: true, value: null };
  const decimal = /^([+-]?) ?(\d*)(?: ?\. ?(\d*))?$/.exec(text);
  if (!decimal) return notANumber;
  const [, sign = "", whole = "", fraction = ""] = decimal;
  if (whole === "" && fraction === "") return notANumber;
  return fromDigits(sign === "-", whole, fraction);
}

/** Fifteen significant digits are what Excel itself keeps; whatever binary arithmetic left behind them is dropped. */
function readNumber(value: number): ScoreReading {
  if (!Number.isFinite(value)) return notANumber;
  if (Math.abs(value) < 1e-6) return { ok: true, value: 0 };
  if (Math.abs(value) > highest) return outOfRange;
  const [whole = "", fraction = ""] = String(Math.abs(Number(value.toPrecision(15)))).split(".");
  return fromDigits(value < 0, whole, fraction);
}

function strippedOfUnits(typed: string): string {
  const text = tidySpaces(toArabicDigits(typed))
    .replace(/^'/, "")
    .replace(minusSigns, "-")
    .replace(/＋/g, "+")
    .replace(/．/g, ".")
    .replace(/^ร้อยละ/, "")
    .replace(/คะแนน\.?$/, "")
    .trim()
    .replace(/[%％]$/, "")
    .trim();
  return zerosTypedAsLetters(text);
}

/** Scanned and hand-typed score lists carry ○ and the letter O where a zero stands. */
function zerosTypedAsLetters(text: string): string {
  const circles = text.replace(/[○◯]/g, "0");
  return /^[Oo]$/.test(circles) || (/\d/.test(circles) && /^[+-]?[\dOo]+(\.[\dOo]*)?$/.test(circles))
    ? circles.replace(/[Oo]/g, "0")
    : circles;
}

/** Out of range is judged on the figure as typed: 100.004 and -0.001 are refused, not rounded into range. */
function fromDigits(negative: boolean, whole: string, fraction: string): ScoreReading {
  const integer = whole.replace(/^0+(?=\d)/, "");
  if (integer.length > 3) return outOfRange;
  const isZero = /^0*$/.test(integer) && /^0*$/.test(fraction);
  if (negative && !isZero) return outOfRange;
  const hundredths = Number(integer || "0") * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  const rest = fraction.slice(2);
  if (hundredths > highest || (hundredths === highest && /[1-9]/.test(rest))) return outOfRange;
  return { ok: true, value: hundredths + (/^[5-9]/.test(rest) ? 1 : 0) };
}
