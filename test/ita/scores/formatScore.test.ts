import { formatDelta, formatScore, toThaiDigits } from "../../../src/ita/scores";

test("a score always has two decimals, in the digits asked for", () => {
  expect(formatScore(9396, "arabic")).toBe("93.96");
  expect(formatScore(10000, "thai")).toBe("๑๐๐.๐๐");
  expect(formatScore(5, "arabic")).toBe("0.05");
  expect(formatScore(-5, "arabic")).toBe("-0.05");
});

test("a difference shows its sign, and zero has none", () => {
  expect(formatDelta(44, "arabic")).toBe("+0.44");
  expect(formatDelta(-1500, "thai")).toBe("-๑๕.๐๐");
  expect(formatDelta(0, "thai")).toBe("๐.๐๐");
  expect(formatDelta(-0, "arabic")).toBe("0.00");
});

test("only digits are turned", () => {
  expect(toThaiDigits("ข้อ O25 (85.00)")).toBe("ข้อ O๒๕ (๘๕.๐๐)");
});
