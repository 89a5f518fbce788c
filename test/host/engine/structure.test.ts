import { createBook } from "../../../src/host/engine/book";
import type { Area, Sheet } from "../../../src/host/engine/types";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const ROWS = (row: number, rowCount = 1): Area => AREA(row, 0, rowCount, 16_384);
const COLUMNS = (column: number, columnCount = 1): Area => AREA(0, column, 1_048_576, columnCount);

function newSheet(): Sheet {
  return createBook().activeSheet;
}
const number = (sheet: Sheet, row: number, column: number, value: number): void =>
  sheet.setCell(row, column, { kind: "number", number: value });
const text = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.setCell(row, column, { kind: "text", text: value });
const formula = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.setCell(row, column, { kind: "formula", formula: value });

/** What becomes of a formula in Z50 of Sheet1 (or of another sheet) after a change to Sheet1. */
function after(written: string, change: (sheet: Sheet) => void, onOtherSheet = false): string | null {
  const book = createBook();
  const sheet = book.activeSheet;
  const home = onOtherSheet ? book.addSheet("อื่น") : sheet;
  const column = 700;
  formula(home, 0, column, written);
  change(sheet);
  return home.formula(0, column) ?? home.formula(0, column + 1) ?? home.formula(0, column - 1);
}

const insertRow3 = (sheet: Sheet): void => sheet.insertCells(AREA(2, 0, 1, 600), "Down");
const deleteRow3 = (sheet: Sheet): void => sheet.deleteCells(AREA(2, 0, 1, 600), "Up");

describe("references follow inserted rows", () => {
  test.each([
    ["=A2+A3", "=A2+A4"],
    ["=SUM(A1:A5)", "=SUM(A1:A6)"],
    ["=SUM(A3:A5)", "=SUM(A4:A6)"],
    ["=$A$3*A$2", "=$A$4*A$2"],
    ["=SUM(A:A)", "=SUM(A:A)"],
    ['="A3"&A3', '="A3"&A4'],
    ["=LOG10(A3)", "=LOG10(A4)"],
    ["='Sheet1'!a3", "=Sheet1!A4"],
    ["=sum(a3:b3)", "=SUM(A4:B4)"],
    ["=ABC3X+A3", "=ABC3X+A4"],
  ])("%s becomes %s", (before, expected) => {
    expect(after(before, insertRow3)).toBe(expected);
  });

  test("on other sheets only where they name the sheet", () => {
    expect(after("='Sheet1'!A3+A3", insertRow3, true)).toBe("=Sheet1!A4+A3");
  });

  test("whole rows", () => {
    expect(after("=SUM(2:5)", (sheet) => sheet.insertCells(ROWS(2, 2), "Down"))).toBe("=SUM(2:7)");
  });
});

describe("references follow deleted rows", () => {
  test.each([
    ["=A2+A4", "=A2+A3"],
    ["=A3", "=#REF!"],
    ["=SUM(A1:A5)", "=SUM(A1:A4)"],
    ["=SUM(A3:A5)", "=SUM(A3:A4)"],
    ["=SUM(A1:A3)", "=SUM(A1:A2)"],
    ["=SUM(A3:B3)", "=SUM(#REF!)"],
    ["='Sheet1'!A3", "=Sheet1!#REF!"],
  ])("%s becomes %s", (before, expected) => {
    expect(after(before, deleteRow3)).toBe(expected);
  });
});

