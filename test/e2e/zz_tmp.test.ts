import { launchBrowser } from "../support/browser";
import { serveWorkbench } from "./builtWorkbench";
import { openWorkbench } from "./workbenchPage";
jest.setTimeout(60_000);
test("shots", async () => {
  const [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  // keyboard
  const k: Record<string, unknown> = {};
  const e = await openWorkbench(browser, served.address, "sample=empty");
  const p = e.page; p.setDefaultTimeout(1500);
  try {
  const sel = () => p.locator(".grid").getAttribute("data-selection");
  const focus = () => p.evaluate(() => { const a = document.activeElement; return a ? `${a.tagName}.${a.className}|${a.getAttribute("aria-label") ?? a.textContent?.slice(0, 20)}` : null; });
  await p.context().grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => undefined);
  const tabs: unknown[] = [];
  for (let i = 0; i < 14; i++) { await p.keyboard.press("Tab"); const f = await focus(); tabs.push(f); if (f?.startsWith("DIV.grid")) break; }
  k.tabs = tabs;
  await p.keyboard.press("ArrowDown"); await p.keyboard.press("ArrowRight"); k.arrows = await sel();
  await p.keyboard.type("abc"); await p.keyboard.press("Enter"); k.afterEnter = [await sel(), await e.cellText(1, 1)];
  await p.keyboard.press("ArrowUp"); await p.keyboard.press("F2"); k.f2 = await p.locator("textarea.cell-editor").inputValue();
  await p.keyboard.press("Home"); await p.keyboard.type("X"); await p.keyboard.press("Escape"); k.esc = [await sel(), await e.cellText(1, 1), await focus()];
  await p.keyboard.press("F2"); await p.keyboard.type("d"); await p.keyboard.press("Shift+Enter"); k.shiftEnter = [await sel(), await e.cellText(1, 1)];
  await p.keyboard.press("ArrowDown"); k.at = await sel();
  await p.keyboard.press("Control+c"); await p.keyboard.press("ArrowRight"); await p.keyboard.press("Control+v"); k.paste = [await sel(), await e.cellText(1, 2)];
  await p.keyboard.press("ArrowDown"); await p.keyboard.type("t2"); await p.keyboard.press("ArrowLeft"); k.arrowCommit = [await sel(), await e.cellText(2, 2)];
  await p.keyboard.press("Control+Home"); await p.keyboard.press("Control+a"); k.all = await sel();
  await p.keyboard.press("Control+c"); await p.keyboard.press("Control+Home"); await p.keyboard.press("ArrowDown");await p.keyboard.press("ArrowDown");await p.keyboard.press("ArrowDown");await p.keyboard.press("ArrowDown"); await p.keyboard.press("Control+v"); k.pasteBlock = [await sel(), await e.cellText(5, 1), await e.cellText(5, 2), await e.cellText(6, 2)];
  await p.keyboard.press("Control+x"); k.cut = [await p.locator("#cell-5-1 .cell-text").count()];
  await p.keyboard.press("Delete"); k.del = [await sel(), await p.locator("#cell-5-1 .cell-text").count(), await p.locator("#cell-6-2 .cell-text").count()];
  await p.keyboard.press("Control+z"); k.undo = [await p.locator("#cell-5-1 .cell-text").count()];
  await p.keyboard.press("Control+Home");
  k.f6 = []; for (let i = 0; i < 6; i++) { await p.keyboard.press("F6"); await p.waitForTimeout(150); (k.f6 as unknown[]).push(await focus()); }
  k.f6back = []; for (let i = 0; i < 6; i++) { await p.keyboard.press("Shift+F6"); await p.waitForTimeout(150); (k.f6back as unknown[]).push(await focus()); }
  // F6 while editing
  await p.locator("#cell-0-0").click(); await p.keyboard.type("edit"); await p.keyboard.press("F6"); await p.waitForTimeout(200); k.f6edit = [await focus(), await e.cellText(0, 0), await p.locator(".cell-editor").count()];
  k.f6fbar = null;
  await p.locator(".formula-box").click(); await p.keyboard.press("F6"); await p.waitForTimeout(100); k.f6fbar = await focus();
  await p.locator("#cell-0-0").click(); await p.keyboard.press("F2"); await p.keyboard.press("Control+c"); await p.keyboard.press("Escape"); k.focusEnd = await focus();
  await p.keyboard.press("Tab"); k.tabInGrid = [await sel(), await focus()];
  await p.keyboard.press("Shift+Tab"); k.stab = [await sel(), await focus()];
  } catch (x) { k.failed = String((x as Error).stack).slice(0, 900); }
  k.troubles = [...e.troubles];
  require("fs").writeFileSync("/tmp/wb-keys.json", JSON.stringify(k, null, 1));
  await browser.close(); await served.stop();
});
