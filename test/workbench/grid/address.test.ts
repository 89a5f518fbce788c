import { cellName } from "../../../src/host/engine/areas";
import { areaBetween, parseReference } from "../../../src/workbench/grid/address";

describe("cell addresses", () => {
  test("a name read back is the same cell, whatever the column", () => {
    for (const column of [0, 25, 26, 51, 52, 701, 702, 16_383]) {
      expect(parseReference(cellName(41, column))?.from).toMatchObject({ row: 41, column });
    }
  });

  test("a reference may name a sheet in quotes, with an apostrophe inside", () => {
    expect(parseReference("'ปี ''68'!$B$2:C9")).toEqual({
      sheet: "ปี '68",
      from: { row: 1, column: 1, rowFixed: true, columnFixed: true },
      to: { row: 8, column: 2, rowFixed: false, columnFixed: false },
    });
  });

  test("a leading = or # belongs to the writing, not to the name", () => {
    expect(parseReference("#มาตรการ!A1")?.sheet).toBe("มาตรการ");
    expect(parseReference("=A1")?.sheet).toBeNull();
  });

  test.each(["", "A0", "A1048577", "XFE1", "A1:B2:C3", "1A", "!A1", "สวัสดี"])("%p is no reference", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test("the area between two cells is the same whichever comes first", () => {
    const area = { row: 2, column: 1, rowCount: 4, columnCount: 3 };
    expect(areaBetween({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual(area);
    expect(areaBetween({ row: 2, column: 3 }, { row: 5, column: 1 })).toEqual(area);
  });
});
