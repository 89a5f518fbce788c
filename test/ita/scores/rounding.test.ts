import fc from "fast-check";
import { divideHalfUp, meanOf } from "../../../src/ita/scores";

test("halves go away from zero, as Excel's ROUND has it", () => {
  expect(divideHalfUp(5, 10)).toBe(1);
  expect(divideHalfUp(-5, 10)).toBe(-1);
  expect(divideHalfUp(4, 10)).toBe(0);
  expect(Object.is(divideHalfUp(-4, 10), 0)).toBe(true);
});

test("agrees with exact integer arithmetic", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
      const magnitude = (2n * BigInt(Math.abs(n)) + BigInt(d)) / (2n * BigInt(d));
      expect(divideHalfUp(n, d)).toBe(Number(n < 0 ? -magnitude : magnitude) + 0);
    })
  );
});

test("the mean of an incomplete or empty list is absent", () => {
  expect(meanOf([10000, null])).toBeNull();
  expect(meanOf([])).toBeNull();
  expect(meanOf([9997, 10000])).toBe(9999);
});
