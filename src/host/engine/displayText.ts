import { format, isDateFormat } from "numfmt";
import type { CellValue } from "./types";

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** Arabic digits as Thai digits; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);
}

/**
 * The text that Excel shows for a value under a number format.
 *
 * The formatter knows Excel's codes but not what the Thai edition adds, so those are taken out first:
 * - `[$-DDCCLLLL]`: DD = digit shapes (0D Thai), CC = calendar (07 Buddhist), LLLL = language (041E Thai);
 * - a bare `t` before a digit or date code: Thai digits.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatted(value, numberFormat) ?? plainText(value);
}

/** As displayText for a number or text, but undefined when the format is not one Excel accepts. */
export function formatted(value: number | string, numberFormat: string): string | undefined {
  const { pattern, thaiDigits, thaiLanguage } = readThaiCodes(numberFormat || "General");
  try {
    const text = format(pattern, value, {
      locale: thaiLanguage ? "th" : "en-US",
      dateErrorNumber: false,
      overflow: "########",
    });
    return thaiDigits && typeof value === "number" ? toThaiDigits(text) : text;
  } catch {
    // The formatter throws for patterns it cannot read; the caller then shows the plain value.
    return undefined;
  }
}

function plainText(value: number | string): string {
  return typeof value === "string" ? value : format("General", value);
}

interface ThaiCodes {
  readonly pattern: string;
  readonly thaiDigits: boolean;
  readonly thaiLanguage: boolean;
}

const knownCodes = new Map<string, ThaiCodes>();

function readThaiCodes(numberFormat: string): ThaiCodes {
  const known = knownCodes.get(numberFormat);
  if (known) return known;
  const found = { thaiDigits: false, thaiLanguage: false, buddhistEra: false };
  let pattern = numberFormat.replace(/\[\$-([0-9A-Fa-f]{3,8})\]/g, (code, hex: string) => {
    const locale = parseInt(hex, 16);
    if (((locale >>> 24) & 0xff) === 0x0d) found.thaiDigits = true;
    if (((locale >>> 16) & 0xff) === 0x07) found.buddhistEra = true;
    if ((locale & 0xffff) === 0x041e) found.thaiLanguage = true;
    // F800 and F400 stand for the system's long date and time: the formatter resolves those itself.
    return (locale & 0xf000) === 0xf000 ? code : "";
  });
  pattern = pattern.replace(/\[\$-th-TH(?:-u-[^\]]*)?(,107)?\]/gi, (_code, buddhist: string | undefined) => {
    found.thaiLanguage = true;
    if (buddhist) found.buddhistEra = true;
    return "";
  });
  pattern = pattern.replace(/(^|;|\])t(?=[-+(]*[0#?.dmyhsb])/g, (_code, before: string) => {
    found.thaiDigits = true;
    return before;
  });
  if (found.buddhistEra && isDateFormat(pattern)) {
    pattern = outsideQuotes(pattern, (part) => part.replace(/[yYeE]/g, "b"));
  }
  const codes = { pattern, thaiDigits: found.thaiDigits, thaiLanguage: found.thaiLanguage };
  knownCodes.set(numberFormat, codes);
  return codes;
}

/** Rewrites the parts of a format that are codes, leaving "quoted text" and \x alone. */
function outsideQuotes(pattern: string, rewrite: (part: string) => string): string {
  return pattern.replace(/("[^"]*"|\\.)|([^"\\]+)/g, (_all, literal: string | undefined, codes: string | undefined) =>
    literal !== undefined ? literal : rewrite(codes ?? "")
  );
}
