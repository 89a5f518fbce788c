import { editText, isDateFormat } from "../../../src/workbench/grid/editText";
import { fakeSheet } from "./fakeBook";

describe("text to edit", () => {
  const sheet = fakeSheet({
    cells: [["ข้อความ", 93.96, true, { error: "#N/A" }, null, 45_931, "=ไม่ใช่สูตร", 3]],
    styles: { "0,5": { numberFormat: "[$-D07041E]d mmm yyyy" }, "0,1": { numberFormat: "[$-D00041E]0.00" } },
    quoted: ["0,6"],
    formulas: { "0,7": "=1+2" },
  });

  test.each([
    [0, "ข้อความ"],
    [1, "93.96"],
    [2, "TRUE"],
    [3, "#N/A"],
    [4, ""],
    [5, "2025-10-01"],
    [6, "'=ไม่ใช่สูตร"],
    [7, "=1+2"],
  ])("column %i is edited as %s", (column, text) => {
    expect(editText(sheet, 0, column)).toBe(text);
  });

  test.each([
    ["General", false],
    ["0.00", false],
    ["[$-D00041E]0.00", false],
    ['0.0"days"', false],
    ["[Red]0", false],
    ["[$-D07041E]d mmm yyyy", true],
    ["yyyy-mm-dd", true],
  ])("format %s is a date: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
