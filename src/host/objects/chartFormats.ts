import type {
  ChartLineStyle,
  ChartShape,
  ChartTextBox,
  FillLook,
  FontLook,
  Gridlines,
  LineLook,
  Part,
} from "../engine/chartTypes";
import { booleanValue, numberValue, oneOf, textValue } from "../protocol/arguments";
import { fail } from "../protocol/hostError";
import type { AnyMember, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { ChartPart } from "./chartPart";
import { changePart, chartExists, membersOf } from "./chartPart";
import { colorValue } from "./colors";

/** Fill, line and font of whatever a chart is made of; every part has its own format object around the same few. */

/** Points; what Excel's Format pane takes. */
const MAX_WEIGHT = 1584;
const MAX_FONT_SIZE = 409;

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;
const OTHER_LINE_STYLES = ["Grey25", "Grey50", "Grey75", "Automatic"] as const;

function lineStyle(value: Json): ChartLineStyle {
  const style = oneOf(value, "lineStyle", [...LINE_STYLES, ...OTHER_LINE_STYLES]);
  const played = LINE_STYLES.find((one) => one === style);
  return played ?? fail("NotImplemented", `The embedded host does not draw chart lines of the style ${style}.`);
}

export const chartFillType: ObjectType<ChartPart<Part<FillLook>>> = defineObject<ChartPart<Part<FillLook>>>({
  name: "ChartFill",
  exists: chartExists,
  members: {
    clear: { call: (self) => changePart(self, { color: "" }) },
    setSolidColor: { call: (self, args) => changePart(self, { color: colorValue(args.raw(0), "color") }) },
  },
});

const line = membersOf<LineLook>();

function lineMembers(since: {
  readonly clear: string;
  readonly color: string;
}): Record<string, AnyMember<ChartPart<Part<LineLook>>>> {
  return {
    clear: { since: since.clear, call: (self) => changePart(self, { style: "None" }) },
    color: line("color", colorValue, since.color),
    lineStyle: line("style", lineStyle, "1.7"),
    weight: line("weight", (value) => numberValue(value, "weight", 0, MAX_WEIGHT), "1.7"),
  };
}

export const chartLineFormatType: ObjectType<ChartPart<Part<LineLook>>> = defineObject<ChartPart<Part<LineLook>>>({
  name: "ChartLineFormat",
  exists: chartExists,
  members: lineMembers({ clear: "1.1", color: "1.1" }),
});

export const chartBorderType: ObjectType<ChartPart<Part<LineLook>>> = defineObject<ChartPart<Part<LineLook>>>({
  name: "ChartBorder",
  exists: chartExists,
  members: lineMembers({ clear: "1.8", color: "1.7" }),
});

const font = membersOf<FontLook>();

export const chartFontType: ObjectType<ChartPart<Part<FontLook>>> = defineObject<ChartPart<Part<FontLook>>>({
  name: "ChartFont",
  exists: chartExists,
  members: {
    name: font("name", textValue),
    size: font("size", (value) => numberValue(value, "size", 1, MAX_FONT_SIZE)),
    color: font("color", colorValue),
    bold: font("bold", booleanValue),
    italic: font("italic", booleanValue),
    underline: {
      get: ({ part }) => (part.look.underline ? "Single" : "None"),
      set: (self, value) => changePart(self, { underline: oneOf(value, "underline", ["None", "Single"]) === "Single" }),
    },
  },
});

type FormatMember = AnyMember<ChartPart<ChartTextBox>>;

const fillMember = (since?: string): AnyMember<ChartPart<ChartShape>> => ({
  since,
  object: ({ chart, part }) => chartFillType.of({ chart, part: part.fill }),
});
const lineMember = (since?: string): AnyMember<ChartPart<Pick<ChartShape, "line">>> => ({
  since,
  object: ({ chart, part }) => chartLineFormatType.of({ chart, part: part.line }),
});
const borderMember = (since: string): AnyMember<ChartPart<ChartShape>> => ({
  since,
  object: ({ chart, part }) => chartBorderType.of({ chart, part: part.line }),
});
const fontMember: FormatMember = { object: ({ chart, part }) => chartFontType.of({ chart, part: part.font }) };

/** The format object of a part with text; they differ in name and in the set that brought their frame. */
function textFormat(name: string, borderSince: string, fillSince?: string): ObjectType<ChartPart<ChartTextBox>> {
  return defineObject<ChartPart<ChartTextBox>>({
    name,
    exists: chartExists,
    members: { font: fontMember, fill: fillMember(fillSince), border: borderMember(borderSince) },
  });
}

export const chartAreaFormatType = textFormat("ChartAreaFormat", "1.7");
export const chartTitleFormatType = textFormat("ChartTitleFormat", "1.7");
export const chartAxisTitleFormatType = textFormat("ChartAxisTitleFormat", "1.8", "1.8");
export const chartLegendFormatType = textFormat("ChartLegendFormat", "1.8");
export const chartDataLabelFormatType = textFormat("ChartDataLabelFormat", "1.8");

export const chartAxisFormatType: ObjectType<ChartPart<ChartTextBox>> = defineObject<ChartPart<ChartTextBox>>({
  name: "ChartAxisFormat",
  exists: chartExists,
  members: { font: fontMember, fill: fillMember("1.8"), line: lineMember() },
});

export const chartPlotAreaFormatType: ObjectType<ChartPart<ChartShape>> = defineObject<ChartPart<ChartShape>>({
  name: "ChartPlotAreaFormat",
  exists: chartExists,
  members: { fill: fillMember("1.8"), border: borderMember("1.8") },
});

export const chartSeriesFormatType: ObjectType<ChartPart<ChartShape>> = defineObject<ChartPart<ChartShape>>({
  name: "ChartSeriesFormat",
  exists: chartExists,
  members: { fill: fillMember(), line: lineMember() },
});

export const chartPointFormatType: ObjectType<ChartPart<ChartShape>> = defineObject<ChartPart<ChartShape>>({
  name: "ChartPointFormat",
  exists: chartExists,
  members: { fill: fillMember(), border: borderMember("1.7") },
});

export const chartGridlinesFormatType: ObjectType<ChartPart<Gridlines>> = defineObject<ChartPart<Gridlines>>({
  name: "ChartGridlinesFormat",
  exists: chartExists,
  members: { line: lineMember() },
});
