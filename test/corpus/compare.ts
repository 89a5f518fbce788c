/** What a case expects against what was read and found, as lines that a failing test shows. */
import type { Gathered, SourceKind, SourceTable } from "../../src/ita/reading/types";
import type { Assessment, Finding } from "../../src/ita/types";
import type { CorpusCase, ExpectedFinding, ExpectedScores, ExpectedSource } from "./types";

type Expect = CorpusCase["expect"];

// ---------------------------------------------------------------- scores

/** Every score of an assessment by "2568 indicator/9". */
function figuresOf(fiscalYear: number, scores: ExpectedScores): Map<string, number | string> {
  const figures = new Map<string, number | string>();
  const put = (subject: string, value: number | string | null | undefined): void => {
    if (value !== null && value !== undefined) figures.set(`${fiscalYear} ${subject}`, value);
  };
  put("overall/", scores.overall);
  put("level", scores.level);
  for (const [code, score] of Object.entries(scores.components ?? {})) put(`component/${code}`, score);
  for (const [no, score] of Object.entries(scores.indicators ?? {})) put(`indicator/${no}`, score);
  for (const [code, score] of Object.entries(scores.questions ?? {})) put(`question/${code}`, score);
  return figures;
}

export function scoreDifferences(expect: Expect, years: readonly Assessment[]): string[] {
  const wanted = new Map(
    Object.entries(expect.years).flatMap(([year, scores]) => [...figuresOf(Number(year), scores)])
  );
  const read = new Map(years.flatMap((year) => [...figuresOf(year.fiscalYear, year)]));
  const open = (key: string): boolean => (expect.open ?? []).includes(key.slice(key.indexOf(" ") + 1));
  const wrong = [...new Set([...wanted.keys(), ...read.keys()])]
    .filter((key) => !open(key) && wanted.get(key) !== read.get(key))
    .map((key) => ({ key, was: wanted.get(key) ?? "nothing", read: read.get(key) ?? "nothing" }));
  return wrong.length <= MOST_LINES
    ? wrong.map((one) => `${one.key}: expected ${one.was}, read ${one.read}`)
    : summaries(wrong);
}

const MOST_LINES = 4;

/** "2568 question: 52 differ, first i1: expected 10000, read nothing" */
function summaries(
  wrong: readonly { readonly key: string; readonly was: number | string; readonly read: number | string }[]
): string[] {
  const kindOf = (key: string): string => key.split("/")[0] ?? key;
  return [...new Set(wrong.map(({ key }) => kindOf(key)))].map((kind) => {
    const same = wrong.filter(({ key }) => kindOf(key) === kind);
    const [first] = same;
    return `${kind}: ${same.length} differ, first ${first?.key.slice(kind.length + 1) ?? ""}: expected ${first?.was ?? ""}, read ${first?.read ?? ""}`;
  });
}

// ---------------------------------------------------------------- sources

const yearsOf = (table: SourceTable): number[] =>
  [
    ...new Set(
      table.columns.flatMap(({ role, fiscalYear }) =>
        (role === "score" || role === "share") && fiscalYear !== null ? [fiscalYear] : []
      )
    ),
  ].sort((one, other) => one - other);

const show = (sheet: string, kind: string, years: readonly number[]): string => `${sheet}: ${kind} ${years.join(" ")}`;

