/** The grid on the page: draws the part of a sheet that is in view and shows the selection. It changes nothing in the workbook. */
import { areaName, contains, sameArea } from "../../host/engine/areas";
import type { Book, Sheet } from "../../host/engine/types";
import { createChartLayer } from "../charts/chartLayer";
import { words } from "../words";
import { windowOf } from "./axis";
import { createRuler, cssFont, type CellBox } from "./cellElement";
import { createCellPainter, type CellPainter } from "./cellPicture";
import { boxOf, COLUMN_HEADER_PIXELS, drawnArea, measureSheet, ROW_HEADER_PIXELS, type Layout } from "./layout";
import { drawHeaderRow, drawRow, makeElement, type DrawnRow, type Scene } from "./gridRows";
import { selectCell, selectedArea, type Selection } from "./selection";

export interface GridView {
  /** The scrolling element, which holds the keyboard focus. */
  readonly element: HTMLElement;
  /** The charts, which lie over it. */
  readonly charts: HTMLElement;
  readonly layout: () => Layout;
  readonly selection: () => Selection;
  /** Shows another sheet (or another book's). */
  show(book: Book, sheet: Sheet, selection: Selection): void;
  /** Draws anew after the workbook changed. */
  redraw(): void;
  select(selection: Selection, reveal: boolean): void;
  /** Where a cell stands within the visible frame of the grid. */
  frameBox(row: number, column: number): CellBox;
  /** Cell under a point of the screen, headers told apart; null outside the cells. */
  hit(target: EventTarget | null): GridHit | null;
  /** How many conditional formats could not be drawn. */
  unsupportedFormats(): number;
  frozenTooTall(): boolean;
  /** CSS font of a cell, for the box that is typed in. */
  fontAt(row: number, column: number): string;
  /** 1 is 100 percent. */
  readonly zoom: () => number;
  setZoom(zoom: number): void;
  pageRows(): number;
}

type GridHit =
  | {
      readonly part: "cell";
      readonly row: number;
      readonly column: number;
      readonly onText: boolean;
      readonly onFilter: boolean;
    }
  | { readonly part: "row"; readonly row: number }
  | { readonly part: "column"; readonly column: number }
  | { readonly part: "corner" };

/** Sarabun at 100 percent is small on a screen; offices read it larger. */
export const DEFAULT_ZOOM = 1.2;
const ROWS_AHEAD = 8;
const COLUMNS_AHEAD = 3;

