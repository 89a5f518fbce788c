import { parseTyped } from "../../../src/host/engine/typedInput";

test.each([
  ["", { kind: "empty" }],
  ["ข้อความ", { kind: "text", text: "ข้อความ" }],
  ["'=1+1", { kind: "text", text: "=1+1", quotePrefix: true }],
  ["'", { kind: "text", text: "", quotePrefix: true }],
  ["5", { kind: "number", number: 5 }],
  [" 7 ", { kind: "number", number: 7 }],
  ["-5", { kind: "number", number: -5 }],
  ["+5.25", { kind: "number", number: 5.25 }],
  ["-5%", { kind: "number", number: -0.05, numberFormat: "0%" }],
  ["12.5%", { kind: "number", number: 0.125, numberFormat: "0.00%" }],
  ["1,234.50", { kind: "number", number: 1234.5, numberFormat: "#,##0.00" }],
  ["(5)", { kind: "number", number: -5 }],
  ["1e3", { kind: "number", number: 1000, numberFormat: "0.00E+00" }],
  ["12/31/2025", { kind: "number", number: 46_022, numberFormat: "m/d/yyyy" }],
  ["30 Sep 2025", { kind: "number", number: 45_930, numberFormat: "d-mmm-yy" }],
  ["12:30", { kind: "number", number: 12.5 / 24, numberFormat: "h:mm" }],
  ["0 1/2", { kind: "number", number: 0.5, numberFormat: "# ?/?" }],
  ["TRUE", { kind: "boolean", boolean: true }],
  ["false", { kind: "boolean", boolean: false }],
  ["=A1", { kind: "formula", formula: "=A1" }],
  ["-A1", { kind: "formula", formula: "=-A1" }],
  ["+๐.๔๒", { kind: "text", text: "+๐.๔๒" }],
  ["- ๑๕.๐๐", { kind: "text", text: "- ๑๕.๐๐" }],
  ["+1/2", { kind: "formula", formula: "=+1/2" }],
  ["-ข้อความ", { kind: "formula", formula: "=-ข้อความ" }],
  ["@SUM(A1)", { kind: "formula", formula: "=SUM(A1)" }],
  ["#N/A", { kind: "formula", formula: "=#N/A" }],
  ["-", { kind: "text", text: "-" }],
  ["=", { kind: "text", text: "=" }],
  ["@ชื่อ", { kind: "text", text: "@ชื่อ" }],
  // Month first: the 31st month is no date.
  ["31/12/2025", { kind: "text", text: "31/12/2025" }],
  ["๑๒.๕๐", { kind: "text", text: "๑๒.๕๐" }],
  ["95.00 คะแนน", { kind: "text", text: "95.00 คะแนน" }],
  ["081-234-5678", { kind: "text", text: "081-234-5678" }],
  ["9.1.2", { kind: "text", text: "9.1.2" }],
  ["O25", { kind: "text", text: "O25" }],
])("%j", (typed, expected) => {
  expect(parseTyped(typed)).toEqual(expected);
});

test("what looks like day and month becomes a date, as in Excel", () => {
  expect(parseTyped("1-5")).toMatchObject({ kind: "number", numberFormat: "d-mmm" });
  expect(parseTyped("9/10")).toMatchObject({ kind: "number", numberFormat: "d-mmm" });
});
