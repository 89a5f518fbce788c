import type { FigureInText } from "../reading/figures";
import type { TextCell } from "../reading/types";
import type { Finding, Hundredths } from "../types";
import { speaksOfAnother } from "./shared/agencies";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import {
  changesOf,
  gatherKnowledge,
  percentChangesOf,
  says,
  slackOf,
  type KnownFigures,
  type Knowledge,
} from "./shared/knownFigures";
import { countFindings } from "./shared/sentenceCounts";
import { extremeFindings } from "./shared/sentenceExtremes";
import { statementsIn, type Statement } from "./shared/statements";
import { ofYearEn, ofYearTh, subjectEn, subjectTh } from "./shared/subjects";

/**
 * "sentence-number": a figure inside a sentence that contradicts the scores. Only where the sentence says plainly whose
 * figure it is, and no figure that is known of it, nor any line it may be held against, is the one written.
 */
export const sentenceNumber: FindingKind = (evidence) => {
  const knowledge = gatherKnowledge(evidence);
  return evidence.texts
    .filter(({ text }) => !speaksOfAnother(text, evidence))
    .flatMap((cell) => [
      ...statementsIn(cell.text).flatMap((statement) => judged(statement, cell, knowledge, evidence)),
      ...countFindings(cell, evidence),
      ...extremeFindings(cell, evidence),
    ]);
};

function judged(statement: Statement, cell: TextCell, knowledge: Knowledge, evidence: Evidence): Finding[] {
  const known = knowledge.of(statement.subject);
  if (known === null || !yearsAreKnown(statement, cell, known)) return [];
  const { value, decimals, unit } = statement.figure;
  const saysAny = (values: Iterable<Hundredths>): boolean => [...values].some((exact) => says(value, decimals, exact));
  if (statement.verb !== null && saysChange(statement.figure, known))
    return wrongVerb(statement, cell, known, evidence);
  if (statement.verb !== null && unit === "ร้อยละ" && saysAny(percentChangesOf(known))) return [];
  if (saysAny(knowledge.lines) || isKnown(known, statement.figure)) return [];
  const isOfAnother = statement.others.some((other) => {
    const figures = knowledge.of(other);
    return figures === null || isKnown(figures, statement.figure);
  });
  if (!statement.isTight && isOfAnother) return [];
  const expected = expectedOf(statement, cell, known, evidence);
  return expected === null ? [] : [contradiction(statement, cell, expected, evidence)];
}

function isKnown(known: KnownFigures, figure: FigureInText): boolean {
  const { value, decimals } = figure;
  return (
    [...known.scores].some(([year, values]) =>
      [...values].some((exact) => says(value, decimals, exact, slackOf(known, year)))
    ) ||
    [...known.others].some((exact) => says(value, decimals, exact)) ||
    saysChange(figure, known)
  );
}

function saysChange({ value, decimals }: FigureInText, known: KnownFigures): boolean {
  return changesOf(known).some(({ delta, slack }) => says(value, decimals, Math.abs(delta), slack));
}

/** A sentence about a year whose scores are not here cannot be judged. */
function yearsAreKnown({ years, verb }: Statement, { fiscalYear }: TextCell, { scores }: KnownFigures): boolean {
  const named = years.length > 0 ? years : fiscalYear === null ? [] : [fiscalYear];
  return named.every((year) => scores.has(year)) && (verb === null || scores.size > 1);
}

interface Expected {
  readonly value: Hundredths;
  readonly fiscalYear: number;
}

/** The figure of the year that the sentence, its title or the whole workbook speaks of. */
function expectedOf(
  { years, verb }: Statement,
  cell: TextCell,
  known: KnownFigures,
  evidence: Evidence
): Expected | null {
  const newest = evidence.years[0]?.assessment.fiscalYear ?? Math.max(...known.scores.keys());
  if (verb !== null) {
    const to = cell.fiscalYear ?? (years.length > 1 ? Math.max(...years) : newest);
    const changes = changesOf(known).filter((change) => change.to === to);
    const [latest] = changes.sort((one, other) => other.from - one.from);
    return latest ? { value: Math.abs(latest.delta), fiscalYear: to } : null;
  }
  const fiscalYear = years.at(-1) ?? cell.fiscalYear ?? newest;
  const [value] = known.scores.get(fiscalYear) ?? [];
  return value === undefined ? null : { value, fiscalYear };
}

function contradiction(
  { figure: written, subject, verb }: Statement,
  { place, text }: TextCell,
  { value, fiscalYear }: Expected,
  { digits }: Evidence
): Finding {
  const { words, figure, figureEn } = voice(digits);
  const what = verb === null ? { th: "", en: "" } : { th: "ผลต่างของ", en: "the change of " };
  // As it was typed, so that it can be found in the text.
  const typed = text.slice(written.at, written.at + written.length).trim();
  return remark("sentence-number", "error", place, {
    found: typed,
    expected: figure(value),
    th: `ข้อความ${placeText(place)} ระบุ${what.th}${subjectTh(subject, fiscalYear, words)}${ofYearTh(fiscalYear, words)} ว่า “${typed}” แต่ตามตารางคะแนนคือ ${words.points(value)} กรุณาแก้ตัวเลขในข้อความให้ตรงกับตาราง`,
    en: `The text${placeTextEn(place)} gives “${typed}” as ${what.en}${subjectEn(subject, fiscalYear)}${ofYearEn(fiscalYear)}, but by the tables it is ${figureEn(value)}. Change the figure in the text.`,
  });
}

/** The size is right and the direction is not. */
function wrongVerb(
  { verb, figure, subject, others, isTight }: Statement,
  cell: TextCell,
  known: KnownFigures,
  { digits }: Evidence
): Finding[] {
  const { words, figure: write, figureEn } = voice(digits);
  const changes = changesOf(known).filter(
    ({ delta, slack }) => delta !== 0 && says(figure.value, figure.decimals, Math.abs(delta), slack)
  );
  const isRight = changes.some(({ delta }) => (verb === "rose" ? delta > 0 : delta < 0));
  const [change] = changes;
  const severalNamed = others.some(({ kind, code }) => kind !== subject.kind || code !== subject.code);
  if (isRight || !change || (severalNamed && !isTight)) return [];
  const [wrote, right] = verb === "rose" ? ["เพิ่มขึ้น", "ลดลง"] : ["ลดลง", "เพิ่มขึ้น"];
  const place = cell.place;
  return [
    remark("sentence-number", "warning", place, {
      found: `${wrote} ${write(figure.value)}`,
      expected: `${right} ${write(Math.abs(change.delta))}`,
      th: `ข้อความ${placeText(place)} ระบุว่า${subjectTh(subject, change.to, words)} ${wrote} ${words.points(figure.value)} แต่ตามตารางคะแนน${right} กรุณาแก้ข้อความให้ตรงกับตาราง`,
      en: `The text${placeTextEn(place)} says that ${subjectEn(subject, change.to)} ${verb === "rose" ? "rose" : "fell"} by ${figureEn(figure.value)}, but by the tables it ${verb === "rose" ? "fell" : "rose"}. Change the text.`,
    }),
  ];
}
