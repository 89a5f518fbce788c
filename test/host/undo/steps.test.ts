import type { EmbeddedHost } from "../../../src/host/types";
import { profiles } from "../../../src/host/profiles";
import { bookPicture } from "../../support/bookPicture";
import { openHost } from "../../support/host";
import { AREA } from "../engine/afterRoundTrip";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost({ undo: true });
});

const steps = (): [number, number] => [host.history.undoSteps, host.history.redoSteps];
const shown = (row: number, column: number): string => host.book.activeSheet.text(row, column);

function write(...addresses: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of addresses) {
      sheet.getRange(address).values = [[address]];
      await context.sync();
    }
  });
}

describe("what a person does", () => {
  test("each entry is a step; undo and redo go through them", () => {
    host.typeIntoCell("Sheet1", 0, 0, "1");
    host.typeIntoCell("Sheet1", 0, 0, "๒");
    expect(steps()).toEqual([2, 0]);
    expect(host.undo()).not.toBeNull();
    expect(shown(0, 0)).toBe("1");
    host.undo();
    expect([shown(0, 0), ...steps()]).toEqual(["", 0, 2]);
    expect(host.undo()).toBeNull();
    host.redo();
    host.redo();
    expect([host.book.activeSheet.value(0, 0), host.redo()]).toEqual(["๒", null]);
  });

  test("a new entry ends what could be redone", () => {
    host.typeIntoCell("Sheet1", 0, 0, "1");
    host.undo();
    host.typeIntoCell("Sheet1", 1, 0, "2");
    expect([...steps(), host.redo()]).toEqual([1, 0, null]);
  });

  test("edits that belong together are one step, be they typed or made on the book", () => {
    const before = bookPicture(host.book);
    host.edit(() => {
      host.typeIntoCell("Sheet1", 0, 0, "ก");
      host.typeIntoCell("Sheet1", 1, 0, "ข");
      host.book.activeSheet.insertCells(AREA(1, 0, 1, 16_384), "Down");
    });
    expect(steps()).toEqual([1, 0]);
    host.undo();
    expect(bookPicture(host.book)).toBe(before);
  });

  test("an entry that the cell refuses leaves no step", () => {
    host.book.activeSheet.setValidation(AREA(0, 0), {
      type: "WholeNumber",
      operator: "Between",
      formula1: 0,
      formula2: 9,
      ignoreBlanks: true,
      inCellDropDown: true,
      error: { title: "", message: "", style: "Stop" },
    });
    expect(steps()).toEqual([1, 0]);
    expect(() => host.typeIntoCell("Sheet1", 0, 0, "99")).toThrow();
    expect(steps()).toEqual([1, 0]);
  });

  test("what failed half way is a step all the same", () => {
    expect(() =>
      host.edit(() => {
        host.typeIntoCell("Sheet1", 0, 0, "ก");
        throw new Error("stopped");
      })
    ).toThrow("stopped");
    host.undo();
    expect(shown(0, 0)).toBe("");
  });

  test("changes on the book that nobody announced are one step", async () => {
    const sheet = host.book.activeSheet;
    sheet.setCell(0, 0, { kind: "text", text: "ก" });
    sheet.patchStyle(AREA(0, 0), { bold: true });
    await write("B1");
    expect(steps()).toEqual([2, 0]);
    host.undo();
    expect([shown(0, 0), shown(0, 1)]).toEqual(["ก", ""]);
    host.undo();
    expect(sheet.style(0, 0).bold).toBe(false);
  });

  test("selecting, activating and reading are no steps", async () => {
    const second = host.book.addSheet("สอง");
    expect(steps()).toEqual([1, 0]);
    host.book.select(second, AREA(3, 3));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(steps()).toEqual([1, 0]);
  });

  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  test("a hundred steps are kept", () => {
    for (let at = 1; at <= 110; at++) host.typeIntoCell("Sheet1", 0, 0, String(at));
    expect(steps()).toEqual([100, 0]);
    while (host.undo());
    expect(host.book.activeSheet.value(0, 0)).toBe(10);
  });

  // As the tab menu of the desktop, where such actions cannot be undone.
  test("what Excel cannot undo forgets the steps before it, not those after it", () => {
    host.typeIntoCell("Sheet1", 0, 0, "1");
    host.edit(() => void host.book.copySheet(host.book.activeSheet), { undoable: false });
    expect(steps()).toEqual([0, 0]);
    host.typeIntoCell("Sheet1", 0, 0, "2");
    host.undo();
    expect([shown(0, 0), host.book.sheets.length, ...steps()]).toEqual(["1", 2, 0, 1]);
  });
});

test("a host that keeps no steps undoes nothing", async () => {
  host = await openHost();
  host.typeIntoCell("Sheet1", 0, 0, "1");
  expect(host.edit(() => 5)).toBe(5);
  expect([...steps(), host.undo(), host.redo()]).toEqual([0, 0, null, null]);
  expect(shown(0, 0)).toBe("1");
});

