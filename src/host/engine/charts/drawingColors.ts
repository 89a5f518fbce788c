import { withLightness } from "../colors";
import type { XmlElement } from "./xmlTree";
import { elementsOf, fragment } from "./xmlTree";

/** The theme's colours by the names that drawings use, as places in the order of `colors.ts`. */
const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};
/** The named colours that programs write instead of figures. */
const PRESETS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  gray: "808080",
};

/** "#RRGGBB" of the colour inside a solid fill; "" when it is none that can be told. */
export function colorOf(fill: XmlElement, theme: readonly string[]): string {
  const color = elementsOf(fill)[0];
  const base = color && baseColor(color, theme);
  if (!color || !base) return "";
  return `#${elementsOf(color).reduce(modified, base).toUpperCase()}`;
}

function baseColor(color: XmlElement, theme: readonly string[]): string | undefined {
  const value = color.attributes["val"] ?? "";
  switch (color.name) {
    case "a:srgbClr":
      return value;
    case "a:schemeClr":
      return theme[SCHEME[value] ?? -1];
    case "a:sysClr":
      return color.attributes["lastClr"] ?? (value === "window" ? "FFFFFF" : "000000");
    case "a:prstClr":
      return PRESETS[value];
    default:
      return undefined;
  }
}

/** Excel's own variations of theme colours (ECMA-376 part 1, 20.1.2.3); transparency is not told. */
function modified(hex: string, change: XmlElement): string {
  const share = Number(change.attributes["val"] ?? 0) / 100_000;
  switch (change.name) {
    case "a:lumMod":
      return withLightness(hex, (lightness) => lightness * share);
    case "a:lumOff":
      return withLightness(hex, (lightness) => lightness + share);
    case "a:shade":
      return withLightness(hex, (lightness) => lightness * share);
    case "a:tint":
      return withLightness(hex, (lightness) => lightness * share + 1 - share);
    default:
      return hex;
  }
}

/** A solid fill of "#RRGGBB", or no fill for "". */
export function fillElement(color: string): XmlElement {
  return fragment(color === "" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`);
}

/** Excel goes through the six accents and then through their variations. */
const VARIATIONS = [
  "",
  '<a:lumMod val="60000"/>',
  '<a:lumMod val="80000"/><a:lumOff val="20000"/>',
  '<a:lumMod val="80000"/>',
  '<a:lumMod val="60000"/><a:lumOff val="40000"/>',
  '<a:lumMod val="50000"/>',
];

/** The colour that Excel gives the n-th series (its `c:idx`) when nobody chose one. */
export function accentFill(index: number): string {
  const variation = VARIATIONS[Math.floor(index / 6) % VARIATIONS.length] ?? "";
  return `<a:solidFill><a:schemeClr val="accent${(index % 6) + 1}">${variation}</a:schemeClr></a:solidFill>`;
}
