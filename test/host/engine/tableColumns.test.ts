import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, Sheet, TableInfo } from "../../../src/host/engine/types";
import { AREA } from "./afterRoundTrip";

/** A table ITA_X at B2:E4 with ก ข ค ง, numbers below, and something on either side of it. */
function withTable(): { book: Book; sheet: Sheet; table: TableInfo } {
  const book = createBook();
  const sheet = book.activeSheet;
  const rows = [
    ["ก", "ข", "ค", "ง"],
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === "number") sheet.setCell(r + 1, c + 1, { kind: "number", number: value });
      else sheet.setCell(r + 1, c + 1, { kind: "text", text: value });
    })
  );
  sheet.setCell(2, 0, { kind: "text", text: "ซ้าย" });
  sheet.setCell(2, 5, { kind: "text", text: "ขวา" });
  return { book, sheet, table: sheet.addTable(AREA(1, 1, 3, 4), true, "ITA_X") };
}

const row = (sheet: Sheet, at: number, from = 0, count = 6): unknown[] =>
  Array.from({ length: count }, (_, column) => sheet.value(at, from + column));
const headers = (sheet: Sheet): string[] => sheet.tables[0]!.columns.map(({ name }) => name);
const formula = (sheet: Sheet, at: number, text: string): void =>
  sheet.setCell(9, at, { kind: "formula", formula: text });

