import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "./areas";
import type { Area } from "./types";

/**
 * Finds the parts of a formula that name cells, sheets and tables, without understanding the rest. Text in quotes and
 * other workbooks' cells ("[1]Sheet1!A1") are never touched.
 */

const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${WORD})!`;
const AFTER_REFERENCE = String.raw`(?![\p{L}\p{M}\p{N}_.(\[!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = [
  String.raw`${CELL}(?::(?:${SHEET})?${CELL})?${AFTER_REFERENCE}`,
  String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${AFTER_REFERENCE}`,
  String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${AFTER_REFERENCE}`,
].join("|");
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

const TOKENS = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<external>\[[^\[\]]+\]${WORD}![^\s,;()+\-*/^&=<>]+)`,
    String.raw`(?<sheet>${SHEET})?(?<reference>${REFERENCE})`,
    String.raw`(?<nameSheet>${SHEET})(?<scopedName>${WORD}|#REF!)`,
    String.raw`(?<table>${WORD})?(?<brackets>${BRACKETS})`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
  ].join("|"),
  "gu"
);

/** One corner of a reference, with its "$" marks. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface CellReference {
  /** The sheet named before "!", without quotes; null when the reference names none. */
  readonly sheetName: string | null;
  readonly shape: "cells" | "columns" | "rows";
  readonly from: Corner;
  /** The same object as `from` for a single cell. */
  readonly to: Corner;
}

export interface FormulaRewriter {
  /** New text for the reference, or null to keep it as written. */
  reference?(reference: CellReference, written: string): string | null;
  /** New text for a name or #REF! written behind a sheet name. */
  scopedName?(sheetName: string, name: string, written: string): string | null;
  /** New text for a structured reference; `table` is "" for one inside its own table. */
  structured?(table: string, brackets: string, written: string): string | null;
  /** New text for a function or defined name. */
  word?(word: string, isFunction: boolean): string | null;
}

/** The formula with the rewriter's replacements. */
export function rewriteFormula(formula: string, rewriter: FormulaRewriter): string {
  return formula.replace(TOKENS, (written: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as Record<string, string | undefined>;
    const offset = rest[rest.length - 3] as number;
    if (groups["reference"] !== undefined) {
      const reference = readReference(groups["sheet"], groups["reference"]);
      return (reference && rewriter.reference?.(reference, written)) ?? written;
    }
    if (groups["nameSheet"] !== undefined) {
      return rewriter.scopedName?.(unquoted(groups["nameSheet"]), groups["scopedName"] ?? "", written) ?? written;
    }
    if (groups["brackets"] !== undefined) {
      return rewriter.structured?.(groups["table"] ?? "", groups["brackets"], written) ?? written;
    }
    if (groups["word"] !== undefined) {
      const isFunction = /^\s*\(/.test(formula.slice(offset + written.length));
      return rewriter.word?.(groups["word"], isFunction) ?? written;
    }
    return written;
  });
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function readReference(sheet: string | undefined, text: string): CellReference | null {
  const parts = splitAtColon(text);
  const sheetName = sheet === undefined ? null : unquoted(sheet);
  const first = readCorner(parts[0] ?? "");
  // "S!A1:S!A3" repeats the sheet; a different second sheet is no area, and stays as written.
  const repeated = new RegExp(`^(${SHEET})(.*)$`, "u").exec(parts[1] ?? "");
  if (repeated && unquoted(repeated[1] ?? "").toLowerCase() !== sheetName?.toLowerCase()) return null;
  const second = parts.length > 1 ? readCorner(repeated?.[2] ?? parts[1] ?? "") : first;
  if (!first || !second || first.shape !== second.shape) return null;
  return { sheetName, shape: first.shape, from: first.corner, to: second.corner };
}

function splitAtColon(text: string): string[] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function readCorner(text: string): { corner: Corner; shape: CellReference["shape"] } | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!match) return null;
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match;
  const shape = letters === "" ? "rows" : digits === "" ? "columns" : "cells";
  const column = letters === "" ? 0 : columnIndex(letters);
  const row = digits === "" ? 0 : Number(digits) - 1;
  if (column < 0 || row >= MAX_ROWS) return null;
  const columnFixed = letters !== "" && firstDollar !== "";
  const rowFixed = letters === "" ? firstDollar !== "" || secondDollar !== "" : secondDollar !== "";
  return { corner: { row, column, rowFixed, columnFixed }, shape };
}

/** The area a reference covers, corners in order. */
export function areaOfReference(reference: CellReference): Area {
  const { from, to, shape } = reference;
  const row = shape === "columns" ? 0 : Math.min(from.row, to.row);
  const column = shape === "rows" ? 0 : Math.min(from.column, to.column);
  return {
    row,
    column,
    rowCount: shape === "columns" ? MAX_ROWS : Math.abs(to.row - from.row) + 1,
    columnCount: shape === "rows" ? MAX_COLUMNS : Math.abs(to.column - from.column) + 1,
  };
}

/**
 * A sheet's name in front of a reference. Excel leaves the quotes out where a name is plain; for names in other scripts
 * they are always put, which Excel reads as well.
 */
export function sheetPrefix(sheetName: string | null, quoteAlways = false): string {
  if (sheetName === null) return "";
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheetName);
  return plain && !quoteAlways ? `${sheetName}!` : `'${sheetName.replace(/'/g, "''")}'!`;
}

/** A reference as text, in capitals. */
export function referenceText(reference: CellReference, quoteAlways = false): string {
  const { sheetName, shape, from, to } = reference;
  const prefix = sheetPrefix(sheetName, quoteAlways);
  const corner = (at: Corner): string =>
    (shape === "rows" ? "" : `${at.columnFixed ? "$" : ""}${columnLetters(at.column)}`) +
    (shape === "columns" ? "" : `${at.rowFixed ? "$" : ""}${at.row + 1}`);
  return from === to ? prefix + corner(from) : `${prefix}${corner(from)}:${corner(to)}`;
}

/** The reference over another area; "$" marks and sheet stay. */
export function withArea(reference: CellReference, area: Area): CellReference {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const single = reference.from === reference.to && area.rowCount === 1 && area.columnCount === 1;
  const from = { ...reference.from, row: area.row, column: area.column };
  const to = single ? from : { ...reference.to, row: lastRow, column: lastColumn };
  return { ...reference, from, to };
}

/** The formula as Excel keeps what was typed: functions and cells in capitals, no needless quotes round sheet names. */
export function tidyFormula(formula: string): string {
  return rewriteFormula(formula, {
    reference: (reference) => referenceText(reference),
    scopedName: (sheetName, name) => sheetPrefix(sheetName) + name,
    word: (word, isFunction) => (isFunction || /^(true|false)$/i.test(word) ? word.toUpperCase() : null),
  });
}
