/* Work that was cut off belongs to its own kind: an import must not call a half-done run finished, nor a run an import. */
import { createScoreSheets, importScores, readStatus, runAnalysis } from "../../src/excel/api";
import { openHost } from "../support/host";
import { addSheet, twoYears } from "./foreignSheets";
import { analysedWorkbook, NOW, read, runOnce, scoreRow, type } from "./workbook";

test("an import after a run that was cut off leaves its texts ours: the next run refreshes them", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 10), "ปีงบประมาณ ๒๕๖๘", "81");
  host.resetCounters();
  // Memory is written by the third request, the measures by the fourth.
  host.injectFailures([{ request: 4, code: "GeneralException" }]);
  expect((await runAnalysis({ now: NOW })).ok).toBe(false);
  addSheet(host, "ผลปีนี้", twoYears());
  expect(await importScores({ choices: [], file: null })).toMatchObject({ ok: true });
  await runOnce();
  expect(read(host, "ITA_2569_Measures", 0, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ")).toContain("๘๑.๐๐");
});

test("a run after an import that was cut off leaves the rest of the scores on offer", async () => {
  const host = await openHost();
  expect(await createScoreSheets({ fiscalYear: 2568 })).toMatchObject({ ok: true });
  addSheet(host, "ผลปีนี้", twoYears());
  host.resetCounters();
  // The third request makes our hidden sheets, the fourth writes memory and scores; it stops after the first few cells.
  host.injectFailures([{ request: 4, afterActions: 45, code: "GeneralException" }]);
  expect((await importScores({ choices: [], file: null })).ok).toBe(false);
  const { filled } = await readStatus();
  expect(filled.indicators).toBeGreaterThan(0);
  expect(filled.indicators).toBeLessThan(10);
  await runOnce();
  expect((await readStatus()).sources.pending).toBe(true);
  expect(await importScores({ choices: [], file: null })).toMatchObject({ ok: true });
  expect((await readStatus()).filled.indicators).toBe(10);
});
