import type { EmbeddedHost } from "../../../src/host/types";
import { openHost } from "../../support/host";
import { AREA } from "../engine/afterRoundTrip";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost({ undo: true });
});

/** Events come after what caused them. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

type Changed = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "triggerSource" | "details">;

async function listen(): Promise<{ readonly changes: Changed[]; readonly others: string[] }> {
  const seen = { changes: [] as Changed[], others: [] as string[] };
  const note = (what: string) => (): Promise<void> => {
    seen.others.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(({ address, changeType, triggerSource, details }) => {
      seen.changes.push({ address, changeType, triggerSource, details });
      return Promise.resolve();
    });
    worksheets.onAdded.add(note("sheet added"));
    worksheets.onDeleted.add(note("sheet deleted"));
    worksheets.onActivated.add(note("sheet activated"));
    tables.onAdded.add(note("table added"));
    tables.onDeleted.add(note("table deleted"));
    await context.sync();
  });
  return seen;
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
test("undo and redo of a single cell tell both values, and that no add-in did it", async () => {
  host.typeIntoCell("Sheet1", 0, 0, "12");
  const seen = await listen();
  host.undo();
  host.redo();
  await settled();
  const values = { valueBefore: 12, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" };
  expect(seen.changes).toEqual([
    { address: "A1", changeType: "RangeEdited", triggerSource: "Unknown", details: values },
    {
      address: "A1",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    },
  ]);
});

test("undo of the add-in's work tells of the cells around it, sheet by sheet, and of what came and went", async () => {
  host.book.addSheet("สอง");
  const seen = await listen();
  await Excel.run({ mergeUndoGroup: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("B2:C3").values = [
      ["ก", "ข"],
      [1, 2],
    ];
    worksheets.getItem("Sheet1").tables.add("B2:C3", true);
    await context.sync();
    worksheets.getItem("สอง").getRange("A1").values = [["x"]];
    worksheets.add("สาม");
  });
  await settled();
  seen.changes.length = 0;
  seen.others.length = 0;
  host.undo();
  await settled();
  expect(seen.changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ["B2:C3", "Unknown"],
    ["A1", "Unknown"],
  ]);
  expect(seen.others).toEqual(["sheet deleted", "table deleted"]);
  seen.others.length = 0;
  host.redo();
  await settled();
  expect(seen.others).toEqual(["sheet added", "table added"]);
});

test("formats are no change of cells; going to another sheet is told", async () => {
  const second = host.book.addSheet("สอง");
  host.edit(() => host.book.sheets[0]!.patchStyle(AREA(3, 3), { bold: true }));
  host.book.activate(second);
  const seen = await listen();
  host.undo();
  await settled();
  expect([seen.changes, seen.others]).toEqual([[], ["sheet activated"]]);
});

test("a person's edit on the book is told once, typed or not", async () => {
  const seen = await listen();
  host.edit(() => host.book.activeSheet.setCell(4, 0, { kind: "number", number: 1 }));
  host.edit(() => host.book.activeSheet.insertCells(AREA(0, 0, 1, 16_384), "Down"));
  host.edit(() => host.typeIntoCell("Sheet1", 0, 0, "ก"));
  await settled();
  expect(seen.changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ["A5", "Unknown"],
    ["A5:A6", "Unknown"],
    ["A1", "Unknown"],
  ]);
});

test("nothing is told while runtime.enableEvents is false", async () => {
  host.typeIntoCell("Sheet1", 0, 0, "12");
  const seen = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.undo();
  await settled();
  expect(seen.changes).toEqual([]);
});