describe("columns and partial shifts", () => {
  test("references follow inserted and deleted columns", () => {
    expect(after("=SUM(B1:D1)*E2", (sheet) => sheet.insertCells(COLUMNS(2), "Right"))).toBe("=SUM(B1:E1)*F2");
    expect(after("=SUM(B1:D1)*C2", (sheet) => sheet.deleteCells(COLUMNS(2), "Left"))).toBe("=SUM(B1:C1)*#REF!");
  });

  test("a shift of some columns leaves the others where they are", () => {
    const sheet = newSheet();
    [0, 1, 2].forEach((column) => number(sheet, 2, column, column + 1));
    formula(sheet, 9, 9, "=A3+B3+SUM(A3:C3)");
    sheet.insertCells(AREA(2, 1, 2, 1), "Down");
    expect([sheet.value(2, 0), sheet.value(2, 1), sheet.value(4, 1), sheet.value(2, 2)]).toEqual([1, null, 2, 3]);
    expect(sheet.formula(9, 9)).toBe("=A3+B5+SUM(A3:C3)");
  });
});

test("values, formats, links, heights, hidden rows and merges move along", () => {
  const sheet = newSheet();
  text(sheet, 4, 1, "ย้าย");
  sheet.patchStyle(AREA(4, 1), { bold: true });
  sheet.setHyperlink(4, 1, { address: "https://example.go.th/" });
  sheet.setRowHeight(4, 40);
  sheet.setRowHidden(5, true);
  sheet.merge(AREA(6, 0, 2, 2), false);
  sheet.insertCells(ROWS(2, 3), "Down");
  expect(sheet.value(7, 1)).toBe("ย้าย");
  expect(sheet.style(7, 1).bold).toBe(true);
  expect(sheet.hyperlink(7, 1)).toEqual({ address: "https://example.go.th/" });
  expect([sheet.rowHeight(7), sheet.rowHeight(4), sheet.rowHidden(8), sheet.rowHidden(5)]).toEqual([
    40,
    15,
    true,
    false,
  ]);
  expect(sheet.merges).toEqual([AREA(9, 0, 2, 2)]);
  sheet.deleteCells(ROWS(0, 8), "Up");
  expect([sheet.value(0, 1), sheet.rowHidden(0), sheet.merges]).toEqual([null, true, [AREA(1, 0, 2, 2)]]);
});

test("inserted cells look like those above", () => {
  const sheet = newSheet();
  text(sheet, 1, 0, "บน");
  sheet.patchStyle(AREA(1, 0, 1, 2), { fill: "#FFF2CC", bold: true });
  text(sheet, 2, 0, "ล่าง");
  sheet.insertCells(ROWS(2), "Down");
  expect(sheet.style(2, 1)).toMatchObject({ fill: "#FFF2CC", bold: true });
  expect(sheet.value(2, 0)).toBeNull();
  expect(sheet.style(3, 0).fill).toBe("");
});

