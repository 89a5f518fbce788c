/** Charts as other programs write them: what is not understood stays, byte by byte where nothing was changed. */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { openBook } from "../../../src/host/engine/book";
import type { Chart } from "../../../src/host/engine/chartTypes";
import { addChart, chartPart, scoresBook } from "./chartBook";
import { withParts, zipPart, zipParts } from "./zipParts";

const SHEET = "'ผล ปี''๖๘'";

/** As Excel itself saves a chart: alternative content, theme colours, extensions, its own ids. */
const BY_EXCEL = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><c:date1904 val="0"/><c:lang val="th-TH"/><c:roundedCorners val="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0" spcFirstLastPara="1"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="th-TH" sz="1600" b="1"/><a:t>คะแนน</a:t></a:r><a:r><a:rPr lang="th-TH"/><a:t> รวม</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${SHEET}!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>ปี ๒๕๖๗</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val="accent2"><a:lumMod val="75000"/></a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>การปฏิบัติหน้าที่</c:v></c:pt><c:pt idx="1"><c:v>การใช้งบประมาณ</c:v></c:pt><c:pt idx="2"><c:v>การใช้อำนาจ &amp; อื่น ๆ</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${SHEET}!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>88.5</c:v></c:pt><c:pt idx="1"><c:v>75.099999999999994</c:v></c:pt></c:numCache></c:numRef></c:val><c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{00000000-7C5D-4C1B-8D62-000000000001}"/></c:ext></c:extLst></c:ser><c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:gapWidth val="219"/><c:overlap val="-27"/><c:axId val="441"/><c:axId val="442"/></c:barChart><c:catAx><c:axId val="441"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="442"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="442"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="0.0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="441"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>`;

async function fileWith(chartXml: string): Promise<Uint8Array> {
  const { book, sheet } = scoresBook();
  addChart(sheet);
  return withParts(await book.save(), (xml, name) => (name === "xl/charts/chart1.xml" ? chartXml : xml));
}

async function openedChart(file: Uint8Array): Promise<{ chart: Chart; save: () => Promise<Uint8Array> }> {
  const book = await openBook(file);
  return { chart: book.activeSheet.charts[0]!, save: () => book.save() };
}

describe("a chart that Excel saved", () => {
  test("is read: name, place, title, colours of the theme, axes, values", async () => {
    const { chart } = await openedChart(await fileWith(BY_EXCEL));
    expect([chart.name, chart.kindName, chart.isPlayed]).toEqual(["Chart 1", "ColumnClustered", true]);
    expect([chart.title.look.text, chart.title.font.look.size, chart.title.font.look.bold]).toEqual([
      "คะแนน รวม",
      16,
      true,
    ]);
    expect(chart.series[0]!.fill.look.color).toBe("#C55A11");
    expect(chart.valueAxis.look).toMatchObject({ maximum: 100, minimum: null, numberFormat: "0.0" });
    expect([chart.legend.look.visible, chart.series[0]!.labels.look.visible]).toEqual([false, false]);
    expect(chart.series[0]!.data().points.map(({ number }) => number)).toEqual([88.5, 75.1, null]);
  });

  test("keeps its bytes while nobody changes it or its cells", async () => {
    const file = await fileWith(BY_EXCEL);
    const { chart, save } = await openedChart(file);
    chart.name = "ชื่อใหม่";
    chart.setPlace({ ...chart.place, left: 96 });
    const saved = await save();
    expect(chartPart(saved)).toBe(BY_EXCEL);
    expect(zipPart(saved, "xl/drawings/drawing1.xml")).toContain('name="ชื่อใหม่"');
  });

  test("keeps all the rest of itself when one thing of it is changed", async () => {
    const { chart, save } = await openedChart(await fileWith(BY_EXCEL));
    chart.valueAxis.patch({ maximum: 90 });
    const changed = chartPart(await save());
    expect(changed).toContain('<c:max val="90"/>');
    expect(
      changed.replace('<c:max val="90"/>', '<c:max val="100"/>').replace(/<c:v>75.1</, "<c:v>75.099999999999994<")
    ).toBe(
      // What it remembers of its cells is written anew, now with their format.
      BY_EXCEL.replace("<c:formatCode>General</c:formatCode>", "<c:formatCode>[$-D00041E]0.00</c:formatCode>")
    );
  });

  test("remembers its cells anew when they have other values", async () => {
    const book = await openBook(await fileWith(BY_EXCEL));
    book.activeSheet.setCell(3, 1, { kind: "number", number: 66 });
    const changed = chartPart(await book.save());
    expect(changed).toContain('<c:pt idx="2"><c:v>66</c:v></c:pt>');
    expect(changed).toContain("<c14:style");
  });
});

test("a chart without prefixes, as openpyxl writes it, is read and changed as well", async () => {
  const plain = BY_EXCEL.replace('xmlns:c="', 'xmlns="')
    .replace(/<(\/?)c:/g, "<$1")
    .replace(/<mc:AlternateContent.*<\/mc:AlternateContent>/, "");
  const file = withParts(await fileWith(plain), (xml, name) =>
    name === "xl/drawings/drawing1.xml" ? xml.replace("xmlns:xdr=", "xmlns=").replace(/<(\/?)xdr:/g, "<$1") : xml
  );
  const { chart, save } = await openedChart(file);
  expect([chart.title.look.text, chart.series[0]!.look.name]).toEqual(["คะแนน รวม", "ปี ๒๕๖๗"]);
  expect(chartPart(await save())).toBe(plain);
  chart.title.patch({ text: "ใหม่" });
  const again = await openedChart(await save());
  expect([again.chart.title.look.text, again.chart.series[0]!.look.name]).toEqual(["ใหม่", "ปี ๒๕๖๗"]);
});

test("a chart whose cells lie in no sheet shows what the file remembers", async () => {
  const { chart } = await openedChart(await fileWith(BY_EXCEL.replaceAll(SHEET, "[1]Sheet9")));
  const [series] = chart.series;
  expect([series!.look.name, series!.data().points.map(({ number }) => number)]).toEqual([
    "ปี ๒๕๖๗",
    [88.5, 75.099999999999994, null],
  ]);
  expect(series!.data().categories[0]![1]).toBe("การใช้งบประมาณ");
});

describe("a chart of a kind that is not played", () => {
  async function pieFile(): Promise<Uint8Array> {
    installChartSupport();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("คะแนน");
    sheet.addRows([
      ["ก", 1],
      ["ข", 3],
    ]);
    sheet.addPieChart(
      { title: "สัดส่วน", series: [{ categories: "'คะแนน'!$A$1:$A$2", values: "'คะแนน'!$B$1:$B$2" }] },
      "D2:J15"
    );
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  test("is told by kind, title and place, moved and deleted", async () => {
    const file = await pieFile();
    const book = await openBook(file);
    const chart = book.activeSheet.charts[0]!;
    expect([chart.kindName, chart.isPlayed, chart.title.look.text]).toEqual(["Pie", false, "สัดส่วน"]);
    expect(chart.place).toMatchObject({ left: 144, top: 15 });
    expect(chartPart(await book.save())).toBe(chartPart(file));
    chart.delete();
    expect([...zipParts(await book.save()).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  test("a part that cannot be read is passed through", async () => {
    const { chart, save } = await openedChart(await fileWith("nonsense <"));
    expect([chart.kindName, chart.isPlayed, chart.title.look.visible]).toEqual(["Invalid", false, false]);
    expect(chartPart(await save())).toBe("nonsense <");
  });

  test("one of those that came with Excel 2016 is kept too", async () => {
    installChartSupport();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("คะแนน");
    sheet.addRows([
      ["ก", 1],
      ["ข", 3],
    ]);
    const source = { categories: "'คะแนน'!$A$1:$A$2", series: [{ values: "'คะแนน'!$B$1:$B$2" }] };
    sheet.addWaterfallChart({ title: "สะพาน", ...source }, "D2:J15");
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    const part = (bytes: Uint8Array): string => zipPart(bytes, "xl/charts/chartEx1.xml");

    const book = await openBook(file);
    const [chart] = book.activeSheet.charts;
    expect([chart!.kindName, chart!.isPlayed, chart!.title.look.text]).toEqual(["Waterfall", false, "สะพาน"]);
    expect(part(await book.save())).toBe(part(file));
    // It names its cells by hidden names of the workbook, which follow them.
    book.renameSheet(book.activeSheet, "Scores");
    expect(part(await book.save())).toBe(part(file));
    expect(zipPart(await book.save(), "xl/workbook.xml")).toContain("Scores");
    chart!.delete();
    expect([...zipParts(await book.save()).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(zipPart(await book.save(), "[Content_Types].xml")).not.toContain("chart");
  });
});
