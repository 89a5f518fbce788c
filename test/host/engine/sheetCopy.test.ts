import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, Sheet } from "../../../src/host/engine/types";
import { AREA } from "./afterRoundTrip";

function put(sheet: Sheet, rows: readonly (readonly (string | number)[])[], row = 0, column = 0): void {
  rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (typeof value === "number") sheet.setCell(row + r, column + c, { kind: "number", number: value });
      else if (value.startsWith("=")) sheet.setCell(row + r, column + c, { kind: "formula", formula: value });
      else sheet.setCell(row + r, column + c, { kind: "text", text: value });
    })
  );
}

const ROWS = [
  ["รหัส", "คะแนน"],
  ["O1", 50],
  ["O2", 100],
];

/** "คะแนน" with a table at A1:B3, and "อื่น" that refers to it. */
function scores(tableName = "ITA_X"): { book: Book; sheet: Sheet; other: Sheet } {
  const book = createBook();
  const sheet = book.activeSheet;
  book.renameSheet(sheet, "คะแนน");
  put(sheet, ROWS);
  sheet.addTable(AREA(0, 0, 3, 2), true, tableName);
  const other = book.addSheet("อื่น");
  put(other, [[`=SUM(${tableName}[คะแนน])+'คะแนน'!B2`]]);
  return { book, sheet, other };
}

const tableNames = (sheet: Sheet): string[] => sheet.tables.map((table) => table.name);

// https://github.com/ehills/FireteamArmory: tables 40 to 43 of a file that Excel saved are such copies.
describe("tables of a copy", () => {
  test.each([
    ["Table1", "Table13"],
    ["Sales", "Sales3"],
    ["ITA_2568", "ITA_25683"],
  ])("%s is copied as %s", (name, copied) => {
    const { book, sheet } = scores(name);
    expect(tableNames(book.copySheet(sheet))).toEqual([copied]);
  });

  test("each takes the next number, and a copy of the copy puts one more behind", () => {
    const { book, sheet } = scores("A_");
    put(sheet, ROWS, 5, 0);
    sheet.addTable(AREA(5, 0, 3, 2), true, "B_");
    const copy = book.copySheet(sheet);
    expect(tableNames(copy)).toEqual(["A_4", "B_5"]);
    expect(tableNames(book.copySheet(copy))).toEqual(["A_46", "B_57"]);
    expect(tableNames(sheet)).toEqual(["A_", "B_"]);
  });

  test("a number that is taken is passed over", () => {
    const { book, sheet } = scores();
    book.setName("ita_x3", "=1");
    expect(tableNames(book.copySheet(sheet))).toEqual(["ITA_X4"]);
  });

  test("keep filters, totals and column formulas, which speak of the copy", () => {
    const { book, sheet } = scores();
    const table = sheet.tables[0]!;
    put(sheet, [["ผลต่าง"]], 0, 2);
    sheet.resizeTable(table.id, AREA(0, 0, 3, 3));
    put(sheet, [["=[@คะแนน]-80"], ["=ITA_X[[#This Row],[คะแนน]]-80"]], 1, 2);
    sheet.patchTable(table.id, { showTotals: true, style: "TableStyleLight9" });
    sheet.filterTable(table.id, 0, ["O2"]);
    const copy = book.copySheet(sheet);
    const copied = copy.tables[0]!;
    expect(copied).toMatchObject({ area: AREA(0, 0, 4, 3), showTotals: true, style: "TableStyleLight9" });
    expect([copy.tableFilter(copied.id, 0), copy.rowHidden(1), copy.rowHidden(2)]).toEqual([["O2"], true, false]);
    copy.setCell(2, 1, { kind: "number", number: 90 });
    expect([copy.value(2, 2), sheet.value(2, 2)]).toEqual([10, 20]);
    copy.filterTable(copied.id, 0, null);
    expect(sheet.rowHidden(1)).toBe(true);
  });
});

test("what refers to the sheet from elsewhere stays with the sheet; from the sheet itself it follows", () => {
  const { book, sheet, other } = scores();
  put(sheet, [["='คะแนน'!B2+อื่น!A1", "=SUM(ITA_X[คะแนน])", "=COUNTA(ITA_X)"]], 5, 0);
  const copy = book.copySheet(sheet);
  expect([0, 1, 2].map((column) => copy.formula(5, column))).toEqual([
    "='คะแนน (2)'!B2+'อื่น'!A1",
    "=SUM(ITA_X3[คะแนน])",
    "=COUNTA(ITA_X3)",
  ]);
  expect(other.formula(0, 0)).toBe("=SUM(ITA_X[คะแนน])+'คะแนน'!B2");
  copy.setCell(1, 1, { kind: "number", number: 0 });
  expect([copy.value(5, 1), other.value(0, 0)]).toEqual([100, 200]);
});

