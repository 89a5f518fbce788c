/** A document that agrees with itself gives no remark above a note, however it is dressed; one slip gives just the one remark. */
import fc from "fast-check";
import { analyse } from "../../src/ita/analysis";
import { FISCAL_YEARS } from "../../src/ita/frameworks";
import { wordsFor } from "../../src/ita/sentences";
import { DEFAULT_STRENGTH_THRESHOLD, INDICATOR_NUMBERS, type Assessment } from "../../src/ita/types";
import { findingText } from "./compare";
import { pureRun } from "./pureRun";
import { consistent } from "./scores";
import { gap, lines, repeatHeader, sheet, stack, valueOf, withCell, withoutRow, type Block } from "./sheet";
import type { CorpusCase } from "./types";
import { indicatorTable, type IndicatorTable } from "./write/indicators";
import { instrumentTable } from "./write/instruments";
import { rankTable } from "./write/ranking";
import { deltaCell, FIGURE_STYLES, NUMBER_STYLES, type FigureStyle, type YearStyle } from "./write/style";

const AGENCY = "เทศบาลตำบลบ้านสมมติ";

const anyConsistent = (fiscalYear: number): fc.Arbitrary<Assessment> =>
  fc.array(fc.integer({ min: 5000, max: 10000 }), { minLength: 10, maxLength: 10 }).map((scores) =>
    consistent(
      fiscalYear,
      scores.map((score) => score / 100)
    )
  );

const anyTwoYears = fc
  .constantFrom(...FISCAL_YEARS.slice(1))
  .chain((newest) => fc.tuple(anyConsistent(newest - 1), anyConsistent(newest)));

const anyTable: fc.Arbitrary<IndicatorTable> = fc.record({
  years: fc
    .tuple(anyTwoYears, fc.boolean())
    .map(([years, newestFirst]) => (newestFirst ? [...years].reverse() : years)),
  figures: fc.constantFrom<FigureStyle[]>(...FIGURE_STYLES),
  yearIn: fc.constantFrom<YearStyle[]>("short", "long", "fy", "bare"),
  difference: fc.constant(true),
  number: fc.constantFrom(...NUMBER_STYLES, "joined" as const),
  components: fc.constantFrom([], ["IIT" as const, "EIT" as const, "OIT" as const]),
});

function findingsOf(...blocks: readonly Block[]): string[] {
  const one: CorpusCase = {
    name: "",
    sheets: blocks.map((block, at) => sheet(`แผ่น ${at + 1}`, stack(lines(`ผลการประเมินของ${AGENCY}`), gap(), block))),
    agency: AGENCY,
    expect: { years: {}, sources: [], findings: [] },
  };
  return pureRun(one)
    .findings.filter(({ severity }) => severity !== "note")
    .map(findingText);
}

const codesOf = (texts: readonly string[]): string[] => texts.map((text) => text.split(" ")[0] ?? "");

it("says nothing of tables that agree", () => {
  fc.assert(
    fc.property(anyTable, fc.option(fc.integer({ min: 3, max: 8 })), fc.boolean(), (table, every, ranked) => {
      const written = indicatorTable({ ...table, total: "คะแนนภาพรวม" });
      const newest = [...table.years].sort((one, other) => other.fiscalYear - one.fiscalYear)[0]!;
      const blocks = [
        every === null ? written : repeatHeader(written, 1, every),
        instrumentTable({
          years: table.years,
          figures: table.figures,
          yearIn: table.yearIn,
          difference: true,
          rows: ["IIT", "EIT", "OIT", "overall"],
        }),
        ...(ranked
          ? [stack(lines(`ปีงบประมาณ พ.ศ. ${newest.fiscalYear}`), rankTable({ year: newest, figures: table.figures }))]
          : []),
      ];
      expect(findingsOf(...blocks)).toEqual([]);
    }),
    { numRuns: 100 }
  );
});