test("validations, conditional formats, names and print ranges follow", () => {
  const book = createBook();
  const sheet = book.activeSheet;
  sheet.setValidation(AREA(3, 0, 5, 2), {
    type: "Custom",
    formula1: "=A4>0",
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  sheet.addConditionalRule({
    area: AREA(3, 0, 5, 2),
    priority: 1,
    stopIfTrue: false,
    rule: { type: "Custom", formula: "=$A4>$C$9" },
    format: { bold: true },
  });
  book.setName("คะแนน", "='Sheet1'!$A$4:$A$8");
  sheet.patchPageSetup({ printArea: AREA(0, 0, 9, 4), titleRows: { first: 1, last: 2 } });
  sheet.insertCells(ROWS(1, 2), "Down");
  expect(sheet.validation(4, 0)).toBeNull();
  expect(sheet.validation(5, 0)?.formula1).toBe("=A6>0");
  expect(sheet.validation(9, 1)?.formula1).toBe("=A6>0");
  expect(sheet.conditionalRules).toMatchObject([{ area: AREA(5, 0, 5, 2), rule: { formula: "=$A6>$C$11" } }]);
  expect(book.names[0]?.formula).toBe("=Sheet1!$A$6:$A$10");
  expect(sheet.pageSetup).toMatchObject({ printArea: AREA(0, 0, 11, 4), titleRows: { first: 3, last: 4 } });
  sheet.deleteCells(ROWS(5, 5), "Up");
  expect(sheet.conditionalRules).toEqual([]);
  expect(book.names[0]?.formula).toBe("=Sheet1!#REF!");
});

test("a validation that is torn keeps both parts", () => {
  const sheet = newSheet();
  const rule = { type: "List", formula1: "ก,ข", ignoreBlanks: true, inCellDropDown: true } as const;
  sheet.setValidation(AREA(2, 0, 3, 3), rule);
  sheet.insertCells(AREA(2, 1, 2, 1), "Down");
  const has = (row: number, column: number): boolean => sheet.validation(row, column) !== null;
  expect([has(2, 0), has(2, 1), has(4, 1), has(6, 1), has(7, 1), has(2, 2), has(5, 2)]).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});

describe("tables", () => {
  /** A table of three body rows at A3:C6; its third column doubles the first. */
  function withTable(): { sheet: Sheet; id: string } {
    const sheet = newSheet();
    ["รหัส", "ชื่อ", "สองเท่า"].forEach((name, column) => text(sheet, 2, column, name));
    [1, 2, 3].forEach((value, row) => {
      number(sheet, 3 + row, 0, value);
      text(sheet, 3 + row, 1, `ตัวที่ ${value}`);
    });
    const { id } = sheet.addTable(AREA(2, 0, 4, 3), true, "ITA_Items");
    [0, 1, 2].forEach((row) => formula(sheet, 3 + row, 2, "=[@รหัส]*2"));
    text(sheet, 8, 0, "ใต้ตาราง");
    return { sheet, id };
  }
  const table = (sheet: Sheet): Area | undefined => sheet.tables[0]?.area;

  test("grow when cells of their width are put in, and calculated columns fill", () => {
    const { sheet } = withTable();
    formula(sheet, 0, 9, "=SUM(ITA_Items[สองเท่า])");
    sheet.insertCells(AREA(4, 0, 2, 3), "Down");
    expect(table(sheet)).toEqual(AREA(2, 0, 6, 3));
    expect(sheet.value(10, 0)).toBe("ใต้ตาราง");
    expect(sheet.formula(4, 2)).toBe("=[@รหัส]*2");
    number(sheet, 4, 0, 10);
    expect(sheet.value(0, 9)).toBe(32);
  });

  test("grow at their first body row, move above their header, stay for rows below", () => {
    const { sheet } = withTable();
    sheet.patchStyle(AREA(2, 0, 1, 3), { bold: true });
    sheet.insertCells(ROWS(3), "Down");
    expect(table(sheet)).toEqual(AREA(2, 0, 5, 3));
    expect(sheet.style(3, 0).bold).toBe(false);
    sheet.insertCells(ROWS(2), "Down");
    expect(table(sheet)).toEqual(AREA(3, 0, 5, 3));
    sheet.insertCells(ROWS(8), "Down");
    expect(table(sheet)).toEqual(AREA(3, 0, 5, 3));
  });

  test("shrink, keep one body row, and go when all their cells go", () => {
    const { sheet } = withTable();
    formula(sheet, 0, 9, "=SUM(ITA_Items[รหัส])");
    sheet.deleteCells(AREA(3, 0, 1, 3), "Up");
    expect(table(sheet)).toEqual(AREA(2, 0, 3, 3));
    expect(sheet.value(0, 9)).toBe(5);
    formula(sheet, 0, 8, "=A8");
    sheet.deleteCells(AREA(3, 0, 2, 3), "Up");
    expect(table(sheet)).toEqual(AREA(2, 0, 2, 3));
    expect([sheet.formula(0, 8), sheet.value(0, 8)]).toEqual(["=A7", "ใต้ตาราง"]);
    expect([sheet.value(3, 0), sheet.value(0, 9)]).toEqual([null, 0]);
    expect(sheet.value(6, 0)).toBe("ใต้ตาราง");
    sheet.deleteCells(AREA(2, 0, 2, 3), "Up");
    expect(sheet.tables).toEqual([]);
    expect(sheet.formula(0, 9)).toBe("=SUM(#REF!)");
  });

  test("take and lose columns", () => {
    const { sheet } = withTable();
    formula(sheet, 0, 9, "=SUM(ITA_Items[รหัส])");
    sheet.insertCells(AREA(2, 1, 4, 1), "Right");
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(["รหัส", "Column2", "ชื่อ", "สองเท่า"]);
    expect(sheet.value(2, 1)).toBe("Column2");
    sheet.deleteCells(AREA(2, 0, 4, 1), "Left");
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(["Column2", "ชื่อ", "สองเท่า"]);
    expect(table(sheet)).toEqual(AREA(2, 0, 4, 3));
    expect(sheet.formula(0, 8) ?? sheet.formula(0, 9)).toBe("=SUM(#REF!)");
    expect(sheet.formula(3, 2)).toBe("=#REF!*2");
  });

  test.each<[string, (sheet: Sheet) => void]>([
    ["a part of the width moves down", (sheet) => sheet.insertCells(AREA(3, 0, 1, 2), "Down")],
    ["a part of the height moves right", (sheet) => sheet.insertCells(AREA(3, 0, 1, 1), "Right")],
    ["a part above the table moves down", (sheet) => sheet.insertCells(AREA(0, 1, 1, 1), "Down")],
    ["the header alone goes", (sheet) => sheet.deleteCells(AREA(2, 0, 1, 3), "Up")],
  ])("refuse to be torn: %s", (_case, change) => {
    const { sheet } = withTable();
    expect(() => change(sheet)).toThrow(expect.objectContaining({ code: "InsertDeleteConflict" }));
    expect(table(sheet)).toEqual(AREA(2, 0, 4, 3));
    expect(sheet.value(4, 1)).toBe("ตัวที่ 2");
  });

  test("cannot be merged or overlapped", () => {
    const { sheet } = withTable();
    expect(() => sheet.merge(AREA(3, 0, 1, 2), false)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
    expect(() => sheet.addTable(AREA(5, 0, 4, 2), true)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});

test("a merge keeps the first content only, and cells under it take nothing", () => {
  const sheet = newSheet();
  text(sheet, 0, 1, "สอง");
  text(sheet, 1, 0, "สาม");
  sheet.merge(AREA(0, 0, 2, 2), false);
  text(sheet, 1, 1, "หาย");
  expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual([
    "สอง",
    null,
    null,
    null,
  ]);
  sheet.unmerge(AREA(1, 1));
  expect(sheet.merges).toEqual([]);
  text(sheet, 1, 1, "อยู่");
  expect(sheet.value(1, 1)).toBe("อยู่");
});

test("a shift that would tear a merge is refused", () => {
  const sheet = newSheet();
  sheet.merge(AREA(4, 0, 1, 3), false);
  expect(() => sheet.insertCells(AREA(2, 0, 1, 2), "Down")).toThrow(
    expect.objectContaining({ code: "InsertDeleteConflict" })
  );
});

test("content is never pushed off the sheet", () => {
  const sheet = newSheet();
  text(sheet, 1_048_575, 0, "สุดท้าย");
  expect(() => sheet.insertCells(ROWS(0), "Down")).toThrow(expect.objectContaining({ code: "InsertDeleteConflict" }));
  expect(sheet.value(1_048_575, 0)).toBe("สุดท้าย");
});

test("spilled values move with their formula", () => {
  const sheet = newSheet();
  formula(sheet, 1, 0, "=SEQUENCE(3)");
  expect(sheet.value(3, 0)).toBe(3);
  sheet.insertCells(ROWS(0, 2), "Down");
  expect([1, 2, 3, 4, 5].map((row) => sheet.value(row, 0))).toEqual([null, null, 1, 2, 3]);
});
