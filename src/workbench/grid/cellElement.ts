/** Turns a cell's picture into an element of the page. */
import type { BorderLine } from "../../host/engine/types";
import { words } from "../words";
import type { CellPicture } from "./cellPicture";
import { STAND_IN_FONT } from "./gridStyles";
import type { FilterButton } from "./tableLook";

export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GRIDLINE = "#E1E4E8";
const PADDING = 3;
/** One step of indent, about three digits wide as in Excel. */
const INDENT = 9;

/** Sarabun-like faces are small for their point size, so their stand-ins must be of the same make. */
const SARABUN_LIKE = /sarabun|angsana|cordia|browallia|niramit|kodchiang|^th\s/i;
const SARABUN_STACK = `"TH Sarabun New", "TH SarabunPSK", "${STAND_IN_FONT}", sans-serif`;
const PLAIN_STACK = 'Carlito, "Leelawadee UI", Thonburi, "Noto Sans Thai", Loma, sans-serif';

export function fontFamily(name: string): string {
  const own = name ? `"${name.replaceAll('"', "")}", ` : "";
  return own + (SARABUN_LIKE.test(name) ? SARABUN_STACK : PLAIN_STACK);
}

/** Room of one line, in ems. Lines of a wrapped Sarabun text stand as far apart as the host reckons when it fits a row to them. */
function lineHeight({ fontName, wrap }: CellPicture): number {
  if (!SARABUN_LIKE.test(fontName)) return 1.3;
  return wrap ? 1.7 : 1.45;
}

export function cssFont(picture: CellPicture): string {
  return `${picture.italic ? "italic " : ""}${picture.bold ? "bold " : ""}${picture.fontSize}pt/${lineHeight(picture)} ${fontFamily(picture.fontName)}`;
}

export interface Ruler {
  width(text: string, font: string): number;
}

/** Measures text as the page will draw it. */
export function createRuler(page: Document): Ruler {
  const context = page.createElement("canvas").getContext("2d");
  return {
    width(text, font) {
      if (!context) return 0;
      context.font = font;
      return context.measureText(text).width;
    },
  };
}

export function cssBorder(line: BorderLine): string {
  if (line.style === "Double") return `3px double ${line.color || "#000000"}`;
  const width = line.weight === "Thick" ? 3 : line.weight === "Medium" ? 2 : 1;
  const kind = line.style === "Continuous" ? "solid" : line.style === "Dot" ? "dotted" : "dashed";
  return `${width}px ${line.weight === "Hairline" ? "dotted" : kind} ${line.color || "#000000"}`;
}

/** Whether a text needs more than its own cell and may take it from the empty cells to the right. */
export function runsOverBy(picture: CellPicture, width: number, ruler: Ruler): number {
  if (!picture.runsOver || picture.horizontal !== "left" || picture.wrap) return 0;
  return Math.max(0, ruler.width(picture.text, cssFont(picture)) + 2 * PADDING + picture.indent * INDENT - width);
}

/** Fills in a cell's element. `runOver` is the width that its text may take, its own cell included. */
export function drawCell(
  element: HTMLElement,
  picture: CellPicture,
  box: CellBox,
  gridlines: boolean,
  ruler: Ruler,
  runOver: () => number
): void {
  const { style } = element;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
  const plainLine = `1px solid ${picture.fill || (gridlines ? GRIDLINE : "transparent")}`;
  style.borderRight = picture.right ? cssBorder(picture.right) : plainLine;
  style.borderBottom = picture.bottom ? cssBorder(picture.bottom) : plainLine;
  if (picture.fill) style.backgroundColor = picture.fill;
  if (picture.bar) {
    const share = `${(picture.bar.share * 100).toFixed(1)}%`;
    style.backgroundImage = `linear-gradient(${picture.bar.color}40, ${picture.bar.color}40)`;
    style.backgroundSize = `${share} calc(100% - 4px)`;
  }
  if (picture.text === "" && picture.filterButton === "none") return;

  style.font = cssFont(picture);
  if (picture.color) style.color = picture.color;
  element.dataset.vertical = picture.vertical;
  const span = element.ownerDocument.createElement("span");
  span.className = "cell-text";
  span.textContent = fitted(picture, box.width, ruler);
  span.style.textAlign = picture.horizontal;
  if (picture.decoration) span.style.textDecoration = picture.decoration;
  if (picture.indent > 0)
    span.style[picture.horizontal === "right" ? "paddingRight" : "paddingLeft"] = `${picture.indent * INDENT}px`;
  if (picture.wrap) span.classList.add("is-wrapped");
  if (picture.isLink) span.classList.add("is-link");
  const over = runsOverBy(picture, box.width, ruler);
  if (over > 0) {
    element.classList.add("runs-over");
    span.style.width = `${Math.min(box.width + over, runOver()) - PADDING}px`;
  }
  element.append(span);
  if (picture.filterButton !== "none") element.append(...filterMark(element.ownerDocument, picture.filterButton));
}

/** The arrow of a table's header; what its look says of a filter is also said in words. */
function filterMark(page: Document, state: FilterButton): HTMLElement[] {
  const mark = page.createElement("span");
  mark.className = "filter-mark";
  mark.setAttribute("aria-hidden", "true");
  mark.textContent = "▾";
  if (state !== "filtered") return [mark];
  mark.classList.add("is-filtered");
  mark.textContent = "▼";
  const said = page.createElement("span");
  said.className = "visually-hidden";
  said.textContent = ` (${words.filter.filtered})`;
  return [mark, said];
}

/** A number that does not fit shows ####, as in Excel: a cut number could be read as another number. */
function fitted(picture: CellPicture, width: number, ruler: Ruler): string {
  if (!picture.isNumber || picture.wrap) return picture.text;
  const font = cssFont(picture);
  const room = width - 2 * PADDING;
  if (ruler.width(picture.text, font) <= room) return picture.text;
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(ruler.width("#", font), 1))));
}
