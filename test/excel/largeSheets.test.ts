/* Sheets that are not ours, of every size: what is read with which requests. */
import { importScores, readStatus, runAnalysis, searchSheets } from "../../src/excel/api";
import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import { addSheet, indicatorTable, putRows, SCORES_2568, twoYears, type Cell } from "./foreignSheets";
import { NOW, read, runOnce, sampleWorkbook, scoreRow, type } from "./workbook";

const LIMIT = 5 * 1024 * 1024;

const requestsOf = (host: EmbeddedHost) => host.requests.filter((request) => !request.cleanup);

/** Rows of an office's own records, with a score table below them. */
function longSheet(host: EmbeddedHost, rows: number, columns = 6, text = "บันทึกการรับหนังสือจากหน่วยงานภายนอก"): void {
  const noise = Array.from({ length: rows }, (_, row): Cell[] =>
    Array.from({ length: columns }, (__, column) => (column % 2 === 0 ? `${text} ${row}` : row * column))
  );
  const sheet = addSheet(host, "ทะเบียน", noise);
  putRows(sheet, rows + 2, twoYears());
}

test("an ordinary workbook is read in two requests, its other sheets included", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  for (let n = 1; n <= 30; n++) addSheet(host, `แผ่น ${n}`, twoYears());
  host.resetCounters();
  const { sources } = await readStatus();
  expect(requestsOf(host)).toHaveLength(2);
  expect(sources.tables.filter((table) => table.kind === "indicators")).toHaveLength(30);
  expect(sources.cutOff).toEqual([]);
  const { syncs } = await runOnce();
  expect(syncs.read).toBe(2);
  expect(syncs.write).toBeLessThanOrEqual(5);
});

test("of a long sheet the status shows the first part; the search goes to the end, block by block", async () => {
  const host = await openHost();
  longSheet(host, 3_000);
  host.resetCounters();
  const status = await readStatus();
  expect(requestsOf(host)).toHaveLength(2);
  expect(status.sources).toMatchObject({ cutOff: ["ทะเบียน"], pending: false });

  host.resetCounters();
  const found = await searchSheets();
  expect(found.sources.cutOff).toEqual([]);
  expect(found.sources.tables).toEqual([expect.objectContaining({ sheet: "ทะเบียน", range: "A3005:D3016", use: true })]);
  const requests = requestsOf(host);
  expect(requests.length).toBeLessThanOrEqual(6);
  expect(requests.every((request) => request.readOnly)).toBe(true);
  expect(Math.max(...requests.map((request) => request.responseBytes))).toBeLessThan(LIMIT / 2);
});

test("a run asks for scores to be confirmed that stand far down, and an import brings them in", async () => {
  const host = await openHost();
  longSheet(host, 1_500);
  const outcome = await runAnalysis({ now: NOW });
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "scores-to-confirm", cell: "A1505" }] });
  expect(await importScores({ choices: [], file: null })).toMatchObject({ ok: true, filled: 22 });
  const { syncs, analysis } = await runOnce();
  expect(analysis.overall.score).toBe(9396);
  expect(syncs.read).toBeGreaterThan(2);
  expect(syncs.write).toBeLessThanOrEqual(5);
});

test("blocks of long texts stay below the limit, however large the rows are", async () => {
  const host = await openHost();
  longSheet(host, 900, 30, "ข้อความยาวมากของเจ้าหน้าที่ ".repeat(25));
  host.resetCounters();
  const { sources, problems } = await searchSheets();
  expect(problems.map((problem) => problem.code)).not.toContain("too-large");
  expect(sources.tables).toHaveLength(1);
  const large = requestsOf(host).filter((request) => request.responseBytes > LIMIT);
  expect(large).toEqual([]);
});

test("columns beyond AD are read where a sheet is that wide", async () => {
  const host = await openHost();
  const before = Array.from({ length: 35 }, (): Cell => null);
  addSheet(
    host,
    "กว้าง",
    twoYears().map((row, index) => [index === 0 ? "บันทึก" : null, ...before.slice(1), ...row])
  );
  expect((await readStatus()).sources.cutOff).toEqual(["กว้าง"]);
  expect((await searchSheets()).sources.tables).toEqual([expect.objectContaining({ range: "AJ3:AM14" })]);
});

test("number formats of rows far down count, too", async () => {
  const host = await openHost();
  const sheet = addSheet(
    host,
    "ทะเบียน",
    Array.from({ length: 500 }, (_, row): Cell[] => [row, "บันทึก"])
  );
  const percent = indicatorTable([
    { heading: "ปีงบประมาณ พ.ศ. 2568", scores: SCORES_2568.map((score) => score / 100), overall: 0.9396 },
  ]);
  putRows(sheet, 503, percent);
  sheet.patchStyle({ row: 503, column: 2, rowCount: percent.length, columnCount: 1 }, { numberFormat: "0.00%" });
  const { sources } = await searchSheets();
  const scores = sources.tables[0]?.rows.flatMap((row) => row.figures.map((figure) => figure.value));
  expect(scores).toEqual([...SCORES_2568.map((score) => Math.round(score * 100)), 9396]);
});

test("of very many sheets the first hundred are looked at, the others by the search, many in one request", async () => {
  const host = await openHost();
  for (let n = 1; n <= 130; n++) addSheet(host, `แผ่น ${n}`, twoYears());
  host.resetCounters();
  const status = await readStatus();
  expect(requestsOf(host)).toHaveLength(2);
  // One of the hundred is the empty sheet of a new workbook.
  expect(status.sources.tables).toHaveLength(99);
  expect(status.sources.cutOff).toEqual(Array.from({ length: 31 }, (_, at) => `แผ่น ${100 + at}`));
  host.resetCounters();
  const found = await searchSheets();
  expect(requestsOf(host)).toHaveLength(3);
  expect(found.sources.tables).toHaveLength(130);
  expect(found.sources.cutOff).toEqual([]);
});

test("hidden sheets are nobody's offer, and one stray cell far away costs a request or two", async () => {
  const host = await openHost();
  const hidden = addSheet(host, "ซ่อน", twoYears());
  hidden.setVisibility("Hidden");
  const sheet = addSheet(host, "ผล", twoYears());
  sheet.setCell(900_000, 3, { kind: "text", text: "x" });
  host.resetCounters();
  const { sources } = await searchSheets();
  expect(sources.tables.map((table) => table.sheet)).toEqual(["ผล"]);
  expect(requestsOf(host).length).toBeLessThanOrEqual(20);
});

test("what staff type while a long sheet is being read is kept", async () => {
  const host = await openHost();
  longSheet(host, 1_500);
  expect(await importScores({ choices: [], file: null })).toMatchObject({ ok: true });
  await runOnce();
  type(host, "ITA_Indicators", scoreRow(host, 10), "ปีงบประมาณ ๒๕๖๘", "81");
  const typed = "ผลการวิเคราะห์ที่พิมพ์ระหว่างอ่าน";
  const answer = host.execute.bind(host);
  let requests = 0;
  const watching = jest.spyOn(host, "execute").mockImplementation((body) => {
    if (++requests === 3) type(host, "ITA_2569_Measures", 0, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ", typed);
    return answer(body);
  });
  const { syncs } = await runOnce();
  watching.mockRestore();
  expect(syncs.read).toBeGreaterThan(2);
  expect(read(host, "ITA_2569_Measures", 0, "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ")).toBe(typed);
});
