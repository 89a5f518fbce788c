import { composeRun } from "../../../src/excel/composeRun";
import { digest, rowDigest, type Snapshot } from "../../../src/excel/history/snapshot";
import { readSnapshotRows, snapshotRows } from "../../../src/excel/history/snapshotSheet";
import { joinSnapshots, takeSnapshot } from "../../../src/excel/history/takeSnapshot";
import { readAll } from "../../../src/excel/readAll";
import { inExcel } from "../../../src/excel/session";
import { understand } from "../../../src/excel/understand";
import { runOnce, sampleWorkbook, scoreRow, type } from "../workbook";

const AT = "2026-11-20T02:00:00.000Z";

/** The snapshot that the next run would take, with room for so many characters. */
async function next(most?: number): Promise<Snapshot | null> {
  return inExcel(async (session) => {
    const { state, grids } = await readAll(session, () => true);
    const understood = understand(state, grids);
    if (!understood.ok) throw new Error("no scores");
    const { run } = composeRun(state, understood, "2026-11-20", "2026-11-20 09:00:00", { sheets: ["followUp"] });
    return takeSnapshot(state, run, AT, most);
  });
}

test("a table of which too much changed is left out whole and named; a smaller one is kept", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["followUp"] });
  const measures = "ITA_2569_Measures";
  type(host, measures, 0, "ขั้นตอนหรือวิธีการดำเนินการ", "1. ขั้นตอนเดียว");
  type(host, "ITA_Indicators", scoreRow(host, 4), "ปีงบประมาณ ๒๕๖๘", "61.25");
  const whole = await next();
  expect(whole?.head).toMatchObject({ takenAt: AT, sheets: ["มาตรการ ๒๕๖๙", "ติดตาม ๒๕๖๙"], leftOut: [] });
  const sizeOf = (table: string): number =>
    JSON.stringify([whole?.cells, whole?.taken, whole?.entries].flat().filter((one) => one?.table === table)).length;
  expect(sizeOf(measures)).toBeGreaterThan(100);
  const none = await next(1);
  expect(none).toMatchObject({ cells: [], entries: [], head: { sheets: [], rows: 0 } });
  expect(none?.head.leftOut).toEqual(["มาตรการ ๒๕๖๙", "ติดตาม ๒๕๖๙"]);
});

const SAMPLE: Snapshot = {
  head: { takenAt: AT, sheets: ["มาตรการ ๒๕๖๙"], leftOut: ["ติดตาม ๒๕๖๙"], rows: 3 },
  tables: [{ table: "T", keyColumn: "id", orderColumn: "", headers: { id: "รหัส", steps: "=ขั้น" } }],
  cells: [
    { table: "T", key: "M69-01", copy: 0, column: "steps", before: { kind: "text", text: "=1+1" }, after: digest("x") },
    {
      table: "T",
      key: "M69-01",
      copy: 1,
      column: "start",
      before: { kind: "number", text: "46000" },
      after: digest("y"),
    },
  ],
  added: [{ table: "T", key: "M69-02", after: rowDigest([["id", "M69-02"]]) }],
  taken: [{ table: "T", key: "M69-03", cells: [{ column: "id", before: { kind: "text", text: "M69-03" } }] }],
  entries: [
    { table: "T", key: "M69-01", column: "steps", before: { base: "=1+1", pending: null } },
    { table: "T", key: "M69-01", column: "start", before: { base: "", pending: "46000" } },
    { table: "T", key: "M69-02", column: "#row", before: null },
  ],
};

/** As Excel gives back what was written: a leading apostrophe is not part of the text. */
const asRead = (rows: string[][]): string[][] => rows.map((row) => row.map((cell) => cell.replace(/^'/, "")));

test("what is kept in cells is read back as it was", () => {
  expect(readSnapshotRows(asRead(snapshotRows(SAMPLE)))).toEqual(SAMPLE);
  expect(readSnapshotRows([["ของผู้ใช้"]])).toBeNull();
});

test("of a run that was cut off the older state counts, with what was written last", () => {
  const [first, second] = SAMPLE.cells;
  const newer: Snapshot = {
    ...SAMPLE,
    head: { ...SAMPLE.head, takenAt: "2026-11-21T00:00:00.000Z", leftOut: [] },
    cells: [
      { ...first!, before: { kind: "text", text: "ครึ่งทาง" }, after: digest("z") },
      { ...second!, key: "M69-09" },
    ],
  };
  const joined = joinSnapshots(SAMPLE, newer);
  expect(joined.head).toMatchObject({ takenAt: AT, leftOut: ["ติดตาม ๒๕๖๙"] });
  const cellOf = (key: string, copy: number) => joined.cells.find((cell) => cell.key === key && cell.copy === copy);
  expect(cellOf("M69-01", 0)).toMatchObject({ before: { text: "=1+1" }, after: digest("z") });
  expect(cellOf("M69-09", 1)).toBeDefined();
  expect(cellOf("M69-01", 1)).toBeDefined();
});

test("texts that differ in one letter, or change places, have other digests", () => {
  const texts = ["", "ก", "ข", "กข", "ขก", "กขค", " กข", "ก\nข", "๑. ตรวจ", "1. ตรวจ"];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
  const row = (one: string, other: string): string =>
    rowDigest([
      ["b", other],
      ["a", one],
    ]);
  expect(row("1", "2")).toBe(
    rowDigest([
      ["a", "1"],
      ["b", "2"],
      ["c", ""],
      ["d", "=A1"],
    ])
  );
  expect(row("1", "2")).not.toBe(row("2", "1"));
});
