import { instrumentFromIndicators, recomputeOverall } from "../../analysis";
import type { Figure, SourceRow, SourceTable } from "../../reading/types";
import { divideHalfUp, toArabicDigits } from "../../scores";
import { INSTRUMENT_CODES, type Finding, type Hundredths } from "../../types";
import { asShown } from "./asShown";
import { isOtherAgency } from "./agencies";
import { rowsInUse, subjectOf } from "./entries";
import { placeText, placeTextEn, remark, tolerance, voice, type Evidence } from "../finding";
import { ofYearEn, ofYearTh, rulesOf, subjectEn, subjectTh } from "./subjects";

/** From here on a score is plainly one of the 0–100 kind; nothing below one point is. */
const plain: Hundredths = 1000;

interface Suspect {
  readonly table: SourceTable;
  readonly row: SourceRow;
  readonly figure: Figure;
  readonly meant: Hundredths;
}

/** Scores such as 0.9945 among scores of 0–100: probably a share of 1 that was never multiplied. */
export function sharesOfOne(evidence: Evidence): Finding[] {
  return evidence.tables
    .filter((table) => table.kind !== "shares" && table.kind !== "items" && !isOtherAgency(table, evidence))
    .flatMap(suspectsIn)
    .filter((suspect) => !fitsTheOthers(suspect, evidence))
    .map((suspect) => findingOf(suspect, evidence));
}

function suspectsIn(table: SourceTable): Suspect[] {
  const scores = rowsInUse(table).flatMap((row) =>
    row.figures.flatMap((figure) => (figure.measure === "score" && figure.value !== null ? [{ row, figure }] : []))
  );
  const suspects = scores.flatMap(({ row, figure }): Suspect[] => {
    const meant = mayBeItem(table, row, figure) ? null : hundredfold(figure);
    return meant === null || meant < plain ? [] : [{ table, row, figure, meant }];
  });
  return suspects.filter(({ figure: { fiscalYear } }) => {
    const ofYear = scores.filter(({ figure }) => figure.fiscalYear === fiscalYear);
    const normal = ofYear.filter(({ figure }) => (figure.value ?? 0) >= plain).length;
    return normal * 2 > ofYear.length;
  });
}

/** However low it is, a score that the printed overall score, or the instrument's indicators, bear out is what was meant. */
function fitsTheOthers({ table, row, figure }: Suspect, { years }: Evidence): boolean {
  const subject = subjectOf(table, row, figure);
  const assessment = years.find((year) => year.assessment.fiscalYear === figure.fiscalYear)?.assessment;
  const rules = rulesOf(figure.fiscalYear);
  if (!subject || !assessment || !rules) return false;
  const instrument = INSTRUMENT_CODES.find((code) => subject.kind === "component" && subject.code.startsWith(code));
  if (instrument) return agree(figure.value, instrumentFromIndicators(rules, instrument, assessment.indicators));
  return agree(assessment.overall, recomputeOverall(rules, assessment));
}

function agree(printed: Hundredths | null, computed: Hundredths | null): boolean {
  return printed !== null && computed !== null && Math.abs(printed - computed) <= tolerance;
}

/** Disclosure items get 0, 50 or 100 and are left alone. */
function mayBeItem(table: SourceTable, row: SourceRow, figure: Figure): boolean {
  const subject = subjectOf(table, row, figure);
  return subject === null || (subject.kind === "question" && subject.code.startsWith("O"));
}

/** What the figure is in percent if it is a share of 1; null when it is none, or stands with a percent sign. */
export function hundredfold({ raw, value }: Figure): Hundredths | null {
  const share = typeof raw === "number" ? raw : shareTyped(String(raw));
  // A percent format shows a hundred times the number: then the value that was read is not the number itself.
  if (share === null || share <= 0 || share >= 1 || value === null || value > 100) return null;
  return divideHalfUp(Math.round(share * 1_000_000), 100);
}

function shareTyped(typed: string): number | null {
  const match = /^\s*\d?(\.\d{1,12})\s*(?:คะแนน)?\s*$/.exec(toArabicDigits(typed.slice(0, 60)));
  return match && /^\s*0?\./.test(toArabicDigits(typed)) ? Number(match[1]) : null;
}

function findingOf({ table, row, figure, meant }: Suspect, { digits }: Evidence): Finding {
  const { words, figure: write, figureEn } = voice(digits);
  const subject = subjectOf(table, row, figure);
  const { place, fiscalYear } = figure;
  const found = asShown({ ...figure, decimals: null });
  const whose = subject ? `ของ${subjectTh(subject, fiscalYear, words)}${ofYearTh(fiscalYear, words)}` : "";
  const whoseEn = subject ? ` of ${subjectEn(subject, fiscalYear)}${ofYearEn(fiscalYear)}` : "";
  return remark("number-format", "warning", place, {
    found,
    expected: `${write(meant)} ?`,
    th: `คะแนน${whose}${placeText(place)} คือ “${found}” ทั้งที่คะแนนอื่นในตารางเป็นคะแนนเต็ม ${words.ours("100")} จึงน่าจะพิมพ์เป็นสัดส่วนของ ${words.ours("1")} กรุณาตรวจกับประกาศผลการประเมิน หากใช่ แก้เป็น ${write(meant)}`,
    en: `The score${whoseEn}${placeTextEn(place)} is “${found}” while the others of its table are out of 100: it looks like a share of 1. Check against the announced result; if so, change it to ${figureEn(meant)}.`,
  });
}
