import { createBook } from "../../../src/host/engine/book";
import type { Area, Sheet } from "../../../src/host/engine/types";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const newSheet = (): Sheet => createBook().activeSheet;
const text = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.setCell(row, column, { kind: "text", text: value });

test("text is stored as given: nothing is read as a number, date or formula", () => {
  const sheet = newSheet();
  ["=1+1", "007", "1/2", "TRUE", "'x", " "].forEach((value, row) => text(sheet, row, 0, value));
  expect([0, 1, 2, 3, 4, 5].map((row) => sheet.value(row, 0))).toEqual(["=1+1", "007", "1/2", "TRUE", "'x", " "]);
  expect([0, 1, 2, 3, 4, 5].map((row) => sheet.formula(row, 0))).toEqual([null, null, null, null, null, null]);
});

test("inputs that a cell cannot hold are refused", () => {
  const sheet = newSheet();
  expect(() => text(sheet, 0, 0, "ก".repeat(32_768))).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => sheet.setCell(0, 0, { kind: "number", number: NaN })).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
  expect(() => text(sheet, 1_048_576, 0, "ก")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => text(sheet, -1, 0, "ก")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(sheet.usedArea(false)).toBeNull();
  text(sheet, 0, 0, "ก".repeat(32_767));
  expect(sheet.value(0, 0)).toHaveLength(32_767);
});

test("a cell's text follows its number format", () => {
  const sheet = newSheet();
  sheet.setCell(0, 0, { kind: "number", number: -1.254 });
  sheet.patchStyle(AREA(0, 0), { numberFormat: "[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00" });
  sheet.setCell(0, 1, { kind: "formula", formula: "=A1" });
  expect([sheet.text(0, 0), sheet.value(0, 0), sheet.text(0, 1)]).toEqual(["-๑.๒๕", -1.254, "-1.254"]);
});

test("the used area, with and without formats", () => {
  const sheet = newSheet();
  expect(sheet.usedArea(true)).toBeNull();
  text(sheet, 3, 2, "ก");
  sheet.patchStyle(AREA(8, 5), { fill: "#FFFFFF" });
  expect(sheet.usedArea(true)).toEqual(AREA(3, 2));
  expect(sheet.usedArea(false)).toEqual(AREA(3, 2, 6, 4));
  sheet.setCell(3, 2, { kind: "empty" });
  expect(sheet.usedArea(true)).toBeNull();
  sheet.setCell(0, 0, { kind: "formula", formula: "=SEQUENCE(2,3)" });
  expect(sheet.usedArea(true)).toEqual(AREA(0, 0, 2, 3));
});

test("formats of whole columns and rows reach cells of later, and cross as in Excel", () => {
  const sheet = newSheet();
  text(sheet, 2, 1, "ก่อน");
  sheet.patchStyle(AREA(0, 1, 1_048_576, 1), { fill: "#DDEBF7" });
  sheet.patchStyle(AREA(5, 0, 1, 16_384), { bold: true });
  expect(sheet.style(2, 1).fill).toBe("#DDEBF7");
  expect(sheet.style(999, 1).fill).toBe("#DDEBF7");
  expect(sheet.style(5, 1)).toMatchObject({ fill: "#DDEBF7", bold: true });
  expect(sheet.style(5, 9)).toMatchObject({ fill: "", bold: true });
  text(sheet, 999, 1, "หลัง");
  expect(sheet.style(999, 1).fill).toBe("#DDEBF7");
  sheet.patchStyle(AREA(0, 5, 1_048_576, 1), { italic: true });
  expect(sheet.style(5, 5)).toMatchObject({ bold: true, italic: true });
});

test("a patch changes what it names and nothing else", () => {
  const sheet = newSheet();
  sheet.patchStyle(AREA(0, 0), {
    fontName: "TH Sarabun New",
    fontSize: 16,
    bold: true,
    fill: "#FFF2CC",
    wrapText: true,
  });
  sheet.patchStyle(AREA(0, 0), { bold: false, fill: "" });
  expect(sheet.style(0, 0)).toMatchObject({
    fontName: "TH Sarabun New",
    fontSize: 16,
    bold: false,
    fill: "",
    wrapText: true,
  });
  sheet.patchStyle(AREA(0, 0), { borders: { EdgeLeft: { style: "Dot", weight: "Thin", color: "#FF0000" } } });
  sheet.patchStyle(AREA(0, 0), { borders: { EdgeTop: { style: "Continuous", weight: "Medium", color: "#000000" } } });
  expect(sheet.style(0, 0).borders).toEqual({
    EdgeTop: { style: "Continuous", weight: "Medium", color: "#000000" },
    EdgeLeft: { style: "Dot", weight: "Thin", color: "#FF0000" },
  });
});

describe("clearing", () => {
  function filled(): Sheet {
    const sheet = newSheet();
    text(sheet, 0, 0, "ก");
    sheet.patchStyle(AREA(0, 0), { bold: true });
    sheet.setHyperlink(0, 0, { address: "https://example.go.th/" });
    return sheet;
  }
  const state = (sheet: Sheet): unknown[] => [
    sheet.value(0, 0),
    sheet.style(0, 0).bold,
    sheet.hyperlink(0, 0) !== null,
  ];

  test.each([
    ["Contents", [null, true, true]],
    ["Formats", ["ก", false, true]],
    ["Hyperlinks", ["ก", true, false]],
    ["All", [null, false, false]],
  ] as const)("%s", (what, expected) => {
    const sheet = filled();
    sheet.clear(AREA(0, 0, 1_048_576, 16_384), what);
    expect(state(sheet)).toEqual(expected);
  });

  test("contents take the quote prefix along, formats the column's look", () => {
    const sheet = newSheet();
    sheet.setCell(0, 0, { kind: "text", text: "=x", quotePrefix: true });
    sheet.clear(AREA(0, 0), "Contents");
    expect(sheet.hasQuotePrefix(0, 0)).toBe(false);
    sheet.patchStyle(AREA(0, 2, 1_048_576, 1), { bold: true });
    sheet.clear(AREA(0, 2, 1_048_576, 1), "Formats");
    expect(sheet.style(4, 2).bold).toBe(false);
  });
});

test("column widths count points in steps of a pixel", () => {
  const sheet = newSheet();
  expect(sheet.columnWidth(0)).toBe(48);
  sheet.setColumnWidth(0, 100);
  expect(sheet.columnWidth(0)).toBeCloseTo(100, 0);
  sheet.setColumnWidth(0, 99.75);
  expect(sheet.columnWidth(0)).toBe(99.75);
  sheet.setColumnHidden(0, true);
  expect(sheet.columnWidth(0)).toBe(0);
  sheet.setColumnHidden(0, false);
  expect(sheet.columnWidth(0)).toBe(99.75);
});

test("bulk filling keeps every cell", () => {
  const sheet = newSheet();
  for (let row = 0; row < 5_000; row++) {
    for (let column = 0; column < 10; column++)
      sheet.setCell(row, column, { kind: "number", number: row * 10 + column });
  }
  sheet.setCell(0, 12, { kind: "formula", formula: "=SUM(A1:J5000)" });
  expect(sheet.value(0, 12)).toBe((49_999 * 50_000) / 2);
  expect(sheet.usedArea(true)).toEqual(AREA(0, 0, 5_000, 13));
});
