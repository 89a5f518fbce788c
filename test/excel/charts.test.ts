import { openHost } from "../support/host";
import type { EmbeddedHost } from "../../src/host/types";
import { CHART_NAMES } from "../../src/sheets/charts";
import { analysedWorkbook, bodyOf, runOnce, sampleWorkbook, scoreRow, sheetNamed, type } from "./workbook";

/* Native charts: made once, then the staff's to move, retitle and delete. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";

interface Shown {
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly series: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

function charts(host: EmbeddedHost): Shown[] {
  return host.book.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({
      sheet: sheet.name,
      name: chart.name,
      title: chart.title.look.text,
      type: chart.kindName,
      series: chart.series.map((series) => ({
        name: series.look.name,
        values: series.data().points.map(({ number }) => number),
      })),
    }))
  );
}

const named = (host: EmbeddedHost, name: string): Shown | undefined =>
  charts(host).find((chart) => chart.name === name);

test("one press draws four, with numbered captions, on figures of the sheets", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect(charts(host).map(({ sheet, name, title, type }) => [sheet, name, title, type])).toEqual([
    ["ภาพรวม", CHART_NAMES.overall, "ภาพที่ ๑ คะแนนภาพรวมรายปี", "ColumnClustered"],
    ["ภาพรวม", CHART_NAMES.instruments, "ภาพที่ ๒ แบบวัด ๒๕๖๘ (เข้ม) ๒๕๖๗ (อ่อน)", "ColumnClustered"],
    ["ภาพรวม", CHART_NAMES.indicators, "ภาพที่ ๓ คะแนนรายตัวชี้วัด ปี ๒๕๖๘ (เข้ม) ๒๕๖๗ (อ่อน)", "BarClustered"],
    ["ที่มาของการเปลี่ยนแปลง", CHART_NAMES.bridge, "ภาพที่ ๔ ที่มาของการเปลี่ยนแปลงของคะแนนภาพรวม รายตัวชี้วัด", "ColumnStacked"],
  ]);
  const indicators = named(host, CHART_NAMES.indicators);
  expect(indicators?.series.map(({ name }) => name)).toEqual(["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"]);
  expect(indicators?.series[1]?.values).toEqual([100, 100, 100, 99.45, 100, 100, 100, 99.96, 90, 80]);
});

test("they follow a score that is changed without the add-in", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95.5");
  expect(named(host, CHART_NAMES.indicators)?.series[1]?.values[8]).toBe(95.5);
});

test("a second press leaves them as they are, in an opened file, too", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  const before = charts(host);
  await runOnce();
  expect(charts(host)).toEqual(before);
  const opened = await openHost({ file: await host.book.save() });
  await runOnce();
  expect(charts(opened)).toEqual(before);
});

async function change(name: string, work: (chart: Excel.Chart) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("ภาพรวม").charts.getItem(name));
    await context.sync();
  });
}

test("one that staff deleted stays deleted, one that they retitled or moved keeps that", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await change(CHART_NAMES.overall, (chart) => chart.delete());
  await change(CHART_NAMES.instruments, (chart) => {
    chart.title.text = "แบบวัดของเรา";
    chart.left = 300;
  });
  type(
    host,
    "ITA_Settings",
    bodyOf(host, "ITA_Settings").findIndex((row) => row["รหัส"] === "digits"),
    "ค่า",
    "เลขอารบิก"
  );
  await runOnce();
  const after = charts(host);
  expect(after.map(({ name }) => name)).not.toContain(CHART_NAMES.overall);
  expect(after.find(({ name }) => name === CHART_NAMES.instruments)?.title).toBe("แบบวัดของเรา");
  expect(after.find(({ name }) => name === CHART_NAMES.indicators)?.title).toContain("ภาพที่ 3");
});

test("the chart of years grows with the years", async () => {
  const { host } = await analysedWorkbook("lom-sak-2564");
  expect(named(host, CHART_NAMES.overall)?.series[0]?.values).toEqual([88.77]);
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), "ปีงบประมาณ ๒๕๖๓", "81.5");
  await runOnce();
  expect(named(host, CHART_NAMES.overall)?.series[0]?.values).toEqual([81.5, 88.77]);
});

test.each([20, 60, 150])(
  "a press that is cut off after %i actions among the charts is finished by the next",
  async (actions) => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const { runAnalysis } = await import("../../src/excel/api");
    host.injectFailures([{ request: 6, afterActions: actions, code: "GeneralException" }]);
    expect((await runAnalysis()).ok).toBe(false);
    host.injectFailures([]);
    await runOnce();
    const after = charts(host);
    expect(after.map(({ name }) => name).sort()).toEqual(Object.values(CHART_NAMES).sort());
    expect(sheetNamed(host, "ภาพรวม").name).toBe("ภาพรวม");
  }
);