describe("one slip, one remark", () => {
  const anyIndicator = fc.constantFrom(...INDICATOR_NUMBERS);
  const columnOf = (block: Block, header: string): number =>
    block.rows[0]?.findIndex((cell) => String(valueOf(cell)).includes(header)) ?? -1;

  it("a wrong difference", () => {
    fc.assert(
      fc.property(anyTable, anyIndicator, fc.integer({ min: 1, max: 900 }), (table, no, slip) => {
        const [one, other] = [...table.years].sort((a, b) => b.fiscalYear - a.fiscalYear);
        const delta = (one?.indicators[no] ?? 0) - (other?.indicators[no] ?? 0);
        // A difference of the other sign and the same size is the next test's; one of its size is no slip of the value.
        fc.pre(Math.abs(delta + slip) !== Math.abs(delta));
        const written = indicatorTable(table);
        const wrong = withCell(written, no, columnOf(written, "ผลต่าง"), deltaCell(delta + slip, table.figures));
        const found = findingsOf(wrong);
        expect(found).toHaveLength(1);
        expect(["delta-value", "delta-sign"]).toContain(codesOf(found)[0]);
      }),
      { numRuns: 60 }
    );
  });

  it("a difference with the wrong sign", () => {
    fc.assert(
      fc.property(anyTable, anyIndicator, (table, no) => {
        const [one, other] = [...table.years].sort((a, b) => b.fiscalYear - a.fiscalYear);
        const delta = (one?.indicators[no] ?? 0) - (other?.indicators[no] ?? 0);
        fc.pre(delta !== 0);
        const written = indicatorTable(table);
        const wrong = withCell(written, no, columnOf(written, "ผลต่าง"), deltaCell(-delta, table.figures));
        // A fall printed as a bare number without "+" may be meant as a size; these styles always sign a gain … but a number does not.
        const bare = table.figures === "number" || table.figures === "percentCell";
        const found = codesOf(findingsOf(wrong));
        if (bare && delta < 0) expect([[], ["delta-sign"]]).toContainEqual(found);
        else expect(found).toEqual(["delta-sign"]);
      }),
      { numRuns: 60 }
    );
  });

  it("an indicator left out", () => {
    fc.assert(
      fc.property(anyTable, anyIndicator, (table, no) => {
        expect(codesOf(findingsOf(withoutRow(indicatorTable(table), no)))).toEqual(["indicator-missing"]);
      }),
      { numRuns: 60 }
    );
  });

  it.each([
    ["not-a-number", "ไม่ทราบค่า"],
    ["not-a-number", "๙๓.๙๖.๑"],
    ["out-of-range", "๑๙๓.๙๖"],
    ["out-of-range", "-๓.๐๐"],
  ])("%s: %s in a score cell", (code, typed) => {
    fc.assert(
      fc.property(anyTable, anyIndicator, (table, no) => {
        const written = indicatorTable({ ...table, difference: false });
        const at = written.rows[0]!.length - 1;
        expect(codesOf(findingsOf(withCell(written, no, at, typed)))).toEqual([code]);
      }),
      { numRuns: 25 }
    );
  });

  it("an overall score that its indicators do not give", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 5, max: 500 }), (table, slip) => {
        const years = table.years.map((year, at) =>
          at === 0 ? { ...year, overall: (year.overall ?? 0) - slip } : year
        );
        expect(codesOf(findingsOf(indicatorTable({ ...table, years, total: "ภาพรวม" })))).toEqual(["overall-mismatch"]);
      }),
      { numRuns: 60 }
    );
  });

  it("one figure with two values in two tables", () => {
    fc.assert(
      fc.property(anyTable, anyIndicator, (table, no) => {
        const [newest] = [...table.years].sort((a, b) => b.fiscalYear - a.fiscalYear);
        const score = newest?.indicators[no] ?? 0;
        const other = { ...newest!, indicators: { ...newest!.indicators, [no]: score > 9000 ? score - 1 : score + 1 } };
        const second = indicatorTable({ ...table, years: [other], difference: false, components: [] });
        expect(codesOf(findingsOf(indicatorTable(table), second))).toEqual(["value-conflict"]);
      }),
      { numRuns: 60 }
    );
  });
});

describe("sentences", () => {
  const sentencesOf = (years: readonly Assessment[], digits: "thai" | "arabic"): string[] => {
    const [current, previous] = [...years].sort((a, b) => b.fiscalYear - a.fiscalYear);
    const analysis = analyse({
      agency: AGENCY,
      current: current!,
      previous: previous ?? null,
      strengthThreshold: DEFAULT_STRENGTH_THRESHOLD,
      passMark: null,
      digits,
    });
    return analysis.sentences.map(({ text }) => text);
  };
  const anyDigits = fc.constantFrom("thai" as const, "arabic" as const);

  it("of our own, written from the scores, are all believed", () => {
    fc.assert(
      fc.property(anyTable, anyDigits, (table, digits) => {
        const written = indicatorTable({ ...table, total: "ภาพรวม" });
        expect(findingsOf(written, lines(...sentencesOf(table.years, digits)))).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it("with another overall score, or another fall or rise of it, are not", () => {
    fc.assert(
      fc.property(
        anyTable,
        anyDigits,
        fc.integer({ min: 11, max: 400 }),
        fc.boolean(),
        (table, digits, slip, ofScore) => {
          const [now, before] = [...table.years]
            .sort((a, b) => b.fiscalYear - a.fiscalYear)
            .map((year) => year.overall ?? 0);
          const delta = now! - before!;
          const [score, change] = ofScore ? [now! - slip, Math.abs(delta)] : [now!, Math.abs(delta) + slip];
          fc.pre(delta !== 0 && score !== before);
          const year = Math.max(...table.years.map(({ fiscalYear }) => fiscalYear));
          const words = wordsFor(digits);
          const text = `${words.year(year)} ได้คะแนนภาพรวม ${words.points(score)} ${delta < 0 ? "ลดลง" : "เพิ่มขึ้น"}จากปีก่อน ${words.points(change)}`;
          const found = findingsOf(indicatorTable({ ...table, total: "ภาพรวม" }), lines(text));
          expect(codesOf(found)).toEqual(["sentence-number"]);
        }
      ),
      { numRuns: 60 }
    );
  });
});
