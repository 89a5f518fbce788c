import { headingHeight, lineCount } from "../../src/sheets/textRoom";

test("vowels and tone marks above and below take no room", () => {
  expect(lineCount("ก".repeat(40), 300, 16)).toBe(lineCount("กี่".repeat(40), 300, 16));
});

test("a longer text never gets less height, and never more than Excel allows", () => {
  let last = 0;
  for (let length = 1; length < 4000; length += 97) {
    const height = headingHeight("ก".repeat(length), 400, 16);
    expect(height).toBeGreaterThanOrEqual(last);
    expect(height).toBeLessThanOrEqual(409);
    last = height;
  }
  expect(last).toBe(409);
});

test("each line of a text that has line breaks counts", () => {
  expect(lineCount("ก\nข\nค", 400, 16)).toBe(3);
});
