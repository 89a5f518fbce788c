import { allMeasures, type BankMeasure, WEAKNESS_PATTERNS } from "../../../src/ita/measures/bank";

const all = allMeasures();
const named = all.map((measure) => [measure.id, measure] as const);
const texts = ({ measure, steps, followUp, evidence }: BankMeasure): string[] => [
  measure,
  ...steps,
  followUp,
  evidence,
];

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

test("no text stands twice: neither names nor steps nor follow-ups nor evidence", () => {
  expect(repeated(all.flatMap(texts))).toEqual([]);
});

/** Characters of a clause: two steps that share so many in a row were copied and hardly changed. */
const CLAUSE = 35;

test("no step repeats a clause of another", () => {
  const seen = new Map<string, string>();
  const copies: string[] = [];
  for (const { id, steps } of all) {
    for (const step of steps) {
      const clauses = new Set(
        Array.from({ length: Math.max(0, step.length - CLAUSE + 1) }, (_, at) => step.slice(at, at + CLAUSE))
      );
      const other = [...clauses].map((clause) => seen.get(clause)).find((found) => found !== undefined);
      if (other !== undefined) copies.push(`${id}: ${step} ~ ${other}`);
      for (const clause of clauses) seen.set(clause, id);
    }
  }
  expect(copies).toEqual([]);
});

test.each(named)("%s fits a table cell", (_, { measure, steps, followUp, evidence }) => {
  expect(steps.length).toBeGreaterThanOrEqual(3);
  expect(steps.length).toBeLessThanOrEqual(5);
  expect(measure.length).toBeLessThanOrEqual(120);
  for (const step of steps) expect(step.length).toBeLessThanOrEqual(200);
  expect(followUp.length).toBeLessThanOrEqual(160);
  expect(evidence.length).toBeLessThanOrEqual(160);
});

const RHYTHM = /ทุก (6|3|2|30) (เดือน|สัปดาห์|วัน)|ทุก(สัปดาห์|เดือน|ไตรมาส|ปี|ครั้งที่)|(สัปดาห์|เดือน|ไตรมาส|ปี)ละ \d+ ครั้ง/;
const RECEIVER = /ผู้บริหาร|หัวหน้าส่วนราชการ/;

test.each(named)("%s says what is reported, how often and to whom", (_, { followUp }) => {
  expect(followUp).toMatch(/รายงาน|สรุป|เสนอ|แจ้ง/);
  expect(followUp).toMatch(RHYTHM);
  expect(followUp).toMatch(RECEIVER);
});

test.each(named)("%s is a measure, a project or an activity by name", (_, { measure }) => {
  expect(measure).toMatch(/^(มาตรการ|โครงการ|กิจกรรม)[ก-ฮเ-ไ]/);
});

const [above, below, tone] = ["ัิ-ื็ํ", "ุ-ฺ", "่-๋"];
/** A vowel sign or tone that stands where none can stand, or stands twice. */
const BROKEN = new RegExp(
  [
    "เเ",
    "ํา",
    `[${above}${below}]{2}`,
    `[${tone}]{2}`,
    `[${tone}][${above}${below}]`,
    `[ะาำเ-ไๆฯ ][${above}${below}${tone}์]`,
    "์[ะาำ]",
    "ำ[ะาำ]|า[าำ]|ะ[ะาำ]",
    "[เ-ไ][เ-ไะาำ ]",
    "[\\u200b-\\u200f\\ufeff\\u00a0]",
  ].join("|"),
  "u"
);

test("the check for broken text finds what it is for", () => {
  for (const broken of ["เเผน", "นํา", "ที่่", "กา่", "ก้ำา", "ดูู", "แ ผน", "ก่ี", "์า", "แแผน"]) expect(broken).toMatch(BROKEN);
  for (const sound of ["ที่สั้น ๆ", "น้ำมัน", "ทั้งสิ้น", "กุญแจ", "เบี้ยยังชีพ", "ศูนย์ฯ ลงชื่อ"]) expect(sound).not.toMatch(BROKEN);
});

const groups: [string, readonly string[]][] = [
  ...all.map((measure): [string, readonly string[]] => [measure.id, texts(measure)]),
  ["patterns", Object.values(WEAKNESS_PATTERNS)],
];

test.each(groups)(
  "%s is clean text: no Thai digits, stray spaces, full stops, line breaks or broken vowels",
  (_, own) => {
    for (const text of own) {
      expect(text).not.toMatch(/\s{2}|^\s|\s$|[\t\n\r]|[๐-๙]|\.$|,$|\( | \)/);
      expect(text).not.toMatch(BROKEN);
      expect(text).toMatch(/^([เ-ไก-ฮ]|EIT )/);
      expect(text).not.toMatch(/[0-9][ก-ฮเ-ไ]|[ก-ฮะ-์][0-9]/);
    }
  }
);

test("texts fit bodies other than municipalities: no units of theirs, and no year", () => {
  for (const text of all.flatMap(texts)) {
    expect(text).not.toMatch(/เทศบาล|เทศมนตรี|อบต\.|กอง(คลัง|ช่าง|การ|สาธารณสุข|สวัสดิการ|ยุทธศาสตร์)|25[67]\d/);
  }
});

test("nothing in the bank coaches people what to answer", () => {
  for (const text of all.flatMap(texts))
    expect(text).not.toMatch(/(ให้|ขอให้)(ผู้ตอบ|บุคลากร|ประชาชน)?(ตอบ|ให้คะแนน)(คะแนน)?(เต็ม|สูง|ดี)/);
});
