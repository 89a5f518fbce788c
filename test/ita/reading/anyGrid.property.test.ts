/** No sheet of any kind makes the readers throw, hang, or tell scores that cannot be. */
import fc from "fast-check";
import { proofread } from "../../../src/ita/findings";
import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import { SOURCE_KINDS, type CellValue, type SheetGrid, type SourceChoice } from "../../../src/ita/reading/types";
import { FISCAL_YEARS } from "../../../src/ita/frameworks";

const WORDS = (
  "ตัวชี้วัดที่ ๑|ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล|ตัวชี้วัดย่อยที่ ๙.๑|ตัวชี้วัด|รายละเอียดตัวชี้วัด|คะแนน|ผลต่าง|เปลี่ยนแปลง|อันดับ|ระดับ|หน่วยงาน|" +
  "การใช้งบประมาณ|การใช้อำนาจ|การปรับปรุงการทำงาน|IIT|EIT ส่วนที่ ๑|OIT|ภาพรวม|คะแนนเฉลี่ย|i๑|1๑๑|O๑๐|๐๑๐|E34|ข้อ e๗|ปี ๒๕๖๘|FY2567|2025|" +
  "ปีงบประมาณ พ.ศ. ๒๕๖๖|93.96|๙๓.๙๖ คะแนน|ร้อยละ ๘๘.๗๗|+๐.๔๒|-๑๐.๐|○|-|N/A|▼ 3.00|ลดลง ๕.๖ คะแนน จากปี ๒๕๖๗|เทศบาลตำบลบ้านสมมติ|" +
  "ข้อคำถาม|ผลการวิเคราะห์|ร้อยละ|ตัวเลือกคำตอบ|ไม่ทราบ|รวม|โทร. ๐ ๕๖๗๐ ๑๒๓๔|__proto__|constructor|toString"
).split("|");

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 2600 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from("กขต่้๊๋ัิีุูำ์ๆฯ๐๑๙.0-+() \u200b\u00a0ioO๐")), maxLength: 40 }),
  }
);

const anyGridOf = (rows: number, columns: number): fc.Arbitrary<SheetGrid> =>
  fc.record({
    sheet: fc.constantFrom("Sheet1", "ผล ปี ๒๕๖๗", "คะแนนตัวชี้วัด", "[ปี67.xlsx]ผล", "2025"),
    cutOff: fc.boolean(),
    ours: fc.boolean(),
    rows: fc
      .array(
        fc.record({
          skipped: fc.nat({ max: 2 }),
          column: fc.nat({ max: 3 }),
          values: fc.array(anyCell, { maxLength: columns }),
          format: fc.constantFrom(null, "General", "0.00", "0.0", "0.00%", "[$-D00041E]0.00", "@", "yyyy-mm-dd"),
        }),
        { maxLength: rows }
      )
      .map((drawn) => {
        let row = -1;
        return drawn.map(({ skipped, column, values, format }) => {
          row += 1 + skipped;
          return { row, column, values, formats: format === null ? null : values.map(() => format) };
        });
      }),
  });

const anyChoice: fc.Arbitrary<SourceChoice> = fc.record(
  {
    key: fc.constantFrom("Sheet1!A1", "Sheet1!B2", "ผล ปี ๒๕๖๗!A1", "nowhere"),
    use: fc.boolean(),
    kind: fc.constantFrom(...SOURCE_KINDS),
    agency: fc.constantFrom("", "เทศบาลตำบลบ้านสมมติ"),
    columns: fc.dictionary(
      fc.constantFrom("A", "B", "C", "ZZ", ""),
      fc.record(
        { role: fc.constantFrom("score" as const, "name" as const), fiscalYear: fc.integer() },
        { requiredKeys: [] }
      )
    ),
  },
  { requiredKeys: ["key"] }
);

