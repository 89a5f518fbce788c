import { invalidArgument } from "../protocol/hostError";

/** The named colours that Office.js samples use; the documentation promises every HTML name, these are the common ones. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightgrey: "#D3D3D3",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" (with or without "#") or a named HTML colour, as "#RRGGBB". `null` and anything else are refused. */
export function colorValue(value: unknown, name: string): string {
  if (typeof value === "string") {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value);
    if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
  }
  return invalidArgument(`'${name}' must be a colour such as #FFA500 or "orange".`);
}

/** The same, where "" takes the colour away. */
export function optionalColorValue(value: unknown, name: string): string {
  return value === "" ? "" : colorValue(value, name);
}
