/** The scores of all tables in use, by year: each figure from the surest table that has it. */
import { alignQuestions } from "../analysis";
import { FISCAL_YEARS, frameworkOf } from "../frameworks";
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type Assessment,
  type Framework,
  type Hundredths,
  type Place,
  type QuestionCode,
} from "../types";
import { addTable, type Found, type YearFound } from "./tableScores";
import type { Gathered, GatheredYear, SourceTable } from "./types";
import { isOfAgency, whoseScores } from "./whose";

/**
 * Tables with `use: true` only. Years newest first; the newest that counts is `hints.fiscalYear`, else the newest with an
 * indicator or the overall score. A subject that one table gives two values for, or an unreadable one, is not taken from that
 * table; another table may still have it. Tables of other agencies are left out; while several agencies have scores of one year
 * and none of them is known to be meant, nothing is taken. The questions of the earlier years come under the codes of the newest
 * year.
 */
export function gather(
  tables: readonly SourceTable[],
  hints: { readonly agency?: string | null; readonly fiscalYear?: number | null } = {}
): Gathered {
  const { agency, rivals } = whoseScores(tables, hints.agency);
  if (rivals.length > 0) return { agency, years: [] };
  const surest = tables
    .map((table, at) => ({ table, at }))
    .filter(({ table }) => table.use && isOfAgency(agency, table))
    .sort((a, b) => b.table.confidence - a.table.confidence || a.at - b.at)
    .map(({ table }) => table);
  const found = new Map<number, YearFound>();
  for (const table of surest) addTable(table, found);
  const known = [...found].filter(([year]) => FISCAL_YEARS.includes(year)).sort(([a], [b]) => b - a);
  const current = hints.fiscalYear ?? (known.find(([, { scores }]) => hasResult(scores)) ?? known[0])?.[0] ?? 0;
  const years = known.filter(([year]) => year <= current);
  const newest = years[0]?.[0];
  const framework = newest === undefined ? null : frameworkOf(newest);
  return {
    agency,
    years: framework ? years.map(([year, one]) => gatheredYear(year, one, framework)) : [],
  };
}

function hasResult(scores: ReadonlyMap<string, Found<Hundredths>>): boolean {
  return [...scores.values()].some(({ subject }) => subject.kind === "indicator" || subject.kind === "overall");
}

// ---------------------------------------------------------------- one year

function gatheredYear(year: number, found: YearFound, newest: Framework): GatheredYear {
  const places = new Map<string, Place>();
  const take = (key: string): Hundredths | undefined => {
    const score = found.scores.get(key);
    const place = score?.place ?? found.blanks.get(key);
    if (place) places.set(key, place);
    return score?.value;
  };
  const assessment: Assessment = {
    fiscalYear: year,
    overall: take("overall/") ?? null,
    level: found.level?.text ?? null,
    components: entries(COMPONENT_CODES, (code) => take(`component/${code}`)),
    indicators: entries(INDICATOR_NUMBERS, (no) => take(`indicator/${no}`)),
    questions: questionsOf(found, newest, places),
    remarks: entries(
      newest.questions.map(({ code }) => code),
      (code) => (year === newest.fiscalYear ? found.remarks.get(code) : undefined)
    ),
  };
  if (found.level) places.set("level", found.level.place);
  return { assessment, places };
}

function entries<Key extends string | number, Value>(
  keys: readonly Key[],
  take: (key: Key) => Value | undefined
): Record<Key, Value> {
  const taken: Partial<Record<Key, Value>> = {};
  for (const key of keys) {
    const value = take(key);
    if (value !== undefined) taken[key] = value;
  }
  return taken as Record<Key, Value>;
}

/**
 * A table with several years in a row has the codes of its newest year. Scores under the codes of an earlier year are
 * moved to the newest year's codes by what they ask, each with its cell.
 */
function questionsOf(
  found: YearFound,
  newest: Framework,
  places: Map<string, Place>
): Record<QuestionCode, Hundredths> {
  const questions: Record<QuestionCode, Hundredths> = {};
  const known = new Set(newest.questions.map(({ code }) => code));
  for (const [year, scores] of found.questions)
    for (const [code, { value, place }] of year === newest.fiscalYear ? scores : underNewCodes(year, scores, newest)) {
      if (!known.has(code) || code in questions) continue;
      questions[code] = value;
      places.set(`question/${code}`, place);
    }
  return questions;
}

type Scores = ReadonlyMap<QuestionCode, Found<Hundredths>>;

function underNewCodes(year: number, scores: Scores, newest: Framework): Scores {
  if (!FISCAL_YEARS.includes(year)) return new Map();
  return new Map(Object.entries(alignQuestions(frameworkOf(year), newest, Object.fromEntries(scores))));
}
