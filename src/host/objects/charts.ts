import type { Chart } from "../engine/chartTypes";
import type { Sheet } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { fail } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { chartType, SERIES_BY } from "./chart";
import { assertObjectsEditable } from "./chartPart";
import { playedType } from "./chartTypeNames";
import { rangeValue } from "./rangeRef";

function byId(sheet: Sheet, id: string): Chart | undefined {
  return sheet.charts.find((chart) => chart.id === id);
}

/** "If there are multiple charts with the same name, the first one will be returned." */
function byName(sheet: Sheet, name: string): HostObject | null {
  const wanted = name.toLowerCase();
  const found = sheet.charts.find((chart) => chart.name.toLowerCase() === wanted) ?? byId(sheet, name);
  return found ? chartType.of(found) : null;
}

const missing = (name: string): never => fail("ItemNotFound", `There is no chart '${name}' on this worksheet.`);

function addChart(sheet: Sheet, args: Arguments): HostObject {
  const type = playedType(args.raw(0), "type");
  const source = rangeValue(args.raw(1), "sourceData");
  const seriesBy = args.has(2) ? args.oneOf(2, "seriesBy", SERIES_BY) : "Auto";
  assertObjectsEditable(sheet);
  return chartType.of(sheet.addChart(type, source, seriesBy));
}

/** `Excel.ChartCollection`: the charts of a sheet. */
export const chartCollectionType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => chartType.of(chart)),
  // The client finds a chart again by its id.
  indexer: (sheet, args) => {
    const found = byId(sheet, args.text(0, "id"));
    return found ? chartType.of(found) : missing(args.text(0, "id"));
  },
  members: {
    count: { get: (sheet) => sheet.charts.length },
    getCount: { since: "1.4", call: (sheet) => sheet.charts.length },
    add: { call: addChart },
    getItem: { call: (sheet, args) => byName(sheet, args.text(0, "name")) ?? missing(args.text(0, "name")) },
    getItemOrNullObject: { since: "1.4", call: (sheet, args) => byName(sheet, args.text(0, "name")) },
    getItemAt: {
      call: (sheet, args) => {
        const chart = sheet.charts[args.integer(0, "index")];
        return chart ? chartType.of(chart) : fail("ItemNotFound", "There is no chart at this place.");
      },
    },
  },
});
