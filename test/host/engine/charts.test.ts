import { CHART_TYPES } from "../../../src/host/engine/chartTypes";
import { openBook } from "../../../src/host/engine/book";
import { AREA } from "./afterRoundTrip";
import { addChart, chartPart, formulasIn, scoresBook, SHEET_NAME, THAI_DIGITS, told, twice } from "./chartBook";
import { zipPart, zipParts } from "./zipParts";

describe("after saving and opening, a chart is what it was", () => {
  test.each(CHART_TYPES)("%s, as Excel makes it", async (type) => {
    const { book, sheet } = scoresBook();
    const before = told(addChart(sheet, type));
    expect(told((await twice(book)).activeSheet.charts[0]!)).toEqual(before);
  });

  test("with every look changed", async () => {
    const { book, sheet } = scoresBook();
    const chart = addChart(sheet);
    chart.name = "ITA_คะแนน";
    chart.coverCells(AREA(5, 1, 12, 6));
    chart.area.font.patch({ name: "TH Sarabun New", size: 14 });
    chart.area.fill.patch({ color: "#FFFDF5" });
    chart.area.line.patch({ style: "None" });
    chart.title.patch({ text: 'คะแนน <ITA>\n"สองบรรทัด"', overlay: true });
    chart.title.font.patch({ size: 18, bold: true, underline: true, color: "#1F4E79" });
    chart.legend.patch({ position: "Corner", overlay: true });
    chart.legend.setEntryVisible(0, false);
    chart.patch({ blanksAs: "Interplotted", plotVisibleOnly: false });
    chart.valueAxis.patch({ minimum: 60, maximum: 100, majorUnit: 10, minorUnit: 5, numberFormat: "[$-D00041E]0" });
    chart.valueAxis.title.patch({ text: "คะแนน" });
    chart.valueAxis.majorGridlines.line.patch({ color: "#BFBFBF", style: "Dot", weight: 0.5 });
    chart.categoryAxis.patch({ reversePlotOrder: true, tickLabelPosition: "Low", crossing: "Custom", crossingAt: 2 });
    const [first, second] = chart.series;
    first!.fill.patch({ color: "" });
    first!.line.patch({ color: "#000000", weight: 1.25, style: "DashDotDot" });
    first!.patch({ name: "ปีก่อน", gapWidth: 40, overlap: -10, invertIfNegative: true });
    first!.point(1).fill.patch({ color: "#D55E00" });
    first!.labels.patch({ visible: true, showCategoryName: true, position: "InsideBase", separator: "; " });
    first!.labels.patch({ numberFormat: THAI_DIGITS });
    first!.labels.font.patch({ italic: true });
    second!.patch({ type: "LineMarkers", markerStyle: "Diamond", markerSize: 8, markerBackgroundColor: "#FFFFFF" });
    const before = told(chart);
    expect(told((await twice(book)).activeSheet.charts[0]!)).toEqual(before);
  });

  test("a sheet without charts has no drawing, and charts of several sheets have one each", async () => {
    const { book, sheet } = scoresBook();
    const other = book.addSheet("อื่น");
    const empty = book.addSheet("ว่าง");
    addChart(sheet);
    other.addChart("Line", { sheet, area: AREA(0, 0, 4, 2) }, "Columns");
    addChart(sheet, "BarClustered");
    const file = await (await openBook(await book.save())).save();
    expect([...zipParts(file).keys()].filter((name) => /(drawing|chart)\d+\.xml$/.test(name)).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/drawing2.xml",
    ]);
    const opened = await openBook(file);
    expect(opened.sheets.map(({ charts }) => charts.map(({ kindName }) => kindName))).toEqual([
      ["ColumnClustered", "BarClustered"],
      ["Line"],
      [],
    ]);
    expect(empty.charts).toEqual([]);
  });
});

