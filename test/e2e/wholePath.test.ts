/** From an empty workbook to a followed-up table, and the pane as a person of any need meets it, in a real browser. */
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { useWorkbench } from "./servedBrowser";
import { paneFrame, textOf, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const open = useWorkbench();

const THAI = ["๙๕.๑๒", "๘๘.๔", "๙๑", "๗๖.๙๖", "๙๓.๒๐", "๙๗.๑", "๙๐", "๘๔.๔", "๘๐.๐๐", "๑๐๐"];

async function paneOf(workbench: WorkbenchPage): Promise<Frame> {
  // Colours that are on their way from one to another are no colours to judge.
  await workbench.page.emulateMedia({ reducedMotion: "reduce" });
  return paneFrame(workbench.page);
}

const press = (pane: Frame, name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();

/** axe on the pane's own page, which the workbench's test leaves out; after a new theme has been drawn. */
async function paneFindings(pane: Frame): Promise<string[]> {
  await pane.waitForTimeout(400);
  return axeFindings(pane);
}

/** Where a heading of the sheet in view stands. */
function cellShowing(workbench: WorkbenchPage, text: string): Promise<[number, number]> {
  return workbench.page.evaluate((wanted) => {
    const sheet = window.itaWorkbench?.host.book.activeSheet;
    for (let row = 0; row < 40; row += 1)
      for (let column = 0; column < 30; column += 1)
        if (sheet?.text(row, column) === wanted) return [row, column] as [number, number];
    throw new Error(`no cell shows ${wanted}`);
  }, text);
}

test("an officer with an empty workbook: form, scores in Thai digits, analysis, own words, again, saved and opened", async () => {
  const workbench = await open("sample=empty");
  const pane = await paneOf(workbench);
  expect(await paneFindings(pane)).toEqual([]);
  await pane.getByLabel("ชื่อหน่วยงาน").fill("เทศบาลตำบลร่มเย็น");
  await press(pane, "สร้างแบบกรอกคะแนน");
  await press(pane, "ไปที่แบบกรอกคะแนน");
  await workbench.page.getByRole("grid", { name: "แผ่นงาน คะแนนตัวชี้วัด" }).waitFor();
  const [header, column] = await cellShowing(workbench, "ปีงบประมาณ ๒๕๖๘");
  const [first] = await cellShowing(workbench, "การปฏิบัติหน้าที่");
  expect(first).toBeGreaterThan(header);
  for (const [at, score] of THAI.entries()) await workbench.edit(first + at, column, score);

  // A step that is done folds to one line.
  await pane.getByRole("button", { name: "แสดง ขั้นคะแนน" }).click();
  await pane.getByText("กรอกแล้ว ๑๐ จาก ๑๐ ตัวชี้วัด").first().waitFor();
  expect(await paneFindings(pane)).toEqual([]);
  await press(pane, /^วิเคราะห์ผล ITA$/);
  await pane.getByText("วิเคราะห์ล่าสุด").waitFor();
  expect(await paneFindings(pane)).toEqual([]);
  await press(pane, "ผู้รับผิดชอบ ยังว่าง ๑๐ แถว");
  await workbench.page.getByRole("grid", { name: "แผ่นงาน มาตรการ ๒๕๖๙" }).waitFor();
  const [top, measure] = await cellShowing(workbench, "มาตรการหรือโครงการหรือกิจกรรม");
  const own = "จัดทำทะเบียนคุมการยืมทรัพย์สินของทุกกอง";
  await workbench.edit(top + 1, measure, own);
  await press(pane, "วิเคราะห์ผล ITA อีกครั้ง");
  await pane
    .getByText(/คงของท่านไว้ ๑/)
    .first()
    .waitFor();
  expect(await textOf(workbench, "มาตรการ ๒๕๖๙", top + 1, measure)).toBe(own);

  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "บันทึกไฟล์ .xlsx" }).click(),
  ]);
  await workbench.page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await download.path());
  await workbench.page.getByRole("tab", { name: "มาตรการ ๒๕๖๙", exact: true }).waitFor();
  expect(await textOf(workbench, "มาตรการ ๒๕๖๙", top + 1, measure)).toBe(own);
});

