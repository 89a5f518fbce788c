import type { AxisCrossing, AxisLook, ChartAxis, Gridlines, TickLabelPosition, TickMark } from "../chartTypes";
import { axisElements } from "./groups";
import type { ChartContext, Owner } from "./owners";
import { notPlayed, ownerBelow, refuseArgument, shownOwner } from "./owners";
import { ensure, insert, setValue } from "./schemaOrder";
import type { AutomaticLook } from "./shapes";
import { lineOf } from "./shapes";
import { AXIS_TITLE_SIZE } from "./sizes";
import { textBoxOf } from "./texts";
import { titleOf } from "./titles";
import type { XmlElement } from "./xmlTree";
import { booleanAt, find, fragment, numberAt, removeChildren, valueAt } from "./xmlTree";

const TICK_LABELS: Readonly<Record<TickLabelPosition, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
const TICK_MARKS: Readonly<Record<TickMark, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const CROSSINGS: Readonly<Record<Exclude<AxisCrossing, "Custom">, string>> = {
  Automatic: "autoZero",
  Maximum: "max",
  Minimum: "min",
};

/** An axis nobody formatted is a thin grey line. */
const PLAIN: AutomaticLook = { fill: () => "", line: () => ({ style: "Continuous", color: "#868686", weight: 0.75 }) };

/** @param cellFormat the number format of the cells that the axis is linked to */
export function axisOf(chart: ChartContext, kind: ChartAxis["kind"], cellFormat: () => string): ChartAxis {
  const find1 = (): XmlElement | null => axisElements(chart.root, kind)[0] ?? null;
  const owner: Owner = { find: find1, make: () => find1() ?? notPlayed("axes of this chart") };
  // In a file an axis says where it crosses the other one; here the other one is asked where it is crossed.
  const other = (): XmlElement | null => axisElements(chart.root, kind === "Value" ? "Category" : "Value")[0] ?? null;
  const valueAxis = (): XmlElement | null => axisElements(chart.root, "Value")[0] ?? null;

  return {
    ...textBoxOf(chart, owner, PLAIN),
    kind,
    title: titleOf(chart, {
      parent: owner,
      size: AXIS_TITLE_SIZE,
      rotation: () => (/^[lr]$/.test(valueAt(find1(), "c:axPos") ?? "") ? ' rot="-5400000" vert="horz"' : ""),
      automaticText: () => "Axis Title",
      showsByItself: () => false,
    }),
    majorGridlines: gridlinesOf(chart, owner, "c:majorGridlines"),
    minorGridlines: gridlinesOf(chart, owner, "c:minorGridlines"),
    get look() {
      return axisLook(find1(), other(), valueAxis(), cellFormat);
    },
    patch(change) {
      patchAxis(owner.make(), change, cellFormat);
      const crossed = other();
      if (crossed && change.crossing !== undefined) setCrossing(crossed, change.crossing, change.crossingAt ?? 0);
      const values = valueAxis();
      if (values && change.isBetweenCategories !== undefined) {
        setValue(values, "c:crossBetween", change.isBetweenCategories ? "between" : "midCat");
      }
      chart.changed();
    },
  };
}

function axisLook(
  axis: XmlElement | null,
  other: XmlElement | null,
  valueAxis: XmlElement | null,
  cellFormat: () => string
): AxisLook {
  const format = find(axis, "c:numFmt");
  const linkNumberFormat = !format || /^(1|true)$/.test(format.attributes["sourceLinked"] ?? "0");
  const crossingAt = numberAt(other, "c:crossesAt");
  return {
    visible: axis !== null && !booleanAt(axis, "c:delete", false),
    minimum: numberAt(axis, "c:scaling/c:min"),
    maximum: numberAt(axis, "c:scaling/c:max"),
    majorUnit: numberAt(axis, "c:majorUnit"),
    minorUnit: numberAt(axis, "c:minorUnit"),
    numberFormat: linkNumberFormat ? cellFormat() : (format.attributes["formatCode"] ?? "General"),
    linkNumberFormat,
    reversePlotOrder: valueAt(axis, "c:scaling/c:orientation") === "maxMin",
    tickLabelPosition: named(TICK_LABELS, valueAt(axis, "c:tickLblPos"), "NextToAxis"),
    tickLabelSpacing: numberAt(axis, "c:tickLblSkip"),
    majorTickMark: named(TICK_MARKS, valueAt(axis, "c:majorTickMark"), "Cross"),
    minorTickMark: named(TICK_MARKS, valueAt(axis, "c:minorTickMark"), "Cross"),
    crossing: crossingAt !== null ? "Custom" : named(CROSSINGS, valueAt(other, "c:crosses"), "Automatic"),
    crossingAt: crossingAt ?? 0,
    isBetweenCategories: valueAt(valueAxis, "c:crossBetween") !== "midCat",
  };
}

function named<Name extends string>(
  codes: Readonly<Record<Name, string>>,
  code: string | undefined,
  otherwise: Name
): Name {
  return (Object.entries(codes) as [Name, string][]).find(([, one]) => one === code)?.[0] ?? otherwise;
}