describe("the file", () => {
  test("of a bridge: a base that is not seen, under one another, from a fixed floor", async () => {
    const { book, sheet } = scoresBook();
    const chart = addChart(sheet, "ColumnStacked");
    chart.series[0]!.fill.patch({ color: "" });
    chart.series[0]!.line.patch({ style: "None" });
    chart.series[0]!.patch({ gapWidth: 50 });
    chart.valueAxis.patch({ minimum: 70 });
    const xml = chartPart(await book.save());
    expect(xml).toMatch(/<c:ser><c:idx val="0"\/>.*?<c:spPr><a:noFill\/><a:ln><a:noFill\/><\/a:ln>/);
    expect(xml).toMatch(/<c:gapWidth val="50"\/><c:overlap val="100"\/>/);
    expect(xml).toMatch(/<c:valAx>.*?<c:scaling><c:orientation val="minMax"\/><c:min val="70"\/><\/c:scaling>/);
  });

  test("remembers names, categories and values with their formats, for programs that do not calculate", async () => {
    const { book, sheet } = scoresBook();
    sheet.setCell(1, 2, { kind: "formula", formula: "=B2+1" });
    addChart(sheet);
    const xml = chartPart(await book.save());
    expect(formulasIn(xml).slice(0, 3)).toEqual([
      `'${SHEET_NAME.replace("'", "''")}'!$B$1`,
      `'${SHEET_NAME.replace("'", "''")}'!$A$2:$A$4`,
      `'${SHEET_NAME.replace("'", "''")}'!$B$2:$B$4`,
    ]);
    expect(xml).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>ปี ๒๕๖๗</c:v></c:pt></c:strCache>');
    expect(xml).toContain("<c:v>การใช้อำนาจ &amp; อื่น ๆ</c:v>");
    expect(xml).toContain(
      `<c:numCache><c:formatCode>${THAI_DIGITS}</c:formatCode><c:ptCount val="3"/>` +
        '<c:pt idx="0"><c:v>88.5</c:v></c:pt><c:pt idx="1"><c:v>75.1</c:v></c:pt></c:numCache>'
    );
    expect(xml).toContain('<c:pt idx="0"><c:v>89.5</c:v></c:pt>');
  });

  test("leaves hidden rows out of what it remembers, unless the chart plots them", async () => {
    const { book, sheet } = scoresBook();
    const chart = addChart(sheet);
    sheet.setRowHidden(2, true);
    expect(chartPart(await book.save())).toMatch(/<c:ptCount val="2"\/><c:pt idx="0"><c:v>91.25<.*<c:v>79.4</);
    chart.patch({ plotVisibleOnly: false });
    expect(chartPart(await book.save())).toMatch(/<c:ptCount val="3"\/><c:pt idx="0"><c:v>91.25</);
  });

  test("gives Thai its own font beside the Latin one", async () => {
    const { book, sheet } = scoresBook();
    addChart(sheet).area.font.patch({ name: "TH Sarabun New" });
    const xml = chartPart(await book.save());
    expect(xml.match(/<a:latin typeface="TH Sarabun New"\/>/g)).not.toBeNull();
    expect(xml.match(/<a:cs typeface="TH Sarabun New"\/>/g)).toHaveLength(
      xml.match(/<a:latin typeface="TH Sarabun New"\/>/g)!.length
    );
    expect(xml).not.toContain("+mn-lt");
  });

  test("says the title as alternative text too", async () => {
    const { book, sheet } = scoresBook();
    const chart = addChart(sheet);
    chart.title.patch({ text: 'คะแนน "ITA" & อื่น' });
    const drawing = async (): Promise<string> => zipPart(await book.save(), "xl/drawings/drawing1.xml");
    expect(await drawing()).toContain('<xdr:cNvPr id="2" name="Chart 1" descr="คะแนน &quot;ITA&quot; &amp; อื่น"/>');
    const opened = await openBook(await book.save());
    opened.activeSheet.charts[0]!.title.patch({ text: "ชื่อใหม่" });
    expect(zipPart(await opened.save(), "xl/drawings/drawing1.xml")).toContain('descr="ชื่อใหม่"');
    chart.title.patch({ visible: false });
    expect(await drawing()).not.toContain("descr");
  });

  test("has the theme that is shown here, so that colours stay what they are", async () => {
    const { book, sheet } = scoresBook();
    addChart(sheet);
    expect(zipPart(await book.save(), "xl/theme/theme1.xml")).toContain(
      '<a:accent1><a:srgbClr val="4472C4"/></a:accent1>'
    );
    expect(sheet.charts[0]!.series[0]!.fill.look.color).toBe("#4472C4");
    expect((await twice(book)).activeSheet.charts[0]!.series[0]!.fill.look.color).toBe("#4472C4");
  });
});

