import { readSnapshot, restoreSnapshot, type RestoreDone, type RunRequest } from "../../../src/excel/api";
import { profiles } from "../../../src/host/profiles";
import type { EmbeddedHost } from "../../../src/host/types";
import { openHost } from "../../support/host";
import {
  bodyOf,
  deleteRows,
  imageOf,
  NOW,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  type,
} from "../workbook";

/* What a run changes in the staff's tables can be put back, in any Excel and after the workbook was closed. */

const MEASURES = "ITA_2569_Measures";
const FOLLOW_UP = "ITA_2569_FollowUp";
const METHOD = "มาตรการหรือโครงการหรือกิจกรรม";
const STEPS = "ขั้นตอนหรือวิธีการดำเนินการ";
const ANALYSIS = "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";

const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

async function opened(request: RunRequest = {}): Promise<EmbeddedHost> {
  const host = await sampleWorkbook("tan-yong-mat-2568", { profile: profiles.excel2021 });
  await runOnce(request);
  return host;
}

async function restored(minutes = 9): Promise<RestoreDone> {
  const outcome = await restoreSnapshot({ now: at(minutes) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

const changeScore = (host: EmbeddedHost, score = "61.25"): void =>
  type(host, "ITA_Indicators", scoreRow(host, 4), CURRENT, score);

const rowOf = (host: EmbeddedHost, id: string): number => rowWith(host, MEASURES, "รหัส", id);
const idOf = (host: EmbeddedHost, indicator: number): string =>
  String(read(host, MEASURES, rowWith(host, MEASURES, "ตัวชี้วัดที่", indicator), "รหัส"));

/** Texts of a table without its calculated figures. */
const texts = (host: EmbeddedHost, table: string): unknown =>
  bodyOf(host, table).map(({ คะแนนเป้าหมาย: _t, คะแนนที่ได้คืน: _r, น้ำหนัก: _w, ลำดับความสำคัญ: _p, ...row }) => row);

const memoryRows = (host: EmbeddedHost, table: string): string[] => {
  const memory = sheetNamed(host, "ITA_memory");
  const rows = memory.usedArea(true)?.rowCount ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map((column) => memory.text(row, column)).join("|")
  )
    .filter((row) => row.startsWith(`${table}|`) && !row.startsWith(`${table}|#`))
    .sort();
};

test("nothing is kept of the first run, nor of one that changes none of the staff's texts", async () => {
  const host = await opened();
  expect(await readSnapshot()).toBeNull();
  type(host, MEASURES, 0, METHOD, "ของเรา");
  await runOnce({}, 1);
  expect(await readSnapshot()).toBeNull();
  expect(host.book.sheets.map(({ name }) => name)).not.toContain("ITA_history");
  expect(await restoreSnapshot({ now: at(2) })).toMatchObject({ ok: false, problems: [{ code: "no-snapshot" }] });
});

test("the texts and what is remembered of them are as before the run, in a workbook that was closed since", async () => {
  let host = await opened();
  const [before, memory] = [texts(host, MEASURES), memoryRows(host, MEASURES)];
  changeScore(host);
  await runOnce({}, 1);
  expect(texts(host, MEASURES)).not.toEqual(before);
  expect(await readSnapshot()).toMatchObject({ takenAt: at(1), sheets: ["มาตรการ ๒๕๖๙"], leftOut: [] });
  host = await openHost({ file: await host.save(), profile: profiles.excel2021 });
  const done = await restored();
  expect(done.cellsRestored).toBeGreaterThan(0);
  expect(done.kept).toEqual([]);
  expect(texts(host, MEASURES)).toEqual(before);
  expect(memoryRows(host, MEASURES)).toEqual(memory);
  expect(await readSnapshot()).toBeNull();
});

test("the next run then merges as if the one that was put back had never been", async () => {
  const host = await opened();
  changeScore(host);
  const first = await runOnce({}, 1);
  const after = texts(host, MEASURES);
  await restored();
  const again = await runOnce({}, 10);
  expect(again.merge).toMatchObject({ cellsKept: first.merge.cellsKept, conflicts: first.merge.conflicts });
  expect(texts(host, MEASURES)).toEqual(after);
});

test("staff's text that a press wrote over, for another source was chosen, comes back and is theirs", async () => {
  const host = await opened();
  const id = idOf(host, 9);
  type(host, MEASURES, rowOf(host, id), METHOD, "ข้อความของเทศบาล =1+1");
  type(host, MEASURES, rowOf(host, id), STEPS, "'=ขั้นตอน");
  await runOnce({}, 1);
  const before = bodyOf(host, MEASURES)[rowOf(host, id)];
  await runOnce({ choose: [{ id, source: "9-own-each-item" }] }, 2);
  expect(read(host, MEASURES, rowOf(host, id), METHOD)).not.toBe("ข้อความของเทศบาล =1+1");
  await restored();
  expect(bodyOf(host, MEASURES)[rowOf(host, id)]).toEqual(before);
  expect(read(host, MEASURES, rowOf(host, id), STEPS)).toBe("=ขั้นตอน");
  await runOnce({}, 10);
  expect(read(host, MEASURES, rowOf(host, id), METHOD)).toBe("ข้อความของเทศบาล =1+1");
});

test("what staff typed after the run stays, and is told with its cells", async () => {
  const host = await opened();
  const id = idOf(host, 4);
  const before = String(read(host, MEASURES, rowOf(host, id), METHOD));
  changeScore(host);
  await runOnce({}, 1);
  type(host, MEASURES, rowOf(host, id), ANALYSIS, "พิมพ์หลังการวิเคราะห์");
  type(host, MEASURES, rowOf(host, id), "ผู้รับผิดชอบหลัก", "กองคลัง");
  const done = await restored();
  expect(done.kept).toHaveLength(1);
  expect(done.kept[0]?.sheet).toBe("มาตรการ ๒๕๖๙");
  const { row, column } = { row: rowOf(host, id), column: done.kept[0]?.cell };
  expect(column).toMatch(/^[A-Z]+\d+$/);
  expect(read(host, MEASURES, row, ANALYSIS)).toBe("พิมพ์หลังการวิเคราะห์");
  expect(read(host, MEASURES, row, "ผู้รับผิดชอบหลัก")).toBe("กองคลัง");
  expect(read(host, MEASURES, row, METHOD)).toBe(before);
  await runOnce({}, 10);
  expect(read(host, MEASURES, row, ANALYSIS)).toBe("พิมพ์หลังการวิเคราะห์");
});

test("a row that the run added leaves again, unless staff have worked on it", async () => {
  const host = await opened();
  const before = bodyOf(host, MEASURES).length;
  await runOnce({ add: [{ indicators: [9], codes: [] }] }, 1);
  expect(bodyOf(host, MEASURES)).toHaveLength(before + 1);
  expect(await restored(2)).toMatchObject({ rowsRemoved: 1, kept: [] });
  expect(bodyOf(host, MEASURES)).toHaveLength(before);
  await runOnce({ add: [{ indicators: [9], codes: [] }] }, 3);
  type(host, MEASURES, before, "ผู้รับผิดชอบหลัก", "กองคลัง");
  const done = await restored(4);
  expect(done).toMatchObject({ rowsRemoved: 0 });
  expect(done.kept).toHaveLength(1);
  expect(bodyOf(host, MEASURES)).toHaveLength(before + 1);
  expect((await runOnce({}, 5)).merge).toMatchObject({ rowsAdded: 0, rowsLeftDeleted: 0 });
});

test("a row that the run took out stands again", async () => {
  const host = await opened({ sheets: ["followUp"] });
  const id = idOf(host, 4);
  const steps = String(read(host, MEASURES, rowOf(host, id), STEPS)).split("\n");
  const before = texts(host, FOLLOW_UP) as Record<string, unknown>[];
  type(host, MEASURES, rowOf(host, id), STEPS, steps.slice(0, -1).join("\n"));
  await runOnce({}, 1);
  expect(bodyOf(host, FOLLOW_UP)).toHaveLength(before.length - 1);
  expect(await readSnapshot()).toMatchObject({ sheets: ["ติดตาม ๒๕๖๙"] });
  expect(await restored()).toMatchObject({ rowsReturned: 1 });
  const keyOf = (row: Record<string, unknown>): string => String(row["คีย์"]);
  expect(bodyOf(host, FOLLOW_UP).map(keyOf).sort()).toEqual(before.map(keyOf).sort());
});

test("a day comes back as a day", async () => {
  const host = await opened();
  const id = idOf(host, 9);
  type(host, MEASURES, rowOf(host, id), "เริ่ม", "2025-11-15");
  const start = read(host, MEASURES, rowOf(host, id), "เริ่ม");
  expect(typeof start).toBe("number");
  await runOnce({ settle: [{ table: MEASURES, key: id, column: "start", take: "ours" }] }, 1);
  expect(read(host, MEASURES, rowOf(host, id), "เริ่ม")).not.toBe(start);
  await restored();
  expect(read(host, MEASURES, rowOf(host, id), "เริ่ม")).toBe(start);
});

test("the log tells it, and the figures of the run before stay the ones to compare with", async () => {
  const host = await opened();
  changeScore(host);
  await runOnce({}, 1);
  await restored(2);
  const row = bodyOf(host, "ITA_Log").at(-1);
  expect(row?.["คะแนนที่ต่างจากครั้งก่อน"]).toBe("คืนข้อความก่อนการวิเคราะห์เมื่อ ๒๐ พฤศจิกายน ๒๕๖๙ ๐๙:๐๑ น.");
  expect(String(row?.["สิ่งที่ทำในตาราง"])).toMatch(/^คืน [๐-๙]+ เซลล์ · คงที่ท่านแก้ภายหลัง ๐$/);
  await runOnce({}, 3);
  expect(bodyOf(host, "ITA_Log").at(-1)?.["คะแนนที่ต่างจากครั้งก่อน"]).toBe("คะแนนไม่เปลี่ยน");
});

test("a run that was cut off and finished later is put back as a whole", async () => {
  const host = await opened();
  const before = texts(host, MEASURES);
  changeScore(host);
  // Two requests read; the first that writes keeps the texts, the second rewrites them.
  host.injectFailures([{ request: 5, code: "GeneralException" }]);
  await expect(runOnce({}, 1)).rejects.toThrow();
  host.injectFailures([]);
  expect(texts(host, MEASURES)).not.toEqual(before);
  await runOnce({}, 2);
  expect(await readSnapshot()).toMatchObject({ takenAt: at(1) });
  await restored();
  expect(texts(host, MEASURES)).toEqual(before);
});

test("a row that staff deleted since, or a sheet that is protected, is theirs", async () => {
  const host = await opened();
  changeScore(host);
  await runOnce({}, 1);
  const count = bodyOf(host, MEASURES).length;
  deleteRows(host, MEASURES, rowOf(host, idOf(host, 4)), 1);
  await restored();
  expect(bodyOf(host, MEASURES)).toHaveLength(count - 1);
  expect((await runOnce({}, 10)).merge).toMatchObject({ rowsAdded: 0, rowsLeftDeleted: 1 });
  type(host, "ITA_Indicators", scoreRow(host, 6), CURRENT, "55");
  await runOnce({}, 11);
  const image = imageOf(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("มาตรการ ๒๕๖๙").protection.protect();
    await context.sync();
  });
  expect(await restoreSnapshot({ now: at(12) })).toMatchObject({ ok: false, problems: [{ code: "sheet-protected" }] });
  expect(imageOf(host)).toBe(image);
});

test("it costs few bytes and no request more", async () => {
  const host = await opened();
  changeScore(host);
  host.resetCounters();
  const { syncs } = await runOnce({}, 1);
  expect(syncs).toEqual({ read: 2, write: 3 });
  const history = sheetNamed(host, "ITA_history");
  const area = history.usedArea(true);
  let characters = 0;
  for (let row = 0; area && row < area.rowCount; row++)
    for (let column = 0; column < 8; column++) characters += history.text(row, column).length;
  expect(characters).toBeLessThan(15_000);
  expect(history.visibility).toBe("Hidden");
});