function readAll(grids: readonly SheetGrid[], choices: readonly SourceChoice[]): void {
  const { tables, texts } = recognise(grids, choices, {});
  const gathered = gather(tables, {});
  const findings = proofread({
    analysis: null,
    years: gathered.years.map(({ assessment }) => ({ assessment, placeOf: () => null })),
    tables: tables.filter((table) => table.use),
    texts,
    agency: gathered.agency,
    digits: "thai",
  });
  const names = new Set(grids.map(({ sheet }) => sheet));
  for (const table of tables) {
    expect(table.confidence).toBeGreaterThanOrEqual(0);
    expect(table.confidence).toBeLessThanOrEqual(1);
    expect(table.range).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
    expect(names).toContain(table.sheet);
  }
  for (const { assessment } of gathered.years) {
    expect(FISCAL_YEARS).toContain(assessment.fiscalYear);
    const scores = [
      ...(assessment.overall === null ? [] : [assessment.overall]),
      ...Object.values(assessment.components),
      ...Object.values(assessment.indicators),
      ...Object.values(assessment.questions),
    ];
    for (const score of scores) expect(Number.isInteger(score) && score >= 0 && score <= 10000).toBe(true);
  }
  for (const { message, cell } of findings) {
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    if (cell !== null) expect(cell).toMatch(/^[A-Z]+\d+$/);
  }
}

it("reads small grids of anything", () => {
  fc.assert(
    fc.property(
      fc.array(anyGridOf(14, 8), { maxLength: 2 }),
      fc.array(anyChoice, { maxLength: 2 }),
      (grids, choices) => {
        readAll(grids, choices);
      }
    ),
    { numRuns: 400 }
  );
});

it("reads long and wide grids of anything", () => {
  fc.assert(
    fc.property(anyGridOf(150, 30), (grid) => {
      readAll([grid], []);
    }),
    { numRuns: 12 }
  );
});

const PIECES = [
  ...WORDS,
  "๑",
  "1",
  "0",
  "9.",
  "-",
  "+",
  " ",
  "\u00a0",
  "\n",
  "(",
  ")",
  "ข้อ ",
  "ปี ",
  "พ.ศ. ",
  "ลดลง ",
  "๒๕๖๘ ",
  "ตัวชี้วัดที่ ",
  "อ้างอิงจาก ",
  "ก",
  "ก่",
  "เทศบาล",
  "i1",
  ",",
  "1 ",
  "๐ ๕",
  "คะแนน",
];

/** A sheet whose every kind of cell is that text. */
const sheetOf = (long: string): SheetGrid => ({
  sheet: "ยาว",
  cutOff: false,
  ours: false,
  rows: [
    { row: 0, column: 0, values: [long, long], formats: null },
    { row: 1, column: 0, values: ["ตัวชี้วัด", "คะแนน ปี ๒๕๖๘"], formats: null },
    { row: 2, column: 0, values: ["การใช้งบประมาณ", long], formats: null },
    { row: 3, column: 0, values: [long, "๙๓.๙๖"], formats: null },
    { row: 4, column: 0, values: [`การใช้อำนาจ${long}`, 90], formats: null },
  ],
});

function millisecondsFor(grid: SheetGrid): number {
  const started = performance.now();
  readAll([grid], []);
  return performance.now() - started;
}

const LENGTH = 10_000;
/** Below this a difference may be anything: garbage being collected, code being compiled. */
const FLOOR = 15;
const ROUNDS = { fewest: 2, most: 10 };

/**
 * How many times longer the second takes. The fastest rounds count, since a busy computer makes some slower and none faster;
 * there are more rounds while the answer is too large, so that only a slow reader keeps it so.
 */
function timesLonger(short: SheetGrid, long: SheetGrid, enough: number): number {
  let fastest = { short: Infinity, long: Infinity };
  let ratio = Infinity;
  for (let round = 1; round <= ROUNDS.most && (round <= ROUNDS.fewest || ratio >= enough); round += 1) {
    fastest = {
      short: Math.min(fastest.short, millisecondsFor(short)),
      long: Math.min(fastest.long, millisecondsFor(long)),
    };
    ratio = fastest.long / Math.max(fastest.short, FLOOR);
  }
  return ratio;
}

it.each<readonly [name: string, before: string, piece: string, after: string]>([
  ...PIECES.map((piece) => [JSON.stringify(piece), "", piece, ""] as const),
  ["commas between two digits", "1", ",", "1"],
  ["points and slashes between two digits", "๑", "./", "๑"],
  ["spaces between two words", "คะแนน", " ", "คะแนน"],
])("reads a cell of %s over and over in linear time", (_, before, piece, after) => {
  const ofLength = (length: number): SheetGrid =>
    sheetOf(before + piece.repeat(Math.ceil(length / piece.length)) + after);
  // Four times the text: a linear reader needs four times as long, a quadratic one sixteen times.
  expect(timesLonger(ofLength(LENGTH), ofLength(4 * LENGTH), 10)).toBeLessThan(10);
});
