import fc from "fast-check";
import type { CellValue, SourceKind } from "../../../src/ita/reading/types";
import { SOURCE_KINDS } from "../../../src/ita/reading/types";
import { formatScore } from "../../../src/ita/scores";
import { INDICATOR_NUMBERS, type Assessment } from "../../../src/ita/types";
import { analyse } from "../../../src/ita/analysis";
import { anyAssessment, options } from "../someAssessment";
import { findings, indicatorRows, table, texts, type TableSketch } from "./evidence";

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>("", "๙๓.๙๖", "100", 93.5, "-", "เก้าสิบ", "190", "-๕.๘๐", "+๐.๔๒", true, 1e9, -3),
  fc.constantFrom("ตัวชี้วัดที่ ๓", "การใช้อำนาจ", "การปรับปรุงการดำเนินงาน", "i๑๑", "O99", "IIT", "ภาพรวม", "คะแนนเฉลี่ย", "๑๑"),
  fc.string({ maxLength: 20 })
);
const columnSets = [
  ["code", "name", "score 2567", "score 2568", "delta 2568-2567"],
  ["rank", "name", "score 2568: ปี ๒๕๖๘", "score 2568: ปี 2568", "remark"],
  ["name", "share", "share 2568", "score", "delta"],
];
const anyTable: fc.Arbitrary<TableSketch> = fc.record({
  sheet: fc.constantFrom("ก", "ข"),
  kind: fc.constantFrom<SourceKind>(...SOURCE_KINDS),
  title: fc.constantFrom("", "ผลการประเมิน ลงวันที่ ๑ มกราคม ๒๕๖๐ ปีงบประมาณ ๒๕๖๘", "จุดแข็ง"),
  agency: fc.constantFrom("เทศบาลเมืองหล่มสัก", "เทศบาลเมืองหลมสัก"),
  ours: fc.boolean(),
  columns: fc.constantFrom(...columnSets),
  rows: fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { maxLength: 14 }),
  format: fc.constantFrom(null, "0.00", "0", "[$-D00041E]0.00"),
});

test("whatever stands in the tables, remarks are whole sentences in both languages and in order", () => {
  fc.assert(
    fc.property(
      fc.array(anyTable, { maxLength: 4 }),
      fc.option(anyAssessment, { nil: undefined }),
      fc.constantFrom("", "เทศบาลเมืองหล่มสัก"),
      (sketches, current, agency) => {
        const found = findings({
          tables: sketches.map(table),
          ...(current ? { current } : {}),
          agency,
          digits: "thai",
        });
        for (const { message, messageEn, found: figure, expected } of found) {
          const own = [message, messageEn].map((text) => text.replace(/[“(][^”)]*[”)]/g, ""));
          for (const text of [...own, expected]) expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
          expect(figure).not.toMatch(/undefined|NaN|\[object/);
          expect(own[1]).not.toMatch(/[๐-๙]/);
          expect(messageEn).toMatch(/\.$/);
        }
        const gravity = found.map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
        expect(gravity).toEqual([...gravity].sort((one, other) => one - other));
      }
    ),
    { numRuns: 150 }
  );
});

/** Figures that agree with each other: the overall score and the instruments are what the indicators give. */
const consistent: fc.Arbitrary<Assessment> = fc
  .record({
    fiscalYear: fc.constantFrom(2563, 2564, 2566, 2567, 2568),
    scores: fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ fiscalYear, scores }) => {
    const indicators = Object.fromEntries(INDICATOR_NUMBERS.map((no, at) => [no, scores[at] ?? 0]));
    const bare = { fiscalYear, overall: null, level: null, components: {}, indicators, questions: {}, remarks: {} };
    const { overall, instruments } = analyse(options(bare));
    const components = Object.fromEntries(
      instruments.flatMap(({ code, score }) => (score === null || code.length > 3 ? [] : [[code, score]]))
    );
    return { ...bare, overall: overall.score, components };
  });

test("a correct document raises nothing above a note", () => {
  fc.assert(
    fc.property(consistent, consistent, fc.constantFrom("thai" as const, "arabic" as const), (now, other, digits) => {
      const before: Assessment = { ...other, fiscalYear: now.fiscalYear - 1 };
      const write = (score: number | null | undefined): string => formatScore(score ?? 0, digits);
      const signed = (delta: number): string => (delta > 0 ? `+${write(delta)}` : write(delta));
      const change = (one: number | null | undefined, two: number | null | undefined): string =>
        signed((two ?? 0) - (one ?? 0));
      const columns = ["code", "name", `score ${before.fiscalYear}`, `score ${now.fiscalYear}`];
      const delta = `delta ${now.fiscalYear}-${before.fiscalYear}`;
      const indicatorTable: TableSketch = {
        kind: "indicators",
        columns: [...columns, delta],
        rows: [
          ...indicatorRows(now.fiscalYear, (no) => {
            const [one, two] = [before.indicators[no], now.indicators[no]];
            return [write(one), write(two), change(one, two)];
          }),
          ["", "คะแนนภาพรวม", write(before.overall), write(now.overall), change(before.overall, now.overall)],
        ],
      };
      const codes = ["IIT", "EIT", "OIT"] as const;
      const instrumentTable: TableSketch = {
        sheet: "แบบวัด",
        kind: "instruments",
        columns: [...columns, delta],
        rows: codes.map((code) => {
          const [one, two] = [before.components[code], now.components[code]];
          return [code, "", write(one), write(two), change(one, two)];
        }),
      };
      const previous = before.fiscalYear >= 2562 ? before : null;
      const sentences = analyse(options(now, previous, { digits })).sentences.map(({ text }) => text);
      const found = findings({
        current: now,
        previous,
        digits,
        tables: [table(indicatorTable), table(instrumentTable)],
        texts: texts(sentences, now.fiscalYear),
      });
      expect(found.filter(({ severity }) => severity !== "note")).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
