import type { AxisLook, Chart, ChartAxis, Gridlines } from "../engine/chartTypes";
import { scaleOfChart } from "../engine/charts/axisScale";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, ObjectType, Property } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { chartAxisFormatType, chartGridlinesFormatType } from "./chartFormats";
import type { ChartPart } from "./chartPart";
import { assertChangeable, changePart, chartExists, membersOf } from "./chartPart";
import { chartAxisTitleType } from "./chartTitles";
import { rangeValue } from "./rangeRef";

const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;
const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const CROSSINGS = ["Automatic", "Maximum", "Minimum"] as const;
const axis = membersOf<AxisLook>();

/** "Can be set to a numeric value or an empty string (for automatic axis values). The returned value is always a number." */
function scaled(name: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Property<ChartPart<ChartAxis>> {
  return {
    get: ({ chart, part }) => {
      if (part.kind === "Category") return null;
      return part.look[name] ?? scaleOfChart(chart)[name];
    },
    set: (self, value) =>
      changePart(self, { [name]: value === "" ? null : numberValue(value, name, -Number.MAX_VALUE, Number.MAX_VALUE) }),
  };
}

export const chartGridlinesType: ObjectType<ChartPart<Gridlines>> = defineObject<ChartPart<Gridlines>>({
  name: "ChartGridlines",
  exists: chartExists,
  members: {
    visible: membersOf<Gridlines["look"]>()("visible", booleanValue),
    format: { object: (self) => chartGridlinesFormatType.of(self) },
  },
});

function numberFormat(value: Json): string {
  const format = textValue(value, "numberFormat");
  return format === "" ? invalidArgument("'numberFormat' cannot be empty.") : format;
}

/** "Can be a value from 1 through 31999 or an empty string for automatic setting. The returned value is always a number." */
const tickLabelSpacing: Property<ChartPart<ChartAxis>> = {
  since: "1.7",
  get: ({ part }) => part.look.tickLabelSpacing ?? 1,
  set: (self, value) => {
    if (self.part.kind !== "Category") invalidArgument("Only a category axis has a spacing of labels.");
    changePart(self, { tickLabelSpacing: value === "" ? null : numberValue(value, "tickLabelSpacing", 1, 31_999) });
  },
};

const position: Record<string, AnyMember<ChartPart<ChartAxis>>> = {
  // "Specifies the specified axis position where the other axis crosses."
  position: {
    since: "1.8",
    get: ({ part }) => part.look.crossing,
    set: (self, value) => changePart(self, { crossing: oneOf(value, "position", CROSSINGS) }),
  },
  positionAt: { since: "1.8", get: ({ part }) => part.look.crossingAt },
  setPositionAt: {
    since: "1.8",
    call: (self, args) => {
      const crossingAt = numberValue(args.raw(0), "value", -Number.MAX_VALUE, Number.MAX_VALUE);
      changePart(self, { crossing: "Custom", crossingAt });
    },
  },
};

/** `Excel.ChartAxis`. */
export const chartAxisType: ObjectType<ChartPart<ChartAxis>> = defineObject<ChartPart<ChartAxis>>({
  name: "ChartAxis",
  exists: chartExists,
  members: {
    type: { since: "1.7", get: ({ part }) => part.kind },
    axisGroup: { since: "1.7", get: () => "Primary" },
    minimum: scaled("minimum"),
    maximum: scaled("maximum"),
    majorUnit: scaled("majorUnit"),
    minorUnit: scaled("minorUnit"),
    visible: axis("visible", booleanValue, "1.7"),
    numberFormat: axis("numberFormat", numberFormat, "1.8"),
    linkNumberFormat: axis("linkNumberFormat", booleanValue, "1.9"),
    reversePlotOrder: axis("reversePlotOrder", booleanValue, "1.7"),
    tickLabelPosition: axis("tickLabelPosition", (value) => oneOf(value, "tickLabelPosition", TICK_LABELS), "1.7"),
    tickLabelSpacing,
    majorTickMark: axis("majorTickMark", (value) => oneOf(value, "majorTickMark", TICK_MARKS), "1.7"),
    minorTickMark: axis("minorTickMark", (value) => oneOf(value, "minorTickMark", TICK_MARKS), "1.7"),
    isBetweenCategories: axis("isBetweenCategories", booleanValue, "1.8"),
    ...position,
    format: { object: ({ chart, part }) => chartAxisFormatType.of({ chart, part }) },
    title: { object: ({ chart, part }) => chartAxisTitleType.of({ chart, part: part.title }) },
    majorGridlines: { object: ({ chart, part }) => chartGridlinesType.of({ chart, part: part.majorGridlines }) },
    minorGridlines: { object: ({ chart, part }) => chartGridlinesType.of({ chart, part: part.minorGridlines }) },
    setCategoryNames: {
      since: "1.7",
      call: ({ chart, part }, args) => {
        const { sheet, area } = rangeValue(args.raw(0), "sourceData");
        assertChangeable(chart);
        if (part.kind !== "Category") invalidArgument("Only a category axis has category names.");
        for (const series of chart.series) series.setCategories(sheet, area);
      },
    },
  },
});

interface Axes {
  readonly chart: Chart;
}

function axisObject(chart: Chart, kind: ChartAxis["kind"]): HostObject {
  return chartAxisType.of({ chart, part: kind === "Value" ? chart.valueAxis : chart.categoryAxis });
}

/** `Excel.ChartAxes`: those of a flat chart without secondary axes. */
export const chartAxesType: ObjectType<Axes> = defineObject<Axes>({
  name: "ChartAxes",
  exists: chartExists,
  members: {
    valueAxis: { object: ({ chart }) => axisObject(chart, "Value") },
    categoryAxis: { object: ({ chart }) => axisObject(chart, "Category") },
    getItem: {
      since: "1.7",
      call: ({ chart }, args) => {
        const kind = args.oneOf(0, "type", ["Category", "Value", "Series"]);
        const group = args.has(1) ? args.oneOf(1, "group", ["Primary", "Secondary"]) : "Primary";
        if (group === "Secondary") fail("NotImplemented", "The embedded host does not play secondary axes.");
        if (kind === "Series") fail("InvalidArgument", "Only a 3-D chart has a series axis.");
        return axisObject(chart, kind === "Value" ? "Value" : "Category");
      },
    },
  },
});
