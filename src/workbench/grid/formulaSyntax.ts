/** Reads the small formulas of conditional formats into a tree. Anything beyond that small language is refused with null. */
import { parseReference, type Reference } from "./address";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type FormulaNode =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "negate"; readonly of: FormulaNode }
  | { readonly kind: "percent"; readonly of: FormulaNode }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] };

type Token =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "word"; readonly value: string }
  | { readonly type: "sign"; readonly value: string };

const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![A-Za-z!])`,
    String.raw`"(?<text>(?:[^"]|"")*)"`,
    // A sheet name in quotes, or letters of any script, then cells, names and functions.
    String.raw`(?<word>(?:'(?:[^']|'')+'!|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*!)?\$?[\p{L}_][\p{L}\p{M}\p{N}_.]*\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d+)?)`,
    String.raw`(?<sign><=|>=|<>|[-+*/^&=<>(),;%])`,
  ].join("|"),
  "uy"
);

function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (groups === undefined) return null;
    if (groups.number !== undefined) tokens.push({ type: "number", value: Number(groups.number) });
    else if (groups.text !== undefined) tokens.push({ type: "text", value: groups.text.replaceAll('""', '"') });
    else if (groups.word !== undefined) tokens.push({ type: "word", value: groups.word });
    else if (groups.sign !== undefined) tokens.push({ type: "sign", value: groups.sign });
  }
  return tokens;
}

/** Loosest first, as Excel binds them. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** "=LEFT($C5,1)="▲"" → tree; null when the text is no formula of this small language. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokenize(formula.trim().replace(/^=/, ""));
  if (!tokens) return null;
  let position = 0;
  const sign = (): string | null => {
    const token = tokens[position];
    return token?.type === "sign" ? token.value : null;
  };
  const take = (wanted: string): boolean => {
    if (sign() !== wanted) return false;
    position += 1;
    return true;
  };

  function binary(level: number): FormulaNode | null {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (let found = sign(); left && found !== null && operators.includes(found); found = sign()) {
      position += 1;
      const right = binary(level + 1);
      left = right && { kind: "binary", operator: found as Operator, left, right };
    }
    return left;
  }

  function unary(): FormulaNode | null {
    if (take("+")) return unary();
    if (take("-")) {
      const of = unary();
      return of && { kind: "negate", of };
    }
    const node = primary();
    return node && take("%") ? { kind: "percent", of: node } : node;
  }

  function primary(): FormulaNode | null {
    if (take("(")) {
      const inner = binary(0);
      return inner && take(")") ? inner : null;
    }
    const token = tokens?.[position];
    if (!token || token.type === "sign") return null;
    position += 1;
    if (token.type !== "word") return { kind: "literal", value: token.value };
    if (take("(")) return call(token.value.toUpperCase());
    const word = token.value.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return { kind: "literal", value: word === "TRUE" };
    const reference = parseReference(token.value);
    return reference && { kind: "reference", reference };
  }

  function call(name: string): FormulaNode | null {
    const args: FormulaNode[] = [];
    if (take(")")) return { kind: "call", name, args };
    do {
      const argument = binary(0);
      if (!argument) return null;
      args.push(argument);
    } while (take(",") || take(";"));
    return take(")") ? { kind: "call", name, args } : null;
  }

  const tree = binary(0);
  return tree && position === tokens.length ? tree : null;
}
