import {
  moveSelection,
  selectCell,
  selectedArea,
  type KeyStroke,
  type Selection,
  type Terrain,
} from "../../../src/workbench/grid/selection";

const filled = new Set(["0,0", "1,0", "2,0", "5,0", "0,1"]);
const terrain: Terrain = {
  rows: 100,
  columns: 20,
  merges: [{ row: 3, column: 2, rowCount: 2, columnCount: 2 }],
  rowHidden: (row) => row === 7,
  columnHidden: (column) => column === 5,
  isEmpty: (row, column) => !filled.has(`${row},${column}`),
  lastUsed: () => ({ row: 5, column: 1 }),
  pageRows: 10,
  home: { row: 1, column: 0 },
};
const key = (name: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key: name,
  ctrl: false,
  shift: false,
  ...held,
});
const from = (row: number, column: number, ...strokes: KeyStroke[]): Selection =>
  strokes.reduce(
    (selection, stroke) => moveSelection(selection, stroke, terrain) ?? selection,
    selectCell(row, column)
  );

describe("moving the selection", () => {
  test("arrows, Tab and Enter move by one cell", () => {
    expect(from(4, 0, key("ArrowDown")).active).toEqual({ row: 5, column: 0 });
    expect(from(4, 0, key("Tab")).active).toEqual({ row: 4, column: 1 });
    expect(from(4, 1, key("Tab", { shift: true })).active).toEqual({ row: 4, column: 0 });
    expect(from(4, 0, key("Enter")).active).toEqual({ row: 5, column: 0 });
    expect(from(4, 0, key("Enter", { shift: true })).active).toEqual({ row: 3, column: 0 });
  });

  test("hidden rows and columns are passed over", () => {
    expect(from(6, 0, key("ArrowDown")).active).toEqual({ row: 8, column: 0 });
    expect(from(0, 6, key("ArrowLeft")).active).toEqual({ row: 0, column: 4 });
  });

  test("from a cell of a hidden column, such as a title's first, Enter goes down, and from a hidden row Tab goes on", () => {
    expect(from(0, 5, key("Enter")).active).toEqual({ row: 1, column: 5 });
    expect(from(7, 1, key("Tab")).active).toEqual({ row: 7, column: 2 });
    expect(from(7, 1, key("Tab", { shift: true })).active).toEqual({ row: 7, column: 0 });
  });

  test("a merged cell is one step wide and selected by its first cell", () => {
    expect(from(3, 1, key("ArrowRight")).active).toEqual({ row: 3, column: 2 });
    expect(from(4, 1, key("ArrowRight")).active).toEqual({ row: 3, column: 2 });
    expect(from(3, 2, key("ArrowRight")).active).toEqual({ row: 3, column: 4 });
  });

  test("nothing moves past the edges", () => {
    expect(from(0, 0, key("ArrowUp"), key("ArrowLeft")).active).toEqual({ row: 0, column: 0 });
    expect(from(95, 0, key("PageDown")).active).toEqual({ row: 99, column: 0 });
  });

  test("Ctrl+arrow stops at the end of a run, then at the next filled cell, then at the edge", () => {
    const down = key("ArrowDown", { ctrl: true });
    expect(from(0, 0, down).active.row).toBe(2);
    expect(from(0, 0, down, down).active.row).toBe(5);
    expect(from(0, 0, down, down, down).active.row).toBe(99);
  });

  test("Shift extends from the active cell, which stays", () => {
    const selection = from(1, 1, key("ArrowDown", { shift: true }), key("ArrowRight", { shift: true }));
    expect(selection).toEqual({ active: { row: 1, column: 1 }, end: { row: 2, column: 2 } });
  });

  test("a selection that cuts a merged cell grows around it", () => {
    expect(selectedArea({ active: { row: 2, column: 1 }, end: { row: 3, column: 2 } }, terrain.merges)).toEqual({
      row: 2,
      column: 1,
      rowCount: 3,
      columnCount: 3,
    });
  });

  test("Home goes to the first scrolling column, Ctrl+Home to the first scrolling cell, Ctrl+End to the last filled one", () => {
    expect(from(9, 9, key("Home")).active).toEqual({ row: 9, column: 0 });
    expect(from(9, 9, key("Home", { ctrl: true })).active).toEqual({ row: 1, column: 0 });
    expect(from(9, 9, key("End", { ctrl: true })).active).toEqual({ row: 5, column: 1 });
  });

  test("a letter is no movement", () => {
    expect(moveSelection(selectCell(0, 0), key("ก"), terrain)).toBeNull();
  });
});
