/* Five hundred measures in twenty columns: what a press costs there, counted at the wire and cell by cell. */
import type { EmbeddedHost } from "../../../src/host/types";
import { analysedWorkbook, bodyOf, NOW, runOnce, scoreRow, tableNamed, type } from "../workbook";
import { runAnalysis } from "../../../src/excel/api";

const M69 = "ITA_2569_Measures";
const ROWS = 500;
const LONG = "ข้อความของหน่วยงานที่อธิบายวิธีดำเนินการโดยละเอียด ";

/** Texts of the staff's in every column that is theirs to fill; days inside the year; figures are left to the formulas. */
function fill(host: EmbeddedHost): void {
  const { sheet, area, columns } = tableNamed(host, M69);
  const first = area.row + area.rowCount - 1;
  const added = ROWS - (area.rowCount - 1);
  sheet.insertCells({ ...area, row: first, rowCount: added }, "Down");
  const figures = ["รหัส", "คะแนนเป้าหมาย", "คะแนนที่ได้คืน", "น้ำหนัก", "ลำดับความสำคัญ", "ข้อเสนอใหม่", "ความง่าย"];
  for (let row = 0; row < added; row++) {
    columns.forEach(({ name }, column) => {
      if (figures.includes(name)) return;
      const [at, to] = [first + row, area.column + column];
      if (name === "เริ่ม" || name === "สิ้นสุด") sheet.setCell(at, to, { kind: "number", number: 46_000 + (row % 200) });
      else if (name === "ตัวชี้วัดที่") sheet.setCell(at, to, { kind: "number", number: (row % 10) + 1 });
      else sheet.setCell(at, to, { kind: "text", text: `${LONG}${row} ${name}` });
    });
  }
}

const contents = (host: EmbeddedHost): Map<string, unknown> => {
  const { sheet, area } = tableNamed(host, M69);
  const cells = new Map<string, unknown>();
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      cells.set(`${row}/${column}`, sheet.formula(row, column) ?? sheet.value(row, column));
  return cells;
};

const sent = (host: EmbeddedHost): number => host.requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);

test("after one score a press writes the cells that change, in five requests, a small part of the table", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  fill(host);
  await runOnce({}, 1);
  expect(bodyOf(host, M69)).toHaveLength(ROWS);
  expect(tableNamed(host, M69).columns).toHaveLength(20);
  const before = contents(host);
  type(host, "ITA_Indicators", scoreRow(host, 10), "ปีงบประมาณ ๒๕๖๘", "81");
  host.resetCounters();
  const { syncs } = await runOnce({}, 2);
  expect(syncs.read).toBeLessThanOrEqual(2);
  expect(syncs.write).toBeLessThanOrEqual(4);
  const changed = [...contents(host)].filter(([cell, content]) => before.get(cell) !== content);
  // The sentence of indicator 10; whatever else names the score is a formula.
  expect(changed).toHaveLength(1);
  const wholeTable = Buffer.byteLength(JSON.stringify([...before.values()]));
  expect(sent(host)).toBeLessThan(wholeTable / 2);
}, 120_000);

test("a second press writes nothing", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  fill(host);
  await runOnce({}, 1);
  const before = contents(host);
  host.resetCounters();
  const { syncs, merge } = await runOnce({}, 2);
  expect(syncs).toEqual({ read: 2, write: 1 });
  expect(merge).toMatchObject({ cellsUpdated: 0, rowsAdded: 0 });
  expect([...contents(host)].filter(([cell, content]) => before.get(cell) !== content)).toEqual([]);
}, 120_000);

test("texts too long for one answer are read table by table, and no press is refused for them", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  fill(host);
  const { sheet, area, columns } = tableNamed(host, M69);
  const steps = area.column + columns.findIndex(({ name }) => name === "ขั้นตอนหรือวิธีการดำเนินการ");
  for (let row = area.row + 1; row < area.row + area.rowCount; row++)
    sheet.setCell(row, steps, { kind: "text", text: `๑. ${LONG.repeat(16)}` });
  const outcome = await runAnalysis({ now: NOW });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(outcome.syncs.read).toBeGreaterThan(2);
  expect(outcome.measures).toHaveLength(ROWS);
}, 120_000);
