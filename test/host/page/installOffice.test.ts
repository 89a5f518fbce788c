import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";
import { createHost } from "../../../src/host/createHost";
import { installOfficeInPage, officeOf } from "../../../src/host/page/installOffice";

/** A page of its own realm, as a frame of the workbench is: its objects are not this program's. */
function pageWithClient(): Window {
  const { window } = new JSDOM("<!doctype html><title>pane</title>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  window.eval(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
  return window as unknown as Window;
}

type PageGlobals = Window & { Excel: typeof Excel; Office: typeof Office; eval(code: string): unknown };

test("two frames with a client each work on one workbook of the page around them", async () => {
  const host = await createHost();
  const pages = [pageWithClient(), pageWithClient()] as PageGlobals[];
  for (const page of pages) installOfficeInPage(host, page);
  const [first, second] = pages;
  await first?.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["หนึ่ง", 2]];
    await context.sync();
  });
  const read = await second?.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["หนึ่ง", 2]]);
});

test("code that runs inside the frame hears of a person's edit in the grid", async () => {
  const host = await createHost();
  const page = pageWithClient() as PageGlobals;
  installOfficeInPage(host, page);
  page.eval(`
    var heard = [];
    var listening = Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => { heard.push(args.address); });
      await context.sync();
    });
  `);
  await (page as unknown as { listening: Promise<void> }).listening;
  host.typeIntoCell("Sheet1", 4, 1, "5");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([...(page as unknown as { heard: string[] }).heard]).toEqual(["B5"]);
});

test("the page around presses the frame's commands and shows its dialogs", async () => {
  const host = await createHost();
  const page = pageWithClient() as PageGlobals;
  installOfficeInPage(host, page);
  page.eval(`Office.actions.associate("hello", (event) => event.completed());`);
  const office = officeOf(page);
  expect(office.commands.names).toEqual(["hello"]);
  await office.commands.run("hello");
  const messages: string[] = [];
  office.onMessageToParent((message) => messages.push(message));
  page.Office.context.ui.messageParent("ปิด");
  expect(messages).toEqual(["ปิด"]);
  expect((await page.Office.onReady()).platform).toBe("OfficeOnline");
});

test("a page without the client is refused by name", async () => {
  const host = await createHost();
  const { window } = new JSDOM("");
  expect(() => installOfficeInPage(host, window as unknown as Window)).toThrow(/excel-web-16\.00\.js/);
});
