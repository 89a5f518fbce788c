import type { Area, CellValue, Sheet } from "./types";

/**
 * The charts of a sheet as plain operations, beside `types.ts`. Lengths are points, colours "#RRGGBB" ("" for none).
 * Only the folder `charts/` knows how a chart is written in a file.
 */

/** The kinds that are played in full. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Something of a chart that is read as a whole and changed in parts. */
export interface Part<Look> {
  readonly look: Look;
  patch(change: Partial<Look>): void;
}

export interface FillLook {
  readonly color: string;
}
export type ChartLineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";
export interface LineLook {
  readonly style: ChartLineStyle;
  readonly color: string;
  readonly weight: number;
}
export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export interface ChartShape {
  readonly fill: Part<FillLook>;
  readonly line: Part<LineLook>;
}
export interface ChartTextBox extends ChartShape {
  readonly font: Part<FontLook>;
}

export interface TitleLook {
  readonly visible: boolean;
  /** What is shown; Excel's own words when nobody wrote any. */
  readonly text: string;
  readonly overlay: boolean;
}
export type ChartTitle = Part<TitleLook> & ChartTextBox;

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";
export interface LegendLook {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
}
export interface ChartLegend extends Part<LegendLook>, ChartTextBox {
  entryVisible(series: number): boolean;
  setEntryVisible(series: number, visible: boolean): void;
}

export type TickLabelPosition = "NextToAxis" | "High" | "Low" | "None";
export type TickMark = "None" | "Cross" | "Inside" | "Outside";
/** Where the other axis crosses this one. */
export type AxisCrossing = "Automatic" | "Maximum" | "Minimum" | "Custom";
export interface AxisLook {
  readonly visible: boolean;
  /** Null for automatic. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly minorUnit: number | null;
  /** The cells' own format when it is linked. */
  readonly numberFormat: string;
  readonly linkNumberFormat: boolean;
  readonly reversePlotOrder: boolean;
  readonly tickLabelPosition: TickLabelPosition;
  /** Of the category axis: each so-manieth category has its label; null for as many as there is room for. */
  readonly tickLabelSpacing: number | null;
  readonly majorTickMark: TickMark;
  readonly minorTickMark: TickMark;
  readonly crossing: AxisCrossing;
  /** The value where it crosses; counts only for "Custom". */
  readonly crossingAt: number;
  /** Of the category axis: values stand in the middle of a category's room, not on its edge. */
  readonly isBetweenCategories: boolean;
}
export interface Gridlines extends Part<{ readonly visible: boolean }> {
  readonly line: Part<LineLook>;
}
export interface ChartAxis extends Part<AxisLook>, ChartTextBox {
  readonly kind: "Value" | "Category";
  readonly title: ChartTitle;
  readonly majorGridlines: Gridlines;
  readonly minorGridlines: Gridlines;
}

export type LabelPosition =
  "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom" | "None";
export interface LabelLook {
  readonly visible: boolean;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showLegendKey: boolean;
  readonly separator: string;
  readonly numberFormat: string;
  readonly linkNumberFormat: boolean;
  readonly position: LabelPosition;
}
export type ChartLabels = Part<LabelLook> & ChartTextBox;

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface SeriesLook {
  readonly name: string;
  readonly type: ChartType;
  /** Percent of a column's width; null for lines. */
  readonly gapWidth: number | null;
  /** Percent of a column's width, -100 to 100; null for lines. */
  readonly overlap: number | null;
  readonly invertIfNegative: boolean;
  readonly smooth: boolean;
  readonly markerStyle: MarkerStyle;
  readonly markerSize: number;
  readonly markerForegroundColor: string;
  readonly markerBackgroundColor: string;
}

/** One value of a series as it is plotted. */
export interface ChartDatum {
  readonly value: CellValue;
  /** What is drawn: null for nothing (an empty cell, #N/A). Excel draws text as zero. */
  readonly number: number | null;
  readonly numberFormat: string;
}
/** The cells of a series now; hidden rows and columns are left out when the chart plots only what is visible. */
export interface SeriesData {
  readonly points: readonly ChartDatum[];
  /** Texts of the categories, outermost level first when there are several; none when the series names no cells. */
  readonly categories: readonly (readonly string[])[];
}

export interface ChartPoint extends ChartShape {
  readonly index: number;
}
export interface ChartSeries extends Part<SeriesLook>, ChartShape {
  /** False once it was deleted. */
  exists(): boolean;
  /** Its place among the series of the chart, from 0. */
  readonly order: number;
  readonly labels: ChartLabels;
  point(index: number): ChartPoint;
  /** Points whose look is their own. */
  readonly pointsWithLook: readonly number[];
  data(): SeriesData;
  setValues(sheet: Sheet, area: Area): void;
  setCategories(sheet: Sheet, area: Area): void;
  delete(): void;
}

/** A place on a cell: so many points right of and below its corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export type SeriesBy = "Auto" | "Columns" | "Rows";
export type BlanksAs = "NotPlotted" | "Zero" | "Interplotted";
export interface ChartLook {
  readonly blanksAs: BlanksAs;
  readonly plotVisibleOnly: boolean;
}

export interface Chart extends Part<ChartLook> {
  /** "{GUID}", stable while the workbook is open. */
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** False for what another program made and this one does not play: it keeps its name, place and title. */
  readonly isPlayed: boolean;
  exists(): boolean;
  readonly anchor: ChartAnchor;
  readonly place: ChartPlace;
  setPlace(place: ChartPlace): void;
  /** Lays it exactly over cells. */
  coverCells(area: Area): void;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  /** The labels of all series together. */
  readonly labels: ChartLabels;
  readonly area: ChartTextBox;
  readonly plotArea: ChartShape;
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  /** In the order in which they are plotted. */
  readonly series: readonly ChartSeries[];
  addSeries(name: string | null, index: number | null): ChartSeries;
  /** `Excel.ChartType` of its first series, played or not; "Invalid" when it has no name there. */
  readonly kindName: string;
  /** Of all series. */
  setType(type: ChartType): void;
  readonly seriesBy: "Columns" | "Rows";
  /** Divides the same cells the other way round. */
  setSeriesBy(by: "Columns" | "Rows"): void;
  setData(sheet: Sheet, area: Area, seriesBy: SeriesBy): void;
  delete(): void;
}
