import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { SCORES, withChart } from "../../support/charts";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";
import type { EmbeddedHost } from "../../../src/host/types";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
describe("the charts of a sheet", () => {
  test("are added, counted and found by name, place and id", () =>
    withChart("ColumnClustered", async (chart, sheet, context) => {
      chart.name = "ITA_คะแนน";
      sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      await loaded(chart, "id,name,chartType");
      expect([chart.name, chart.chartType]).toEqual(["ITA_คะแนน", "ColumnClustered"]);
      const count = sheet.charts.getCount();
      const again = sheet.charts.getItem("ita_คะแนน").load("id");
      const second = sheet.charts.getItemAt(1).load("name,chartType");
      sheet.charts.load("count,items/name");
      await context.sync();
      expect([count.value, sheet.charts.count]).toEqual([2, 2]);
      expect(again.id).toBe(chart.id);
      // Excel's own name of a chart.
      expect([second.name, second.chartType]).toEqual(["Chart 2", "Line"]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["ITA_คะแนน", "Chart 2"]);
    }));

  test("a chart stays usable after a sync, and is found on no other sheet", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      chart.title.text = "หลัง sync";
      await loaded(chart.title, "text");
      expect(chart.title.text).toBe("หลัง sync");
      const elsewhere = context.workbook.worksheets.getItem("Sheet1").charts.getItemOrNullObject("Chart 1");
      await context.sync();
      expect(elsewhere.isNullObject).toBe(true);
    }));

  test('"If there are multiple charts with the same name, the first one will be returned."', () =>
    withChart("ColumnClustered", async (chart, sheet, context) => {
      const second = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      chart.name = "เดียวกัน";
      second.name = "เดียวกัน";
      const found = sheet.charts.getItem("เดียวกัน").load("chartType");
      await context.sync();
      expect(found.chartType).toBe("ColumnClustered");
    }));

  test("are deleted; what was deleted is not found any more", () =>
    withChart("BarClustered", async (chart, sheet, context) => {
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("Chart 1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      chart.title.text = "ไม่มีแล้ว";
      expect(await refusalOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    }));

  test.each<[string, string, string, (sheet: Excel.Worksheet) => void]>([
    [
      "a missing chart",
      "ItemNotFound",
      "ChartCollection.getItem",
      (sheet) => void sheet.charts.getItem("ไม่มี").load("name"),
    ],
    [
      "a place without a chart",
      "ItemNotFound",
      "ChartCollection.getItemAt",
      (sheet) => void sheet.charts.getItemAt(3).load("name"),
    ],
    [
      "an unknown type",
      "InvalidArgument",
      "ChartCollection.add",
      (sheet) => void sheet.charts.add("Columns" as "Line", sheet.getRange("A1:B2")),
    ],
    [
      "a type that is not played",
      "NotImplemented",
      "ChartCollection.add",
      (sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B2")),
    ],
    [
      "an unknown way to divide",
      "InvalidArgument",
      "ChartCollection.add",
      (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"), "Both" as "Rows"),
    ],
  ])("%s is refused", async (_what, code, location, ask) => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet, context) => {
        ask(sheet);
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({ code, location });
  });

  test("a member that is not played answers NotImplemented by its full name", () =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      chart.series.getItemAt(0).trendlines.add("Linear");
      expect(await refusalOf(context.sync())).toMatchObject({
        code: "NotImplemented",
        location: "ChartSeries.trendlines",
      });
      chart.load("style");
      expect(await refusalOf(context.sync())).toMatchObject({ code: "NotImplemented", location: "Chart.style" });
    }));
});

/** A protected sheet allows nobody to change its objects, unless it was protected with `allowEditObjects`. */
test.each([
  [undefined, "AccessDenied"],
  [{ allowEditObjects: true }, null],
] as const)("on a sheet protected with %p, changes answer %p", (options, code) =>
  withChart("ColumnClustered", async (chart, sheet, context) => {
    sheet.protection.protect(options);
    await context.sync();
    const attempts: (() => void)[] = [
      () => (chart.title.text = "ใหม่"),
      () => (chart.name = "ใหม่"),
      () => (chart.left = 5),
      () => chart.series.getItemAt(0).format.fill.clear(),
      () => void sheet.charts.add("Line", sheet.getRange("A1:B4")),
      () => chart.delete(),
    ];
    for (const attempt of attempts) {
      attempt();
      const refused = code === null ? await context.sync().then(() => null) : (await refusalOf(context.sync())).code;
      expect(refused).toBe(code);
    }
  })
);

