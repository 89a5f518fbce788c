import { printedDeltas } from "./deltas";
import { nameEn, nameTh } from "./deltaValue";
import { placeText, placeTextEn, remark, voice, type FindingKind } from "./finding";

/** "delta-sign": a printed difference of the right size whose sign says the opposite of the two scores. */
export const deltaSign: FindingKind = (evidence) => {
  const { words, delta, deltaEn, figure, figureEn } = voice(evidence.digits);
  return printedDeltas(evidence)
    .filter(({ verdict }) => verdict === "sign")
    .map((one) => {
      const rose = one.expected > 0;
      return remark("delta-sign", "error", one.figure.place, {
        found: delta(one.printed),
        expected: delta(one.expected),
        th: `ผลต่าง${nameTh(one, words)}${placeText(one.figure.place)} มีเครื่องหมายกลับกัน คือ ${delta(one.printed)} แต่คะแนน${rose ? "เพิ่มขึ้น" : "ลดลง"}จาก ${figure(one.earlier.value)} เป็น ${figure(one.later.value)} กรุณาแก้เป็น ${delta(one.expected)}`,
        en: `The difference${nameEn(one)}${placeTextEn(one.figure.place)} has the wrong sign: it is printed as ${deltaEn(one.printed)}, but the score ${rose ? "rose" : "fell"} from ${figureEn(one.earlier.value)} to ${figureEn(one.later.value)}. Change it to ${deltaEn(one.expected)}.`,
      });
    });
};
