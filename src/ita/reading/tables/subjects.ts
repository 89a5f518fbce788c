/** Whom one row is about: what its cells say by themselves, and what is decided from that. */
import type { InstrumentCode } from "../../types";
import type { SourceRow, Subject, SubjectKind } from "../types";
import type { Column } from "./columns";
import type { Numbering } from "./numbers";
import { nothing, type Meaning, type Senses } from "./senses";
import { placedText, type SheetView, type ViewCell } from "./sheetView";

export interface RowSubject extends Pick<
  SourceRow,
  "subject" | "byCode" | "byName" | "nameMatch" | "code" | "name" | "totalLabel"
> {
  /** Subjects of wider cells in the same row ("IIT" beside indicator 3), widest first. */
  readonly wider: readonly Subject[];
}

/** The heading that a row stands under, and the instrument whose questions are being counted. */
export interface Section {
  readonly group: Subject | null;
  readonly instrument: InstrumentCode | null;
}

const fineness: Readonly<Record<SubjectKind, number>> = {
  overall: 0,
  component: 1,
  indicator: 2,
  subIndicator: 3,
  question: 4,
};
const letterOf: Readonly<Record<InstrumentCode, string>> = { IIT: "i", EIT: "e", OIT: "O" };

interface Reading {
  readonly cell: ViewCell;
  readonly column: Column;
  readonly meaning: Meaning;
}

/** @param asksItems the table lists disclosure items, where bare names of sub-indicators head groups */
export function subjectOfRow(
  index: number,
  columns: readonly Column[],
  numbering: Numbering,
  section: Section,
  asksItems: boolean,
  view: SheetView,
  senses: Senses
): RowSubject {
  const readings = columns.flatMap((column): Reading[] => {
    if (column.role !== "code" && column.role !== "name") return [];
    const cell = view.cell(index, column.column);
    if (!cell) return [];
    const meaning = typeof cell.value === "boolean" ? nothing : senses.meaning(cell.value);
    return [{ cell, column, meaning: asksItems ? withSubIndicator(meaning, cell, senses) : meaning }];
  });
  const named = finest(readings.map(({ meaning }) => meaning.byName));
  const explicit = finest(readings.map(({ meaning }) => meaning.byCode));
  const byCode =
    explicit ??
    (view.ours && named?.kind === "component"
      ? formIndicator(readings)
      : bareSubject(readings, named, numbering, section));
  const subject = decided(byCode, named);
  const byName = subject?.kind === "question" && named?.kind !== "question" ? null : named;
  return {
    subject,
    byCode: byCode && subject && fineness[byCode.kind] < fineness[subject.kind] ? null : byCode,
    byName: byName && subject && fineness[byName.kind] < fineness[subject.kind] ? null : byName,
    nameMatch: byName
      ? (readings.find(({ meaning }) => same(meaning.byName, byName))?.meaning.nameMatch ?? null)
      : null,
    ...texts(index, readings, byCode, byName, subject, view),
    totalLabel: totalLabel(index, readings, subject, view),
    wider: widerSubjects(readings, subject),
  };
}

/** A number rules before a name, unless the name is of something smaller (an indicator in an instrument's row). */
function decided(byCode: Subject | null, byName: Subject | null): Subject | null {
  if (!byCode || !byName) return byCode ?? byName;
  return fineness[byName.kind] > fineness[byCode.kind] ? byName : byCode;
}

function finest(subjects: readonly (Subject | null)[]): Subject | null {
  let best: Subject | null = null;
  for (const subject of subjects)
    if (subject && (!best || fineness[subject.kind] > fineness[best.kind])) best = subject;
  return best;
}

/** On our own form every row names its instrument; a number in the code column is an indicator's all the same. */
function formIndicator(readings: readonly Reading[]): Subject | null {
  const bare = readings.find(({ column, meaning }) => column.role === "code" && meaning.bare !== null)?.meaning.bare;
  return bare !== undefined && bare !== null && bare >= 1 && bare <= 10
    ? { kind: "indicator", code: String(bare) }
    : null;
}

/** The bare number of a code cell, or before the words of a name cell, as the table's numbering has it. */
function bareSubject(
  readings: readonly Reading[],
  named: Subject | null,
  numbering: Numbering,
  section: Section
): Subject | null {
  const codes = readings.filter(({ column }) => column.role === "code");
  const source = codes.some(({ meaning }) => meaning.bare !== null) ? codes : readings;
  const bare = source.find(({ meaning }) => meaning.bare !== null)?.meaning.bare ?? null;
  if (bare === null || named?.kind === "component" || named?.kind === "overall" || named?.kind === "subIndicator")
    return null;
  const meansIndicator = named ? numbering.named === "indicator" : numbering.other === "indicator";
  if (meansIndicator) return bare >= 1 && bare <= 10 ? { kind: "indicator", code: String(bare) } : null;
  if (named || numbering.other !== "question" || section.instrument === null) return null;
  return { kind: "question", code: `${letterOf[section.instrument]}${bare}` };
}

function withSubIndicator(meaning: Meaning, cell: ViewCell, senses: Senses): Meaning {
  if (meaning.byCode !== null || meaning.byName !== null || meaning.bare !== null) return meaning;
  const sub = typeof cell.value === "string" ? senses.subIndicator(cell.text) : null;
  return sub ? { ...meaning, byName: sub, nameMatch: "exact" } : meaning;
}

/** The cells that code and name come from; words that are understood by nobody are still the row's name. */
function texts(
  index: number,
  readings: readonly Reading[],
  byCode: Subject | null,
  byName: Subject | null,
  subject: Subject | null,
  view: SheetView
): Pick<SourceRow, "code" | "name"> {
  const placed = (reading: Reading | undefined): SourceRow["name"] =>
    reading ? placedText(view, index, reading.cell) : null;
  const explicit = readings.find(({ meaning }) => byCode !== null && same(meaning.byCode, byCode));
  const bare = readings.find(({ meaning, column }) => meaning.bare !== null && column.role === "code");
  const code = explicit ?? bare ?? readings.find(({ column }) => column.role === "code");
  const names = readings.filter(({ column }) => column.role === "name");
  const known = names.find(({ meaning }) => byName !== null && same(meaning.byName, byName));
  const words = names.filter(
    ({ meaning }) => subject?.kind === "question" && !isWider(meaning.byCode ?? meaning.byName, subject)
  );
  const loose = names.filter(({ meaning }) => meaning.byCode === null && meaning.byName === null);
  return { code: placed(code), name: placed(known ?? words.at(-1) ?? loose.at(-1) ?? names.at(-1)) };
}

function totalLabel(
  index: number,
  readings: readonly Reading[],
  subject: Subject | null,
  view: SheetView
): SourceRow["totalLabel"] {
  if (subject && subject.kind !== "overall" && subject.kind !== "component") return null;
  const total = readings.find(({ meaning }) => meaning.total !== null);
  return total ? placedText(view, index, total.cell) : null;
}

function widerSubjects(readings: readonly Reading[], subject: Subject | null): Subject[] {
  if (!subject) return [];
  return readings
    .flatMap(({ meaning }) => [meaning.byCode ?? [], meaning.byName ?? []].flat())
    .filter((other) => isWider(other, subject) && other.kind !== "overall")
    .sort((a, b) => fineness[a.kind] - fineness[b.kind]);
}

function isWider(other: Subject | null, subject: Subject): boolean {
  return other !== null && fineness[other.kind] < fineness[subject.kind];
}

export function same(one: Subject | null, other: Subject | null): boolean {
  return one !== null && other !== null && one.kind === other.kind && one.code === other.code;
}
