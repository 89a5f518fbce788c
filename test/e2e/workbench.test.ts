/** The workbench in a real browser: the add-in's own pages on Microsoft's client, pressed and edited as a person would. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../src/host/createHost";
import { createBook } from "../../src/host/engine/book";
import { axeFindings } from "./axe";
import { useWorkbench } from "./servedBrowser";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

const RESULT_SHEETS = ["ภาพรวม", "รายตัวชี้วัด", "จุดแข็ง-จุดอ่อน", "รายข้อ", "มาตรการ ๒๕๖๙"];
const ANALYSE = "วิเคราะห์ผล ITA";

const open = useWorkbench();

/** Row and column of the cell that shows a text on the sheet in view, as the workbook itself knows it. */
function findText(workbench: WorkbenchPage, text: string): Promise<[number, number]> {
  return workbench.page.evaluate((wanted) => {
    const sheet = window.itaWorkbench?.host.book.activeSheet;
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error("the sheet is empty");
    for (let row = used.row; row < used.row + used.rowCount; row += 1) {
      for (let column = used.column; column < used.column + used.columnCount; column += 1) {
        if (sheet.text(row, column) === wanted) return [row, column] as [number, number];
      }
    }
    throw new Error(`no cell shows ${wanted}`);
  }, text);
}

test("one press makes the sheets; what staff edit afterwards survives the second press", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  await workbench.press(ANALYSE);
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(RESULT_SHEETS));
  expect(await workbench.page.locator(".notices").textContent()).toBe("");

  await workbench.openSheet("มาตรการ ๒๕๖๙");
  const [header, column] = await findText(workbench, "มาตรการหรือโครงการหรือกิจกรรม");
  const row = header + 1;
  const before = await workbench.cellText(row, column);
  expect(before.length).toBeGreaterThan(20);
  const own = "จัดอบรมเจ้าหน้าที่ทุกกอง ปีละสองครั้ง (ข้อความของเรา)";
  await workbench.edit(row, column, own);
  expect(await workbench.cellText(row, column)).toBe(own);

  await workbench.press(ANALYSE);
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  expect(await workbench.cellText(row, column)).toBe(own);
  expect(await workbench.cellText(row + 1, column)).not.toBe(own);
});

test("the status line tells what the last press cost: few requests", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  await workbench.press(ANALYSE);
  const line = (await workbench.page.locator(".status-run").textContent()) ?? "";
  const requests = Number(/รอบล่าสุด: (\d+) คำขอ/.exec(line)?.[1]);
  expect(requests).toBeGreaterThanOrEqual(2);
  expect(requests).toBeLessThanOrEqual(7);
});

test("the real pane stands beside the grid and works on the same workbook", async () => {
  const workbench = await open("sample=khelang-2566-2567.xlsx");
  const pane = workbench.page.frameLocator("iframe[src*='taskpane.html']");
  await pane.getByText("เทศบาลเมืองเขลางค์นคร").first().waitFor();
  await pane.getByRole("button", { name: ANALYSE }).first().click();
  await workbench.page.getByRole("tab", { name: "มาตรการ ๒๕๖๘", exact: true }).waitFor();
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(["ภาพรวม", "มาตรการ ๒๕๖๘"]));
});

/** Pasted or filled by another program: such a value has not met the cell's validation. */
function setText(
  workbench: WorkbenchPage,
  sheetName: string,
  row: number,
  column: number,
  text: string
): Promise<void> {
  return workbench.page.evaluate(
    ([name, at, of, value]) => {
      const book = window.itaWorkbench?.host.book;
      book?.sheets.find((sheet) => sheet.name === name)?.setCell(at, of, { kind: "text", text: value });
    },
    [sheetName, row, column, text] as const
  );
}

test("a press that cannot be carried out is refused in a dialog that names the cell, and nothing is written", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  await workbench.openSheet("ตั้งค่า");
  const [row, label] = await findText(workbench, "ปีงบประมาณของผลการประเมิน");
  await setText(workbench, "ตั้งค่า", row, label + 1, "ปีนี้");
  const sheets = await workbench.sheetNames();
  const pressed = workbench.press(ANALYSE);
  const dialog = workbench.page.frameLocator("dialog iframe");
  await dialog.getByRole("heading").waitFor();
  const words = (await dialog.locator("#message").textContent()) ?? "";
  expect(words).toContain(`แผ่น ตั้งค่า ช่อง C${row + 1}`);
  await dialog.getByRole("button").last().click();
  await pressed;
  expect(await workbench.page.locator("dialog[open]").count()).toBe(0);
  expect(await workbench.sheetNames()).toEqual(sheets);
});

