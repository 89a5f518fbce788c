/** What a person does with a sheet in the workbench: filter, print, widen columns, find hidden sheets, by mouse and by key. */
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { createHost } from "../../src/host/createHost";
import { axeFindings } from "./axe";
import { useWorkbench } from "./servedBrowser";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);
const open = useWorkbench();
const ANALYSE = "วิเคราะห์ผล ITA";
const SCORES = "คะแนนตัวชี้วัด";
const PREVIEW = "ตัวอย่างก่อนพิมพ์";
/** Header row and column of the instruments on the score sheet. */
const [HEADER, INSTRUMENT] = [2, 1];

const rowsInView = ({ page }: WorkbenchPage): Promise<string[]> => page.locator(".row-head").allTextContents();
const widthOf = async ({ page }: WorkbenchPage, column: number): Promise<number> =>
  (await page.locator(`.column-head[data-column='${column}']`).boundingBox())!.width;

test("a filter is set, seen, saved, undone and cleared, by keys alone", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await workbench.openSheet(SCORES);
  await page.locator(`#cell-${HEADER}-${INSTRUMENT}`).click({ position: { x: 6, y: 6 } });
  await page.keyboard.press("Alt+ArrowDown");
  const panel = page.getByRole("dialog", { name: "เรียงและกรองคอลัมน์ แบบวัด" });
  await panel.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const apply = panel.getByRole("button", { name: "ตกลง" });
  expect(await apply.getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("oi");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  expect(await panel.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.classList.contains("grid"))).toBe(true);
  expect((await rowsInView(workbench)).slice(0, 7)).toEqual(["1", "2", "3", "7", "16", "17", "18"]);
  expect(await page.locator(".status-state").textContent()).toBe("แสดง 3 จาก 14 แถว");
  expect(await page.locator(`#cell-${HEADER}-${INSTRUMENT}`).textContent()).toContain("กรองอยู่");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "บันทึกไฟล์ .xlsx" }).click(),
  ]);
  const { book } = await createHost({ file: new Uint8Array(readFileSync(await download.path())) });
  const saved = book.sheets.find(({ name }) => name === SCORES)!;
  expect(saved.tableFilter(saved.tables[0]!.id, INSTRUMENT)).toEqual(["OIT"]);

  await page.locator(".grid").focus();
  await page.keyboard.press("Control+z");
  expect((await rowsInView(workbench)).slice(2, 5)).toEqual(["3", "4", "5"]);
  await page.keyboard.press("Control+y");
  await page.keyboard.press("Alt+ArrowDown");
  await panel.getByRole("button", { name: "ล้างตัวกรองของคอลัมน์นี้" }).click();
  expect((await rowsInView(workbench)).slice(2, 5)).toEqual(["3", "4", "5"]);

  await page.keyboard.press("Alt+ArrowDown");
  await panel.waitFor();
  await page.keyboard.press("Escape");
  expect(await panel.count()).toBe(0);
});

test("the measures table is printed on A4 across, its header on every page, with the footer's page numbers", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await workbench.press(ANALYSE);
  const measures = (await workbench.sheetNames()).find((name) => name.startsWith("มาตรการ "))!;
  await workbench.openSheet(measures);
  await page.getByRole("button", { name: PREVIEW }).click();
  const pages = page.locator(".print-page");
  const count = await pages.count();
  expect(count).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  for (const index of [0, count - 1]) {
    const text = (await pages.nth(index).textContent()) ?? "";
    expect(text).toContain("ขั้นตอนหรือวิธีการ");
    expect(text).toContain(`หน้า ${index + 1} จาก ${count}`);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  // 297 × 210 millimetres are 842 × 595 points.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/);
  await page.keyboard.press("Escape");
  expect(await pages.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(PREVIEW);

  await workbench.openSheet("ภาพรวม");
  await page.keyboard.press("Control+p");
  await pages.first().waitFor();
  expect(await pages.first().getByRole("img").count()).toBeGreaterThan(0);
});

test("a column is widened by dragging and by key, fitted by a double click, and each is undone", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await workbench.openSheet(SCORES);
  const edge = page.locator(".column-head[data-column='1'] .column-edge");
  const before = await widthOf(workbench, 1);
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + 3, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 63, box.y + 8, { steps: 3 });
  await page.mouse.up();
  expect(Math.abs((await widthOf(workbench, 1)) - before - 60)).toBeLessThanOrEqual(2);
  expect(await page.getByRole("grid").getAttribute("data-selection")).toBe("A1:G1");
  await edge.dblclick();
  expect(await widthOf(workbench, 1)).toBeLessThan(before);
  await page.locator(".grid").focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await widthOf(workbench, 1)).toBe(before);
  await page.locator("#cell-4-1").click();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  expect(await widthOf(workbench, 1)).toBeGreaterThan(before + 7);
});

test("hidden sheets are told of, with what the memory is for", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  const line = (): Locator => page.getByRole("button", { name: /^มีแผ่นซ่อน \d แผ่น$/ });
  expect(await line().count()).toBe(0);
  await workbench.press(ANALYSE);
  await line().click();
  const list = page.getByRole("dialog", { name: "แผ่นที่ซ่อนไว้" });
  expect(await list.textContent()).toContain("ITA_memory");
  expect(await list.textContent()).toContain("ไม่เขียนทับ");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await list.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("hidden-count");
});

test("5,000 rows of 20 columns: only what is in view is on the page, wherever one scrolls", async () => {
  const workbench = await open("sample=empty");
  const drawn = await workbench.page.evaluate(async () => {
    const host = window.itaWorkbench!.host;
    host.edit(() => {
      const sheet = host.book.activeSheet;
      for (let row = 0; row < 5000; row += 1) {
        for (let column = 0; column < 20; column += 1)
          sheet.setCell(row, column, { kind: "number", number: row * column });
      }
    });
    const counts: number[] = [];
    const grid = document.querySelector(".grid")!;
    for (const share of [0, 0.3, 0.6, 1]) {
      grid.scrollTo(0, grid.scrollHeight * share);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      counts.push(grid.querySelectorAll("*").length);
    }
    return { counts, last: grid.textContent.includes("5039") };
  });
  // 26 columns and some 60 rows: a cell and its text each.
  expect(Math.max(...drawn.counts)).toBeLessThan(4000);
  // Forty empty rows follow the last one with content.
  expect(drawn.last).toBe(true);
});

test("forced colours show the active cell, and at 200 percent grid and pane keep a size to work in", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await page.emulateMedia({ forcedColors: "active" });
  await workbench.openSheet(SCORES);
  await page.locator("#cell-4-2").click();
  const outline = await page.locator("#cell-4-2").evaluate((cell) => getComputedStyle(cell).outlineWidth);
  expect(outline).toBe("3px");
  await page.emulateMedia({ forcedColors: "none" });
  // 1440 × 900 at 200 percent.
  await page.setViewportSize({ width: 720, height: 450 });
  expect((await page.locator(".grid").boundingBox())!.height).toBeGreaterThan(220);
  expect((await page.locator(".pane-frame").boundingBox())!.height).toBeGreaterThan(220);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test("a file dropped on the page is opened", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  const bytes = readFileSync(`${__dirname}/../../assets/samples/lomsak-2564.xlsx`).toString("base64");
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], "วางเอง.xlsx"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await page.locator(".file-name", { hasText: "วางเอง.xlsx" }).waitFor();
  expect(await workbench.sheetNames()).toContain(SCORES);
});
