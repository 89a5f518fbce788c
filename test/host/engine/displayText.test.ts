import { displayText, toThaiDigits } from "../../../src/host/engine/displayText";
import type { CellValue } from "../../../src/host/engine/types";

/** 20 November 2025, a Thursday. */
const DAY = 45_981;

test.each<[CellValue, string, string]>([
  [12.5, "0.00", "12.50"],
  [12.5, "[$-D00041E]0.00", "๑๒.๕๐"],
  [12.5, "[$-D000000]0.00", "๑๒.๕๐"],
  [12.5, "t0.00", "๑๒.๕๐"],
  [-1.25, "[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00", "-๑.๒๕"],
  [0.44, "t+0.00;t-0.00;t0.00", "+๐.๔๔"],
  [0, "+0.00;-0.00;0.00", "0.00"],
  [1234567.891, "[$-D00041E]#,##0.00", "๑,๒๓๔,๕๖๗.๘๙"],
  [0.125, "0.0%", "12.5%"],
  [93.965, "0.00", "93.97"],
  [DAY, "[$-107041E]d mmmm yyyy", "20 พฤศจิกายน 2568"],
  [DAY, "[$-D07041E]d mmmm yyyy", "๒๐ พฤศจิกายน ๒๕๖๘"],
  [DAY, "[$-D07041E]d mmm yy", "๒๐ พ.ย. ๖๘"],
  [DAY, "[$-41E]d mmmm yyyy", "20 พฤศจิกายน 2025"],
  [DAY, "[$-107041E]dddd", "พฤหัสบดี"],
  [DAY, '[$-D07041E]d mmmm "พ.ศ." yyyy', "๒๐ พฤศจิกายน พ.ศ. ๒๕๖๘"],
  [DAY, '[$-107041E]d mmmm "yyyy" yyyy', "20 พฤศจิกายน yyyy 2568"],
  [DAY, "d mmm bbbb", "20 Nov 2568"],
  [DAY, "m/d/yyyy", "11/20/2025"],
  [DAY + 0.5, "h:mm", "12:00"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  ["ข้อความ", "0.00", "ข้อความ"],
  ["2568", "[$-D00041E]0", "2568"],
  ["O25", '"ข้อ "@', "ข้อ O25"],
  [5, '0" คะแนน"', "5 คะแนน"],
  [true, "0.00", "TRUE"],
  [null, "0.00", ""],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [0, "0;-0;;@", ""],
])("%j under %s shows %s", (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});

test("a format that Excel does not know never hides the value", () => {
  expect(displayText(12.5, "[abc")).toBe("12.5");
});

test("Thai digits", () => {
  expect(toThaiDigits("O25 ได้ 100.00")).toBe("O๒๕ ได้ ๑๐๐.๐๐");
});
