/*
 * 15 sequences of what staff do, played through the whole of a run: Microsoft's client, the embedded host, Excel's own moving
 * of formulas, filters, colours, copied sheets, presses that fail at some request. neverLost.property.test.ts plays a
 * thousand on paper.
 */
import fc from "fast-check";
import { toArabicDigits } from "../../../src/ita/scores";
import type { BookMemory } from "../../../src/host/engine/memory/bookMemory";
import type { TableInfo } from "../../../src/host/engine/types";
import type { EmbeddedHost } from "../../../src/host/types";
import { bodyOf, imageOf, runOnce, sampleWorkbook } from "../workbook";
import { colouredCells, HostStaff, markedCells } from "./hostStaff";
import { ALL_ACTIONS, marksIn, sequences, type StaffAction } from "./staffActions";

let host: EmbeddedHost;
/** After the first press, with a follow-up: every sequence starts from here. */
let begun: BookMemory;

beforeAll(async () => {
  host = await sampleWorkbook("tan-yong-mat-2568");
  await runOnce({ sheets: ["followUp"] });
  begun = host.book.remember();
});

const RUNS = ["run", "cutRun", "addMeasure", "bringBack"];

test("no text of the staff's is lost or changed, colours stay, no number is used twice, a second press writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(sequences(ALL_ACTIONS, { minLength: 2, maxLength: 6 }), async (actions) => {
      host.book.recall(begun);
      const staff = new HostStaff(host);
      for (const action of [...actions, { kind: "run" } as StaffAction]) {
        if (RUNS.includes(action.kind)) await pressed(staff, () => staff.play(action), action.kind !== "cutRun");
        else await staff.play(action);
      }
      // That the memory was lost is news of one press alone.
      if (staff.told.includes("memory-lost")) await pressed(staff, () => staff.play({ kind: "run" }));
      await secondPress(staff);
    }),
    { numRuns: Number(process.env.RUNS ?? 15), seed: Number(process.env.SEED ?? 2569) }
  );
}, 300_000);

/**
 * What staff typed stands where it stood: a press joins rows behind the last one and takes none of these away. A row that
 * staff copied gets its own number from a press that is not cut off before it has written.
 */
async function pressed(staff: HostStaff, press: () => Promise<void>, isWhole = true): Promise<void> {
  const table = staff.measures();
  const before = table && { cells: markedCells(table), colours: colouredCells(table), hidden: hiddenColumns(table) };
  const reported = reports(staff);
  const copies = copiesOf(staff);
  const others = imageOf(host, (name) => copies.includes(name));
  await press();
  const now = staff.measures();
  if (before && now) {
    const twice = numbersOf(now).filter((number, at, all) => all.indexOf(number) !== at);
    for (const cell of before.cells) {
      const text = now.sheet.text(cell.row, cell.column);
      const isNumbered = /^M\d\d-\d+$/.test(text) && marksIn(cell.text).length === 1;
      const isKept = marksIn(text).join() === marksIn(cell.text).join();
      if (!isKept && !isNumbered) throw new Error(`lost or changed: ${JSON.stringify(cell)} → ${text}`);
    }
    if (isWhole) expect(twice).toEqual([]);
    expect(colouredCells(now)).toEqual(before.colours);
    expect(hiddenColumns(now)).toEqual(expect.arrayContaining(before.hidden));
  }
  expect(reports(staff)).toEqual(expect.arrayContaining(reported));
  expect(imageOf(host, (name) => copies.includes(name))).toBe(others);
}

async function secondPress(staff: HostStaff): Promise<void> {
  const before = cellsOf();
  host.resetCounters();
  const outcome = await staff.press();
  if (!outcome) return;
  const after = cellsOf();
  expect(
    [...after].flatMap(([cell, content]) => (before.get(cell) === content ? [] : [[cell, before.get(cell), content]]))
  ).toEqual([]);
  expect(after.size).toBe(before.size);
  expect(outcome.merge).toMatchObject({ rowsAdded: 0, cellsUpdated: 0, renewed: 0 });
  // Two requests that read, and one that brings the first sheet to the front.
  expect(outcome.syncs).toEqual({ read: 2, write: 1 });
}

/** Every cell of every sheet that holds anything. */
function cellsOf(): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of host.book.sheets) {
    const area = sheet.usedArea(true);
    for (let row = 0; area && row < area.row + area.rowCount; row++) {
      for (let column = 0; column < area.column + area.columnCount; column++) {
        const content = sheet.formula(row, column) ?? sheet.value(row, column);
        if (content !== null) cells.set(`${sheet.name} ${row}/${column}`, content);
      }
    }
  }
  return cells;
}

/** Results by the step that they stand beside. */
function reports(staff: HostStaff): string[] {
  const table = staff.followUp();
  if (!table) return [];
  return bodyOf(host, table.name).flatMap((row) =>
    Object.entries(row)
      .filter(([header, value]) => header.startsWith("ผลการดำเนินงาน") && marksIn(value).length > 0)
      // Our headings follow the digits of the setting.
      .map(([header, value]) => `${String(row["คีย์"])} ${toArabicDigits(header)}: ${String(value)}`)
  );
}

function copiesOf(staff: HostStaff): string[] {
  const own = staff.measures()?.sheet.name;
  return host.book.sheets.map(({ name }) => name).filter((name) => /\(\d\)$/.test(name) && name !== own);
}

function hiddenColumns({ sheet, area }: TableInfo): number[] {
  return Array.from({ length: area.columnCount }, (_, at) => area.column + at).filter((column) =>
    sheet.columnHidden(column)
  );
}

const numbersOf = ({ sheet, area, columns }: TableInfo): string[] => {
  const at = columns.findIndex(({ name }) => name === "รหัส");
  if (at < 0) return [];
  return Array.from({ length: area.rowCount - 1 }, (_, row) => area.row + 1 + row)
    .filter((row) =>
      columns.some(
        (_, column) =>
          column !== at &&
          typeof sheet.value(row, area.column + column) === "string" &&
          sheet.formula(row, area.column + column) === null &&
          sheet.text(row, area.column + column).trim() !== ""
      )
    )
    .map((row) => sheet.text(row, area.column + at))
    .filter((number) => number !== "");
};
