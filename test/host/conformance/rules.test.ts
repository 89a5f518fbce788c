import { openHost } from "../../support/host";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";
import type { EmbeddedHost } from "../../../src/host/types";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

function onSheet1<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
describe("data validation", () => {
  const score = { decimal: { formula1: 0, formula2: 100, operator: "Between" as const } };

  async function scoreCell(alert: Partial<Excel.DataValidationErrorAlert> = {}): Promise<void> {
    await onSheet1(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = score;
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "คะแนน",
        message: "คะแนนต้องอยู่ระหว่าง 0 ถึง 100",
        ...alert,
      };
      dataValidation.prompt = { showPrompt: true, title: "คะแนน", message: "0–100" };
      await context.sync();
    });
  }

  test("comes back as it was set", async () => {
    await scoreCell();
    await onSheet1(async (sheet) => {
      const one = await loaded(sheet.getRange("B3").dataValidation, "type,rule,errorAlert,prompt,ignoreBlanks");
      expect(one.type).toBe("Decimal");
      expect(one.rule).toMatchObject(score);
      expect(one.errorAlert.message).toBe("คะแนนต้องอยู่ระหว่าง 0 ถึง 100");
      expect(one.prompt).toEqual({ showPrompt: true, title: "คะแนน", message: "0–100" });
      const mixed = await loaded(sheet.getRange("B1:B2").dataValidation, "type");
      expect(mixed.type).toBe("Inconsistent");
      sheet.getRange("B2:B4").dataValidation.clear();
      expect((await loaded(sheet.getRange("B3").dataValidation, "type")).type).toBe("None");
    });
  });

  test("does not stop the client, which writes as a program; `valid` tells", async () => {
    await scoreCell();
    await onSheet1(async (sheet) => {
      const range = sheet.getRange("B2:B3");
      range.values = [[101], [50]];
      expect((await loaded(range.dataValidation, "valid")).valid).toBeNull();
      expect((await loaded(sheet.getRange("B2").dataValidation, "valid")).valid).toBe(false);
    });
  });

  test("stops a person: the entry is refused with the rule's own words and the cell keeps its value", async () => {
    await scoreCell();
    host.typeIntoCell("Sheet1", 1, 1, "88.5");
    for (const typed of ["101", "-1", "abc"]) {
      expect(() => host.typeIntoCell("Sheet1", 1, 1, typed)).toThrow("คะแนนต้องอยู่ระหว่าง 0 ถึง 100");
    }
    expect(host.book.sheets[0]?.value(1, 1)).toBe(88.5);
    host.typeIntoCell("Sheet1", 1, 1, "");
    expect(host.book.sheets[0]?.value(1, 1)).toBeNull();
  });

  test("does not look at what is pasted, as in Excel", async () => {
    await scoreCell();
    host.typeIntoCell("Sheet1", 1, 1, "101", { isPasted: true });
    expect(host.book.sheets[0]?.value(1, 1)).toBe(101);
    host.typeIntoCell("Sheet1", 1, 1, "abc", { isPasted: true });
    expect(host.book.sheets[0]?.value(1, 1)).toBe("abc");
  });

  test("only warns when its style is Warning", async () => {
    await scoreCell({ style: "Warning" });
    host.typeIntoCell("Sheet1", 1, 1, "101");
    expect(host.book.sheets[0]?.value(1, 1)).toBe(101);
  });

  test("a list takes its entries from a text or from cells of any sheet", async () => {
    await onSheet1(async (sheet, context) => {
      const units = context.workbook.worksheets.add("หน่วยงาน");
      units.getRange("A1:A2").values = [["กองคลัง"], ["สำนักปลัด"]];
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ใช่,ไม่ใช่" } };
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: units.getRange("A1:A2") } };
      await context.sync();
    });
    host.typeIntoCell("Sheet1", 0, 0, "ใช่");
    host.typeIntoCell("Sheet1", 1, 0, "กองคลัง");
    expect(() => host.typeIntoCell("Sheet1", 0, 0, "อาจจะ")).toThrow();
    expect(() => host.typeIntoCell("Sheet1", 1, 0, "กองช่าง")).toThrow();
    expect(host.book.sheets[0]?.validation(1, 0)?.formula1).toBe("='หน่วยงาน'!$A$1:$A$2");
  });

  test("a custom formula speaks of the first cell and moves along with the others", async () => {
    await onSheet1(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[10], [20], [30]];
      sheet.getRange("B1:B3").dataValidation.rule = { custom: { formula: "=B1<=A1" } };
      await context.sync();
    });
    host.typeIntoCell("Sheet1", 2, 1, "30");
    expect(() => host.typeIntoCell("Sheet1", 1, 1, "30")).toThrow();
    expect(host.book.sheets[0]?.usedArea(false)).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["two kinds at once", { ...score, list: { inCellDropDown: true, source: "a" } }],
    ["no kind", {}],
    ["an unknown operator", { decimal: { formula1: 1, operator: "Near" as "Between" } }],
    ["a list without a source", { list: { inCellDropDown: true, source: "" } }],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "ก,".repeat(200) } }],
  ])("%s is refused", async (_what, rule) => {
    const refusal = await refusalOf(
      onSheet1(async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = rule;
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
describe("conditional formats", () => {
  test("each kind comes back with its rule and colours", () =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="▲"';
      custom.custom.format.font.color = "#0072B2";
      custom.custom.format.fill.color = "#DCEBF7";
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: "85", operator: "LessThan" };
      cell.cellValue.format.font.bold = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "ผ่าน" };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#D55E00";
      await context.sync();

      const again = sheet.getRange("A2").conditionalFormats;
      again.load("items/type,items/priority");
      await context.sync();
      // "Adds a new conditional format to the collection at the first/top priority."
      expect(again.items.map((one) => [one.type, one.priority])).toEqual([
        ["DataBar", 0],
        ["ContainsText", 1],
        ["CellValue", 2],
        ["Custom", 3],
      ]);
      custom.load("custom/rule/formula,custom/format/font/color,custom/format/fill/color,cellValueOrNullObject");
      cell.load("cellValue/rule,cellValue/format/font/bold");
      text.load("textComparison/rule");
      bar.load("dataBar/positiveFormat/fillColor");
      await context.sync();
      expect(custom.custom.rule.formula).toBe('=$A1="▲"');
      expect([custom.custom.format.font.color, custom.custom.format.fill.color]).toEqual(["#0072B2", "#DCEBF7"]);
      expect(custom.cellValueOrNullObject.isNullObject).toBe(true);
      expect(cell.cellValue.rule).toEqual({ formula1: "85", operator: "LessThan" });
      expect(cell.cellValue.format.font.bold).toBe(true);
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "ผ่าน" });
      expect(bar.dataBar.positiveFormat.fillColor).toBe("#D55E00");
      expect(host.book.sheets[0]?.conditionalRules).toHaveLength(4);
    }));

  test("are cleared from a part of their cells and stay on the rest", () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      const counts = ["A3", "A4", "A6"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([1, 0, 1]);
    }));

  test("are deleted, and found by id until then", () =>
    onSheet1(async (sheet, context) => {
      const formats = sheet.getRange("A1").conditionalFormats;
      const bar = await loaded(formats.add("DataBar"), "id");
      expect((await loaded(formats.getItem(bar.id), "type")).type).toBe("DataBar");
      bar.delete();
      formats.getItem(bar.id).load("type");
      expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
      expect(host.book.sheets[0]?.conditionalRules).toEqual([]);
    }));

  test("of a type this host does not draw are NotImplemented; a rule of another type is refused", async () => {
    const scale = await refusalOf(
      onSheet1(async (sheet, context) => {
        sheet.getRange("A1").conditionalFormats.add("ColorScale");
        await context.sync();
      })
    );
    const wrong = await refusalOf(
      onSheet1(async (sheet, context) => {
        sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE";
        await context.sync();
      })
    );
    expect([scale.code, wrong.code]).toEqual(["NotImplemented", "InvalidOperation"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
describe("defined names", () => {
  test("of a range answer its address and the range itself", () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange("B2").values = [["เทศบาลตัวอย่าง"]];
      const name = context.workbook.names.add("Agency", sheet.getRange("B2"), "ชื่อหน่วยงาน");
      await loaded(name, "name,value,formula,type,visible,comment,scope");
      expect([name.name, name.value, name.formula, name.type, name.comment, name.scope]).toEqual([
        "Agency",
        "'Sheet1'!$B$2",
        "='Sheet1'!$B$2",
        "Range",
        "ชื่อหน่วยงาน",
        "Workbook",
      ]);
      expect((await loaded(name.getRange(), "values")).values).toEqual([["เทศบาลตัวอย่าง"]]);
      expect((await loaded(sheet.getRange("agency"), "values")).values).toEqual([["เทศบาลตัวอย่าง"]]);
    }));

  test("hold constants too, can be hidden, changed and deleted", () =>
    onSheet1(async (_sheet, context) => {
      const name = context.workbook.names.add("Threshold", "=90");
      name.visible = false;
      await loaded(name, "value,type,visible");
      expect([name.value, name.type, name.visible]).toEqual([90, "Double", false]);
      name.formula = "=85";
      expect((await loaded(name, "value")).value).toBe(85);
      expect((await loaded(name.getRangeOrNullObject(), "address")).isNullObject).toBe(true);
      name.delete();
      expect((await loaded(context.workbook.names.getItemOrNullObject("Threshold"), "name")).isNullObject).toBe(true);
    }));

  test("of a sheet and of the workbook are apart", () =>
    onSheet1(async (sheet, context) => {
      sheet.names.add("Total", sheet.getRange("A1"));
      sheet.names.load("items/name,items/scope");
      const none = context.workbook.names.getItemOrNullObject("Total");
      await context.sync();
      expect(sheet.names.items.map((name) => [name.name, name.scope])).toEqual([["Total", "Worksheet"]]);
      expect(none.isNullObject).toBe(true);
    }));

  test.each([
    ["with a space", "my name", "InvalidArgument"],
    ["like a cell", "AB12", "InvalidArgument"],
    ["taken", "TAKEN", "ItemAlreadyExists"],
  ])("%s are refused", async (_what, name, code) => {
    const refusal = await refusalOf(
      onSheet1(async (_sheet, context) => {
        context.workbook.names.add("Taken", "=1");
        context.workbook.names.add(name, "=2");
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({ code, location: "NamedItemCollection.add" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe("page layout", () => {
  test("comes back as it was set", () =>
    onSheet1(async (sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.topMargin = 36;
      layout.centerHorizontally = true;
      layout.setPrintMargins("Centimeters", { left: 1.27 });
      layout.setPrintTitleRows("$1:$3");
      layout.setPrintArea("A1:F20");
      layout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P จาก &N";
      const titles = layout.getPrintTitleRows().load("address");
      const area = layout.getPrintArea().load("address");
      layout.headersFooters.defaultForAllPages.load("centerFooter");
      await loaded(layout, "orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally");
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1 },
      ]);
      expect([layout.topMargin, layout.leftMargin, layout.centerHorizontally]).toEqual([36, 36, true]);
      expect([titles.address, area.address]).toEqual(["Sheet1!1:3", "Sheet1!A1:F20"]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("หน้า &P จาก &N");
    }));

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ["a scale and pages at once", (layout) => void (layout.zoom = { scale: 80, horizontalFitToPages: 1 })],
    ["a scale beyond 400", (layout) => void (layout.zoom = { scale: 500 })],
    ["an unknown paper", (layout) => void (layout.paperSize = "A99" as "A4")],
    ["a negative margin", (layout) => void (layout.leftMargin = -1)],
  ])("%s is refused", async (_what, change) => {
    const refusal = await refusalOf(
      onSheet1(async (sheet, context) => {
        change(sheet.pageLayout);
        await context.sync();
      })
    );
    expect(refusal.code).toBe("InvalidArgument");
  });
});

test("settings keep a value under a key", () =>
  onNewSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("ปี", { fiscalYear: 2568 });
    const setting = await loaded(settings.getItem("ปี"), "value");
    expect(setting.value).toEqual({ fiscalYear: 2568 });
    setting.delete();
    expect((await loaded(settings.getItemOrNullObject("ปี"), "key")).isNullObject).toBe(true);
  }));
