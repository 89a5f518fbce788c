import { colorFromFile, colorToFile } from "./colors";
import type { FileBorder, FileBorderLine, FileStyle } from "./fileModel";
import type { BookState } from "./state";
import type { BorderEdge, BorderLine, BorderStyle, BorderWeight, CellStyle, StylePatch } from "./types";

/**
 * Formats are kept as the file library's own objects, so that what a file says and this contract does not (gradients,
 * theme colours, diagonal borders, scripts) survives. Each distinct format exists once: equal formats are one object.
 */
const interned = new Map<string, FileStyle>();

/** The one shared object for this format. Its key ignores the order of members. */
export function internStyle(style: FileStyle): FileStyle {
  const key = stableKey(style);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, style);
  return style;
}

function stableKey(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stableKey).join(",")}]`;
  return `{${Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${name}:${stableKey(member)}`)
    .join(",")}}`;
}

const BORDER_KINDS: Record<string, readonly [BorderStyle, BorderWeight]> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

const EDGES: readonly (readonly [BorderEdge, "top" | "bottom" | "left" | "right"])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

const HORIZONTAL: Record<CellStyle["horizontal"], string | undefined> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Record<CellStyle["vertical"], string | undefined> = {
  Top: "top",
  Center: "middle",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
};

function keyOfValue<Key extends string>(
  map: Record<Key, string | undefined>,
  value: string | undefined,
  otherwise: Key
): Key {
  if (value === undefined) return otherwise;
  for (const key of Object.keys(map) as Key[]) if (map[key] === value) return key;
  return otherwise;
}

const readStyles = new WeakMap<readonly string[], WeakMap<FileStyle, CellStyle>>();

/** The contract's view of a format. */
export function styleFromFile(style: FileStyle, book: BookState): CellStyle {
  let known = readStyles.get(book.theme);
  if (!known) {
    known = new WeakMap();
    readStyles.set(book.theme, known);
  }
  const cached = known.get(style);
  if (cached) return cached;
  const read = readStyle(style, book);
  known.set(style, read);
  return read;
}

function readStyle(style: FileStyle, book: BookState): CellStyle {
  const font = style.font ?? book.defaultStyle.font ?? {};
  const fill = style.fill;
  const hasFill = fill?.type === "pattern" && fill.pattern !== undefined && fill.pattern !== "none";
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, side] of EDGES) {
    const line = borderFromFile(style.border?.[side], book.theme);
    if (line) borders[edge] = line;
  }
  return {
    numberFormat: style.numFmt ?? "General",
    fontName: font.name ?? "Calibri",
    fontSize: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline !== undefined && font.underline !== false && font.underline !== "none",
    strikethrough: font.strike ?? false,
    fontColor: colorFromFile(font.color, book.theme) || "#000000",
    fill: hasFill
      ? colorFromFile(fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor), book.theme)
      : "",
    horizontal: keyOfValue(HORIZONTAL, style.alignment?.horizontal, "General"),
    vertical: keyOfValue(VERTICAL, style.alignment?.vertical, "Bottom"),
    wrapText: style.alignment?.wrapText ?? false,
    indent: style.alignment?.indent ?? 0,
    locked: style.protection?.locked ?? true,
    borders,
  };
}

function borderFromFile(line: FileBorderLine | undefined, theme: readonly string[]): BorderLine | null {
  const kind = line?.style ? BORDER_KINDS[line.style] : undefined;
  if (!kind) return null;
  return { style: kind[0], weight: kind[1], color: colorFromFile(line?.color, theme) || "#000000" };
}

function borderToFile(line: BorderLine): FileBorderLine | undefined {
  if (line.style === "None") return undefined;
  const kinds = Object.entries(BORDER_KINDS);
  const exact = kinds.find(([, [style, weight]]) => style === line.style && weight === line.weight);
  // Excel has no thick dots or hairline doubles; it falls back to the line style it has.
  const name = exact?.[0] ?? kinds.find(([, [style]]) => style === line.style)?.[0] ?? "thin";
  return { style: name, color: colorToFile(line.color || "#000000") };
}