// https://peltiertech.com/prepare-your-data/
describe("a range becomes series", () => {
  type Grid = readonly (readonly (string | number)[])[];

  function divided(cells: Grid, by?: "Auto" | "Columns" | "Rows"): Promise<[string, (number | null)[], string[][]][]> {
    return onNewSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(1, 1, cells.length, cells[0]!.length);
      range.values = cells.map((row) => [...row]);
      sheet.charts.add("ColumnClustered", range, by as "Auto");
      sheet.load("name");
      await context.sync();
      const ours = host.book.sheets.find(({ name }) => name === sheet.name)!.charts[0]!;
      return ours.series.map((series) => {
        const { points, categories } = series.data();
        return [series.look.name, points.map(({ number }) => number), categories.map((level) => [...level])];
      });
    });
  }

  test("texts above numbers are names of series, texts before them categories; an empty cell is no value", async () => {
    const names = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ"];
    expect(await divided(SCORES, "Columns")).toEqual([
      ["ปี ๒๕๖๗", [88.5, 75.1, null], [names]],
      ["ปี ๒๕๖๘", [91.25, 80.33, 79.4], [names]],
    ]);
    expect((await divided(SCORES, "Rows")).map(([name]) => name)).toEqual(names);
  });

  test("with Auto the fewer lines are the series", async () => {
    expect((await divided(SCORES)).map(([name]) => name)).toEqual(["ปี ๒๕๖๗", "ปี ๒๕๖๘"]);
    const wide = [
      ["", "ก", "ข", "ค"],
      ["IIT", 1, 2, 3],
    ];
    expect(await divided(wide, "Auto")).toEqual([["IIT", [1, 2, 3], [["ก", "ข", "ค"]]]]);
  });

  test("numbers alone are values, and Excel names their series", async () => {
    expect(
      await divided([
        [1, 2],
        [3, 4],
        [5, 6],
      ])
    ).toEqual([
      ["Series1", [1, 3, 5], []],
      ["Series2", [2, 4, 6], []],
    ]);
  });

  test("years as numbers are names when the first cell is empty, and values when it is not", async () => {
    const body = [
      [2567, 80],
      [2568, 90],
    ];
    expect(await divided([["", "คะแนน"], ...body])).toEqual([["คะแนน", [80, 90], [["2567", "2568"]]]]);
    expect((await divided([["ปี", "คะแนน"], ...body])).map(([name]) => name)).toEqual(["ปี", "คะแนน"]);
  });

  test("several columns of texts are categories of several levels", async () => {
    const levels = [
      ["ส่วน", "แบบวัด", "คะแนน"],
      ["ภายใน", "IIT", 88],
      ["ภายนอก", "EIT", 77],
    ];
    expect(await divided(levels, "Columns")).toEqual([
      [
        "คะแนน",
        [88, 77],
        [
          ["ภายใน", "ภายนอก"],
          ["IIT", "EIT"],
        ],
      ],
    ]);
  });

  // https://www.sumproduct.com/thought/broken-charts
  test("texts and errors are drawn as zero, #N/A and empty cells not at all", async () => {
    const [series] = await divided(
      [
        ["ก", '=""'],
        ["ข", "=NA()"],
        ["ค", "=1/0"],
        ["ง", ""],
        ["จ", "ไม่มี"],
        ["ฉ", 1],
      ],
      "Columns"
    );
    expect(series?.[1]).toEqual([0, null, 0, null, 0, 1]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.chart
describe("a chart lies on cells", () => {
  test("at a place in points; columns and rows of other widths carry it along", () =>
    withChart("ColumnClustered", async (chart, sheet, context) => {
      chart.left = 96;
      chart.top = 30;
      chart.width = 192;
      chart.height = 150;
      sheet.getRange("A:A").format.columnWidth = 96;
      await loaded(chart, "left,top,width,height");
      // Two columns of 48 points lay left of it; the first is twice as wide now.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([144, 30, 192, 150]);
      sheet.getRange("D:D").format.columnWidth = 96;
      await loaded(chart, "left,width");
      // "Move and size with cells" is Excel's default.
      expect([chart.left, chart.width]).toEqual([144, 240]);
      sheet.getRange("1:1").insert("Down");
      await loaded(chart, "top,height");
      expect([chart.top, chart.height]).toEqual([45, 150]);
      await context.sync();
    }));

  test('setPosition: "the chart\'s width and height will be set to fully cover up this cell/range"', () =>
    withChart("ColumnClustered", async (chart, sheet) => {
      chart.setPosition("B3", "D12");
      await loaded(chart, "left,top,width,height");
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 144, 150]);
      chart.setPosition(sheet.getRange("E1:F9"));
      await loaded(chart, "left,top,width,height");
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 0, 144, 150]);
    }));

  test.each<[string, (chart: Excel.Chart, context: Excel.RequestContext) => void]>([
    ["a negative width", (chart) => (chart.width = -1)],
    ["an address that is none", (chart) => chart.setPosition("ตรงนี้")],
    ["an end before the start", (chart) => chart.setPosition("D9", "B2")],
    [
      "cells of another sheet",
      (chart, context) => chart.setPosition(context.workbook.worksheets.getItem("Sheet1").getRange("A1")),
    ],
    ["no name", (chart) => (chart.name = "")],
  ])("%s is refused", (_what, change) =>
    withChart("ColumnClustered", async (chart, _sheet, context) => {
      change(chart, context);
      expect((await refusalOf(context.sync())).code).toBe("InvalidArgument");
    })
  );

  test("its new size is Excel's own: 5 by 3 inches", () =>
    withChart("Line", async (chart) => {
      await loaded(chart, "width,height");
      expect([chart.width, chart.height]).toEqual([360, 216]);
    }));
});