describe("moving a column", () => {
  test.each([
    [0, 3, ["ข", "ค", "ง", "ก"], [2, 3, 4, 1]],
    [3, 0, ["ง", "ก", "ข", "ค"], [4, 1, 2, 3]],
    [1, 2, ["ก", "ค", "ข", "ง"], [1, 3, 2, 4]],
    [2, 2, ["ก", "ข", "ค", "ง"], [1, 2, 3, 4]],
  ])("from %i to %i", (from, to, names, values) => {
    const { sheet, table } = withTable();
    const ids = table.columns.map(({ id, name }) => [name, id]);
    sheet.moveTableColumn(table.id, from, to);
    expect([headers(sheet), row(sheet, 1, 1, 4)]).toEqual([names, names]);
    expect(row(sheet, 2)).toEqual(["ซ้าย", ...values, "ขวา"]);
    expect(new Map(sheet.tables[0]!.columns.map(({ id, name }) => [name, id]))).toEqual(
      new Map(ids as [string, number][])
    );
    expect(sheet.tables[0]!.area).toEqual(AREA(1, 1, 3, 4));
  });

  test("formulas that name the column or its cells follow, in the table and outside", () => {
    const { book, sheet, table } = withTable();
    const other = book.addSheet("อื่น");
    sheet.resizeTable(table.id, AREA(1, 1, 3, 5));
    for (const at of [2, 3]) sheet.setCell(at, 5, { kind: "formula", formula: `=[@ก]*100+E${at + 1}` });
    [
      "=SUM(ITA_X[ก])",
      "=Sheet1!B3",
      "=Sheet1!$C$3:$D$4",
      "=SUM(Sheet1!B3:E4)",
      "=SUM(Sheet1!B:B)",
      "=Sheet1!F3",
      "=Sheet1!A3",
    ].forEach((text, at) => formula(other, at, text));
    book.setName("ชื่อ", "=Sheet1!$B$3:$B$4");
    sheet.moveTableColumn(table.id, 0, 3);
    expect(Array.from({ length: 7 }, (_, at) => other.formula(9, at))).toEqual([
      "=SUM(ITA_X[ก])",
      "=Sheet1!E3",
      "=Sheet1!$B$3:$C$4",
      "=SUM(Sheet1!B3:E4)",
      "=SUM(Sheet1!B:B)",
      "=Sheet1!F3",
      "=Sheet1!A3",
    ]);
    expect(other.value(9, 0)).toBe(6);
    expect(book.names[0]?.formula).toBe("=Sheet1!$E$3:$E$4");
    expect([sheet.formula(2, 5), sheet.value(2, 5)]).toEqual(["=[@ก]*100+D3", 104]);
  });

  test("a range that is torn keeps what stays together", () => {
    const { sheet, table } = withTable();
    formula(sheet, 0, "=SUM(B3:C4)");
    sheet.moveTableColumn(table.id, 1, 3);
    expect(sheet.formula(9, 0)).toBe("=SUM(B3:B4)");
  });

  test("formats, links, validations, rules and filters travel; column widths stay", () => {
    const { sheet, table } = withTable();
    sheet.setColumnWidth(1, 200);
    sheet.patchStyle(AREA(2, 1, 2, 1), { fill: "#FFFF00" });
    sheet.setHyperlink(2, 1, { address: "https://example.go.th/" });
    const list = { type: "List", formula1: "1,5", ignoreBlanks: true, inCellDropDown: true } as const;
    sheet.setValidation(AREA(2, 1, 2, 2), list);
    sheet.addConditionalRule({
      area: AREA(2, 1, 2, 1),
      priority: 1,
      stopIfTrue: false,
      rule: { type: "CellValue", operator: "GreaterThan", formula1: "=1" },
      format: { bold: true },
    });
    sheet.filterTable(table.id, 0, ["1"]);
    sheet.moveTableColumn(table.id, 0, 2);
    expect([1, 2, 3].map((column) => sheet.style(2, column).fill)).toEqual(["", "", "#FFFF00"]);
    expect(sheet.hyperlink(2, 3)?.address).toBe("https://example.go.th/");
    expect([0, 1, 2, 3, 4].map((column) => sheet.validation(3, column) !== null)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(sheet.conditionalRules.map(({ area }) => area)).toEqual([AREA(2, 3, 2, 1)]);
    expect([0, 1, 2].map((index) => sheet.tableFilter(table.id, index))).toEqual([null, null, ["1"]]);
    expect(sheet.rowHidden(3)).toBe(true);
    expect(sheet.columnWidth(1)).toBeCloseTo(200, 0);
  });

  test("a rule of all columns, or of rows beyond the table, still covers the same cells", () => {
    const { sheet, table } = withTable();
    const rule = {
      type: "Decimal",
      operator: "GreaterThan",
      formula1: 0,
      ignoreBlanks: true,
      inCellDropDown: true,
    } as const;
    sheet.setValidation(AREA(2, 1, 2, 4), rule);
    sheet.setValidation(AREA(3, 2, 4, 1), { ...rule, formula1: 9 });
    const covered = (at: number, column: number): unknown => sheet.validation(at, column)?.formula1;
    sheet.moveTableColumn(table.id, 1, 3);
    expect([1, 2, 3, 4].map((column) => covered(2, column))).toEqual([0, 0, 0, 0]);
    expect([1, 2, 3, 4].map((column) => covered(3, column))).toEqual([0, 0, 0, 9]);
    expect([2, 4].map((column) => covered(5, column))).toEqual([9, undefined]);
  });

  test("a chart of the column follows it", () => {
    const { sheet, table } = withTable();
    const chart = sheet.addChart("ColumnClustered", { sheet, area: AREA(1, 1, 3, 1) }, "Columns");
    sheet.moveTableColumn(table.id, 0, 3);
    expect(chart.series[0]?.data().points.map(({ number }) => number)).toEqual([1, 5]);
  });

  test("a place outside the table is refused", () => {
    const { sheet, table } = withTable();
    for (const [from, to] of [
      [4, 0],
      [0, 4],
      [-1, 0],
    ] as const) {
      expect(() => sheet.moveTableColumn(table.id, from, to)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" })
      );
    }
  });

  test("it is saved so", async () => {
    const { book, sheet, table } = withTable();
    sheet.moveTableColumn(table.id, 0, 3);
    const opened = (await openBook(await book.save())).activeSheet;
    expect([headers(opened), row(opened, 3, 1, 4)]).toEqual([
      ["ข", "ค", "ง", "ก"],
      [6, 7, 8, 5],
    ]);
  });
});

describe("inserting a column", () => {
  test.each([
    [0, ["ใหม่", "ก", "ข", "ค", "ง"]],
    [2, ["ก", "ข", "ใหม่", "ค", "ง"]],
    [4, ["ก", "ข", "ค", "ง", "ใหม่"]],
  ])("at %i", (index, names) => {
    const { sheet, table } = withTable();
    sheet.insertTableColumn(table.id, index, "ใหม่");
    expect([headers(sheet), row(sheet, 1, 1, 5)]).toEqual([names, names]);
    // What stood beside the table gives way.
    expect([sheet.value(2, 0), sheet.value(2, 6)]).toEqual(["ซ้าย", "ขวา"]);
  });

  test("without a name it gets one; formulas follow", () => {
    const { book, sheet, table } = withTable();
    const other = book.addSheet("อื่น");
    formula(other, 0, "=SUM(ITA_X[ข])+Sheet1!C3");
    sheet.insertTableColumn(table.id, 1);
    expect(headers(sheet)[1]).toMatch(/^Column\d$/);
    expect([other.formula(9, 0), other.value(9, 0)]).toEqual(["=SUM(ITA_X[ข])+Sheet1!D3", 10]);
    expect(() => sheet.insertTableColumn(table.id, 9)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});

// https://support.microsoft.com/office/convert-an-excel-table-to-a-range-of-data-0b326ff1-1764-4ebe-84ea-786265d41c77
describe("turning the table into a range", () => {
  test("formulas name cells from then on", () => {
    const { book, sheet, table } = withTable();
    const other = book.addSheet("อื่น");
    sheet.patchTable(table.id, { showTotals: true });
    sheet.setCell(4, 2, { kind: "formula", formula: "=SUBTOTAL(109,[ข])" });
    for (const at of [2, 3]) sheet.setCell(at, 4, { kind: "formula", formula: "=[@ก]+SUM(ITA_X[@[ข]:[ค]])" });
    const written = [
      "=SUM(ITA_X[ข])",
      "=SUM(ITA_X[[ก]:[ค]])",
      "=SUM(ITA_X)",
      "=COUNTA(ITA_X[#All])",
      "=ITA_X[[#Headers],[ค]]",
      "=ITA_X[[#Totals],[ข]]",
      "=COUNTA(ITA_X[[#Headers],[#Data],[ก]])",
      '="ITA_X[ข]"',
    ];
    written.forEach((text, at) => formula(other, at, text));
    // The calculator knows no table's name without brackets.
    const known = written.flatMap((text, at) => (text === "=SUM(ITA_X)" ? [] : [at]));
    const values = (): unknown[] => [
      ...known.map((at) => other.value(9, at)),
      ...row(sheet, 2, 1, 4),
      sheet.value(4, 2),
    ];
    const before = values();
    book.setName("ชื่อ", "=ITA_X[ก]");
    sheet.removeTable(table.id, "KeepCells");
    expect(written.map((_, at) => other.formula(9, at))).toEqual(
      [
        "=SUM(Sheet1!$C$3:$C$4)",
        "=SUM(Sheet1!$B$3:$D$4)",
        "=SUM(Sheet1!$B$3:$E$4)",
        "=COUNTA(Sheet1!$B$2:$E$5)",
        "=Sheet1!$D$2",
        "=Sheet1!$C$5",
        "=COUNTA(Sheet1!$B$2:$B$4)",
        null,
      ].map((text, at) => text ?? written[at])
    );
    expect([sheet.formula(2, 4), sheet.formula(3, 4)]).toEqual([
      "=Sheet1!$B3+SUM(Sheet1!$C3:$D3)",
      "=Sheet1!$B4+SUM(Sheet1!$C4:$D4)",
    ]);
    expect(book.names[0]?.formula).toBe("=Sheet1!$B$3:$B$4");
    expect(values()).toEqual(before);
    expect(sheet.tables).toEqual([]);
  });

  test("what names nothing there is #REF!, as is what names a table that was deleted", () => {
    const { book, sheet, table } = withTable();
    const other = book.addSheet("อื่น");
    formula(other, 0, "=ITA_X[[#Totals],[ข]]");
    formula(other, 1, "=ITA_X[@ก]");
    sheet.removeTable(table.id, "KeepCells");
    expect([0, 1].map((at) => other.formula(9, at))).toEqual(["=#REF!", "=#REF!"]);
    const made = sheet.addTable(AREA(1, 1, 3, 4), true, "ITA_Y");
    formula(other, 2, "=SUM(ITA_Y[ข])");
    sheet.removeTable(made.id, "ClearCells");
    expect([other.formula(9, 2), other.value(9, 2)]).toEqual(["=SUM(#REF!)", { error: "#REF!" }]);
  });

  test("a sheet whose name needs quotes", () => {
    const { book, sheet, table } = withTable();
    book.renameSheet(sheet, "ผล ปี'๖๘");
    formula(sheet, 0, "=SUM(ITA_X[ข])");
    sheet.removeTable(table.id, "KeepCells");
    expect([sheet.formula(9, 0), sheet.value(9, 0)]).toEqual(["=SUM('ผล ปี''๖๘'!$C$3:$C$4)", 8]);
  });
});
