import { INDICATOR_NUMBERS, type Assessment, type IndicatorNo } from "../types";
import { quantityKey, scoreYears, subjectOf } from "./entries";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { duplicatedIndicators } from "./indicatorDuplicate";
import { lacking } from "./lacking";
import { subjectEn, subjectTh } from "./subjects";
import { unreadable } from "./unreadable";
import { conflicts } from "./valueConflict";

/** "score-missing": an indicator of the current year has no score, and no other remark says why. */
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
      const place = current.placeOf("indicator", subject.code);
      return remark("score-missing", "error", place, {
        found: "",
        expected: words.ours("คะแนน 0.00 ถึง 100.00"),
        th: `${subjectTh(subject, fiscalYear, words)} ยังไม่มีคะแนนของ${words.year(fiscalYear)}${placeText(place)} กรุณากรอกคะแนนตามประกาศผลการประเมิน ผลวิเคราะห์ที่ต้องใช้คะแนนนี้จะเว้นไว้จนกว่าจะกรอก`,
        en: `There is no score of FY${fiscalYear} for ${subjectEn(subject, fiscalYear)}${placeTextEn(place)}. Type it as announced; what needs it is left open until then.`,
      });
    });
};

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
  for (const { subject, fiscalYear: year } of conflicts(evidence)) if (year === fiscalYear) add(subject.code);
  for (const problem of ["not-a-number", "out-of-range"] as const)
    for (const { table, row, figure } of unreadable(evidence, problem)) {
      const subject = subjectOf(table, row, figure);
      if (subject?.kind === "indicator" && figure.fiscalYear === fiscalYear) add(subject.code);
    }
  return keys;
}
