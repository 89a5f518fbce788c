/** A figure, code, name or year reads back however it is written. */
import fc from "fast-check";
import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import {
  codesIn,
  readComponentCell,
  readIndicatorCell,
  readQuestionCode,
  readSubIndicatorCell,
} from "../../../src/ita/reading/codes";
import { figuresIn, readFigureCell } from "../../../src/ita/reading/figures";
import { agencyIn, matchIndicator, matchSubIndicator, normalName } from "../../../src/ita/reading/names";
import { yearsIn } from "../../../src/ita/reading/years";
import type { CellValue } from "../../../src/ita/reading/types";
import { formatDelta, formatScore, inDigits } from "../../../src/ita/scores";
import { formatOf, valueOf } from "../../corpus/sheet";
import {
  CODE_STYLES,
  codeText,
  deltaCell,
  FIGURE_STYLES,
  indicatorNumber,
  NUMBER_STYLES,
  scoreCell,
  YEAR_STYLES,
  yearText,
} from "../../corpus/write/style";

const anyYear = fc.constantFrom(...FISCAL_YEARS);
const anyScore = fc.oneof(fc.integer({ min: 0, max: 10000 }), fc.constantFrom(0, 1, 5000, 9999, 10000));
const anyDelta = fc.oneof(fc.integer({ min: -10000, max: 10000 }), fc.constantFrom(0, 1, -1, 42, -1500));
const anyDigits = fc.constantFrom("thai" as const, "arabic" as const);
const anySpaces = fc.constantFrom("", " ", "  ", "\u00a0", "\u200b", "\n");

describe("figures", () => {
  it("reads a score in every style, with stray spaces around it", () => {
    fc.assert(
      fc.property(anyScore, fc.constantFrom(...FIGURE_STYLES), anySpaces, anySpaces, (score, style, before, after) => {
        const cell = scoreCell(score, style);
        const value = valueOf(cell);
        const typed = typeof value === "string" ? `${before}${value}${after}` : value;
        expect(readFigureCell(typed, formatOf(cell), "score")).toMatchObject({ value: score, problem: null });
      })
    );
  });

  it("reads a difference in every style and with every minus sign", () => {
    fc.assert(
      fc.property(
        anyDelta,
        fc.constantFrom(...FIGURE_STYLES),
        fc.constantFrom("-", "–", "−", "—", "‐", "﹣", "－"),
        (delta, style, minus) => {
          const cell = deltaCell(delta, style);
          const value = valueOf(cell);
          const typed = typeof value === "string" ? value.replace("-", minus) : value;
          expect(readFigureCell(typed, formatOf(cell), "delta")).toMatchObject({ value: delta, problem: null });
        }
      )
    );
  });

  it("finds a score among words and takes no year, date, code, telephone or list number for one", () => {
    fc.assert(
      fc.property(anyScore, anyDigits, (score, digits) => {
        const text = inDigits(
          `1. ตามหนังสือที่ สม 52001.20/508 ลงวันที่ 27 เมษายน 2565 โทร. 0 5670 1234 ต่อ 12 ข้อ i11 ตัวชี้วัดที่ 9 ปีงบประมาณ พ.ศ. 2568 ได้ ${formatScore(score, "arabic")} คะแนน (2) จาก 10 ตัวชี้วัด`,
          digits
        );
        expect(figuresIn(text).map(({ value }) => value)).toEqual([score]);
      })
    );
  });

  it("finds a signed difference in a sentence", () => {
    fc.assert(
      fc.property(
        anyDelta.filter((delta) => delta !== 0),
        anyDigits,
        (delta, digits) => {
          const text = `ผลต่าง ${formatDelta(delta, digits)} คะแนน`;
          expect(figuresIn(text)).toMatchObject([
            { value: Math.abs(delta), sign: delta < 0 ? "-" : "+", unit: "คะแนน" },
          ]);
        }
      )
    );
  });
});

describe("codes", () => {
  const anyCode = anyYear.chain((year) =>
    fc.constantFrom(...frameworkOf(year).questions.map(({ code, textTh }) => ({ code, text: textTh ?? "ข้อคำถาม" })))
  );

  it("reads every code of every year in every style, alone and before its text", () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...CODE_STYLES), fc.boolean(), ({ code, text }, style, withText) => {
        const written = codeText(code, style);
        expect(readQuestionCode(withText ? `${written} ${text}` : written)?.code).toBe(code);
      }),
      { numRuns: 300 }
    );
  });

  it("takes no plain number for a code", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), anyDigits, (number, digits) => {
        expect(readQuestionCode(number)).toBeNull();
        expect(readQuestionCode(String(number))).toBeNull();
        if (String(number).startsWith("1")) return;
        expect(readQuestionCode(inDigits(String(number), digits))).toBeNull();
      })
    );
  });

  it("finds codes after ข้อ in a sentence and leaves telephone numbers alone", () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom("plain" as const, "thai" as const), ({ code }, style) => {
        const text = `โทร. ๐ ๕๖๗๐ ๑๒๓๔ ควรปรับปรุงข้อ ${codeText(code, style)} ให้ครบถ้วน โทร. 056-701-234`;
        expect(codesIn(text).map((one) => one.code)).toEqual([code]);
      })
    );
  });

  it("reads indicator numbers in every style", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom(...NUMBER_STYLES), (no, style) => {
        expect(readIndicatorCell(valueOf(indicatorNumber(no, style)))).toEqual({ no, rest: "" });
      })
    );
  });

  it.each(["9.1", "๙.๑", "ตัวชี้วัดย่อยที่ ๙.๑", "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน"])("reads sub-indicator %s", (text) => {
    expect(readSubIndicatorCell(text)?.code).toBe("9.1");
  });

  it.each<readonly [string, string]>([
    ["IIT", "IIT"],
    ["แบบวัด OIT", "OIT"],
    ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", "EIT"],
    ["EIT ส่วนที่ ๑", "EIT1"],
    ["แบบวัด EIT ส่วนที่ 2 (EIT survey)", "EIT2"],
    ["EitPublic", "EIT1"],
    ["คะแนนภาพรวม", ""],
  ])("reads the component %s", (text, code) => {
    expect(readComponentCell(text)?.subject.code).toBe(code);
  });
});

