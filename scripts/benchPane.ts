/** What the pane and the ribbon's functions load, and how soon the pane shows something; needs the files of `npm run build`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { serveFolder } from "../test/e2e/builtWorkbench";
import { paneFrame } from "../test/e2e/workbenchPage";
import { launchBrowser } from "../test/support/browser";

const DIST = path.join(process.cwd(), "dist");

export async function benchPane(): Promise<void> {
  if (!existsSync(path.join(DIST, "taskpane.html"))) {
    console.log("The pane: run `npm run build` first.");
    return;
  }
  const start = new Map(["taskpane", "commands", "message"].map((page) => [page, scriptsOf(`${page}.html`)]));
  for (const [page, scripts] of start) console.log(`${page}.html at start`.padEnd(34), sizeOf(scripts));
  const known = new Set([...start.values()].flat());
  const later = readdirSync(DIST).filter((name) => name.endsWith(".js") && !known.has(name) && !isWorkbenchs(name));
  console.log("on demand".padEnd(34), sizeOf(later));
  await firstPaint();
}

/** Scripts of our own that a page names. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(path.join(DIST, page), "utf8");
  return [...html.matchAll(/<script[^>]*src="?([^"\s>?]+\.js)/g)].flatMap(([, src]) =>
    src !== undefined && !src.startsWith("http") ? [src] : []
  );
}

const isWorkbenchs = (name: string): boolean => /^(workbench|embedded)/.test(name);

function sizeOf(names: readonly string[]): string {
  const files = names.map((name) => readFileSync(path.join(DIST, name)));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const gzipped = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  return `${names.length} files ${String(bytes).padStart(9)} bytes ${String(gzipped).padStart(8)} gzipped`;
}

/** In the workbench, whose files come from this machine: what is left is the time to read and run them. */
async function firstPaint(): Promise<void> {
  const [served, browser] = await Promise.all([serveFolder(DIST), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for (const visit of ["first visit", "second visit"]) {
      await page.goto(`${served.address}?sample=tanyongmat-2567-2568.xlsx`);
      const pane = await paneFrame(page);
      await pane.locator('[aria-current="step"]').waitFor();
      const { painted, usable } = await pane.evaluate(() => ({
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
        usable: performance.now(),
      }));
      console.log(
        `the pane, ${visit}`.padEnd(34),
        `first paint after ${Math.round(painted)} ms, workbook read and steps shown after ${Math.round(usable)} ms`
      );
    }
  } finally {
    await browser.close();
    await served.stop();
  }
}
