import { cellAddress } from "../../src/ita/reading/address";
import type { EmbeddedHost } from "../../src/host/types";
import { analysedWorkbook, bodyOf, cellOf, deleteRows, read, rowWith, runOnce, sheetNamed, type } from "./workbook";

/* What staff have before them when a run has ended: what they asked about, not the front page. */

const M69 = "ITA_2569_Measures";
const MEASURE = "มาตรการหรือโครงการหรือกิจกรรม";

const shown = (host: EmbeddedHost): string => {
  const { sheet, area } = host.book.selection;
  expect(host.book.activeSheet.name).toBe(sheet.name);
  return `${sheet.name}!${cellAddress(area.row, area.column)}`;
};

function measureAt(host: EmbeddedHost, id: string): string {
  const { sheet, row, column } = cellOf(host, M69, rowWith(host, M69, "รหัส", id), MEASURE);
  return `${sheet.name}!${cellAddress(row, column)}`;
}

async function analysedAndElsewhere(): Promise<EmbeddedHost> {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  host.book.activate(sheetNamed(host, "หน่วยงาน"));
  return host;
}

test("a press that asks for nothing more shows the front page", async () => {
  const host = await analysedAndElsewhere();
  await runOnce({}, 1);
  expect(host.book.activeSheet.name).toBe("ภาพรวม");
});

test("another measure for a row: the row", async () => {
  const host = await analysedAndElsewhere();
  const id = "M69-03";
  const row = rowWith(host, M69, "รหัส", id);
  type(host, M69, row, MEASURE, "ของเรา");
  await runOnce({ choose: [{ id, source: "no-such-source" }] }, 1);
  expect(shown(host)).toBe(measureAt(host, id));
});

test("a further row, and one that staff deleted and want back: that row", async () => {
  const host = await analysedAndElsewhere();
  await runOnce({ add: [{ indicators: [9], codes: ["O14"] }] }, 1);
  expect(shown(host)).toBe(measureAt(host, "M69-11"));
  const gone = String(read(host, M69, 3, "รหัส"));
  deleteRows(host, M69, 3, 1);
  await runOnce({}, 2);
  expect(bodyOf(host, M69).map((row) => row["รหัส"])).not.toContain(gone);
  await runOnce({ bringBack: [gone] }, 3);
  expect(shown(host)).toBe(measureAt(host, gone));
});

test("a sheet that was asked for: that sheet", async () => {
  const host = await analysedAndElsewhere();
  await runOnce({ sheets: ["followUp"] }, 1);
  expect(host.book.activeSheet.name).toContain("ติดตาม");
  await runOnce({ sheets: ["byIssue"] }, 2);
  expect(host.book.activeSheet.tables[0]?.name).toMatch(/^ITA_2569_/);
  expect(host.book.activeSheet.name).toContain("รายงาน");
});

test("a measure saved into the bank: staff stay where they are", async () => {
  const host = await analysedAndElsewhere();
  await runOnce({ save: ["M69-03"] }, 1);
  expect(host.book.activeSheet.name).toBe("หน่วยงาน");
});
