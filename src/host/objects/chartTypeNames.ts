import type { ChartType } from "../engine/chartTypes";
import { CHART_TYPES } from "../engine/chartTypes";
import { oneOf } from "../protocol/arguments";
import { fail } from "../protocol/hostError";

/** The other values of `Excel.ChartType`, so that a type Excel knows is told from one that nobody knows. */
const NOT_PLAYED: readonly string[] = (
  "ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarStacked100 3DBarClustered " +
  "3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkersStacked LineMarkersStacked100 " +
  "PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines " +
  "XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded " +
  "RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble " +
  "Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked " +
  "CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol " +
  "ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 " +
  "ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered " +
  "PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn 3DLine 3DPie Pie XYScatter 3DArea Area " +
  "Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel"
).split(" ");

/** A chart type that is played; `NotImplemented` for the others, `InvalidArgument` for what is none. */
export function playedType(value: unknown, name: string): ChartType {
  const type = oneOf(value, name, [...CHART_TYPES, ...NOT_PLAYED]);
  const played = CHART_TYPES.find((one) => one === type);
  return played ?? fail("NotImplemented", `The embedded host does not play charts of the type ${type}.`);
}