function patchAxis(axis: XmlElement, change: Partial<AxisLook>, cellFormat: () => string): void {
  const scaling = ensure(axis, "c:scaling");
  if (change.visible !== undefined) setValue(axis, "c:delete", !change.visible);
  setLimits(axis, scaling, change);
  if (change.majorUnit !== undefined) setUnit(axis, "c:majorUnit", change.majorUnit);
  if (change.minorUnit !== undefined) setUnit(axis, "c:minorUnit", change.minorUnit);
  if (change.numberFormat !== undefined) setFormat(axis, change.numberFormat, false);
  if (change.linkNumberFormat !== undefined) {
    const own = find(axis, "c:numFmt")?.attributes["formatCode"];
    setFormat(axis, change.linkNumberFormat ? cellFormat() : (own ?? cellFormat()), change.linkNumberFormat);
  }
  if (change.reversePlotOrder !== undefined) {
    setValue(scaling, "c:orientation", change.reversePlotOrder ? "maxMin" : "minMax");
  }
  if (change.tickLabelPosition !== undefined) setValue(axis, "c:tickLblPos", TICK_LABELS[change.tickLabelPosition]);
  if (change.tickLabelSpacing !== undefined) setOptional(axis, "c:tickLblSkip", change.tickLabelSpacing);
  if (change.majorTickMark !== undefined) setValue(axis, "c:majorTickMark", TICK_MARKS[change.majorTickMark]);
  if (change.minorTickMark !== undefined) setValue(axis, "c:minorTickMark", TICK_MARKS[change.minorTickMark]);
}

function setLimits(axis: XmlElement, scaling: XmlElement, { minimum, maximum }: Partial<AxisLook>): void {
  if (minimum === undefined && maximum === undefined) return;
  if (axis.name !== "c:valAx") refuseArgument("A category axis has no least and greatest value.");
  const low = minimum === undefined ? numberAt(scaling, "c:min") : minimum;
  const high = maximum === undefined ? numberAt(scaling, "c:max") : maximum;
  if (low !== null && high !== null && low >= high) {
    refuseArgument(`The minimum of an axis (${low}) must lie below its maximum (${high}).`);
  }
  if (minimum !== undefined) setOptional(scaling, "c:min", minimum);
  if (maximum !== undefined) setOptional(scaling, "c:max", maximum);
}

function setUnit(axis: XmlElement, name: string, unit: number | null): void {
  if (axis.name !== "c:valAx") refuseArgument("A category axis has no units.");
  if (unit !== null && unit <= 0) refuseArgument("The unit of an axis must be above zero.");
  setOptional(axis, name, unit);
}

function setOptional(parent: XmlElement, name: string, value: number | null): void {
  if (value === null) removeChildren(parent, name);
  else setValue(parent, name, value);
}

function setFormat(axis: XmlElement, formatCode: string, linked: boolean): void {
  Object.assign(ensure(axis, "c:numFmt").attributes, { formatCode, sourceLinked: linked ? "1" : "0" });
}

function setCrossing(axis: XmlElement, crossing: AxisCrossing, at: number): void {
  removeChildren(axis, "c:crosses", "c:crossesAt");
  if (crossing === "Custom") setValue(axis, "c:crossesAt", at);
  else setValue(axis, "c:crosses", CROSSINGS[crossing]);
}

const GRIDLINE = '<a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>';

/** The thin light line that Excel 2013 and later draw for gridlines and frames. */
export const THIN_LINE = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr"><a:solidFill>${GRIDLINE}</a:solidFill><a:round/></a:ln>`;

function gridlinesOf(chart: ChartContext, axis: Owner, name: "c:majorGridlines" | "c:minorGridlines"): Gridlines {
  const owner = shownOwner(() => find(axis.find(), name), "gridlines of this kind");
  return {
    line: lineOf(chart, ownerBelow(ownerBelow(owner, "c:spPr"), "a:ln"), PLAIN.line),
    get look() {
      return { visible: owner.find() !== null };
    },
    patch({ visible }) {
      const parent = axis.make();
      if (visible === false) removeChildren(parent, name);
      if (visible === true && !owner.find())
        insert(parent, fragment(`<${name}><c:spPr>${THIN_LINE}</c:spPr></${name}>`));
      chart.changed();
    },
  };
}

/** The value or category axis of a new chart. */
export function newAxis(
  kind: ChartAxis["kind"],
  id: number,
  crosses: number,
  position: string,
  text: string
): XmlElement {
  const isValue = kind === "Value";
  const tag = isValue ? "c:valAx" : "c:catAx";
  return fragment(
    `<${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${position}"/>${isValue ? `<c:majorGridlines><c:spPr>${THIN_LINE}</c:spPr></c:majorGridlines>` : ""}` +
      '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
      `<c:tickLblPos val="nextTo"/><c:spPr><a:noFill/>${isValue ? "<a:ln><a:noFill/></a:ln>" : THIN_LINE}</c:spPr>${text}` +
      `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>` +
      (isValue
        ? '<c:crossBetween val="between"/>'
        : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>') +
      `</${tag}>`
  );
}
