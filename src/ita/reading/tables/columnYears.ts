/** Which year each column's figures belong to. What is not written is not guessed: the year stays unknown. */
import type { SourceColumn } from "../types";
import { isRelativeYear, type Column } from "./columns";
import type { NamedYear, Senses } from "./senses";
import type { Titles } from "./titles";

export type ColumnYear = Pick<SourceColumn, "fiscalYear" | "earlierYear" | "yearFrom">;

const unknown: ColumnYear = { fiscalYear: null, earlierYear: null, yearFrom: null };

/** @param hint the year that the workbook works on: offered where nothing else tells */
export function columnYears(
  columns: readonly Column[],
  titles: Titles,
  hint: number | null,
  senses: Senses
): Map<number, ColumnYear> {
  const years = new Map<number, ColumnYear>();
  for (const column of columns) years.set(column.column, ownYear(column, senses));
  const scores = columns.filter(({ role }) => role === "score" || role === "share");
  const open = scores.filter(({ column }) => years.get(column)?.fiscalYear === null);
  relativeYears(open, titles, years);
  const left = open.filter(({ column }) => years.get(column)?.fiscalYear === null);
  const [only] = left;
  const taken = new Set(scores.map(({ column }) => years.get(column)?.fiscalYear));
  const source = tableYear(titles, hint);
  const alone = left.length === 1 || left.every(({ role }) => role === "share");
  if (only && alone && source.fiscalYear !== null && !taken.has(source.fiscalYear))
    for (const { column } of left) years.set(column, source);
  for (const column of columns) followers(column, scores, years, senses);
  return years;
}

function ownYear({ chosen, role, lines, header }: Column, senses: Senses): ColumnYear {
  if (chosen?.fiscalYear !== undefined && role !== "delta")
    return { fiscalYear: chosen.fiscalYear, earlierYear: null, yearFrom: "choice" };
  if (role === "delta" || role === "name" || role === "code") return unknown;
  const lowest = senses.years(lines.at(-1) ?? "");
  const named = lowest.length > 0 ? lowest : senses.years(header);
  const [year] = named;
  return year && named.length === 1 ? fromHeader(year) : unknown;
}

function fromHeader({ fiscalYear, sure }: NamedYear): ColumnYear {
  return { fiscalYear, earlierYear: null, yearFrom: sure ? "header" : "offered" };
}

/** The year of a table as a whole. */
export function tableYear({ year, yearFrom }: Titles, hint: number | null): ColumnYear {
  if (year) return { fiscalYear: year.fiscalYear, earlierYear: null, yearFrom: year.sure ? yearFrom : "offered" };
  return hint === null ? unknown : { fiscalYear: hint, earlierYear: null, yearFrom: "offered" };
}

/** "ปีนี้" is the year that the title names, "ปีก่อน" the one before it. */
function relativeYears(open: readonly Column[], titles: Titles, years: Map<number, ColumnYear>): void {
  if (!titles.year) return;
  for (const { column, lines } of open) {
    const text = lines.at(-1) ?? "";
    if (!isRelativeYear(text)) continue;
    const back = /นี้|ปัจจุบัน/.test(text) ? 0 : 1;
    years.set(column, {
      fiscalYear: titles.year.fiscalYear - back,
      earlierYear: null,
      yearFrom: titles.year.sure ? titles.yearFrom : "offered",
    });
  }
}

/** Differences, levels and ranks take their years from the scores that they stand beside. */
function followers(column: Column, scores: readonly Column[], years: Map<number, ColumnYear>, senses: Senses): void {
  if (column.role === "delta") {
    years.set(column.column, deltaYears(column, scores, years, senses));
    return;
  }
  if (column.role !== "level" && column.role !== "rank") return;
  if (years.get(column.column)?.fiscalYear !== null) return;
  const beside =
    scores.findLast((score) => score.column < column.column) ?? (scores.length === 1 ? scores[0] : undefined);
  const year = beside && years.get(beside.column);
  if (year) years.set(column.column, year);
}

function deltaYears(
  { column, header, chosen }: Column,
  scores: readonly Column[],
  years: ReadonlyMap<number, ColumnYear>,
  senses: Senses
): ColumnYear {
  const named = senses
    .years(header)
    .map(({ fiscalYear }) => fiscalYear)
    .sort((a, b) => b - a);
  const [later, earlier] = named;
  if (later !== undefined && earlier !== undefined && later !== earlier)
    return { fiscalYear: later, earlierYear: earlier, yearFrom: "header" };
  const known = (list: readonly Column[]): number[] => [
    ...new Set(list.flatMap((score) => years.get(score.column)?.fiscalYear ?? [])),
  ];
  const left = known(scores.filter((score) => score.column < column)).slice(-2);
  const pair = left.length === 2 ? left : known(scores).length === 2 ? known(scores) : [];
  const [newest, oldest] = [Math.max(...pair), Math.min(...pair)];
  const from = scores.map((score) => years.get(score.column)?.yearFrom).find((each) => each === "offered") ?? "header";
  if (pair.length === 2) return { fiscalYear: chosen?.fiscalYear ?? newest, earlierYear: oldest, yearFrom: from };
  const [lone] = known(scores);
  if (lone === undefined || scores.length > 1) return unknown;
  return { fiscalYear: lone, earlierYear: later !== undefined && later < lone ? later : null, yearFrom: from };
}