/** Types this year's score of an item: its row is far down, so that it is brought into view first. */
async function typeIntoItem(workbench: WorkbenchPage, pane: Frame, code: string, score: string): Promise<void> {
  await workbench.openSheet("คะแนนรายข้อ");
  const [, column] = await cellShowing(workbench, "ปีงบประมาณ ๒๕๖๘");
  const row = await workbench.page.evaluate((wanted) => {
    const sheet = window.itaWorkbench?.host.book.activeSheet;
    for (let at = 0; at < 80; at += 1) if (sheet?.text(at, 0) === wanted) return at;
    throw new Error(`${wanted} is not there`);
  }, code);
  await pane.evaluate(
    ([at, of]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getCell(at, of).select();
        await context.sync();
      }),
    [row, column] as const
  );
  await workbench.page.locator(`#cell-${row}-${column}`).waitFor();
  await workbench.edit(row, column, score);
}

test("both texts of a conflict stand in the pane; the one chosen is written, and the follow-up sheet comes from the last step", async () => {
  const workbench = await open("sample=tanyongmat-2567-2568.xlsx");
  const pane = await paneOf(workbench);
  await press(pane, /^วิเคราะห์ผล ITA$/);
  await pane.getByText("วิเคราะห์ล่าสุด").waitFor();
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  const [top, steps] = await cellShowing(workbench, "ขั้นตอนหรือวิธีการดำเนินการ");
  await workbench.edit(top + 1, steps, "ขั้นตอนของเรา");
  await typeIntoItem(workbench, pane, "O24", "0");

  await pane.getByText("ข้อความที่รอให้ท่านเลือก ๑ ช่อง").waitFor();
  expect(await paneFindings(pane)).toEqual([]);
  await pane.getByText("ขั้นตอนของเรา").first().waitFor();
  await pane.getByLabel("ข้อเสนอใหม่").check();
  await press(pane, "ใช้ตามที่เลือก ๑ ช่อง");
  await pane.getByText("ข้อความที่รอให้ท่านเลือก ๑ ช่อง").waitFor({ state: "detached" });
  await workbench.openSheet("มาตรการ ๒๕๖๙");
  expect(await workbench.cellText(top + 1, steps)).toContain("ข้อ O๒๔");

  await press(pane, "สร้างแผ่นติดตาม");
  await workbench.page.getByRole("tab", { name: "ติดตาม ๒๕๖๙", exact: true }).waitFor();
  await pane
    .getByText(/ติดตามปี ๒๕๖๙ รอบ ๖ เดือน ตอบแล้ว ๐ จาก/)
    .first()
    .waitFor();
});

test("the pane holds at 350 pixels and twice the size, in the dark, in forced colours, in English, without a mouse", async () => {
  const workbench = await open("sample=khelang-2566-2567.xlsx");
  const pane = await paneOf(workbench);
  await press(pane, /^วิเคราะห์ผล ITA$/);
  await pane.getByText("วิเคราะห์ล่าสุด").waitFor();
  for (const details of await pane.locator("main details").all())
    await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
  const overflow = (): Promise<number> =>
    pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  expect(await paneFindings(pane)).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  expect(await paneFindings(pane)).toEqual([]);
  await workbench.page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  await press(pane, "English");
  await pane.getByRole("heading", { name: "Step 4: Measures" }).waitFor();
  expect(await paneFindings(pane)).toEqual([]);
  expect(await overflow()).toBe(0);
  await pane.evaluate(() => void (document.body.style.zoom = "2"));
  expect(await overflow()).toBe(0);

  // From the first control to a press with keys alone.
  await pane.evaluate(() => void (document.body.style.zoom = "1"));
  await pane.getByRole("button", { name: "Settings" }).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByLabel("Agency").waitFor();
  const named = await pane.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));
  expect(named).toBe("true");
  await pane.getByLabel("Pass mark").focus();
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type("80");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.waitForFunction(() => {
    const book = window.itaWorkbench?.host.book;
    const sheet = book?.sheets.find(({ name }) => name === "ตั้งค่า");
    return [...Array(20).keys()].some((row) => sheet?.value(row, 2) === 80);
  });
});
