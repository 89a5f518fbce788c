import type { ChartLegend, LegendLook } from "../engine/chartTypes";
import { booleanValue, oneOf } from "../protocol/arguments";
import { fail } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { chartLegendFormatType } from "./chartFormats";
import type { ChartPart } from "./chartPart";
import { assertChangeable, chartExists, membersOf } from "./chartPart";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
const legend = membersOf<LegendLook>();

/** One line of the legend: that of the series at the same place. */
type LegendEntry = ChartPart<ChartLegend> & { readonly index: number };

export const chartLegendEntryType: ObjectType<LegendEntry> = defineObject<LegendEntry>({
  name: "ChartLegendEntry",
  exists: chartExists,
  members: {
    index: { since: "1.8", get: ({ index }) => index },
    visible: {
      since: "1.7",
      get: ({ part, index }) => part.entryVisible(index),
      set: ({ chart, part, index }, value) => {
        const visible = booleanValue(value, "visible");
        assertChangeable(chart);
        part.setEntryVisible(index, visible);
      },
    },
  },
});

function entries({ chart, part }: ChartPart<ChartLegend>): HostObject[] {
  return chart.series.map((_series, index) => chartLegendEntryType.of({ chart, part, index }));
}

export const chartLegendEntryCollectionType: ObjectType<ChartPart<ChartLegend>> = defineObject<ChartPart<ChartLegend>>({
  name: "ChartLegendEntryCollection",
  exists: chartExists,
  items: entries,
  members: {
    getCount: { since: "1.7", call: (self) => entries(self).length },
    getItemAt: {
      since: "1.7",
      call: (self, args) =>
        entries(self)[args.integer(0, "index")] ?? fail("ItemNotFound", "There is no legend entry at this place."),
    },
  },
});

/** `Excel.ChartLegend`. */
export const chartLegendType: ObjectType<ChartPart<ChartLegend>> = defineObject<ChartPart<ChartLegend>>({
  name: "ChartLegend",
  exists: chartExists,
  members: {
    visible: legend("visible", booleanValue),
    position: legend("position", (value) => oneOf(value, "position", POSITIONS)),
    overlay: legend("overlay", booleanValue),
    format: { object: ({ chart, part }) => chartLegendFormatType.of({ chart, part }) },
    legendEntries: { since: "1.7", object: (self) => chartLegendEntryCollectionType.of(self) },
  },
});
