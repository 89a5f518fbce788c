/** The workbench in a browser tab, with the moves of a person at it and a record of what went wrong. */
import type { Browser, Frame, Page } from "playwright-core";

export interface WorkbenchPage {
  readonly page: Page;
  /** Console errors, uncaught errors and requests that left the server or failed. Must stay empty. */
  readonly troubles: readonly string[];
  press(button: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Types into a cell as a person does: F2, everything replaced, Enter. */
  edit(row: number, column: number, text: string): Promise<void>;
  cellText(row: number, column: number): Promise<string>;
  sheetNames(): Promise<string[]>;
  frame(part: "taskpane" | "commands" | "message"): Frame | undefined;
  close(): Promise<void>;
}

/** The pane's own page, once it shows the workbook. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator("iframe[src*='taskpane.html']").elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane did not open");
  await frame.locator("main").waitFor();
  return frame;
}

/** What the workbook holds, in view or not. */
export function textOf(
  { page }: WorkbenchPage,
  name: string,
  row: number,
  column: number
): Promise<string | undefined> {
  return page.evaluate(
    ([sheet, at, of]) => window.itaWorkbench?.host.book.sheets.find((one) => one.name === sheet)?.text(at, of),
    [name, row, column] as const
  );
}

/** @param query address parameters, such as "sample=lomsak-2564.xlsx" */
export async function openWorkbench(browser: Browser, address: string, query: string): Promise<WorkbenchPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) troubles.push(`request outside: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${address}?${query}`);
  await page.locator(".workbench[data-ready] .cell").first().waitFor();

  const frame = (part: string): Frame | undefined =>
    page.frames().find((candidate) => candidate.url().includes(`/embedded/${part}.html`));
  const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);

  return {
    page,
    troubles,
    async press(button) {
      await page.locator(".ribbon-button", { hasText: button }).click();
      await page.locator(".ribbon-button.is-busy").waitFor({ state: "detached" });
    },
    async openSheet(name) {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("grid", { name: `แผ่นงาน ${name}` }).waitFor();
    },
    async edit(row, column, text) {
      await cell(row, column).click({ position: { x: 6, y: 6 } });
      await page.keyboard.press("F2");
      const editor = page.locator("textarea.cell-editor");
      await editor.fill(text);
      await editor.press("Enter");
    },
    cellText: async (row, column) => (await cell(row, column).locator(".cell-text").textContent()) ?? "",
    sheetNames: () => page.getByRole("tab").allTextContents(),
    frame,
    close: () => page.close(),
  };
}
