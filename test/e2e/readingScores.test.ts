/** Scores as people have them: found on pasted sheets or in another file, confirmed in the pane, analysed, proofread. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { useWorkbench } from "./servedBrowser";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

const PASTED = "sample=pasted-tables.xlsx";
const USE = "ใช้คะแนนเหล่านี้";
const ANALYSE = "วิเคราะห์ผล ITA";
const SAMPLES = path.join(__dirname, "../../assets/samples");

const open = useWorkbench();

const paneOf = ({ page }: WorkbenchPage): FrameLocator => page.frameLocator("iframe[src*='taskpane.html']");
const press = (workbench: WorkbenchPage, name: string): Promise<void> =>
  paneOf(workbench).getByRole("button", { name, exact: true }).first().click();

/** Values of a column of a score sheet by the codes in its first column, as the workbook holds them. */
function scores(workbench: WorkbenchPage, sheetName: string, header: string): Promise<Record<string, unknown>> {
  return workbench.page.evaluate(
    ([name, wanted]) => {
      const table = window.itaWorkbench?.host.book.sheets.find((sheet) => sheet.name === name)?.tables[0];
      if (!table) throw new Error(`${name} has no table`);
      const at = table.columns.findIndex((column) => column.name === wanted);
      const rows = Array.from({ length: table.area.rowCount - 1 }, (_, index) => table.area.row + 1 + index);
      return Object.fromEntries(
        rows.map((row) => [table.sheet.text(row, table.area.column), table.sheet.value(row, table.area.column + at)])
      );
    },
    [sheetName, header] as const
  );
}

test("pasted tables are shown, confirmed by one press, and analysed; each finding leads to its cell", async () => {
  const workbench = await open(PASTED);
  const pane = paneOf(workbench);
  await pane.getByRole("heading", { name: "ผลการอ่านคะแนน" }).waitFor();
  const cards = await pane.locator("main li h4").allTextContents();
  expect(cards).toEqual(["คะแนนรายตัวชี้วัด", "คะแนนตามแบบวัด", "คะแนนรายข้อ"]);
  await pane.getByRole("button", { name: "ไปที่ แบบวัด ช่วง A3:D8" }).click();
  await workbench.page.getByRole("grid", { name: "แผ่นงาน แบบวัด" }).waitFor();
  const before = await workbench.cellText(3, 1);

  await press(workbench, USE);
  await pane.getByText("นำคะแนนเข้าแล้ว").first().waitFor();
  expect(await scores(workbench, "คะแนนตัวชี้วัด", "ปีงบประมาณ ๒๕๖๘")).toMatchObject({ รวม: 93.96, "๑๐": 80, OIT: 85 });
  expect(await scores(workbench, "คะแนนตัวชี้วัด", "ปีงบประมาณ ๒๕๖๗")).toMatchObject({ รวม: 99.76, "๔": 98.62 });
  await pane.getByText("ใช้คะแนนจาก ๓ ตารางแล้ว").waitFor();
  await workbench.openSheet("แบบวัด");
  expect(await workbench.cellText(3, 1)).toBe(before);

  await press(workbench, ANALYSE);
  await workbench.page.getByRole("tab", { name: "ตรวจทาน", exact: true }).waitFor();
  await pane.getByRole("heading", { name: /ข้อตรวจพบ \(ผิด/ }).waitFor();
  await pane.getByText("๕.๘๐").first().waitFor();
  await pane.getByRole("button", { name: "ไปที่ บทสรุป เซลล์ A3" }).click();
  await workbench.page.getByRole("grid", { name: "แผ่นงาน บทสรุป" }).waitFor();
  expect(await workbench.page.getByRole("grid").getAttribute("data-selection")).toBe("A3");
  await press(workbench, "ดูทั้งหมดในแผ่นตรวจทาน");
  await workbench.page.getByRole("grid", { name: "แผ่นงาน ตรวจทาน" }).waitFor();
});

test("a correction made in the pane survives saving and opening the file", async () => {
  const workbench = await open(PASTED);
  const pane = paneOf(workbench);
  const boxes = pane.getByRole("checkbox", { name: "ใช้ตารางนี้" });
  await boxes.nth(2).uncheck();
  await pane.getByText("๕๒ ข้อ").last().waitFor();
  await press(workbench, USE);
  await pane.getByText("ใช้คะแนนจาก ๒ ตารางแล้ว").waitFor();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "บันทึกไฟล์ .xlsx" }).click(),
  ]);
  const saved = readFileSync(await download.path());
  await workbench.page
    .locator("input[type=file]")
    .setInputFiles({ name: "เปิดใหม่.xlsx", mimeType: "application/octet-stream", buffer: saved });
  await workbench.page.locator(".file-name", { hasText: "เปิดใหม่.xlsx" }).waitFor();
  await press(workbench, "แสดง ขั้นคะแนน");
  await pane.getByText("ใช้คะแนนจาก ๒ ตารางแล้ว").waitFor();
  await press(workbench, "ดูผลการอ่าน");
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    true,
    false,
  ]);
});

