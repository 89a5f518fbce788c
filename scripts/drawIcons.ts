/** Draws assets/icons/*.png from iconDrawings.ts. Needed only when a drawing changes: `npm run icons`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/support/browser";
import { ICON_DRAWINGS, iconSvg } from "./iconDrawings";

const FOLDER = path.join(__dirname, "..", "assets", "icons");

async function drawIcons(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const drawing of ICON_DRAWINGS) {
      for (const size of drawing.sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(drawing, size)}`);
        const png = await page.screenshot({
          omitBackground: true,
          clip: { x: 0, y: 0, width: size, height: size },
        });
        writeFileSync(path.join(FOLDER, `${drawing.name}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

drawIcons().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
