/**
 * Makes assets/samples: the published scores of three municipalities in our score sheets, written by the add-in's own code.
 * Run `npm run samples` after a change of the score sheets.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createFilledScoreSheets } from "../src/excel/api";
import { createHost } from "../src/host/createHost";
import { installOfficeInNode } from "../src/host/node/installOffice";
import { SAMPLES } from "../src/ita/samples";
import { filledInput } from "../src/sheets/score/input";

const FILES: Readonly<Record<(typeof SAMPLES)[number]["id"], string>> = {
  "lom-sak-2564": "lomsak-2564",
  "tan-yong-mat-2568": "tanyongmat-2567-2568",
  "khelang-nakhon-2567": "khelang-2566-2567",
};

async function main(): Promise<void> {
  const folder = path.join(process.cwd(), "assets", "samples");
  await mkdir(folder, { recursive: true });
  for (const sample of SAMPLES) {
    const host = await createHost();
    await installOfficeInNode(host);
    const outcome = await createFilledScoreSheets(filledInput(sample));
    if (!outcome.ok)
      throw new Error(outcome.problems.map((problem) => `${problem.en} ${problem.detail ?? ""}`).join("\n"));
    const blank = host.book.sheets.find((sheet) => sheet.name === "Sheet1");
    if (blank) host.book.deleteSheet(blank);
    await writeFile(path.join(folder, `${FILES[sample.id]}.xlsx`), await host.save());
    console.log(`${FILES[sample.id]}.xlsx: ${outcome.created.join(", ")}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
