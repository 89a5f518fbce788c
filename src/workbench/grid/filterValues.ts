/** The values that a table column's filter offers, and what a choice among them means: plain data, no page. */
import type { Sheet, TableInfo } from "../../host/engine/types";

export interface FilterValue {
  /** As the cell shows it; "" for an empty cell. */
  readonly text: string;
  readonly checked: boolean;
}

const THAI = new Intl.Collator("th");

/** Excel compares the texts of a filter without regard to case. */
const sameAs = (text: string): string => text.toLowerCase();

/**
 * Each displayed text of the column once, numbers first by size, then text in dictionary order, the empty cell last. As in
 * Excel only rows that the other columns' filters let through count, and one spelling stands for all that differ in case.
 */
export function filterValues(sheet: Sheet, table: TableInfo, columnIndex: number): FilterValue[] {
  const allowed = sheet.tableFilter(table.id, columnIndex);
  const chosen = allowed && new Set(allowed.map(sameAs));
  const column = table.area.column + columnIndex;
  const found = new Map<string, { text: string; number: number | null }>();
  for (const row of bodyRows(table)) {
    if (!passesOthers(sheet, table, columnIndex, row)) continue;
    const text = sheet.text(row, column);
    if (found.has(sameAs(text))) continue;
    const value = sheet.value(row, column);
    found.set(sameAs(text), { text, number: typeof value === "number" ? value : null });
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(a.text === "") - Number(b.text === "") ||
        Number(a.number === null) - Number(b.number === null) ||
        (a.number ?? 0) - (b.number ?? 0) ||
        THAI.compare(a.text, b.text)
    )
    .map(({ text }) => ({ text, checked: chosen === null || chosen.has(sameAs(text)) }));
}

/** What to filter by for the values that are checked now: null (no filter) when all of them are. */
export function filterOf(values: readonly FilterValue[]): readonly string[] | null {
  return values.every(({ checked }) => checked)
    ? null
    : values.filter(({ checked }) => checked).map(({ text }) => text);
}

/** With a search, only what it finds can be chosen: the rest counts as not checked, as in Excel. */
export function narrowed(values: readonly FilterValue[], search: string): FilterValue[] {
  return search.trim() === ""
    ? [...values]
    : values.map((value) => ({ ...value, checked: value.checked && matches(value, search) }));
}

export function matches({ text }: FilterValue, search: string): boolean {
  return text.toLowerCase().includes(search.trim().toLowerCase());
}

/** Body rows of a table that are in view, and all of them. */
export function shownRows(sheet: Sheet, table: TableInfo): { shown: number; all: number } {
  const rows = bodyRows(table);
  return { shown: rows.filter((row) => !sheet.rowHidden(row)).length, all: rows.length };
}

function bodyRows({ area, showHeaders, showTotals }: TableInfo): number[] {
  const first = area.row + (showHeaders ? 1 : 0);
  const end = area.row + area.rowCount - (showTotals ? 1 : 0);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function passesOthers(sheet: Sheet, table: TableInfo, columnIndex: number, row: number): boolean {
  return table.columns.every((_, index) => {
    const allowed = index === columnIndex ? null : sheet.tableFilter(table.id, index);
    if (allowed === null) return true;
    const text = sameAs(sheet.text(row, table.area.column + index));
    return allowed.some((each) => sameAs(each) === text);
  });
}
