import { readsWholeRanges } from "../../../src/host/engine/arrayFormulas";
import { createBook } from "../../../src/host/engine/book";
import { formulaFromFile, formulaToFile } from "../../../src/host/engine/fileFormulas";
import { zipPart } from "./zipParts";

test.each([
  ["IFS(A1>1,2,TRUE,3)", "_xlfn.IFS(A1>1,2,TRUE,3)"],
  ["SORT(FILTER(A1:A3,B1:B3>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))"],
  ['TEXTJOIN(",",TRUE,A1:A3)&"IFS("', '_xlfn.TEXTJOIN(",",TRUE,A1:A3)&"IFS("'],
  ["LET(x,SUM(A1,2),y,x*2,x+y)", "_xlfn.LET(_xlpm.x,SUM(A1,2),_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["SUM(A1:A3)+STDEV.S(A1:A3)", "SUM(A1:A3)+_xlfn.STDEV.S(A1:A3)"],
])("%s is written %s", (formula, written) => {
  expect(formulaToFile(formula)).toBe(written);
  expect(formulaFromFile(written)).toBe(formula);
});

test.each([
  "A1:A9*2",
  "INDEX(A1:A9,MATCH(1,(A1:A9=1)*(B1:B9=2),0))",
  "INDEX(ITA[คะแนน],MATCH(1,(ITA[ปี]=A1)*(ITA[รหัส]=B1),0))",
  "SUM((A1:A3)*2)",
  "SUM(LEN(A1:A3))",
  "MAX(IF(A1:A9>0,B1:B9))",
  "SUMPRODUCT(IF(A1:A9>0,1,0))",
])("%s computes with whole ranges", (formula) => {
  expect(readsWholeRanges(formula)).toBe(true);
});

test.each([
  "A1*2",
  "SUM(A1:A9)",
  "SUM(A1:A9)*2+MAX(B1:B9)",
  "SUMPRODUCT((A1:A9=1)*B1:B9)",
  "SUMPRODUCT(LEN(A1:A9))",
  'COUNTIF(ITA[ผลต่าง],">0")/ROWS(ITA[ผลต่าง])',
  "ITA[[#This Row],[ปีนี้]]-ITA[[#This Row],[ปีก่อน]]",
  "INDEX(ITA[คะแนน],MATCH(A1,ITA[รหัส],0))",
  'IF(SUM(A1:A9)>0,"A1:A9*2","")',
])("%s does not", (formula) => {
  expect(readsWholeRanges(formula)).toBe(false);
});

/** The sheet part of a book with one formula in A1. */
async function written(formula: string): Promise<string> {
  const book = createBook();
  book.activeSheet.setCell(4, 0, { kind: "number", number: 1 });
  book.activeSheet.setCell(0, 0, { kind: "formula", formula });
  return zipPart(await book.save(), "xl/worksheets/sheet1.xml");
}

test("only formulas that need it are saved as dynamic arrays", async () => {
  expect(await written("=SUM(A5:A9)")).toContain('<c r="A1"><f>SUM(A5:A9)</f><v>1</v></c>');
  expect(await written("=SUM(A5:A9*2)")).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1">SUM(A5:A9*2)</f><v>2</v></c>'
  );
  expect(await written("=SEQUENCE(2,2)")).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>'
  );
});

test("a table's column says of totals what the cells say", async () => {
  const book = createBook();
  const sheet = book.activeSheet;
  ["ชื่อ", "คะแนน", "อื่น", "ว่าง"].forEach((text, column) => sheet.setCell(0, column, { kind: "text", text }));
  const { id } = sheet.addTable({ row: 0, column: 0, rowCount: 3, columnCount: 4 }, true, "T");
  sheet.patchTable(id, { showTotals: true });
  sheet.setCell(3, 0, { kind: "text", text: "เฉลี่ย" });
  sheet.setCell(3, 1, { kind: "formula", formula: "=SUBTOTAL(101,[คะแนน])" });
  sheet.setCell(3, 2, { kind: "formula", formula: "=SUM([คะแนน])*2" });
  const table = zipPart(await book.save(), "xl/tables/table1.xml");
  expect(table).toContain('ref="A1:D4" totalsRowCount="1"');
  expect(table).toContain('<autoFilter ref="A1:D3"/>');
  expect(table).toContain('name="ชื่อ" totalsRowLabel="เฉลี่ย"/>');
  expect(table).toContain('name="คะแนน" totalsRowFunction="average"/>');
  expect(table).toContain('name="อื่น" totalsRowFunction="custom"><totalsRowFormula>SUM(T[คะแนน])*2</totalsRowFormula>');
  expect(table).toContain('<tableColumn id="4" name="ว่าง"/>');
});

test("the reserved names of print area and titles are written once and quoted", async () => {
  const book = createBook();
  book.renameSheet(book.activeSheet, "ผล ปี'68");
  book.activeSheet.patchPageSetup({
    printArea: { row: 0, column: 0, rowCount: 5, columnCount: 3 },
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 0 },
  });
  const names = zipPart(await book.save(), "xl/workbook.xml").replace(/&apos;/g, "'");
  expect(names.match(/<definedName [^>]*>[^<]*/g)).toEqual([
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'ผล ปี''68'!$A$1:$C$5",
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'ผล ปี''68'!$A:$A,'ผล ปี''68'!$1:$2",
  ]);
});
