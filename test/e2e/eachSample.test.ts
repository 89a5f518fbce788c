/** The whole path on every sample, each met by another person: in English and the dark, in forced colours, without a mouse. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { useWorkbench } from "./servedBrowser";
import { paneFrame, textOf, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const open = useWorkbench();

const SAMPLES = path.join(__dirname, "../../assets/samples");
const OWN = "มาตรการที่กองคลังเขียนเอง";

interface Person {
  readonly sample: string;
  readonly language: "th" | "en";
  readonly media: { readonly colorScheme?: "dark"; readonly forcedColors?: "active" };
  readonly mouse: boolean;
  /** Sheet and heading of the measure's text. */
  readonly measures: readonly [string, string];
}

const PEOPLE: readonly Person[] = [
  {
    sample: "tanyongmat-2567-2568.xlsx",
    language: "en",
    media: { colorScheme: "dark" },
    mouse: true,
    measures: ["มาตรการ ๒๕๖๙", "มาตรการหรือโครงการหรือกิจกรรม"],
  },
  {
    sample: "khelang-2566-2567.xlsx",
    language: "th",
    media: { forcedColors: "active" },
    mouse: true,
    measures: ["มาตรการ ๒๕๖๘", "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ"],
  },
  {
    sample: "lomsak-2564.xlsx",
    language: "th",
    media: {},
    mouse: false,
    measures: ["มาตรการ ๒๕๖๕", "มาตรการ"],
  },
];

test("there is a person for every sample", () => {
  expect(PEOPLE.map(({ sample }) => sample).sort()).toEqual(readdirSync(SAMPLES).sort());
});

test.each(PEOPLE)("$sample: analysed, edited, analysed again, saved and opened ($language)", async (person) => {
  const { sample, language, media, mouse, measures } = person;
  const workbench = await open(`sample=${sample}&language=${language}`);
  const { page } = workbench;
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  const pane = await paneFrame(page);
  const nothingWrong = async (): Promise<void> => {
    // Colours that are on their way from one to another are no colours to judge.
    await pane.waitForTimeout(400);
    expect(await axeFindings(pane)).toEqual([]);
  };
  await nothingWrong();

  await analyse(workbench, pane, mouse, language);
  await nothingWrong();
  const [sheet, heading] = measures;
  const [row, column] = await cellUnder(workbench, sheet, heading);
  if (mouse) {
    await workbench.page.getByRole("tab", { name: sheet, exact: true }).click();
    await workbench.edit(row, column, OWN);
  } else await editByKeys(workbench, sheet, row, column, OWN);
  await nothingWrong();
  await changeAScore(workbench);

  await analyse(workbench, pane, mouse, language);
  expect(await textOf(workbench, sheet, row, column)).toBe(OWN);
  await nothingWrong();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /บันทึกไฟล์ \.xlsx|Save \.xlsx/ }).click(),
  ]);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await download.path());
  await page.getByRole("tab", { name: sheet, exact: true }).waitFor();
  expect(await textOf(workbench, sheet, row, column)).toBe(OWN);
});

/** With keys alone: F6 goes from one part of the page to the next, Tab within it. */
async function analyse(workbench: WorkbenchPage, pane: Frame, mouse: boolean, language: "th" | "en"): Promise<void> {
  const name = language === "th" ? /^วิเคราะห์ผล ITA/ : /^Analyse ITA/;
  const before = await runs(workbench);
  if (mouse) await pane.getByRole("button", { name }).first().click();
  else {
    await focusByKeys(workbench, ".ribbon-button");
    await workbench.page.keyboard.press("Enter");
  }
  await workbench.page.waitForFunction((earlier) => {
    const log = window.itaWorkbench?.host.book.sheets.find((sheet) => sheet.name === "บันทึกการวิเคราะห์");
    return (log?.tables[0]?.area.rowCount ?? 0) > earlier;
  }, before);
  // The pane reads what the run has written.
  await pane.locator('[aria-current="step"]').waitFor();
  await pane.waitForTimeout(1500);
}

/** The last indicator's of this year, as if another person had typed it. */
const changeAScore = ({ page }: WorkbenchPage): Promise<void> =>
  page.evaluate(() => {
    const host = window.itaWorkbench?.host;
    const sheet = host?.book.sheets.find(({ name }) => name === "คะแนนตัวชี้วัด");
    const table = sheet?.tables[0];
    const years = table?.columns.flatMap(({ name }, at) => (name.startsWith("ปีงบประมาณ") ? [at] : [])) ?? [];
    if (!host || !sheet || !table) throw new Error("no scores");
    host.typeIntoCell(
      sheet.name,
      table.area.row + table.area.rowCount - 1,
      table.area.column + Math.max(...years),
      "77.7"
    );
  });

const runs = ({ page }: WorkbenchPage): Promise<number> =>
  page.evaluate(() => {
    const log = window.itaWorkbench?.host.book.sheets.find((sheet) => sheet.name === "บันทึกการวิเคราะห์");
    return log?.tables[0]?.area.rowCount ?? 0;
  });

async function focusByKeys({ page }: WorkbenchPage, selector: string): Promise<void> {
  for (let presses = 0; presses < 8; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("F6");
  }
  throw new Error(`F6 does not lead to ${selector}`);
}

async function editByKeys(
  workbench: WorkbenchPage,
  sheet: string,
  row: number,
  column: number,
  text: string
): Promise<void> {
  const { page } = workbench;
  await focusByKeys(workbench, "[role=tab]");
  await pressUntil(workbench, "ArrowRight", (name) => document.activeElement?.textContent === name, sheet);
  await page.keyboard.press("Enter");
  await page.getByRole("grid", { name: `แผ่นงาน ${sheet}` }).waitFor();
  await focusByKeys(workbench, "[role=grid]");
  await page.keyboard.press("Control+Home");
  const isAt = (part: string): boolean => {
    const active = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    const [, atRow, atColumn] = active.split("-");
    return part === `row ${atRow}` || part === `column ${atColumn}`;
  };
  await pressUntil(workbench, "ArrowDown", isAt, `row ${row}`);
  await pressUntil(workbench, "ArrowRight", isAt, `column ${column}`);
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

async function pressUntil(
  { page }: WorkbenchPage,
  key: string,
  isThere: (wanted: string) => boolean,
  wanted: string
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate(isThere, wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}`);
}

/** The first cell below a heading of a sheet, in view or not. */
function cellUnder({ page }: WorkbenchPage, name: string, heading: string): Promise<[number, number]> {
  return page.evaluate(
    ([sheetName, wanted]) => {
      const sheet = window.itaWorkbench?.host.book.sheets.find((one) => one.name === sheetName);
      const table = sheet?.tables[0];
      const at = table?.columns.findIndex((column) => column.name === wanted) ?? -1;
      if (!table || at < 0) throw new Error(`no heading ${wanted}: ${table?.columns.map((one) => one.name).join()}`);
      return [table.area.row + 1, table.area.column + at] as [number, number];
    },
    [name, heading] as const
  );
}
