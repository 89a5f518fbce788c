import { createHost } from "../../../src/host/createHost";
import { profiles } from "../../../src/host/profiles";
import type { EmbeddedHost } from "../../../src/host/types";
import { loaded, refusalOf } from "../../support/excel";
import { openHost } from "../../support/host";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

function sync(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

const valueOf = (row: number, column: number): unknown => host.book.sheets[0]?.value(row, column);
const syncs = () => host.requests.filter((request) => !request.cleanup);

describe("what the host lacks", () => {
  test("a method answers NotImplemented under its full name, with the statement that failed", async () => {
    try {
      await sync((sheet) => sheet.getRange("A1").copyFrom("B1"));
      throw new Error("This should have been refused.");
    } catch (thrown) {
      if (!(thrown instanceof OfficeExtension.Error)) throw thrown;
      expect(thrown.code).toBe("NotImplemented");
      expect(thrown.message).toContain("Range.copyFrom");
      expect(thrown.debugInfo.errorLocation).toBe("Range.copyFrom");
      expect(thrown.debugInfo.statement).toContain("copyFrom");
    }
  });

  test("a loaded property, an assigned one and an object behind a property answer the same", async () => {
    const refusals = await Promise.all([
      refusalOf(sync((sheet) => sheet.getRange("A1").load("formulasR1C1"))),
      refusalOf(sync((sheet) => void (sheet.getRange("A1").format.textOrientation = 90))),
      refusalOf(sync((sheet) => void sheet.shapes.load("items/name"))),
    ]);
    expect(refusals.map((refusal) => [refusal.code, refusal.location])).toEqual([
      ["NotImplemented", "Range.formulasR1C1"],
      ["NotImplemented", "RangeFormat.textOrientation"],
      ["NotImplemented", "Worksheet.shapes"],
    ]);
  });

  test("assigning what can only be read is an InvalidArgument", async () => {
    // The client itself refuses to assign it, so the request is written by hand.
    const response = await host.execute({
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        { Id: 3, ActionType: 4, Name: "Name", ObjectPathId: 1, ArgumentInfo: { Arguments: ["x"] } },
      ],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    expect(response).toMatchObject({ Error: { Code: "InvalidArgument", Location: "Workbook.name", ActionIndex: 1 } });
  });

  test("a body that is no request is refused", async () => {
    expect(await host.execute("สวัสดี")).toMatchObject({ Error: { Code: "InvalidRequest" } });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime
describe("an older Excel", () => {
  beforeEach(async () => {
    host = await openHost({ profile: { name: "Excel 2021", excelApi: "1.4" } });
  });

  test("says which sets it has", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.4")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("AddinCommands", "1.1")).toBe(true);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a method", (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1), "Worksheet.getRangeByIndexes"],
    ["an object", (sheet) => sheet.freezePanes.freezeRows(1), "Worksheet.freezePanes"],
    ["assigning a property", (sheet) => (sheet.tabColor = "#FF0000"), "Worksheet.tabColor"],
    ["loading a property", (sheet) => sheet.load("tabColor"), "Worksheet.tabColor"],
    ["an event", (sheet) => sheet.onChanged.add(() => Promise.resolve()), "Worksheet._RegisterDataChangedEvent"],
  ])("refuses %s that is too new with ApiNotFound", async (_what, change, location) => {
    expect(await refusalOf(sync((sheet) => void change(sheet)))).toMatchObject({ code: "ApiNotFound", location });
  });

  test("loading everything leaves out what is too new", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load();
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(() => sheet.showGridlines).toThrow(/not available|ExcelApi 1.8|isn't loaded|not loaded/i);
    }));
});

test("the two profiles are Excel 2021 with ExcelApi 1.14 and Microsoft 365 with 1.20", async () => {
  const highest = async (profile: (typeof profiles)["excel2021"]): Promise<number> => {
    await openHost({ profile });
    const versions = Array.from({ length: 30 }, (_, index) => index + 1);
    return Math.max(
      ...versions.filter((minor) => Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`))
    );
  };
  expect([await highest(profiles.excel2021), await highest(profiles.microsoft365)]).toEqual([14, 20]);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
test("Excel.run takes delayForCellEdit and mergeUndoGroup, and reading before load is PropertyNotLoaded", async () => {
  await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    expect(() => sheet.name).toThrow(/load/);
    expect((await loaded(sheet, "name")).name).toBe("Sheet1");
  });
});

describe("a request that fails half way", () => {
  test("keeps what was done before the error and skips the rest", async () => {
    const refusal = await refusalOf(
      sync((sheet) => {
        sheet.getRange("A1").values = [["ก่อน"]];
        sheet.getRange("A2:B2").values = [["ผิดขนาด"]];
        sheet.getRange("A3").values = [["หลัง"]];
      })
    );
    expect(refusal.code).toBe("InvalidArgument");
    expect([valueOf(0, 0), valueOf(1, 0), valueOf(2, 0)]).toEqual(["ก่อน", null, null]);
  });
});

describe("injected failures", () => {
  const two = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["หนึ่ง"]];
      await context.sync();
      sheet.getRange("A2").values = [["สอง"]];
      await context.sync();
    });

  test("stop the n-th coming request before anything of it is done", async () => {
    host.injectFailures([{ request: 2, code: "GeneralException", message: "สายหลุด" }]);
    expect(await refusalOf(two())).toMatchObject({ code: "GeneralException", message: "สายหลุด" });
    expect([valueOf(0, 0), valueOf(1, 0)]).toEqual(["หนึ่ง", null]);
    await two();
    expect(valueOf(1, 0)).toBe("สอง");
  });

  test("with a number of actions stop after them", async () => {
    const outcomes: unknown[] = [];
    for (let afterActions = 0; afterActions < 12; afterActions++) {
      host = await openHost();
      host.injectFailures([{ request: 1, afterActions, code: "GeneralException" }]);
      await refusalOf(
        sync((sheet) => {
          sheet.getRange("A1").values = [["หนึ่ง"]];
          sheet.getRange("A2").values = [["สอง"]];
        })
      );
      outcomes.push([valueOf(0, 0), valueOf(1, 0)]);
    }
    expect(outcomes[0]).toEqual([null, null]);
    expect(outcomes).toContainEqual(["หนึ่ง", null]);
    // Later than the last action: all was done, and still the add-in hears of a failure.
    expect(outcomes.at(-1)).toEqual(["หนึ่ง", "สอง"]);
  });

  test("an empty list injects none", async () => {
    host.injectFailures([{ request: 1, code: "GeneralException" }]);
    host.injectFailures([]);
    await two();
    expect(valueOf(1, 0)).toBe("สอง");
  });
});

describe("counters", () => {
  test("count requests, their bytes in UTF-8, and tell reading from writing", async () => {
    await sync((sheet) => sheet.load("name"));
    await sync((sheet) => void (sheet.getRange("A1").values = [["ก".repeat(1000)]]));
    await sync((_sheet, context) => void context.workbook.worksheets.add());
    const [read, written, added] = syncs();
    expect([read?.readOnly, written?.readOnly, added?.readOnly]).toEqual([true, false, false]);
    expect(written?.requestBytes).toBeGreaterThan(3000);
    expect(read?.responseBytes).toBeGreaterThan(10);
    host.resetCounters();
    expect(host.requests).toEqual([]);
  });

  test("remember the code of a refusal", async () => {
    await refusalOf(sync((sheet) => sheet.getRange("nowhere").load("values")));
    expect(syncs().map((request) => request.errorCode)).toEqual(["InvalidArgument"]);
  });

  test("mark the client's own release of ranges, which is no sync of the add-in", async () => {
    await sync((sheet) => void (sheet.getRange("A1").values = [[1]]));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.requests.map((request) => request.cleanup)).toEqual([false, true]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
describe("5 MB", () => {
  const long = "ก".repeat(30_000);

  test("a larger request is refused whole", async () => {
    const refusal = await refusalOf(
      sync((sheet) => {
        sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [long]);
      })
    );
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(valueOf(0, 0)).toBeNull();
  });

  test("a larger response is refused", async () => {
    const sheet = host.book.sheets[0];
    for (let row = 0; row < 60; row++) sheet?.setCell(row, 0, { kind: "text", text: long });
    const refusal = await refusalOf(sync((one) => one.getRange("A1:A60").load("values")));
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("onChange tells of requests and edits that changed the workbook, and of no others", async () => {
  let changes = 0;
  const stop = host.onChange(() => (changes += 1));
  await sync((sheet) => sheet.load("name"));
  expect(changes).toBe(0);
  await sync((sheet) => void (sheet.getRange("A1").values = [[1]]));
  host.typeIntoCell("Sheet1", 1, 0, "2");
  expect(changes).toBe(2);
  stop();
  host.typeIntoCell("Sheet1", 1, 0, "3");
  expect(changes).toBe(2);
});

test("a host opens the file that another saved", async () => {
  await sync((sheet) => {
    sheet.getRange("A1:B1").values = [["คะแนน", "=1+1"]];
    sheet.name = "ข้อมูล";
  });
  const again = await createHost({ file: await host.save() });
  expect(again.book.sheets.map((sheet) => sheet.name)).toEqual(["ข้อมูล"]);
  expect([again.book.sheets[0]?.value(0, 0), again.book.sheets[0]?.value(0, 1)]).toEqual(["คะแนน", 2]);
});

test("2,000 actions fit into one request", async () => {
  await sync((sheet) => {
    for (let row = 0; row < 500; row++) {
      const cell = sheet.getCell(row, 0);
      cell.values = [[row]];
      cell.format.font.bold = row % 2 === 0;
    }
  });
  expect(syncs()).toHaveLength(1);
  expect([valueOf(499, 0), host.book.sheets[0]?.style(498, 0).bold]).toEqual([499, true]);
});
