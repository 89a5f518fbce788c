import fc from "fast-check";
import { formatScore, readScore, toThaiDigits } from "../../../src/ita/scores";

const value = (input: string | number | boolean | null): number | null | string => {
  const reading = readScore(input);
  return reading.ok ? reading.value : reading.code;
};

test.each<[string | number, number]>([
  ["93.96", 9396],
  [93.96, 9396],
  ["๙๓.๙๖", 9396],
  ["๑๐๐", 10000],
  ["93.96 คะแนน", 9396],
  ["ร้อยละ ๘๘.๗๗", 8877],
  ["ร้อยละ ๘๘.๗๗ คะแนน", 8877],
  ["85%", 8500],
  ["  ๙๐ \u00a0", 9000],
  ["93 . 96", 9396],
  ["\u200b93.96\ufeff", 9396],
  ["'93.96", 9396],
  ["９３．９６", 9396],
  ["+85.5", 8550],
  ["085.50", 8550],
  [".5", 50],
  ["100.", 10000],
  ["○", 0],
  ["O", 0],
  ["1○○", 10000],
  ["1OO", 10000],
  ["-0", 0],
  [0, 0],
  [-0, 0],
])("%j is the score %d", (input, expected) => {
  expect(value(input)).toBe(expected);
});

test.each<[string | number, number]>([
  [76.145, 7615],
  ["76.145", 7615],
  [1.005, 101],
  ["1.005", 101],
  [76.14499999999999, 7615],
  [93.96000000000001, 9396],
  [100.00000000000001, 10000],
  ["76.1449999999999999999", 7614],
  ["0.004", 0],
  ["0.005", 1],
  ["99.995", 10000],
])("%j is rounded half up to %d without a binary slip", (input, expected) => {
  expect(value(input)).toBe(expected);
});

test.each([null, "", "   ", "\u200b", "-", " – ", "—", "−", "'"])("%j is an absent score, not 0", (input) => {
  expect(readScore(input)).toEqual({ ok: true, value: null });
});

test.each(["abc", "ผ่านดี", "9 3", "93,96", "1e2", "93.96.1", "--5", ".", "+", "OO", "N/A", true, false, NaN, Infinity])(
  "%p is no number",
  (input) => {
    expect(value(input)).toBe("not-a-number");
  }
);

test.each(["-1", "−1", "–๐.๕", "﹣1", "101", "100.004", 100.01, -0.01, -5, 1e300, "9".repeat(400)])(
  "%p is out of range",
  (input) => {
    expect(value(input)).toBe("out-of-range");
  }
);

test("decimal text of any length is rounded as exact integer arithmetic rounds it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^\d{1,25}$/), (whole, fraction) => {
      const scale = 10n ** BigInt(fraction.length);
      const exact = BigInt(whole) * scale + BigInt(fraction);
      const expected = (2n * 100n * exact + scale) / (2n * scale);
      expect(value(`${whole}.${fraction}`)).toBe(Number(expected));
      expect(value(toThaiDigits(`${whole}.${fraction}`))).toBe(Number(expected));
    })
  );
});

test("every score survives being written and read, in either digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10000 }),
      fc.constantFrom("thai" as const, "arabic" as const),
      (score, digits) => {
        expect(value(formatScore(score, digits))).toBe(score);
        expect(value(score / 100)).toBe(score);
      }
    )
  );
});

test("no input throws, and what is read lies in range", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null)), (input) => {
      const reading = readScore(input);
      if (!reading.ok || reading.value === null) return;
      expect(Number.isInteger(reading.value)).toBe(true);
      expect(reading.value).toBeGreaterThanOrEqual(0);
      expect(reading.value).toBeLessThanOrEqual(10000);
    })
  );
});
