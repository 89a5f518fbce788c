import type { FileColor } from "./fileModel";

/** Office's own theme, in the order in which cells number the colours: light 1, dark 1, light 2, dark 2, accents, links. */
export const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The 64 colours of the old indexed palette (ECMA-376 part 1, 18.8.27). */
const INDEXED: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme's twelve colours in cell order, read from a theme part; Office's own when the part cannot be read. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  const scheme = themeXml && /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml)?.[0];
  if (!scheme) return OFFICE_THEME;
  const slots = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return slots.map((slot, index) => {
    const body = new RegExp(`<a:${slot}>([\\s\\S]*?)</a:${slot}>`).exec(scheme)?.[1] ?? "";
    return (
      /lastClr="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ??
      /val="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ??
      OFFICE_THEME[index] ??
      "000000"
    );
  });
}

/** "#RRGGBB", or "" for none and automatic. */
export function colorFromFile(color: FileColor | undefined, theme: readonly string[]): string {
  if (!color) return "";
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined ? theme[color.theme] : color.indexed !== undefined ? INDEXED[color.indexed] : undefined;
  return base ? `#${tinted(base, color.tint ?? 0)}` : "";
}

export function colorToFile(color: string): FileColor {
  return { argb: `FF${color.replace("#", "").toUpperCase()}` };
}

/** A tint lightens (above 0) or darkens (below 0) in proportion (ECMA-376 part 1, 18.8.19, on HSL lightness). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  return withLightness(hex, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

/** "RRGGBB" with another HSL lightness; hue and saturation stay. */
export function withLightness(hex: string, change: (lightness: number) => number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (chroma > 0) {
    if (max === red) hue = ((green - blue) / chroma + 6) % 6;
    else if (max === green) hue = (blue - red) / chroma + 2;
    else hue = (red - green) / chroma + 4;
  }
  const shifted = Math.min(1, Math.max(0, change(lightness)));
  const c = (1 - Math.abs(2 * shifted - 1)) * saturation;
  const x = c * (1 - Math.abs((hue % 2) - 1));
  const m = shifted - c / 2;
  const sector = [
    [c, x, 0],
    [x, c, 0],
    [0, c, x],
    [0, x, c],
    [x, 0, c],
    [c, 0, x],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return sector
    .map((part) =>
      Math.round((part + m) * 255)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")
    .toUpperCase();
}
