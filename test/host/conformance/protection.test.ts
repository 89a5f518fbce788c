import { openHost } from "../../support/host";
import { loaded, refusalOf } from "../../support/excel";
import type { EmbeddedHost } from "../../../src/host/types";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

function onSheet1(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe("a protected worksheet", () => {
  beforeEach(() =>
    onSheet1((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["ก", 1],
        ["ข", 2],
      ];
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    })
  );

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["writing locked cells", (sheet) => void (sheet.getRange("A1").values = [["ใหม่"]])],
    ["clearing locked cells", (sheet) => sheet.getRange("A1:B2").clear("Contents")],
    ["formatting cells", (sheet) => void (sheet.getRange("B1").format.fill.color = "#FFFF00")],
    ["row heights", (sheet) => void (sheet.getRange("1:1").format.rowHeight = 30)],
    ["inserting rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["adding a table", (sheet) => void sheet.tables.add("A1:B2", true)],
    [
      "conditional formats",
      (sheet) => void (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
    ],
    [
      "validation",
      (sheet) => void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ])("%s is AccessDenied", async (_what, change) => {
    expect((await refusalOf(onSheet1(change))).code).toBe("AccessDenied");
    expect(host.book.sheets[0]?.value(0, 0)).toBe("ก");
  });

  test("unlocked cells and what the options allow stay open", async () => {
    await onSheet1((sheet) => {
      sheet.getRange("B1").values = [[9]];
      sheet.getRange("A:A").format.columnWidth = 120;
    });
    expect(host.book.sheets[0]?.value(0, 1)).toBe(9);
  });

  // "It throws an error if the worksheet has already been protected."
  test("cannot be protected again", async () => {
    expect(await refusalOf(onSheet1((sheet) => sheet.protection.protect()))).toMatchObject({
      code: "AccessDenied",
      location: "WorksheetProtection.protect",
    });
  });

  test("tells its options and opens again", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      await loaded(sheet.protection, "protected,options");
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["ใหม่"]];
      await context.sync();
      expect(host.book.sheets[0]?.value(0, 0)).toBe("ใหม่");
    }));

  test("a person cannot type into a locked cell either", () => {
    expect(() => host.typeIntoCell("Sheet1", 0, 0, "ใหม่")).toThrow(/protected/);
    host.typeIntoCell("Sheet1", 0, 1, "7");
    expect(host.book.sheets[0]?.value(0, 1)).toBe(7);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
describe("a workbook with protected structure", () => {
  beforeEach(() => onSheet1((_sheet, context) => context.workbook.protection.protect()));

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["adding", (_sheet, context) => void context.workbook.worksheets.add("ใหม่")],
    ["renaming", (sheet) => void (sheet.name = "ใหม่")],
    ["copying", (sheet) => void sheet.copy("End")],
    ["hiding", (sheet) => void (sheet.visibility = "Hidden")],
    ["deleting", (sheet) => sheet.delete()],
  ])("%s sheets is AccessDenied, cells stay open", async (_what, change) => {
    expect((await refusalOf(onSheet1(change))).code).toBe("AccessDenied");
    await onSheet1((sheet) => void (sheet.getRange("A1").values = [[1]]));
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});

test("a password is refused rather than forgotten", async () => {
  const refusal = await refusalOf(onSheet1((sheet) => sheet.protection.protect({}, "ลับ")));
  expect(refusal).toMatchObject({ code: "NotImplemented", location: "WorksheetProtection.protect" });
});
