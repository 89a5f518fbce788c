import type { Figure, Subject } from "../reading/types";
import { INDICATOR_NUMBERS, type Assessment, type IndicatorNo } from "../types";
import { isOtherAgency } from "./shared/agencies";
import { quantityKey, rowsInUse, scoreYears, subjectOf } from "./shared/entries";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { duplicatedIndicators } from "./indicatorDuplicate";
import { lacking } from "./shared/lacking";
import { samePlace } from "./shared/places";
import { numberAgainstName } from "./shared/rows";
import { subjectEn, subjectTh } from "./shared/subjects";
import { unreadable } from "./shared/unreadable";
import { conflicts } from "./valueConflict";

/**
 * "score-missing": an indicator of the current year has no score, and no other remark says why.
 * A warning: what is not there yet contradicts nothing.
 */
export const scoreMissing: FindingKind = (evidence) => {
  const { words } = voice(evidence.digits);
  const [current] = evidence.years;
  if (!current) return [];
  const { fiscalYear } = current.assessment;
  const missing = unscored(current.assessment);
  // Tables that hold no indicator at all are not a list with holes.
  if (missing.length === 0 || (missing.length === INDICATOR_NUMBERS.length && evidence.analysis === null)) return [];
  const explained = explainedIndicators(evidence, fiscalYear);
  return missing
    .filter((no) => !explained.has(quantityKey({ kind: "indicator", code: String(no) }, fiscalYear)))
    .map((no) => {
      const subject = { kind: "indicator", code: String(no) } as const;
      const blank = blankFigure(subject, fiscalYear, evidence);
      const place = current.placeOf("indicator", subject.code) ?? blank?.place ?? null;
      const isQuoted = blank !== null && place !== null && samePlace(blank.place, place);
      return remark("score-missing", "warning", place, {
        // Dashes and words such as "ไม่มี" are quoted, so that the cell is known again.
        found: isQuoted ? String(blank.raw).trim().slice(0, 80) : "",
        expected: words.ours("คะแนน 0.00 ถึง 100.00"),
        th: `${subjectTh(subject, fiscalYear, words)} ยังไม่มีคะแนนของ${words.year(fiscalYear)}${placeText(place)} กรุณากรอกคะแนนตามประกาศผลการประเมิน ผลวิเคราะห์ที่ต้องใช้คะแนนนี้จะเว้นไว้จนกว่าจะกรอก`,
        en: `There is no score of FY${fiscalYear} for ${subjectEn(subject, fiscalYear)}${placeTextEn(place)}. Type it as announced; what needs it is left open until then.`,
      });
    });
};

/** The cell where the score should stand: empty, or with a dash or a word for none. */
function blankFigure(subject: Subject, year: number, evidence: Evidence): Figure | null {
  for (const table of evidence.tables.filter((one) => !isOtherAgency(one, evidence)))
    for (const row of rowsInUse(table))
      for (const figure of row.figures) {
        const whose = subjectOf(table, row, figure);
        const isIt = whose?.kind === subject.kind && whose.code === subject.code && figure.fiscalYear === year;
        if (isIt && figure.measure === "score" && figure.value === null && figure.problem === null) return figure;
      }
  return null;
}

function unscored({ indicators }: Assessment): IndicatorNo[] {
  return INDICATOR_NUMBERS.filter((no) => indicators[no] === undefined);
}

/** Quantities that other remarks already speak of. */
function explainedIndicators(evidence: Evidence, fiscalYear: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (no: number | string): void => {
    keys.add(quantityKey({ kind: "indicator", code: String(no) }, fiscalYear));
  };
  for (const { table, missing } of lacking(evidence)) if (scoreYears(table).includes(fiscalYear)) missing.forEach(add);
  for (const { table, subject } of duplicatedIndicators(evidence))
    if (scoreYears(table).includes(fiscalYear)) add(subject.code);
  // A row whose number is another's (name-number-conflict) may well hold the score.
  for (const table of evidence.tables)
    for (const row of rowsInUse(table))
      if (numberAgainstName(row) && row.byName?.kind === "indicator" && scoreYears(table).includes(fiscalYear))
        add(row.byName.code);
  for (const { subject, fiscalYear: year } of conflicts(evidence)) if (year === fiscalYear) add(subject.code);
  for (const problem of ["not-a-number", "out-of-range"] as const)
    for (const { table, row, figure } of unreadable(evidence, problem)) {
      const subject = subjectOf(table, row, figure);
      if (subject?.kind === "indicator" && figure.fiscalYear === fiscalYear) add(subject.code);
    }
  return keys;
}
