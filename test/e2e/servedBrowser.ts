/** One browser and one built workbench for all tests of a file; every test must leave its pages without troubles. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serveWorkbench, type ServedWorkbench } from "./builtWorkbench";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

/** @returns opens the workbench: `query` are address parameters, such as "sample=lomsak-2564.xlsx" */
export function useWorkbench(): (query: string) => Promise<WorkbenchPage> {
  // Still undefined after a failed start, when there is nothing to stop.
  let served: ServedWorkbench | undefined;
  let browser: Browser | undefined;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  afterEach(async () => {
    const troubles = opened.flatMap((workbench) => workbench.troubles);
    await Promise.all(opened.splice(0).map((workbench) => workbench.close()));
    expect(troubles).toEqual([]);
  });

  return async (query) => {
    if (!browser || !served) throw new Error("the browser or the server did not start");
    const workbench = await openWorkbench(browser, served.address, query);
    opened.push(workbench);
    return workbench;
  };
}
