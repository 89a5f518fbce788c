import type { EmbeddedHost, HostProfile } from "../../../src/host/types";
import { profiles } from "../../../src/host/profiles";
import { refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
const GROUP = { mergeUndoGroup: true } as const;

let host: EmbeddedHost;
async function open(profile: HostProfile = profiles.microsoft365): Promise<void> {
  host = await openHost({ undo: true, profile });
}
beforeEach(() => open());

const texts = (): string[] => [0, 1, 2].map((row) => host.book.sheets[0]!.text(row, 0));

function writeThree(options: Excel.RunOptions): Promise<void> {
  return Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "A2", "A3"]) {
      sheet.getRange(address).values = [[address]];
      await context.sync();
    }
  });
}

describe("mergeUndoGroup", () => {
  // "When true, all `context.sync()` calls in a single `Excel.run` are merged into one undo group."
  test("makes one step of all requests of a run", async () => {
    host.typeIntoCell("Sheet1", 0, 0, "ก่อน");
    await writeThree(GROUP);
    expect(host.history.undoSteps).toBe(2);
    host.undo();
    expect(texts()).toEqual(["ก่อน", "", ""]);
    host.redo();
    expect(texts()).toEqual(["A1", "A2", "A3"]);
  });

  test("also of the request that the run sends at its end, and of the changes in several sheets", async () => {
    await Excel.run(GROUP, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["หนึ่ง"]];
      await context.sync();
      context.workbook.worksheets.add("ใหม่").getRange("A1").values = [["สอง"]];
      sheet.getRange("A2").format.fill.color = "#FFFF00";
    });
    expect([host.history.undoSteps, host.book.sheets.length]).toEqual([1, 2]);
    host.undo();
    expect([host.book.sheets.length, ...texts()]).toEqual([1, "", "", ""]);
  });

  test("keeps two runs apart", async () => {
    await writeThree(GROUP);
    await Excel.run(GROUP, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["อีกครั้ง"]];
      await context.sync();
    });
    expect(host.history.undoSteps).toBe(2);
  });

  test("ends with the run: the same context, used on, makes steps of its own", async () => {
    const context = await Excel.run(GROUP, async (inner) => {
      inner.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["กลุ่ม"]];
      await inner.sync();
      return inner;
    });
    for (const text of ["ต่อ", "ต่ออีก"]) {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    }
    expect(host.history.undoSteps).toBe(3);
  });

  test("false, missing, or beside other options", async () => {
    await writeThree({ mergeUndoGroup: false });
    expect(host.history.undoSteps).toBe(3);
    await writeThree({ delayForCellEdit: true });
    // What was there already is no step.
    expect(host.history.undoSteps).toBe(3);
    host.typeIntoCell("Sheet1", 0, 0, "x");
    host.typeIntoCell("Sheet1", 1, 0, "x");
    await writeThree({ delayForCellEdit: true, ...GROUP });
    expect(host.history.undoSteps).toBe(6);
  });

  test("a person who edits between two requests divides the group", async () => {
    await Excel.run(GROUP, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["ส่วนเสริม"]];
      await context.sync();
      host.typeIntoCell("Sheet1", 1, 0, "คน");
      sheet.getRange("A3").values = [["ส่วนเสริม"]];
      await context.sync();
    });
    expect(host.history.undoSteps).toBe(3);
    host.undo();
    expect(texts()).toEqual(["ส่วนเสริม", "คน", ""]);
  });

  test("passes on what the batch answers, and its errors", async () => {
    expect(await Excel.run(GROUP, () => Promise.resolve("คำตอบ"))).toBe("คำตอบ");
    const refusal = await refusalOf(
      Excel.run(GROUP, async (context) => {
        context.workbook.worksheets.getItem("ไม่มี").load("name");
        await context.sync();
      })
    );
    expect(refusal.code).toBe("ItemNotFound");
    await expect(Excel.run(GROUP, () => Promise.reject(new Error("ของเรา")))).rejects.toThrow("ของเรา");
  });

  test.each([profiles.excel2021, profiles.leastRequired])(
    "is not known to $name, which takes and drops it",
    async (profile) => {
      await open(profile);
      host.typeIntoCell("Sheet1", 2, 0, "คน");
      await writeThree(GROUP);
      expect([host.history.undoSteps, ...texts()]).toEqual([0, "A1", "A2", "A3"]);
      await Excel.run(GROUP, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").name = "ใหม่";
        await context.sync();
      });
      expect(host.book.sheets[0]?.name).toBe("ใหม่");
    }
  );

  test("is not yet known to ExcelApi 1.19, where each request is a step", async () => {
    await open({ name: "Microsoft 365", excelApi: "1.19" });
    await writeThree(GROUP);
    expect(host.history.undoSteps).toBe(3);
  });
});

