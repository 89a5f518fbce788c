/** Cells of another workbook, as Excel itself would give them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openBook } from "../../src/host/engine/book";
import { FILE_LIMITS } from "../../src/files/limits";
import { readSheets, type RowKeeper } from "../../src/files/readSheets";
import type { CellValue, GridRow, SheetGrid } from "../../src/ita/reading/types";
import { SCORE_SHEETS, SHEET_NAMES, TABLE_NAMES } from "../../src/sheets/names";
import { fileOf, packed, relations, workbookParts } from "./packed";

/** Keeps every row. */
function everything(): RowKeeper {
  const rows: GridRow[] = [];
  return { take: (more) => void rows.push(...more), kept: () => rows, full: false };
}

const sheetOf = async (rows: string, extra?: Parameters<typeof workbookParts>[1]): Promise<SheetGrid> => {
  const [grid] = await readSheets(fileOf(packed(workbookParts([{ name: "ผล", rows }], extra))), everything);
  return grid!;
};
const valuesOf = (grid: SheetGrid): CellValue[][] => grid.rows.map(({ values }) => [...values]);

describe("cells of a packed workbook", () => {
  it("are numbers, shared texts, texts in place, booleans, results of formulas, and errors", async () => {
    const grid = await sheetOf(
      `<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>93.96</v></c><c r="D2" t="inlineStr"><is><t>ตัวชี้วัด</t></is></c>` +
        `<c r="E2" t="b"><v>1</v></c><c r="F2"><f>SUM(A1:A9)</f><v>5</v></c><c r="G2" t="str"><f>T(1)</f><v>ก&amp;ข</v></c>` +
        `<c r="H2" t="e"><v>#N/A</v></c></row>`,
      { sharedStrings: "<si><t>ก</t></si><si><t>ภาพรวม</t></si>" }
    );
    expect(grid.sheet).toBe("[ปี67.xlsx]ผล");
    expect(grid.cutOff).toBe(false);
    expect(grid.rows).toEqual([
      {
        row: 1,
        column: 1,
        values: ["ภาพรวม", 93.96, "ตัวชี้วัด", true, 5, "ก&ข", "#N/A"],
        formats: Array.from({ length: 7 }, () => "General"),
      },
    ]);
  });

  it("keep their places across gaps, and empty rows and ends are left out", async () => {
    const grid = await sheetOf(
      `<row r="1"/><row r="3"><c r="B3"/><c r="C3"><v>1</v></c><c r="F3"><v>2</v></c><c r="G3" s="4"/></row><row r="9"><c r="A9"><v/></c></row>`
    );
    expect(grid.rows).toEqual([
      { row: 2, column: 2, values: [1, "", "", 2], formats: ["General", "General", "General", "General"] },
    ]);
  });

  it("need no addresses", async () => {
    const grid = await sheetOf(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`);
    expect(grid.rows.map(({ row, column, values }) => [row, column, values])).toEqual([
      [0, 0, [1, 2]],
      [1, 0, [3]],
    ]);
  });

  it("bring their number formats: built in, the file's own, and Thai digits", async () => {
    const styles =
      `<numFmts><numFmt numFmtId="164" formatCode="[$-D00041E]0.00&quot; คะแนน&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="60"/><xf numFmtId="14"/></cellXfs>`;
    const grid = await sheetOf(
      `<row r="1">${[0, 1, 2, 3, 4, 9].map((s) => `<c s="${s}"><v>0.5</v></c>`).join("")}</row>`,
      { styles }
    );
    expect(grid.rows[0]?.formats).toEqual([
      "General",
      "0.00%",
      '[$-D00041E]0.00" คะแนน"',
      "t0.00",
      "d/m/yyyy",
      "General",
    ]);
  });

  it("keep their number format when a look under a condition has one of the same number", async () => {
    const grid = await sheetOf(`<row r="1"><c s="0"><v>0.9</v></c></row>`, {
      styles:
        `<numFmts><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>` +
        `<dxfs><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs>`,
    });
    expect(grid.rows[0]?.formats).toEqual(["0.00%"]);
  });

  it("are empty when they name no shared text", async () => {
    const grid = await sheetOf(
      `<row r="1"><c t="s"/><c t="s"><v></v></c><c t="s"><v> </v></c><c t="s"><v>7</v></c><c t="s"><v>0</v></c></row>`,
      { sharedStrings: "<si><t>คะแนน</t></si>" }
    );
    expect(grid.rows).toEqual([{ row: 0, column: 4, values: ["คะแนน"], formats: ["General"] }]);
  });

  it("hold no more text than a cell of Excel can", async () => {
    const long = "ก".repeat(40_000);
    const grid = await sheetOf(
      `<row r="1"><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${long}</t></is></c><c t="str"><f>A1</f><v>${long}</v></c></row>`,
      { sharedStrings: `<si><r><t>${long}</t></r><r><t>${long}</t></r></si>` }
    );
    expect(valuesOf(grid)[0]?.map((value) => String(value).length)).toEqual([32_767, 32_767, 32_767]);
  });

  it("join the runs of a text with several looks, without its reading aids, and resolve entities", async () => {
    const grid = await sheetOf(`<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>`, {
      sharedStrings:
        "<si><r><rPr><b/></rPr><t>ตัวชี้</t></r><r><t xml:space='preserve'>วัด &lt;๙&gt;</t></r><rPh><t>ไม่เอา</t></rPh></si>" +
        "<si><t><![CDATA[A&B]]> &#3585;&#x0E01;_x000D_</t></si>",
    });
    expect(valuesOf(grid)).toEqual([["ตัวชี้วัด <๙>", "A&B กก\r"]]);
  });

  it("are found under any prefix and with any quotes, and a '>' inside quotes ends nothing", async () => {
    const parts = workbookParts([{ name: "ก", rows: "" }]);
    const sheet = `<x:worksheet><!-- <c> --><x:sheetData><x:row r='1' note="a>b"><x:c r='A1' t='str'><x:v>๙๓.๙๖</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const grids = await readSheets(fileOf(packed({ ...parts, "xl/worksheets/sheet1.xml": sheet })), everything);
    expect(valuesOf(grids[0]!)).toEqual([["๙๓.๙๖"]]);
  });

  it("take no value from attributes under a prefix", async () => {
    const grid = await sheetOf(
      `<row xmlns:r="urn:x" r="2"><c xmlns:t="urn:y" x:t="s" r="A2" x:r="C2"><v>0</v></c></row>`,
      { sharedStrings: "<si><t>ก</t></si>" }
    );
    expect(grid.rows).toEqual([{ row: 1, column: 0, values: [0], formats: ["General"] }]);
  });

  it("are the same wherever the main part lies", async () => {
    const parts = workbookParts([{ name: "ก", rows: `<row r="1"><c><v>1</v></c></row>` }]);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.replace(/^xl\//, "").replace("workbook.xml", "book.xml"), xml])
    );
    const file = packed({ ...moved, "_rels/.rels": relations({ rId1: ["officeDocument", "/book.xml"] }) });
    expect(valuesOf((await readSheets(fileOf(file), everything))[0]!)).toEqual([[1]]);
  });

  it("are the same when parts are packed, in UTF-16, or with backslashes in their names", async () => {
    const parts = workbookParts([{ name: "ก", rows: `<row r="1"><c t="str"><v>ผล</v></c></row>` }]);
    const wide = Buffer.from(`\ufeff${parts["xl/worksheets/sheet1.xml"]!}`, "utf16le");
    const files = [
      packed(parts, { deflated: true }),
      packed({ ...parts, "xl/worksheets/sheet1.xml": wide }),
      packed(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replace(/\//g, "\\"), xml]))),
    ];
    for (const file of files) expect(valuesOf((await readSheets(fileOf(file), everything))[0]!)).toEqual([["ผล"]]);
  });
});

describe("sheets of a packed workbook", () => {
  it("are read in the order of their tabs; hidden ones are not", async () => {
    const row = `<row r="1"><c><v>1</v></c></row>`;
    const file = packed(
      workbookParts([
        { name: "ก", rows: row },
        { name: "ซ่อน", rows: row, state: "hidden" },
        { name: "ซ่อนมาก", rows: row, state: "veryHidden" },
        { name: "ข &amp; ค", rows: row },
      ])
    );
    expect((await readSheets(fileOf(file, "เก่า.xlsx"), everything)).map(({ sheet }) => sheet)).toEqual([
      "[เก่า.xlsx]ก",
      "[เก่า.xlsx]ข & ค",
    ]);
  });

  it("that this add-in made are left out, but for those with scores", async () => {
    const names = Object.values(TABLE_NAMES);
    const parts = workbookParts(names.map((name) => ({ name, rows: `<row r="1"><c><v>1</v></c></row>` })));
    const tables = names.flatMap((name, index) => [
      [
        `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        relations({ rId1: ["table", `../tables/table${index + 1}.xml`] }),
      ],
      [`xl/tables/table${index + 1}.xml`, `<table id="1" name="x" displayName="${name}" ref="A1:B2"/>`],
    ]);
    const grids = await readSheets(fileOf(packed({ ...parts, ...Object.fromEntries(tables) })), everything);
    expect(grids.map(({ sheet }) => sheet.replace("[ปี67.xlsx]", ""))).toEqual([
      TABLE_NAMES.indicatorScores,
      TABLE_NAMES.questionScores,
    ]);
  });

  it.each(["tanyongmat-2567-2568.xlsx", "lomsak-2564.xlsx", "khelang-2566-2567.xlsx"])(
    "of %s hold what the workbook engine finds in them",
    async (name) => {
      const bytes = readFileSync(path.join(__dirname, "../../assets/samples", name));
      const grids = await readSheets(fileOf(bytes, name), everything);
      const book = await openBook(new Uint8Array(bytes));
      const score = [SHEET_NAMES.indicatorScores, SHEET_NAMES.questionScores];
      const skipped = SCORE_SHEETS.map((id) => SHEET_NAMES[id]).filter((sheet) => !score.includes(sheet));
      const shown = book.sheets.filter((sheet) => sheet.visibility === "Visible" && !skipped.includes(sheet.name));
      expect(grids.map(({ sheet }) => sheet)).toEqual(shown.map((sheet) => `[${name}]${sheet.name}`));
      for (const [index, sheet] of shown.entries()) {
        const cells = new Map<string, CellValue>();
        for (const row of grids[index]!.rows) {
          row.values.forEach((value, at) => value !== "" && cells.set(`${row.row}/${row.column + at}`, value));
        }
        const used = sheet.usedArea(true)!;
        for (let row = 0; row < used.row + used.rowCount; row += 1) {
          for (let column = 0; column < used.column + used.columnCount; column += 1) {
            expect([row, column, cells.get(`${row}/${column}`) ?? null]).toEqual([
              row,
              column,
              sheet.value(row, column) === "" ? null : sheet.value(row, column),
            ]);
          }
        }
      }
    }
  );
});