// "When false, each `context.sync()` call creates an undo record." (Excel.RunOptions.mergeUndoGroup)
describe("what the add-in does", () => {
  test("each request that changes something is a step", async () => {
    await write("A1", "A2", "A3");
    expect(steps()).toEqual([3, 0]);
    host.undo();
    expect([0, 1, 2].map((row) => shown(row, 0))).toEqual(["A1", "A2", ""]);
  });

  test("steps of a person and of the add-in alternate in order", async () => {
    host.typeIntoCell("Sheet1", 0, 0, "คน");
    await write("A1");
    host.typeIntoCell("Sheet1", 0, 0, "คนอีก");
    expect([host.undo(), shown(0, 0)].at(1)).toBe("A1");
    expect([host.undo(), shown(0, 0)].at(1)).toBe("คน");
    expect([host.undo(), shown(0, 0)].at(1)).toBe("");
  });

  test("tables, formats, charts and sheets that it made go and come back, the same objects", async () => {
    const before = bookPicture(host.book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ผล");
      sheet.getRange("A1:B3").values = [
        ["ก", "ข"],
        ["x", 1],
        ["y", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "ITA_X";
      const format = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
      format.cellValue.format.fill.color = "#FFC7CE";
      format.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      await context.sync();
    });
    const after = bookPicture(host.book);
    host.undo();
    expect(bookPicture(host.book)).toBe(before);
    host.redo();
    expect(bookPicture(host.book)).toBe(after);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("ผล");
      const formats = sheet.getRange("B2:B3").conditionalFormats;
      formats.load("items/type");
      await context.sync();
      expect(formats.items.map((item) => item.type)).toEqual(["CellValue"]);
    });
    host.undo();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3").conditionalFormats;
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("a conditional format that is taken away half made comes back half made", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      format.custom.format.fill.color = "#FFC7CE";
      await context.sync();
      range.conditionalFormats.clearAll();
      await context.sync();
      host.undo();
      const items = range.conditionalFormats.load("items/type");
      await context.sync();
      expect(items.items.map((item) => item.type)).toEqual(["Custom"]);
      expect(host.book.activeSheet.conditionalRules).toHaveLength(1);
      host.undo();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("a range that the client holds is again where it was", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A9").values = [["ใต้"]];
      const held = sheet.getRange("A5");
      context.trackedObjects.add(held);
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      held.load("address");
      await context.sync();
      expect(held.address).toBe("Sheet1!A7");
      host.undo();
      held.load("address");
      await context.sync();
      expect(held.address).toBe("Sheet1!A5");
      held.untrack();
    }));

  test("what was done of a request that failed is a step", async () => {
    host.injectFailures([{ request: 1, afterActions: 3, code: "GeneralException" }]);
    await expect(write("A1")).rejects.toThrow();
    const written = shown(0, 0) !== "";
    expect(steps()[0]).toBe(written ? 1 : 0);
  });

  // https://github.com/OfficeDev/office-js-docs-pr/pull/5175: "automatically enabled starting with ExcelApi 1.19"
  test("in an Excel before ExcelApi 1.19 it ends all steps; those that follow count anew", async () => {
    host = await openHost({ undo: true, profile: profiles.excel2021 });
    host.typeIntoCell("Sheet1", 0, 0, "คน");
    expect(steps()).toEqual([1, 0]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
    });
    expect(steps()).toEqual([1, 0]);
    await write("A2");
    expect([...steps(), host.undo()]).toEqual([0, 0, null]);
    host.typeIntoCell("Sheet1", 2, 0, "คน");
    expect(steps()).toEqual([1, 0]);
  });
});

describe("where it goes", () => {
  test("back to the cell that was typed in", () => {
    const [first] = host.book.sheets;
    const second = host.book.addSheet("สอง");
    host.book.select(first!, AREA(4, 2));
    host.typeIntoCell("Sheet1", 4, 2, "ก");
    host.book.select(second, AREA(0, 0));
    host.undo();
    expect(host.book.selection).toEqual({ sheet: first, area: AREA(4, 2) });
  });

  test("to the sheet on which it shows, when it was made elsewhere", async () => {
    host.book.addSheet("สอง").setVisibility("Hidden");
    const third = host.book.addSheet("สาม");
    await Excel.run(async (context) => {
      for (const name of ["สอง", "สาม"])
        context.workbook.worksheets.getItem(name).getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    host.undo();
    expect(host.book.selection).toEqual({ sheet: third, area: AREA(1, 1, 2, 1) });
  });

  test("nowhere, when nothing of it can be seen", async () => {
    host.book.addSheet("สอง").setVisibility("Hidden");
    host.book.select(host.book.sheets[0]!, AREA(2, 2));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("สอง").getRange("B2").values = [[1]];
      await context.sync();
    });
    host.undo();
    expect(host.book.selection).toEqual({ sheet: host.book.sheets[0], area: AREA(2, 2) });
  });
});

test("whoever draws the workbook is told of undo, of redo and of an edit", () => {
  let told = 0;
  host.onChange(() => (told += 1));
  host.edit(() => host.book.activeSheet.setCell(0, 0, { kind: "text", text: "ก" }));
  host.undo();
  host.redo();
  expect([told, host.redo()]).toEqual([3, null]);
});