export function createGridView(page: Document, initialBook: Book, initialSheet: Sheet): GridView {
  const element = makeElement(page, "grid", "grid");
  element.tabIndex = 0;
  element.setAttribute("aria-multiselectable", "true");
  element.setAttribute("aria-describedby", "grid-help");
  const content = makeElement(page, "grid-content", "presentation");
  const top = makeElement(page, "grid-top", "rowgroup");
  const body = makeElement(page, "grid-body", "rowgroup");
  content.append(top, body);
  element.append(content);

  const ruler = createRuler(page);
  const charts = createChartLayer(page, ruler);
  let book = initialBook;
  let sheet = initialSheet;
  let selection = selectCell(0, 0);
  let zoom = DEFAULT_ZOOM;
  let layout = measureSheet(sheet, selection.end, Infinity, zoom);
  let painter: CellPainter = createCellPainter(book, sheet, zoom);
  let columnWindow: [number, number] = [0, 0];
  let headers = new Map<number, HTMLElement>();
  const frozen = new Map<number, DrawnRow>();
  const scrolled = new Map<number, DrawnRow>();

  function scene(): Scene {
    return { sheet, layout, painter, ruler, columns: columnWindow };
  }

  function viewport(): { rows: [number, number]; columns: [number, number] } {
    const width = Math.max(element.clientWidth - ROW_HEADER_PIXELS - layout.frozenWidth, 0);
    const height = Math.max(element.clientHeight - COLUMN_HEADER_PIXELS - layout.frozenHeight, 0);
    return {
      rows: windowOf(layout.rows, element.scrollTop + layout.frozenHeight, height, layout.frozenRows, ROWS_AHEAD),
      columns: windowOf(
        layout.columns,
        element.scrollLeft + layout.frozenWidth,
        width,
        layout.frozenColumns,
        COLUMNS_AHEAD
      ),
    };
  }

  function drawAll(): void {
    const view = viewport();
    columnWindow = view.columns;
    content.style.width = `${ROW_HEADER_PIXELS + layout.columns.total}px`;
    content.style.height = `${COLUMN_HEADER_PIXELS + layout.rows.total}px`;
    top.style.height = `${COLUMN_HEADER_PIXELS + layout.frozenHeight}px`;
    top.classList.toggle("has-frozen", layout.frozenRows > 0);
    element.classList.toggle("has-frozen-columns", layout.frozenColumns > 0);
    element.setAttribute("aria-rowcount", String(layout.rows.count + 1));
    element.setAttribute("aria-colcount", String(layout.columns.count + 1));
    element.setAttribute("aria-label", words.sheet(sheet.name));
    frozen.clear();
    scrolled.clear();
    const header = drawHeaderRow(page, scene());
    headers = header.heads;
    top.replaceChildren(header.element);
    body.replaceChildren();
    for (let row = 0; row < layout.frozenRows; row += 1) {
      if (layout.rows.size(row) === 0) continue;
      const drawn = drawRow(page, scene(), row, -COLUMN_HEADER_PIXELS, null);
      frozen.set(row, drawn);
      top.append(drawn.element);
    }
    drawScrolled(view.rows);
    charts.place(layout, element);
    paintSelection();
  }

  /** Adds the rows that came into view and takes away those that left it. */
  function drawScrolled([begin, end]: [number, number]): void {
    for (const [row, drawn] of scrolled) {
      if (row >= begin && row < end) continue;
      drawn.element.remove();
      scrolled.delete(row);
    }
    for (const remainder of body.querySelectorAll(".grid-row[aria-hidden]")) remainder.remove();
    for (const merge of sheet.merges) {
      if (merge.row < begin && merge.row + merge.rowCount > begin) {
        body.append(drawRow(page, scene(), merge.row, layout.frozenHeight, merge).element);
      }
    }
    for (let row = begin; row < end; row += 1) {
      if (scrolled.has(row) || layout.rows.size(row) === 0) continue;
      const drawn = drawRow(page, scene(), row, layout.frozenHeight, null);
      scrolled.set(row, drawn);
      body.append(drawn.element);
    }
  }

  function onScroll(): void {
    const view = viewport();
    if (view.columns[0] !== columnWindow[0] || view.columns[1] !== columnWindow[1]) return drawAll();
    drawScrolled(view.rows);
    charts.place(layout, element);
    paintSelection();
  }

  let scheduled = false;
  element.addEventListener("scroll", () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      onScroll();
    });
  });
  new ResizeObserver(() => {
    measure();
    drawAll();
  }).observe(element);

  function paintSelection(): void {
    const area = selectedArea(selection, sheet.merges);
    const { active } = selection;
    const single = sameArea(area, drawnArea(sheet.merges, active.row, active.column));
    const mark = (row: number, column: number, cell: HTMLElement): void => {
      const isSelected = contains(area, row, column);
      cell.classList.toggle("is-active", row === active.row && column === active.column);
      cell.classList.toggle("is-selected", isSelected && !single);
      if (isSelected) cell.setAttribute("aria-selected", "true");
      else cell.removeAttribute("aria-selected");
    };
    for (const rows of [frozen, scrolled]) {
      for (const [row, drawn] of rows) {
        drawn.head.classList.toggle("is-selected", row >= area.row && row < area.row + area.rowCount);
        for (const [column, cell] of drawn.cells) mark(row, column, cell);
        for (const { column, cell } of drawn.copies) mark(row, column, cell);
      }
    }
    for (const [column, head] of headers) {
      head.classList.toggle("is-selected", column >= area.column && column < area.column + area.columnCount);
    }
    const activeCell = page.getElementById(`cell-${active.row}-${active.column}`);
    if (activeCell) element.setAttribute("aria-activedescendant", activeCell.id);
    else element.removeAttribute("aria-activedescendant");
    element.dataset.selection = areaName(area);
  }

  function reveal(row: number, column: number): void {
    const area = drawnArea(sheet.merges, row, column);
    const box = boxOf(layout, area);
    const roomDown = element.clientHeight - COLUMN_HEADER_PIXELS - layout.frozenHeight;
    const roomAcross = element.clientWidth - ROW_HEADER_PIXELS - layout.frozenWidth;
    if (area.row >= layout.frozenRows) {
      const from = box.top - layout.frozenHeight;
      if (from < element.scrollTop) element.scrollTop = from;
      else if (from + box.height > element.scrollTop + roomDown)
        element.scrollTop = Math.min(from, from + box.height - roomDown);
    }
    if (area.column >= layout.frozenColumns) {
      const from = box.left - layout.frozenWidth;
      if (from < element.scrollLeft) element.scrollLeft = from;
      else if (from + box.width > element.scrollLeft + roomAcross)
        element.scrollLeft = Math.min(from, from + box.width - roomAcross);
    }
  }

  function measure(): void {
    layout = measureSheet(sheet, selection.end, element.clientHeight || Infinity, zoom);
    painter = createCellPainter(book, sheet, zoom);
    charts.draw(sheet, layout, zoom);
  }

  return {
    element,
    charts: charts.element,
    layout: () => layout,
    selection: () => selection,
    show(nextBook, nextSheet, nextSelection) {
      book = nextBook;
      sheet = nextSheet;
      selection = nextSelection;
      measure();
      element.scrollTo(0, 0);
      drawAll();
      reveal(selection.active.row, selection.active.column);
      onScroll();
    },
    redraw() {
      measure();
      drawAll();
    },
    select(next, mustReveal) {
      selection = next;
      if (next.end.row >= layout.rows.count || next.end.column >= layout.columns.count) {
        measure();
        drawAll();
      }
      if (mustReveal) reveal(next.end.row, next.end.column);
      onScroll();
    },
    frameBox(row, column) {
      const area = drawnArea(sheet.merges, row, column);
      const box = boxOf(layout, area);
      return {
        left: ROW_HEADER_PIXELS + box.left - (area.column < layout.frozenColumns ? 0 : element.scrollLeft),
        top: COLUMN_HEADER_PIXELS + box.top - (area.row < layout.frozenRows ? 0 : element.scrollTop),
        width: box.width,
        height: box.height,
      };
    },
    hit(target) {
      if (!(target instanceof Element)) return null;
      const part = target.closest<HTMLElement>(".cell, .head");
      if (!part || !element.contains(part)) return null;
      if (part.classList.contains("corner")) return { part: "corner" };
      const { row, column } = part.dataset;
      if (part.classList.contains("cell")) {
        return {
          part: "cell",
          row: Number(row),
          column: Number(column),
          onText: target.closest(".cell-text") !== null,
          onFilter: target.closest(".filter-mark") !== null,
        };
      }
      return row === undefined ? { part: "column", column: Number(column) } : { part: "row", row: Number(row) };
    },
    unsupportedFormats: () => painter.looks.unsupported(),
    frozenTooTall: () => layout.frozenTooTall,
    fontAt: (row, column) => cssFont(painter.picture(row, column)),
    zoom: () => zoom,
    setZoom(next) {
      zoom = next;
      measure();
      drawAll();
      reveal(selection.end.row, selection.end.column);
    },
    pageRows() {
      const { rows } = layout;
      const room = element.clientHeight - COLUMN_HEADER_PIXELS - layout.frozenHeight;
      const first = rows.at(element.scrollTop + layout.frozenHeight);
      return Math.max(1, rows.at(rows.offset(first) + room) - first);
    },
  };
}
