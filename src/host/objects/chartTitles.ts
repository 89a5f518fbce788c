import type { ChartTitle, TitleLook } from "../engine/chartTypes";
import { booleanValue, oneOf, textValue } from "../protocol/arguments";
import { fail } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { chartAxisTitleFormatType, chartTitleFormatType } from "./chartFormats";
import type { ChartPart } from "./chartPart";
import { assertChangeable, chartExists, membersOf } from "./chartPart";

const title = membersOf<TitleLook>();

/** `Excel.ChartTitle`. Words make it visible. */
export const chartTitleType: ObjectType<ChartPart<ChartTitle>> = defineObject<ChartPart<ChartTitle>>({
  name: "ChartTitle",
  exists: chartExists,
  members: {
    text: title("text", textValue),
    visible: title("visible", booleanValue),
    overlay: title("overlay", booleanValue),
    position: {
      since: "1.7",
      get: () => "Automatic",
      set: ({ chart }, value) => {
        const position = oneOf(value, "position", ["Automatic", "Top", "Bottom", "Left", "Right"]);
        assertChangeable(chart);
        if (position !== "Automatic" && position !== "Top") {
          fail("NotImplemented", `The embedded host does not put chart titles at '${position}'.`);
        }
      },
    },
    format: { object: ({ chart, part }) => chartTitleFormatType.of({ chart, part }) },
  },
});

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleType: ObjectType<ChartPart<ChartTitle>> = defineObject<ChartPart<ChartTitle>>({
  name: "ChartAxisTitle",
  exists: chartExists,
  members: {
    text: title("text", textValue),
    visible: title("visible", booleanValue),
    format: { object: ({ chart, part }) => chartAxisTitleFormatType.of({ chart, part }) },
  },
});
