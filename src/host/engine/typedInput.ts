import { getFormatFromId, parseValue } from "numfmt";
import type { CellInput } from "./types";

/** What typing gives: the content, and the number format that Excel sets beside it (5% brings "0%"). */
export type TypedInput = CellInput & { readonly numberFormat?: string };

/** Formats whose built-in number means "as the system writes it"; these are the en-US ones. */
const US_FORMATS: Readonly<Record<number, string>> = { 14: "m/d/yyyy", 22: "m/d/yyyy h:mm" };

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Reads a string as Excel reads one that is typed into a cell or handed to Range.values, under en-US rules.
 *
 * - a leading apostrophe makes text of the rest, and is remembered (quotePrefix)
 * - "=" starts a formula, and so do "+" and "-" unless a plain signed number follows; "@SUM(…)" too
 * - numbers, percents, currencies, fractions, dates (month first), times, TRUE and FALSE become values
 * - everything else is text, "-" and "=" alone included, and a sign before Thai digits: no formula can begin so, for a
 *   name begins with a letter, "_" or "\", and a number with a digit of 0 to 9
 */
export function parseTyped(typed: string): TypedInput {
  if (typed === "") return { kind: "empty" };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1), quotePrefix: true };
  if (typed.startsWith("=")) return typed.trim() === "=" ? asText(typed) : { kind: "formula", formula: typed };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  if (ERROR_TEXT.test(trimmed)) return { kind: "formula", formula: `=${trimmed.toUpperCase()}` };
  if (/^[+-]/.test(typed)) return parseSigned(typed, trimmed);
  if (/^@[A-Za-z][A-Za-z0-9.]*\(/.test(typed)) return { kind: "formula", formula: `=${typed.slice(1)}` };
  return parseNumberLike(trimmed) ?? asText(typed);
}

function asText(text: string): TypedInput {
  return { kind: "text", text };
}

function parseSigned(typed: string, trimmed: string): TypedInput {
  if (/^[+\-\s]+$/.test(typed) || /^[+\-\s]+[๐-๙]/.test(typed)) return asText(typed);
  // A sign before a date or fraction is arithmetic: "-1/2" is the formula =-1/2.
  const plain = /^[+-]\s*[$]?\s*[\d.,]+(?:[eE][+-]?\d+)?\s*%?$/.test(trimmed);
  const number = plain ? parseNumberLike(trimmed) : undefined;
  return number ?? { kind: "formula", formula: `=${typed}` };
}

function parseNumberLike(text: string): TypedInput | undefined {
  // The reader takes any text with a digit apart; only these shapes are numbers or dates to Excel.
  if (!/\d/.test(text) || /[^\x20-\x7e]/.test(text)) return undefined;
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value !== "number" || !Number.isFinite(parsed.value)) return undefined;
  const id = parsed.formatId;
  const format = id === undefined ? undefined : (US_FORMATS[id] ?? getFormatFromId(id));
  const numberFormat = typeof format === "string" && format !== "General" ? { numberFormat: format } : {};
  return { kind: "number", number: parsed.value, ...numberFormat };
}