describe("names", () => {
  it("matches every indicator of every year by its name, with spaces strewn in or a number and a score around it", () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 0, max: 9 }),
        fc.nat({ max: 12 }),
        fc.boolean(),
        (year, index, at, dressed) => {
          const framework = frameworkOf(year);
          const { nameTh, no } = framework.indicators[index]!;
          const spaced = `${nameTh.slice(0, at)} ${nameTh.slice(at)}`;
          const text = dressed ? `ตัวชี้วัดที่ ${inDigits(String(no), "thai")} ${spaced} (๙๓.๙๖ คะแนน)` : spaced;
          expect(matchIndicator(text, framework)?.no).toBe(no);
        }
      ),
      { numRuns: 200 }
    );
  });

  it("matches every sub-indicator of every year by its name", () => {
    for (const year of FISCAL_YEARS) {
      const framework = frameworkOf(year);
      for (const { code, nameTh } of framework.subIndicators)
        expect(matchSubIndicator(nameTh, framework)?.code).toBe(code);
    }
  });

  it("takes no other heading for an indicator", () => {
    for (const text of ["การใช้", "การ", "งบประมาณ", "ทรัพย์สิน", "รายงานการใช้จ่ายงบประมาณประจำปี", "ด้านคุณภาพการให้บริการ", ""])
      expect(matchIndicator(text, frameworkOf(2568))).toBeNull();
  });

  it("finds the agency in a title and none in bare words", () => {
    expect(normalName(agencyIn("ผลการประเมิน ITA ของเทศบาลตำบลตันหยงมัส ปีงบประมาณ พ.ศ. ๒๕๖๘") ?? "")).toBe(
      normalName("เทศบาลตำบลตันหยงมัส")
    );
    for (const text of ["เทศบาล", "หน่วยงาน", "ปลัดเทศบาล", "นายกเทศมนตรี", "หัวหน้าสำนักปลัดเทศบาล"])
      expect(agencyIn(text)).toBeNull();
  });
});

describe("years", () => {
  it("reads a fiscal year in every style", () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...YEAR_STYLES), anyDigits, (year, style, digits) => {
        expect(yearsIn(yearText(year, style, digits))).toMatchObject([{ fiscalYear: year, era: "be", isDate: false }]);
      })
    );
  });

  it("marks the year of a date", () => {
    expect(yearsIn("ลงวันที่ ๒๗ เมษายน ๒๕๖๕")).toMatchObject([{ fiscalYear: 2565, isDate: true }]);
  });

  it("reads a Christian year as the Buddhist one on offer", () => {
    expect(yearsIn("ITA 2025")).toMatchObject([{ fiscalYear: 2568, era: "ce" }]);
  });
});

describe("any input at all", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("กขต่้๊๋ัิีุูำ์ๆฯ๐๑๙0123.,-+–−()/%▲▼○ \u200b\u00a0\n\tioOeElI|")),
      maxLength: 60,
    })
  );
  const anyValue: fc.Arbitrary<CellValue> = fc.oneof(anyText, fc.double(), fc.boolean());

  it("neither throws nor answers out of range", () => {
    fc.assert(
      fc.property(
        anyValue,
        fc.oneof(fc.constantFrom(null, "General", "0.00%", "@", "[$-D00041E]0.00"), fc.string({ maxLength: 20 })),
        fc.constantFrom("score" as const, "delta" as const, "rank" as const, "share" as const),
        (value, format, measure) => {
          const figure = readFigureCell(value, format, measure);
          if (figure.value !== null && measure !== "rank")
            expect(Math.abs(figure.value) <= 10000 && Number.isInteger(figure.value)).toBe(true);
          if (figure.value !== null && measure === "score") expect(figure.value).toBeGreaterThanOrEqual(0);
          readQuestionCode(value);
          readIndicatorCell(value);
          readSubIndicatorCell(value);
          readComponentCell(value);
          const text = String(value);
          for (const { at, length } of [...codesIn(text), ...figuresIn(text)])
            expect(at >= 0 && length > 0 && at + length <= text.length).toBe(true);
          yearsIn(text);
          agencyIn(text);
          matchIndicator(text, null);
          matchIndicator(text, frameworkOf(2568));
          matchSubIndicator(text, frameworkOf(2568));
        }
      ),
      { numRuns: 1500 }
    );
  });
});
