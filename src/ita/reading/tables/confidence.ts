import { FISCAL_YEARS, frameworkOf } from "../../frameworks";
import type { SourceColumn, SourceKind, SourceRow } from "../types";

/**
 * How sure we are that a table holds ITA scores and that we read it right, as a sum of signs in hundredths:
 *
 * | sign | up to |
 * |---|---|
 * | known subjects: ten indicators, three instruments, questions of the year's list | 40 |
 * | every figure readable | 20 |
 * | a heading that is understood | 15 |
 * | title, heading or sheet speaks of the ITA, or the words are those of the ITA | 10 |
 * | every score column has a year | 10 |
 * | no row that looks like data is left over | 5, down to −20 |
 *
 * From 80 on a table is proposed for use; below 50 it is taken for something else and left out. A year that was only
 * offered keeps it below 80, so that staff are asked first.
 */
export const PROPOSED = 0.8;
export const RECOGNISED = 0.5;
const mostWithOfferedYear = 79;

export interface Signs {
  readonly kind: SourceKind;
  readonly rows: readonly SourceRow[];
  readonly columns: readonly SourceColumn[];
  readonly headed: boolean;
  readonly aboutIta: boolean;
}

export function confidenceOf({ kind, rows, columns, headed, aboutIta }: Signs): number {
  const scores = columns.filter(({ role }) => role === "score");
  const identity = identityOf(kind, rows, aboutIta);
  const points =
    identity +
    Math.round(20 * readable(rows)) +
    (headed ? 15 : 0) +
    (aboutIta || speaksForItself(rows) ? 10 : 0) +
    (scores.length > 0 && scores.every(({ fiscalYear }) => fiscalYear !== null) ? 10 : 0) +
    leftOver(rows) -
    byNumberOnly(rows);
  const offered = columns.some(({ yearFrom, role }) => yearFrom === "offered" && role !== "other");
  const most = identity === 0 ? 0 : offered || mostlyGuessed(rows) ? mostWithOfferedYear : 100;
  return Math.max(0, Math.min(points, most)) / 100;
}

/** Few subjects say little: one indicator's name can stand in any table. */
const forIndicators = [0, 15, 25, 32, 36, 40];
const forComponents = [0, 10, 30, 40];
const at = (scale: readonly number[], count: number): number => scale[Math.min(count, scale.length - 1)] ?? 0;

function identityOf(kind: SourceKind, rows: readonly SourceRow[], aboutIta: boolean): number {
  const distinct = (of: string): Set<string> =>
    new Set(rows.flatMap(({ subject }) => (subject?.kind === of ? [subject.code] : [])));
  const indicators = distinct("indicator");
  const named = rows.filter(
    ({ subject, byName }) => subject?.kind === "indicator" && byName?.kind === "indicator"
  ).length;
  const unnamed = rows.filter(
    ({ subject, name, byName }) => subject?.kind === "indicator" && name !== null && !byName
  ).length;
  const numbersOnly = named === 0 && indicators.size > 0;
  const strangers = unnamed > named;
  if (strangers && named === 0 && !aboutIta) return 0;
  const byIndicators = strangers
    ? at(forIndicators, indicators.size) / 4
    : (at(forIndicators, indicators.size) * (numbersOnly ? (aboutIta ? 9 : 5) : 10)) / 10;
  const components = distinct("component");
  const byComponents = at(forComponents, components.size);
  const best = Math.max(
    byIndicators,
    byComponents,
    byQuestions(distinct("question"), kind, indicators.size + components.size)
  );
  return Math.round(best);
}

const knownCodes: ReadonlySet<string> = new Set(
  FISCAL_YEARS.flatMap((year) => frameworkOf(year).questions.map(({ code }) => code))
);

/** Codes alone ("E1", "O2") are also the codes of other things: headings beside them count, and how many there are. */
function byQuestions(codes: ReadonlySet<string>, kind: SourceKind, headings: number): number {
  if (codes.size === 0 || (kind !== "questions" && kind !== "items")) return 0;
  const known = [...codes].filter((code) => knownCodes.has(code)).length / codes.size;
  const weight = codes.size >= 5 || headings > 0 ? 40 : codes.size >= 3 ? 34 : 24;
  return weight * known;
}

function readable(rows: readonly SourceRow[]): number {
  let [good, bad] = [0, 0];
  for (const { figures } of rows)
    for (const { value, problem } of figures) {
      if (value !== null) good++;
      else if (problem !== null) bad++;
    }
  return good + bad === 0 ? 0 : good / (good + bad);
}

/** All three instruments, or most indicators by their own names, occur nowhere else. */
function speaksForItself(rows: readonly SourceRow[]): boolean {
  const components = new Set(rows.flatMap(({ subject }) => (subject?.kind === "component" ? [subject.code] : [])));
  const named = new Set(rows.flatMap(({ byName }) => (byName?.kind === "indicator" ? [byName.code] : [])));
  return components.size >= 3 || named.size >= 8;
}

const named = ({ subject, name }: SourceRow): boolean => subject?.kind === "indicator" && name !== null;

/** An indicator with a name that nobody knows is taken by its number: a little less sure, each time. */
function byNumberOnly(rows: readonly SourceRow[]): number {
  return Math.min(10, 2 * rows.filter((row) => named(row) && row.byName === null).length);
}

/** Most names are damaged or unknown: staff look first. */
function mostlyGuessed(rows: readonly SourceRow[]): boolean {
  const guessed = rows.filter((row) => named(row) && (row.byName === null || row.nameMatch === "near")).length;
  return guessed >= 3 && guessed * 2 > rows.filter(named).length && guessed > rows.filter(byPlainCode).length;
}

/** "ตัวชี้วัดที่ ๙": no words are needed. */
const byPlainCode = ({ code }: SourceRow): boolean => /ตัวชี้วัด|indicator/i.test(code?.text ?? "");

function leftOver(rows: readonly SourceRow[]): number {
  const lost = rows.filter(({ subject, totalLabel }) => subject === null && totalLabel === null).length;
  return lost === 0 ? 5 : -Math.round((20 * lost) / rows.length);
}
