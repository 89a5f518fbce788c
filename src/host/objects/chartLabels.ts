import type { ChartLabels, LabelLook, LabelPosition } from "../engine/chartTypes";
import { booleanValue, oneOf, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { chartDataLabelFormatType } from "./chartFormats";
import type { ChartPart } from "./chartPart";
import { chartExists, membersOf } from "./chartPart";

const POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "None",
] as const;
const labels = membersOf<LabelLook>();

function positionOf(value: Json): LabelPosition {
  const position = oneOf(value, "position", [...POSITIONS, "BestFit", "Callout"]);
  if (position === "BestFit" || position === "Callout") {
    return fail("NotImplemented", `The embedded host does not put data labels at '${position}'.`);
  }
  return position;
}

/** `Excel.ChartDataLabels` of one series, or of all. */
export const chartDataLabelsType: ObjectType<ChartPart<ChartLabels>> = defineObject<ChartPart<ChartLabels>>({
  name: "ChartDataLabels",
  exists: chartExists,
  members: {
    showValue: labels("showValue", booleanValue),
    showSeriesName: labels("showSeriesName", booleanValue),
    showCategoryName: labels("showCategoryName", booleanValue),
    showLegendKey: labels("showLegendKey", booleanValue),
    // Shares of a whole and sizes of bubbles: no chart that is played has them.
    showPercentage: { get: () => false, set: (_self, value) => refuseTrue(value, "showPercentage") },
    showBubbleSize: { get: () => false, set: (_self, value) => refuseTrue(value, "showBubbleSize") },
    separator: labels("separator", textValue),
    position: labels("position", positionOf),
    numberFormat: labels("numberFormat", textValue, "1.8"),
    linkNumberFormat: labels("linkNumberFormat", booleanValue, "1.9"),
    format: { object: ({ chart, part }) => chartDataLabelFormatType.of({ chart, part }) },
  },
});

function refuseTrue(value: Json, name: string): void {
  if (booleanValue(value, name)) invalidArgument(`Labels of this chart have no '${name}'.`);
}
