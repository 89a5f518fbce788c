import { openHost } from "../../support/host";
import { loaded, onNewSheet, refusalOf } from "../../support/excel";

beforeEach(() => openHost());

const SCORES = [
  ["ตัวชี้วัด", "คะแนน"],
  ["หนึ่ง", 90],
  ["สอง", 70],
  ["สาม", 80],
];

async function scoreTable(sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("A1:B4").values = SCORES;
  const table = sheet.tables.add("A1:B4", true);
  table.name = "Scores";
  await sheet.context.sync();
  return table;
}

async function bodyOf(table: Excel.Table): Promise<unknown[][]> {
  return (await loaded(table.getDataBodyRange(), "values")).values;
}

// https://github.com/OfficeDev/office-js/issues/551 : any wrong name is an InvalidArgument
describe("names of tables", () => {
  test.each([
    ["a space", "My table"],
    ["a digit first", "1st"],
    ["a cell's address", "May2019"],
    ["an R1C1 address", "R1C1"],
    ["nothing", ""],
  ])("%s is refused", async (_why, name) => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet) => {
        (await scoreTable(sheet)).name = name;
        await sheet.context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
  });

  test("must be unique in the workbook, in any case", async () => {
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        await scoreTable(context.workbook.worksheets.add());
        context.workbook.worksheets.add().tables.add("A1:B2", true).name = "SCORES";
        await context.sync();
      })
    );
    expect(refusal.code).toBe("InvalidArgument");
  });

  test("an unnamed table gets the next free TableN", () =>
    onNewSheet(async (sheet) => {
      const first = sheet.tables.add("A1:B2", true).load("name");
      const second = sheet.tables.add("D1:E2", true).load("name");
      await sheet.context.sync();
      expect([first.name, second.name]).toEqual(["Table1", "Table2"]);
    }));
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
describe("making a table", () => {
  test("over another table is an InvalidArgument, over merged cells a MergedRangeConflict", async () => {
    const overlap = await refusalOf(
      onNewSheet(async (sheet) => {
        await scoreTable(sheet);
        sheet.tables.add("B4:C6", true);
        await sheet.context.sync();
      })
    );
    const merged = await refusalOf(
      onNewSheet(async (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.tables.add("A1:B3", true);
        await sheet.context.sync();
      })
    );
    expect([overlap.code, merged.code]).toEqual(["InvalidArgument", "MergedRangeConflict"]);
  });

  test("makes header texts unique and fills in missing ones", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("A1:C2").values = [
        ["คะแนน", "คะแนน", ""],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("A1:C2", true);
      table.columns.load("items/name");
      const header = await loaded(table.getHeaderRowRange(), "values");
      expect(header.values).toEqual([["คะแนน", "คะแนน2", "Column3"]]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["คะแนน", "คะแนน2", "Column3"]);
    }));

  test("without headers puts a header row in and moves the cells down", () =>
    onNewSheet(async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const table = sheet.tables.add("A1:B1", false);
      expect((await loaded(table.getRange(), "address,values")).values).toEqual([
        ["Column1", "Column2"],
        [1, 2],
      ]);
    }));

  test("from the workbook takes an address with a sheet", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("ข้อมูล");
      const table = context.workbook.tables.add("ข้อมูล!B2:C3", true);
      expect((await loaded(table.worksheet, "name")).name).toBe("ข้อมูล");
    }));
});

describe("finding tables", () => {
  test("by name anywhere in the workbook; a missing one is ItemNotFound or a null object", async () => {
    await onNewSheet(async (sheet, context) => {
      await scoreTable(sheet);
      const found = context.workbook.tables.getItem("scores").load("name,id");
      const none = context.workbook.tables.getItemOrNullObject("None");
      await context.sync();
      expect([found.name, none.isNullObject]).toEqual(["Scores", true]);
      expect((await loaded(context.workbook.tables.getItem(found.id), "name")).name).toBe("Scores");
    });
    const refusal = await refusalOf(Excel.run((context) => loaded(context.workbook.tables.getItem("None"), "name")));
    expect(refusal.code).toBe("ItemNotFound");
  });

  test("count and items load together, items by path", () =>
    onNewSheet(async (sheet) => {
      await scoreTable(sheet);
      sheet.tables.load("count,items/name,items/columns/items/name");
      await sheet.context.sync();
      expect(sheet.tables.count).toBe(1);
      expect(sheet.tables.items[0]?.columns.items.map((column) => column.name)).toEqual(["ตัวชี้วัด", "คะแนน"]);
    }));
});

