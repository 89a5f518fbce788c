/** What one table says of each year: scores, levels, remarks, and where a score is missing. */
import type { Hundredths, Place, QuestionCode } from "../types";
import { positionOf } from "./address";
import { isSuggestion } from "./tables/cells";
import { subjectKey, type PlacedText, type SourceRow, type SourceTable, type Subject } from "./types";

export interface Found<Value> {
  readonly subject: Subject;
  readonly value: Value;
  readonly place: Place;
}

/** What the tables say of one year. Keys are those of `subjectKey`. */
export interface YearFound {
  readonly scores: Map<string, Found<Hundredths>>;
  /** Cells of subjects whose score is blank or unreadable: where staff should look for a missing score. */
  readonly blanks: Map<string, Place>;
  readonly remarks: Map<QuestionCode, string>;
  level: PlacedText | null;
  /** Scores of questions by the year whose codes they stand under: the newest year of their table. */
  readonly questions: Map<number, Map<QuestionCode, Found<Hundredths>>>;
}

/** Adds what the table has and earlier, surer tables had not. */
export function addTable(table: SourceTable, found: Map<number, YearFound>): void {
  const years = new Set(table.rows.flatMap((row) => scoredYears(row)));
  const codesYear = Math.max(...years);
  for (const year of years) {
    const into = found.get(year) ?? nothingFound();
    found.set(year, into);
    const questions = into.questions.get(codesYear) ?? new Map<QuestionCode, Found<Hundredths>>();
    into.questions.set(codesYear, questions);
    for (const score of scoresOf(table, year)) {
      const { kind, code } = score.subject;
      if (kind !== "question") setFirst(into.scores, subjectKey(score.subject), score);
      else setFirst(questions, code, score);
    }
    for (const [key, place] of blanksOf(table, year)) setFirst(into.blanks, key, place);
    into.level ??= levelOf(table, year);
    if (year === codesYear) addRemarks(table, into);
  }
}

function nothingFound(): YearFound {
  return { scores: new Map(), blanks: new Map(), remarks: new Map(), level: null, questions: new Map() };
}

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function scoredYears({ figures }: SourceRow): number[] {
  return figures.flatMap(({ measure, fiscalYear }) => (measure === "score" && fiscalYear !== null ? [fiscalYear] : []));
}

/** Each subject's one readable score of the year; two different values, or one unreadable, leave the subject out. */
function scoresOf(table: SourceTable, year: number): Found<Hundredths>[] {
  const scores = new Map<string, Found<Hundredths> | null>();
  for (const { subject, figures } of table.rows) {
    if (!subject || subject.kind === "subIndicator") continue;
    const key = subjectKey(subject);
    for (const { measure, fiscalYear, value, problem, place } of figures) {
      if (measure !== "score" || fiscalYear !== year || (value === null && problem === null)) continue;
      const known = scores.get(key);
      if (known === undefined) scores.set(key, value === null ? null : { subject, value, place });
      else if (known !== null && known.value !== value) scores.set(key, null);
    }
  }
  return [...scores.values()].filter((score) => score !== null);
}

function blanksOf({ rows }: SourceTable, year: number): (readonly [string, Place])[] {
  return rows.flatMap(({ subject, figures }) =>
    figures.flatMap(({ measure, fiscalYear, value, place }) =>
      subject && measure === "score" && fiscalYear === year && value === null
        ? [[subjectKey(subject), place] as const]
        : []
    )
  );
}

/** As announced, without brackets and quotation marks. */
function levelOf({ rows, columns }: SourceTable, year: number): PlacedText | null {
  for (const { subject, level, figures } of rows) {
    if (subject?.kind !== "overall" || !level) continue;
    const column = columns.find((each) => each.column === positionOf(level.place.cell).column);
    const levelYear = column?.fiscalYear ?? onlyYear(figures.flatMap(({ fiscalYear }) => fiscalYear ?? []));
    if (levelYear === year) return { text: tidyLevel(level.text), place: level.place };
  }
  return null;
}

function onlyYear(years: readonly number[]): number | null {
  const [only] = new Set(years);
  return new Set(years).size === 1 && only !== undefined ? only : null;
}

function tidyLevel(text: string): string {
  return text.replace(/^[\s"'“”‘’([]+|[\s"'“”‘’)\]]+$/g, "").replace(/^ระดับ\s?/, "");
}

function addRemarks({ rows, columns }: SourceTable, into: YearFound): void {
  for (const { subject, remark } of rows) {
    if (subject?.kind !== "question" || !remark || into.remarks.has(subject.code)) continue;
    const column = columns.find((each) => each.column === positionOf(remark.place.cell).column);
    if (column && isSuggestion(column.header)) into.remarks.set(subject.code, remark.text);
  }
}
