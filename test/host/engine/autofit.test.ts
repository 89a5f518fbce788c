import { createBook, openBook } from "../../../src/host/engine/book";
import { lineHeight, textWidth } from "../../../src/host/engine/textWidth";
import type { Area, Sheet } from "../../../src/host/engine/types";
import { zipPart } from "./zipParts";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const LINE = lineHeight("TH Sarabun New", 16);
const SENTENCE = "เร่งรัดการเผยแพร่ข้อมูลบนเว็บไซต์ให้ครบทุกข้อตามแบบ OIT และมอบหมายผู้รับผิดชอบรายข้อ พร้อมกำหนดวันตรวจทานก่อนปิดระบบ";

function sheetWith(value: string, width: number, wrapText = true, fontSize = 16): Sheet {
  const sheet = createBook().activeSheet;
  sheet.setCell(0, 0, { kind: "text", text: value });
  sheet.patchStyle(AREA(0, 0), { fontName: "TH Sarabun New", fontSize, wrapText });
  sheet.setColumnWidth(0, width);
  sheet.autofitRows(0, 1);
  return sheet;
}

test("Thai marks above and below take no room", () => {
  expect(textWidth("กี่", "TH Sarabun New", 16, false)).toBe(textWidth("ก", "TH Sarabun New", 16, false));
  expect(textWidth("ผู้", "TH Sarabun New", 16, false)).toBe(textWidth("ผ", "TH Sarabun New", 16, false));
  expect(textWidth("กา", "TH Sarabun New", 16, false)).toBeGreaterThan(textWidth("ก", "TH Sarabun New", 16, false));
});

test("width grows with size and weight, and text of many letters is wider than of few", () => {
  const width = (text: string, size: number, bold: boolean): number => textWidth(text, "TH Sarabun New", size, bold);
  expect(width("กขค", 32, false)).toBeCloseTo(2 * width("กขค", 16, false), 9);
  expect(width("กขค", 16, true)).toBeGreaterThan(width("กขค", 16, false));
  expect(width("กขคกขค", 16, false)).toBeCloseTo(2 * width("กขค", 16, false), 9);
  // A letter is never narrower than TH Sarabun New draws it, nor wider than its stand-in.
  expect(width("กขคดตบปพมยรลวสหอ", 100, false) / 16).toBeGreaterThan(40);
  expect(width("กขคดตบปพมยรลวสหอ", 100, false) / 16).toBeLessThan(62);
});

test("one line of Thai 16 pt has room for its tone marks, Calibri 11 takes the standard 15 points", () => {
  expect(sheetWith("สั้น", 300).rowHeight(0)).toBe(LINE);
  expect(LINE).toBeGreaterThanOrEqual(22);
  const calibri = createBook().activeSheet;
  calibri.setCell(0, 0, { kind: "text", text: "short" });
  calibri.autofitRows(0, 1);
  expect(calibri.rowHeight(0)).toBe(15);
});

test("wrapped text grows with narrowing columns, unwrapped text does not", () => {
  const heights = [1200, 400, 200, 120].map((width) => sheetWith(SENTENCE, width).rowHeight(0));
  expect(heights[0]).toBe(LINE);
  heights.slice(1).forEach((height, index) => expect(height).toBeGreaterThan(heights[index] ?? Infinity));
  heights.forEach((height) => expect(height % LINE).toBe(0));
  expect(sheetWith(SENTENCE, 100, false).rowHeight(0)).toBe(LINE);
});

test("lines are not lost: the width of all lines holds the text", () => {
  for (const width of [120, 200, 333]) {
    const lines = sheetWith(SENTENCE, width).rowHeight(0) / LINE;
    expect(lines * width).toBeGreaterThan(textWidth(SENTENCE, "TH Sarabun New", 16, false));
    expect((lines - 3) * width).toBeLessThan(textWidth(SENTENCE, "TH Sarabun New", 16, false) * 1.3);
  }
});

test("line breaks count, long words are cut, merged cells do not count", () => {
  expect(sheetWith("หนึ่ง\nสอง\nสาม", 300).rowHeight(0)).toBe(3 * LINE);
  expect(sheetWith("a".repeat(200), 100).rowHeight(0)).toBeGreaterThan(LINE * 10);
  const merged = createBook().activeSheet;
  merged.setCell(0, 0, { kind: "text", text: SENTENCE });
  merged.patchStyle(AREA(0, 0), { wrapText: true, fontSize: 30 });
  merged.merge(AREA(0, 0, 1, 3), false);
  merged.autofitRows(0, 1);
  expect(merged.rowHeight(0)).toBe(15);
});

test("an autofitted row may be fitted again by Excel, a set height may not", async () => {
  const book = createBook();
  const sheet = book.activeSheet;
  sheet.setCell(0, 0, { kind: "text", text: SENTENCE });
  sheet.setCell(1, 0, { kind: "text", text: SENTENCE });
  sheet.patchStyle(AREA(0, 0, 2, 1), { fontName: "TH Sarabun New", fontSize: 16, wrapText: true });
  sheet.setColumnWidth(0, 300);
  sheet.setRowHeight(1, 30);
  sheet.setRowHeight(0, 400);
  sheet.autofitRows(0, 1);
  const fitted = sheet.rowHeight(0);
  expect(fitted).toBeLessThan(400);
  const file = await book.save();
  expect(zipPart(file, "xl/worksheets/sheet1.xml")).toContain(`<row r="1" ht="${fitted}" spans="1:1">`);
  expect(zipPart(file, "xl/worksheets/sheet1.xml")).toContain('<row r="2" ht="30" customHeight="1" spans="1:1">');
  const opened = (await openBook(file)).activeSheet;
  expect([opened.rowHeight(0), opened.rowHeight(1)]).toEqual([fitted, 30]);
  // Only a height of its own survives a change of text and a new fit.
  opened.setCell(0, 0, { kind: "text", text: "สั้น" });
  opened.autofitRows(0, 1);
  expect([opened.rowHeight(0), opened.rowHeight(1)]).toEqual([LINE, 30]);
});

test("columns fit their longest line; merged and wrapped text aside", () => {
  const sheet = createBook().activeSheet;
  sheet.setCell(0, 0, { kind: "text", text: "สั้น" });
  sheet.setCell(1, 0, { kind: "text", text: SENTENCE });
  sheet.patchStyle(AREA(0, 0, 2, 1), { fontName: "TH Sarabun New", fontSize: 16 });
  sheet.autofitColumns(0, 2);
  expect(sheet.columnWidth(0)).toBeGreaterThan(textWidth(SENTENCE, "TH Sarabun New", 16, false));
  expect(sheet.columnWidth(0)).toBeLessThan(textWidth(SENTENCE, "TH Sarabun New", 16, false) * 1.2);
  expect(sheet.columnWidth(1)).toBe(48);
});
