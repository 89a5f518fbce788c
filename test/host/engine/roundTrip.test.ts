import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, CellInput, PageSetup, Sheet, ValidationRule } from "../../../src/host/engine/types";

const AREA = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Saves and opens; with two turns, so that what survives the first also survives a file this library wrote. */
async function reopened(book: Book): Promise<Book> {
  return openBook(await (await openBook(await book.save())).save());
}

/** The sheet "ผลวิเคราะห์" of a new book, prepared, saved and opened twice. */
async function afterRoundTrip(prepare: (sheet: Sheet, book: Book) => void): Promise<{ sheet: Sheet; book: Book }> {
  const book = createBook();
  book.renameSheet(book.activeSheet, "ผลวิเคราะห์ ปี ๒๕๖๘");
  prepare(book.activeSheet, book);
  const opened = await reopened(book);
  return { sheet: sheetNamed(opened, "ผลวิเคราะห์ ปี ๒๕๖๘"), book: opened };
}

test("values and formulas of every kind", async () => {
  const inputs: CellInput[] = [
    { kind: "text", text: "ผู้ว่าฯ น้ำใจ ก่ำ" },
    { kind: "text", text: "  ช่องว่าง สองข้าง  " },
    { kind: "text", text: "บรรทัดแรก\nบรรทัดสอง" },
    { kind: "text", text: "<b>&\"'" },
    { kind: "text", text: "_x000D_ ไม่ใช่รหัส" },
    { kind: "number", number: 93.96 },
    { kind: "number", number: -0.1 },
    { kind: "number", number: 1e-7 },
    { kind: "boolean", boolean: true },
    { kind: "formula", formula: "=A6*2" },
    { kind: "formula", formula: '="ก"&"ข"' },
    { kind: "formula", formula: "=1/0" },
    { kind: "formula", formula: "=A6>1" },
    { kind: "formula", formula: "=IFS(A6>90,\"ผ่าน\",TRUE,\"ไม่ผ่าน\")" },
    { kind: "formula", formula: "=SUM('ผลวิเคราะห์ ปี ๒๕๖๘'!A6:A7)" },
    { kind: "formula", formula: "=TEXTJOIN(\",\",TRUE,A1,A6)" },
  ];
  const { sheet } = await afterRoundTrip((each) => inputs.forEach((input, row) => each.setCell(row, 0, input)));
  const values = inputs.map((_, row) => sheet.value(row, 0));
  expect(values).toEqual([
    "ผู้ว่าฯ น้ำใจ ก่ำ",
    "  ช่องว่าง สองข้าง  ",
    "บรรทัดแรก\nบรรทัดสอง",
    "<b>&\"'",
    "_x000D_ ไม่ใช่รหัส",
    93.96,
    -0.1,
    1e-7,
    true,
    187.92,
    "กข",
    { error: "#DIV/0!" },
    true,
    "ผ่าน",
    93.86,
    "ผู้ว่าฯ น้ำใจ ก่ำ,93.96",
  ]);
  expect(sheet.formula(9, 0)).toBe("=A6*2");
  expect(sheet.formula(13, 0)).toBe('=IFS(A6>90,"ผ่าน",TRUE,"ไม่ผ่าน")');
  expect(sheet.formula(14, 0)).toBe("=SUM('ผลวิเคราะห์ ปี ๒๕๖๘'!A6:A7)");
  expect(sheet.formula(0, 0)).toBeNull();
});

test("text that looks like a formula stays text, with its quote prefix", async () => {
  const { sheet } = await afterRoundTrip((each) => {
    each.setCell(0, 0, { kind: "text", text: "=1+1", quotePrefix: true });
    each.setCell(1, 0, { kind: "text", text: "=1+1" });
    each.setCell(2, 0, { kind: "text", text: "๑๒", quotePrefix: true });
    each.setCell(2, 0, { kind: "text", text: "ธรรมดา" });
  });
  expect([0, 1].map((row) => [sheet.value(row, 0), sheet.formula(row, 0)])).toEqual([["=1+1", null], ["=1+1", null]]);
  expect([0, 1, 2].map((row) => sheet.hasQuotePrefix(row, 0))).toEqual([true, false, false]);
});

