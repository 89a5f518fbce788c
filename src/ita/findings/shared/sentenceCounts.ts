import type { TextCell } from "../../reading/types";
import { figuresIn } from "../../reading/figures";
import { yearsIn } from "../../reading/years";
import { toArabicDigits } from "../../scores";
import type { Analysis, Finding, Hundredths } from "../../types";
import { placeText, placeTextEn, remark, voice, type Evidence } from "../finding";

/** What a count of indicators counts, by the words before it. */
interface Counted {
  readonly th: string;
  readonly en: string;
  /** Needs both years. */
  readonly ofChange: boolean;
  /** All answers that are right; several where a line may count either way. */
  readonly counts: (analysis: Analysis, line: Hundredths | null) => readonly number[];
}

const counted: readonly (readonly [pattern: RegExp, counted: Counted])[] = [
  [/เพิ่มขึ้น|สูงขึ้น/g, change("ที่คะแนนเพิ่มขึ้น", "that rose", "up")],
  [/ลดลง|ต่ำลง/g, change("ที่คะแนนลดลง", "that fell", "down")],
  [/คงที่|เท่าเดิม|ไม่เปลี่ยนแปลง/g, change("ที่คะแนนคงที่", "that stayed", "same")],
  [
    /จุดแข็ง/g,
    {
      th: "ที่เป็นจุดแข็ง",
      en: "that are strengths",
      ofChange: false,
      counts: ({ strengthThreshold, ...analysis }, line) => above(analysis, line ?? strengthThreshold),
    },
  ],
  [
    /จุดอ่อน/g,
    {
      th: "ที่เป็นจุดอ่อน",
      en: "that are weaknesses",
      ofChange: false,
      counts: ({ strengthThreshold, ...analysis }, line) =>
        above(analysis, line ?? strengthThreshold).map((count) => 10 - count),
    },
  ],
  [
    /ไม่ผ่าน/g,
    {
      th: "ที่ไม่ผ่านเกณฑ์",
      en: "that do not pass",
      ofChange: false,
      counts: ({ passMark, indicators }, line) => [
        indicators.filter(({ score }) => score !== null && score < (line ?? passMark)).length,
      ],
    },
  ],
];

function change(th: string, en: string, trend: keyof Analysis["changes"]): Counted {
  return { th, en, ofChange: true, counts: ({ changes }) => [changes[trend].length] };
}

/** Exactly on the line may count as above or as below. */
function above({ indicators }: Pick<Analysis, "indicators">, line: Hundredths): number[] {
  const scores = indicators.map(({ score }) => score ?? 0);
  return [scores.filter((score) => score >= line).length, scores.filter((score) => score > line).length];
}

const count = /(?<![\d.,])(\d{1,2})\s?(?:จาก\s?\d{1,2}\s?)?ตัวชี้วัด(?!\s?ที่|ย่อย|\s?\d)/g;
const notACount = /จาก\s?$|ทั้ง\s?$|ครบ\s?$|ทั้งหมด\s?$|ที่\s?$|-\s?$/;
const otherMeaning = /IIT|EIT|OIT|แบบวัด|ประเทศ|จังหวัด|เป้าหมาย|ไม่น้อยกว่า|อย่างน้อย|ไม่ลดลง|ไม่เพิ่มขึ้น|ย่อย/;
const reach = 100;

/** Counts of indicators that rose, fell, stayed, are strengths or weaknesses, or do not pass. */
export function countFindings({ text, place, fiscalYear }: TextCell, evidence: Evidence): Finding[] {
  const { analysis, digits } = evidence;
  if (analysis === null || analysis.indicators.some(({ score }) => score === null)) return [];
  const { words } = voice(digits);
  // One character for one character: positions stay those of the text as given.
  const plain = toArabicDigits(text);
  let last = 0;
  return [...plain.matchAll(count)].flatMap(({ 0: whole, 1: number = "", index }): Finding[] => {
    const before = plain.slice(Math.max(last, index - reach), index);
    last = index + whole.length;
    if (notACount.test(before) || otherMeaning.test(before)) return [];
    const what = nearest(before);
    if (what === null || !speaksOf(analysis, what.counted, before, fiscalYear)) return [];
    const line = figuresIn(before.slice(what.at)).at(-1)?.value ?? null;
    const right = what.counted.counts(analysis, line);
    const [expected] = right;
    if (expected === undefined || right.includes(Number(number))) return [];
    return [
      remark("sentence-number", "error", place, {
        found: words.ours(`${Number(number)} ตัวชี้วัด`),
        expected: words.ours(`${expected} ตัวชี้วัด`),
        th: `ข้อความ${placeText(place)} ระบุจำนวนตัวชี้วัด${what.counted.th} ${words.count(Number(number))} ตัวชี้วัด แต่ตามตารางคะแนนมี ${words.count(expected)} ตัวชี้วัด กรุณาแก้จำนวนในข้อความ`,
        en: `The text${placeTextEn(place)} counts ${Number(number)} indicators ${what.counted.en}, but by the tables there are ${expected}. Change the number in the text.`,
      }),
    ];
  });
}

/** The last of the counting words. */
function nearest(before: string): { readonly counted: Counted; readonly at: number } | null {
  const found = counted.flatMap(([pattern, what]) =>
    [...before.matchAll(pattern)].map(({ index }) => ({ counted: what, at: index }))
  );
  return found.sort((one, other) => other.at - one.at)[0] ?? null;
}

/** The years it names, or the one above it, must be those of the analysis. */
function speaksOf(analysis: Analysis, { ofChange }: Counted, before: string, yearAbove: number | null): boolean {
  const { fiscalYear, previousFiscalYear, changes } = analysis;
  if (yearAbove !== null && yearAbove !== fiscalYear) return false;
  const named = yearsIn(before).flatMap((year) => (year.isDate ? [] : [year.fiscalYear]));
  const allowed = ofChange ? [fiscalYear, previousFiscalYear] : [fiscalYear];
  const hasBoth = changes.up.length + changes.down.length + changes.same.length === analysis.indicators.length;
  return named.every((year) => allowed.includes(year)) && (!ofChange || hasBoth);
}
