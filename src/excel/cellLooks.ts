/** Puts a named look on a range. */
import { COLORS, LOOKS, type CellLook, type Digits, type StyleName, type Writing } from "../sheets/styles";

/** Of our tables: lines, no bands; the cells have looks of their own. */
export const TABLE_STYLE = "TableStyleLight1";

/** Plain strings: `Excel` does not exist yet when this file loads. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

export function applyLook(range: Excel.Range, style: StyleName, writing: Writing, rows: number, size?: number): void {
  const look: CellLook = LOOKS[style];
  const { format } = range;
  format.font.name = writing.font;
  format.font.size = look.keepsSize ? look.size : (size ?? look.size);
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  format.font.color = look.color ?? COLORS.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  applyDigits(range, style, writing.digits);
  if (!look.border) return;
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && rows < 2) continue;
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = COLORS.line;
  }
}

/** Thai or Arabic digits: a number format, so the figures stay figures. */
export function applyDigits(range: Excel.Range, style: StyleName, digits: Digits): void {
  const code = LOOKS[style].format(digits);
  // One value fills the whole range, although the declaration asks for a grid.
  if (code !== "General") (range as { numberFormat: unknown }).numberFormat = code;
}
