import fc from "fast-check";
import { foldRanges, joinThai, wordsFor } from "../../../src/ita/sentences";

test.each([
  [[2, 3, 4, 6, 7, 8], "๒-๔ และ ๖-๘"],
  [[9, 10], "๙ และ ๑๐"],
  [[1, 5], "๑ และ ๕"],
  [[1, 4, 5, 6, 8, 9], "๑, ๔-๖, ๘ และ ๙"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "๑-๑๐"],
  [[7], "๗"],
])("%j is written %s", (numbers, text) => {
  expect(wordsFor("thai").numbers(numbers)).toBe(text);
});

test("folded ranges hold the same numbers, and never fold two", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (numbers) => {
      const unfolded = foldRanges(numbers).flatMap((part) => {
        const [first = 0, last = first] = part.split("-").map(Number);
        if (part.includes("-")) expect(last - first).toBeGreaterThanOrEqual(2);
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      });
      expect(unfolded).toEqual([...numbers].sort((a, b) => a - b));
    })
  );
});

test("lists join the last part with และ, without a space before a Thai word", () => {
  expect(joinThai([])).toBe("");
  expect(joinThai(["ลดลง"])).toBe("ลดลง");
  expect(joinThai(["เพิ่มขึ้น", "ลดลง"])).toBe("เพิ่มขึ้น และลดลง");
  expect(joinThai(["IIT", "EIT", "OIT"])).toBe("IIT EIT และ OIT");
});
