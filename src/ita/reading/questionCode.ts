import { tidySpaces, toArabicDigits } from "../scores";
import type { InstrumentCode, QuestionCode } from "../types";
import { countWords, monthNames, settledThai } from "./thaiText";
import type { CellValue } from "./types";

export interface QuestionCodeReading {
  readonly instrument: InstrumentCode;
  readonly number: number;
  readonly code: QuestionCode;
  /** It was not typed in a clean form: "1๑๑" for i11, "๐๑๐" for O10, "O.25". */
  readonly repaired: boolean;
}

const digit = "[0-9๐-๙]";
/*
 * Letters as scanners and keyboards leave them. A zero stands for the letter O before digits of any kind, a one for the
 * letter i only before Thai digits: "11" is a number, "1๑๑" is not.
 */
const letterForms: readonly (readonly [forms: string, instrument: InstrumentCode, letter: string, clean: boolean])[] = [
  ["[iI]", "IIT", "i", true],
  ["[eE]", "EIT", "e", true],
  ["[oO]", "OIT", "O", true],
  ["[l|ІіⅠıÍíｉＩ]", "IIT", "i", false],
  ["[ЕеЁёｅＥ]", "EIT", "e", false],
  ["[ОоΟο๏ｏＯ]", "OIT", "O", false],
];
const separators = "[ .\\-_]{0,2}";
const codePatterns = letterForms.map(([forms, instrument, letter, clean]) => ({
  pattern: new RegExp(`^${forms}(${separators})(${digit}{1,2})(?!${digit})`),
  instrument,
  letter,
  clean,
}));
const oneAsLetter = /^1()([๐-๙]{1,2})(?![0-9๐-๙])/;
const zeroAsLetter = /^[0๐○◯]()([0-9๐-๙]{1,2})(?![0-9๐-๙])/;
const opening = /^[\s'"([{]*(?:(?:ข้อคำถาม|ข้อ|คำถาม|รายการ|ประเด็น|รหัส)(?:ที่)?[\s.:]*[([]?\s*)?/;
/** What makes a leading number something else than a code: a date, a count, a longer number. */
const numberGoesOn = new RegExp(`^\\s*(?:[.,/:\\-–]?\\s*${digit}|%|${countWords}|น\\.|${monthNames})`, "i");
/** "e7-e9", "O1, O2": several codes, none of which the row is about. */
const furtherCode = new RegExp(`^\\s*(?:[-–—~,/&+]|และ|ถึง)\\s*[iIeEoO]?\\s?${digit}`);

/**
 * The code in a code cell, perhaps with words after it: "i๑", "I1", "O๒๕ การนำผล…", "ข้อ e๗", and typed or scanned
 * badly: "1๑๑" (i11), "l๑๒", "๐๑๐" (O10), "○๓". Plain numbers ("11", 11) are none. Whether the year has the code is the
 * caller's to say. Never throws.
 */
export function readQuestionCode(value: CellValue): QuestionCodeReading | null {
  if (typeof value !== "string") return null;
  const text = tidySpaces(settledThai(value.slice(0, 200)));
  const reading = codeAtStart(text.replace(opening, ""));
  return reading && !furtherCode.test(reading.after) ? withoutAfter(reading) : null;
}

interface CodeAtStart extends QuestionCodeReading {
  readonly length: number;
  readonly after: string;
}

function withoutAfter({ instrument, number, code, repaired }: CodeAtStart): QuestionCodeReading {
  return { instrument, number, code, repaired };
}

function codeAtStart(text: string): CodeAtStart | null {
  for (const { pattern, instrument, letter, clean } of codePatterns) {
    const match = pattern.exec(text);
    if (match) return reading(match, text, instrument, letter, clean && /^ ?$/.test(match[1] ?? ""), false);
  }
  const one = oneAsLetter.exec(text);
  if (one) return reading(one, text, "IIT", "i", false, true);
  const zero = zeroAsLetter.exec(text);
  return zero ? reading(zero, text, "OIT", "O", false, true) : null;
}

function reading(
  match: RegExpExecArray,
  text: string,
  instrument: InstrumentCode,
  letter: string,
  clean: boolean,
  looksLikeNumber: boolean
): CodeAtStart | null {
  const digits = match[2] ?? "";
  const number = Number(toArabicDigits(digits));
  const after = text.slice(match[0].length);
  if (number === 0 || /^[a-zA-Z]/.test(after) || /^[.,][0-9๐-๙]/.test(after)) return null;
  if (looksLikeNumber && (/^[0๐]/.test(digits) || numberGoesOn.test(after))) return null;
  const mixed = /[0-9]/.test(digits) && /[๐-๙]/.test(digits);
  return {
    instrument,
    number,
    code: `${letter}${number}`,
    repaired: !clean || mixed,
    length: match[0].length,
    after,
  };
}

export interface CodeInText {
  readonly code: QuestionCode;
  /** Where the code itself begins and how many characters it takes, in the text as given. */
  readonly at: number;
  readonly length: number;
  readonly repaired: boolean;
}

const cleanCode = /(?<![a-zA-Z0-9๐-๙.@/_-])[iIeEoO][0-9๐-๙]{1,2}(?![a-zA-Z0-9๐-๙@_])/g;
const announcedCode = /(?:ข้อ|อ้างอิงจาก|อ้างอิง)(?:ที่)?\s{0,3}(?=[iIeEoO01๐○◯l|])/g;

/**
 * Codes in running text, in order: clean ones anywhere, odd ones ("1๑๑", "๐๒๕", "O ๒๕") only after ข้อ or อ้างอิงจาก, so
 * that telephone and document numbers stay what they are. Never throws; linear in the length of the text.
 */
export function codesIn(text: string): CodeInText[] {
  const found = new Map<number, CodeInText>();
  const add = (at: number): void => {
    const code = codeAtStart(text.slice(at, at + 60));
    if (code) found.set(at, { code: code.code, at, length: code.length, repaired: code.repaired });
  };
  for (const match of text.matchAll(cleanCode)) add(match.index);
  for (const match of text.matchAll(announcedCode)) add(match.index + match[0].length);
  return [...found.values()].sort((a, b) => a.at - b.at);
}
