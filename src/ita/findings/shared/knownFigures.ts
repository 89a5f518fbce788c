import { eitFromParts, instrumentFromIndicators, recomputeOverall } from "../../analysis";
import { subjectKey, type Subject } from "../../reading/types";
import { divideHalfUp } from "../../scores";
import { COMPONENT_CODES, INDICATOR_NUMBERS, INSTRUMENT_CODES, type Assessment, type Hundredths } from "../../types";
import { scoreEntries } from "./entries";
import { tolerance, type Evidence } from "../finding";
import { rulesOf } from "./subjects";

/** All that is known of one subject's figures. */
export interface KnownFigures {
  /** Scores by year; several where tables disagree. */
  readonly scores: ReadonlyMap<number, ReadonlySet<Hundredths>>;
  /** Years whose score stands nowhere and is only what the indicators give: it may be off by rounding. */
  readonly computedOnly: ReadonlySet<number>;
  /** Other figures that are rightly said of it: what it added to the overall score, what it could bring back, a target. */
  readonly others: ReadonlySet<Hundredths>;
}

export interface Knowledge {
  readonly of: (subject: Subject) => KnownFigures | null;
  /** Lines and full marks that any sentence may name. */
  readonly lines: ReadonlySet<Hundredths>;
}

/** Gathers what the assessments, every table and the analysis say of each subject. */
export function gatherKnowledge(evidence: Evidence): Knowledge {
  const bySubject = new Map<string, Gathering>();
  const known = (subject: Subject): Gathering => {
    const key = subjectKey(subject);
    const figures = bySubject.get(key) ?? { scores: new Map(), computedOnly: new Set(), others: new Set() };
    bySubject.set(key, figures);
    return figures;
  };
  const add: Add = (subject, year, value) => {
    if (value === null || value === undefined) return;
    const { scores } = known(subject);
    scores.set(year, (scores.get(year) ?? new Set<Hundredths>()).add(value));
  };
  const addComputed: Add = (subject, year, value) => {
    if (value !== null && value !== undefined && !known(subject).scores.has(year))
      known(subject).computedOnly.add(year);
    add(subject, year, value);
  };
  for (const { assessment } of evidence.years) addPrinted(assessment, add);
  for (const { subject, fiscalYear, value } of scoreEntries(evidence)) add(subject, fiscalYear, value);
  for (const { assessment } of evidence.years) addRecomputed(assessment, addComputed);
  const addOther = (subject: Subject, value: Hundredths): void => {
    known(subject).others.add(Math.abs(value));
  };
  addAnalysis(evidence, addOther);
  for (const { assessment } of evidence.years) weighted(assessment, addOther);
  return { of: (subject) => bySubject.get(subjectKey(subject)) ?? null, lines: linesOf(evidence) };
}

interface Gathering {
  readonly scores: Map<number, Set<Hundredths>>;
  readonly computedOnly: Set<number>;
  readonly others: Set<Hundredths>;
}

type Add = (subject: Subject, year: number, value: Hundredths | null | undefined) => void;

function addPrinted(assessment: Assessment, add: Add): void {
  const { fiscalYear: year, components, indicators, questions } = assessment;
  add({ kind: "overall", code: "" }, year, assessment.overall);
  for (const code of COMPONENT_CODES) add({ kind: "component", code }, year, components[code]);
  for (const no of INDICATOR_NUMBERS) add({ kind: "indicator", code: String(no) }, year, indicators[no]);
  for (const [code, score] of Object.entries(questions)) add({ kind: "question", code }, year, score);
}

/** Where a figure was printed wrongly, the sentence may have the right one. */
function addRecomputed(assessment: Assessment, add: Add): void {
  const { fiscalYear: year, components, indicators } = assessment;
  const rules = rulesOf(year);
  if (rules === null) return;
  add({ kind: "overall", code: "" }, year, recomputeOverall(rules, assessment));
  add({ kind: "component", code: "EIT" }, year, eitFromParts(components));
  for (const code of INSTRUMENT_CODES)
    add({ kind: "component", code }, year, instrumentFromIndicators(rules, code, indicators));
}