describe("a chart follows its cells", () => {
  const WHOLE = 16_384;

  test("that move, and a sheet that gets another name", async () => {
    const { book, sheet } = scoresBook();
    addChart(sheet);
    sheet.insertCells(AREA(2, 0, 1, WHOLE), "Down");
    sheet.insertCells(AREA(0, 0, 1_048_576, 1), "Right");
    book.renameSheet(sheet, "Scores");
    expect(formulasIn(chartPart(await book.save())).slice(0, 3)).toEqual([
      "Scores!$C$1",
      "Scores!$B$2:$B$5",
      "Scores!$C$2:$C$5",
    ]);
    sheet.deleteCells(AREA(0, 0, 3, WHOLE), "Up");
    // The row of names went.
    expect(formulasIn(chartPart(await book.save())).slice(0, 3)).toEqual([
      "Scores!#REF!",
      "Scores!$B$1:$B$2",
      "Scores!$C$1:$C$2",
    ]);
    expect(sheet.charts[0]!.series[0]!.data().points.map(({ number }) => number)).toEqual([75.1, null]);
  });

  test("and shows what is typed into them at once", () => {
    const { sheet } = scoresBook();
    const chart = addChart(sheet);
    sheet.setCell(3, 1, { kind: "number", number: 66 });
    sheet.setCell(0, 1, { kind: "text", text: "ปีก่อน" });
    const [series] = chart.series;
    expect([series!.look.name, series!.data().points.map(({ number }) => number)]).toEqual(["ปีก่อน", [88.5, 75.1, 66]]);
  });

  test("a copy of its sheet has a chart of its own cells", async () => {
    const { book, sheet } = scoresBook();
    addChart(sheet).title.patch({ text: "ต้นฉบับ" });
    const copy = book.copySheet(sheet);
    copy.setCell(1, 1, { kind: "number", number: 10 });
    copy.charts[0]!.title.patch({ text: "สำเนา" });
    expect(sheet.charts[0]!.title.look.text).toBe("ต้นฉบับ");
    expect(copy.charts[0]!.series[0]!.data().points[0]?.number).toBe(10);
    expect(copy.charts[0]!.id).not.toBe(sheet.charts[0]!.id);
    const file = await book.save();
    expect(formulasIn(chartPart(file, 2))[0]).toBe("'ผล ปี''๖๘ (2)'!$B$1");
    expect(formulasIn(chartPart(file, 1))[0]).toBe("'ผล ปี''๖๘'!$B$1");
  });

  test("the charts of a deleted sheet go with it; charts of its cells elsewhere lose them", async () => {
    const { book, sheet } = scoresBook();
    const other = book.addSheet("อื่น");
    other.addChart("Line", { sheet, area: AREA(0, 0, 4, 2) }, "Columns");
    addChart(sheet);
    book.deleteSheet(sheet);
    const file = await book.save();
    expect([...zipParts(file).keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    expect(new Set(formulasIn(chartPart(file)))).toEqual(new Set(["#REF!"]));
    expect(await openBook(file)).toBeDefined();
  });

  test("rows under it that go make it lower, as Excel's “move and size with cells” does", () => {
    const { sheet } = scoresBook();
    const chart = addChart(sheet);
    chart.coverCells(AREA(5, 0, 10, 4));
    sheet.deleteCells(AREA(7, 0, 2, WHOLE), "Up");
    expect(chart.place).toMatchObject({ top: 75, height: 120 });
    sheet.setRowHidden(8, true);
    expect(chart.place).toMatchObject({ top: 75, height: 105 });
    sheet.deleteCells(AREA(0, 0, 1, WHOLE), "Up");
    expect(chart.place).toMatchObject({ top: 60, height: 105 });
  });
});
