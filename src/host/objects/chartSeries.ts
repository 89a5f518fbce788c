import type { Chart, ChartSeries, SeriesLook } from "../engine/chartTypes";
import { MARKER_STYLES } from "../engine/chartTypes";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType, Property } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { chartSeriesFormatType } from "./chartFormats";
import { chartDataLabelsType } from "./chartLabels";
import type { ChartPart } from "./chartPart";
import { assertChangeable, changePart, chartExists, membersOf } from "./chartPart";
import { chartPointsCollectionType, seriesExists } from "./chartPoints";
import { playedType } from "./chartTypeNames";
import { colorValue } from "./colors";
import { rangeValue } from "./rangeRef";

type Series = ChartPart<ChartSeries>;
const series = membersOf<SeriesLook>();

/** "The name's length should not be greater than 255 characters." */
const MAX_NAME = 255;

function seriesName(value: Json): string {
  const name = textValue(value, "name");
  return name.length <= MAX_NAME ? name : invalidArgument(`A series' name has at most ${MAX_NAME} characters.`);
}

/** "Only valid on bar and column charts […]. Throws an invalid argument exception on invalid charts." */
function ofColumns(name: "gapWidth" | "overlap", from: number, to: number, since: string): Property<Series> {
  return {
    since,
    get: ({ part }) => part.look[name],
    set: (self, value) => changePart(self, { [name]: numberValue(value, name, from, to) }),
  };
}

const looks: Record<string, AnyMember<Series>> = {
  name: series("name", seriesName),
  chartType: series("type", playedType, "1.7"),
  gapWidth: ofColumns("gapWidth", 0, 500, "1.7"),
  overlap: ofColumns("overlap", -100, 100, "1.8"),
  invertIfNegative: series("invertIfNegative", booleanValue, "1.8"),
  smooth: series("smooth", booleanValue, "1.7"),
  markerStyle: series("markerStyle", (value) => oneOf(value, "markerStyle", MARKER_STYLES), "1.7"),
  // "The supported size range is 2 to 72."
  markerSize: series("markerSize", (value) => numberValue(value, "markerSize", 2, 72), "1.7"),
  markerForegroundColor: series("markerForegroundColor", colorValue, "1.7"),
  markerBackgroundColor: series("markerBackgroundColor", colorValue, "1.7"),
  axisGroup: {
    since: "1.8",
    get: () => "Primary",
    set: (_self, value) => {
      if (oneOf(value, "axisGroup", ["Primary", "Secondary"]) === "Secondary") {
        fail("NotImplemented", "The embedded host does not play secondary axes.");
      }
    },
  },
  hasDataLabels: {
    since: "1.7",
    get: ({ part }) => part.labels.look.visible,
    set: (self, value) =>
      changePart({ ...self, part: self.part.labels }, { visible: booleanValue(value, "hasDataLabels") }),
  },
  plotOrder: { since: "1.7", get: ({ part }) => part.order + 1 },
};

/** `Excel.ChartSeries`. */
export const chartSeriesType: ObjectType<Series> = defineObject<Series>({
  name: "ChartSeries",
  exists: seriesExists,
  members: {
    ...looks,
    dataLabels: { since: "1.8", object: ({ chart, part }) => chartDataLabelsType.of({ chart, part: part.labels }) },
    format: { object: ({ chart, part }) => chartSeriesFormatType.of({ chart, part }) },
    points: { object: (self) => chartPointsCollectionType.of(self) },
    setValues: {
      since: "1.7",
      call: ({ chart, part }, args) => {
        const { sheet, area } = rangeValue(args.raw(0), "sourceData");
        assertChangeable(chart);
        part.setValues(sheet, area);
      },
    },
    // Not only of scatter charts (https://github.com/OfficeDev/office-js-docs-reference/issues/1493).
    setXAxisValues: {
      since: "1.7",
      call: ({ chart, part }, args) => {
        const { sheet, area } = rangeValue(args.raw(0), "sourceData");
        assertChangeable(chart);
        part.setCategories(sheet, area);
      },
    },
    delete: {
      since: "1.7",
      call: ({ chart, part }) => {
        assertChangeable(chart);
        part.delete();
      },
    },
  },
});

interface SeriesOf {
  readonly chart: Chart;
}

function objects({ chart }: SeriesOf): HostObject[] {
  return chart.series.map((part) => chartSeriesType.of({ chart, part }));
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionType: ObjectType<SeriesOf> = defineObject<SeriesOf>({
  name: "ChartSeriesCollection",
  exists: chartExists,
  items: objects,
  members: {
    count: { get: (self) => objects(self).length },
    getCount: { since: "1.4", call: (self) => objects(self).length },
    getItemAt: {
      call: (self, args) =>
        objects(self)[args.integer(0, "index")] ?? fail("ItemNotFound", "The chart has no series at this place."),
    },
    // "The new added series is not visible until values […] for it are set."
    add: {
      since: "1.7",
      call: ({ chart }, args) => {
        const name = args.has(0) ? seriesName(args.text(0, "name")) : null;
        const index = args.has(1) ? args.integer(1, "index") : null;
        assertChangeable(chart);
        return chartSeriesType.of({ chart, part: chart.addSeries(name, index) });
      },
    },
  },
});
