import { rewriteFormula } from "./formulaScan";

/** Functions that have always computed whole ranges cell by cell; IF inside them does not. */
const ARRAY_NATIVE = /^(SUMPRODUCT|MMULT|LOOKUP|MDETERM|MINVERSE)$/i;

/** Functions of single values: given a range, they stand for one result a cell. */
const SINGLE_VALUE =
  /^(IF|LEN|LEFT|RIGHT|MID|UPPER|LOWER|PROPER|TRIM|CLEAN|FIND|SEARCH|SUBSTITUTE|REPLACE|REPT|EXACT|CODE|CHAR|VALUE|TEXT|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|ABS|SIGN|MOD|SQRT|POWER|EXP|LN|LOG|LOG10|ISNUMBER|ISTEXT|ISNONTEXT|ISBLANK|ISERROR|ISERR|ISNA|ISLOGICAL|ISEVEN|ISODD|NOT|IFERROR|IFNA|YEAR|MONTH|DAY|WEEKDAY|DATE|EDATE|EOMONTH|ROW|COLUMN)$/i;

/** One whole range, in the simplified text below; no formula holds this character. */
const RANGE = "\u0001";

/**
 * Whether a formula computes with whole ranges, "(A1:A9=1)*B1:B9" or "SUM(LEN(A1:A9))", where a file that says
 * nothing of it makes Excel take one cell only. Such a formula is saved as an array formula.
 *
 * The test reads the text, not the meaning; a formula saved as an array formula without need computes the same.
 */
export function readsWholeRanges(formula: string): boolean {
  let text = rewriteFormula(formula, {
    reference: (reference) => (reference.from === reference.to ? "0" : RANGE),
    structured: (_table, brackets) => (/#This Row/i.test(brackets) ? "0" : RANGE),
  }).replace(/"(?:[^"]|"")*"/g, "0");
  while (text.includes(RANGE)) {
    const call = /([\p{L}_.\d]*)\(([^()]*)\)/u.exec(text);
    if (!call) return computesWithRange(text);
    const [whole, name = "", body = ""] = call;
    const array = body.includes(RANGE) && (computesWithRange(body) || SINGLE_VALUE.test(name));
    if (array && name !== "" && !SINGLE_VALUE.test(name) && !ARRAY_NATIVE.test(name)) return true;
    if (/^IF(ERROR|NA)?$/i.test(name) && array) return true;
    // What is computed cell by cell is a range again; brackets hand on what they hold; any other call gives one value.
    const result = array && !ARRAY_NATIVE.test(name) ? `${RANGE}*0` : name === "" && body.includes(RANGE) ? RANGE : "0";
    text = text.slice(0, call.index) + result + text.slice(call.index + whole.length);
  }
  return false;
}

/** An operator beside a range, in any argument. */
function computesWithRange(body: string): boolean {
  return body.split(",").some((argument) => argument.includes(RANGE) && /[+\-*/^&=<>]/.test(argument));
}
