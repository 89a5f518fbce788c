/** Title lines above a table, and what they say: year, agency, that it is about the ITA at all. */
import type { NamedYear, Senses } from "./senses";
import { placedText, type SheetView, type ViewCell } from "./sheetView";
import type { PlacedText } from "../types";
import type { Layout } from "./headers";

export interface Titles {
  /** The line that says most about the table, or "". */
  readonly title: string;
  /** Year that the nearest line with a single year names; null when there is none. */
  readonly year: NamedYear | null;
  readonly yearFrom: "title" | "sheetName" | null;
  readonly agency: PlacedText | null;
  /** The table is said to be about the ITA. */
  readonly aboutIta: boolean;
  /** All lines, nearest first. */
  readonly lines: readonly string[];
}

const furthest = 8;
const itaWords = /\bITA\b|\bIIT\b|\bEIT\b|\bOIT\b|คุณธรรมและความโปร่งใส|ป\.ป\.ช/i;

export function speaksOfIta(text: string): boolean {
  return itaWords.test(text) || /(?:^|[^a-z])ita(?:$|[^a-z])/i.test(text);
}

/** @param above index after the last row of the table above, where titles end */
export function titlesOf(
  layout: Layout,
  above: number,
  sheetTop: readonly string[],
  view: SheetView,
  senses: Senses
): Titles {
  const cells = linesAbove(layout, above, view, senses);
  const lines = cells.map(({ cell }) => cell.text);
  const named = nearestYear(lines, senses) ?? loneYear(sheetTop, lines, senses);
  const ofSheet = senses.years(sheetTitle(view.sheet));
  const sheetYear = ofSheet.length === 1 ? (ofSheet[0] ?? null) : null;
  const withAgency = cells.find(({ cell }) => senses.agency(cell.text) !== null);
  const agencyName = withAgency && senses.agency(withAgency.cell.text);
  return {
    title: lines.find((line) => senses.years(line).length > 0 || speaksOfIta(line)) ?? lines[0] ?? "",
    year: named ?? sheetYear,
    yearFrom: named ? "title" : sheetYear ? "sheetName" : null,
    agency:
      withAgency && agencyName
        ? { text: agencyName, place: placedText(view, withAgency.index, withAgency.cell).place }
        : null,
    aboutIta: [...lines, ...sheetTop, view.sheet].some(speaksOfIta),
    lines,
  };
}

/** "รายข้อ 68" is how people call a sheet of the year 68. */
function sheetTitle(name: string): string {
  return name.replace(/(^|[^\d๐-๙])([67๖๗][\d๐-๙])\s?$/, "$1ปี $2");
}

/** Text lines above the table, nearest first; of several texts in a line the one over the table. */
function linesAbove(
  layout: Layout,
  above: number,
  view: SheetView,
  senses: Senses
): { readonly index: number; readonly cell: ViewCell }[] {
  const found: { index: number; cell: ViewCell }[] = [];
  for (let index = layout.top - 1; index >= above && found.length < furthest; index--) {
    const texts = view.at(index).cells.filter(({ value }) => typeof value === "string" && !senses.isFigure(value));
    const over = texts.filter(({ column }) => column >= layout.firstColumn && column <= layout.lastColumn);
    const before = texts.filter(({ column }) => column < layout.firstColumn).at(-1);
    const chosen = over.length > 0 ? over : before ? [before] : texts.slice(0, 1);
    for (const cell of chosen) found.push({ index, cell });
  }
  return found;
}

/** Two years in one line compare two years and tell none. */
function nearestYear(lines: readonly string[], senses: Senses): NamedYear | null {
  for (const line of lines) {
    const years = senses.years(line);
    if (years.length > 1) return null;
    if (years[0]) return years[0];
  }
  return null;
}

/** The sheet's own title serves every table on it, when it names the only year there. */
function loneYear(sheetTop: readonly string[], lines: readonly string[], senses: Senses): NamedYear | null {
  if (lines.some((line) => senses.years(line).length > 0)) return null;
  const years = new Map(sheetTop.flatMap((line) => senses.years(line)).map((year) => [year.fiscalYear, year]));
  const [only] = years.values();
  return years.size === 1 && only ? only : null;
}
