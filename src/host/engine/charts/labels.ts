import type { ChartLabels, ChartType, LabelLook, LabelPosition } from "../chartTypes";
import { isLine, isStacked, seriesType } from "./groups";
import type { SeriesPlace } from "./groups";
import { LABEL_SIZE } from "./sizes";
import type { ChartContext, Owner } from "./owners";
import { refuseArgument } from "./owners";
import { ensure, insert, replace, setValue } from "./schemaOrder";
import { INVISIBLE } from "./shapes";
import { newText, textBoxOf } from "./texts";
import type { XmlElement } from "./xmlTree";
import { booleanAt, find, fragment, removeChildren, textOf, valueAt } from "./xmlTree";

const POSITIONS: Readonly<Record<Exclude<LabelPosition, "None">, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

/**
 * Where labels may stand; the first is where Excel puts them by itself. A file with another place is damaged to Excel
 * (ECMA-376 part 1, 21.2.2.48, and https://github.com/jmcnamara/XlsxWriter, chart.py, `label_positions`).
 */
function positionsFor(type: ChartType): readonly LabelPosition[] {
  if (isLine(type)) return ["Right", "Left", "Top", "Bottom", "Center"];
  return isStacked(type) ? ["Center", "InsideEnd", "InsideBase"] : ["OutsideEnd", "Center", "InsideEnd", "InsideBase"];
}

/** Takes away a place that labels of this type cannot have. */
export function keepAllowedPosition(series: XmlElement, type: ChartType): void {
  const labels = find(series, "c:dLbls");
  const position = valueAt(labels, "c:dLblPos");
  const allowed = positionsFor(type).some((each) => each !== "None" && POSITIONS[each] === position);
  if (labels && !allowed) removeChildren(labels, "c:dLblPos");
}

const SHOWN: readonly (readonly [keyof LabelLook & `show${string}`, string])[] = [
  ["showLegendKey", "c:showLegendKey"],
  ["showValue", "c:showVal"],
  ["showCategoryName", "c:showCatName"],
  ["showSeriesName", "c:showSerName"],
];

/** The labels of a series, whose look its group may set for all. */
export function labelsOf(chart: ChartContext, place: () => SeriesPlace, cellFormat: () => string): ChartLabels {
  const own = (): XmlElement | null => find(place().series, "c:dLbls");
  const inForce = (): XmlElement | null => {
    const labels = own() ?? find(place().group, "c:dLbls");
    return booleanAt(labels, "c:delete", false) ? null : labels;
  };
  const owner: Owner = {
    find: inForce,
    make: () => {
      const labels = own();
      if (labels && !booleanAt(labels, "c:delete", false)) return labels;
      return replace(place().series, newLabels(chart.root, false));
    },
  };
  const typeNow = (): ChartType => seriesType(place()) ?? "ColumnClustered";
  return {
    ...textBoxOf(chart, owner, INVISIBLE),
    get look() {
      return labelLook(inForce(), typeNow(), cellFormat);
    },
    patch(change) {
      if (change.visible === false) hide(place());
      else if (change.visible === true && !labelLook(inForce(), typeNow(), cellFormat).visible) {
        setValue(owner.make(), "c:showVal", true);
      }
      patchLabels(owner, change, typeNow(), cellFormat);
      chart.changed();
    },
  };
}

function newLabels(root: XmlElement, showValue: boolean): XmlElement {
  const labels = fragment(
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/>` +
      `<c:showVal val="${showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
      `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
  insert(labels, newText(root, LABEL_SIZE));
  return labels;
}

/** A group may show labels of all its series: then only an explicit "none" hides those of one. */
function hide({ group, series }: SeriesPlace): void {
  removeChildren(series, "c:dLbls");
  if (!find(group, "c:dLbls")) return;
  insert(series, fragment('<c:dLbls><c:delete val="1"/></c:dLbls>'));
}

function labelLook(labels: XmlElement | null, type: ChartType, cellFormat: () => string): LabelLook {
  const shows = (name: string): boolean => labels !== null && booleanAt(labels, name, false);
  const format = find(labels, "c:numFmt");
  const linkNumberFormat = !format || /^(1|true)$/.test(format.attributes["sourceLinked"] ?? "0");
  const code = valueAt(labels, "c:dLblPos");
  const position = (Object.entries(POSITIONS) as [LabelPosition, string][]).find(([, one]) => one === code)?.[0];
  const separator = find(labels, "c:separator");
  return {
    visible: SHOWN.some(([, name]) => shows(name)),
    showValue: shows("c:showVal"),
    showSeriesName: shows("c:showSerName"),
    showCategoryName: shows("c:showCatName"),
    showLegendKey: shows("c:showLegendKey"),
    separator: separator ? textOf(separator) : ", ",
    numberFormat: linkNumberFormat ? cellFormat() : (format.attributes["formatCode"] ?? "General"),
    linkNumberFormat,
    position: position ?? positionsFor(type)[0] ?? "Center",
  };
}

function patchLabels(owner: Owner, change: Partial<LabelLook>, type: ChartType, cellFormat: () => string): void {
  for (const [member, name] of SHOWN) {
    const value = change[member];
    if (typeof value === "boolean") setValue(owner.make(), name, value);
  }
  if (change.separator !== undefined) ensure(owner.make(), "c:separator").children = [change.separator];
  if (change.numberFormat !== undefined) setFormat(owner.make(), change.numberFormat, false);
  if (change.linkNumberFormat === true) setFormat(owner.make(), cellFormat(), true);
  if (change.linkNumberFormat === false && change.numberFormat === undefined) {
    setFormat(owner.make(), find(owner.find(), "c:numFmt")?.attributes["formatCode"] ?? cellFormat(), false);
  }
  if (change.position !== undefined) setPosition(owner.make(), change.position, type);
}

function setFormat(labels: XmlElement, formatCode: string, linked: boolean): void {
  Object.assign(ensure(labels, "c:numFmt").attributes, { formatCode, sourceLinked: linked ? "1" : "0" });
}

function setPosition(labels: XmlElement, position: LabelPosition, type: ChartType): void {
  const allowed = positionsFor(type);
  if (position === "None" || !allowed.includes(position)) {
    return refuseArgument(
      `Data labels of a ${type} chart cannot stand at '${position}', only at ${allowed.join(", ")}.`
    );
  }
  setValue(labels, "c:dLblPos", POSITIONS[position]);
}