describe("a sheet that is larger than may be looked at", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`).join(
      ""
    );

  it("is cut off at its rows and its columns, and says so", async () => {
    const file = packed(workbookParts([{ name: "ก", rows: rows(20) }]));
    const [grid] = await readSheets(fileOf(file), everything, { ...FILE_LIMITS, rows: 10 });
    expect([grid!.rows.length, grid!.cutOff]).toEqual([10, true]);
    const wide = await readSheets(
      fileOf(
        packed(workbookParts([{ name: "ก", rows: `<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>2</v></c></row>` }]))
      ),
      everything
    );
    expect([valuesOf(wide[0]!), wide[0]!.cutOff]).toEqual([[[1]], true]);
  });

  it("is not cut off where cells beyond the last column hold nothing", async () => {
    const grid = await sheetOf(`<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1" s="3"/></row>`);
    expect([valuesOf(grid), grid.cutOff]).toEqual([[[1]], false]);
  });

  it("is cut off at its size, together with the sheets after it", async () => {
    const file = packed(
      workbookParts([
        { name: "ใหญ่", rows: rows(20_000) },
        { name: "ถัดไป", rows: rows(3) },
      ]),
      { deflated: true }
    );
    const grids = await readSheets(fileOf(file), everything, { ...FILE_LIMITS, sheets: 200_000 });
    expect(grids.map(({ rows: kept, cutOff }) => [kept.length > 3 && kept.length < 20_000, cutOff])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it("is read through even when its keeper has left rows out, which is said", async () => {
    const file = packed(workbookParts([{ name: "ก", rows: rows(2000) }]), { deflated: true });
    let taken = 0;
    const keeper: RowKeeper = {
      take: (more) => void (taken += more.length),
      kept: () => [],
      get full() {
        return taken >= 1000;
      },
    };
    const [grid] = await readSheets(fileOf(file), () => keeper);
    expect([grid!.cutOff, taken]).toEqual([true, 2000]);
  });
});
