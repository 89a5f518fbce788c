import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { createBook, openBook } from "../../../src/host/engine/book";
import { WorkbookFileError } from "../../../src/host/engine/errors";
import { withParts, zipPart, zipParts } from "./zipParts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(file: Uint8Array): Promise<WorkbookFileError> {
  try {
    await openBook(file);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error("the file was opened");
}

describe("files that are refused", () => {
  const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each<[string, Uint8Array, string]>([
    ["text", bytes("รหัส,คะแนน\n1,2"), "NotAWorkbook"],
    ["nothing", new Uint8Array(0), "NotAWorkbook"],
    ["an old .xls", Uint8Array.from([...COMPOUND, ...utf16("Workbook")]), "NotAWorkbook"],
    ["a file behind a password", Uint8Array.from([...COMPOUND, 0, 0, ...utf16("EncryptedPackage")]), "Encrypted"],
    ["a broken zip", bytes("PK\u0003\u0004 nonsense"), "Unreadable"],
  ])("%s", async (_kind, file, code) => {
    const error = await refusal(file);
    expect(error.code).toBe(code);
    expect(error.userMessage).toMatch(/[ก-๙]/);
    expect(error.message).not.toMatch(/[ก-๙]/);
  });

  test("a cut workbook", async () => {
    const whole = await createBook().save();
    expect((await refusal(whole.slice(0, whole.length - 200))).code).toMatch(/Unreadable|NoSheet/);
  });

  test("a zip that is no workbook", async () => {
    // The smallest zip there is: no entry at all.
    const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
    expect((await refusal(empty)).code).toMatch(/Unreadable|NoSheet/);
  });
});

/** A file made by another program's conventions: shared formulas, dates, rich text, array formulas, unlisted cells. */
async function foreignFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("นำเข้า");
  [1, 2, 3].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
  sheet.getCell("B1").value = { formula: "A1*$A$3", result: 3 };
  sheet.getCell("B2").value = { sharedFormula: "B1", result: 6 };
  sheet.getCell("C1").value = new Date(Date.UTC(2025, 10, 20));
  sheet.getCell("C1").numFmt = "d/m/yyyy";
  sheet.getCell("D1").value = { richText: [{ text: "หนา", font: { bold: true } }, { text: " บาง" }] };
  sheet.getCell("E5").note = "หมายเหตุบนเซลล์ว่าง";
  sheet.getCell("F1").value = { text: "ลิงก์", hyperlink: "https://example.go.th/" };
  sheet.getCell("G1").value = { error: "#N/A" };
  // The library writes tints, but its types do not name them.
  const tinted = (theme: number, tint: number): { theme: number } => Object.assign({ theme }, { tint });
  sheet.getCell("H1").font = { name: "Calibri", size: 11, color: tinted(4, 0.4) };
  sheet.getCell("H1").fill = { type: "pattern", pattern: "solid", fgColor: tinted(0, -0.15) };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a foreign file is understood", async () => {
  const sheet = (await openBook(await foreignFile())).activeSheet;
  expect(sheet.name).toBe("นำเข้า");
  expect([sheet.formula(0, 1), sheet.formula(1, 1)]).toEqual(["=A1*$A$3", "=A2*$A$3"]);
  expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([3, 6]);
  expect([sheet.value(0, 2), sheet.text(0, 2)]).toEqual([45_981, "20/11/2025"]);
  expect([sheet.value(0, 3), sheet.value(0, 5), sheet.value(0, 6)]).toEqual(["หนา บาง", "ลิงก์", { error: "#N/A" }]);
  expect(sheet.hyperlink(0, 5)).toEqual({ address: "https://example.go.th/" });
  expect([sheet.style(0, 7).fontColor, sheet.style(0, 7).fill]).toEqual(["#95B3D7", "#D9D9D9"]);
});

