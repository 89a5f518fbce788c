/**
 * Speed and size of a run, in figures that do not depend on the machine: requests, bytes, cells, and times as ratios
 * against a baseline of the same process. `npm run bench`; script sizes are shown when `dist/` has been built.
 */
import { createFilledScoreSheets, runAnalysis } from "../src/excel/api";
import { createHost } from "../src/host/createHost";
import type { EmbeddedHost } from "../src/host/types";
import { installOfficeInNode } from "../src/host/node/installOffice";
import { tanYongMat } from "../src/ita/samples";
import { filledInput } from "../src/sheets/score/input";
import { benchAnalysis } from "./benchAnalysis";
import { benchMeasures } from "./benchMeasures";
import { benchPane } from "./benchPane";
import { benchReading } from "./benchReading";

const NOW = new Date(2026, 10, 20);

interface Press {
  readonly what: string;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

async function workbook(): Promise<EmbeddedHost> {
  const host = await createHost();
  await installOfficeInNode(host);
  const made = await createFilledScoreSheets(filledInput(tanYongMat));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return host;
}

async function press(host: EmbeddedHost, what: string): Promise<Press> {
  host.resetCounters();
  const started = performance.now();
  const outcome = await runAnalysis({ now: NOW });
  const milliseconds = performance.now() - started;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const sum = (pick: (request: EmbeddedHost["requests"][number]) => number): number =>
    host.requests.reduce((total, request) => total + pick(request), 0);
  return {
    what,
    requests: host.requests.filter((request) => !request.cleanup).length,
    sent: sum((request) => request.requestBytes),
    received: sum((request) => request.responseBytes),
    milliseconds,
  };
}

/** Adds measures of the staff's own, so that the table is as long as a big agency's. */
function addMeasures(host: EmbeddedHost, count: number): void {
  for (const sheet of host.book.sheets) {
    for (const table of sheet.tables) {
      if (table.name !== "ITA_2569_Measures") continue;
      const { row, column, rowCount, columnCount } = table.area;
      sheet.insertCells({ row: row + rowCount - 1, column, rowCount: count, columnCount }, "Down");
      for (let n = 0; n < count; n++) {
        for (let c = 1; c < columnCount; c++)
          sheet.setCell(row + rowCount - 1 + n, column + c, {
            kind: "text",
            text: `มาตรการของหน่วยงานที่ ${n + 1} คอลัมน์ ${c}`,
          });
      }
    }
  }
}

async function main(): Promise<void> {
  await press(await workbook(), "warm-up");
  const host = await workbook();
  const presses = [await press(host, "first press"), await press(host, "second press, nothing changed")];
  const indicators = host.book.sheets.find((sheet) => sheet.name === "คะแนนตัวชี้วัด");
  const table = indicators?.tables[0];
  if (!indicators || !table) throw new Error("no score table");
  const lastRow = table.area.row + table.area.rowCount - 1;
  indicators.setCell(lastRow, 4, { kind: "number", number: 90 });
  presses.push(await press(host, "one score changed"));
  addMeasures(host, 490);
  presses.push(await press(host, "500 measures, nothing changed"));
  indicators.setCell(lastRow, 4, { kind: "number", number: 95 });
  presses.push(await press(host, "500 measures, one score changed"));

  let score = 90;
  await benchMeasures(host, () => {
    score = score === 90 ? 85 : 90;
    indicators.setCell(lastRow, 4, { kind: "number", number: score });
  });
  const charts = host.book.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  console.log(`${host.book.sheets.length} sheets, ${charts} charts`);
  const base = presses[0]?.milliseconds ?? 1;
  for (const one of presses) {
    console.log(
      `${one.what.padEnd(34)} ${one.requests} requests  ${String(one.sent).padStart(8)} bytes out  ${String(one.received).padStart(8)} bytes in  time ×${(one.milliseconds / base).toFixed(2)}`
    );
  }
  await benchReading(benchAnalysis());
  await benchPane();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
