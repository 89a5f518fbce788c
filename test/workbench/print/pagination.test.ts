import { createBook } from "../../../src/host/engine/book";
import type { PageSetup, Sheet } from "../../../src/host/engine/types";
import { measureSheet } from "../../../src/workbench/grid/layout";
import { paperOf, printedArea, printingOf, type Printing } from "../../../src/workbench/print/pagination";

function filled(rows: number, columns: number, setup: Partial<PageSetup>): Sheet {
  const sheet = createBook().activeSheet;
  for (let row = 0; row < rows; row += 1) {
    sheet.setRowHeight(row, 20);
    for (let column = 0; column < columns; column += 1) sheet.setCell(row, column, { kind: "text", text: "ก" });
  }
  for (let column = 0; column < columns; column += 1) sheet.setColumnWidth(column, 75);
  const margins = { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 };
  sheet.patchPageSetup({ paperSize: "A4", margins, ...setup });
  return sheet;
}

function printing(sheet: Sheet): Printing {
  return printingOf(sheet, measureSheet(sheet, { row: 0, column: 0 }, Infinity, 1));
}

const rowsOf = ({ pages }: Printing): (readonly [number, number])[] => pages.map(({ rows }) => rows);

describe("printed pages", () => {
  test("an upright A4 takes 38 rows of 20 points between margins of half an inch", () => {
    // 841.9 - 72 points leave room for 38.5 rows.
    expect(rowsOf(printing(filled(80, 1, {})))).toEqual([
      [0, 38],
      [38, 76],
      [76, 80],
    ]);
  });

  test("title rows are repeated behind the first page and take their room", () => {
    const sheet = filled(80, 1, { titleRows: { first: 0, last: 1 } });
    const { pages } = printing(sheet);
    expect(pages.map(({ rows, titleRows }) => [rows, titleRows])).toEqual([
      [[0, 38], null],
      [
        [38, 74],
        [0, 2],
      ],
      [
        [74, 80],
        [0, 2],
      ],
    ]);
  });

  test("fitting to one page of width shrinks; without it the columns go over to further pages, down first", () => {
    const wide = filled(50, 14, {});
    expect(printing(wide).pages.map(({ rows, columns }) => [rows[0], columns[0]])).toEqual([
      [0, 0],
      [38, 0],
      [0, 6],
      [38, 6],
      [0, 12],
      [38, 12],
    ]);
    // 523.3 of 1,050 points: 49 percent in Excel's whole percents.
    wide.patchPageSetup({ fitToWidth: 1, fitToHeight: null, scale: null });
    expect(printing(wide)).toMatchObject({ scale: 0.49, pages: [{ columns: [0, 14] }] });
    wide.patchPageSetup({ orientation: "Landscape" });
    expect(printing(wide).scale).toBeCloseTo(0.73, 2);
  });

  test("a small sheet is not enlarged, and an empty one has no page", () => {
    expect(printing(filled(2, 2, { fitToWidth: 1, fitToHeight: 1, scale: null })).scale).toBe(1);
    expect(printing(createBook().activeSheet).pages).toEqual([]);
  });

  test("a print area of whole columns ends with the content", () => {
    const sheet = filled(10, 5, { printArea: { row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 } });
    expect(printedArea(sheet)).toEqual({ row: 0, column: 1, rowCount: 10, columnCount: 2 });
  });

  test("hidden rows take no room, and a chart beyond the cells is printed too", () => {
    const sheet = filled(80, 1, {});
    for (let row = 10; row < 52; row += 1) sheet.setRowHidden(row, true);
    expect(printing(sheet).pages).toHaveLength(1);
    const source = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    const chart = sheet.addChart("ColumnClustered", { sheet, area: source }, "Columns");
    chart.coverCells({ row: 100, column: 0, rowCount: 10, columnCount: 3 });
    expect(printedArea(sheet)?.rowCount).toBeGreaterThanOrEqual(110);
  });

  test("another paper than those known here is printed on A4", () => {
    const { pageSetup } = filled(1, 1, { orientation: "Landscape" });
    const { width, height } = paperOf({ ...pageSetup, paperSize: "Ledger" });
    expect([Math.round(width), Math.round(height)]).toEqual([1123, 794]);
  });
});
