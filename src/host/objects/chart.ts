import type { Chart, ChartLook, ChartPlace } from "../engine/chartTypes";
import type { SheetArea } from "./rangeRef";
import { boundingArea } from "../engine/areas";
import type { Arguments } from "../protocol/arguments";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import { invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType, Property } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { chartAxesType } from "./chartAxes";
import { chartAreaFormatType, chartPlotAreaFormatType } from "./chartFormats";
import { chartDataLabelsType } from "./chartLabels";
import { chartLegendType } from "./chartLegend";
import { assertChangeable, assertObjectsEditable, assertPlayed } from "./chartPart";
import { chartSeriesCollectionType } from "./chartSeries";
import { chartTitleType } from "./chartTitles";
import { playedType } from "./chartTypeNames";
import { rangeArgument, rangeValue } from "./rangeRef";
import { worksheetType } from "./worksheet";

/** A sheet is at most so wide and high, in points. */
const FARTHEST = 30_000_000;

const BLANKS_AS = ["NotPlotted", "Zero", "Interplotted"] as const;
export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function placed(name: keyof ChartPlace): Property<Chart> {
  return {
    get: (chart) => chart.place[name],
    set: (chart, value) => {
      const points = numberValue(value, name, 0, FARTHEST);
      assertObjectsEditable(chart.sheet);
      chart.setPlace({ ...chart.place, [name]: points });
    },
  };
}

function looked(
  change: (value: Parameters<NonNullable<Property<Chart>["set"]>>[1]) => Partial<ChartLook>
): Property<Chart>["set"] {
  return (chart, value) => {
    const patch = change(value);
    assertChangeable(chart);
    chart.patch(patch);
  };
}

/** "The start cell. This is where the chart will be moved to." With an end cell it covers all cells up to that. */
function setPosition(chart: Chart, args: Arguments, session: Session): void {
  const start = onSheet(chart, rangeArgument(args, 0, "startCell", session, chart.sheet));
  const end = args.has(1) ? onSheet(chart, rangeArgument(args, 1, "endCell", session, chart.sheet)) : null;
  assertObjectsEditable(chart.sheet);
  if (end) {
    if (end.area.row < start.area.row || end.area.column < start.area.column) {
      invalidArgument("The end cell must not lie above or left of the start cell.");
    }
    chart.coverCells(boundingArea(start.area, end.area));
    return;
  }
  const { width, height } = chart.place;
  chart.coverCells({ ...start.area, rowCount: 1, columnCount: 1 });
  chart.setPlace({ ...chart.place, width, height });
}

function onSheet(chart: Chart, cells: SheetArea): SheetArea {
  return cells.sheet === chart.sheet ? cells : invalidArgument("A chart is placed on cells of its own worksheet.");
}

/** A part that a chart of another program does not show here. */
function partMember(part: (chart: Chart) => HostObject, since?: string): AnyMember<Chart> {
  return {
    since,
    object: (chart) => {
      assertPlayed(chart);
      return part(chart);
    },
  };
}

/** `Excel.ChartPlotArea`: its look; its place is Excel's own choice. */
export const chartPlotAreaType: ObjectType<Chart> = defineObject<Chart>({
  name: "ChartPlotArea",
  exists: (chart) => chart.exists(),
  members: {
    format: { since: "1.8", object: (chart) => chartPlotAreaFormatType.of({ chart, part: chart.plotArea }) },
  },
});

const parts: Record<string, AnyMember<Chart>> = {
  axes: partMember((chart) => chartAxesType.of({ chart })),
  dataLabels: partMember((chart) => chartDataLabelsType.of({ chart, part: chart.labels })),
  format: partMember((chart) => chartAreaFormatType.of({ chart, part: chart.area })),
  legend: partMember((chart) => chartLegendType.of({ chart, part: chart.legend })),
  plotArea: partMember((chart) => chartPlotAreaType.of(chart), "1.8"),
  series: partMember((chart) => chartSeriesCollectionType.of({ chart })),
  title: { object: (chart) => chartTitleType.of({ chart, part: chart.title }) },
  worksheet: { since: "1.2", object: (chart) => worksheetType.of(chart.sheet) },
};

/** `Excel.Chart`. */
export const chartType: ObjectType<Chart> = defineObject<Chart>({
  name: "Chart",
  exists: (chart) => chart.exists(),
  identity: (chart) => ({ Id: chart.id }),
  members: {
    id: { since: "1.7", get: (chart) => chart.id },
    name: {
      get: (chart) => chart.name,
      set: (chart, value) => {
        const name = textValue(value, "name");
        assertObjectsEditable(chart.sheet);
        chart.name = name === "" ? invalidArgument("A chart needs a name.") : name;
      },
    },
    left: placed("left"),
    top: placed("top"),
    width: placed("width"),
    height: placed("height"),
    chartType: {
      since: "1.7",
      get: (chart) => chart.kindName,
      set: (chart, value) => {
        const type = playedType(value, "chartType");
        assertChangeable(chart);
        chart.setType(type);
      },
    },
    displayBlanksAs: {
      since: "1.8",
      get: (chart) => chart.look.blanksAs,
      set: looked((value) => ({ blanksAs: oneOf(value, "displayBlanksAs", BLANKS_AS) })),
    },
    plotVisibleOnly: {
      since: "1.8",
      get: (chart) => chart.look.plotVisibleOnly,
      set: looked((value) => ({ plotVisibleOnly: booleanValue(value, "plotVisibleOnly") })),
    },
    plotBy: {
      since: "1.8",
      get: (chart) => chart.seriesBy,
      set: (chart, value) => {
        const by = oneOf(value, "plotBy", ["Columns", "Rows"]);
        assertChangeable(chart);
        chart.setSeriesBy(by);
      },
    },
    ...parts,
    setPosition: { call: setPosition },
    setData: {
      call: (chart, args) => {
        const { sheet, area } = rangeValue(args.raw(0), "sourceData");
        const by = args.has(1) ? args.oneOf(1, "seriesBy", SERIES_BY) : "Auto";
        assertChangeable(chart);
        chart.setData(sheet, area, by);
      },
    },
    delete: {
      call: (chart) => {
        assertObjectsEditable(chart.sheet);
        chart.delete();
      },
    },
  },
});