test("what this model does not hold survives opening, editing and saving", async () => {
  const book = await openBook(await foreignFile());
  book.activeSheet.insertCells({ row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, "Down");
  const file = await (await openBook(await book.save())).save();
  expect(zipPart(file, "xl/sharedStrings.xml")).toMatch(/<r><rPr><b\/><\/rPr><t[^>]*>หนา<\/t><\/r>/);
  expect(zipPart(file, "xl/comments1.xml")).toMatch(/ref="E6".*หมายเหตุบนเซลล์ว่าง/);
});

test("a new file says nothing of who made it or where", async () => {
  const file = await createBook().save();
  expect(zipPart(file, "docProps/core.xml")).toMatch(/<dc:creator\s*\/>|<dc:creator><\/dc:creator>/);
  expect(zipPart(file, "docProps/core.xml")).toMatch(
    /<cp:lastModifiedBy\s*\/>|<cp:lastModifiedBy><\/cp:lastModifiedBy>/
  );
  expect(zipPart(file, "docProps/app.xml")).not.toMatch(/<Company>[^<]|<Manager>[^<]/);
});

describe("charts and pictures", () => {
  async function chartFile(): Promise<Uint8Array> {
    installChartSupport();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("คะแนน");
    sheet.addRows([
      ["ก", 1],
      ["ข", 3],
      ["ค", 2],
    ]);
    sheet.addColumnChart(
      { series: [{ name: "คะแนน", categories: "'คะแนน'!$A$1:$A$3", values: "'คะแนน'!$B$1:$B$3" }] },
      "D2:J15"
    );
    workbook.addWorksheet("อื่น").getCell("A1").value = 1;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }
  const references = (file: Uint8Array): string[] =>
    [...zipPart(file, "xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1] ?? "");
  const firstRow = (file: Uint8Array): string | undefined =>
    /<xdr:from>.*?<xdr:row>(\d+)<\/xdr:row>/.exec(zipPart(file, "xl/drawings/drawing1.xml"))?.[1];

  test("a chart stays, moves with its rows and keeps pointing at its cells", async () => {
    const book = await openBook(await chartFile());
    expect(references(await book.save())).toHaveLength(2);
    expect(firstRow(await book.save())).toBe("1");
    book.activeSheet.insertCells({ row: 0, column: 0, rowCount: 2, columnCount: 16_384 }, "Down");
    book.renameSheet(book.activeSheet, "ผล ปี'68");
    const file = await book.save();
    expect(references(file)).toEqual(["'ผล ปี''68'!$A$3:$A$5", "'ผล ปี''68'!$B$3:$B$5"]);
    expect(firstRow(file)).toBe("3");
    expect(references(await (await openBook(file)).save())).toEqual(references(file));
  });

  test("the chart of a deleted sheet goes with it", async () => {
    const book = await openBook(await chartFile());
    book.deleteSheet(book.activeSheet);
    expect([...zipParts(await book.save()).keys()].filter((name) => name.includes("chart"))).toEqual([]);
  });
});

test("truth values spelt as words are read too", async () => {
  const book = createBook();
  book.activeSheet.setShowGridlines(false);
  book.activeSheet.patchPageSetup({ fitToWidth: 1, fitToHeight: null, centerHorizontally: true });
  book.activeSheet.setCell(0, 0, { kind: "text", text: "ก" });
  book.activeSheet.patchStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { bold: true, locked: false });
  const file = withParts(await book.save(), (xml) =>
    xml
      .replace(/(showGridLines)="0"/, '$1="false"')
      .replace(/(fitToPage|horizontalCentered)="1"/g, '$1="true"')
      .replace(/(locked)="0"/, '$1="false"')
      .replace("<b/>", '<b val="true"/><i val="false"/><strike val="0"/>')
  );
  const sheet = (await openBook(file)).activeSheet;
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: null, centerHorizontally: true });
  expect(sheet.style(0, 0)).toMatchObject({ bold: true, italic: false, strikethrough: false, locked: false });
});
