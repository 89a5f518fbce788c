import type { Figure, SourceRow, SourceTable, Subject } from "../reading/types";
import type { Assessment, Finding, Hundredths, Place } from "../types";
import { cellsOfOtherTotals } from "./shared/averageRows";
import { bestPlace, codeYear, quantityKey, scoreEntries } from "./shared/entries";
import { placeText, placeTextEn, remark, shortPlace, voice, type FindingKind } from "./finding";
import { perEvidence } from "./shared/perEvidence";
import { samePlace } from "./shared/places";
import { repeats } from "./shared/repeats";
import { numberAgainstName } from "./shared/rows";
import { capital, ofYearEn, ofYearTh, subjectEn, subjectTh } from "./shared/subjects";

/** One quantity as it stands in one cell. */
interface Printed {
  readonly value: Hundredths;
  readonly place: Place;
  /** As shown; null where the format does not say. */
  readonly decimals: number | null;
}

/** One quantity that stands in several cells with different values. */
export interface Conflict {
  readonly subject: Subject;
  readonly fiscalYear: number;
  readonly printed: readonly Printed[];
}

/** "value-conflict": one quantity with two values, over all tables and the score sheets. */
export const valueConflict: FindingKind = (evidence) => {
  const { words, figure, figureEn } = voice(evidence.digits);
  return conflicts(evidence).map(({ subject, fiscalYear, printed }): Finding => {
    const place = bestPlace(evidence, subject, fiscalYear, printed[0]?.place ?? null);
    const values = [...new Set(printed.map(({ value }) => value))];
    const list = (write: typeof figure): string =>
      printed.map((one) => `${write(one.value)} ที่ ${shortPlace(one.place)}`).join(", ");
    return remark("value-conflict", "error", place, {
      found: values.map(figure).join(" / "),
      expected: "ค่าเดียวกันทุกแห่ง",
      th: `${subjectTh(subject, fiscalYear, words)}${ofYearTh(fiscalYear, words)} มีคะแนนไม่ตรงกัน${placeText(place)} คือ ${list(figure)} กรุณาตรวจกับประกาศผลการประเมิน แล้วแก้ให้เป็นค่าเดียวกันทุกแห่ง`,
      en: `${capital(subjectEn(subject, fiscalYear))}${ofYearEn(fiscalYear)} has more than one value${placeTextEn(place)}: ${list(figureEn).replaceAll(" ที่ ", " at ")}. Check against the announced result and use one value everywhere.`,
    });
  });
};

export const conflicts = perEvidence((evidence): readonly Conflict[] => {
  const told = new Set(
    repeats(evidence)
      .filter(({ verdict }) => verdict === "different")
      .flatMap(({ subject, rows }) =>
        rows.flatMap(({ figures }) =>
          figures.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [quantityKey(subject, fiscalYear)]))
        )
      )
  );
  const quantities = new Map<string, { subject: Subject; fiscalYear: number; printed: Printed[] }>();
  const add = (subject: Subject, fiscalYear: number, codesOf: number | null, one: Printed): void => {
    const quantity = quantityKey(subject, fiscalYear);
    if (told.has(quantity)) return;
    // Items are renumbered: O5 of one year's list is not O5 of another's.
    const key = subject.kind === "question" ? `${quantity}@${codesOf ?? fiscalYear}` : quantity;
    const known = quantities.get(key) ?? { subject, fiscalYear, printed: [] };
    if (!known.printed.some(({ place }) => samePlace(place, one.place))) known.printed.push(one);
    quantities.set(key, known);
  };
  const otherTotals = cellsOfOtherTotals(evidence);
  const isOtherTotal = (place: Place): boolean => otherTotals.some((other) => samePlace(other, place));
  for (const { table, row, figure, subject, fiscalYear, value } of scoreEntries(evidence)) {
    if (numberAgainstName(row) || isOtherTotal(figure.place) || isBesideAnother(row, figure, table)) continue;
    add(subject, fiscalYear, codeYear(table), { value, place: figure.place, decimals: figure.decimals });
  }
  for (const { assessment, placeOf } of evidence.years)
    for (const { subject, value } of printedScores(assessment)) {
      const place = placeOf(subject.kind, subject.code);
      if (place !== null && !isOtherTotal(place))
        add(subject, assessment.fiscalYear, null, { value, place, decimals: null });
    }
  return [...quantities.values()].filter(({ printed }) => disagree(printed));
});

/** Two columns of one year: which of them is the score of that year is not told here (see year-order). */
function isBesideAnother({ figures }: SourceRow, figure: Figure, { kind }: SourceTable): boolean {
  if (kind === "agencies") return false;
  return figures.some(
    ({ measure, fiscalYear, column }) =>
      measure === "score" && fiscalYear === figure.fiscalYear && column !== figure.column
  );
}

/** Scores of an assessment but for the questions, whose codes may be another year's. */
function printedScores({
  overall,
  components,
  indicators,
}: Assessment): { subject: PlacedSubject; value: Hundredths }[] {
  const scores = (kind: "component" | "indicator", of: Readonly<Record<string, Hundredths>>) =>
    Object.entries(of).map(([code, value]) => ({ subject: { kind, code }, value }));
  return [
    ...(overall === null ? [] : [{ subject: { kind: "overall", code: "" } as const, value: overall }]),
    ...scores("component", components),
    ...scores("indicator", indicators),
  ];
}

type PlacedSubject = Subject & { readonly kind: "overall" | "component" | "indicator" };

function disagree(printed: readonly Printed[]): boolean {
  return printed.some((one, at) => printed.slice(at + 1).some((other) => !compatible(one, other)));
}

/** 99.9 shown with one decimal does not contradict 99.94. */
function compatible(one: Printed, other: Printed): boolean {
  return one.value === other.value || isRounded(one, other.value) || isRounded(other, one.value);
}

function isRounded({ value, decimals }: Printed, exact: Hundredths): boolean {
  if (decimals === null || decimals >= 2) return false;
  const unit = decimals <= 0 ? 100 : 10;
  return value === Math.floor((exact + unit / 2) / unit) * unit;
}
