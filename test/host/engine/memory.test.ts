import { readFileSync } from "node:fs";
import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, Sheet, TableInfo } from "../../../src/host/engine/types";
import { bookPicture } from "../../support/bookPicture";
import { AREA } from "./afterRoundTrip";
import { zipParts } from "./zipParts";

/** A workbook with something of everything: "คะแนน" with a table, formulas, rules and a chart, and "สรุป" that refers to it. */
function richBook(): { book: Book; scores: Sheet; summary: Sheet; table: TableInfo } {
  const book = createBook();
  const scores = book.activeSheet;
  book.renameSheet(scores, "คะแนน");
  const summary = book.addSheet("สรุป");
  const rows = [
    ["รหัส", "คะแนน", "ผลต่าง"],
    ["O1", 50, null],
    ["O2", 75.5, null],
    ["O3", 100, null],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === "string") scores.setCell(r, c, { kind: "text", text: value });
      if (typeof value === "number") scores.setCell(r, c, { kind: "number", number: value });
    })
  );
  const table = scores.addTable(AREA(0, 0, 4, 3), true, "ITA_X");
  for (let row = 1; row < 4; row++) scores.setCell(row, 2, { kind: "formula", formula: "=[@คะแนน]-80" });
  summary.setCell(0, 0, { kind: "formula", formula: "=SUM(ITA_X[คะแนน])+'คะแนน'!B2" });
  summary.setCell(1, 0, { kind: "formula", formula: "=ITA_X[รหัส]" });
  summary.merge(AREA(8, 0, 1, 3), false);
  summary.setHyperlink(6, 0, { documentReference: "'คะแนน'!A1" });
  scores.patchStyle(AREA(1, 1, 3, 1), { numberFormat: "0.00", bold: true });
  scores.setValidation(AREA(1, 1, 3, 1), {
    type: "Decimal",
    operator: "Between",
    formula1: 0,
    formula2: 100,
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  scores.addConditionalRule({
    area: AREA(1, 1, 3, 1),
    priority: 1,
    stopIfTrue: false,
    rule: { type: "CellValue", operator: "LessThan", formula1: "=80" },
    format: { fill: "#FFC7CE" },
  });
  scores.addChart("ColumnClustered", { sheet: scores, area: AREA(0, 0, 4, 2) }, "Columns");
  book.setName("เป้า", "='คะแนน'!$B$2");
  return { book, scores, summary, table };
}

type Rich = ReturnType<typeof richBook>;

const CHANGES: readonly (readonly [string, (rich: Rich) => void])[] = [
  ["typing", ({ scores }) => scores.setCell(1, 1, { kind: "number", number: 60 })],
  ["a spilling formula", ({ summary }) => summary.setCell(0, 4, { kind: "formula", formula: "=ITA_X" })],
  ["a column's name", ({ scores }) => scores.setCell(0, 1, { kind: "text", text: "คะแนนรวม" })],
  ["a format", ({ scores }) => scores.patchStyle(AREA(0, 0, 5, 5), { fill: "#EEEEEE", numberFormat: "0.0" })],
  ["the format of a column", ({ scores }) => scores.patchStyle(AREA(0, 1, 1_048_576, 1), { italic: true })],
  ["clearing everything", ({ scores }) => scores.clear(AREA(1, 0, 3, 3), "All")],
  ["a row height", ({ scores }) => scores.setRowHeight(2, 44)],
  ["a column width", ({ scores }) => scores.setColumnWidth(1, 200)],
  ["a hidden row", ({ scores }) => scores.setRowHidden(2, true)],
  ["fitted rows", ({ scores }) => fitRows(scores)],
  ["inserted rows", ({ scores }) => scores.insertCells(AREA(2, 0, 2, 16_384), "Down")],
  ["a deleted row", ({ scores }) => scores.deleteCells(AREA(1, 0, 1, 16_384), "Up")],
  ["a deleted column", ({ scores }) => scores.deleteCells(AREA(0, 1, 4, 1), "Left")],
  ["a merge", ({ summary }) => summary.merge(AREA(3, 0, 2, 2), false)],
  ["no merge", ({ summary }) => summary.unmerge(AREA(8, 0))],
  ["sorting", ({ scores, table }) => scores.sortTable(table.id, [{ columnIndex: 1, ascending: false }])],
  ["a filter", ({ scores, table }) => scores.filterTable(table.id, 0, ["O2"])],
  ["a totals row", ({ scores, table }) => scores.patchTable(table.id, { showTotals: true, name: "ITA_Y" })],
  ["another size", ({ scores, table }) => scores.resizeTable(table.id, AREA(0, 0, 6, 4))],
  ["no table", ({ scores, table }) => scores.removeTable(table.id, "KeepCells")],
  ["a new table", ({ summary }) => void summary.addTable(AREA(10, 0, 3, 2), false)],
  ["no validation", ({ scores }) => scores.setValidation(AREA(2, 1), null)],
  ["no rule", ({ scores }) => scores.removeConditionalRule(scores.conditionalRules[0]!.id)],
  ["a link", ({ summary }) => summary.setHyperlink(0, 0, { address: "https://example.go.th/" })],
  ["a chart's title and place", ({ scores }) => changeChart(scores)],
  ["a chart's series", ({ scores }) => void scores.charts[0]!.addSeries("ใหม่", 1)],
  ["no chart", ({ scores }) => scores.charts[0]!.delete()],
  [
    "a new chart",
    ({ summary, scores }) => void summary.addChart("Line", { sheet: scores, area: AREA(0, 0, 4, 2) }, "Auto"),
  ],
  ["page and frozen rows", ({ scores }) => changePage(scores)],
  ["protection", ({ scores }) => scores.setProtection({ protected: true, options: { allowSort: true } })],
  ["a name", ({ book }) => book.setName("เป้า", "=95", { comment: "ใหม่" })],
  ["no name", ({ book }) => book.deleteName("เป้า")],
  ["a new sheet", ({ book }) => book.addSheet("ใหม่").setCell(0, 0, { kind: "text", text: "ก" })],
  ["a copied sheet", ({ book, scores }) => void book.copySheet(scores)],
  ["a renamed sheet", ({ book, scores }) => book.renameSheet(scores, "ผล ปี'๖๘")],
  ["moved and hidden sheets", ({ book, summary }) => moveAndHide(book, summary)],
  ["a deleted sheet", ({ book, scores }) => book.deleteSheet(scores)],
  ["a protected structure", ({ book }) => book.setStructureProtected(true)],
];

function changeChart(sheet: Sheet): void {
  const chart = sheet.charts[0]!;
  chart.title.patch({ text: "คะแนนรายข้อ" });
  chart.coverCells(AREA(9, 4, 10, 5));
  chart.series[0]?.fill.patch({ color: "#0072B2" });
}

function fitRows(sheet: Sheet): void {
  sheet.setRowHeight(0, 90);
  sheet.autofitRows(1, 3);
}

function moveAndHide(book: Book, sheet: Sheet): void {
  book.moveSheet(sheet, 0);
  sheet.setVisibility("Hidden");
}

function changePage(sheet: Sheet): void {
  sheet.setFrozen(1, 1);
  sheet.setTabColor("#FFC000");
  sheet.setShowGridlines(false);
  sheet.patchPageSetup({ orientation: "Landscape", titleRows: { first: 0, last: 0 } });
}

test.each(CHANGES)("%s: there and back again, with nothing left over", (_what, change) => {
  const rich = richBook();
  const { book } = rich;
  const before = book.remember();
  const pictureBefore = bookPicture(book);
  change(rich);
  const after = book.remember(before);
  const pictureAfter = bookPicture(book);
  expect(after).not.toBe(before);
  expect(pictureAfter).not.toBe(pictureBefore);

  book.recall(before);
  expect(bookPicture(book)).toBe(pictureBefore);
  expect(book.remember(before)).toBe(before);
  book.recall(after);
  expect(bookPicture(book)).toBe(pictureAfter);
  // What is done now is not done to the memories.
  for (const sheet of book.sheets) {
    sheet.clear(AREA(0, 0, 12, 6), "All");
    sheet.setRowHeight(1, 77);
    for (const chart of sheet.charts) if (chart.isPlayed) chart.title.patch({ text: "อื่น" });
  }
  book.recall(before);
  expect(bookPicture(book)).toBe(pictureBefore);
});

test("all changes in a row come back one by one, in both directions", () => {
  const rich = richBook();
  const { book } = rich;
  const memories = [book.remember()];
  const pictures = [bookPicture(book)];
  for (const [what, change] of CHANGES) {
    // These need what an earlier one took away.
    if (/^(no |a deleted|a chart|a filter|sorting|a totals|another size|a protected)/.test(what)) continue;
    change(rich);
    memories.push(book.remember(memories.at(-1)));
    pictures.push(bookPicture(book));
  }
  expect(new Set(pictures).size).toBe(pictures.length);
  const there = memories.map((_, at) => at);
  for (const at of [...[...there].reverse(), ...there]) {
    book.recall(memories[at]!);
    expect(bookPicture(book)).toBe(pictures[at]);
  }
});

test("what did not change is remembered once", () => {
  const { book, scores, summary } = richBook();
  const before = book.remember();
  expect(book.remember(before)).toBe(before);
  book.select(scores, AREA(3, 3));
  scores.setCell(1, 1, { kind: "number", number: 50 });
  expect(book.remember(before)).toBe(before);
  scores.setCell(1, 1, { kind: "number", number: 51 });
  const after = book.remember(before);
  expect(after.sheets[1]).toBe(before.sheets[1]);
  expect(after.sheets[0]?.cells.get(2)).toBe(before.sheets[0]?.cells.get(2));
  expect(after.sheets[0]?.cells.get(1)?.get(0)).toBe(before.sheets[0]?.cells.get(1)?.get(0));
  expect(after.sheets[0]?.rest).toBe(before.sheets[0]?.rest);
  expect(after.names).toBe(before.names);
  summary.setCell(0, 0, { kind: "empty" });
  expect(book.remember(after).sheets[0]).toBe(after.sheets[0]);
});

test("whoever holds a sheet or a chart holds the same one when it comes back", () => {
  const { book, scores, summary } = richBook();
  const chart = scores.charts[0]!;
  const before = book.remember();
  book.activate(scores);
  chart.title.patch({ text: "อื่น" });
  book.deleteSheet(scores);
  expect([chart.exists(), book.activeSheet]).toEqual([false, summary]);
  book.recall(before);
  expect(book.sheets).toEqual([scores, summary]);
  expect([chart.exists(), chart.title.look.text]).toEqual([true, "คะแนน"]);
  expect(scores.value(1, 1)).toBe(50);
});

test("what is in front and selected stays, unless it is gone", () => {
  const { book, scores } = richBook();
  const before = book.remember();
  const added = book.addSheet("ใหม่");
  book.select(added, AREA(4, 4));
  book.recall(before);
  expect([book.activeSheet.name, book.selection.area]).toEqual(["สรุป", AREA(0, 0)]);
  scores.setCell(0, 9, { kind: "text", text: "ก" });
  book.select(scores, AREA(7, 7, 2, 2));
  book.recall(before);
  expect(book.selection).toEqual({ sheet: scores, area: AREA(7, 7, 2, 2) });
});

test("a file that was read is written as before, part by part", async () => {
  const book = await openBook(new Uint8Array(readFileSync("assets/samples/tanyongmat-2567-2568.xlsx")));
  const parts = async (): Promise<string> =>
    JSON.stringify([...zipParts(await book.save())].filter(([name]) => name !== "docProps/core.xml"));
  const before = book.remember();
  const asRead = await parts();
  for (const sheet of book.sheets) {
    sheet.insertCells(AREA(3, 0, 1, 16_384), "Down");
    sheet.patchStyle(AREA(0, 0, 30, 4), { bold: true });
    sheet.setCell(2, 2, { kind: "text", text: "แก้" });
  }
  book.deleteSheet(book.sheets[3]!);
  expect((await parts()) === asRead).toBe(false);
  book.recall(before);
  expect((await parts()) === asRead).toBe(true);
});

test("the differences say which cells hold something else, and what came and went", () => {
  const { book, scores, summary, table } = richBook();
  const before = book.remember();
  scores.setCell(1, 1, { kind: "number", number: 1 });
  scores.setCell(3, 0, { kind: "text", text: "O9" });
  scores.patchStyle(AREA(5, 5), { bold: true });
  scores.removeTable(table.id, "KeepCells");
  const added = book.addSheet("ใหม่");
  const made = summary.addTable(AREA(12, 0, 2, 1), true);
  const after = book.remember(before);
  expect(book.differences(before, after)).toEqual({
    sheetsGone: [],
    sheetsNew: [added],
    changed: [
      { sheet: scores, contents: expect.anything(), cells: expect.anything(), tablesGone: [table.id], tablesNew: [] },
      // Formulas that named the table name its cells once it is a plain range, so A1 and A2 differ as well.
      { sheet: summary, contents: AREA(0, 0, 13, 1), cells: AREA(0, 0, 13, 1), tablesGone: [], tablesNew: [made.id] },
    ],
  });
  expect(book.differences(before, after).changed[0]?.cells).toEqual(AREA(1, 0, 5, 6));
  expect(book.differences(after, before).sheetsGone).toEqual([added]);
});
