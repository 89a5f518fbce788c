import type { ChartLineStyle, ChartShape, FillLook, LineLook, Part } from "../chartTypes";
import { colorOf, fillElement } from "./drawingColors";
import type { ChartContext, Owner } from "./owners";
import { ownerBelow } from "./owners";
import { FILLS, insert, setValue } from "./schemaOrder";
import type { XmlElement } from "./xmlTree";
import { elementsOf, find, removeChildren, valueAt } from "./xmlTree";

/** Drawings count lines in 12,700ths of a point (EMU). */
export const EMU_PER_POINT = 12_700;

/** How something looks when its element says nothing. */
export interface AutomaticLook {
  readonly fill: () => string;
  readonly line: () => LineLook;
}

export const NO_LINE: LineLook = { style: "None", color: "", weight: 0.75 };
export const INVISIBLE: AutomaticLook = { fill: () => "", line: () => NO_LINE };

/** `a:prstDash` by Excel's names: what the Format pane calls "Square Dot" is written sysDash, "Round Dot" sysDot. */
const DASHES: Readonly<Record<Exclude<ChartLineStyle, "None">, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
const OTHER_DASHES: Readonly<Record<string, ChartLineStyle>> = {
  dot: "Dot",
  lgDash: "Dash",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
};

/** Fill and line of the element that owns a `c:spPr`. */
export function shapeOf(chart: ChartContext, owner: Owner, automatic: AutomaticLook): ChartShape {
  const properties = ownerBelow(owner, "c:spPr");
  return {
    fill: fillOf(chart, properties, automatic.fill),
    line: lineOf(chart, ownerBelow(properties, "a:ln"), automatic.line),
  };
}

function fillOf(chart: ChartContext, properties: Owner, automatic: () => string): Part<FillLook> {
  return {
    get look() {
      const fill = fillIn(properties.find());
      return { color: fill ? shownColor(fill, chart.book.state.theme) : automatic() };
    },
    patch({ color }) {
      if (color === undefined) return;
      setFill(properties.make(), color);
      chart.changed();
    },
  };
}

export function lineOf(chart: ChartContext, line: Owner, automatic: () => LineLook): Part<LineLook> {
  const look = (): LineLook => {
    const element = line.find();
    if (!element) return automatic();
    const fill = fillIn(element);
    if (fill?.name === "a:noFill") return NO_LINE;
    const width = Number(element.attributes["w"] ?? NaN) / EMU_PER_POINT;
    const dash = valueAt(element, "a:prstDash");
    const auto = automatic();
    return {
      style: dash === undefined ? drawn(auto.style) : styleOf(dash),
      color: fill ? shownColor(fill, chart.book.state.theme) : auto.color,
      weight: Number.isFinite(width) ? width : auto.weight,
    };
  };
  return {
    get look() {
      return look();
    },
    patch({ style, color, weight }) {
      const before = look();
      const element = line.make();
      if (weight !== undefined) element.attributes["w"] = String(Math.round(weight * EMU_PER_POINT));
      if (color !== undefined) setFill(element, color);
      if (style === "None") setFill(element, "");
      else if (style !== undefined) {
        // A style given to a missing line draws one.
        if (before.style === "None" && !color) setFill(element, automatic().color || "#000000");
        setValue(element, "a:prstDash", DASHES[style]);
      }
      chart.changed();
    },
  };
}

function drawn(style: ChartLineStyle): ChartLineStyle {
  return style === "None" ? "Continuous" : style;
}

function styleOf(dash: string): ChartLineStyle {
  const own = Object.entries(DASHES).find(([, name]) => name === dash)?.[0] as ChartLineStyle | undefined;
  return own ?? OTHER_DASHES[dash] ?? "Continuous";
}

export function fillIn(parent: XmlElement | null): XmlElement | null {
  return (parent && elementsOf(parent).find(({ name }) => (FILLS as readonly string[]).includes(name))) ?? null;
}

export function setFill(parent: XmlElement, color: string): void {
  removeChildren(parent, ...FILLS);
  insert(parent, fillElement(color));
}

/** One colour for any fill: of a gradient its first, of a pattern its foreground. */
function shownColor(fill: XmlElement, theme: readonly string[]): string {
  const colored = find(fill, "a:gsLst/a:gs") ?? find(fill, "a:fgClr") ?? fill;
  return colorOf(colored, theme);
}