test("rules, looks, sizes, page and protection come along, and are the copy's own", () => {
  const { book, sheet } = scores();
  sheet.setValidation(AREA(1, 1, 2, 1), {
    type: "List",
    formula1: "='คะแนน'!$A$2:$A$3",
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  sheet.addConditionalRule({
    area: AREA(1, 1, 2, 1),
    priority: 1,
    stopIfTrue: false,
    rule: { type: "Custom", formula: "='คะแนน'!$B$2>1" },
    format: { bold: true },
  });
  sheet.patchStyle(AREA(1, 1), { fill: "#FFFF00" });
  sheet.setColumnWidth(1, 150);
  sheet.setRowHeight(5, 44);
  sheet.merge(AREA(9, 0, 1, 2), false);
  sheet.setFrozen(1, 0);
  sheet.setTabColor("#0072B2");
  sheet.patchPageSetup({ orientation: "Landscape", printArea: AREA(0, 0, 5, 2), titleRows: { first: 0, last: 0 } });
  sheet.setProtection({ protected: true, options: { allowSort: true } });
  const copy = book.copySheet(sheet);
  expect(copy.validation(2, 1)?.formula1).toBe("='คะแนน (2)'!$A$2:$A$3");
  expect(copy.conditionalRules[0]?.rule).toEqual({ type: "Custom", formula: "='คะแนน (2)'!$B$2>1" });
  expect(copy.conditionalRules[0]?.id).not.toBe(sheet.conditionalRules[0]?.id);
  expect(copy.pageSetup).toEqual(sheet.pageSetup);
  expect([copy.protection, copy.frozen, copy.tabColor, copy.merges]).toEqual([
    sheet.protection,
    sheet.frozen,
    sheet.tabColor,
    sheet.merges,
  ]);
  expect([copy.style(1, 1).fill, copy.columnWidth(1), copy.rowHeight(5)]).toEqual(["#FFFF00", 150, 44]);
  copy.setValidation(AREA(1, 1, 2, 1), null);
  copy.unmerge(AREA(9, 0));
  copy.patchPageSetup({ orientation: "Portrait" });
  expect([sheet.validation(2, 1)?.type, sheet.merges.length, sheet.pageSetup.orientation]).toEqual([
    "List",
    1,
    "Landscape",
  ]);
});

test("charts of the sheet's own cells follow; charts of other cells keep them", () => {
  const { book, sheet, other } = scores();
  put(other, ROWS, 0, 3);
  sheet.addChart("ColumnClustered", { sheet, area: AREA(0, 0, 3, 2) }, "Columns").title.patch({ text: "ภาพ" });
  sheet.addChart("Line", { sheet: other, area: AREA(0, 3, 3, 2) }, "Columns");
  const copy = book.copySheet(sheet);
  copy.setCell(1, 1, { kind: "number", number: 7 });
  other.setCell(1, 4, { kind: "number", number: 8 });
  const first = (on: Sheet, chart: number): unknown => on.charts[chart]?.series[0]?.data().points[0]?.number;
  expect([first(copy, 0), first(sheet, 0), first(copy, 1), first(sheet, 1)]).toEqual([7, 50, 8, 8]);
  copy.charts[0]!.title.patch({ text: "ภาพของสำเนา" });
  expect([sheet.charts[0]!.title.look.text, copy.charts[0]!.name]).toEqual(["ภาพ", sheet.charts[0]!.name]);
});

test("names that mean cells of the sheet are the copy's own on the copy", () => {
  const { book, sheet, other } = scores();
  book.setName("เป้า", "='คะแนน'!$B$2");
  book.setName("เฉพาะ", "='คะแนน'!$B$3", { scope: sheet });
  book.setName("ค่า", "=5");
  book.setName("ไกล", "='อื่น'!$A$1");
  put(sheet, [["=เป้า+เฉพาะ+ค่า"]], 5, 0);
  put(other, [["=เป้า"]], 3, 0);
  const copy = book.copySheet(sheet);
  const local = book.names.filter((name) => name.scope === copy).map(({ name, formula }) => [name, formula]);
  expect(local).toEqual([
    ["เฉพาะ", "='คะแนน (2)'!$B$3"],
    ["เป้า", "='คะแนน (2)'!$B$2"],
  ]);
  copy.setCell(1, 1, { kind: "number", number: 1 });
  copy.setCell(2, 1, { kind: "number", number: 2 });
  expect([copy.value(5, 0), sheet.value(5, 0), other.value(3, 0)]).toEqual([8, 155, 50]);
});

test("the name is the next free one, cut to what a sheet's name may have; a hidden sheet gives a hidden copy", () => {
  const { book, sheet, other } = scores();
  const long = "ก".repeat(31);
  book.renameSheet(sheet, long);
  expect([book.copySheet(sheet).name, book.copySheet(sheet).name]).toEqual([
    `${"ก".repeat(27)} (2)`,
    `${"ก".repeat(27)} (3)`,
  ]);
  other.setVisibility("Hidden");
  expect(book.copySheet(other).visibility).toBe("Hidden");
});

test("a copy is saved and read as it is", async () => {
  const { book, sheet } = scores();
  sheet.addChart("ColumnClustered", { sheet, area: AREA(0, 0, 3, 2) }, "Columns");
  put(sheet, [["=SUM(ITA_X[คะแนน])"]], 5, 0);
  const copy = book.copySheet(sheet);
  book.moveSheet(copy, 0);
  const opened = await openBook(await book.save());
  expect(opened.sheets.map(({ name }) => name)).toEqual(["คะแนน (2)", "คะแนน", "อื่น"]);
  expect(opened.sheets.map(tableNames)).toEqual([["ITA_X3"], ["ITA_X"], []]);
  expect(opened.sheets[0]?.value(5, 0)).toBe(150);
  expect(opened.sheets.map(({ charts }) => charts.length)).toEqual([1, 1, 0]);
});
