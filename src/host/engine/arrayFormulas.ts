import { rewriteFormula } from "./formulaScan";

/** Functions that have always taken whole ranges; inside them an ordinary formula computes cell by cell too. */
const ARRAY_NATIVE = /^(SUMPRODUCT|MMULT|LOOKUP|MDETERM|MINVERSE)$/i;

/**
 * Whether a formula combines whole ranges with an operator ("(A1:A9=1)*B1:B9") in a place where a file saved as an
 * ordinary formula would make Excel take one cell only. Such a formula must be saved as an array formula.
 *
 * The test reads the text, not the meaning: a formula saved as an array formula without need computes the same.
 */
export function readsWholeRanges(formula: string): boolean {
  // Every range becomes one mark that occurs nowhere else, text and everything native to arrays goes.
  const MARK = "\u0001";
  let marked = rewriteFormula(formula, {
    reference: (reference) => (reference.from === reference.to ? null : MARK),
    structured: (_table, brackets) => (/#This Row/i.test(brackets) ? "0" : MARK),
  }).replace(/"(?:[^"]|"")*"/g, "0");
  if (!marked.includes(MARK)) return false;
  for (;;) {
    const inner = /([\p{L}_.\d]*)\(([^()]*)\)/u.exec(marked);
    if (!inner) break;
    const [whole, name = "", body = ""] = inner;
    const combines = combinesRange(body, MARK);
    if (combines && name !== "" && !ARRAY_NATIVE.test(name)) return true;
    // A bracket without a function hands its range on; a function call gives one value.
    const rest = name === "" && (combines || body.includes(MARK)) ? ` ${MARK}* ` : "0";
    marked = marked.slice(0, inner.index) + (name === "" && !combines && body.trim() === MARK ? MARK : rest) + marked.slice(inner.index + whole.length);
  }
  return combinesRange(marked, MARK);
}

/** An operator beside a range, in any argument. */
function combinesRange(body: string, mark: string): boolean {
  return body.split(",").some((argument) => argument.includes(mark) && /[+\-*/^&=<>]/.test(argument));
}