test("a bad score does not stop the analysis: it is the worst finding, and the pane leads to its cell", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  await setText(workbench, "คะแนนตัวชี้วัด", 9, 4, "abc");
  await workbench.press(ANALYSE);
  const pane = workbench.page.frameLocator("iframe[src*='taskpane.html']");
  await pane.getByRole("heading", { name: /ข้อตรวจพบ \(ผิด ๑/ }).waitFor();
  await pane.getByRole("button", { name: "ไปที่ คะแนนตัวชี้วัด เซลล์ E10" }).first().click();
  await workbench.page.getByRole("grid", { name: "แผ่นงาน คะแนนตัวชี้วัด" }).waitFor();
  expect(await workbench.page.getByRole("grid").getAttribute("data-selection")).toBe("E10");
  expect(await workbench.cellText(9, 4)).toBe("abc");
});

test("an entry that the cell's rule refuses is explained, stays in the box, and leaves the cell as it was", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  await workbench.openSheet("ตั้งค่า");
  const [row, label] = await findText(workbench, "ปีงบประมาณของผลการประเมิน");
  const column = label + 1;
  expect(await workbench.cellText(row, column)).toBe("2568");
  await workbench.edit(row, column, "2025");
  expect(await workbench.page.locator(".notices").textContent()).toContain("พิมพ์ปี พ.ศ.");
  expect(await workbench.page.locator("textarea.cell-editor").inputValue()).toBe("2025");
  await workbench.page.keyboard.press("Escape");
  expect(await workbench.cellText(row, column)).toBe("2568");
});

test("keys move, type, correct and cancel as in a spreadsheet", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  const grid = page.getByRole("grid");
  const where = (): Promise<string | null> => grid.getAttribute("data-selection");
  await page.locator("#cell-0-0").click();
  await page.keyboard.type("12");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=A1*2");
  await page.keyboard.press("Enter");
  expect(await workbench.cellText(0, 1)).toBe("24");
  await page.locator("#cell-0-0").click();
  await page.keyboard.type("99");
  await page.keyboard.press("Escape");
  expect(await workbench.cellText(0, 0)).toBe("12");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await where()).toBe("A1:B1");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("PageDown");
  expect(await where()).toMatch(/^A(1\d|2\d|3\d)$/);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Delete");
  expect(await page.locator("#cell-0-0 .cell-text").count()).toBe(0);
  expect(await workbench.cellText(0, 1)).toBe("0");
  await page.keyboard.press("F6");
  const inTabs = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest(".sheet-tabs") !== null);
  expect(await inTabs()).toBe(true);

  await page.locator("#cell-0-0").click();
  await page.keyboard.type("8");
  await page.keyboard.press("F6");
  expect(await workbench.cellText(0, 0)).toBe("8");
  expect(await inTabs()).toBe(true);
});

test("cells are copied and pasted by key", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  await page.locator("#cell-0-0").click();
  await page.keyboard.type("x");
  await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.locator("#cell-0-0").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+v");
  expect([await workbench.cellText(1, 0), await workbench.cellText(1, 1)]).toEqual(["x", "5"]);
  expect(await page.getByRole("grid").getAttribute("data-selection")).toBe("A2:B2");
});

test("a drop-down cell offers its list and takes the choice", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  await workbench.press(ANALYSE);
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  const units = await workbench.page.evaluate(() => {
    const book = window.itaWorkbench?.host.book;
    const sheet = book?.activeSheet;
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error("the sheet is empty");
    const row = used.row + used.rowCount - 1;
    for (let column = 0; column < used.columnCount; column += 1) {
      // The units stand in cells of another sheet; a list that is written in the rule itself is another column's.
      const rule = sheet.validation(row, column);
      if (rule?.type === "List" && String(rule.formula1).startsWith("=")) return { row, column };
    }
    throw new Error("no drop-down cell");
  });
  const box = workbench.page.locator(".name-box");
  await box.fill(`${String.fromCharCode(65 + units.column)}${units.row + 1}`);
  await box.press("Enter");
  await workbench.page.keyboard.press("F2");
  const list = workbench.page.locator("select.cell-editor");
  expect(await list.locator("option").count()).toBeGreaterThan(3);
  await list.selectOption("กองคลัง");
  expect(await workbench.cellText(units.row, units.column)).toBe("กองคลัง");
});

