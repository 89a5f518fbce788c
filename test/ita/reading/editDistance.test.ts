import fc from "fast-check";
import { differingParts, editDistance } from "../../../src/ita/reading/editDistance";

it.each([
  ["", "", 0],
  ["กขค", "กขค", 0],
  ["กขค", "กค", 1],
  ["กขค", "กงค", 1],
  ["กข", "ขก", 2],
  ["", "กข", 2],
  ["kitten", "sitting", 3],
])("%j and %j are %i letters apart", (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
  expect(editDistance(b, a, 5)).toBe(distance);
});

it("stops counting beyond the limit", () => {
  expect(editDistance("kitten", "sitting", 2)).toBe(3);
  expect(editDistance("ก", "ขคงจฉ", 1)).toBe(2);
});

it("agrees with counting without a limit", () => {
  const word = fc.string({ unit: fc.constantFrom("ก", "ข", "ค"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    })
  );
});

it("shows what lies between a common beginning and a common end", () => {
  expect(differingParts("แผนป้องกัน", "การป้องกัน")).toEqual(["แผน", "การ"]);
  expect(differingParts("การใช้", "การยืมใช้")).toEqual(["", "ยืม"]);
  expect(differingParts("กก", "ก")).toEqual(["ก", ""]);
});
