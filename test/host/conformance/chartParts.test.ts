import { withChart } from "../../support/charts";
import { loaded, refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";

beforeEach(async () => {
  await openHost();
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
test("Microsoft's own sample of a new line chart runs", () =>
  withChart("Line", async (chart, _sheet, context) => {
    chart.title.text = "Sales Data";
    chart.legend.position = Excel.ChartLegendPosition.right;
    chart.legend.format.fill.setSolidColor("white");
    chart.dataLabels.format.font.size = 15;
    chart.dataLabels.format.font.color = "black";
    chart.load("title/text,legend/position,dataLabels/format/font/size,dataLabels/format/font/color");
    await context.sync();
    expect([chart.title.text, chart.legend.position]).toEqual(["Sales Data", "Right"]);
    expect(chart.dataLabels.format.font.toJSON()).toMatchObject({ size: 15, color: "#000000" });
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.charttitle
describe("title", () => {
  test("Excel writes one by itself: the name of a single series, else its own words", () =>
    withChart("Line", async (chart, sheet) => {
      const single = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      expect((await loaded(chart.title, "text,visible")).toJSON()).toMatchObject({
        text: "Chart Title",
        visible: true,
      });
      expect((await loaded(single.title, "text")).text).toBe("ปี ๒๕๖๗");
      expect((await loaded(single.legend, "visible")).visible).toBe(false);
      expect((await loaded(chart.legend, "visible,position")).toJSON()).toMatchObject({
        visible: true,
        position: "Bottom",
      });
    }));

  test("comes back as it was set, words over several lines included", () =>
    withChart("Line", async (chart) => {
      const { title } = chart;
      title.text = 'คะแนน ITA\nปี ๒๕๖๘ <ร่าง> & "ทดลอง"';
      title.overlay = true;
      title.position = "Top";
      title.format.font.set({ name: "TH Sarabun New", size: 18, bold: true, italic: true, color: "#1F4E79" });
      title.load("text,visible,overlay,position,format/font");
      await loaded(title, "text");
      expect(title.text).toBe('คะแนน ITA\nปี ๒๕๖๘ <ร่าง> & "ทดลอง"');
      expect([title.visible, title.overlay]).toEqual([true, true]);
      expect(title.format.font.toJSON()).toEqual({
        name: "TH Sarabun New",
        size: 18,
        bold: true,
        italic: true,
        color: "#1F4E79",
        underline: "None",
      });
    }));

  test("is hidden and shown again; words show it", () =>
    withChart("Line", async (chart, _sheet, context) => {
      chart.title.visible = false;
      expect((await loaded(chart.title, "visible,text")).toJSON()).toMatchObject({ visible: false, text: "" });
      chart.title.format.font.size = 20;
      expect((await refusalOf(context.sync())).code).toBe("InvalidOperation");
      chart.title.text = "กลับมา";
      expect((await loaded(chart.title, "visible")).visible).toBe(true);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartlegend
test("the legend is placed, hidden, and single lines of it are left out", () =>
  withChart("ColumnStacked", async (chart, _sheet, context) => {
    chart.legend.position = "Top";
    chart.legend.format.font.bold = true;
    const entry = chart.legend.legendEntries.getItemAt(0);
    entry.visible = false;
    chart.load("legend/position,legend/format/font/bold");
    entry.load("visible");
    await context.sync();
    expect([chart.legend.position, chart.legend.format.font.bold, entry.visible]).toEqual(["Top", true, false]);
    chart.legend.visible = false;
    expect((await loaded(chart.legend, "visible")).visible).toBe(false);
    chart.legend.position = "Custom";
    expect((await refusalOf(context.sync())).code).toBe("InvalidArgument");
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.chartaxis
describe("axes", () => {
  test('an axis is automatic until it is fixed and after an empty string; "the returned value is always a number"', () =>
    withChart("ColumnClustered", async (chart, sheet) => {
      sheet.getRange("B2:C4").values = [
        [12, 95],
        [30, 40],
        [50, 60],
      ];
      const axis = chart.axes.valueAxis;
      await loaded(axis, "minimum,maximum,majorUnit");
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 100, 10]);
      axis.minimum = 40;
      axis.maximum = 80;
      axis.majorUnit = 5;
      await loaded(axis, "minimum,maximum,majorUnit");
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([40, 80, 5]);
      axis.minimum = "";
      axis.maximum = "";
      axis.majorUnit = "";
      await loaded(axis, "minimum,maximum,majorUnit");
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 100, 10]);
    }));

  // "Can be a value from 1 through 31999 or an empty string for automatic setting. The returned value is always a number."
  test("the spacing of a category axis' labels is a number, automatic for an empty text, refused on the other axis", () =>
    withChart("BarClustered", async (chart) => {
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.tickLabelSpacing = 3;
      expect((await loaded(categoryAxis, "tickLabelSpacing")).tickLabelSpacing).toBe(3);
      categoryAxis.tickLabelSpacing = "";
      expect((await loaded(categoryAxis, "tickLabelSpacing")).tickLabelSpacing).toBe(1);
      valueAxis.tickLabelSpacing = 2;
      await expect(chart.context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  test("everything else of an axis comes back as it was set", () =>
    withChart("BarClustered", async (chart) => {
      const axis = chart.axes.categoryAxis;
      axis.reversePlotOrder = true;
      axis.position = "Maximum";
      axis.tickLabelPosition = "Low";
      axis.majorTickMark = "Outside";
      axis.format.line.color = "#7F7F7F";
      axis.format.line.weight = 1.5;
      axis.format.font.size = 14;
      axis.title.text = "ตัวชี้วัด";
      await loaded(
        axis,
        "type,axisGroup,reversePlotOrder,position,tickLabelPosition,majorTickMark,visible,title/text,format/line,format/font/size"
      );
      expect([axis.type, axis.axisGroup, axis.visible]).toEqual(["Category", "Primary", true]);
      expect([axis.reversePlotOrder, axis.position, axis.tickLabelPosition, axis.majorTickMark]).toEqual([
        true,
        "Maximum",
        "Low",
        "Outside",
      ]);
      expect([axis.format.line.color, axis.format.line.weight, axis.format.line.lineStyle]).toEqual([
        "#7F7F7F",
        1.5,
        "Continuous",
      ]);
      expect([axis.format.font.size, axis.title.text]).toEqual([14, "ตัวชี้วัด"]);
      axis.visible = false;
      expect((await loaded(axis, "visible")).visible).toBe(false);
    }));

  test("a number format is the cells' own until one is given", () =>
    withChart("ColumnClustered", async (chart, sheet) => {
      sheet.getRange("B2:C4").numberFormat = Array(3).fill(Array(2).fill("[$-D00041E]0.00"));
      const axis = chart.axes.valueAxis;
      await loaded(axis, "numberFormat,linkNumberFormat");
      expect([axis.numberFormat, axis.linkNumberFormat]).toEqual(["[$-D00041E]0.00", true]);
      axis.numberFormat = "[$-D00041E]0";
      await loaded(axis, "numberFormat,linkNumberFormat");
      expect([axis.numberFormat, axis.linkNumberFormat]).toEqual(["[$-D00041E]0", false]);
      axis.linkNumberFormat = true;
      await loaded(axis, "numberFormat");
      expect(axis.numberFormat).toBe("[$-D00041E]0.00");
    }));

  test("gridlines are shown, hidden and coloured", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      const { majorGridlines, minorGridlines } = chart.axes.valueAxis;
      majorGridlines.format.line.color = "#D9D9D9";
      majorGridlines.load("visible,format/line/color");
      minorGridlines.load("visible");
      await context.sync();
      expect([majorGridlines.visible, majorGridlines.format.line.color, minorGridlines.visible]).toEqual([
        true,
        "#D9D9D9",
        false,
      ]);
      majorGridlines.visible = false;
      expect((await loaded(majorGridlines, "visible")).visible).toBe(false);
    }));

  test.each<[string, string, (chart: Excel.Chart) => void]>([
    ["a minimum above the maximum", "InvalidArgument", ({ axes }) => axes.valueAxis.set({ maximum: 50, minimum: 60 })],
    ["a minimum of a category axis", "InvalidArgument", ({ axes }) => (axes.categoryAxis.minimum = 1)],
    ["a unit of zero", "InvalidArgument", ({ axes }) => (axes.valueAxis.majorUnit = 0)],
    ["words for a minimum", "InvalidArgument", ({ axes }) => (axes.valueAxis.minimum = "ต่ำสุด")],
    [
      "an unknown place of labels",
      "InvalidArgument",
      ({ axes }) => (axes.valueAxis.tickLabelPosition = "Here" as "Low"),
    ],
    ["a secondary axis", "NotImplemented", ({ axes }) => void axes.getItem("Value", "Secondary").load("type")],
  ])("%s is refused", (_what, code, change) =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      change(chart);
      expect((await refusalOf(context.sync())).code).toBe(code);
    })
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat
test("the whole chart has a fill, a frame and a font that every text takes", () =>
  withChart("ColumnClustered", async (chart, _sheet, context) => {
    chart.format.font.name = "TH Sarabun New";
    chart.format.font.size = 16;
    chart.format.fill.setSolidColor("#FFF9E5");
    chart.format.border.lineStyle = "None";
    chart.plotArea.format.fill.clear();
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.load(
      "format/font,format/border/lineStyle,title/format/font/name,legend/format/font/size,axes/valueAxis/format/font/name"
    );
    const labels = chart.series.getItemAt(0).dataLabels.load("format/font/size");
    await context.sync();
    expect([chart.format.font.name, chart.format.font.size, chart.format.border.lineStyle]).toEqual([
      "TH Sarabun New",
      16,
      "None",
    ]);
    // What comes later takes it too.
    expect([chart.title.format.font.name, chart.legend.format.font.size, labels.format.font.size]).toEqual([
      "TH Sarabun New",
      16,
      16,
    ]);
    expect(chart.axes.valueAxis.format.font.name).toBe("TH Sarabun New");
  }));

test("empty cells are gaps, zeros or bridged; hidden rows count when asked", () =>
  withChart("Line", async (chart) => {
    await loaded(chart, "displayBlanksAs,plotVisibleOnly,plotBy");
    expect([chart.displayBlanksAs, chart.plotVisibleOnly, chart.plotBy]).toEqual(["NotPlotted", true, "Columns"]);
    chart.displayBlanksAs = "Interplotted";
    chart.plotVisibleOnly = false;
    chart.plotBy = "Rows";
    await loaded(chart, "displayBlanksAs,plotVisibleOnly,plotBy,series/count");
    expect([chart.displayBlanksAs, chart.plotVisibleOnly, chart.plotBy, chart.series.count]).toEqual([
      "Interplotted",
      false,
      "Rows",
      3,
    ]);
  }));