type Unsupported = readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void];

const UNSUPPORTED: readonly Unsupported[] = [
  ["Worksheet.delete", (_sheet, { workbook }) => workbook.worksheets.getItem("สอง").delete()],
  ["Worksheet.copy", (sheet) => void sheet.copy("End")],
  ["Worksheet.name", (sheet) => (sheet.name = "ใหม่")],
  ["Worksheet.position", (sheet) => (sheet.position = 1)],
  ["Worksheet.visibility", (_sheet, { workbook }) => (workbook.worksheets.getItem("สอง").visibility = "Hidden")],
  ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
  ["WorksheetProtection.unprotect", (sheet) => sheet.protection.unprotect()],
  ["WorkbookProtection.protect", (_sheet, { workbook }) => workbook.protection.protect()],
  ["WorkbookProtection.unprotect", (_sheet, { workbook }) => workbook.protection.unprotect()],
  ["NamedItem.comment", (_sheet, { workbook }) => (workbook.names.getItem("ชื่อ").comment = "ใหม่")],
];

describe("what cannot be undone", () => {
  beforeEach(() => {
    host.book.addSheet("สอง");
    host.book.setName("ชื่อ", "=1");
  });

  // "the UndoNotSupported error is thrown to let you know that the operation can't be grouped"
  test.each(UNSUPPORTED)("%s is refused in an undo group, with what came before it done", async (member, call) => {
    const run = Excel.run(GROUP, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["ก่อน"]];
      call(sheet, context);
      sheet.getRange("A2").values = [["หลัง"]];
      await context.sync();
    });
    expect(await refusalOf(run)).toMatchObject({ code: "UndoNotSupported", location: member });
    expect([host.book.sheets.map(({ name }) => name), ...texts()]).toEqual([["Sheet1", "สอง"], "ก่อน", "", ""]);
    host.undo();
    expect(texts()[0]).toBe("");
  });

  // "the user's undo stack is cleared starting from that API call"
  test.each(UNSUPPORTED)("%s by itself ends the steps that were there; later ones count", async (_member, call) => {
    host.typeIntoCell("Sheet1", 0, 0, "คน");
    await Excel.run(async (context) => {
      call(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    expect([host.history, host.undo()]).toEqual([{ undoSteps: 0, redoSteps: 0 }, null]);
    host.typeIntoCell(host.book.sheets.at(-1)!.name, 5, 5, "คน");
    expect(host.history.undoSteps).toBe(1);
  });

  test("what was refused for another reason ends nothing", async () => {
    host.typeIntoCell("Sheet1", 0, 0, "คน");
    const steps = host.history.undoSteps;
    await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").name = "สอง";
        await context.sync();
      })
    );
    expect(host.history.undoSteps).toBe(steps);
  });

  test("reading such a property is no matter", async () => {
    await Excel.run(GROUP, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name,visibility,position");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
    });
  });

  test("is refused in a group also by a host that keeps no steps", async () => {
    host = await openHost();
    const run = Excel.run(GROUP, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "ใหม่";
      await context.sync();
    });
    expect((await refusalOf(run)).code).toBe("UndoNotSupported");
  });
});