export function sourceDifferences(expect: Expect, tables: readonly SourceTable[]): string[] {
  const foreign = tables.filter((table) => !table.ours);
  const asking = expect.sources.filter((source) => source.asks !== undefined);
  const asked = asking.map((source) => ({
    source,
    table: foreign.find(
      (table) =>
        table.sheet === source.sheet &&
        kindsOf(source).includes(table.kind) &&
        table.doubts.some(({ code }) => code === source.asks) &&
        String(yearsOf(table)) === String(source.fiscalYears)
    ),
  }));
  const unasked = asked
    .filter(({ table }) => table === undefined)
    .map(
      ({ source }) =>
        `${show(source.sheet, kindsOf(source).join("/"), source.fiscalYears)}: expected the doubt ${source.asks ?? ""}`
    );
  const left = foreign.filter((table) => table.use && !asked.some((one) => one.table === table));
  const missing = expect.sources
    .filter((source) => source.asks === undefined)
    .filter((source) => {
      const at = left.findIndex(
        (table) =>
          table.sheet === source.sheet &&
          kindsOf(source).includes(table.kind) &&
          String(yearsOf(table)) === String(source.fiscalYears)
      );
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  return [
    ...unasked,
    ...missing.map((source) => `source missing: ${show(source.sheet, kindsOf(source).join("/"), source.fiscalYears)}`),
    ...left.map((table) => `source not expected: ${show(table.sheet, table.kind, yearsOf(table))} ${table.range}`),
  ];
}

const kindsOf = ({ kind }: ExpectedSource): readonly SourceKind[] => (typeof kind === "string" ? [kind] : kind);

// ---------------------------------------------------------------- findings

const cellsOf = ({ cell }: ExpectedFinding): readonly string[] | null =>
  cell === undefined ? null : typeof cell === "string" ? [cell] : cell;

const matches = (wanted: ExpectedFinding, found: Finding): boolean => {
  const cells = cellsOf(wanted);
  return (
    wanted.code === found.code &&
    (wanted.sheet === undefined || wanted.sheet === found.sheet) &&
    (cells === null || (found.cell !== null && cells.includes(found.cell)))
  );
};

export const findingText = ({ code, severity, sheet, cell, found, expected }: Finding): string =>
  `${code} (${severity}) ${sheet ?? "-"}!${cell ?? "-"} found "${found}" expected "${expected}"`;

/**
 * A wanted remark with several right cells may appear on one or on each of them, every other once. Remarks of the wanted
 * kinds count whatever their severity; of other kinds only those above a note.
 */
export function findingDifferences(expect: Expect, findings: readonly Finding[]): string[] {
  const codes = new Set(expect.findings.map(({ code }) => code));
  const notedCodes = new Set((expect.notes ?? []).map(({ code }) => code));
  const counted = findings.filter(
    ({ code, severity }) => severity !== "note" || (codes.has(code) && !notedCodes.has(code))
  );
  const notes = findings.filter((finding) => finding.severity === "note" && !counted.includes(finding));
  return [
    ...unmatched(expect.findings, counted, "finding"),
    ...(expect.notes === undefined ? [] : unmatched(expect.notes, notes, "note")),
  ];
}

function unmatched(wanted: readonly ExpectedFinding[], found: readonly Finding[], what: string): string[] {
  const left = [...found];
  const missing: string[] = [];
  // The strictest first, so that a loose one does not take what only the strict one fits.
  const ordered = [...wanted].sort((one, other) => looseness(one) - looseness(other));
  for (const one of ordered) {
    const at = left.findIndex((finding) => matches(one, finding));
    if (at < 0) {
      missing.push(`${what} missing: ${one.code} ${one.sheet ?? ""}!${cellsOf(one)?.join("/") ?? ""}`);
      continue;
    }
    left.splice(at, 1);
    if (typeof one.cell !== "object") continue;
    for (let next = left.findIndex((finding) => matches(one, finding)); next >= 0;) {
      left.splice(next, 1);
      next = left.findIndex((finding) => matches(one, finding));
    }
  }
  return [...missing, ...left.map((finding) => `${what} not expected: ${findingText(finding)}`)];
}

const looseness = (one: ExpectedFinding): number => (one.cell === undefined ? 2 : typeof one.cell === "string" ? 0 : 1);

// ---------------------------------------------------------------- all together

export function differences(
  { expect }: CorpusCase,
  read: { readonly gathered: Gathered; readonly tables: readonly SourceTable[]; readonly findings: readonly Finding[] }
): string[] {
  return [
    ...(expect.agency === undefined || expect.agency === read.gathered.agency
      ? []
      : [`agency: expected “${expect.agency}”, read “${read.gathered.agency}”`]),
    ...sourceDifferences(expect, read.tables),
    ...scoreDifferences(
      expect,
      read.gathered.years.map(({ assessment }) => assessment)
    ),
    ...findingDifferences(expect, read.findings),
  ];
}
