import fc from "fast-check";
import { figuresIn, readFigureCell } from "../../../src/ita/reading/figures";
import { formatDelta, formatScore } from "../../../src/ita/scores";

const score = (value: string | number | boolean, format: string | null = null) =>
  readFigureCell(value, format, "score");
const delta = (value: string | number | boolean, format: string | null = null) =>
  readFigureCell(value, format, "delta");
const rank = (value: string | number | boolean) => readFigureCell(value, null, "rank");

describe("scores", () => {
  it.each([
    [93.96, 9396],
    [100, 10000],
    [0, 0],
    [76.145, 7615],
    ["93.96", 9396],
    ["๙๓.๙๖", 9396],
    ["๑๐๐", 10000],
    ["93.96%", 9396],
    ["93.96 %", 9396],
    ["ร้อยละ ๘๘.๗๗", 8877],
    ["ร้อยละ ๘๘.๗๗ คะแนน", 8877],
    ["93.96 คะแนน", 9396],
    ["(๗๔.๕๔คะแนน)", 7454],
    ["(74.54)", 7454],
    ["คะแนน 93.96", 9396],
    ["ได้คะแนนเท่ากับ 93.96", 9396],
    ["93.96/100", 9396],
    ["93.96 จาก 100", 9396],
    ["93.96 คะแนน จากคะแนนเต็ม 100 คะแนน", 9396],
    ["93.96 (ผ่านดี)", 9396],
    ["▼ 93.96", 9396],
    ["93.96 ▲", 9396],
    ["+93.96", 9396],
    [" 93 . 96 ", 9396],
    ["'93.96", 9396],
    ["93.", 9300],
    [".5", 50],
    ["○", 0],
    ["๐", 0],
    ["O", 0],
    ["o", 0],
    ["1○○", 10000],
    ["๑๐๐.○○", 10000],
    ["1OO.OO", 10000],
    ["９３.９６", 9396],
    ["93.965", 9397],
  ])("%j is %i", (value, hundredths) => {
    expect(score(value)).toMatchObject({ value: hundredths, problem: null });
  });

  it.each(["", " ", "-", "–", "—", "--", "...", "N/A", "n.a.", "NA", "ไม่มี", "ไม่มีคะแนน", "ไม่ประเมิน", "ไม่ได้ประเมิน"])(
    "%j is blank",
    (value) => {
      expect(score(value)).toEqual({ value: null, problem: null, decimals: null, digits: null, signed: false });
      expect(delta(value)).toMatchObject({ value: null, problem: null });
      expect(rank(value)).toMatchObject({ value: null, problem: null });
    }
  );

  it.each([
    101,
    9396,
    -5,
    100.004,
    -0.001,
    "101",
    "๑๐๐.๐๑",
    "-5",
    "−5",
    "1,000",
    "1,000.00",
    "9396",
    "12345678901234567890",
  ])("%j is out of range", (value) => {
    expect(score(value)).toMatchObject({ value: null, problem: "out-of-range" });
  });

  it.each([
    "abc",
    true,
    false,
    "#N/A",
    "#DIV/0!",
    NaN,
    Infinity,
    "93,96",
    "93..96",
    "9.3.96",
    "16/20",
    "99.97/100.00",
    "99.97 100.00",
    "?",
    "1e2",
    "ผ่านดี",
    "0x10",
    "๙๓.๙๖ และ ๙๙.๗๖",
  ])("%j is not a number", (value) => {
    expect(score(value)).toMatchObject({ value: null, problem: "not-a-number" });
  });

  it("keeps how the figure was written", () => {
    expect(score("๙๓.๙")).toMatchObject({ decimals: 1, digits: "thai", signed: false });
    expect(score("100")).toMatchObject({ decimals: 0, digits: "arabic", signed: false });
    expect(score("+93.96")).toMatchObject({ decimals: 2, digits: "arabic", signed: true });
    expect(score("○")).toMatchObject({ value: 0, decimals: 0, digits: null });
    expect(score("93.96%")).toMatchObject({ decimals: 2 });
  });
});