test("rows that staff insert, delete and sort by menu stay so after the next press", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  const { page } = workbench;
  await workbench.press(ANALYSE);
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  const [header, idColumn] = await findText(workbench, "รหัส");
  const [, measureColumn] = await findText(workbench, "มาตรการหรือโครงการหรือกิจกรรม");
  const ids = (): Promise<string[]> =>
    page.evaluate(
      ([row, column]) => {
        const table = window.itaWorkbench?.host.book.activeSheet.tables[0];
        const rows = (table?.area.rowCount ?? 1) - 1;
        return Array.from({ length: rows }, (_, index) => table?.sheet.text(row + 1 + index, column) ?? "");
      },
      [header, idColumn] as const
    );
  const choose = async (row: number, item: string): Promise<void> => {
    await page.locator(`#cell-${String(row)}-${String(idColumn)}`).click({ position: { x: 6, y: 6 } });
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: item }).click();
  };
  const before = await ids();
  await choose(header + 1, "แทรกแถวเหนือแถวนี้");
  await workbench.edit(header + 1, measureColumn, "มาตรการที่เพิ่มเอง");
  await choose(header + 2, "ลบแถวที่เลือก");
  expect(await ids()).toEqual(["", ...before.slice(1)]);

  await page.locator(`#cell-${String(header)}-${String(idColumn)} .filter-mark`).click();
  await page.getByRole("button", { name: "เรียงจากมากไปน้อย (ฮ ถึง ก)" }).click();
  const sorted = await ids();
  expect(sorted.filter((id) => before.includes(id))).toEqual(before.slice(1).reverse());

  await workbench.press(ANALYSE);
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  const after = await ids();
  expect(after).not.toContain(before[0]);
  expect(after.filter((id) => before.includes(id))).toEqual(before.slice(1).reverse());
  const [row, column] = await findText(workbench, "มาตรการที่เพิ่มเอง");
  expect([row > header, column]).toEqual([true, measureColumn]);
});

test("5,000 rows scroll with only those in view on the page", async () => {
  const workbench = await open("sample=empty");
  const drawn = await workbench.page.evaluate(async () => {
    const sheet = window.itaWorkbench?.host.book.activeSheet;
    for (let row = 0; row < 5000; row += 1) sheet?.setCell(row, 0, { kind: "text", text: `แถวที่ ${row + 1}` });
    window.itaWorkbench?.host.typeIntoCell("Sheet1", 0, 1, "x");
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await frame();
    const grid = document.querySelector(".grid");
    grid?.scrollTo(0, grid.scrollHeight * 0.9);
    await frame();
    return { rows: document.querySelectorAll(".grid-row").length, text: grid?.textContent ?? "" };
  });
  expect(drawn.rows).toBeLessThan(120);
  expect(drawn.text).toMatch(/แถวที่ 45\d\d/);
});

test("a file of one's own is opened, pressed, saved, and read back from its bytes", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  const sample = path.join(__dirname, "../../assets/samples/khelang-2566-2567.xlsx");
  await page.locator("input[type=file]").setInputFiles({
    name: "ผลของเรา.xlsx",
    mimeType: "application/octet-stream",
    buffer: readFileSync(sample),
  });
  await page.locator(".file-name", { hasText: "ผลของเรา.xlsx" }).waitFor();
  await workbench.press(ANALYSE);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "บันทึกไฟล์ .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("ผลของเรา.xlsx");
  const { book } = await createHost({ file: new Uint8Array(readFileSync(await download.path())) });
  const names = book.sheets.map((sheet) => sheet.name);
  // This sample has no scores of single questions, so there is no sheet of them either.
  expect(names).toEqual(expect.arrayContaining(["คะแนนตัวชี้วัด", "ภาพรวม", "รายตัวชี้วัด", "จุดแข็ง-จุดอ่อน"]));
  expect(book.sheets.find((sheet) => sheet.name === "มาตรการ ๒๕๖๘")?.tables[0]?.area.rowCount).toBeGreaterThan(5);
});

