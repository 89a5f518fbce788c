/** A heading printed again after a page break belongs to the table above it. */
import type { Layout } from "./headers";
import type { ColumnHeading } from "./headings";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";

/** A table's frame with the rows that only repeat its heading. */
export interface Frame extends Layout {
  /** Indexes of heading lines within the body. */
  readonly repeated: ReadonlySet<number>;
}

const titleLinesLookedAt = 3;

export function joinContinued(layouts: readonly Layout[], view: SheetView, senses: Senses): Frame[] {
  const frames: OpenFrame[] = [];
  for (const layout of layouts) {
    const above = frames.findLast(
      ({ firstColumn, lastColumn }) => firstColumn <= layout.lastColumn && lastColumn >= layout.firstColumn
    );
    if (above?.end !== layout.top || !continues(above, layout, view, senses)) {
      frames.push({ ...layout, repeated: new Set() });
      continue;
    }
    for (let index = layout.top; index < layout.body; index++) above.repeated.add(index);
    above.end = layout.end;
    above.firstColumn = Math.min(above.firstColumn, layout.firstColumn);
    above.lastColumn = Math.max(above.lastColumn, layout.lastColumn);
  }
  return frames;
}

type Grown = "end" | "firstColumn" | "lastColumn";
type OpenFrame = Omit<Layout, Grown> & { -readonly [Key in Grown]: Layout[Key] } & { readonly repeated: Set<number> };

function continues(above: Layout, layout: Layout, view: SheetView, senses: Senses): boolean {
  return (
    above.subjectsAcross === layout.subjectsAcross &&
    sameHeadings(above.headings, layout.headings, senses) &&
    !hasOwnTitle(layout, view, senses) &&
    !startsOver(above, layout, view, senses)
  );
}

/** The same columns with the same words, or with other words that say the same. */
function sameHeadings(
  one: ReadonlyMap<number, ColumnHeading>,
  other: ReadonlyMap<number, ColumnHeading>,
  senses: Senses
): boolean {
  if (one.size !== other.size) return false;
  for (const [column, heading] of one) {
    const again = other.get(column);
    if (!again) return false;
    if (again.text.replace(/\s/g, "") === heading.text.replace(/\s/g, "")) continue;
    const role = senses.role(heading.text);
    if (role === null || role !== senses.role(again.text)) return false;
    if (yearsOf(heading.text, senses) !== yearsOf(again.text, senses)) return false;
  }
  return true;
}

function yearsOf(text: string, senses: Senses): string {
  return senses
    .years(text)
    .map(({ fiscalYear }) => fiscalYear)
    .join();
}

/** A line of text right above the heading names a year or an agency: another table begins. */
function hasOwnTitle(layout: Layout, view: SheetView, senses: Senses): boolean {
  for (let index = layout.top - 1; index >= Math.max(0, layout.top - titleLinesLookedAt); index--) {
    const { cells } = view.at(index);
    const [only] = cells;
    if (cells.length !== 1 || !only || typeof only.value !== "string") return false;
    if (senses.years(only.text).length > 0 || senses.agency(only.text) !== null || /^ตาราง/.test(only.text))
      return true;
  }
  return false;
}

function startsOver(above: Layout, layout: Layout, view: SheetView, senses: Senses): boolean {
  const first = firstSubject(above, view, senses);
  return first !== null && first === firstSubject(layout, view, senses);
}

/** What the first row of the body is about, in words that can be compared; figures tell nothing. */
function firstSubject(layout: Layout, view: SheetView, senses: Senses): string | null {
  for (let index = layout.body; index < Math.min(layout.end, layout.body + 5); index++) {
    let words: string | null = null;
    for (const { column, value, text } of view.at(index).cells) {
      if (column < layout.firstColumn || column > layout.lastColumn || typeof value === "boolean") continue;
      const { byCode, byName } = senses.meaning(value);
      const subject = byCode ?? byName;
      if (subject && !layout.subjectsAcross) return `${subject.kind}/${subject.code}`;
      if (typeof value === "string" && !senses.isFigure(value)) words ??= text;
    }
    if (words !== null) return words;
  }
  return null;
}