/** What a score brings to the overall score: reports also print 39.20 of 40 for an OIT of 98.00. */
function weighted(assessment: Assessment, add: (subject: Subject, value: Hundredths) => void): void {
  const rules = rulesOf(assessment.fiscalYear);
  for (const { code, weight, indicators } of rules?.instruments ?? []) {
    const computed = rules && instrumentFromIndicators(rules, code, assessment.indicators);
    for (const score of [assessment.components[code], computed])
      if (score !== undefined && score !== null) add({ kind: "component", code }, divideHalfUp(score * weight, 100));
    for (const no of indicators) {
      const score = assessment.indicators[no];
      if (score !== undefined)
        add({ kind: "indicator", code: String(no) }, divideHalfUp(score * weight, 100 * indicators.length));
    }
  }
}

function addAnalysis({ analysis }: Evidence, add: (subject: Subject, value: Hundredths) => void): void {
  for (const { code, contribution } of analysis?.instruments ?? [])
    if (contribution !== null) add({ kind: "component", code }, contribution);
  for (const { no, recoverable, contribution, pointValue } of analysis?.indicators ?? []) {
    const subject: Subject = { kind: "indicator", code: String(no) };
    if (recoverable !== null) add(subject, recoverable);
    if (contribution !== null) add(subject, contribution);
    add(subject, divideHalfUp(pointValue, 10_000));
  }
  for (const { overallGap, gates, certainEit, paths } of analysis?.goals ?? []) {
    add({ kind: "overall", code: "" }, overallGap);
    for (const { code, score, line } of gates) {
      if (score === null) continue;
      add({ kind: "component", code }, score);
      add({ kind: "component", code }, line - score);
    }
    if (certainEit !== null) add({ kind: "component", code: "EIT" }, certainEit);
    for (const { overall, raise, targets } of paths) {
      add({ kind: "overall", code: "" }, overall);
      // The sum of all targets stands after the last one named.
      for (const { indicator, to } of targets)
        for (const figure of [to, raise]) add({ kind: "indicator", code: String(indicator) }, figure);
    }
  }
}

function linesOf({ analysis, years }: Evidence): ReadonlySet<Hundredths> {
  const lines = new Set<Hundredths>([10000, 9000, 8500]);
  if (analysis) lines.add(analysis.passMark).add(analysis.strengthThreshold);
  for (const { assessment } of years) {
    const rules = rulesOf(assessment.fiscalYear);
    for (const { overallMin, everyComponentMin } of rules?.levels ?? [])
      lines.add(overallMin).add(everyComponentMin ?? overallMin);
    for (const { weight } of rules?.instruments ?? []) lines.add(weight * 100);
    if (rules) lines.add(rules.passMark);
  }
  return lines;
}

/** A change between two years, later minus earlier, and how far rounding alone may have it off. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly delta: Hundredths;
  readonly slack: Hundredths;
}

/** Changes between any two years. */
export function changesOf(known: KnownFigures): Change[] {
  const entries = [...known.scores].flatMap(([year, values]) => [...values].map((value) => ({ year, value })));
  return entries.flatMap((earlier) =>
    entries.flatMap((later): Change[] =>
      later.year > earlier.year
        ? [
            {
              from: earlier.year,
              to: later.year,
              delta: later.value - earlier.value,
              slack: slackOf(known, earlier.year) + slackOf(known, later.year),
            },
          ]
        : []
    )
  );
}

/** How far the score of a year may be off: nothing where it is printed. */
export function slackOf({ computedOnly }: KnownFigures, year: number): Hundredths {
  return computedOnly.has(year) ? tolerance : 0;
}

/** The same changes in percent of the earlier score. */
export function percentChangesOf({ scores }: KnownFigures): Hundredths[] {
  const all = [...scores.values()].flatMap((values) => [...values]);
  return all.flatMap((earlier) =>
    earlier === 0 ? [] : all.map((later) => divideHalfUp(Math.abs(later - earlier) * 10000, earlier))
  );
}

/** Whether a figure with so many decimals says the exact one, or one within `slack` of it, rounded half up. */
export function says(figure: Hundredths, decimals: number, exact: Hundredths, slack: Hundredths = 0): boolean {
  if (Math.abs(figure - exact) <= slack) return true;
  if (decimals >= 2) return false;
  const unit = decimals === 0 ? 100 : 10;
  const rounded = (value: Hundredths): Hundredths => Math.floor((value + unit / 2) / unit) * unit;
  return figure >= rounded(exact - slack) && figure <= rounded(exact + slack);
}