test("cell formats", async () => {
  const { sheet } = await afterRoundTrip((each) => {
    each.setCell(0, 0, { kind: "number", number: 12.5 });
    each.patchStyle(AREA(0, 0, 2, 2), {
      numberFormat: "[$-D00041E]0.00",
      fontName: "TH Sarabun New",
      fontSize: 16,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontColor: "#1F4E79",
      fill: "#DDEBF7",
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
      wrapText: true,
      indent: 2,
      locked: false,
      borders: {
        EdgeTop: { style: "Continuous", weight: "Thin", color: "#999999" },
        EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" },
        EdgeLeft: { style: "Dash", weight: "Medium", color: "#000000" },
      },
    });
    each.patchStyle(AREA(1, 1), { borders: { EdgeTop: { style: "None", weight: "Thin", color: "" } }, bold: false });
  });
  expect(sheet.text(0, 0)).toBe("๑๒.๕๐");
  expect(sheet.style(0, 0)).toEqual({
    numberFormat: "[$-D00041E]0.00",
    fontName: "TH Sarabun New",
    fontSize: 16,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    fontColor: "#1F4E79",
    fill: "#DDEBF7",
    horizontal: "CenterAcrossSelection",
    vertical: "Center",
    wrapText: true,
    indent: 2,
    locked: false,
    borders: {
      EdgeTop: { style: "Continuous", weight: "Thin", color: "#999999" },
      EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" },
      EdgeLeft: { style: "Dash", weight: "Medium", color: "#000000" },
    },
  });
  expect(sheet.style(1, 1).bold).toBe(false);
  expect(Object.keys(sheet.style(1, 1).borders)).toEqual(["EdgeBottom", "EdgeLeft"]);
  expect(sheet.style(9, 9)).toMatchObject({ fontName: "Calibri", fontSize: 11, numberFormat: "General", fill: "", vertical: "Bottom" });
});

test("rows and columns: sizes, hiding, whole-column formats", async () => {
  const { sheet } = await afterRoundTrip((each) => {
    each.setColumnWidth(0, 120);
    each.setColumnHidden(2, true);
    each.setRowHeight(3, 36.75);
    each.setRowHidden(7, true);
    each.patchStyle(AREA(0, 4, 1_048_576, 2), { numberFormat: "0.00", fill: "#FFF2CC" });
    each.setCell(0, 0, { kind: "text", text: "ก" });
  });
  expect(sheet.columnWidth(0)).toBe(120);
  expect(sheet.columnWidth(1)).toBe(48);
  expect([sheet.columnHidden(2), sheet.columnWidth(2)]).toEqual([true, 0]);
  expect(sheet.rowHeight(3)).toBe(36.75);
  expect([sheet.rowHidden(7), sheet.rowHidden(6)]).toEqual([true, false]);
  expect(sheet.style(500, 5)).toMatchObject({ numberFormat: "0.00", fill: "#FFF2CC" });
  expect(sheet.style(500, 6).fill).toBe("");
});

test("the look of a sheet and its place in the book", async () => {
  const { sheet, book } = await afterRoundTrip((each, own) => {
    each.setFrozen(3, 2);
    each.setTabColor("#00B050");
    each.setShowGridlines(false);
    each.merge(AREA(0, 0, 1, 4), false);
    each.merge(AREA(5, 0, 2, 2), true);
    own.addSheet("ซ่อน").setVisibility("Hidden");
    own.addSheet("ซ่อนมาก").setVisibility("VeryHidden");
    const last = own.addSheet("มาตรการ");
    own.moveSheet(last, 0);
    own.select(each, AREA(4, 2));
  });
  expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
  expect(sheet.tabColor).toBe("#00B050");
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.merges).toEqual([AREA(0, 0, 1, 4), AREA(5, 0, 1, 2), AREA(6, 0, 1, 2)]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["มาตรการ", "Visible"],
    ["ผลวิเคราะห์ ปี ๒๕๖๘", "Visible"],
    ["ซ่อน", "Hidden"],
    ["ซ่อนมาก", "VeryHidden"],
  ]);
  expect(book.activeSheet).toBe(sheet);
  expect(book.selection.area).toEqual(AREA(4, 2));
});

