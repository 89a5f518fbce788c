import { openHost } from "../../support/host";
import { refusalOf } from "../../support/excel";
import type { EmbeddedHost } from "../../../src/host/types";

let host: EmbeddedHost;
beforeEach(async () => {
  host = await openHost();
});

/** Events come after the request that caused them was answered. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

type Changed = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "source" | "details" | "triggerSource">;

async function listen(seen: Changed[]): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
  return Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
}

function write(address: string, values: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    await context.sync();
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
describe("Worksheet.onChanged", () => {
  test("tells of a person's edit and of the add-in's own, with both values of a single cell", async () => {
    const seen: Changed[] = [];
    await listen(seen);
    host.typeIntoCell("Sheet1", 0, 0, "12");
    await settled();
    await write("A1", [["ใหม่"]]);
    await write("B1:C1", [[1, 2]]);
    await settled();
    expect(seen.map((args) => [args.address, args.changeType, args.source, args.triggerSource])).toEqual([
      ["A1", "RangeEdited", "Local", "Unknown"],
      ["A1", "RangeEdited", "Local", "ThisLocalAddin"],
      ["B1:C1", "RangeEdited", "Local", "ThisLocalAddin"],
    ]);
    expect(seen[0]?.details).toEqual({
      valueBefore: "",
      valueAfter: 12,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
    expect(seen[1]?.details).toMatchObject({ valueBefore: 12, valueAfter: "ใหม่" });
    expect(seen[2]?.details).toBeUndefined();
  });

  test("gives the range to read", async () => {
    const read: unknown[][][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) =>
        Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          read.push(range.values);
        })
      );
      await context.sync();
    });
    await write("B2:B3", [["ก"], ["ข"]]);
    await settled();
    expect(read).toEqual([[["ก"], ["ข"]]]);
  });

  test("is silent while runtime.enableEvents is false, and after the handler is removed", async () => {
    const seen: Changed[] = [];
    const handler = await listen(seen);
    const enable = (on: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    await write("A1", [[1]]);
    await settled();
    expect(seen).toEqual([]);
    await enable(true);
    await write("A1", [[2]]);
    await settled();
    expect(seen).toHaveLength(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write("A1", [[3]]);
    await settled();
    expect(seen).toHaveLength(1);
  });

  test("tells of inserted and deleted rows", async () => {
    const seen: Changed[] = [];
    await listen(seen);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("5:5").delete("Up");
      await context.sync();
    });
    await settled();
    expect(seen.map((args) => [args.address, args.changeType])).toEqual([
      ["2:3", "RowInserted"],
      ["5:5", "RowDeleted"],
    ]);
  });
});

test("Table.onChanged tells only of its own cells", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add((args) => {
      seen.push(args.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.typeIntoCell("Sheet1", 1, 1, "5");
  host.typeIntoCell("Sheet1", 9, 9, "5");
  await settled();
  expect(seen).toEqual(["B2"]);
});

test("sheets that come, go and are activated are told to the collection", async () => {
  const seen: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(note("added"));
    sheets.onActivated.add(note("activated"));
    sheets.onDeleted.add(note("deleted"));
    await context.sync();
    const sheet = sheets.add("ชั่วคราว");
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await settled();
  // Deleting the active sheet brings a neighbour to the front.
  expect(seen).toEqual(["added", "activated", "activated", "deleted"]);
});

test("an event this host does not have is refused, so that nobody waits for it", async () => {
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onFormatChanged.add(() => Promise.resolve());
      await context.sync();
    })
  );
  expect(refusal).toMatchObject({ code: "NotImplemented", location: "Worksheet._RegisterFormatChangedEvent" });
});
