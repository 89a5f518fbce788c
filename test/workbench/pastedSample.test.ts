import { openBook } from "../../src/host/engine/book";
import { pastedSample } from "../../src/workbench/pastedSample";
import { fileOf } from "../files/packed";
import { readXlsx } from "../../src/files/readXlsx";
import { recognise } from "../../src/ita/reading/recognise";
import { previewOf } from "../../src/taskpane/sources/counts";

describe("the sample of pasted tables", () => {
  const made = pastedSample();

  it("holds texts only, and neither tables nor sheets of ours", async () => {
    const book = await openBook(await made);
    expect(book.sheets.map(({ name }) => name)).toEqual(["ผลประเมิน", "แบบวัด", "รายข้อ", "บทสรุป"]);
    for (const sheet of book.sheets) {
      expect(sheet.tables).toEqual([]);
      const used = sheet.usedArea(true)!;
      for (let row = 0; row < used.rowCount; row += 1) {
        for (let column = 0; column < used.columnCount; column += 1) {
          expect(["string", "object"]).toContain(typeof sheet.value(row, column));
        }
      }
    }
  });

  it("carries the slips that are there to be found", async () => {
    const [results, , , summary] = (await openBook(await made)).sheets;
    expect([results!.text(11, 4), results!.text(12, 4), results!.text(13, 1)]).toEqual(["-๑๐.๐", "-๒๐.๐", "คะแนนเฉลี่ย"]);
    expect(summary!.text(2, 0)).toContain("ลดลง ๕.๖ คะแนน");
  });

  it("is read in full", async () => {
    const { tables } = recognise(await readXlsx(fileOf(await made, "ตาราง.xlsx")));
    expect(tables.map(({ kind, use }) => [kind, use])).toEqual([
      ["indicators", true],
      ["instruments", true],
      ["questions", true],
    ]);
    expect(previewOf(tables, { fiscalYear: null, agency: null })).toEqual({
      agency: "เทศบาลตำบลตันหยงมัส",
      years: [
        { fiscalYear: 2568, overall: true, indicators: 10, questions: 52 },
        { fiscalYear: 2567, overall: true, indicators: 10, questions: 0 },
      ],
    });
  });
});
