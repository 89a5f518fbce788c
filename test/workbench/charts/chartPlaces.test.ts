import { chartBox, PANES, showsIn } from "../../../src/workbench/charts/chartPlaces";
import { measureSheet } from "../../../src/workbench/grid/layout";
import { chartOf } from "./chartOf";

const FIGURES = [
  ["ก", 1],
  ["ข", 2],
] as const;
const FIRST = { row: 0, column: 0 };

test("a chart keeps to its cells at every zoom, hidden ones included", () => {
  const chart = chartOf("ColumnClustered", FIGURES);
  chart.coverCells({ row: 3, column: 1, rowCount: 5, columnCount: 2 });
  for (const zoom of [0.73, 1, 1.2]) {
    chart.sheet.setRowHidden(4, zoom === 1);
    const layout = measureSheet(chart.sheet, FIRST, Infinity, zoom);
    expect(chartBox(chart, layout, (zoom * 96) / 72)).toEqual({
      x: layout.columns.offset(1),
      y: layout.rows.offset(3),
      width: layout.columns.offset(3) - layout.columns.offset(1),
      height: layout.rows.offset(8) - layout.rows.offset(3),
    });
  }
});

test("the grid reaches as far as its charts", () => {
  const chart = chartOf("ColumnClustered", FIGURES);
  chart.coverCells({ row: 200, column: 60, rowCount: 20, columnCount: 5 });
  const layout = measureSheet(chart.sheet, FIRST, Infinity, 1);
  expect(layout.rows.count).toBeGreaterThan(220);
  expect(layout.columns.count).toBeGreaterThan(65);
});

test("frozen rows and columns show their part of a chart, and the rest scrolls under them", () => {
  const chart = chartOf("ColumnClustered", FIGURES);
  chart.sheet.setFrozen(5, 2);
  const layout = measureSheet(chart.sheet, FIRST, Infinity, 1);
  const panesOf = (row: number, column: number): boolean[] => {
    chart.coverCells({ row, column, rowCount: 4, columnCount: 4 });
    return PANES.map((pane) => showsIn(chartBox(chart, layout, 96 / 72), pane, layout));
  };
  // The scrolling part, the frozen rows, the frozen columns, and both.
  expect(panesOf(8, 3)).toEqual([true, false, false, false]);
  expect(panesOf(3, 3)).toEqual([true, true, false, false]);
  expect(panesOf(3, 0)).toEqual([true, true, true, true]);
  expect(panesOf(0, 5)).toEqual([false, true, false, false]);
});
