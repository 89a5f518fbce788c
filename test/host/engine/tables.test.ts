import { createBook } from "../../../src/host/engine/book";
import type { Area, Book, Sheet, TableInfo } from "../../../src/host/engine/types";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

function put(sheet: Sheet, row: number, column: number, lines: readonly (readonly (string | number | null)[])[]): void {
  lines.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === null) return;
      if (typeof value === "number") sheet.setCell(row + r, column + c, { kind: "number", number: value });
      else if (value.startsWith("=")) sheet.setCell(row + r, column + c, { kind: "formula", formula: value });
      else sheet.setCell(row + r, column + c, { kind: "text", text: value });
    })
  );
}

/** A table ITA_X at A1:C5 with รหัส, ชื่อ, คะแนน. */
function withTable(): { book: Book; sheet: Sheet; table: TableInfo } {
  const book = createBook();
  const sheet = book.activeSheet;
  put(sheet, 0, 0, [
    ["รหัส", "ชื่อ", "คะแนน"],
    ["O3", "ก", 50],
    ["O1", "ข", null],
    ["O2", "ค", 100],
    ["O4", "ง", 50],
  ]);
  return { book, sheet, table: sheet.addTable(AREA(0, 0, 5, 3), true, "ITA_X") };
}
const column = (sheet: Sheet, index: number, from = 1, count = 4): unknown[] =>
  Array.from({ length: count }, (_, row) => sheet.value(from + row, index));

describe("making a table", () => {
  test("headers become text, filled and unique", () => {
    const sheet = createBook().activeSheet;
    put(sheet, 0, 0, [
      ["ก", "ก", null, 2568],
      [1, 2, 3, 4],
    ]);
    const table = sheet.addTable(AREA(0, 0, 2, 4), true);
    expect(table.name).toBe("Table1");
    expect(table.columns.map((each) => each.name)).toEqual(["ก", "ก2", "Column3", "2568"]);
    expect([0, 1, 2, 3].map((index) => sheet.value(0, index))).toEqual(["ก", "ก2", "Column3", "2568"]);
    expect(table).toMatchObject({
      showHeaders: true,
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
    });
  });

  test("without headers a row of them is put in above", () => {
    const sheet = createBook().activeSheet;
    put(sheet, 0, 0, [
      [1, 2],
      [3, 4],
    ]);
    const table = sheet.addTable(AREA(0, 0, 2, 2), false, "T");
    expect(table.area).toEqual(AREA(0, 0, 3, 2));
    expect(column(sheet, 0, 0, 3)).toEqual(["Column1", 1, 3]);
  });

  test("a lone header gets a body row", () => {
    const sheet = createBook().activeSheet;
    put(sheet, 0, 0, [["ก", "ข"]]);
    expect(sheet.addTable(AREA(0, 0, 1, 2), true).area).toEqual(AREA(0, 0, 2, 2));
  });

  test.each(["ITA X", "1ITA", "A1", "R1C1", "ita_x", ""])("the name %j is refused", (name) => {
    const { sheet } = withTable();
    put(sheet, 9, 0, [["ก"], [1]]);
    expect(() => sheet.addTable(AREA(9, 0, 2, 1), true, name)).toThrow(/cannot name a table|taken/);
    expect(sheet.tables).toHaveLength(1);
  });
});

