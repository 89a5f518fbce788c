/** A book with scores and charts of them, and how a chart is told in plain data. */
import type { Chart, ChartType } from "../../../src/host/engine/chartTypes";
import { createBook, openBook } from "../../../src/host/engine/book";
import type { Book, Sheet } from "../../../src/host/engine/types";
import { AREA } from "./afterRoundTrip";
import { zipPart } from "./zipParts";

export const THAI_DIGITS = "[$-D00041E]0.00";
/** With an apostrophe, which must be doubled, and Thai digits. */
export const SHEET_NAME = "ผล ปี'๖๘";

/** Scores in A1:C4, one of them missing. */
export function scoresBook(): { book: Book; sheet: Sheet } {
  const book = createBook();
  const sheet = book.activeSheet;
  book.renameSheet(sheet, SHEET_NAME);
  const rows = [
    ["ตัวชี้วัด", "ปี ๒๕๖๗", "ปี ๒๕๖๘"],
    ["การปฏิบัติหน้าที่", 88.5, 91.25],
    ["การใช้งบประมาณ", 75.1, 80.33],
    ["การใช้อำนาจ & อื่น ๆ", null, 79.4],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === "string") sheet.setCell(r, c, { kind: "text", text: value });
      if (typeof value === "number") sheet.setCell(r, c, { kind: "number", number: value });
    })
  );
  sheet.patchStyle(AREA(1, 1, 3, 2), { numberFormat: THAI_DIGITS });
  return { book, sheet };
}

export function addChart(sheet: Sheet, type: ChartType = "ColumnClustered"): Chart {
  return sheet.addChart(type, { sheet, area: AREA(0, 0, 4, 3) }, "Columns");
}

/** Saves and opens; with two turns, so that what survives the first also survives a file this library wrote. */
export async function twice(book: Book): Promise<Book> {
  return openBook(await (await openBook(await book.save())).save());
}

export function chartPart(file: Uint8Array, number = 1): string {
  return zipPart(file, `xl/charts/chart${number}.xml`);
}

export function formulasIn(chartXml: string): string[] {
  return [...chartXml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1] ?? "");
}

/** All that can be said of a chart. */
export function told(chart: Chart): unknown {
  const box = ({ fill, line }: Chart["plotArea"]): unknown => [fill.look, line.look];
  const axis = (one: Chart["valueAxis"]): unknown => [
    one.look,
    box(one),
    one.font.look,
    one.title.look,
    one.majorGridlines.look,
    one.majorGridlines.line.look,
  ];
  return {
    names: [chart.name, chart.kindName],
    place: chart.place,
    look: chart.look,
    title: [chart.title.look, chart.title.font.look, box(chart.title)],
    legend: [chart.legend.look, chart.legend.font.look, chart.legend.entryVisible(0)],
    area: [box(chart.area), chart.area.font.look],
    plot: box(chart.plotArea),
    axes: [axis(chart.valueAxis), axis(chart.categoryAxis)],
    series: chart.series.map((series) => [
      series.look,
      box(series),
      [series.labels.look, series.labels.font.look],
      series.data(),
      series.pointsWithLook.map((index) => box(series.point(index))),
    ]),
  };
}
