import { openHost } from "../../support/host";
import { loaded, refusalOf } from "../../support/excel";
import type { EmbeddedHost } from "../../../src/host/types";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

function inWorkbook(change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets, context);
    await context.sync();
  });
}

const names = (): string[] => host.book.sheets.map((sheet) => sheet.name);

// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
describe("names of worksheets", () => {
  test.each([
    ["blank", " "],
    ["more than 31 characters", "ก".repeat(32)],
    ["a slash", "ปี 2567/2568"],
    ["a backslash", "a\\b"],
    ["a question mark", "ทำไม?"],
    ["an asterisk", "a*b"],
    ["a square bracket", "a[1]"],
    ["a colon", "a:b"],
    ["an apostrophe at the start", "'a"],
    ["an apostrophe at the end", "a'"],
    ["the reserved name", "History"],
  ])("%s is refused, when adding and when renaming", async (_why, name) => {
    expect((await refusalOf(inWorkbook((sheets) => void sheets.add(name)))).code).toBe("InvalidArgument");
    const rename = refusalOf(
      inWorkbook((sheets) => {
        sheets.getItem("Sheet1").name = name;
      })
    );
    expect(await rename).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
    expect(names()).toEqual(["Sheet1"]);
  });

  test("a name that is taken in other case is ItemAlreadyExists", async () => {
    expect((await refusalOf(inWorkbook((sheets) => void sheets.add("SHEET1")))).code).toBe("ItemAlreadyExists");
  });

  test("31 characters and an apostrophe inside are allowed; a sheet may change the case of its own name", async () => {
    await inWorkbook((sheets) => {
      sheets.add("ข".repeat(31));
      sheets.add("ปี'68");
      sheets.getItem("Sheet1").name = "SHEET1";
    });
    expect(names()).toEqual(["SHEET1", "ข".repeat(31), "ปี'68"]);
  });

  test("a sheet without a name gets the next free SheetN", async () => {
    await inWorkbook((sheets) => {
      sheets.add();
      sheets.add();
    });
    expect(names()).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe("finding worksheets", () => {
  test("by name in any case, or by id; the id outlives a new name", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const byName = await loaded(sheets.getItem("sheet1"), "id");
      byName.name = "ใหม่";
      const byId = await loaded(sheets.getItem(byName.id), "name");
      expect(byId.name).toBe("ใหม่");
    }));

  test("a missing one is ItemNotFound, or a null object that takes every call", async () => {
    expect((await refusalOf(inWorkbook((sheets) => sheets.getItem("ไม่มี").load("name")))).code).toBe("ItemNotFound");
    // Microsoft's own samples delete a sheet that may not be there.
    await inWorkbook((sheets) => sheets.getItemOrNullObject("ไม่มี").delete());
    expect(names()).toEqual(["Sheet1"]);
  });

  test("a new sheet goes to the end and is not activated", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("ใหม่");
      const active = await loaded(context.workbook.worksheets.getActiveWorksheet(), "name");
      expect(active.name).toBe("Sheet1");
      expect(names()).toEqual(["Sheet1", "ใหม่"]);
    }));

  test("counts, first, last and neighbours pass over hidden sheets when asked", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add("ซ่อน").visibility = "Hidden";
      sheets.add("ท้าย");
      const all = sheets.getCount();
      const visible = sheets.getCount(true);
      const next = sheets.getItem("Sheet1").getNext(true).load("name");
      const beyond = sheets.getLast().getNextOrNullObject();
      await context.sync();
      expect([all.value, visible.value, next.name, beyond.isNullObject]).toEqual([3, 2, "ท้าย", true]);
    }));
});