describe("names follow", () => {
  test("a renamed table and column in formulas, validations, formats and names", () => {
    const { book, sheet, table } = withTable();
    const other = book.addSheet("สรุป");
    put(other, 0, 0, [["=SUM(ITA_X[คะแนน])"], ["=SUM(ITA_X[[ชื่อ]:[คะแนน]])+COUNTA(ITA_X)"], ['="ITA_X[คะแนน]"']]);
    other.addConditionalRule({
      area: AREA(0, 0),
      priority: 1,
      stopIfTrue: false,
      rule: { type: "Custom", formula: "=SUM(ITA_X[คะแนน])>1" },
      format: {},
    });
    book.setName("รวม", "=SUM(ITA_X[คะแนน])");
    sheet.patchTable(table.id, { name: "ITA_Scores" });
    sheet.setTableColumnName(table.id, 2, "คะแนน [๒๕๖๘]");
    expect(other.formula(0, 0)).toBe("=SUM(ITA_Scores[คะแนน '[๒๕๖๘']])");
    expect(other.formula(1, 0)).toBe("=SUM(ITA_Scores[[ชื่อ]:[คะแนน '[๒๕๖๘']]])+COUNTA(ITA_Scores)");
    expect(other.value(2, 0)).toBe("ITA_X[คะแนน]");
    expect(other.conditionalRules[0]?.rule).toEqual({ type: "Custom", formula: "=SUM(ITA_Scores[คะแนน '[๒๕๖๘']])>1" });
    expect(book.names[0]?.formula).toBe("=SUM(ITA_Scores[คะแนน '[๒๕๖๘']])");
    expect(other.value(0, 0)).toBe(200);
    expect(sheet.value(0, 2)).toBe("คะแนน [๒๕๖๘]");
  });

  test("a header cell that is typed over", () => {
    const { book, sheet } = withTable();
    const other = book.addSheet("สรุป");
    put(other, 0, 0, [["=SUM(ITA_X[คะแนน])"]]);
    put(sheet, 0, 2, [["ชื่อ"]]);
    expect(sheet.tables[0]?.columns.map((each) => each.name)).toEqual(["รหัส", "ชื่อ", "ชื่อ2"]);
    expect(sheet.value(0, 2)).toBe("ชื่อ2");
    expect(other.formula(0, 0)).toBe("=SUM(ITA_X[ชื่อ2])");
    sheet.clear(AREA(0, 2), "Contents");
    expect(sheet.value(0, 2)).toBe("Column3");
  });
});

describe("changing a table", () => {
  test("resizing keeps columns that stay and names new ones", () => {
    const { sheet, table } = withTable();
    put(sheet, 0, 3, [["หมายเหตุ"]]);
    sheet.resizeTable(table.id, AREA(0, 0, 7, 4));
    expect(sheet.tables[0]?.area).toEqual(AREA(0, 0, 7, 4));
    expect(sheet.tables[0]?.columns.map((each) => each.name)).toEqual(["รหัส", "ชื่อ", "คะแนน", "หมายเหตุ"]);
    sheet.resizeTable(table.id, AREA(0, 0, 3, 2));
    expect(sheet.tables[0]?.columns.map((each) => each.name)).toEqual(["รหัส", "ชื่อ"]);
    expect(() => sheet.resizeTable(table.id, AREA(1, 0, 3, 2))).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  });

  test("the totals row comes and goes without harm to what lies below", () => {
    const { sheet, table } = withTable();
    put(sheet, 5, 0, [["ใต้ตาราง"]]);
    sheet.patchTable(table.id, { showTotals: true });
    expect(sheet.tables[0]?.area).toEqual(AREA(0, 0, 6, 3));
    expect(column(sheet, 0, 5, 2)).toEqual(["Total", "ใต้ตาราง"]);
    sheet.patchTable(table.id, { showTotals: false });
    expect(sheet.tables[0]?.area).toEqual(AREA(0, 0, 5, 3));
    expect(sheet.value(5, 0)).toBe("ใต้ตาราง");
  });

  test("converted to a range the cells stay; deleted they go", () => {
    const { sheet, table } = withTable();
    sheet.removeTable(table.id, "KeepCells");
    expect([sheet.tables, sheet.value(1, 0)]).toEqual([[], "O3"]);
    const again = sheet.addTable(AREA(0, 0, 5, 3), true, "ITA_X");
    sheet.removeTable(again.id, "ClearCells");
    expect([sheet.tables, sheet.usedArea(true)]).toEqual([[], null]);
  });

  test("a table that is not there is refused", () => {
    const { sheet } = withTable();
    expect(() => sheet.patchTable("{none}", {})).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
  });
});