describe("rows", () => {
  test("are added at the end, or before an index, and the table grows", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      table.rows.add(undefined, [
        ["สี่", 60],
        ["ห้า", 50],
      ]);
      table.rows.add(0, [["ศูนย์", 100]]);
      expect(await bodyOf(table)).toEqual([
        ["ศูนย์", 100],
        ["หนึ่ง", 90],
        ["สอง", 70],
        ["สาม", 80],
        ["สี่", 60],
        ["ห้า", 50],
      ]);
    }));

  test("of a wrong width are refused and nothing is added", async () => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet) => {
        (await scoreTable(sheet)).rows.add(undefined, [["สี่", 60, "เกิน"]]);
        await sheet.context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
  });

  test("are deleted and the table shrinks; its last row is only emptied", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      table.rows.getItemAt(1).delete();
      expect(await bodyOf(table)).toEqual([
        ["หนึ่ง", 90],
        ["สาม", 80],
      ]);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      expect(await bodyOf(table)).toEqual([["", ""]]);
    }));

  // https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins : typing expands a table in the
  // grid; a host that did it for every write could not show what an add-in must do by itself.
  test("written below the table do not join it", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      table.getDataBodyRange().getRowsBelow(1).values = [["สี่", 60]];
      expect((await loaded(table.getRange(), "address")).address).toBe("Sheet2!A1:B4");
      table.resize("A1:B5");
      expect(await bodyOf(table)).toHaveLength(4);
    }));
});

describe("columns", () => {
  test("are found by name or id, read with header, renamed in header and table at once", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      const column = table.columns.getItem("คะแนน");
      await loaded(column, "id,index,values");
      expect([column.index, column.values]).toEqual([1, [["คะแนน"], [90], [70], [80]]]);
      column.name = "คะแนนปีนี้";
      const byId = await loaded(table.columns.getItem(column.id), "name");
      const header = await loaded(table.getHeaderRowRange(), "values");
      expect([byId.name, header.values]).toEqual(["คะแนนปีนี้", [["ตัวชี้วัด", "คะแนนปีนี้"]]]);
    }));

  test("are added with their values and deleted", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      table.columns.add(1, [["ปี"], [2568], [2568], [2568]]);
      table.columns.add(undefined, [["หมายเหตุ"], ["ก"], ["ข"], ["ค"]]);
      expect((await bodyOf(table))[0]).toEqual(["หนึ่ง", 2568, 90, "ก"]);
      table.columns.getItem("ปี").delete();
      expect((await loaded(table.getRange(), "values")).values[0]).toEqual(["ตัวชี้วัด", "คะแนน", "หมายเหตุ"]);
    }));

  test("a header that is overwritten renames the column", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      sheet.getRange("B1").values = [["ผล"]];
      table.columns.load("items/name");
      await sheet.context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["ตัวชี้วัด", "ผล"]);
    }));
});

describe("sorting and filtering", () => {
  test("sort orders the body by value and remembers its fields", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      table.sort.apply([{ key: 1, ascending: false }]);
      expect((await bodyOf(table)).map((row) => row[1])).toEqual([90, 80, 70]);
      expect((await loaded(table.sort, "fields")).fields).toEqual([{ key: 1, ascending: false }]);
    }));

  test("a values filter hides the other rows until it is cleared", () =>
    onNewSheet(async (sheet) => {
      const table = await scoreTable(sheet);
      const filter = table.columns.getItem("ตัวชี้วัด").filter;
      filter.applyValuesFilter(["สอง"]);
      const first = sheet.getRange("2:2").load("rowHidden");
      await loaded(filter, "criteria");
      expect(first.rowHidden).toBe(true);
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["สอง"] });
      table.clearFilters();
      expect((await loaded(first, "rowHidden")).rowHidden).toBe(false);
    }));

  test("other filters are NotImplemented, by name", async () => {
    const refusal = await refusalOf(
      onNewSheet(async (sheet) => {
        (await scoreTable(sheet)).columns.getItemAt(1).filter.applyTopItemsFilter(3);
        await sheet.context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "NotImplemented", location: "Filter.applyTopItemsFilter" });
  });
});

test("resize must keep the header row where it is", async () => {
  const refusal = await refusalOf(
    onNewSheet(async (sheet) => {
      (await scoreTable(sheet)).resize("A2:B6");
      await sheet.context.sync();
    })
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.resize" });
});

test("a totals row is shown below, and its range exists only then", () =>
  onNewSheet(async (sheet) => {
    const table = await scoreTable(sheet);
    table.showTotals = true;
    expect((await loaded(table.getTotalRowRange(), "address")).address).toBe("Sheet2!A5:B5");
    table.showTotals = false;
    table.getTotalRowRange().load("address");
    expect((await refusalOf(sheet.context.sync())).code).toBe("ItemNotFound");
  }));

test("delete removes table and cells, convertToRange leaves the cells", () =>
  onNewSheet(async (sheet) => {
    const table = await scoreTable(sheet);
    table.convertToRange();
    sheet.tables.load("count");
    expect((await loaded(sheet.getRange("A1:B2"), "values")).values).toEqual(SCORES.slice(0, 2));
    expect(sheet.tables.count).toBe(0);
    sheet.tables.add("A1:B4", true).delete();
    expect((await loaded(sheet.getUsedRangeOrNullObject(true), "address")).isNullObject).toBe(true);
  }));

test("cells of a table cannot be merged", async () => {
  const refusal = await refusalOf(
    onNewSheet(async (sheet) => {
      await scoreTable(sheet);
      sheet.getRange("A2:A3").merge();
      await sheet.context.sync();
    })
  );
  expect(refusal).toMatchObject({ code: "InvalidOperation", location: "Range.merge" });
});
