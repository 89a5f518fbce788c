/** A sheet of scores with a chart on it, for the tests of charts. */
import { onNewSheet } from "./excel";

/** Names of series above, categories at the left; one score is missing. */
export const SCORES: readonly (readonly (string | number)[])[] = [
  ["ตัวชี้วัด", "ปี ๒๕๖๗", "ปี ๒๕๖๘"],
  ["การปฏิบัติหน้าที่", 88.5, 91.25],
  ["การใช้งบประมาณ", 75.1, 80.33],
  ["การใช้อำนาจ", "", 79.4],
];

/** Runs a batch on a new sheet that holds the scores in A1:C4 and a chart of them. */
export function withChart<Result>(
  type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers",
  batch: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  return onNewSheet(async (sheet, context) => {
    const source = sheet.getRange("A1:C4");
    source.values = SCORES.map((row) => [...row]);
    const chart = sheet.charts.add(type, source, "Columns");
    await context.sync();
    return batch(chart, sheet, context);
  });
}
