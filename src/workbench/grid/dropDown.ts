/** The choices of a drop-down cell: written in the rule itself, or taken from cells that the rule points at. */
import type { Area, Book, Sheet, ValidationRule } from "../../host/engine/types";
import { areaBetween, parseReference } from "./address";

const MOST_CHOICES = 500;

/** Texts to choose from, or null when the cell has no list or its source cannot be followed here. */
export function dropDownChoices(book: Book, sheet: Sheet, rule: ValidationRule | null): readonly string[] | null {
  if (!rule || rule.type !== "List" || !rule.inCellDropDown) return null;
  const source = String(rule.formula1).trim();
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const place = findCells(book, sheet, source.slice(1).trim(), 0);
  return place && textsOf(place.sheet, place.area);
}

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Follows a reference, a defined name, a table column, or INDIRECT("…") around one of these. */
function findCells(book: Book, sheet: Sheet, text: string, depth: number): Cells | null {
  // Names may name names; a circle must not hang the page.
  if (depth > 8) return null;
  const indirect = /^INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(text);
  if (indirect) return findCells(book, sheet, (indirect[1] ?? "").replaceAll('""', '"'), depth + 1);
  const reference = parseReference(text);
  if (reference) {
    const target =
      reference.sheet === null ? sheet : book.sheets.find((candidate) => candidate.name === reference.sheet);
    return target ? { sheet: target, area: areaBetween(reference.from, reference.to) } : null;
  }
  const column = /^([\p{L}_][\p{L}\p{M}\p{N}_.]*)\[(.+)\]$/u.exec(text);
  if (column) return tableColumn(book, column[1] ?? "", column[2] ?? "");
  const wanted = text.toLowerCase();
  const named =
    book.names.find((name) => name.scope === sheet && name.name.toLowerCase() === wanted) ??
    book.names.find((name) => name.scope === null && name.name.toLowerCase() === wanted);
  return named ? findCells(book, sheet, named.formula.replace(/^=/, ""), depth + 1) : null;
}

function tableColumn(book: Book, tableName: string, columnName: string): Cells | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === tableName.toLowerCase());
    if (!table) continue;
    const index = table.columns.findIndex((column) => column.name === columnName);
    if (index < 0) return null;
    const header = table.showHeaders ? 1 : 0;
    const rowCount = table.area.rowCount - header - (table.showTotals ? 1 : 0);
    return {
      sheet,
      area: { row: table.area.row + header, column: table.area.column + index, rowCount, columnCount: 1 },
    };
  }
  return null;
}

function textsOf(sheet: Sheet, area: Area): string[] {
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount && texts.length < MOST_CHOICES; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const text = sheet.text(row, column);
      if (text !== "" && !texts.includes(text)) texts.push(text);
    }
  }
  return texts;
}
