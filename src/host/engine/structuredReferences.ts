import { contains } from "./areas";
import { rewriteFormula } from "./formulaScan";
import type { BookState, SheetState, TableState } from "./state";

/**
 * Structured references have two spellings. Excel shows "[@ผลต่าง]"; a file (and the calculator) wants
 * "ITA_X[[#This Row],[ผลต่าง]]". Formulas are kept in the second, full spelling and shown in the first.
 */

/** A column name as it stands between brackets: [ ] # ' @ are escaped by an apostrophe. */
export function escapedColumnName(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}

const SPECIAL = "[]#'@";
/** The calculator knows no escapes; for it these characters are swapped for ones of the private use area. */
const STAND_INS = "\ue001\ue002\ue003\ue004\ue005";

/** A column name as the calculator is told it. */
export function engineColumnName(name: string): string {
  return name.replace(/['#[\]@]/g, (character) => STAND_INS[SPECIAL.indexOf(character)] ?? character);
}

/** The bracket part of a structured reference as the calculator reads it. */
export function engineBrackets(brackets: string): string {
  return brackets.replace(/'(.)/gu, (_pair, character: string) => engineColumnName(character));
}

export function unescapedColumnName(text: string): string {
  return text.replace(/'(.)/gu, "$1");
}

/** Characters that force a second pair of brackets in "[@[ชื่อ ยาว]]". */
const NEEDS_BRACKETS = /[\s,:.[\]#'"{}$^&*+=\-><\/@\\!()|;]/;

export function tableAt(sheet: SheetState, row: number, column: number): TableState | undefined {
  return sheet.tables.find((table) => contains(table.area, row, column));
}

/** Every table of the workbook with this name, whatever the case. */
export function findTable(book: BookState, name: string): { table: TableState; sheet: SheetState } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { table, sheet };
  }
  return undefined;
}

/** The formula with every structured reference spelt in full. `own` is the table the cell stands in, if any. */
export function fullSpelling(formula: string, own: TableState | undefined): string {
  if (!formula.includes("[")) return formula;
  return rewriteFormula(formula, {
    structured(table, brackets) {
      const name = table || own?.name;
      if (!name) return null;
      const inner = brackets.slice(1, -1);
      if (!inner.startsWith("@")) return `${name}${brackets}`;
      const column = inner.slice(1).trim();
      if (column === "") return `${name}[#This Row]`;
      if (column.startsWith("[")) return `${name}[[#This Row],${column}]`;
      return `${name}[[#This Row],[${column}]]`;
    },
  });
}

const THIS_ROW = /^\[\[#This Row\],\s*(\[(?:[^[\]']|'.)*\])(:\[(?:[^[\]']|'.)*\])?\]$/iu;

/** The formula as Excel's formula bar shows it for a cell of table `own` (undefined outside tables). */
export function shownSpelling(formula: string, own: TableState | undefined): string {
  // Only references to the formula's own row are shown another way.
  if (!/\[#This Row\]/iu.test(formula)) return formula;
  return rewriteFormula(formula, {
    structured(table, brackets) {
      const isOwn = own !== undefined && table.toLowerCase() === own.name.toLowerCase();
      const prefix = isOwn ? "" : table;
      const match = THIS_ROW.exec(brackets);
      if (match?.[1]) {
        if (match[2]) return `${prefix}[@${match[1]}${match[2]}]`;
        const column = match[1].slice(1, -1);
        return NEEDS_BRACKETS.test(column) ? `${prefix}[@[${column}]]` : `${prefix}[@${column}]`;
      }
      if (/^\[#This Row\]$/iu.test(brackets)) return `${table}[@]`;
      // Excel keeps the table's name before whole columns of the same table when there is one bracket pair.
      return null;
    },
  });
}

/** Renames a table in a formula. */
export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  return renameTablesInFormula(formula, new Map([[oldName, newName]]));
}

/** Renames tables in a formula, all at once: a new name may be the old one of another. */
export function renameTablesInFormula(formula: string, newNames: ReadonlyMap<string, string>): string {
  const names = new Map([...newNames].map(([old, name]) => [old.toLowerCase(), name]));
  // Every formula of the book comes by here with each table that is made; taking one apart is the costly part.
  const lower = formula.toLowerCase();
  if (![...names.keys()].some((old) => lower.includes(old))) return formula;
  return rewriteFormula(formula, {
    structured(table, brackets) {
      const name = names.get(table.toLowerCase());
      return name === undefined ? null : `${name}${brackets}`;
    },
    word: (word, isFunction) => (isFunction ? null : (names.get(word.toLowerCase()) ?? null)),
  });
}

/** Renames a column of one table in a formula written in full spelling. */
export function renameColumnInFormula(formula: string, tableName: string, oldName: string, newName: string): string {
  const wanted = tableName.toLowerCase();
  // As for tables: most formulas do not name this one.
  if (!formula.toLowerCase().includes(wanted)) return formula;
  const old = oldName.toLowerCase();
  const renamed = (text: string): string =>
    unescapedColumnName(text).toLowerCase() === old ? escapedColumnName(newName) : text;
  return rewriteFormula(formula, {
    structured(table, brackets) {
      if (table.toLowerCase() !== wanted) return null;
      const inner = brackets.slice(1, -1);
      if (!inner.includes("[")) return inner.startsWith("#") ? null : `${table}[${renamed(inner)}]`;
      const parts = inner.replace(/\[((?:[^[\]']|'.)*)\]/gu, (whole, name: string) =>
        name.startsWith("#") ? whole : `[${renamed(name)}]`
      );
      return `${table}[${parts}]`;
    },
  });
}

/** References to a deleted table become #REF!. */
export function dropTableFromFormula(formula: string, tableName: string): string {
  const gone = tableName.toLowerCase();
  return rewriteFormula(formula, {
    structured: (table) => (table.toLowerCase() === gone ? "#REF!" : null),
    word: (word, isFunction) => (!isFunction && word.toLowerCase() === gone ? "#REF!" : null),
  });
}

/** References to a deleted column become #REF!. */
export function dropColumnFromFormula(formula: string, tableName: string, columnName: string): string {
  const wanted = tableName.toLowerCase();
  const gone = columnName.toLowerCase();
  return rewriteFormula(formula, {
    structured(table, brackets) {
      if (table.toLowerCase() !== wanted) return null;
      const inner = brackets.slice(1, -1);
      const names = inner.includes("[")
        ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map((match) => match[1] ?? "")
        : [inner];
      return names.some((name) => unescapedColumnName(name).toLowerCase() === gone) ? "#REF!" : null;
    },
  });
}
