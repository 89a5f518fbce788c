import type { DialogRequest } from "../../../src/host/client/dialogs";
import { messagesToParent, runCommand, showDialogsWith } from "../../../src/host/node/installOffice";
import { openHost } from "../../support/host";
import { refusalOf } from "../../support/excel";

beforeEach(() => openHost());

describe("Office as the add-in finds it", () => {
  test("is ready in Excel and speaks Thai", async () => {
    let seen: unknown;
    const info = await Office.onReady((given) => {
      seen = given;
    });
    expect(info).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.PC });
    expect(seen).toEqual(info);
    expect([Office.context.displayLanguage, Office.context.contentLanguage, Office.context.host]).toEqual([
      "th-TH",
      "th-TH",
      "Excel",
    ]);
    expect(Office.context.officeTheme).toBeUndefined();
  });

  test("keeps the client's own enumerations", () => {
    expect(Office.EventType.DialogMessageReceived).toBe("dialogMessageReceived");
    expect(Office.AsyncResultStatus.Succeeded).toBe("succeeded");
  });

  test("throws errors that are Error and OfficeExtension.Error", async () => {
    let thrown: unknown;
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("ไม่มี").load("name");
        await context.sync();
      });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toBeInstanceOf(OfficeExtension.Error);
  });
});

test("another host takes over the client that is loaded already", async () => {
  const first = await openHost();
  const second = await openHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("ใหม่");
    await context.sync();
  });
  expect([first.book.sheets.length, second.book.sheets.length]).toEqual([1, 2]);
});

describe("ribbon commands", () => {
  test("run what the add-in associated and end with event.completed()", async () => {
    let source = "";
    let finished = false;
    Office.actions.associate("countSheets", (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      void Excel.run((context) => context.sync()).then(() => {
        finished = true;
        event.completed();
      });
    });
    await runCommand("countSheets");
    expect([source, finished]).toEqual(["countSheets", true]);
  });

  test("that fail before they complete are rejected with their own error", async () => {
    const failing: () => unknown = () => Promise.reject(new Error("ใช้ไม่ได้"));
    Office.actions.associate("failing", failing);
    await expect(runCommand("failing")).rejects.toThrow("ใช้ไม่ได้");
  });

  test("that never complete are given up after a while", async () => {
    Office.actions.associate("endless", () => undefined);
    await expect(runCommand("endless", 10)).rejects.toThrow(/completed/);
  });

  test("that are unknown are rejected by name", async () => {
    await expect(runCommand("unknown")).rejects.toThrow(/'unknown'/);
  });
});

describe("dialogs", () => {
  afterEach(() => showDialogsWith(null));

  const open = (): Promise<Office.AsyncResult<Office.Dialog>> =>
    new Promise((resolve) =>
      Office.context.ui.displayDialogAsync("https://localhost/message.html", { height: 40 }, resolve)
    );

  test("pass messages from their page and report that they were closed", async () => {
    let request: DialogRequest | null = null;
    showDialogsWith((given) => {
      request = given;
      return { close: () => undefined };
    });
    const { status, value: dialog } = await open();
    const heard: unknown[] = [];
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (args: unknown) => heard.push(args));
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (args: unknown) => heard.push(args));
    const shown = request as DialogRequest | null;
    shown?.onMessage("ตกลง");
    shown?.onClosed();
    expect([status, shown?.url, shown?.options]).toEqual([
      "succeeded",
      "https://localhost/message.html",
      { height: 40 },
    ]);
    expect(heard).toEqual([{ message: "ตกลง" }, { error: 12006 }]);
  });

  test("are one at a time", async () => {
    let closed = 0;
    showDialogsWith(() => ({ close: () => (closed += 1) }));
    const first = await open();
    expect((await open()).error.code).toBe(12007);
    first.value.close();
    expect(closed).toBe(1);
    const again = await open();
    expect(again.status).toBe("succeeded");
    again.value.close();
  });

  test("fail where nobody shows them", async () => {
    expect((await open()).status).toBe("failed");
  });

  test("speak to their parent", () => {
    Office.context.ui.messageParent("ปิด");
    expect(messagesToParent()).toContain("ปิด");
  });
});

test("a context that was opened before goes on with the new host", async () => {
  await Excel.run(async (context) => {
    await openHost();
    context.workbook.worksheets.getItem("Sheet1").name = "ของใหม่";
    await context.sync();
  });
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
    })
  );
  expect(refusal.code).toBe("ItemNotFound");
});