const PAGE: PageSetup = {
  orientation: "Landscape",
  paperSize: "A4",
  fitToWidth: 1,
  fitToHeight: null,
  scale: null,
  margins: { top: 36, bottom: 36, left: 28.35, right: 28.35, header: 14.4, footer: 14.4 },
  centerHorizontally: true,
  centerVertically: false,
  printGridlines: true,
  printHeadings: false,
  blackAndWhite: true,
  titleRows: { first: 1, last: 2 },
  titleColumns: { first: 0, last: 1 },
  printArea: AREA(0, 0, 20, 6),
  headerFooter: {
    leftHeader: "เทศบาล & คณะ".replace("&", "&&"),
    centerHeader: "",
    rightHeader: '&"TH Sarabun New,Bold"&14หน้า &P / &N',
    leftFooter: "",
    centerFooter: "&D",
    rightFooter: "&A",
  },
};

test("page setup", async () => {
  const { sheet } = await afterRoundTrip((each, book) => {
    each.patchPageSetup(PAGE);
    book.addSheet("สอง").patchPageSetup({ scale: 80, paperSize: "A3", titleRows: { first: 0, last: 0 } });
  });
  expect(sheet.pageSetup).toEqual(PAGE);
});

test("tables: names, Thai columns, looks and filters", async () => {
  const { sheet, book } = await afterRoundTrip((each) => {
    ["รหัส", "ตัวชี้วัดที่ได้คะแนน", "ผลต่าง"].forEach((name, column) => each.setCell(2, column, { kind: "text", text: name }));
    for (let row = 0; row < 4; row++) {
      each.setCell(3 + row, 0, { kind: "number", number: row });
      each.setCell(3 + row, 1, { kind: "text", text: row % 2 ? "คี่" : "คู่" });
    }
    const table = each.addTable(AREA(2, 0, 5, 3), true, "ITA_Scores");
    for (let row = 0; row < 4; row++) each.setCell(3 + row, 2, { kind: "formula", formula: "=[@รหัส]*2" });
    each.patchTable(table.id, { style: "TableStyleLight9", showBandedColumns: true, highlightFirstColumn: true, showTotals: true });
    each.filterTable(table.id, 1, ["คี่"]);
    ["ก", "ข"].forEach((name, column) => each.setCell(2, 5 + column, { kind: "text", text: name }));
    const plain = each.addTable(AREA(2, 5, 2, 2), true, "Plain");
    each.patchTable(plain.id, { showFilterButton: false, showBandedRows: false, style: "" });
  });
  const [scores, plain] = sheet.tables;
  expect(scores).toMatchObject({
    name: "ITA_Scores",
    area: AREA(2, 0, 6, 3),
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: true,
    highlightFirstColumn: true,
    style: "TableStyleLight9",
  });
  expect(scores?.columns.map((column) => column.name)).toEqual(["รหัส", "ตัวชี้วัดที่ได้คะแนน", "ผลต่าง"]);
  expect(plain).toMatchObject({ name: "Plain", showFilterButton: false, showBandedRows: false, style: "" });
  expect(sheet.value(6, 2)).toBe(6);
  expect(sheet.formula(6, 2)).toBe("=[@รหัส]*2");
  expect(sheet.tableFilter(scores?.id ?? "", 1)).toEqual(["คี่"]);
  expect(sheet.tableFilter(scores?.id ?? "", 0)).toBeNull();
  expect([3, 4, 5, 6].map((row) => sheet.rowHidden(row))).toEqual([true, false, true, false]);
  sheet.filterTable(scores?.id ?? "", 1, null);
  expect([3, 4, 5, 6].map((row) => sheet.rowHidden(row))).toEqual([false, false, false, false]);
  expect(book.sheets).toHaveLength(1);
});

