import { openHost } from "../../support/host";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";

beforeEach(() => openHost());

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe("null and empty in values", () => {
  test("null inside an array leaves the cell as it is, an empty string clears it", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["หนึ่ง", "สอง", "สาม"]];
      range.values = [[null, "", "ใหม่"]];
      expect((await loaded(range, "values")).values).toEqual([["หนึ่ง", "", "ใหม่"]]);
    }));

  test("null for the whole property is refused", async () => {
    const refusal = await refusalOf(
      onNewSheet((sheet, context) => {
        sheet.getRange("A1").values = null as unknown as string[][];
        return context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  test("an empty string resets a number format to General", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.00", "0%"]];
      range.numberFormat = [["", null]];
      expect((await loaded(range, "numberFormat")).numberFormat).toEqual([["General", "0%"]]);
    }));

  test("an empty cell is read as an empty string", () =>
    onNewSheet(async (sheet) => {
      const cell = await loaded(sheet.getRange("Z9"), "values,formulas,text,valueTypes");
      expect([cell.values, cell.formulas, cell.text, cell.valueTypes]).toEqual([[[""]], [[""]], [[""]], [["Empty"]]]);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
describe("what an array may be", () => {
  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["ragged rows", [[1, 2], [3]]],
    ["a flat list", [1, 2]],
  ])("%s: refused, nothing written", async (_name, values) => {
    const refusal = await refusalOf(
      onNewSheet((sheet, context) => {
        sheet.getRange("A1:B2").values = values as unknown as number[][];
        return context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  test("one value fills every cell of the range", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "ผ่าน" as unknown as string[][];
      range.numberFormat = "@" as unknown as string[][];
      await loaded(range, "values,numberFormat");
      expect(range.values).toEqual([
        ["ผ่าน", "ผ่าน"],
        ["ผ่าน", "ผ่าน"],
      ]);
      expect(range.numberFormat).toEqual([
        ["@", "@"],
        ["@", "@"],
      ]);
    }));

  test("an object in a cell is refused", async () => {
    const refusal = await refusalOf(
      onNewSheet((sheet, context) => {
        sheet.getRange("A1").values = [[{ a: 1 }]];
        return context.sync();
      })
    );
    expect(refusal.code).toBe("InvalidArgument");
  });
});

// "If the returned or set value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value
// as a formula." https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
describe("text that looks like something else", () => {
  test("=, + and - start a formula; a signed number stays a number", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["=1+1", "+A1", "-A1", "-5", "+5"]];
      await loaded(range, "values,formulas");
      expect(range.values).toEqual([[2, 2, -2, -5, 5]]);
      expect(range.formulas.map((row) => row.map((cell) => typeof cell))).toEqual([
        ["string", "string", "string", "number", "number"],
      ]);
    }));

  test("other text is read as if it were typed: numbers, percents and true become values", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["12.5", "15%", "TRUE", "ข้อ 1"]];
      await loaded(range, "values,valueTypes,numberFormat");
      expect(range.values).toEqual([[12.5, 0.15, true, "ข้อ 1"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Boolean", "String"]]);
      expect(range.numberFormat[0]?.[1]).toBe("0%");
    }));

  // https://github.com/OfficeDev/office-js/issues/6687
  test("a leading apostrophe makes text and is gone when the cell is read", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["'=1+1", "'007"]];
      await loaded(range, "values,formulas,valueTypes");
      expect(range.values).toEqual([["=1+1", "007"]]);
      expect(range.formulas).toEqual([["=1+1", "007"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    }));

  test("a cell of the format Text takes everything as text", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "12"]];
      await loaded(range, "values,valueTypes");
      expect(range.values).toEqual([["=1+1", "12"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    }));

  test("an error is read as its text, and only valueTypes tells it from a word", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["=1/0", "'#DIV/0!"]];
      await loaded(range, "values,valueTypes");
      expect(range.values).toEqual([["#DIV/0!", "#DIV/0!"]]);
      expect(range.valueTypes).toEqual([["Error", "String"]]);
    }));
});

test("text shows the value under its number format, Thai digits included", () =>
  onNewSheet(async (sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[90.5, 90.5]];
    range.numberFormat = [["0.00", "[$-D00041E]0.00"]];
    expect((await loaded(range, "text")).text).toEqual([["90.50", "๙๐.๕๐"]]);
  }));

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
describe("whole rows and columns", () => {
  test("cell values of an unbounded range are null, its address and count are not", () =>
    onNewSheet(async (sheet) => {
      const column = await loaded(sheet.getRange("C:C"), "values,formulas,text,numberFormat,address,cellCount");
      expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([null, null, null, null]);
      expect(column.address).toBe("Sheet2!C:C");
      expect(column.cellCount).toBe(1_048_576);
    }));

  test("cell values of an unbounded range cannot be set", async () => {
    const refusal = await refusalOf(
      onNewSheet((sheet, context) => {
        sheet.getRange("C:C").values = "x" as unknown as string[][];
        return context.sync();
      })
    );
    expect(refusal.code).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
test("more than five million cells cannot be read at once", async () => {
  const refusal = await refusalOf(onNewSheet((sheet) => loaded(sheet.getRange("A1:Z200000"), "values")));
  expect(refusal.code).toBe("RangeExceedsLimit");
});

test("an array of more than 1,500 cells, which the client splits, arrives whole; a wrong size is refused before any of it", () =>
  onNewSheet(async (sheet, context) => {
    const values = Array.from({ length: 700 }, (_, row) => [row, `แถว ${row}`, row * 2]);
    const range = sheet.getRange("A1:C700");
    range.values = values;
    expect((await loaded(range, "values")).values).toEqual(values);

    const other = sheet.getRange("E1:G600");
    const refusal = await refusalOf(
      (async () => {
        other.values = values;
        await context.sync();
      })()
    );
    expect(refusal.code).toBe("InvalidArgument");
    const first = await loaded(sheet.getRange("E1"), "values");
    expect(first.values).toEqual([[""]]);
  }));
