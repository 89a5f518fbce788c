import { withChart } from "../../support/charts";
import { loaded, refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";
import { profiles } from "../../../src/host/profiles";

beforeEach(async () => {
  await openHost();
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartseries
describe("series", () => {
  test("come back as they were set", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      const series = chart.series.getItemAt(1);
      series.name = "ปีนี้";
      series.gapWidth = 60;
      series.overlap = 10;
      series.invertIfNegative = true;
      series.format.fill.setSolidColor("#0072B2");
      series.format.line.color = "#000000";
      series.format.line.weight = 1;
      series.format.line.lineStyle = "Dash";
      await loaded(series, "name,chartType,gapWidth,overlap,invertIfNegative,plotOrder,axisGroup,format/line");
      expect([series.name, series.chartType, series.plotOrder, series.axisGroup]).toEqual([
        "ปีนี้",
        "ColumnClustered",
        2,
        "Primary",
      ]);
      expect([series.gapWidth, series.overlap, series.invertIfNegative]).toEqual([60, 10, true]);
      expect(series.format.line.toJSON()).toEqual({ color: "#000000", weight: 1, lineStyle: "Dash" });
      // Width and overlap are those of all columns of a chart.
      expect((await loaded(chart.series.getItemAt(0), "gapWidth")).gapWidth).toBe(60);
      series.format.line.clear();
      series.format.line.load("lineStyle");
      await context.sync();
      expect(series.format.line.lineStyle).toBe("None");
    }));

  test("of stacked columns overlap wholly, as Excel sets them", () =>
    withChart("ColumnStacked", async (chart) => {
      const series = await loaded(chart.series.getItemAt(0), "overlap,gapWidth");
      expect([series.overlap, series.gapWidth]).toEqual([100, 150]);
    }));

  test('are added: "not visible until values […] for it are set"', () =>
    withChart("ColumnClustered", async (chart, sheet, context) => {
      sheet.getRange("E1:E4").values = [["เป้า"], [85], [85], [85]];
      const added = chart.series.add("เป้าหมาย", 0);
      added.setValues(sheet.getRange("E2:E4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.points.load("count");
      chart.series.load("count,items/name");
      await context.sync();
      expect([chart.series.count, added.points.count]).toEqual([3, 3]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["เป้าหมาย", "ปี ๒๕๖๗", "ปี ๒๕๖๘"]);
      const unnamed = chart.series.add();
      expect((await loaded(unnamed, "name")).name).toBe("Series4");
    }));

  test("are deleted; the others stay in order", () =>
    withChart("Line", async (chart, _sheet, context) => {
      chart.series.getItemAt(0).delete();
      chart.series.load("count,items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["ปี ๒๕๖๘"]);
      chart.series.getItemAt(1).load("name");
      expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
    }));

  test("of lines have markers", () =>
    withChart("LineMarkers", async (chart) => {
      const series = chart.series.getItemAt(0);
      await loaded(series, "chartType,markerStyle,markerSize");
      expect([series.chartType, series.markerStyle, series.markerSize]).toEqual(["LineMarkers", "Circle", 5]);
      series.markerStyle = "Square";
      series.markerSize = 9;
      series.markerForegroundColor = "#D55E00";
      series.markerBackgroundColor = "white";
      series.smooth = true;
      await loaded(series, "markerStyle,markerSize,markerForegroundColor,markerBackgroundColor,smooth");
      expect([series.markerStyle, series.markerSize, series.smooth]).toEqual(["Square", 9, true]);
      expect([series.markerForegroundColor, series.markerBackgroundColor]).toEqual(["#D55E00", "#FFFFFF"]);
      series.markerStyle = "None";
      expect((await loaded(series, "chartType")).chartType).toBe("Line");
    }));

  test("change their type: a line over columns, and all columns together", () =>
    withChart("ColumnClustered", async (chart) => {
      chart.series.getItemAt(1).chartType = "LineMarkers";
      chart.series.load("items/chartType");
      await loaded(chart, "chartType");
      expect(chart.series.items.map(({ chartType }) => chartType)).toEqual(["ColumnClustered", "LineMarkers"]);
      chart.chartType = "BarStacked";
      chart.series.load("items/chartType,items/overlap");
      await loaded(chart, "chartType");
      expect(chart.chartType).toBe("BarStacked");
      expect(chart.series.items.map(({ chartType, overlap }) => [chartType, overlap])).toEqual([
        ["BarStacked", 100],
        ["BarStacked", 100],
      ]);
    }));

  test("single points have a value and a look of their own", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      const { points } = chart.series.getItemAt(1);
      points.getItemAt(2).format.fill.setSolidColor("#D55E00");
      points.load("count,items/value");
      await context.sync();
      expect(points.count).toBe(3);
      expect(points.items.map(({ value }): unknown => value)).toEqual([91.25, 80.33, 79.4]);
      points.getItemAt(3).load("value");
      expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
    }));

  test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    [
      "a name of more than 255 characters",
      "InvalidArgument",
      ({ series }) => (series.getItemAt(0).name = "ก".repeat(256)),
    ],
    ["a gap beyond 500", "InvalidArgument", ({ series }) => (series.getItemAt(0).gapWidth = 501)],
    ["an overlap beyond 100", "InvalidArgument", ({ series }) => (series.getItemAt(0).overlap = 101)],
    ["a marker of columns", "InvalidArgument", ({ series }) => (series.getItemAt(0).markerSize = 5)],
    [
      "values of several rows and columns",
      "InvalidArgument",
      ({ series }, sheet) => series.getItemAt(0).setValues(sheet.getRange("B2:C4")),
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      ({ series }) => series.getItemAt(0).format.fill.setSolidColor("น้ำเงิน"),
    ],
    ["a place behind the last", "InvalidArgument", ({ series }) => void series.add("ก", 5)],
    ["bars beside columns", "NotImplemented", ({ series }) => (series.getItemAt(0).chartType = "BarClustered")],
    ["a secondary axis", "NotImplemented", ({ series }) => (series.getItemAt(0).axisGroup = "Secondary")],
  ])("%s is refused", (_what, code, change) =>
    withChart("ColumnClustered", async (chart, sheet, context) => {
      change(chart, sheet);
      expect((await refusalOf(context.sync())).code).toBe(code);
    })
  );

  test('"gapWidth … throws an invalid argument exception on invalid charts"', () =>
    withChart("Line", async (chart, _sheet, context) => {
      chart.series.getItemAt(0).gapWidth = 50;
      expect((await refusalOf(context.sync())).code).toBe("InvalidArgument");
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels
describe("data labels", () => {
  test("are shown with their parts, format and place", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      const series = chart.series.getItemAt(0);
      const labels = series.dataLabels;
      series.hasDataLabels = true;
      labels.load("showValue,showSeriesName,showCategoryName,numberFormat,linkNumberFormat,position,separator");
      await context.sync();
      expect(labels.toJSON()).toMatchObject({
        showValue: true,
        showSeriesName: false,
        showCategoryName: false,
        numberFormat: "General",
        linkNumberFormat: true,
        position: "OutsideEnd",
        separator: ", ",
      });
      labels.showCategoryName = true;
      labels.numberFormat = "[$-D00041E]0.00";
      labels.position = "InsideEnd";
      labels.separator = "\n";
      labels.format.font.bold = true;
      labels.load("showCategoryName,numberFormat,linkNumberFormat,position,separator,format/font/bold");
      await context.sync();
      expect(labels.toJSON()).toMatchObject({
        showCategoryName: true,
        numberFormat: "[$-D00041E]0.00",
        linkNumberFormat: false,
        position: "InsideEnd",
        separator: "\n",
        format: { font: { bold: true } },
      });
      series.hasDataLabels = false;
      expect((await loaded(series, "hasDataLabels")).hasDataLabels).toBe(false);
    }));

  // A file with such a place is damaged to Excel, so the host must not take it either.
  test.each([
    ["ColumnStacked", "OutsideEnd"],
    ["BarStacked", "Top"],
    ["ColumnClustered", "Right"],
    ["Line", "InsideEnd"],
  ] as const)("of a %s chart do not stand at %s", (type, position) =>
    withChart(type, async (chart, _sheet, context) => {
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = position;
      expect(await refusalOf(context.sync())).toMatchObject({
        code: "InvalidArgument",
        location: "ChartDataLabels.position",
      });
    })
  );

  test("lose a place that another type does not have", () =>
    withChart("ColumnClustered", async (chart) => {
      chart.dataLabels.showValue = true;
      chart.dataLabels.position = "OutsideEnd";
      chart.chartType = "ColumnStacked";
      const labels = chart.series.getItemAt(0).dataLabels;
      expect((await loaded(labels, "position,showValue")).toJSON()).toMatchObject({
        position: "Center",
        showValue: true,
      });
    }));
});

test("an Excel that is too old for a member answers ApiNotFound", async () => {
  await openHost({ profile: { ...profiles.leastRequired, excelApi: "1.7" } });
  await withChart("ColumnClustered", async (chart, _sheet, context) => {
    chart.series.getItemAt(0).gapWidth = 50;
    await context.sync();
    chart.series.getItemAt(0).overlap = 50;
    expect(await refusalOf(context.sync())).toMatchObject({ code: "ApiNotFound", location: "ChartSeries.overlap" });
  });
});
