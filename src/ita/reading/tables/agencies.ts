/** Tables with their subjects in the columns: one agency a row, or one year a row of a single agency. */
import type { Subject } from "../types";
import type { Column } from "./columns";
import type { Frame } from "./continued";
import { isYearNumber, nothing, type Meaning, type NamedYear, type Senses } from "./senses";
import type { SheetView, ViewCell } from "./sheetView";

export interface AgencyTable {
  readonly columns: readonly Column[];
  readonly subjects: ReadonlyMap<number, Subject>;
  /** Column that names the agencies; null where the rows are years. */
  readonly agencyColumn: number | null;
  readonly yearColumn: number | null;
}

/** Roles and subjects of the columns, by their headings. */
export function agencyTable(frame: Frame, columns: readonly Column[], view: SheetView, senses: Senses): AgencyTable {
  const subjects = new Map<number, Subject>();
  const ranged = columns.map((column): Column => {
    if (column.chosen?.role !== undefined && column.chosen.role !== "score") return column;
    const subject = headedSubject(column, frame, senses);
    if (column.content.levels * 2 > column.content.filled || column.role === "level")
      return { ...column, role: "level" };
    if (subject && column.content.figures * 2 >= column.content.filled) {
      subjects.set(column.column, subject);
      return { ...column, role: "score" };
    }
    return column.role === "score" || column.role === "share" ? { ...column, role: "other" } : column;
  });
  const years = ranged.find(
    ({ content, column }) => !subjects.has(column) && isYearColumn(column, content.filled, frame, view, senses)
  );
  const agency = years ? null : agencyColumnOf(ranged, subjects, frame, view, senses);
  return {
    columns: ranged.map((column) => {
      if (column.column === agency) return { ...column, role: "agency" };
      return subjects.has(column.column) || column.role === "level" || column.role === "remark"
        ? column
        : {
            ...column,
            role: column.chosen?.role ?? (column.role === "rank" || column.role === "code" ? "code" : "other"),
          };
    }),
    subjects,
    agencyColumn: agency,
    yearColumn: years?.column ?? null,
  };
}

/** What a column is about: its lowest line, seen under the wider ones ("รวม" under "EIT"). */
function headedSubject({ lines, header }: Column, frame: Frame, senses: Senses): Subject | null {
  const meanings = lines.map((line) => senses.meaning(line));
  const said = (meaning: Meaning): Subject | null =>
    meaning.byCode ??
    meaning.byName ??
    (meaning.bare !== null && meaning.bare <= 10 && frame.subjectsAcross ? indicator(meaning.bare) : null);
  const lowest = meanings.at(-1) ?? nothing;
  const own = said(lowest);
  const wider =
    meanings
      .slice(0, -1)
      .map(said)
      .findLast((subject) => subject !== null) ?? null;
  if (own && own.kind !== "overall") return own.kind === "question" ? null : own;
  if (wider && wider.kind !== "overall" && (own !== null || isScoreWord(lines.at(-1) ?? "", senses))) return wider;
  if (own) return own;
  if (wider) return wider;
  return /คะแนน|ผลการประเมิน|\bITA\b|ภาพรวม|โดยรวม/i.test(header) &&
    senses.role(lines.at(-1) ?? "") !== "level" &&
    !/เต็ม|น้ำหนัก/.test(header)
    ? { kind: "overall", code: "" }
    : null;
}

const indicator = (no: number): Subject => ({ kind: "indicator", code: String(no) });

function isScoreWord(text: string, senses: Senses): boolean {
  return senses.role(text) === "score" || senses.years(text).length > 0;
}

function isYearColumn(column: number, filled: number, frame: Frame, view: SheetView, senses: Senses): boolean {
  let found = 0;
  for (let index = frame.body; index < Math.min(frame.end, frame.body + 50); index++)
    if (yearOfCell(view.cell(index, column), senses)) found++;
  return found > 0 && found * 2 >= Math.min(filled, 50);
}

/** The one year that a cell names, where it names no agency. */
export function yearOfCell(cell: ViewCell | null, senses: Senses): NamedYear | null {
  if (!cell) return null;
  if (typeof cell.value === "number" && !isYearNumber(cell.value)) return null;
  const years = cell.text.length > 60 || senses.agency(cell.text) !== null ? [] : senses.years(cell.text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The column with the most agencies' names, else the one headed so, else the first of words. */
function agencyColumnOf(
  columns: readonly Column[],
  subjects: ReadonlyMap<number, Subject>,
  frame: Frame,
  view: SheetView,
  senses: Senses
): number | null {
  const open = columns.filter(({ column, role }) => !subjects.has(column) && role !== "level");
  const chosen = open.find((column) => column.chosen?.role === "agency");
  const headed = open.filter(({ header }) => senses.role(header) === "agency" || /หน่วยงาน|เทศบาล|อปท|อบต/.test(header));
  const named = [...open].sort((a, b) => b.content.agencies - a.content.agencies)[0];
  const worded = open.find(({ content }) => content.filled > 0 && content.figures * 2 < content.filled);
  const mostNamed = named && named.content.agencies > 0 ? named : undefined;
  return (
    (chosen ?? mostNamed ?? headed.find((each) => each.content.figures * 2 < each.content.filled) ?? worded)?.column ??
    null
  );
}