describe("deleting and hiding", () => {
  test("the last visible sheet can be neither deleted nor hidden", async () => {
    await inWorkbook((sheets) => {
      sheets.add("ซ่อน").visibility = "VeryHidden";
    });
    const deleting = await refusalOf(inWorkbook((sheets) => sheets.getItem("Sheet1").delete()));
    const hiding = await refusalOf(
      inWorkbook((sheets) => {
        sheets.getItem("Sheet1").visibility = "Hidden";
      })
    );
    expect([deleting.code, hiding.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
    expect(host.book.sheets[0]?.visibility).toBe("Visible");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  test("a very hidden sheet cannot be deleted before it is shown", async () => {
    await inWorkbook((sheets) => {
      sheets.add("ลับ").visibility = "VeryHidden";
    });
    expect((await refusalOf(inWorkbook((sheets) => sheets.getItem("ลับ").delete()))).code).toBe("InvalidOperation");
  });

  test("what still points at a deleted sheet is ItemNotFound", async () => {
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("ชั่วคราว");
        await context.sync();
        sheet.delete();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      })
    );
    expect(refusal.code).toBe("ItemNotFound");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
describe("copying", () => {
  type Position = Excel.WorksheetPositionType | "None" | "Before" | "After" | "Beginning" | "End";
  const copy = (position?: Position, relativeTo?: string): Promise<void> =>
    inWorkbook((sheets) => {
      sheets.getItem("Sheet1").copy(position as "None", relativeTo ? sheets.getItem(relativeTo) : undefined);
    });

  beforeEach(async () => {
    await inWorkbook((sheets) => {
      sheets.getItem("Sheet1").getRange("A1").values = [["ต้นฉบับ"]];
      sheets.add("ท้าย");
    });
  });

  // "The default value is "None", which inserts the worksheet at the beginning of the worksheet."
  test.each<[Position | undefined, string | undefined, number]>([
    [undefined, undefined, 0],
    ["None", undefined, 0],
    ["Beginning", "ท้าย", 0],
    ["Before", "ท้าย", 1],
    ["After", "Sheet1", 1],
    ["After", "ท้าย", 2],
    ["End", undefined, 2],
  ])("to %s %s", async (position, relativeTo, expected) => {
    await copy(position, relativeTo);
    expect(names().indexOf("Sheet1 (2)")).toBe(expected);
    expect(host.book.sheets[expected]?.value(0, 0)).toBe("ต้นฉบับ");
    expect(host.book.activeSheet.name).toBe("Sheet1");
  });

  // "This is only needed if `positionType` is "Before" or "After"."
  test.each(["Before", "After"] as const)("%s needs the sheet to stand beside", async (position) => {
    expect(await refusalOf(copy(position))).toMatchObject({ code: "InvalidArgument", location: "Worksheet.copy" });
    expect(names()).toEqual(["Sheet1", "ท้าย"]);
  });

  test("the copy is an object to go on with, in the same request and later", () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Sales";
      const copied = sheets.getItem("Sheet1").copy("End");
      copied.name = "สำเนา";
      copied.getRange("A9").values = [["ใหม่"]];
      await context.sync();
      copied.tables.load("items/name");
      const id = await loaded(copied, "id,name,visibility");
      expect([id.name, copied.tables.items.map(({ name }) => name)]).toEqual(["สำเนา", ["Sales3"]]);
      expect(host.book.sheets.map((sheet) => sheet.value(8, 0))).toEqual([null, null, "ใหม่"]);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
describe("frozen panes", () => {
  test("freezeAt freezes everything above and left of the range's far corner", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const location = await loaded(sheet.freezePanes.getLocation(), "address");
      expect(location.address).toBe("Sheet1!A1:B3");
      expect(host.book.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
      sheet.freezePanes.unfreeze();
      expect((await loaded(sheet.freezePanes.getLocationOrNullObject(), "address")).isNullObject).toBe(true);
    }));

  test("freezeRows freezes the top rows", async () => {
    await inWorkbook((sheets) => sheets.getItem("Sheet1").freezePanes.freezeRows(2));
    expect(host.book.sheets[0]?.frozen).toEqual({ rows: 2, columns: 0 });
  });
});

test("gridlines, tab colour and position are kept", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ภาพรวม");
    sheet.showGridlines = false;
    sheet.tabColor = "#0072B2";
    sheet.position = 0;
    await loaded(sheet, "showGridlines,tabColor,position");
    expect([sheet.showGridlines, sheet.tabColor, sheet.position]).toEqual([false, "#0072B2", 0]);
    expect(names()).toEqual(["ภาพรวม", "Sheet1"]);
  }));

test("select and activate bring a sheet to the front and say what is selected", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ภาพรวม");
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const front = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.address, front.name]).toEqual(["ภาพรวม!B2:C3", "ภาพรวม!B2", "ภาพรวม"]);
  }));
