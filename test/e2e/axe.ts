/** What axe finds on a page; the frames hold the add-in's own pages, which have tests of their own. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface Axe {
  run(context: object, options: object): Promise<AxeResult>;
}

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** @returns a line for each rule that is broken, with where; empty when axe finds nothing */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ exclude: [["iframe"]] }, { iframes: false, resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`
    );
  });
}
