import type { BorderLine, TableInfo } from "../../../src/host/engine/types";
import { createCellPainter } from "../../../src/workbench/grid/cellPicture";
import { fakeBook, fakeSheet, type FakeSheet } from "./fakeBook";

const thin: BorderLine = { style: "Continuous", weight: "Thin", color: "#BFBFBF" };
const thick: BorderLine = { style: "Continuous", weight: "Thick", color: "#000000" };
const table: Omit<TableInfo, "sheet"> = {
  id: "1",
  name: "ITA_2569_Measures",
  area: { row: 0, column: 0, rowCount: 3, columnCount: 1 },
  columns: [{ id: 1, name: "รหัส" }],
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  style: "TableStyleMedium2",
};

function painterOf(fake: FakeSheet) {
  const sheet = fakeSheet(fake);
  return createCellPainter(fakeBook([sheet]), sheet, 1);
}

describe("what a cell looks like", () => {
  test("numbers stand right, truth values and errors in the middle, text left", () => {
    const painter = painterOf({ cells: [[1, true, { error: "#N/A" }, "ก"]] });
    expect([0, 1, 2, 3].map((column) => painter.picture(0, column).horizontal)).toEqual([
      "right",
      "center",
      "center",
      "left",
    ]);
  });

  test("a border belongs to both neighbours and the heavier one shows", () => {
    const painter = painterOf({
      cells: [["ก", "ข"]],
      styles: { "0,0": { borders: { EdgeRight: thin } }, "0,1": { borders: { EdgeLeft: thick } } },
    });
    expect(painter.picture(0, 0).right).toEqual(thick);
  });

  test("a merged cell takes its right and lower borders from its last cells", () => {
    const painter = painterOf({
      cells: [["ก"]],
      merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
      styles: { "0,1": { borders: { EdgeRight: thick } }, "1,0": { borders: { EdgeBottom: thin } } },
    });
    expect(painter.picture(0, 0)).toMatchObject({ right: thick, bottom: thin });
  });

  test("a table paints header and bands, and the cell's own fill wins", () => {
    const painter = painterOf({
      cells: [["รหัส"], ["a"], ["b"]],
      tables: [table],
      styles: { "2,0": { fill: "#FFF9E5" } },
    });
    expect(painter.picture(0, 0)).toMatchObject({
      fill: "#4472C4",
      color: "#FFFFFF",
      bold: true,
      filterButton: "open",
    });
    expect(painter.picture(1, 0)).toMatchObject({ fill: "#DAE3F3", filterButton: "none" });
    expect(painter.picture(2, 0).fill).toBe("#FFF9E5");
  });

  test("a conditional format wins over the cell's own colours", () => {
    const painter = painterOf({
      cells: [[80]],
      styles: { "0,0": { fill: "#FFFFFF", fontColor: "#000000" } },
      conditionalRules: [
        {
          id: "1",
          area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
          priority: 0,
          stopIfTrue: false,
          rule: { type: "CellValue", operator: "LessThan", formula1: "85" },
          format: { fill: "#FCE4D6", fontColor: "#A84300", bold: true },
        },
      ],
    });
    expect(painter.picture(0, 0)).toMatchObject({ fill: "#FCE4D6", color: "#A84300", bold: true });
  });

  test("only unwrapped text may run over empty neighbours", () => {
    const painter = painterOf({ cells: [["ข้อความยาว", 12], ["ตัดบรรทัด"]], styles: { "1,0": { wrapText: true } } });
    expect([painter.picture(0, 0).runsOver, painter.picture(0, 1).runsOver, painter.picture(1, 0).runsOver]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
