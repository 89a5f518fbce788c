/**
 * `npm run pictures`: the pictures of the README, taken from the workbench as it is built now, with the published scores of
 * a sample.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { serveWorkbench } from "../test/e2e/builtWorkbench";
import { paneFrame } from "../test/e2e/workbenchPage";
import { launchBrowser } from "../test/support/browser";

const FOLDER = path.join(__dirname, "..", "assets", "pictures");
const SAMPLE = "tanyongmat-2567-2568.xlsx";

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${served.address}?sample=${SAMPLE}`);
    await page.locator(".workbench[data-ready] .cell").first().waitFor();
    const pane = await paneFrame(page);
    // The status line counts what follows at once as one run.
    await page.waitForTimeout(2000);
    await pane.getByRole("button", { name: "วิเคราะห์ผล ITA" }).first().click();
    await pane.getByText("วิเคราะห์ล่าสุด").waitFor();
    await picture(page, "overview.png");
    await page.getByRole("tab", { name: "มาตรการ ๒๕๖๙", exact: true }).click();
    await page.getByRole("grid", { name: "แผ่นงาน มาตรการ ๒๕๖๙" }).waitFor();
    await page.getByLabel("ขยาย").selectOption("0.75");
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 190);
    await pane.locator('[aria-current="step"]').scrollIntoViewIfNeeded();
    await picture(page, "measures.png");
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  // Charts and the pane are drawn after the cells.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(FOLDER, name) });
  console.log(path.join("assets", "pictures", name));
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
