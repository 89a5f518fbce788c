/** A native chart as plain data. It names columns of tables, so it follows every figure without the add-in. */

import type { SheetId } from "./plan";

/** Names of the charts of each sheet, by which they are known for good. */
export const CHART_NAMES = {
  overall: "ITA_Chart_Overall",
  instruments: "ITA_Chart_Instruments",
  indicators: "ITA_Chart_Indicators",
  bridge: "ITA_Chart_Bridge",
} as const;

export const SHEET_CHARTS: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  overview: [CHART_NAMES.overall, CHART_NAMES.instruments, CHART_NAMES.indicators],
  causes: [CHART_NAMES.bridge],
};

/** How a series looks: dark and light stand apart in black-and-white print, too. */
export type SeriesLook = "current" | "previous" | "up" | "down" | "total" | "unseen";

export interface SeriesPlan {
  readonly name: string;
  /** Column id of the figures. */
  readonly values: string;
  readonly look: SeriesLook;
  /** Figures written beside the columns. */
  readonly labels: boolean;
}

export interface ChartPlan {
  readonly name: (typeof CHART_NAMES)[keyof typeof CHART_NAMES];
  readonly kind: "columns" | "bars" | "stackedColumns" | "line";
  /** Numbered caption; it goes along when the picture is copied into a document, and it is what a screen reader says. */
  readonly title: string;
  /** Table that holds the figures: the sheet's own or one of an earlier sheet. */
  readonly table: string;
  /** Column id of the labels along the axis. */
  readonly categories: string;
  readonly series: readonly SeriesPlan[];
  /** Fixed ends of the value axis; null leaves them to Excel. Hidden where figures stand on the bars and there is little room. */
  readonly axis: { readonly min: number | null; readonly max: number | null; readonly hidden?: true };
  /** false where the title says which series is which. */
  readonly legend?: false;
  /** Heading lines that make room for it, the first to the last, and its part of the printed width, 0 … 1. */
  readonly place: { readonly line: string; readonly lastLine?: string; readonly from: number; readonly to: number };
}
