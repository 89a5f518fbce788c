import { createScoreSheets, importScores } from "../../../src/excel/api";
import { profiles } from "../../../src/host/profiles";
import type { EmbeddedHost } from "../../../src/host/types";
import { openHost } from "../../support/host";
import { addSheet, twoYears } from "../foreignSheets";
import { bodyOf, imageOf, read, rowWith, runOnce, sampleWorkbook, scoreRow, tableNamed, type } from "../workbook";

/* Microsoft 365 takes a whole run back at one press of undo (ExcelApi 1.20). */

const MEASURES = "ITA_2569_Measures";
const METHOD = "มาตรการหรือโครงการหรือกิจกรรม";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const FILE = "tan-yong-mat-2568";

const undoable = (profile = profiles.microsoft365): Promise<EmbeddedHost> =>
  sampleWorkbook(FILE, { profile, undo: true });

const changeScore = (host: EmbeddedHost): void => type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, "61.25");

test("one undo takes a whole run back, its memory with it, and the next run is as if it had never been", async () => {
  const host = await undoable();
  await runOnce();
  changeScore(host);
  type(host, MEASURES, 2, METHOD, "โครงการของกองคลัง");
  const before = imageOf(host);
  const steps = host.history.undoSteps;
  const first = await runOnce({}, 1);
  const after = imageOf(host);
  expect(after).not.toBe(before);
  expect(host.history.undoSteps).toBe(steps + 1);
  host.undo();
  expect(imageOf(host)).toBe(before);
  expect((await runOnce({}, 1)).merge).toEqual(first.merge);
  expect(imageOf(host)).toBe(after);
  expect(read(host, MEASURES, 2, METHOD)).toBe("โครงการของกองคลัง");
});

test("a sheet that goes between others stays behind, empty, and the next run fills it in its place", async () => {
  const host = await undoable();
  await runOnce();
  const names = (): string[] => host.book.sheets.map(({ name }) => name);
  const [before, others] = [imageOf(host, (name) => !/^(ITA_|ติดตาม)/.test(name)), names()];
  const first = await runOnce({ sheets: ["followUp"] }, 1);
  const [after, order] = [imageOf(host), names()];
  expect(host.history.undoSteps).toBe(1);
  host.undo();
  expect(imageOf(host, (name) => !/^(ITA_|ติดตาม)/.test(name))).toBe(before);
  expect(names()).toEqual(order);
  expect(names().filter((name) => !others.includes(name))).toEqual(["ติดตาม ๒๕๖๙"]);
  expect((await runOnce({ sheets: ["followUp"] }, 1)).merge).toEqual(first.merge);
  expect(imageOf(host)).toBe(after);
});

test("also the first, which makes all sheets: only our two empty hidden sheets stay, and they are used again", async () => {
  const host = await undoable();
  const before = imageOf(host, (name) => !name.startsWith("ITA_"));
  const done = await runOnce();
  const after = imageOf(host);
  expect(host.history.undoSteps).toBe(1);
  host.undo();
  expect(imageOf(host, (name) => !name.startsWith("ITA_"))).toBe(before);
  expect(host.book.sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name)).toEqual([
    "ITA_memory",
    "ITA_history",
  ]);
  expect((await runOnce()).merge).toEqual(done.merge);
  expect(imageOf(host)).toBe(after);
});

test("what staff typed before can be undone after the run is", async () => {
  const host = await undoable();
  await runOnce();
  type(host, MEASURES, 0, METHOD, "ข้อความของเรา");
  changeScore(host);
  await runOnce({}, 1);
  host.undo();
  host.undo();
  host.undo();
  expect(read(host, MEASURES, 0, METHOD)).not.toBe("ข้อความของเรา");
});

test("score sheets, and scores brought in, are one step each", async () => {
  const host = await openHost({ undo: true, profile: profiles.microsoft365 });
  addSheet(host, "ผล", twoYears());
  const before = imageOf(host, (name) => !name.startsWith("ITA_"));
  const outcome = await importScores({ choices: [], file: null, agency: "เทศบาลตำบลทดสอบ" });
  expect(outcome.ok).toBe(true);
  host.undo();
  expect(imageOf(host, (name) => !name.startsWith("ITA_"))).toBe(before);
  expect((await createScoreSheets({ fiscalYear: 2568 })).ok).toBe(true);
  expect(tableNamed(host, "ITA_Indicators")).toBeDefined();
  host.undo();
  expect(imageOf(host, (name) => !name.startsWith("ITA_"))).toBe(before);
});

test("an Excel that refuses the group is asked once: the work is done without it, and nothing is lost", async () => {
  const host = await undoable();
  host.injectFailures([{ request: 5, afterActions: 40, code: "UndoNotSupported" }]);
  const done = await runOnce();
  expect(done.sheets.length).toBeGreaterThan(10);
  expect(bodyOf(host, MEASURES)).toHaveLength(10);
  const row = rowWith(host, MEASURES, "รหัส", "M69-01");
  type(host, MEASURES, row, METHOD, "ของเรา");
  host.resetCounters();
  await runOnce({}, 1);
  expect(host.requests.some(({ errorCode }) => errorCode !== null)).toBe(false);
  expect(read(host, MEASURES, row, METHOD)).toBe("ของเรา");
});

test.each([profiles.excel2021, profiles.leastRequired])("$name runs as before, without undo", async (profile) => {
  const host = await undoable(profile);
  const { syncs } = await runOnce();
  expect(syncs).toEqual({ read: 2, write: 3 });
  expect(host.history.undoSteps).toBe(0);
  expect(host.book.sheets.map(({ name }) => name)).not.toContain("ITA_history");
});
