import type { ChartSeries } from "../engine/chartTypes";
import { fail } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { jsonValue } from "./cellInput";
import { chartPointFormatType } from "./chartFormats";
import type { ChartPart } from "./chartPart";

type Points = ChartPart<ChartSeries>;
type Point = Points & { readonly index: number };

export function seriesExists({ chart, part }: Points): boolean {
  return chart.exists() && part.exists();
}

/** `Excel.ChartPoint`. */
export const chartPointType: ObjectType<Point> = defineObject<Point>({
  name: "ChartPoint",
  exists: seriesExists,
  members: {
    value: { get: ({ part, index }) => jsonValue(part.data().points[index]?.value ?? null) },
    format: { object: ({ chart, part, index }) => chartPointFormatType.of({ chart, part: part.point(index) }) },
  },
});

function points({ chart, part }: Points): HostObject[] {
  return part.data().points.map((_datum, index) => chartPointType.of({ chart, part, index }));
}

/** `Excel.ChartPointsCollection`. */
export const chartPointsCollectionType: ObjectType<Points> = defineObject<Points>({
  name: "ChartPointsCollection",
  exists: seriesExists,
  items: points,
  members: {
    count: { get: (self) => points(self).length },
    getCount: { since: "1.4", call: (self) => points(self).length },
    getItemAt: {
      call: (self, args) =>
        points(self)[args.integer(0, "index")] ?? fail("ItemNotFound", "The series has no point at this place."),
    },
  },
});
