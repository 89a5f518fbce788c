import { createBook, openBook } from "../../../src/host/engine/book";
import type { ValidationRule } from "../../../src/host/engine/types";
import { afterRoundTrip, AREA } from "./afterRoundTrip";

const RULES: ValidationRule[] = [
  {
    type: "List",
    formula1: "ผ่าน,ไม่ผ่าน",
    ignoreBlanks: true,
    inCellDropDown: true,
    error: { title: "ผิด", message: "เลือกจากรายการ", style: "Stop" },
  },
  { type: "List", formula1: "='ผลวิเคราะห์ ปี ๒๕๖๘'!$A$1:$A$3", ignoreBlanks: false, inCellDropDown: false },
  {
    type: "Decimal",
    operator: "Between",
    formula1: 0,
    formula2: 100,
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { title: "คะแนน", message: "0 ถึง 100" },
  },
  {
    type: "WholeNumber",
    operator: "GreaterThanOrEqualTo",
    formula1: "=$A$1",
    ignoreBlanks: true,
    inCellDropDown: true,
    error: { title: "", message: "ต่ำไป", style: "Warning" },
  },
  { type: "Date", operator: "LessThan", formula1: 46000, ignoreBlanks: true, inCellDropDown: true },
  { type: "TextLength", operator: "NotBetween", formula1: 1, formula2: 5, ignoreBlanks: true, inCellDropDown: true },
  { type: "Custom", formula1: "=LEN(A7)<20", ignoreBlanks: true, inCellDropDown: true },
];

test("data validations of every type", async () => {
  const { sheet } = await afterRoundTrip((each) =>
    RULES.forEach((rule, row) => each.setValidation(AREA(row, 0, 1, 3), rule))
  );
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
    each.setProtection({
      protected: true,
      options: { allowFormatCells: true, allowSort: true, selectionMode: "Unlocked", allowEditObjects: true },
    });
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
  expect([0, 1, 2].map((row) => [sheet.value(row, 2), sheet.value(row, 3)])).toEqual([
    [3, 10],
    [4, 6],
    [5, 8],
  ]);
  expect(sheet.value(0, 5)).toBe(4);
  sheet.setCell(1, 0, { kind: "number", number: 10 });
  expect([0, 1, 2].map((row) => [sheet.value(row, 2), sheet.value(row, 3)])).toEqual([
    [4, 10],
    [5, 20],
    [10, 8],
  ]);
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
    expect(opened.activeSheet.tables.map((table) => table.columns.map((column) => column.name))).toEqual([
      ["หนึ่ง", "Column2"],
    ]);
  }
});
