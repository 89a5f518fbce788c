/** Undo and redo in a real browser, and the page in both languages and as several Excels. */
import type { Locator } from "playwright-core";
import { useWorkbench } from "./servedBrowser";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);
const open = useWorkbench();
const ANALYSE = "วิเคราะห์ผล ITA";

const undoButton = ({ page }: WorkbenchPage): Locator => page.getByRole("button", { name: "เลิกทำ" });
const redoButton = ({ page }: WorkbenchPage): Locator => page.getByRole("button", { name: "ทำซ้ำ" });
const isOff = async (button: Locator): Promise<boolean> => (await button.getAttribute("aria-disabled")) === "true";

test("entries are undone and redone by key and by button, also with a Thai keyboard", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  expect([await isOff(undoButton(workbench)), await isOff(redoButton(workbench))]).toEqual([true, true]);
  await workbench.edit(0, 0, "หนึ่ง");
  await workbench.edit(0, 0, "สอง");
  await page.locator("#cell-3-3").click();

  await page.keyboard.press("Control+z");
  expect(await workbench.cellText(0, 0)).toBe("หนึ่ง");
  expect(await page.getByRole("grid").getAttribute("data-selection")).toBe("A1");
  await page.keyboard.press("Control+y");
  expect(await workbench.cellText(0, 0)).toBe("สอง");
  await undoButton(workbench).click();
  await page.locator(".grid").focus();
  await page.keyboard.press("Control+Shift+z");
  expect(await workbench.cellText(0, 0)).toBe("สอง");

  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ผ", code: "KeyZ", ctrlKey: true, bubbles: true })
    )
  );
  await undoButton(workbench).click();
  expect(await page.locator("#cell-0-0 .cell-text").count()).toBe(0);
  expect([await isOff(undoButton(workbench)), await isOff(redoButton(workbench))]).toEqual([true, false]);
  expect(await page.locator(".status-state").textContent()).toBe("เลิกทำแล้ว");
});

test("a paste and a deletion over several cells are one step each; typing in a box keeps its own undo", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  await page.locator("#cell-0-0").click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "ก\tข\nค\tง");
    document.querySelector(".grid")?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  expect(await workbench.cellText(1, 1)).toBe("ง");
  await page.keyboard.press("Delete");
  expect(await page.locator(".cell-text").count()).toBe(0);
  await page.keyboard.press("Control+z");
  expect(await workbench.cellText(1, 1)).toBe("ง");

  await page.keyboard.press("F2");
  await page.keyboard.press("x");
  await page.keyboard.press("Control+z");
  expect(await page.locator("textarea.cell-editor").inputValue()).toBe("ก");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  expect(await page.locator(".cell-text").count()).toBe(0);
  expect(await isOff(undoButton(workbench))).toBe(true);
});

test("a run of the add-in is undone and redone in Microsoft 365", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const sentences = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const sheet = window.itaWorkbench?.host.book.sheets.find(({ name }) => name === "ภาพรวม");
      return Array.from({ length: 20 }, (_, row) => sheet?.text(row, 0) ?? "").join("\n");
    });
  await workbench.press(ANALYSE);
  const first = await sentences();
  await workbench.openSheet("คะแนนตัวชี้วัด");
  await workbench.edit(7, 4, "12.34");
  await workbench.press(ANALYSE);
  const second = await sentences();
  expect(second).not.toBe(first);
  // One step where the add-in groups its requests, else one for each request that writes; the entry before it is one more.
  for (let presses = 0; presses < 8 && (await sentences()) !== first; presses += 1) await undoButton(workbench).click();
  expect(await sentences()).toBe(first);
  for (let presses = 0; presses < 8 && !(await isOff(redoButton(workbench))); presses += 1) {
    await redoButton(workbench).click();
  }
  expect(await sentences()).toBe(second);
});

test("in Excel 2021 a run cannot be undone, and says so by a button that is off", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx&profile=Excel 2021");
  await workbench.edit(3, 5, "ข้อความ");
  expect(await isOff(undoButton(workbench))).toBe(false);
  await workbench.press(ANALYSE);
  await workbench.page.getByRole("tab", { name: "ภาพรวม" }).waitFor();
  expect(await isOff(undoButton(workbench))).toBe(true);
});

test("an Excel that is too old shows no ribbon tab, and the pane says which one is needed", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await page.getByLabel("จำลองเป็น").selectOption("Excel 2016");
  const pane = page.frameLocator("iframe[src*='taskpane.html']");
  await pane.getByText("Excel 2021 ขึ้นไป").first().waitFor();
  expect(await page.getByRole("toolbar", { name: "ริบบอน ITA" }).count()).toBe(0);
  await page.getByText("จึงไม่มีแท็บ ITA บนริบบอน").waitFor();
  await page.getByLabel("จำลองเป็น").selectOption("Microsoft 365");
  await pane.getByText("เทศบาลเมืองหล่มสัก").first().waitFor();
  expect(await page.getByRole("toolbar", { name: "ริบบอน ITA" }).count()).toBe(1);
});

test("page, ribbon and pane change to English together and stay so", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await page.getByLabel("ภาษา").selectOption("English");
  await page.locator(".workbench[data-ready]").waitFor();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator(".ribbon-button").allTextContents()).toEqual([
    "Analyse ITA results",
    "Score sheets",
    "Open the pane",
  ]);
  const pane = page.frameLocator("iframe[src*='taskpane.html']");
  await pane.getByRole("button", { name: "ไทย" }).waitFor();
  await page.goto(page.url().split("?")[0]!);
  await page.getByRole("button", { name: "Undo" }).waitFor();
});
