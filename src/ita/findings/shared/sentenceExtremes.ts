import type { TextCell } from "../../reading/types";
import { yearsIn } from "../../reading/years";
import { toArabicDigits } from "../../scores";
import { joinThai } from "../../sentences/words";
import { INDICATOR_NUMBERS, type Assessment, type Finding, type Hundredths } from "../../types";
import { placeText, placeTextEn, remark, voice, type Evidence } from "../finding";
import { mentionsIn, type Mention } from "./mentions";
import { clauseEnd, elsewhere } from "./sentenceWords";
import { subjectEn, subjectTh } from "./subjects";

/** "คะแนนต่ำสุด คือ", "คะแนนสูงที่สุด ได้แก่" */
const announced = /คะแนน[^\d\n]{0,20}?(สูง|มาก|ต่ำ|น้อย)\s?(?:ที่)?สุด\s{0,3}(?:คือ|ได้แก่)[\s:"“(]{0,5}/g;
/** Sets other than all ten indicators, and figures other than their scores. */
const otherSet =
  /IIT|EIT|OIT|แบบวัด|เครื่องมือ|ย่อย|ข้อ|รายการ|ประเด็น|เพิ่มขึ้น|ลดลง|เปลี่ยนแปลง|ผลต่าง|ที่ผ่าน(?!มา)|ไม่ผ่าน|จุดอ่อน|จุดแข็ง|กลุ่ม|ด้าน|ส่วนที่|รองลงมา|เฉลี่ย|หน่วยงานอื่น|เป้าหมาย|คาด|หาก|ถ้า|อันดับ|ลำดับ/i;
const anotherExtreme = /(?:สูง|มาก|ต่ำ|น้อย)\s?(?:ที่)?สุด|รองลงมา/;
/** So many characters before and behind the words are looked at. */
const reach = { before: 120, behind: 200 };

/** Highest and lowest indicators that a sentence names plainly and that are neither. */
export function extremeFindings(cell: TextCell, evidence: Evidence): Finding[] {
  const { text } = cell;
  // One character for one character: positions stay those of the text as given.
  const plain = toArabicDigits(text);
  const ends = [...plain.matchAll(clauseEnd)].map(({ index }) => index);
  const mentions = mentionsIn(text);
  return [...plain.matchAll(announced)].flatMap(({ 0: whole, 1: word = "", index }): Finding[] => {
    const from = Math.max(0, index - reach.before, ...ends.filter((end) => end <= index));
    const start = index + whole.length;
    const rest = plain.slice(start, Math.min(start + reach.behind, ...ends.filter((end) => end > index)));
    const stop = anotherExtreme.exec(rest)?.index ?? rest.length;
    const before = plain.slice(from, start);
    const named = mentions.filter(({ at }) => at >= start - 1 && at < start + stop);
    const assessment = assessmentOf(`${before}${rest.slice(0, stop)}`, cell, evidence);
    if (!assessment || otherSet.test(before) || elsewhere.test(before + rest.slice(0, stop))) return [];
    return contradicted(named, start, word === "สูง" || word === "มาก", assessment, cell, evidence);
  });
}

/** The year that the clause names, else the one above it, else the newest. */
function assessmentOf(clause: string, { fiscalYear }: TextCell, { years }: Evidence): Assessment | null {
  const named = yearsIn(clause).flatMap((year) => (year.isDate ? [] : [year.fiscalYear]));
  if (new Set(named).size > 1) return null;
  const wanted = named[0] ?? fiscalYear ?? years[0]?.assessment.fiscalYear;
  return years.find(({ assessment }) => assessment.fiscalYear === wanted)?.assessment ?? null;
}

function contradicted(
  named: readonly Mention[],
  start: number,
  highest: boolean,
  { fiscalYear, indicators }: Assessment,
  { text, place }: TextCell,
  { digits }: Evidence
): Finding[] {
  const scores = INDICATOR_NUMBERS.flatMap((no): Hundredths[] =>
    indicators[no] === undefined ? [] : [indicators[no]]
  );
  const [first] = named;
  if (!first || first.at > start + 3 || scores.length < INDICATOR_NUMBERS.length) return [];
  if (named.some(({ subject }) => subject?.kind !== "indicator")) return [];
  const extreme = highest ? Math.max(...scores) : Math.min(...scores);
  const right = INDICATOR_NUMBERS.filter((no) => indicators[no] === extreme).map(String);
  // A list may go on to the second best: one right name is enough.
  if (named.some(({ subject }) => right.includes(subject?.code ?? ""))) return [];
  const { words, figureEn } = voice(digits);
  const typed = text.slice(first.at, first.end).trim();
  const names = right.map((code) => subjectTh({ kind: "indicator", code }, fiscalYear, words));
  const namesEn = right.map((code) => subjectEn({ kind: "indicator", code }, fiscalYear));
  const [word, wordEn] = highest ? ["สูงสุด", "highest"] : ["ต่ำสุด", "lowest"];
  return [
    remark("sentence-number", "error", place, {
      found: typed,
      expected: joinThai(names),
      th: `ข้อความ${placeText(place)} ระบุว่าตัวชี้วัดที่ได้คะแนน${word}ของ${words.year(fiscalYear)} คือ “${typed}” แต่ตามตารางคะแนนคือ ${joinThai(names)} (${words.points(extreme)}) กรุณาแก้ข้อความให้ตรงกับตาราง`,
      en: `The text${placeTextEn(place)} gives “${typed}” as the ${wordEn} indicator of FY${fiscalYear}, but by the tables it is ${namesEn.join(", ")} (${figureEn(extreme)}). Change the text.`,
    }),
  ];
}