describe("sorting", () => {
  test("moves whole rows with their formats, keeps order among equals, empty cells last", () => {
    const { sheet, table } = withTable();
    sheet.patchStyle(AREA(3, 0, 1, 3), { fill: "#FFF2CC" });
    sheet.setHyperlink(3, 0, { address: "https://example.go.th/o2" });
    sheet.setRowHeight(1, 50);
    sheet.sortTable(table.id, [{ columnIndex: 2, ascending: false }]);
    expect(column(sheet, 0)).toEqual(["O2", "O3", "O4", "O1"]);
    expect(column(sheet, 2)).toEqual([100, 50, 50, null]);
    expect(sheet.style(1, 0).fill).toBe("#FFF2CC");
    expect(sheet.style(3, 0).fill).toBe("");
    expect(sheet.hyperlink(1, 0)).toEqual({ address: "https://example.go.th/o2" });
    expect(sheet.rowHeight(1)).toBe(50);
    sheet.sortTable(table.id, [
      { columnIndex: 2, ascending: true },
      { columnIndex: 0, ascending: false },
    ]);
    expect(column(sheet, 0)).toEqual(["O4", "O3", "O2", "O1"]);
  });

  test("formulas that look at their own row still do", () => {
    const { sheet, table } = withTable();
    put(sheet, 0, 3, [["สองเท่า"], ["=C2*2"], ["=C3*2"], ["=[@คะแนน]*2"], ["=C5*$F$1"]]);
    put(sheet, 0, 5, [[10]]);
    sheet.resizeTable(table.id, AREA(0, 0, 5, 4));
    sheet.sortTable(table.id, [{ columnIndex: 0, ascending: true }]);
    expect(column(sheet, 0)).toEqual(["O1", "O2", "O3", "O4"]);
    expect([1, 2, 3, 4].map((row) => sheet.formula(row, 3))).toEqual(["=C2*2", "=[@คะแนน]*2", "=C4*2", "=C5*$F$1"]);
    expect(column(sheet, 3)).toEqual([0, 200, 100, 500]);
  });

  test("Thai text sorts by the Thai dictionary", () => {
    const sheet = createBook().activeSheet;
    put(sheet, 0, 0, [["คำ"], ["แกะ"], ["ขา"], ["เก่า"], ["กา"], ["ไก่"]]);
    const table = sheet.addTable(AREA(0, 0, 6, 1), true);
    sheet.sortTable(table.id, [{ columnIndex: 0, ascending: true }]);
    expect(column(sheet, 0, 1, 5)).toEqual(["กา", "เก่า", "แกะ", "ไก่", "ขา"]);
  });
});

describe("filtering", () => {
  test("hides by displayed text, together with other columns, and shows again", () => {
    const { sheet, table } = withTable();
    sheet.patchStyle(AREA(1, 2, 4, 1), { numberFormat: "0.00" });
    const hidden = (): boolean[] => [1, 2, 3, 4].map((row) => sheet.rowHidden(row));
    sheet.filterTable(table.id, 2, ["50.00"]);
    expect(hidden()).toEqual([false, true, true, false]);
    sheet.filterTable(table.id, 0, ["o4", "O2"]);
    expect(hidden()).toEqual([true, true, true, false]);
    expect(sheet.tableFilter(table.id, 0)).toEqual(["o4", "O2"]);
    sheet.filterTable(table.id, 2, null);
    expect(hidden()).toEqual([true, true, false, false]);
    sheet.filterTable(table.id, 0, null);
    expect(hidden()).toEqual([false, false, false, false]);
  });

  test("SUBTOTAL sees filtered rows go, and rows hidden by hand stay hidden", () => {
    const { sheet, table } = withTable();
    put(sheet, 9, 0, [["=SUBTOTAL(109,ITA_X[คะแนน])"]]);
    expect(sheet.value(9, 0)).toBe(200);
    sheet.setRowHidden(4, true);
    sheet.filterTable(table.id, 0, ["O2", "O4"]);
    expect(sheet.value(9, 0)).toBe(100);
    sheet.filterTable(table.id, 0, null);
    expect([sheet.rowHidden(4), sheet.rowHidden(1)]).toEqual([true, false]);
    expect(sheet.value(9, 0)).toBe(150);
  });

  test("rows of a filtered table show again when it becomes a range", () => {
    const { sheet, table } = withTable();
    sheet.filterTable(table.id, 0, ["O2"]);
    sheet.removeTable(table.id, "KeepCells");
    expect([1, 2, 3, 4].map((row) => sheet.rowHidden(row))).toEqual([false, false, false, false]);
  });
});
