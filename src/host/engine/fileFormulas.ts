import { rewriteFormula } from "./formulaScan";

/**
 * Functions younger than the file format are written with a prefix, or Excel shows #NAME? until the cell is edited
 * ([MS-XLSX] 2.2.2, future functions). Those in the second list also need the worksheet prefix.
 */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST " +
    "COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL ENCODEURL ERF.PRECISE EXPON.DIST " +
    "F.DIST F.INV F.TEST FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS " +
    "IFNA IFS ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SKEW.P SORTBY " +
    "STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WEIBULL.DIST XLOOKUP XMATCH XOR " +
    "Z.TEST TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS " +
    "EXPAND LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED"
  ).split(" ")
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** As a file wants it: prefixes on young functions, and on the names that LET and LAMBDA make up. */
export function formulaToFile(formula: string): string {
  const made = madeUpNames(formula);
  return rewriteFormula(formula, {
    word(word, isFunction) {
      const name = word.toUpperCase();
      if (made.has(name)) return `_xlpm.${word}`;
      if (!isFunction) return null;
      if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
      return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : null;
    },
  });
}

/** In capitals: every first argument of a pair in LET(name,value,…,result) and all but the last of LAMBDA(name,…,result). */
function madeUpNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const list = argumentsFrom(formula, match.index + match[0].length);
    const step = match[1]?.toUpperCase() === "LET" ? 2 : 1;
    for (let index = 0; index < list.length - 1; index += step) names.add((list[index] ?? "").trim().toUpperCase());
  }
  return names;
}

/** The arguments of a call whose opening bracket stands before `start`. */
function argumentsFrom(formula: string, start: number): string[] {
  const list: string[] = [];
  let depth = 0;
  let from = start;
  let quoted = false;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at] ?? "";
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if ("([{".includes(character)) depth++;
    else if (depth > 0 && ")]}".includes(character)) depth--;
    else if (depth === 0 && (character === "," || character === ")")) {
      list.push(formula.slice(from, at));
      from = at + 1;
      if (character === ")") break;
    }
  }
  return list;
}

/** As Excel shows it: no prefixes. */
export function formulaFromFile(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return rewriteFormula(formula, {
    word: (word) =>
      /^_xl/i.test(word)
        ? word
            .replace(/^_xlfn\./i, "")
            .replace(/^_xlws\./i, "")
            .replace(/^_xlpm\./i, "")
        : null,
  });
}
