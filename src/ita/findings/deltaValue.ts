import { asShown } from "./shared/asShown";
import { printedDeltas, type PrintedDelta } from "./shared/deltas";
import { placeText, placeTextEn, remark, voice, type FindingKind } from "./finding";
import { subjectEn, subjectTh } from "./shared/subjects";

/** "delta-value": a printed difference that is not the difference of the two scores printed on its row. */
export const deltaValue: FindingKind = (evidence) => {
  const { words, delta, deltaEn, figure, figureEn } = voice(evidence.digits);
  return printedDeltas(evidence)
    .filter(({ verdict }) => verdict === "value")
    .map((one) => {
      const found = asShown(one.figure);
      return remark("delta-value", "error", one.figure.place, {
        found,
        expected: delta(one.expected),
        th: `ผลต่าง${nameTh(one, words)}${placeText(one.figure.place)} พิมพ์ไว้ “${found}” แต่ ${figure(one.later.value)} ลบ ${figure(one.earlier.value)} เท่ากับ ${delta(one.expected)} กรุณาตรวจคะแนนทั้งสองปี แล้วแก้ผลต่างเป็น ${delta(one.expected)}`,
        en: `The difference${nameEn(one)}${placeTextEn(one.figure.place)} is printed as “${found}”, but ${figureEn(one.later.value)} minus ${figureEn(one.earlier.value)} is ${deltaEn(one.expected)}. Check both scores, then change the difference to ${deltaEn(one.expected)}.`,
      });
    });
};

type Words = ReturnType<typeof voice>["words"];

/** "ของตัวชี้วัดที่ ๒ การใช้งบประมาณ" */
export function nameTh({ row, later }: PrintedDelta, words: Words): string {
  return row.subject ? `ของ${subjectTh(row.subject, later.fiscalYear, words)}` : "";
}

export function nameEn({ row, later }: PrintedDelta): string {
  return row.subject ? ` of ${subjectEn(row.subject, later.fiscalYear)}` : "";
}
