import { createScoreSheets } from "../../src/excel/api";
import { cellAddress } from "../../src/ita/reading/address";
import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import { cellOf, rowWith, sampleWorkbook, scoreRow } from "./workbook";

/* After score sheets were made the first cell to fill in is selected: what is typed then must not replace a title. */

const address = ({ sheet, row, column }: ReturnType<typeof cellOf>): string =>
  `${sheet.name}!${cellAddress(row, column)}`;

function selected({ book: { selection, activeSheet } }: EmbeddedHost): string {
  expect(activeSheet.name).toBe(selection.sheet.name);
  return `${selection.sheet.name}!${cellAddress(selection.area.row, selection.area.column)}`;
}

test("without a name of the agency its cell is selected", async () => {
  const host = await openHost();
  await createScoreSheets({ fiscalYear: 2568 });
  expect(selected(host)).toBe(
    address(cellOf(host, "ITA_Settings", rowWith(host, "ITA_Settings", "รหัส", "agency"), "ค่า"))
  );
});

test("with the name, this year's score of indicator 1", async () => {
  const host = await openHost();
  await createScoreSheets({ fiscalYear: 2568, agency: "เทศบาลตำบลร่มเย็น" });
  const header = "ปีงบประมาณ ๒๕๖๘";
  expect(selected(host)).toBe(address(cellOf(host, "ITA_Indicators", scoreRow(host, 1), header)));
});

test("where everything is filled in, the first sheet is shown", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  expect(host.book.activeSheet.name).toBe("ตั้งค่า");
});