const RULES: ValidationRule[] = [
  { type: "List", formula1: "ผ่าน,ไม่ผ่าน", ignoreBlanks: true, inCellDropDown: true, error: { title: "ผิด", message: "เลือกจากรายการ", style: "Stop" } },
  { type: "List", formula1: "='ผลวิเคราะห์ ปี ๒๕๖๘'!$A$1:$A$3", ignoreBlanks: false, inCellDropDown: false },
  { type: "Decimal", operator: "Between", formula1: 0, formula2: 100, ignoreBlanks: true, inCellDropDown: true, prompt: { title: "คะแนน", message: "0 ถึง 100" } },
  { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "=$A$1", ignoreBlanks: true, inCellDropDown: true, error: { title: "", message: "ต่ำไป", style: "Warning" } },
  { type: "Date", operator: "LessThan", formula1: 46000, ignoreBlanks: true, inCellDropDown: true },
  { type: "TextLength", operator: "NotBetween", formula1: 1, formula2: 5, ignoreBlanks: true, inCellDropDown: true },
  { type: "Custom", formula1: "=LEN(A7)<20", ignoreBlanks: true, inCellDropDown: true },
];

test("data validations of every type", async () => {
  const { sheet } = await afterRoundTrip((each) => RULES.forEach((rule, row) => each.setValidation(AREA(row, 0, 1, 3), rule)));
  expect(RULES.map((_, row) => sheet.validation(row, 2))).toEqual(RULES);
  expect(sheet.validation(0, 3)).toBeNull();
});

test("conditional formats", async () => {
  const rules = [
    { type: "CellValue", operator: "LessThan", formula1: "=85" },
    { type: "CellValue", operator: "Between", formula1: "=$A$1", formula2: "=$A$2" },
    { type: "Custom", formula: '=$B2="ยังไม่เริ่ม"' },
    { type: "ContainsText", operator: "Contains", text: "ล่าช้า" },
    { type: "ContainsText", operator: "NotContains", text: "เสร็จ" },
    { type: "ContainsText", operator: "BeginsWith", text: "O" },
    { type: "ContainsText", operator: "EndsWith", text: 'ที่ "ดี"' },
    { type: "DataBar", color: "#63C384" },
  ] as const;
  const { sheet } = await afterRoundTrip((each) =>
    rules.forEach((rule, index) =>
      each.addConditionalRule({
        area: AREA(index, 0, 5, 2),
        priority: index + 1,
        stopIfTrue: index === 2,
        rule,
        format: rule.type === "DataBar" ? {} : { fontColor: "#9C0006", fill: "#FFC7CE", bold: true },
      })
    )
  );
  expect(sheet.conditionalRules.map(({ rule }) => rule)).toEqual(rules);
  expect(sheet.conditionalRules.map(({ area }) => area)).toEqual(rules.map((_, index) => AREA(index, 0, 5, 2)));
  expect(sheet.conditionalRules.map(({ stopIfTrue }) => stopIfTrue)).toEqual(rules.map((_, index) => index === 2));
  expect(sheet.conditionalRules[0]?.format).toEqual({ fontColor: "#9C0006", fill: "#FFC7CE", bold: true });
});

test("names", async () => {
  const { sheet, book } = await afterRoundTrip((each, own) => {
    own.setName("ITA_Weight", "={0.3,0.3,0.4}", { visible: false, comment: "น้ำหนักของแบบวัด" });
    own.setName("คะแนนผ่าน", "='ผลวิเคราะห์ ปี ๒๕๖๘'!$A$1:$B$9");
    own.setName("เฉพาะแผ่น", "='ผลวิเคราะห์ ปี ๒๕๖๘'!$C$1", { scope: each });
    each.patchPageSetup({ printArea: AREA(0, 0, 3, 3), titleRows: { first: 0, last: 0 } });
  });
  expect(book.names).toEqual([
    { name: "ITA_Weight", formula: "={0.3,0.3,0.4}", visible: false, comment: "น้ำหนักของแบบวัด", scope: null },
    { name: "คะแนนผ่าน", formula: "='ผลวิเคราะห์ ปี ๒๕๖๘'!$A$1:$B$9", visible: true, comment: "", scope: null },
    { name: "เฉพาะแผ่น", formula: "='ผลวิเคราะห์ ปี ๒๕๖๘'!$C$1", visible: true, comment: "", scope: sheet },
  ]);
});

