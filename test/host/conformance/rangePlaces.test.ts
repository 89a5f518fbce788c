import { openHost } from "../../support/host";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";

beforeEach(() => openHost());

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onNewSheet(async (sheet) => (await loaded(find(sheet), "address")).address.replace(/^.*!/, ""));
}

// https://learn.microsoft.com/javascript/api/excel/excel.range : each expectation is the example of that method's text.
test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell counts from the range's own corner and may leave it", (s) => s.getRange("B2:C3").getCell(4, 0), "B6"],
  ["getRow", (s) => s.getRange("B2:D4").getRow(1), "B3:D3"],
  ["getColumn", (s) => s.getRange("B2:D4").getColumn(2), "D2:D4"],
  ["getLastRow", (s) => s.getRange("B2:D5").getLastRow(), "B5:D5"],
  ["getLastColumn", (s) => s.getRange("B2:D5").getLastColumn(), "D2:D5"],
  ["getLastCell", (s) => s.getRange("B2:D5").getLastCell(), "D5"],
  ["getEntireRow", (s) => s.getRange("B4:E11").getEntireRow(), "4:11"],
  ["getEntireColumn", (s) => s.getRange("B4:E11").getEntireColumn(), "B:E"],
  ["getOffsetRange", (s) => s.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
  ["getResizedRange", (s) => s.getRange("B2:C3").getResizedRange(2, 1), "B2:D5"],
  ["getAbsoluteResizedRange", (s) => s.getRange("B2:C3").getAbsoluteResizedRange(1, 4), "B2:E2"],
  ["getRowsBelow", (s) => s.getRange("B2:C3").getRowsBelow(2), "B4:C5"],
  ["getRowsAbove", (s) => s.getRange("B3:C4").getRowsAbove(), "B2:C2"],
  ["getColumnsAfter", (s) => s.getRange("B2:C3").getColumnsAfter(2), "D2:E3"],
  ["getColumnsBefore", (s) => s.getRange("B2:C3").getColumnsBefore(), "A2:A3"],
  ["getBoundingRect", (s) => s.getRange("B2:C5").getBoundingRect("D10:E15"), "B2:E15"],
  ["getIntersection", (s) => s.getRange("B2:D5").getIntersection(s.getRange("C4:F9")), "C4:D5"],
  ["getRangeByIndexes", (s) => s.getRangeByIndexes(1, 2, 3, 1), "C2:C4"],
  ["corners in any order", (s) => s.getRange("C3:A1"), "A1:C3"],
])("%s", async (_name, find, address) => {
  expect(await addressOf(find)).toBe(address);
});

