import { createHost } from "../../../src/host/createHost";
import { createBook } from "../../../src/host/engine/book";
import type { Sheet, TableInfo } from "../../../src/host/engine/types";
import { filterOf, filterValues, narrowed, shownRows } from "../../../src/workbench/grid/filterValues";

const ROWS: readonly (readonly [string, number | null])[] = [
  ["ขาว", 10],
  ["Red", 9],
  ["red", 2],
  ["กลาง", null],
];

function colours(): { sheet: Sheet; table: TableInfo } {
  const sheet = createBook().activeSheet;
  ["สี", "จำนวน"].forEach((text, column) => sheet.setCell(0, column, { kind: "text", text }));
  ROWS.forEach(([text, number], index) => {
    sheet.setCell(index + 1, 0, { kind: "text", text });
    if (number !== null) sheet.setCell(index + 1, 1, { kind: "number", number });
  });
  const table = sheet.addTable({ row: 0, column: 0, rowCount: ROWS.length + 1, columnCount: 2 }, true, "Colours");
  return { sheet, table };
}

const texts = (sheet: Sheet, table: TableInfo, column: number): string[] =>
  filterValues(sheet, table, column).map(({ text }) => text);

describe("the values of a filter", () => {
  test("stand once each: numbers by size, text in dictionary order, the empty cell last", () => {
    const { sheet, table } = colours();
    expect(texts(sheet, table, 1)).toEqual(["2", "9", "10", ""]);
    expect(texts(sheet, table, 0).filter((text) => text.toLowerCase() === "red")).toEqual(["Red"]);
    expect(texts(sheet, table, 0).indexOf("กลาง")).toBeLessThan(texts(sheet, table, 0).indexOf("ขาว"));
  });

  test("are those that the other columns let through, checked as the column's own filter has them", () => {
    const { sheet, table } = colours();
    sheet.filterTable(table.id, 0, ["RED"]);
    expect(texts(sheet, table, 1)).toEqual(["2", "9"]);
    expect(filterValues(sheet, table, 0).filter(({ checked }) => checked)).toEqual([{ text: "Red", checked: true }]);
    expect(shownRows(sheet, table)).toEqual({ shown: 2, all: 4 });
  });

  test("all checked is no filter; a search leaves only what it finds", () => {
    const { sheet, table } = colours();
    const values = filterValues(sheet, table, 0);
    expect(filterOf(values)).toBeNull();
    expect(filterOf(narrowed(values, " rE"))).toEqual(["Red"]);
    expect(filterOf(narrowed(values, ""))).toBeNull();
  });

  test("a filter is still there after saving and opening", async () => {
    const host = await createHost();
    const sheet = host.book.activeSheet;
    ["สี", "ขาว", "แดง"].forEach((text, row) => sheet.setCell(row, 0, { kind: "text", text }));
    const table = sheet.addTable({ row: 0, column: 0, rowCount: 3, columnCount: 1 }, true, "Colours");
    sheet.filterTable(table.id, 0, ["แดง"]);
    const opened = (await createHost({ file: await host.save() })).book.activeSheet;
    const again = opened.tables[0]!;
    expect(filterValues(opened, again, 0).filter(({ checked }) => checked)).toEqual([{ text: "แดง", checked: true }]);
    expect([opened.rowHidden(1), opened.rowHidden(2)]).toEqual([true, false]);
  });
});