describe("number formats", () => {
  it.each([
    [0.9396, "0.00%", 9396, 2],
    [0.28, "0%", 2800, 0],
    [0.999, "0.0%", 9990, 1],
    [1, "0.00%", 10000, 2],
    [0.93965, "0.00%", 9397, 2],
    [0.29, '0.00" %"', 29, 2],
    [0.5, "0.00\\%", 50, 2],
    [93.96, "0.00", 9396, 2],
    [93.96, "0.0", 9396, 1],
    [93.96, "0", 9396, 0],
    [93.96, "General", 9396, null],
    [93.96, null, 9396, null],
    [93.96, "", 9396, null],
    [93.96, "@", 9396, null],
    [93.96, "#,##0.00", 9396, 2],
    [93.96, "0.0#", 9396, null],
    [93.96, "0.00;-0.00;;@", 9396, 2],
    [93.96, '0.00 "คะแนน"', 9396, 2],
    [93.96, "[$-D00041E]0.00", 9396, 2],
    [93.96, "yyyy-mm-dd", 9396, null],
    [93.96, "0.00E+00", 9396, null],
    [93.96, "_-* #,##0.00_-;-* #,##0.00_-", 9396, 2],
  ])("%d as %j is %i with %j decimals", (value, format, hundredths, decimals) => {
    expect(score(value, format)).toMatchObject({ value: hundredths, decimals, signed: false });
  });

  it.each(["[$-D00041E]0.00", "[$-0D00041E]0.00", "[$-D07041E]0.00", "t0.00"])("%j shows Thai digits", (format) => {
    expect(score(93.96, format)).toMatchObject({ digits: "thai", decimals: 2 });
  });

  it.each(["0.00", "[$-41E]0.00", "[$฿-41E]0.00", "[Red]0.00", null])("%j does not", (format) => {
    expect(score(93.96, format).digits).toBeNull();
  });

  it("leaves typed percentages as they are", () => {
    expect(score("93.96%", "0.00%").value).toBe(9396);
  });

  it("refuses a percentage that was typed as a score", () => {
    expect(score(93.96, "0.00%").problem).toBe("out-of-range");
  });

  it("is exact for every percentage of four digits", () => {
    for (let hundredths = 0; hundredths <= 10000; hundredths++)
      expect(score(hundredths / 10000, "0.00%").value).toBe(hundredths);
  });
});

describe("differences", () => {
  it.each([
    [-5.8, -580],
    [0.42, 42],
    [-0.005, -1],
    ["+๐.๔๒", 42],
    ["-๕.๘๐", -580],
    ["–5.80", -580],
    ["—5.80", -580],
    ["−5.80", -580],
    ["\u20115.80", -580],
    ["－5.80", -580],
    ["- 5.80", -580],
    ["▲ 0.42", 42],
    ["▼ 3.00", -300],
    ["3.00 ▼", -300],
    ["↓3.00", -300],
    ["🔻 3.00", -300],
    ["(3.00)", -300],
    ["(+3.00)", 300],
    ["(-3.00)", -300],
    ["(-) 5.80", -580],
    ["▼ -3.00", -300],
    ["ลดลง ๕.๘๐ คะแนน", -580],
    ["ลดลง -5.80", -580],
    ["เพิ่มขึ้น 0.42", 42],
    ["เพิ่มขึ้น ร้อยละ 0.42", 42],
    ["+0.42 คะแนน", 42],
    ["0.42%", 42],
    ["-100", -10000],
    ["คงที่", 0],
    ["เท่าเดิม", 0],
    ["■ 0.00", 0],
    ["-0.00", 0],
    ["๐.๐๐", 0],
  ])("%j is %i", (value, hundredths) => {
    expect(delta(value)).toMatchObject({ value: hundredths, problem: null });
  });

  it("never answers a negative zero", () => {
    expect(Object.is(delta("-0.00").value, 0)).toBe(true);
    expect(Object.is(delta(-0).value, 0)).toBe(true);
  });

  it("tells written signs from arrows and words", () => {
    expect(delta("+๐.๔๒").signed).toBe(true);
    expect(delta("-5.80").signed).toBe(true);
    expect(delta("(-3.00)").signed).toBe(true);
    expect(delta("▼ 3.00").signed).toBe(false);
    expect(delta("ลดลง 3.00").signed).toBe(false);
    expect(delta("0.42").signed).toBe(false);
    expect(delta(-5.8).signed).toBe(false);
  });

  it("takes percent formats", () => {
    expect(delta(-0.058, "+0.00%;-0.00%")).toMatchObject({ value: -580, decimals: 2 });
  });

  it.each([-101, "+100.01", "-1,000"])("%j is out of range", (value) => {
    expect(delta(value).problem).toBe("out-of-range");
  });

  it.each(["ลดลง", "+", "±5", "abc", true])("%j is not a number", (value) => {
    expect(delta(value).problem).toBe("not-a-number");
  });
});

