import { createBook } from "../../../src/host/engine/book";
import type { Area, Book, Sheet } from "../../../src/host/engine/types";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const number = (sheet: Sheet, row: number, column: number, value: number): void =>
  sheet.setCell(row, column, { kind: "number", number: value });
const formula = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.setCell(row, column, { kind: "formula", formula: value });
const names = (book: Book): string[] => book.sheets.map((sheet) => sheet.name);

test("a new workbook is one empty sheet in Calibri 11", () => {
  const book = createBook();
  expect(names(book)).toEqual(["Sheet1"]);
  expect(book.activeSheet).toBe(book.sheets[0]);
  expect(book.activeSheet.usedArea(false)).toBeNull();
  expect(book.activeSheet.style(0, 0)).toMatchObject({
    fontName: "Calibri",
    fontSize: 11,
    fontColor: "#000000",
    locked: true,
  });
  expect(book.activeSheet.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
});

test("a renamed sheet is followed by formulas, names, rules and links", () => {
  const book = createBook();
  const scores = book.activeSheet;
  const other = book.addSheet("สรุป");
  number(scores, 0, 0, 5);
  formula(other, 0, 0, "=Sheet1!A1+SUM('Sheet1'!A1:A3)");
  formula(other, 1, 0, '="Sheet1!A1"');
  other.setValidation(AREA(2, 0), {
    type: "List",
    formula1: "=Sheet1!$A$1:$A$3",
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  other.setHyperlink(3, 0, { documentReference: "Sheet1!A1" });
  book.setName("คะแนน", "=Sheet1!$A$1");
  book.renameSheet(scores, "คะแนน ปี ๒๕๖๘");
  expect(other.formula(0, 0)).toBe("='คะแนน ปี ๒๕๖๘'!A1+SUM('คะแนน ปี ๒๕๖๘'!A1:A3)");
  expect(other.value(0, 0)).toBe(10);
  expect(other.value(1, 0)).toBe("Sheet1!A1");
  expect(other.validation(2, 0)?.formula1).toBe("='คะแนน ปี ๒๕๖๘'!$A$1:$A$3");
  expect(other.hyperlink(3, 0)).toEqual({ documentReference: "'คะแนน ปี ๒๕๖๘'!A1" });
  expect(book.names[0]?.formula).toBe("='คะแนน ปี ๒๕๖๘'!$A$1");
});

test.each(["", "a/b", "x".repeat(32), "'ก", "สรุป", "สรุป".toUpperCase(), "[ก]"])(
  "the sheet name %j is refused",
  (name) => {
    const book = createBook();
    book.addSheet("สรุป");
    expect(() => book.addSheet(name)).toThrow();
    expect(() => book.renameSheet(book.activeSheet, name)).toThrow();
    expect(names(book)).toEqual(["Sheet1", "สรุป"]);
  }
);

test("a sheet may be renamed to its own name in other capitals", () => {
  const book = createBook();
  book.renameSheet(book.activeSheet, "SHEET1");
  expect(names(book)).toEqual(["SHEET1"]);
});

test("what referred to a deleted sheet shows #REF!, and its names go", () => {
  const book = createBook();
  const gone = book.addSheet("ลบ");
  number(gone, 0, 0, 1);
  formula(book.activeSheet, 0, 0, "='ลบ'!A1+1");
  book.setName("เฉพาะ", "='ลบ'!$A$1", { scope: gone });
  book.setName("ทั้งเล่ม", "='ลบ'!$A$1");
  book.select(gone, AREA(2, 2));
  book.deleteSheet(gone);
  expect(names(book)).toEqual(["Sheet1"]);
  expect(book.activeSheet.name).toBe("Sheet1");
  expect(book.selection.area).toEqual(AREA(0, 0));
  expect(book.activeSheet.formula(0, 0)).toBe("=#REF!+1");
  expect(book.activeSheet.value(0, 0)).toEqual({ error: "#REF!" });
  expect(book.names.map((name) => [name.name, name.formula])).toEqual([["ทั้งเล่ม", "=#REF!"]]);
  expect(() => book.deleteSheet(gone)).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
});

test("the last visible sheet stays", () => {
  const book = createBook();
  book.addSheet("ซ่อน").setVisibility("Hidden");
  expect(() => book.deleteSheet(book.activeSheet)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect(() => book.activeSheet.setVisibility("VeryHidden")).toThrow(
    expect.objectContaining({ code: "InvalidOperation" })
  );
  expect(() => book.activate(book.sheets[1] as Sheet)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
});

test("moving and activating", () => {
  const book = createBook();
  const two = book.addSheet("สอง");
  const three = book.addSheet("สาม");
  book.moveSheet(three, 0);
  expect(names(book)).toEqual(["สาม", "Sheet1", "สอง"]);
  book.moveSheet(three, 99);
  expect(names(book)).toEqual(["Sheet1", "สอง", "สาม"]);
  book.activate(two);
  expect(book.activeSheet).toBe(two);
  two.setVisibility("Hidden");
  expect(book.activeSheet.name).toBe("Sheet1");
});

test("a copy has cells, looks and tables of its own", () => {
  const book = createBook();
  const sheet = book.activeSheet;
  ["รหัส", "คะแนน"].forEach((text, column) => sheet.setCell(0, column, { kind: "text", text }));
  number(sheet, 1, 1, 90);
  sheet.addTable(AREA(0, 0, 2, 2), true, "ITA_X");
  formula(sheet, 4, 0, "=SUM(ITA_X[คะแนน])+Sheet1!B2");
  sheet.setRowHeight(1, 40);
  sheet.setValidation(AREA(1, 1), {
    type: "Decimal",
    formula1: 0,
    formula2: 100,
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  const copy = book.copySheet(sheet);
  expect(copy.name).toBe("Sheet1 (2)");
  expect(copy.tables.map((table) => table.name)).toEqual(["ITA_X3"]);
  expect(copy.formula(4, 0)).toBe("=SUM(ITA_X3[คะแนน])+'Sheet1 (2)'!B2");
  number(copy, 1, 1, 10);
  expect([copy.value(4, 0), sheet.value(4, 0)]).toEqual([20, 180]);
  expect([copy.rowHeight(1), copy.validation(1, 1)?.type]).toEqual([40, "Decimal"]);
  expect(copy.id).not.toBe(sheet.id);
  copy.setRowHeight(1, 20);
  expect(sheet.rowHeight(1)).toBe(40);
});

test("a protected structure refuses changes of sheets", () => {
  const book = createBook();
  book.setStructureProtected(true);
  expect(() => book.addSheet("ใหม่")).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect(() => book.renameSheet(book.activeSheet, "ใหม่")).toThrow();
  book.setStructureProtected(false);
  expect(book.addSheet("ใหม่").name).toBe("ใหม่");
});

test("names: made, changed, local before global, deleted", () => {
  const book = createBook();
  const other = book.addSheet("สอง");
  book.setName("เป้า", "=85", { comment: "เกณฑ์" });
  book.setName("เป้า", "=90", { scope: other });
  formula(book.activeSheet, 0, 0, "=เป้า");
  formula(other, 0, 0, "=เป้า");
  expect([book.activeSheet.value(0, 0), other.value(0, 0)]).toEqual([85, 90]);
  book.setName("เป้า", "=80");
  expect(book.names[0]).toMatchObject({ formula: "=80", comment: "เกณฑ์" });
  expect(book.activeSheet.value(0, 0)).toBe(80);
  book.deleteName("เป้า", other);
  expect(other.value(0, 0)).toBe(80);
  book.deleteName("เป้า");
  expect(other.value(0, 0)).toEqual({ error: "#NAME?" });
  expect(() => book.deleteName("เป้า")).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
  expect(() => book.setName("A1", "=1")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => book.setName("มี ช่องว่าง", "=1")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("the revision grows with every change and with nothing else", () => {
  const book = createBook();
  const sheet = book.activeSheet;
  const seen = [book.revision];
  const changes: (() => void)[] = [
    () => number(sheet, 0, 0, 1),
    () => sheet.patchStyle(AREA(0, 0), { bold: true }),
    () => sheet.setColumnWidth(0, 100),
    () => sheet.setRowHeight(0, 30),
    () => sheet.setFrozen(1, 0),
    () => book.setName("ก", "=1"),
    () => book.addSheet("สอง"),
    () => book.select(sheet, AREA(1, 1)),
  ];
  changes.forEach((change) => {
    change();
    seen.push(book.revision);
  });
  seen.slice(1).forEach((revision, index) => expect(revision).toBeGreaterThan(seen[index] ?? Infinity));
  const before = book.revision;
  expect([sheet.value(0, 0), sheet.text(0, 0), sheet.style(0, 0).bold, sheet.tables.length]).toEqual([1, "1", true, 0]);
  expect([sheet.usedArea(true), book.names.length]).toEqual([AREA(0, 0), 1]);
  expect(book.revision).toBe(before);
});
