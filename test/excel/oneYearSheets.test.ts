import type { EmbeddedHost } from "../../src/host/types";
import {
  analysedWorkbook,
  bodyOf,
  cellOf,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

/* Sheets that compare two years, while there is only one; and what one page of paper holds. */

const LAST_YEAR = "ปีงบประมาณ ๒๕๖๓";
const COMPARING = {
  ITA_ByIndicator: [LAST_YEAR, "ผลต่าง", "แนวโน้ม", "ผลต่อคะแนนรวม"],
  ITA_Ranking: [LAST_YEAR, "ผลต่าง", "แนวโน้ม"],
  ITA_Strengths: [LAST_YEAR, "ผลต่าง"],
};

/** Of the columns that compare, the ones that are seen. */
function seen(host: EmbeddedHost, table: keyof typeof COMPARING): string[] {
  const { sheet, columns, area } = tableNamed(host, table);
  return columns
    .filter(({ name }, at) => COMPARING[table].includes(name) && !sheet.columnHidden(area.column + at))
    .map(({ name }) => name);
}

test("columns that compare with last year are hidden without one, and come with its first score", async () => {
  const { host } = await analysedWorkbook("lom-sak-2564");
  const tables = Object.keys(COMPARING) as (keyof typeof COMPARING)[];
  for (const table of tables) expect([table, seen(host, table)]).toEqual([table, []]);
  type(host, "ITA_Indicators", scoreRow(host, 1), LAST_YEAR, "80");
  await runOnce();
  for (const table of tables) expect([table, seen(host, table)]).toEqual([table, COMPARING[table]]);
});

test("scores of a year without rules are not compared, and the first page says so", async () => {
  const host = await sampleWorkbook("lom-sak-2564");
  for (const [table, years] of [
    ["ITA_Indicators", ["๒๕๖๑", "๒๕๖๒"]],
    ["ITA_Questions", ["๒๕๖๑", "๒๕๖๒"]],
  ] as const) {
    const { sheet, row, column } = cellOf(host, table, 0, "ปีงบประมาณ ๒๕๖๔");
    years.forEach((year, at) => {
      sheet.setCell(row - 1, column - 1 + at, { kind: "text", text: `ปีงบประมาณ ${year}` });
    });
  }
  const setting = (code: string): number => bodyOf(host, "ITA_Settings").findIndex((one) => one["รหัส"] === code);
  type(host, "ITA_Settings", setting("fiscalYear"), "ค่า", "2562");
  type(host, "ITA_Settings", setting("previousFiscalYear"), "ค่า", "2561");
  type(host, "ITA_Indicators", scoreRow(host, 1), "ปีงบประมาณ ๒๕๖๑", "80");
  const { analysis } = await runOnce();
  expect(analysis).toMatchObject({ fiscalYear: 2562, previousFiscalYear: null, uncomparedYear: 2561 });
  const { sheet, area } = tableNamed(host, "ITA_Overview");
  const lines = Array.from({ length: area.row }, (_, row) => sheet.text(row, 0));
  expect(lines.join("\n")).toContain("ไม่ได้เปรียบเทียบกับคะแนนของปีงบประมาณ พ.ศ. ๒๕๖๑ ที่กรอกไว้");
});

/** Points of A4 on its side within our margins. */
const PAGE = { width: 774, height: 501 };

test.each(["tan-yong-mat-2568", "khelang-nakhon-2567", "lom-sak-2564"])(
  "%s: ten indicators fit one page, at two thirds of its size or more",
  async (sample) => {
    const { host } = await analysedWorkbook(sample);
    const { sheet, area } = tableNamed(host, "ITA_ByIndicator");
    const sum = (sizes: readonly number[]): number => sizes.reduce((one, other) => one + other, 0);
    const height = sum(Array.from({ length: area.row + area.rowCount }, (_, row) => sheet.rowHeight(row)));
    const width = sum(
      Array.from({ length: area.columnCount }, (_, at) => (sheet.columnHidden(at) ? 0 : sheet.columnWidth(at)))
    );
    expect(Math.min(PAGE.width / width, PAGE.height / height)).toBeGreaterThanOrEqual(2 / 3);
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem(sheetNamed(host, "รายตัวชี้วัด").name).pageLayout.load("zoom");
      await context.sync();
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    });
  }
);