describe("ranks and shares", () => {
  it.each([
    ["๑", 1],
    [1, 1],
    ["อันดับ ๑", 1],
    ["อันดับที่ 10", 10],
    ["1.", 1],
    ["ที่ 3", 3],
    ["2 (ร่วม)", 2],
    ["8,300", null],
  ])("%j is rank %j", (value, place) => {
    expect(rank(value).value).toBe(place);
  });

  it.each([0, -1, 1.5, "1.5", "0", "-2"])("%j is no rank", (value) => {
    expect(rank(value)).toMatchObject({ value: null, problem: "out-of-range" });
  });

  it("reads a share as a score", () => {
    expect(readFigureCell("๔๘.๓๖", null, "share")).toMatchObject({ value: 4836, problem: null });
    expect(readFigureCell(0.0164, "0.00%", "share").value).toBe(164);
  });
});

describe("figures in a sentence", () => {
  const figures = (text: string) => figuresIn(text).map(({ value, unit }) => [value, unit]);

  it.each([
    ["ลดลง ๕.๖ คะแนน", [[560, "คะแนน"]]],
    ["คะแนนเฉลี่ย ๙๐.๖๕ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน", [[9065, "คะแนน"]]],
    ["ร้อยละ ๘๘.๗๗", [[8877, "ร้อยละ"]]],
    ["ร้อยละ ๙๐", [[9000, "ร้อยละ"]]],
    ["93.96%", [[9396, "ร้อยละ"]]],
    ["(๗๔.๕๔คะแนน)", [[7454, "คะแนน"]]],
    ["ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๗๔.๕๔)", [[7454, null]]],
    ["ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต (๘๐.๐๐ คะแนน)", [[8000, "คะแนน"]]],
    [
      "ลดลง จากเดิม ๑๐๐ คะแนน ลดลงเป็น ๘๕ คะแนน",
      [
        [10000, "คะแนน"],
        [8500, "คะแนน"],
      ],
    ],
    ["ได้ผลการประเมิน ๙๓.๙๖ คะแนนอยู่ในระดับ (ผ่านดี)", [[9396, "คะแนน"]]],
    ["ได้คะแนน ๑๐๐ ทุกข้อ", [[10000, "คะแนน"]]],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๙.๗๖ คะแนน", [[9976, "คะแนน"]]],
    ["- ๙๓.๙๖ คะแนน", [[9396, "คะแนน"]]],
    ["ได้ 93.96.", [[9396, null]]],
    ["93.96/100", [[9396, null]]],
    ["i11 ได้ 98.36 คะแนน", [[9836, "คะแนน"]]],
    ["(๑) ตัวชี้วัดที่ ๑ ๑๐๐.๐๐ คะแนน", [[10000, "คะแนน"]]],
  ])("%j", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "โทร. ๐๕๖-๗๐๑๑๒๓ ต่อ ๑๒๖",
    "ที่ สส ๕๒๐๐๑.๒๐/๕๐๘",
    "วันที่ ๒๗ เมษายน ๒๕๖๕",
    "27.4.65 และ 1/10/2568",
    "เวลา ๐๘.๓๐ น. ถึง 16.30 น.",
    "08.30-16.30",
    "๓.๑ จุดแข็ง",
    "๓.๑.๒ จุดแข็ง",
    "๑. หลักการ (๒) เหตุผล",
    "ตัวชี้วัดที่ ๙ ข้อ O25 และ i๑๑",
    "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน และ 10.2 มาตรการ",
    "จำนวน ๘ ตัวชี้วัด จาก ๑๐ ตัวชี้วัด",
    "งบประมาณ 85.50 ล้านบาท หรือ 99.00 บาท",
    "งบประมาณ 1,234.50 บาท",
    "ระดับ 85.00-94.99 คะแนน",
    "ระหว่าง ๘๕ ถึง ๙๔.๙๙ คะแนน",
    "คะแนนเต็ม ๑๐๐ คะแนน",
    "123.45 คะแนน",
    "ฉบับที่ 2.1 version 1.5",
    "",
  ])("%j holds none", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it("gives the sign, the digits and the place", () => {
    const text = "เพิ่มขึ้น +๐.๔๒ คะแนน, เปลี่ยนแปลง (-5.80) และ ▼ 3.00";
    expect(
      figuresIn(text).map(({ at, length, sign, digits, decimals }) => [
        text.slice(at, at + length),
        sign,
        digits,
        decimals,
      ])
    ).toEqual([
      ["+๐.๔๒", "+", "thai", 2],
      ["-5.80", "-", "arabic", 2],
      ["3.00", "-", "arabic", 2],
    ]);
  });
});

