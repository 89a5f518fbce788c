/** A chart of figures, drawn with a ruler that needs no page: every letter is half as wide as it is high. */
import { createBook } from "../../../src/host/engine/book";
import type { Chart, ChartType } from "../../../src/host/engine/chartTypes";
import type { Sheet } from "../../../src/host/engine/types";
import { makePen, type Pen } from "../../../src/workbench/charts/pen";
import type { Ruler } from "../../../src/workbench/grid/cellElement";

export type Figures = readonly (readonly (string | number | null)[])[];

/** Marks above and below Thai letters take no room. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/gu;

export const ruler: Ruler = {
  width: (text, font) => text.replace(MARKS, "").length * (Number(/([\d.]+)pt/.exec(font)?.[1]) / 2) * (96 / 72),
};

/** At 75 percent a point is a pixel. */
export const pen: Pen = makePen(0.75, ruler);

export function sheetOf(figures: Figures): Sheet {
  const sheet = createBook().activeSheet;
  figures.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === "number") sheet.setCell(r, c, { kind: "number", number: value });
      if (typeof value === "string") sheet.setCell(r, c, { kind: "text", text: value });
    })
  );
  return sheet;
}

export function chartOf(type: ChartType, figures: Figures): Chart {
  const sheet = sheetOf(figures);
  const area = { row: 0, column: 0, rowCount: figures.length, columnCount: figures[0]?.length ?? 1 };
  return sheet.addChart(type, { sheet, area }, "Columns");
}
