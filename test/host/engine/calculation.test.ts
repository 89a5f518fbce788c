import { createBook } from "../../../src/host/engine/book";
import type { Book, Sheet } from "../../../src/host/engine/types";

const text = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.setCell(row, column, { kind: "text", text: value });
const number = (sheet: Sheet, row: number, column: number, value: number): void =>
  sheet.setCell(row, column, { kind: "number", number: value });

/** The value of one formula on an empty sheet, or on the sheet that `fill` prepares. */
function valueOf(formula: string, fill: (sheet: Sheet, book: Book) => void = () => undefined): unknown {
  const book = createBook();
  const sheet = book.activeSheet;
  fill(sheet, book);
  sheet.setCell(0, 25, { kind: "formula", formula });
  return sheet.value(0, 25);
}

describe("numbers as Excel shows them", () => {
  test.each([
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(0.285,2)", 0.29],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(-0.001,2)", 0],
    ["=ROUNDUP(2.001,2)", 2.01],
    ["=ROUNDDOWN(2.999,2)", 2.99],
    ["=TRUNC(-2.567,1)", -2.5],
    ["=0.1+0.2-0.3", 0],
    ["=0.5-0.4-0.1", 0],
    ["=(43.1-43.2)+1", 0.899999999999999],
    ["=0.1+0.2=0.3", true],
    ['=IF(0.1*3=0.3,"เท่ากัน","ไม่เท่า")', "เท่ากัน"],
  ])("%s is %s", (formula, expected) => {
    const value = valueOf(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test("differences that are noise are exactly zero", () => {
    expect(valueOf("=0.1+0.2-0.3")).toBe(0);
    expect(valueOf("=1.1-1-0.1")).toBeCloseTo(0, 15);
  });
});

describe("a formula that cannot be computed shows an error", () => {
  test.each([
    ["=NOSUCH(1)", "#NAME?"],
    ["=SUM((", "#NAME?"],
    ["=ไม่มีชื่อนี้+1", "#NAME?"],
    ["=1/0", "#DIV/0!"],
    ["='ไม่มีแผ่นนี้'!A1", "#REF!"],
    ['="ก"+1', "#VALUE!"],
    ["=NA()", "#N/A"],
    ["=#N/A", "#N/A"],
  ])("%s is %s", (formula, error) => {
    expect(valueOf(formula)).toEqual({ error });
  });

  test("an old result never stays when a formula stops working", () => {
    const book = createBook();
    const sheet = book.activeSheet;
    sheet.setCell(0, 0, { kind: "formula", formula: "=1+1" });
    expect(sheet.value(0, 0)).toBe(2);
    sheet.setCell(0, 0, { kind: "formula", formula: "=1+" });
    expect(sheet.value(0, 0)).toEqual({ error: "#NAME?" });
  });

  test("an empty cell seen through a formula is 0", () => {
    expect(valueOf("=A1")).toBe(0);
  });
});

describe("Thai names", () => {
  test.each(["ผลวิเคราะห์ปีที่๑", "ตัวชี้วัด", "มาตรการ ปี ๒๕๖๙", "O'Brien ก้", "IIT"])("sheet %s can be referred to", (name) => {
    const quoted = `'${name.replace(/'/g, "''")}'`;
    const value = valueOf(`=SUM(${quoted}!A1:A3)`, (_sheet, book) => {
      const other = book.addSheet(name);
      [1, 2, 3].forEach((each, row) => number(other, row, 0, each));
    });
    expect(value).toBe(6);
  });

  test("an unquoted Thai sheet name and a repeated sheet name work too", () => {
    const fill = (_sheet: Sheet, book: Book): void => {
      const other = book.addSheet("ตัวชี้วัดที่๑");
      [1, 2, 3].forEach((each, row) => number(other, row, 0, each));
    };
    expect(valueOf("=SUM(ตัวชี้วัดที่๑!A1:A2)", fill)).toBe(3);
    expect(valueOf("=SUM(ตัวชี้วัดที่๑!A1:ตัวชี้วัดที่๑!A3)", fill)).toBe(6);
  });

  test("a defined name with vowels and tone marks works", () => {
    const value = valueOf("=SUM(คะแนนทั้งหมด)", (sheet, book) => {
      number(sheet, 0, 0, 4);
      number(sheet, 1, 0, 5);
      book.setName("คะแนนทั้งหมด", "='Sheet1'!$A$1:$A$2");
    });
    expect(value).toBe(9);
  });

  test("structured references with Thai columns", () => {
    const fill = (sheet: Sheet): void => {
      ["รหัส", "ปีงบประมาณ ๒๕๖๘", "ผลต่าง"].forEach((name, column) => text(sheet, 0, column, name));
      [
        [1, 90.5, -1],
        [2, 80.25, 3],
        [3, 70, 0.5],
      ].forEach((line, row) => line.forEach((value, column) => number(sheet, row + 1, column, value)));
      sheet.addTable({ row: 0, column: 0, rowCount: 4, columnCount: 3 }, true, "ITA_Indicators");
    };
    expect(valueOf("=INDEX(ITA_Indicators[ปีงบประมาณ ๒๕๖๘],MATCH(2,ITA_Indicators[รหัส],0))", fill)).toBe(80.25);
    expect(valueOf("=SUM(ITA_Indicators[ผลต่าง])", fill)).toBe(2.5);
    expect(valueOf('=COUNTIF(ITA_Indicators[ผลต่าง],">0")', fill)).toBe(2);
    expect(valueOf("=ROWS(ITA_Indicators[#All])", fill)).toBe(4);
    expect(valueOf("=ITA_Indicators[[#Headers],[ผลต่าง]]", fill)).toBe("ผลต่าง");
    expect(valueOf("=SUM(ITA_Indicators[[ปีงบประมาณ ๒๕๖๘]:[ผลต่าง]])", fill)).toBe(243.25);
    expect(
      valueOf("=INDEX(ITA_Indicators[รหัส],MATCH(1,(ITA_Indicators[ผลต่าง]>0)*(ITA_Indicators[รหัส]>2),0))", fill)
    ).toBe(3);
    expect(valueOf("=SUMPRODUCT(ROUND(ITA_Indicators[ปีงบประมาณ ๒๕๖๘],0))", fill)).toBe(241);
    expect(valueOf("=SUMPRODUCT(--ISNUMBER(ITA_Indicators[รหัส]))", fill)).toBe(3);
    expect(valueOf("=SUMPRODUCT(LEN(ITA_Indicators[รหัส]))", fill)).toBe(3);
  });

  test("this row, in every spelling", () => {
    const sheet = createBook().activeSheet;
    ["ปี ก่อน", "ปีนี้", "ผลต่าง"].forEach((name, column) => text(sheet, 0, column, name));
    [
      [90, 91.5],
      [80, 70.25],
    ].forEach((line, row) => line.forEach((value, column) => number(sheet, row + 1, column, value)));
    sheet.addTable({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, true, "ITA_X");
    sheet.setCell(1, 2, { kind: "formula", formula: "=[@ปีนี้]-[@[ปี ก่อน]]" });
    sheet.setCell(2, 2, { kind: "formula", formula: "=ITA_X[[#This Row],[ปีนี้]]-ITA_X[@[ปี ก่อน]]" });
    expect(sheet.value(1, 2)).toBe(1.5);
    expect(sheet.value(2, 2)).toBe(-9.75);
    // Shown as Excel shows it, whatever was put in.
    expect(sheet.formula(2, 2)).toBe("=[@ปีนี้]-[@[ปี ก่อน]]");
    sheet.setCell(1, 5, { kind: "formula", formula: "=ITA_X[[#This Row],[ผลต่าง]]*2" });
    expect(sheet.value(1, 5)).toBe(3);
    expect(sheet.formula(1, 5)).toBe("=ITA_X[@ผลต่าง]*2");
  });
});

describe("text functions know Thai", () => {
  test.each([
    ['=TEXT(12.5,"[$-D00041E]0.00")', "๑๒.๕๐"],
    ['=TEXT(12.5,"t0.00")', "๑๒.๕๐"],
    ['=TEXT(1.5,"+0.00;-0.00;0.00")', "+1.50"],
    ['=TEXT(45981,"[$-107041E]d mmmm yyyy")', "20 พฤศจิกายน 2568"],
    ['=TEXT("abc","@@")', "abcabc"],
    ['=VALUE("1,234.50")', 1234.5],
    ['=VALUE("12%")', 0.12],
    ["=BAHTTEXT(121.25)", "หนึ่งร้อยยี่สิบเอ็ดบาทยี่สิบห้าสตางค์"],
    ["=BAHTTEXT(11000001)", "สิบเอ็ดล้านหนึ่งบาทถ้วน"],
    ['=LEN("กำลังใจ")', 7],
    ['="ร้อยละ "&TEXT(85,"0.00")', "ร้อยละ 85.00"],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  test("what is no number is refused", () => {
    expect(valueOf('=VALUE("ก")')).toEqual({ error: "#VALUE!" });
    expect(valueOf('=VALUE("")')).toEqual({ error: "#VALUE!" });
  });
});

describe("many formulas", () => {
  test("a chain of 10,001 different formulas is computed to its end", () => {
    const sheet = createBook().activeSheet;
    number(sheet, 0, 0, 1);
    for (let row = 1; row <= 10_001; row++) sheet.setCell(row, 0, { kind: "formula", formula: `=A${row}+1` });
    expect(sheet.value(10_001, 0)).toBe(10_002);
    expect(sheet.value(1, 0)).toBe(2);
  });

  test("reading twice calculates once", () => {
    const book = createBook();
    const sheet = book.activeSheet;
    sheet.setCell(0, 0, { kind: "formula", formula: "=RAND()" });
    const first = sheet.value(0, 0);
    expect(sheet.value(0, 0)).toBe(first);
    sheet.setCell(5, 5, { kind: "number", number: 1 });
    expect(sheet.value(0, 0)).not.toBe(first);
  });
});

describe("formulas that fill several cells", () => {
  test("spill, follow a change and stop at an obstacle", () => {
    const sheet = createBook().activeSheet;
    [3, 1, 2].forEach((value, row) => number(sheet, row, 0, value));
    sheet.setCell(0, 2, { kind: "formula", formula: "=SORT(A1:A3)" });
    sheet.setCell(0, 4, { kind: "formula", formula: "=SUM(C1:C3)" });
    expect([0, 1, 2].map((row) => sheet.value(row, 2))).toEqual([1, 2, 3]);
    expect(sheet.value(0, 4)).toBe(6);
    number(sheet, 0, 0, 9);
    expect([0, 1, 2].map((row) => sheet.value(row, 2))).toEqual([1, 2, 9]);
    expect(sheet.value(0, 4)).toBe(12);
    text(sheet, 1, 2, "ขวาง");
    expect(sheet.value(0, 2)).toEqual({ error: "#SPILL!" });
    expect(sheet.value(1, 2)).toBe("ขวาง");
    expect(sheet.value(2, 2)).toBeNull();
    sheet.setCell(1, 2, { kind: "empty" });
    expect(sheet.value(2, 2)).toBe(9);
    sheet.setCell(0, 2, { kind: "empty" });
    expect([0, 1, 2].map((row) => sheet.value(row, 2))).toEqual([null, null, null]);
  });
});

test("COUNTIF and its kin compare numbers with numbers only: an empty cell is not 0", () => {
  const book = createBook();
  const sheet = book.activeSheet;
  sheet.setCell(0, 0, { kind: "number", number: 5 });
  sheet.setCell(1, 0, { kind: "boolean", boolean: true });
  sheet.setCell(3, 0, { kind: "text", text: "3" });
  const valueOf = (formula: string): unknown => {
    sheet.setCell(0, 2, { kind: "formula", formula });
    return sheet.value(0, 2);
  };
  expect(valueOf('=COUNTIF(A1:A4,">=0")')).toBe(1);
  expect(valueOf('=COUNTIFS(A1:A4,"<=5",A1:A4,">=0")')).toBe(1);
  expect(valueOf('=COUNTIF(A1:A4,"<>5")')).toBe(3);
});