test("links on text, numbers and formulas", async () => {
  const { sheet } = await afterRoundTrip((each) => {
    each.setCell(0, 0, { kind: "text", text: "เว็บ" });
    each.setHyperlink(0, 0, { address: "https://example.go.th/ita?a=1&b=2#o25", screenTip: "หน้า O25" });
    each.setCell(1, 0, { kind: "number", number: 85 });
    each.setHyperlink(1, 0, { documentReference: "'ผลวิเคราะห์ ปี ๒๕๖๘'!A1", screenTip: "ไปต้นแผ่น" });
    each.setCell(2, 0, { kind: "formula", formula: "=A2+1" });
    each.setHyperlink(2, 0, { address: "https://example.go.th/" });
  });
  expect(sheet.hyperlink(0, 0)).toEqual({ address: "https://example.go.th/ita?a=1&b=2#o25", screenTip: "หน้า O25" });
  expect(sheet.hyperlink(1, 0)).toEqual({ documentReference: "'ผลวิเคราะห์ ปี ๒๕๖๘'!A1", screenTip: "ไปต้นแผ่น" });
  expect([sheet.value(1, 0), sheet.value(2, 0), sheet.formula(2, 0)]).toEqual([85, 86, "=A2+1"]);
  expect(sheet.hyperlink(2, 0)).toEqual({ address: "https://example.go.th/" });
  expect(sheet.hyperlink(3, 0)).toBeNull();
});

test("protection of sheet and structure", async () => {
  const { sheet, book } = await afterRoundTrip((each, own) => {
    each.setProtection({ protected: true, options: { allowFormatCells: true, allowSort: true, selectionMode: "Unlocked", allowEditObjects: true } });
    own.setStructureProtected(true);
  });
  expect(sheet.protection.protected).toBe(true);
  expect(sheet.protection.options).toMatchObject({
    allowFormatCells: true,
    allowSort: true,
    allowInsertRows: false,
    allowEditObjects: true,
    selectionMode: "Unlocked",
  });
  expect(book.structureProtected).toBe(true);
});

test("spilling and legacy array formulas", async () => {
  const { sheet } = await afterRoundTrip((each) => {
    [5, 3, 4].forEach((value, row) => each.setCell(row, 0, { kind: "number", number: value }));
    each.setCell(0, 2, { kind: "formula", formula: "=SORT(A1:A3)" });
    each.setCell(0, 3, { kind: "formula", formula: "=A1:A3*2" });
    each.setCell(0, 5, { kind: "formula", formula: "=INDEX(A1:A3,MATCH(1,(A1:A3>3)*(A1:A3<5),0))" });
  });
  expect([0, 1, 2].map((row) => [sheet.value(row, 2), sheet.value(row, 3)])).toEqual([[3, 10], [4, 6], [5, 8]]);
  expect(sheet.value(0, 5)).toBe(4);
  sheet.setCell(1, 0, { kind: "number", number: 10 });
  expect([0, 1, 2].map((row) => [sheet.value(row, 2), sheet.value(row, 3)])).toEqual([[4, 10], [5, 20], [10, 8]]);
});

test("saving twice gives the same book, and saving changes nothing in it", async () => {
  const book = createBook();
  const sheet = book.activeSheet;
  sheet.setCell(0, 0, { kind: "text", text: "หนึ่ง" });
  sheet.addTable(AREA(0, 0, 3, 2), true, "T");
  const revision = book.revision;
  const first = await openBook(await book.save());
  const second = await openBook(await book.save());
  expect(book.revision).toBe(revision);
  for (const opened of [first, second]) {
    expect(opened.activeSheet.tables.map((table) => table.columns.map((column) => column.name))).toEqual([["หนึ่ง", "Column2"]]);
  }
});