/** Shared formats with a patch applied before, by the patch: the same few are asked for cell after cell. */
const patchedBefore = new WeakMap<FileStyle, Map<string, FileStyle>>();

/** The format with the patch applied, as the one shared object. */
export function patchedStyle(style: FileStyle, patch: StylePatch, book: BookState): FileStyle {
  // A format without a font takes the workbook's own.
  if (!style.font) return newlyPatched(style, patch, book);
  const known = patchedBefore.get(style) ?? new Map<string, FileStyle>();
  patchedBefore.set(style, known);
  const key = JSON.stringify(patch);
  const before = known.get(key);
  if (before) return before;
  const made = newlyPatched(style, patch, book);
  known.set(key, made);
  return made;
}

function newlyPatched(style: FileStyle, patch: StylePatch, book: BookState): FileStyle {
  const next: FileStyle = { ...style };
  if (patch.numberFormat !== undefined) {
    if (patch.numberFormat === "General") delete next.numFmt;
    else next.numFmt = patch.numberFormat;
  }
  patchFont(next, patch, book);
  if (patch.fill !== undefined) {
    if (patch.fill === "") delete next.fill;
    else next.fill = { type: "pattern", pattern: "solid", fgColor: colorToFile(patch.fill), bgColor: { indexed: 64 } };
  }
  patchAlignment(next, patch);
  if (patch.locked !== undefined) next.protection = { ...next.protection, locked: patch.locked };
  if (patch.borders !== undefined) next.border = patchedBorder(style.border, patch.borders);
  return internStyle(next);
}

function patchFont(style: FileStyle, patch: StylePatch, book: BookState): void {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColor } = patch;
  const given = [fontName, fontSize, bold, italic, underline, strikethrough, fontColor];
  if (given.every((member) => member === undefined)) return;
  const font = { ...(style.font ?? book.defaultStyle.font) };
  if (fontName !== undefined && fontName !== font.name) {
    font.name = fontName;
    // A theme font overrides the name in Excel, and family/charset belong to the old one.
    delete font.scheme;
    delete font.family;
    delete font.charset;
  }
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold || undefined;
  if (italic !== undefined) font.italic = italic || undefined;
  if (underline !== undefined) font.underline = underline || undefined;
  if (strikethrough !== undefined) font.strike = strikethrough || undefined;
  if (fontColor !== undefined) font.color = fontColor === "" ? { theme: 1 } : colorToFile(fontColor);
  style.font = font;
}

function patchAlignment(style: FileStyle, patch: StylePatch): void {
  const { horizontal, vertical, wrapText, indent } = patch;
  if (horizontal === undefined && vertical === undefined && wrapText === undefined && indent === undefined) return;
  const alignment = { ...style.alignment };
  if (horizontal !== undefined) alignment.horizontal = HORIZONTAL[horizontal];
  if (vertical !== undefined) alignment.vertical = VERTICAL[vertical];
  if (wrapText !== undefined) alignment.wrapText = wrapText || undefined;
  if (indent !== undefined) alignment.indent = indent || undefined;
  style.alignment = alignment;
}

function patchedBorder(border: FileBorder | undefined, patch: NonNullable<StylePatch["borders"]>): FileBorder {
  const lines = EDGES.flatMap(([edge, side]) => (patch[edge] ? [[side, borderToFile(patch[edge])] as const] : []));
  return { ...border, ...Object.fromEntries(lines) };
}

/** The format with or without the mark that Excel leaves for a typed leading apostrophe. */
export function withQuotePrefix(style: FileStyle, on: boolean): FileStyle {
  if ((style.quotePrefix ?? false) === on) return style;
  const next = { ...style };
  if (on) next.quotePrefix = true;
  else delete next.quotePrefix;
  return internStyle(next);
}
