import type { Figure, SourceTable } from "../reading/types";
import type { Finding } from "../types";
import { asShown } from "./shared/asShown";
import { printedDeltas, type PrintedDelta } from "./shared/deltas";
import { nameEn, nameTh } from "./deltaValue";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";

/** So many reversed differences, and none that is right, are one slip: the years were subtracted the wrong way round. */
const fewestReversed = 3;
const direction = /แนวโน้ม|ทิศทาง|สถานะ|เพิ่มขึ้น\s?\/\s?ลดลง|เพิ่ม\s?\/\s?ลด|trend|direction/i;
const arrowOrWord = /[▲△▴↑⬆🔺▼▽▾↓⬇🔻]|เพิ่ม|ลด|สูงขึ้น|ต่ำลง/u;

/**
 * "delta-sign": a printed difference of the right size whose sign says the opposite of the two scores. A column without any
 * sign gives sizes: that is good to know at most, and nothing at all where a column beside it says the direction.
 */
export const deltaSign: FindingKind = (evidence) => columnsOf(evidence).flatMap((column) => ofColumn(column, evidence));

function columnsOf(evidence: Evidence): PrintedDelta[][] {
  const columns = new Map<string, PrintedDelta[]>();
  for (const one of printedDeltas(evidence)) {
    const key = `${one.table.key} ${one.figure.column}`;
    columns.set(key, [...(columns.get(key) ?? []), one]);
  }
  return [...columns.values()];
}

function ofColumn(column: readonly PrintedDelta[], evidence: Evidence): Finding[] {
  const wrong = column.filter(({ verdict }) => verdict === "sign");
  const [first] = wrong;
  if (!first) return [];
  if (saysDirection(first.table)) return eachCell(wrong.filter(hasSign), evidence);
  if (!figuresBelow(first).some((figure) => carriesSign(figure))) return [onlySizes(first, evidence)];
  const isReversed =
    wrong.length >= fewestReversed && !column.some(({ verdict, expected }) => verdict === "right" && expected !== 0);
  return isReversed ? [reversed(first, wrong.length, evidence)] : eachCell(wrong, evidence);
}

function saysDirection({ columns }: SourceTable): boolean {
  return columns.some(({ role, header }) => role !== "delta" && role !== "score" && direction.test(header));
}

function hasSign({ figure }: PrintedDelta): boolean {
  return carriesSign(figure);
}

/** Every difference of the column, those beside a missing score as well. */
function figuresBelow({ table, figure: { column } }: PrintedDelta): Figure[] {
  return table.rows.flatMap(({ figures }) =>
    figures.filter((figure) => figure.measure === "delta" && figure.column === column)
  );
}

function carriesSign({ signed, value, raw }: Figure): boolean {
  return signed || (value !== null && value < 0) || (typeof raw === "string" && arrowOrWord.test(raw));
}

function eachCell(wrong: readonly PrintedDelta[], { digits }: Evidence): Finding[] {
  const { words, delta, deltaEn, figure, figureEn } = voice(digits);
  return wrong.map((one) => {
    const rose = one.expected > 0;
    const found = asShown(one.figure);
    return remark("delta-sign", "error", one.figure.place, {
      found,
      expected: delta(one.expected),
      th: `ผลต่าง${nameTh(one, words)}${placeText(one.figure.place)} มีเครื่องหมายกลับกัน คือ “${found}” แต่คะแนน${rose ? "เพิ่มขึ้น" : "ลดลง"}จาก ${figure(one.earlier.value)} เป็น ${figure(one.later.value)} กรุณาแก้เป็น ${delta(one.expected)}`,
      en: `The difference${nameEn(one)}${placeTextEn(one.figure.place)} has the wrong sign: it is printed as “${found}”, but the score ${rose ? "rose" : "fell"} from ${figureEn(one.earlier.value)} to ${figureEn(one.later.value)}. Change it to ${deltaEn(one.expected)}.`,
    });
  });
}

function reversed(first: PrintedDelta, count: number, { digits }: Evidence): Finding {
  const { words, delta, deltaEn } = voice(digits);
  const { place } = first.figure;
  const found = asShown(first.figure);
  const years = yearsOf(first);
  return remark("delta-sign", "error", place, {
    found,
    expected: delta(first.expected),
    th: `คอลัมน์ผลต่างนี้กลับเครื่องหมายทั้งคอลัมน์ ${words.count(count)} ช่อง เริ่มที่ผลต่าง${nameTh(first, words)}${placeText(place)} คือ “${found}” ซึ่งควรเป็น ${delta(first.expected)} กรุณาคำนวณใหม่ทั้งคอลัมน์ โดยใช้คะแนน${years ? `${words.year(years.later)} ลบ ${words.year(years.earlier)}` : "ปีหลังลบปีก่อน"}`,
    en: `All ${count} differences of this column have the wrong sign, beginning with the one${nameEn(first)}${placeTextEn(place)}: “${found}” should be ${deltaEn(first.expected)}. Calculate the whole column anew as ${years ? `FY${years.later} minus FY${years.earlier}` : "the later year minus the earlier one"}.`,
  });
}

function yearsOf({ later, earlier }: PrintedDelta): { readonly later: number; readonly earlier: number } | null {
  const [a, b] = [later.fiscalYear, earlier.fiscalYear];
  return a === null || b === null ? null : { later: a, earlier: b };
}

function onlySizes(first: PrintedDelta, { digits }: Evidence): Finding {
  const { words, delta, deltaEn } = voice(digits);
  const { place } = first.figure;
  const found = asShown(first.figure);
  return remark("delta-sign", "note", place, {
    found,
    expected: delta(first.expected),
    th: `คอลัมน์ผลต่างนี้ไม่มีเครื่องหมายบวกหรือลบ จึงไม่เห็นว่าคะแนนใดลดลง เช่น ผลต่าง${nameTh(first, words)}${placeText(place)} คือ “${found}” ซึ่งคะแนนลดลง หากต้องการให้เห็นทิศทาง กรุณาใส่เครื่องหมาย เช่น ${delta(first.expected)}`,
    en: `The differences of this column carry no sign, so that falls do not show: the one${nameEn(first)}${placeTextEn(place)} is “${found}”, and the score fell. Write the sign, as in ${deltaEn(first.expected)}, if the direction is to be seen.`,
  });
}
