import { openHost } from "../../support/host";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";

beforeEach(() => openHost());

async function formatRefusal(change: (format: Excel.RangeFormat, range: Excel.Range) => void): Promise<string> {
  const refusal = await refusalOf(
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      change(range.format, range);
      await context.sync();
    })
  );
  return refusal.code;
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response
test("a format that differs between cells is read as null", () =>
  onNewSheet(async (sheet) => {
    const range = sheet.getRange("A1:B1");
    sheet.getRange("A1").format.font.color = "#FF0000";
    range.format.font.bold = true;
    range.load("format/font/color,format/font/bold,format/fill/color");
    await sheet.context.sync();
    expect([range.format.font.color, range.format.font.bold, range.format.fill.color]).toEqual([null, true, ""]);
  }));

test("fonts, fills and alignments come back as they were set, named colours as #RRGGBB", () =>
  onNewSheet(async (sheet) => {
    const { format } = sheet.getRange("B2");
    format.font.set({
      name: "TH Sarabun New",
      size: 16,
      bold: true,
      italic: true,
      underline: "Single",
      color: "orange",
    });
    format.fill.color = "#dcebf7";
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
    format.font.load("name,size,bold,italic,underline,color");
    format.fill.load("color");
    await loaded(format, "horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    expect(format.font.toJSON()).toEqual({
      name: "TH Sarabun New",
      size: 16,
      bold: true,
      italic: true,
      underline: "Single",
      color: "#FFA500",
    });
    expect(format.fill.color).toBe("#DCEBF7");
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual([
      "Center",
      "Top",
      true,
      1,
    ]);
    format.fill.clear();
    expect((await loaded(format.fill, "color")).color).toBe("");
  }));

test.each<[string, (format: Excel.RangeFormat, range: Excel.Range) => void]>([
  ["null as a colour", (format) => void (format.fill.color = null as unknown as string)],
  ["a colour that is none", (format) => void (format.font.color = "#12")],
  ["a text for a switch", (format) => void (format.wrapText = "yes" as unknown as boolean)],
  ["an alignment that is none", (format) => void (format.horizontalAlignment = "Middle" as "Center")],
  ["a font of size 0", (format) => void (format.font.size = 0)],
  ["a row higher than 409 points", (format) => void (format.rowHeight = 500)],
  ["a negative column width", (format) => void (format.columnWidth = -1)],
])("%s is an InvalidArgument", async (_what, change) => {
  expect(await formatRefusal(change)).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
describe("borders", () => {
  test("an edge belongs to the outer cells only, inside lines to the others", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.borders.getItem("InsideHorizontal").style = "Dot";
      const styleOf = (address: string, index: "EdgeTop" | "EdgeBottom"): Excel.RangeBorder =>
        sheet.getRange(address).format.borders.getItem(index).load("style");
      const borders = [
        styleOf("A1", "EdgeTop"),
        styleOf("A1", "EdgeBottom"),
        styleOf("B2", "EdgeTop"),
        styleOf("B2", "EdgeBottom"),
      ];
      await sheet.context.sync();
      expect(borders.map((border) => border.style)).toEqual(["Continuous", "Dot", "Dot", "None"]);
    }));

  test("a colour or weight on a missing border draws a continuous line", () =>
    onNewSheet(async (sheet) => {
      const border = sheet.getRange("C3").format.borders.getItem("EdgeBottom");
      border.color = "#808080";
      border.weight = "Medium";
      await loaded(border, "style,color,weight");
      expect([border.style, border.color, border.weight]).toEqual(["Continuous", "#808080", "Medium"]);
    }));
});

describe("heights and widths", () => {
  test("are in points; differing ones are read as null", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      const both = sheet.getRange("A1:B2").format;
      const one = sheet.getRange("A2").format;
      both.load("columnWidth,rowHeight");
      await loaded(one, "columnWidth,rowHeight");
      expect(Math.abs(one.columnWidth - 120)).toBeLessThan(1);
      expect(one.rowHeight).toBe(30);
      expect([both.columnWidth, both.rowHeight]).toEqual([null, null]);
    }));

  test("AutoFit makes room for a long text", () =>
    onNewSheet(async (sheet) => {
      const narrow = await loaded(sheet.getRange("A1").format, "columnWidth");
      const before = narrow.columnWidth;
      sheet.getRange("A1").values = [["การปฏิบัติหน้าที่และการใช้งบประมาณของหน่วยงานภาครัฐ"]];
      sheet.getUsedRange().format.autofitColumns();
      expect((await loaded(narrow, "columnWidth")).columnWidth).toBeGreaterThan(before * 2);
    }));

  test("hidden rows and columns are told apart", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:A2");
      const second = sheet.getRange("A2");
      second.load("hidden");
      await loaded(range, "rowHidden,columnHidden,hidden");
      expect([range.rowHidden, range.columnHidden, range.hidden, second.hidden]).toEqual([null, false, null, true]);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)
