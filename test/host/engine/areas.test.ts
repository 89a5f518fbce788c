import {
  absoluteAreaName,
  addressOnSheet,
  areaName,
  columnIndex,
  columnLetters,
  intersection,
  parseArea,
  parseReference,
  subtractArea,
} from "../../../src/host/engine/areas";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test.each(["XFE", "ZZZ", "", "A1", "ก"])("%j is no column", (letters) => {
  expect(columnIndex(letters)).toBe(-1);
});

test.each([
  ["A1", AREA(0, 0)],
  ["$B$2:c5", AREA(1, 1, 4, 2)],
  ["C5:B2", AREA(1, 1, 4, 2)],
  ["B:D", AREA(0, 1, 1_048_576, 3)],
  ["$2:$3", AREA(1, 0, 2, 16_384)],
])("%s is read", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(["A0", "A1048577", "XFE1", "A1:B", "1", "A", "", "A1 B2", "รหัส"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each([
  ["'ผลวิเคราะห์ ปี ๒๕๖๘'!$A$1:B2", "ผลวิเคราะห์ ปี ๒๕๖๘", AREA(0, 0, 2, 2)],
  ["ตัวชี้วัด!C3", "ตัวชี้วัด", AREA(2, 2)],
  ["'it''s'!A:A", "it's", AREA(0, 0, 1_048_576, 1)],
  ["B9", null, AREA(8, 1)],
])("%s names sheet and area", (text, sheetName, area) => {
  expect(parseReference(text)).toEqual({ sheetName, area });
});

test("what is no reference is refused", () => {
  expect(parseReference("'ก'!")).toBeNull();
  expect(parseReference("ก!ข")).toBeNull();
});

test("areas are written as Excel writes them", () => {
  expect(areaName(AREA(0, 0))).toBe("A1");
  expect(areaName(AREA(1, 1, 4, 2))).toBe("B2:C5");
  expect(areaName(AREA(0, 1, 1_048_576, 3))).toBe("B:D");
  expect(areaName(AREA(1, 0, 2, 16_384))).toBe("2:3");
  expect(absoluteAreaName(AREA(1, 1, 4, 2))).toBe("$B$2:$C$5");
  expect(absoluteAreaName(AREA(1, 0, 2, 16_384))).toBe("$2:$3");
  expect(addressOnSheet("Sheet1", AREA(0, 0))).toBe("Sheet1!A1");
  expect(addressOnSheet("ผล ปี'68", AREA(0, 0, 2, 2))).toBe("'ผล ปี''68'!A1:B2");
});

test("what is left of an area without a hole covers the rest once", () => {
  const area = AREA(2, 2, 6, 6);
  const hole = AREA(4, 0, 2, 5);
  const parts = subtractArea(area, hole);
  const covered = parts.reduce((sum, part) => sum + part.rowCount * part.columnCount, 0);
  expect(covered).toBe(36 - 6);
  parts.forEach((part, index) => {
    expect(intersection(part, hole)).toBeNull();
    parts.slice(index + 1).forEach((other) => expect(intersection(part, other)).toBeNull());
  });
  expect(subtractArea(area, AREA(20, 20))).toEqual([area]);
  expect(subtractArea(area, area)).toEqual([]);
});
