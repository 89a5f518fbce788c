import { loaded, onNewSheet, refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";

/* What Excel does not do where a filter hides rows; see src/host/objects/filterGuard.ts for the reports. */

beforeEach(() => openHost());

async function filtered(sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("A1:B4").values = [
    ["ตัวชี้วัด", "คะแนน"],
    ["หนึ่ง", 90],
    ["สอง", 70],
    ["สาม", 80],
  ];
  const table = sheet.tables.add("A1:B4", true);
  table.columns.getItemAt(0).filter.applyValuesFilter(["หนึ่ง", "สาม"]);
  await sheet.context.sync();
  return table;
}

test("an array across hidden rows is refused, single cells and visible rows are written", () =>
  onNewSheet(async (sheet) => {
    const { context } = sheet;
    await filtered(sheet);
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    expect(await refusalOf(context.sync())).toMatchObject({ code: "NotImplemented" });
    sheet.getRange("B3").values = [[71]];
    sheet.getRange("A4:B4").values = [["สี่", 81]];
    await context.sync();
    expect((await loaded(sheet.getRange("B2:B4"), "values")).values).toEqual([[90], [71], [81]]);
  }));

test("rows are neither deleted nor sorted until the filter is lifted", () =>
  onNewSheet(async (sheet) => {
    const { context } = sheet;
    const table = await filtered(sheet);
    table.rows.getItemAt(0).delete();
    expect(await refusalOf(context.sync())).toMatchObject({ code: "GeneralException" });
    table.sort.apply([{ key: 1, ascending: true }]);
    expect(await refusalOf(context.sync())).toMatchObject({ code: "GeneralException" });
    table.clearFilters();
    table.rows.getItemAt(0).delete();
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
    expect((await loaded(table.getDataBodyRange(), "values")).values).toEqual([
      ["สาม", 80],
      ["สอง", 70],
    ]);
  }));
