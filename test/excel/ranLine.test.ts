import { readStatus } from "../../src/excel/api";
import { analysedWorkbook, linesOf, runOnce, scoreRow, tableNamed, type } from "./workbook";

/* The line on ภาพรวม that answers a press on the ribbon while no pane is open. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const OVERVIEW = "ITA_Overview";

test("says when the scores were analysed and what proofreading found", async () => {
  const { host, run } = await analysedWorkbook("tan-yong-mat-2568");
  const count = (severity: string): number => run.findings.filter((finding) => finding.severity === severity).length;
  expect([count("error"), count("warning")]).toEqual([0, 0]);
  expect(linesOf(host, OVERVIEW)).toContain("วิเคราะห์เมื่อ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๐๐ น. · ตรวจทานไม่พบข้อผิด");
  expect(host.book.activeSheet.name).toBe("ภาพรวม");
});

test("stays as it is when the press changes nothing, and follows the press that changes something", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const first = linesOf(host, OVERVIEW);
  const told = await runOnce({}, 30);
  expect(told.merge).toMatchObject({ cellsUpdated: 0, cellsKept: 0, rowsAdded: 0 });
  expect(linesOf(host, OVERVIEW)).toEqual(first);
  type(host, "ITA_Indicators", scoreRow(host, 3), CURRENT, "");
  expect((await readStatus()).stale.length).toBeGreaterThan(0);
  expect(linesOf(host, OVERVIEW).filter((line) => line.startsWith("วิเคราะห์เมื่อ"))).toEqual([]);
  expect(linesOf(host, OVERVIEW).filter((line) => line.startsWith("⚠ คะแนนหรือการตั้งค่าเปลี่ยน"))).toHaveLength(1);
  await runOnce({}, 65);
  expect(linesOf(host, OVERVIEW)).toContain(
    "วิเคราะห์เมื่อ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๑๐.๐๕ น. · ตรวจทานพบ ผิด ๐ ควรดู ๑ · ดูแผ่นตรวจทาน"
  );
  expect((await readStatus()).stale).toEqual([]);
});

test("is the staff's once they reword it", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const { sheet } = tableNamed(host, OVERVIEW);
  const row = linesOf(host, OVERVIEW).findIndex((line) => line.startsWith("วิเคราะห์เมื่อ"));
  host.typeIntoCell(sheet.name, row, 0, "เอกสารประกอบการประชุม");
  type(host, "ITA_Indicators", scoreRow(host, 3), CURRENT, "55");
  await runOnce({}, 5);
  expect(linesOf(host, OVERVIEW)[row]).toBe("เอกสารประกอบการประชุม");
});