test("a chart is drawn over its cells, told in words, follows an edit at once and scrolls along", async () => {
  const book = createBook();
  const sheet = book.activeSheet;
  ["ด้าน", "IIT", "EIT"].forEach((text, row) => sheet.setCell(row, 0, { kind: "text", text }));
  sheet.setCell(0, 1, { kind: "text", text: "คะแนน" });
  [80, 90].forEach((number, row) => sheet.setCell(row + 1, 1, { kind: "number", number }));
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
  const chart = sheet.addChart("ColumnClustered", { sheet, area }, "Columns");
  chart.coverCells({ row: 4, column: 1, rowCount: 10, columnCount: 4 });
  chart.title.patch({ text: "คะแนนรายแบบวัด" });

  const workbench = await open("sample=lomsak-2564.xlsx");
  const { page } = workbench;
  await page.locator("input[type=file]").setInputFiles({
    name: "แผนภูมิ.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await book.save()),
  });
  const drawn = (figures: string) =>
    page.getByRole("img", { name: `แผนภูมิแท่ง คะแนนรายแบบวัด. คะแนน: ${figures}`, exact: true });
  await drawn("IIT 80, EIT 90").waitFor();
  await workbench.edit(2, 1, "40");
  await drawn("IIT 80, EIT 40").waitFor();

  const cell = page.locator("#cell-4-1");
  const distance = async (): Promise<number[]> => {
    const [picture, below] = await Promise.all([drawn("IIT 80, EIT 40").boundingBox(), cell.boundingBox()]);
    return [Math.round(picture!.x - below!.x), Math.round(picture!.y - below!.y)];
  };
  expect(await distance()).toEqual([0, 0]);
  await page.locator(".grid").evaluate((grid) => grid.scrollTo(60, 40));
  await page.waitForFunction(() =>
    document.querySelector<HTMLElement>(".chart-pane-content")?.style.transform.includes("-60px")
  );
  expect(await distance()).toEqual([0, 0]);
});

test("a file that is no workbook is refused in words and the open workbook stays", async () => {
  const workbench = await open("sample=lomsak-2564.xlsx");
  const before = await workbench.sheetNames();
  const choose = (name: string, text: string): Promise<void> =>
    workbench.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  const notices = workbench.page.locator(".notices");
  await choose("คะแนน.csv", "a,b");
  await notices.getByText("ไม่ใช่ไฟล์ .xlsx").waitFor();
  await choose("ปลอม.xlsx", "ไม่ใช่สมุดงาน");
  await notices.getByText('เปิดไฟล์ "ปลอม.xlsx" ไม่ได้').waitFor();
  expect(await workbench.sheetNames()).toEqual(before);
});

test("the other Excel is played with the same workbook, edits included", async () => {
  const workbench = await open("sample=empty");
  const { page } = workbench;
  await page.locator("#cell-0-0").click();
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  await page.getByLabel("จำลองเป็น").selectOption("Excel 2021");
  await page.waitForFunction(() => window.itaWorkbench?.host.profile.name === "Excel 2021");
  expect(await workbench.cellText(0, 0)).toBe("77");
  const supported = await page.waitForFunction(() => {
    const office = (
      document.querySelector<HTMLIFrameElement>("iframe[src*='taskpane.html']")?.contentWindow as {
        Office?: typeof Office;
      } | null
    )?.Office;
    return office?.context
      ? ["1.14", "1.15"].map((set) => office.context.requirements.isSetSupported("ExcelApi", set))
      : null;
  });
  expect(await supported.jsonValue()).toEqual([true, false]);
});

test("axe finds nothing on the page, before and after a press", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  expect(await axeFindings(workbench.page)).toEqual([]);
  await workbench.press(ANALYSE);
  for (const name of ["ภาพรวม", "มาตรการ ๒๕๖๙"]) {
    await workbench.openSheet(name);
    expect(await axeFindings(workbench.page)).toEqual([]);
  }
});
