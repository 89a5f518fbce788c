import { whenText } from "../../src/taskpane/when";

/** Noon of a day in the zone of the machine that runs the test. */
const noon = new Date(2025, 10, 20, 12, 5).toISOString();

describe("the time of the last run", () => {
  it.each([
    ["th", "thai", "๒๐ พ.ย. ๒๕๖๘ ๑๒:๐๕"],
    ["th", "arabic", "20 พ.ย. 2568 12:05"],
    ["en", "arabic", "20 Nov 2025 12:05"],
  ] as const)("in %s with %s digits is %s", (language, digits, expected) => {
    expect(whenText(noon, language, digits)).toBe(expected);
  });

  it("stays as it came when it is no time", () => {
    expect(whenText("เมื่อวาน", "th", "thai")).toBe("เมื่อวาน");
  });
});
