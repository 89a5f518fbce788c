import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetPicture } from "./sheetPicture";
import { analysedWorkbook } from "./workbook";

/*
 * What one press writes, cell by cell, for each sample. After a deliberate change delete the approved file, run the test
 * once to have it written anew, and read the difference line by line before committing it.
 */
test.each(["tan-yong-mat-2568", "lom-sak-2564", "khelang-nakhon-2567"])("%s is written as approved", async (id) => {
  const { host } = await analysedWorkbook(id);
  const picture = `${host.book.sheets
    .filter((sheet) => sheet.visibility === "Visible" && sheet.name !== "Sheet1")
    .map(sheetPicture)
    .join("\n\n")}\n`;
  const file = join(__dirname, "approved", `${id}.txt`);
  if (!existsSync(file)) {
    writeFileSync(file, picture);
    throw new Error(`${file} was missing and has been written: read it, then run the test again.`);
  }
  expect(picture).toBe(readFileSync(file, "utf8"));
});
