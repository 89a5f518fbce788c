/** Measures and breaks the texts of a chart. */
import type { FontLook } from "../../host/engine/chartTypes";
import { fontFamily, type Ruler } from "../grid/cellElement";
import type { Shape, TextFont } from "./shapes";

export interface Pen {
  /** Pixels of a point. */
  readonly pixels: number;
  font(look: FontLook): TextFont;
  width(text: string, font: TextFont): number;
}

const PIXELS_PER_POINT = 96 / 72;
const LINE_HEIGHT = 1.3;

/** @param zoom 1 is 100 percent */
export function makePen(zoom: number, ruler: Ruler): Pen {
  const pixels = zoom * PIXELS_PER_POINT;
  return {
    pixels,
    font: ({ name, size, bold, italic, color, underline }) => ({
      css: `${italic ? "italic " : ""}${bold ? "bold " : ""}${Math.round(size * zoom * 100) / 100}pt ${fontFamily(name)}`,
      color,
      size: size * pixels,
      line: size * pixels * LINE_HEIGHT,
      underline,
    }),
    width: (text, font) => ruler.width(text, font.css),
  };
}

/** Thai is written without spaces, so words are found as a dictionary does. */
const words = new Intl.Segmenter("th", { granularity: "word" });

/** A text broken into lines no wider than `width`, where a single word allows it; what does not fit ends in "…". */
export function brokenText(text: string, font: TextFont, width: number, most: number, pen: Pen): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { segment } of words.segment(text.replace(/\s+/g, " ").trim())) {
    if (line !== "" && pen.width((line + segment).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else line += segment;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1] ?? ""}…`;
  return kept.map((one) => shortened(one, font, width, pen));
}

export function shortened(text: string, font: TextFont, width: number, pen: Pen): string {
  if (pen.width(text, font) <= width) return text;
  const letters = [...new Intl.Segmenter("th").segment(text.replace(/…$/, ""))].map(({ segment }) => segment);
  while (letters.length > 1 && pen.width(`${letters.join("")}…`, font) > width) letters.pop();
  return `${letters.join("")}…`;
}

/** Lines below one another, their middle at `y`. */
export function textShapes(
  lines: readonly string[],
  font: TextFont,
  x: number,
  y: number,
  at: "start" | "middle" | "end",
  turned = 0
): Shape[] {
  return lines.map((text, index): Shape => {
    const off = (index - (lines.length - 1) / 2) * font.line;
    // The lines of an upright text stand beside one another.
    const upright = turned !== 0;
    return { kind: "text", text, font, x: x + (upright ? off : 0), y: y + (upright ? 0 : off), at, turned };
  });
}