test("a press on the ribbon asks for the confirmation first and writes nothing", async () => {
  const workbench = await open(PASTED);
  const sheets = await workbench.sheetNames();
  const pressed = workbench.press(ANALYSE);
  const dialog = workbench.page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "พบคะแนนในสมุดงาน รอให้ท่านยืนยัน" }).waitFor();
  expect(await dialog.locator("#message").textContent()).toContain("เปิดบานหน้าต่าง ITA");
  await dialog.getByRole("button").last().click();
  await pressed;
  expect(await workbench.sheetNames()).toEqual(sheets);
});

test("another workbook is read in the pane, by code that is loaded only then, and its scores are brought in", async () => {
  const workbench = await open("sample=empty");
  const pane = paneOf(workbench);
  const loaded: string[] = [];
  workbench.page.on("request", (request) => loaded.push(request.url()));
  const chooser = workbench.page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "นำคะแนนจากสมุดงานอื่น (.xlsx)" }).press("Enter");
  expect(loaded.filter((url) => url.includes("readXlsx"))).toEqual([]);
  await (await chooser).setFiles(path.join(SAMPLES, "khelang-2566-2567.xlsx"));
  await pane.getByRole("heading", { name: "ผลการอ่านไฟล์ khelang-2566-2567.xlsx" }).waitFor();
  expect(loaded.filter((url) => url.includes("readXlsx"))).toHaveLength(1);
  await pane.getByLabel("ชื่อหน่วยงาน").fill("เทศบาลเมืองร่มเย็น");
  await press(workbench, USE);
  await pane.getByText("นำคะแนนเข้าแล้ว").first().waitFor();
  await pane.locator("header").getByText("เทศบาลเมืองร่มเย็น").waitFor();
  expect(await scores(workbench, "คะแนนตัวชี้วัด", "ปีงบประมาณ ๒๕๖๗")).toMatchObject({ รวม: 90.65, "๔": 74.54 });
});

test("a file that is no workbook is refused in words", async () => {
  const workbench = await open("sample=empty");
  const pane = paneOf(workbench);
  const buffer = Buffer.from("ตัวชี้วัด,คะแนน\n1,100");
  await pane.locator("input[type=file]").setInputFiles({ name: "คะแนน.csv", mimeType: "text/csv", buffer });
  await pane.getByText("ไฟล์นี้ไม่ใช่สมุดงาน .xlsx").waitFor();
});

interface Axe {
  run(
    context: Document,
    options: object
  ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

test("axe finds nothing serious in the pane, and nothing is clipped at 320 pixels, in either language", async () => {
  const workbench = await open(PASTED);
  const pane = paneOf(workbench);
  await pane.locator("main li h4").first().waitFor();
  await workbench.page.evaluate(() => {
    const aside = document.querySelector<HTMLElement>(".pane");
    aside?.style.setProperty("width", "320px");
    aside?.style.setProperty("min-width", "0");
    aside?.style.setProperty("flex", "none");
  });
  const frame = workbench.frame("taskpane");
  if (!frame) throw new Error("there is no pane");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const faults = (): Promise<string[]> =>
    frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      const clipped = [...document.querySelectorAll("main *")].filter((element) => {
        const { width, right } = element.getBoundingClientRect();
        return width > 1 && right > window.innerWidth + 1;
      });
      return [
        ...serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
        ...clipped.map((element) => `clipped: ${element.outerHTML.slice(0, 160)}`),
      ];
    });
  for (const [edit, other] of [
    ["แก้การอ่าน", "English"],
    ["Correct the reading", "ไทย"],
  ] as const) {
    expect(await faults()).toEqual([]);
    await press(workbench, edit);
    expect(await faults()).toEqual([]);
    await press(workbench, edit === "แก้การอ่าน" ? "ซ่อนช่องแก้ไข" : "Hide the corrections");
    await press(workbench, other);
  }
  await pane.locator("input[type=file]").setInputFiles(path.join(SAMPLES, "tanyongmat-2567-2568.xlsx"));
  await pane.getByRole("heading", { name: /ผลการอ่านไฟล์/ }).waitFor();
  expect(await faults()).toEqual([]);
});