describe("a chart of another program that is not played", () => {
  beforeEach(async () => {
    installChartSupport();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Sheet1");
    sheet.addRows([
      ["ก", 1],
      ["ข", 3],
    ]);
    const series = [{ categories: "Sheet1!$A$1:$A$2", values: "Sheet1!$B$1:$B$2" }];
    sheet.addPieChart({ title: "สัดส่วน", series }, "D2:J15");
    host = await openHost({ file: new Uint8Array(await workbook.xlsx.writeBuffer()) });
  });

  function onPie<Result>(
    batch: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<Result>
  ): Promise<Result> {
    return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0), context));
  }

  test("is listed with its name, kind, place and title, moved and deleted", () =>
    onPie(async (chart, context) => {
      // All that is loaded when nothing is named.
      chart.load();
      chart.title.load("text");
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.top]).toEqual(["Pie", "สัดส่วน", 15]);
      chart.name = "สัดส่วน";
      chart.setPosition("A1", "C9");
      await loaded(chart, "name,left,width");
      expect([chart.name, chart.left, chart.width]).toEqual(["สัดส่วน", 0, 144]);
      chart.delete();
      await context.sync();
      expect(host.book.activeSheet.charts).toEqual([]);
    }));

  test.each<[string, (chart: Excel.Chart) => void]>([
    ["Chart.series", (chart) => chart.series.load("count")],
    ["Chart.axes", (chart) => (chart.axes.valueAxis.minimum = 0)],
    ["ChartTitle.text", (chart) => (chart.title.text = "ใหม่")],
    ["Chart.chartType", (chart) => (chart.chartType = "Line")],
    ["Chart.setData", (chart) => chart.setData(chart.worksheet.getRange("A1:B2"))],
  ])("%s answers NotImplemented", (location, ask) =>
    onPie(async (chart, context) => {
      ask(chart);
      expect(await refusalOf(context.sync())).toMatchObject({ code: "NotImplemented", location });
    })
  );
});