describe("properties cell by cell, row by row, column by column", () => {
  test("are set in one call", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" } } }, {}],
        [{}, { format: { font: { bold: true }, borders: { bottom: { style: "Double" } } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
      const corner = sheet.getRange("B2");
      const border = corner.format.borders.getItem("EdgeBottom").load("style");
      corner.load("format/font/bold,rowHidden");
      const first = await loaded(sheet.getRange("A1"), "format/fill/color,format/rowHeight");
      expect([first.format.fill.color, first.format.rowHeight]).toEqual(["#FF0000", 40]);
      expect([corner.format.font.bold, corner.rowHidden, border.style]).toEqual([true, true, "Double"]);
    }));

  test("in a wrong size are refused", async () => {
    expect(await formatRefusal((_format, range) => range.setCellProperties([[{}]]))).toBe("InvalidArgument");
    expect(await formatRefusal((_format, range) => range.setRowProperties([{}]))).toBe("InvalidArgument");
  });

  test("that the host does not know are NotImplemented, by name", async () => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").setCellProperties([[{ style: "Normal" }]]);
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "NotImplemented", location: "CellProperties.style" });
  });
});

test("a hyperlink brings its text, its tip and the look of a link", () =>
  onNewSheet(async (sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "ไปที่แผ่นแรก", screenTip: "เปิด" };
    await loaded(cell, "hyperlink,values,format/font/underline");
    expect(cell.values).toEqual([["ไปที่แผ่นแรก"]]);
    expect(cell.hyperlink).toMatchObject({
      documentReference: "Sheet1!A1",
      screenTip: "เปิด",
      textToDisplay: "ไปที่แผ่นแรก",
    });
    expect(cell.format.font.underline).toBe("Single");
    cell.clear("Hyperlinks");
    expect((await loaded(cell, "hyperlink,values")).hyperlink).toBeNull();
    expect(cell.values).toEqual([["ไปที่แผ่นแรก"]]);
  }));

describe("inserting, deleting, clearing and merging", () => {
  test("insert answers the new blank range and moves the cells", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [["ก"], ["ข"], ["ค"]];
      const made = sheet.getRange("A2:A2").insert("Down");
      await loaded(made, "address,values");
      expect([made.address, made.values]).toEqual(["Sheet2!A2", [[""]]]);
      expect((await loaded(sheet.getRange("A1:A4"), "values")).values).toEqual([["ก"], [""], ["ข"], ["ค"]]);
    }));

  test("delete closes the gap and formulas follow", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, ""],
        [2, ""],
        [3, "=A1+A3"],
      ];
      sheet.getRange("2:2").delete("Up");
      expect((await loaded(sheet.getRange("B2"), "formulas,values")).formulas).toEqual([["=A1+A2"]]);
    }));

  test("clear takes contents, formats or both", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.format.fill.color = "#FFFF00";
      range.clear("Contents");
      await loaded(range, "values,format/fill/color");
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FFFF00"]);
      range.values = [["y"]];
      range.clear("Formats");
      await loaded(range, "values,format/fill/color");
      expect([range.values, range.format.fill.color]).toEqual([[["y"]], ""]);
    }));

  test("merging keeps the upper left value; each row by itself when across", () =>
    onNewSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["ก", "ข"],
        ["ค", "ง"],
      ];
      range.merge(true);
      expect((await loaded(range, "values")).values).toEqual([
        ["ก", ""],
        ["ค", ""],
      ]);
      range.unmerge();
      sheet.getRange("B1").values = [["ใหม่"]];
      expect((await loaded(range, "values")).values[0]).toEqual(["ก", "ใหม่"]);
    }));
});
