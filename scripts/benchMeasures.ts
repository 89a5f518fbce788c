/**
 * 500 measures in 20 columns: a press after one changed score against writing every cell of the table again, in the same
 * process, so that only the ratios count.
 */
import { runAnalysis } from "../src/excel/api";
import type { EmbeddedHost } from "../src/host/types";

const TABLE = "ITA_2569_Measures";

interface Cost {
  readonly sent: number;
  readonly milliseconds: number;
}

async function costOf(host: EmbeddedHost, work: () => Promise<unknown>): Promise<Cost> {
  host.resetCounters();
  const started = performance.now();
  await work();
  return {
    sent: host.requests.reduce((total, request) => total + request.requestBytes, 0),
    milliseconds: performance.now() - started,
  };
}

/** @param host its measures table is long already; @param changeScore to another value at every call */
export async function benchMeasures(host: EmbeddedHost, changeScore: () => void): Promise<void> {
  changeScore();
  const press = await costOf(host, () => runAnalysis({ now: new Date(2026, 10, 20) }));
  const { rows, columns, formulas } = await tableCells();
  const everything = await costOf(host, () =>
    Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const body = context.workbook.tables.getItem(TABLE).getDataBodyRange();
      body.formulas = formulas;
      body.format.autofitRows();
      await context.sync();
    })
  );
  const ratio = (of: (cost: Cost) => number): string => `×${(of(press) / of(everything)).toFixed(2)}`;
  console.log(
    `${`${rows} measures, ${columns} columns`.padEnd(34)} a press after one score, which also reads, analyses and proofreads, against writing that table alone: bytes ${ratio(({ sent }) => sent)}  time ${ratio(({ milliseconds }) => milliseconds)}`
  );
}

async function tableCells(): Promise<{ rows: number; columns: number; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(TABLE).getDataBodyRange().load("formulas");
    await context.sync();
    const formulas = body.formulas as unknown[][];
    return { rows: formulas.length, columns: formulas[0]?.length ?? 0, formulas };
  });
}
