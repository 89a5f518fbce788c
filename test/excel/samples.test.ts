import { readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../src/host/createHost";
import { SAMPLES as FILES } from "../../src/workbench/samples";
import { sheetPicture } from "./sheetPicture";
import { sampleWorkbook } from "./workbook";

/* The sample workbooks are made by `npm run samples`; this fails when someone changes the score sheets and forgets it. */
test.each([
  ["lomsak-2564.xlsx", "lom-sak-2564"],
  ["tanyongmat-2567-2568.xlsx", "tan-yong-mat-2568"],
  ["khelang-2566-2567.xlsx", "khelang-nakhon-2567"],
])("assets/samples/%s holds what the add-in makes of the published scores", async (file, id) => {
  expect(FILES.map((sample) => sample.file)).toContain(file);
  const stored = await createHost({ file: readFileSync(path.join(process.cwd(), "assets", "samples", file)) });
  const made = await sampleWorkbook(id);
  const fresh = made.book.sheets.filter((sheet) => sheet.name !== "Sheet1");
  expect(stored.book.sheets.map((sheet) => sheet.name)).toEqual(fresh.map((sheet) => sheet.name));
  expect(stored.book.sheets.map(sheetPicture).join("\n")).toBe(fresh.map(sheetPicture).join("\n"));
});