describe("anything at all", () => {
  const anyValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...Array.from("๐๑๙0195.,-–+▲▼()/% oO○คะแนน")) }),
    fc.double(),
    fc.boolean()
  );

  it("throws nothing and stays in range", () => {
    fc.assert(
      fc.property(
        anyValue,
        fc.option(fc.string({ unit: fc.constantFrom(...Array.from('0#?.,;%"[]$-D41Et@_\\')) })),
        fc.constantFrom("score", "delta", "rank", "share"),
        (value, format, measure) => {
          const { value: figure, problem } = readFigureCell(value, format, measure);
          if (problem !== null) expect(figure).toBeNull();
          if (figure === null) return;
          expect(Number.isInteger(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(measure === "delta" ? -10000 : 0);
          expect(figure).toBeLessThanOrEqual(measure === "rank" ? 100_000 : 10000);
        }
      ),
      { numRuns: 1000 }
    );
  });

  it("reads back what is printed", () => {
    const digits = fc.constantFrom("thai" as const, "arabic" as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10000 }),
        digits,
        fc.constantFrom("", "คะแนน", " คะแนน", "%"),
        (value, style, unit) => {
          expect(score(formatScore(value, style) + unit)).toEqual({
            value,
            problem: null,
            decimals: 2,
            digits: style,
            signed: false,
          });
          expect(figuresIn(`ได้ ${formatScore(value, style)} คะแนน`)).toMatchObject([
            { value, digits: style, unit: "คะแนน" },
          ]);
        }
      )
    );
    fc.assert(
      fc.property(fc.integer({ min: -10000, max: 10000 }), digits, (value, style) => {
        expect(delta(formatDelta(value, style))).toMatchObject({
          value,
          problem: null,
          digits: style,
          signed: value !== 0,
        });
      })
    );
  });

  it("finds figures where it says they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("๐๑๙0195. ,-+()/%คะแนนร้อยละ")) }), (text) => {
        for (const { at, length, value } of figuresIn(text)) {
          expect(text.slice(at, at + length)).toMatch(/^[+-]?[0-9๐-๙.]+$/);
          expect(value).toBeLessThanOrEqual(10000);
        }
      })
    );
  });

  it("stays quick on long text", () => {
    const start = performance.now();
    for (const piece of ["93.96 คะแนน ", "9", "9.", "ร้อยละ", "( ", "คะแนน ", "  ", "\n"]) {
      const text = piece.repeat(20_000);
      figuresIn(text);
      for (const measure of ["score", "delta", "rank"] as const) readFigureCell(text, text, measure);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