test("an address names the sheet, in quotes where Excel needs them", () =>
  Excel.run(async (context) => {
    const plain = context.workbook.worksheets.add("ภาพรวม").getRange("A1");
    const quoted = context.workbook.worksheets.add("ปี 2568's").getRange("A1:B2");
    plain.load("address");
    quoted.load("address");
    await context.sync();
    expect(plain.address).toBe("ภาพรวม!A1");
    expect(quoted.address).toBe("'ปี 2568''s'!A1:B2");
  }));

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["an address that is none", (s) => s.getRange("ไม่ใช่ที่อยู่"), "InvalidArgument"],
  ["a place outside the grid", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
  ["a column beyond XFD", (s) => s.getRange("XFE1"), "InvalidArgument"],
  ["a size below one", (s) => s.getRange("A1").getResizedRange(-1, 0), "InvalidArgument"],
  ["a row that the range does not have", (s) => s.getRange("A1:A2").getRow(2), "InvalidArgument"],
  ["half a row", (s) => s.getRange("A1").getCell(0.5, 0), "InvalidArgument"],
  ["ranges that do not meet", (s) => s.getRange("A1").getIntersection("B2"), "ItemNotFound"],
])("%s is refused", async (_name, find, code) => {
  const refusal = await refusalOf(onNewSheet((sheet) => loaded(find(sheet), "address")));
  expect(refusal.code).toBe(code);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
test("getIntersectionOrNullObject answers a null object, and whatever hangs on it is null too", () =>
  onNewSheet(async (sheet) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const below = none.getRowsBelow(1);
    below.load("address");
    none.format.fill.color = "#FF0000";
    none.clear();
    await loaded(none, "address");
    expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
  }));

describe("used ranges", () => {
  // "If the entire worksheet is blank, this function will return the top left cell."
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
  test("of a blank worksheet is A1, or a null object", () =>
    onNewSheet(async (sheet) => {
      const none = sheet.getUsedRangeOrNullObject();
      expect((await loaded(sheet.getUsedRange(), "address")).address).toBe("Sheet2!A1");
      expect(none.isNullObject).toBe(true);
    }));

  // "If there are no used cells within the range, this function will throw an ItemNotFound error."
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
  test("of a blank range is ItemNotFound, or a null object", async () => {
    const refusal = await refusalOf(onNewSheet((sheet) => loaded(sheet.getRange("B2:C3").getUsedRange(), "address")));
    expect(refusal).toMatchObject({ code: "ItemNotFound", location: "Range.getUsedRange" });
    await onNewSheet(async (sheet) => {
      expect((await loaded(sheet.getRange("B2:C3").getUsedRangeOrNullObject(), "address")).isNullObject).toBe(true);
    });
  });

  test("a cell with a format only counts unless values only are asked", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      expect((await loaded(sheet.getUsedRange(), "address")).address).toBe("Sheet2!B2:D5");
      expect((await loaded(sheet.getUsedRange(true), "address")).address).toBe("Sheet2!B2");
      expect((await loaded(sheet.getRange("A1:Z99").getUsedRange(true), "address")).address).toBe("Sheet2!B2");
    }));
});

test("getTables finds the tables that a range touches, or only those it holds whole", () =>
  onNewSheet(async (sheet) => {
    sheet.tables.add("A1:B3", true).name = "First";
    sheet.tables.add("D1:E3", true).name = "Second";
    const touched = sheet.getRange("B2:D2").getTables();
    const whole = sheet.getRange("A1:D9").getTables(true);
    touched.load("items/name");
    whole.load("items/name");
    await sheet.context.sync();
    expect(touched.items.map((table) => table.name)).toEqual(["First", "Second"]);
    expect(whole.items.map((table) => table.name)).toEqual(["First"]);
  }));

test("RangeAreas format, count and clear several areas of one sheet", () =>
  onNewSheet(async (sheet) => {
    const areas = sheet.getRanges("A1:B2, D4");
    areas.format.fill.color = "#DCEBF7";
    sheet.getRange("A1").values = [["x"]];
    await loaded(areas, "address,areaCount,cellCount");
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet2!A1:B2,Sheet2!D4", 2, 5]);
    const corner = await loaded(sheet.getRange("D4"), "format/fill/color");
    expect(corner.format.fill.color).toBe("#DCEBF7");
    areas.clear();
    expect((await loaded(sheet.getUsedRangeOrNullObject(), "address")).isNullObject).toBe(true);
  }));

describe("a range that is held", () => {
  test("stays usable after a sync and follows rows that are put in above it", () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      range.values = [
        ["ก", "ข"],
        ["ค", "ง"],
      ];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await loaded(range, "address,values");
      expect(range.address).toBe("Sheet2!B7:C8");
      expect(range.values).toEqual([
        ["ก", "ข"],
        ["ค", "ง"],
      ]);
    }));

  test("is an InvalidReference once its cells are deleted", async () => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange("B5");
        range.values = [[1]];
        await context.sync();
        sheet.getRange("5:5").delete("Up");
        await loaded(range, "values");
      })
    );
    expect(refusal.code).toBe("InvalidReference");
  });

  test("is let go when Excel.run ends", async () => {
    const host = await openHost();
    await onNewSheet((sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      return context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.requests.at(-1)).toMatchObject({ cleanup: true, readOnly: true });
  });
});
