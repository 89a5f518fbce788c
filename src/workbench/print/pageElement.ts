/** Draws one printed page: its cells and charts, with header and footer. */
import type { Sheet } from "../../host/engine/types";
import { chartPicture } from "../charts/chartLayer";
import { chartBox } from "../charts/chartPlaces";
import { makePen } from "../charts/pen";
import { cssBorder, drawCell, fontFamily, type Ruler } from "../grid/cellElement";
import type { CellPainter } from "../grid/cellPicture";
import { roomFor } from "../grid/gridRows";
import { boxOf, drawnArea, type Layout } from "../grid/layout";
import { headerText, type HeaderContext } from "./headerFooter";
import { paperOf, roomOn, type PrintedPage, type Span } from "./pagination";

export interface PrintScene {
  readonly page: Document;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly painter: CellPainter;
  readonly ruler: Ruler;
  readonly scale: number;
}

const PIXELS_PER_POINT = 96 / 72;

export function pageElement(scene: PrintScene, printed: PrintedPage, context: HeaderContext): HTMLElement {
  const { page, sheet, layout, scale } = scene;
  const { pageSetup } = sheet;
  const paper = paperOf(pageSetup);
  const room = roomOn(paper, pageSetup);
  const element = page.createElement("section");
  element.className = "print-page";
  Object.assign(element.style, { width: `${paper.width}px`, height: `${paper.height}px` });
  const titleWidth = sizeOf(layout.columns.offset, printed.titleColumns);
  const titleHeight = sizeOf(layout.rows.offset, printed.titleRows);
  const content = page.createElement("div");
  content.className = "print-content";
  const width = titleWidth + sizeOf(layout.columns.offset, printed.columns);
  const height = titleHeight + sizeOf(layout.rows.offset, printed.rows);
  const spare = Math.max(0, room.width - width * scale);
  const below = Math.max(0, room.height - height * scale);
  Object.assign(content.style, {
    left: `${pageSetup.margins.left * PIXELS_PER_POINT + (pageSetup.centerHorizontally ? spare / 2 : 0)}px`,
    top: `${pageSetup.margins.top * PIXELS_PER_POINT + (pageSetup.centerVertically ? below / 2 : 0)}px`,
    width: `${width}px`,
    height: `${height}px`,
    transform: `scale(${scale})`,
  });
  for (const [rows, top] of parts(printed.titleRows, printed.rows, titleHeight)) {
    for (const [columns, left] of parts(printed.titleColumns, printed.columns, titleWidth)) {
      content.append(block(scene, rows, columns, left, top));
    }
  }
  element.append(content, ...marginTexts(scene, context));
  return element;
}

/** The repeated rows (or columns) first, then the page's own, with where each begins. */
function parts(titles: Span | null, own: Span, titleSize: number): (readonly [Span, number])[] {
  return titles
    ? [
        [titles, 0],
        [own, titleSize],
      ]
    : [[own, 0]];
}

function sizeOf(offset: (index: number) => number, span: Span | null): number {
  return span ? offset(span[1]) - offset(span[0]) : 0;
}

/** A rectangle of the sheet; what reaches over its edges (a merged cell, a chart) is cut there. */
function block(scene: PrintScene, rows: Span, columns: Span, left: number, top: number): HTMLElement {
  const { page, sheet, layout, painter, ruler } = scene;
  const element = page.createElement("div");
  element.className = "print-block";
  const originX = layout.columns.offset(columns[0]);
  const originY = layout.rows.offset(rows[0]);
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${sizeOf(layout.columns.offset, columns)}px`,
    height: `${sizeOf(layout.rows.offset, rows)}px`,
  });
  const drawn = new Set<string>();
  for (let row = rows[0]; row < rows[1]; row += 1) {
    for (let column = columns[0]; column < columns[1]; column += 1) {
      const area = drawnArea(sheet.merges, row, column);
      const box = boxOf(layout, area);
      const key = `${area.row} ${area.column}`;
      if (box.width === 0 || box.height === 0 || drawn.has(key)) continue;
      drawn.add(key);
      const picture = { ...painter.picture(area.row, area.column), filterButton: "none" as const };
      const cell = page.createElement("div");
      cell.className = "cell";
      drawCell(
        cell,
        picture,
        { left: box.left - originX, top: box.top - originY, width: box.width, height: box.height },
        sheet.pageSetup.printGridlines,
        ruler,
        () => roomFor(scene, area.row, area.column)
      );
      // Elsewhere a cell's left and upper lines are drawn by its neighbours.
      const { EdgeLeft, EdgeTop } = sheet.style(area.row, area.column).borders;
      if (column === columns[0] && EdgeLeft && EdgeLeft.style !== "None") cell.style.borderLeft = cssBorder(EdgeLeft);
      if (row === rows[0] && EdgeTop && EdgeTop.style !== "None") cell.style.borderTop = cssBorder(EdgeTop);
      if (cell.childElementCount > 0 || cell.style.backgroundColor !== "" || picture.right || picture.bottom)
        element.append(cell);
    }
  }
  const pen = makePen(1, ruler);
  for (const chart of sheet.charts) {
    const box = chartBox(chart, layout, pen.pixels);
    const moved = { ...box, x: box.x - originX, y: box.y - originY };
    const outside = moved.x + box.width <= 0 || moved.y + box.height <= 0;
    if (!outside && box.width > 0 && box.height > 0) element.append(chartPicture(page, chart, moved, pen));
  }
  return element;
}

function marginTexts({ page, sheet: { pageSetup } }: PrintScene, context: HeaderContext): HTMLElement[] {
  const { headerFooter: codes, margins } = pageSetup;
  const line = (end: "top" | "bottom", distance: number, texts: readonly string[]): HTMLElement => {
    const element = page.createElement("div");
    element.className = "print-margin";
    Object.assign(element.style, {
      left: `${margins.left * PIXELS_PER_POINT}px`,
      right: `${margins.right * PIXELS_PER_POINT}px`,
      [end]: `${distance * PIXELS_PER_POINT}px`,
    });
    element.append(
      ...texts.map((code) => {
        const { text, size, font, bold } = headerText(code, context);
        const span = page.createElement("span");
        span.textContent = text;
        span.style.font = `${bold ? "bold " : ""}${size}pt ${fontFamily(font)}`;
        return span;
      })
    );
    return element;
  };
  return [
    line("top", margins.header, [codes.leftHeader, codes.centerHeader, codes.rightHeader]),
    line("bottom", margins.footer, [codes.leftFooter, codes.centerFooter, codes.rightFooter]),
  ];
}
