/** The grid on the page: draws the part of a sheet that is in view and shows the selection. It changes nothing in the workbook. */
import type { Area, Book, Sheet } from "../../host/engine/types";
import { areaName, columnName, contains } from "./address";
import { windowOf } from "./axis";
import { createRuler, drawCell, runsOverBy, type CellBox } from "./cellElement";
import { createCellPainter, type CellPainter } from "./cellPicture";
import { boxOf, COLUMN_HEADER_PIXELS, drawnArea, measureSheet, ROW_HEADER_PIXELS, type Layout } from "./layout";
import { mergeAt, selectCell, selectedArea, type Selection } from "./selection";

export interface GridView {
  /** The scrolling element, which holds the keyboard focus. */
  readonly element: HTMLElement;
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
  pageRows(): number;
}

export type GridHit =
  | { readonly part: "cell"; readonly row: number; readonly column: number; readonly onText: boolean; readonly onFilter: boolean }
  | { readonly part: "row"; readonly row: number }
  | { readonly part: "column"; readonly column: number }
  | { readonly part: "corner" };

interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
  /** Second drawings of cells that reach over the edge of the frozen columns. */
  readonly copies: { readonly column: number; readonly cell: HTMLElement }[];
  readonly head: HTMLElement;
}

const ROWS_AHEAD = 8;
const COLUMNS_AHEAD = 3;

export function createGridView(page: Document, initialBook: Book, initialSheet: Sheet): GridView {
  const make = (className: string, role: string): HTMLElement => {
    const element = page.createElement("div");
    element.className = className;
    element.setAttribute("role", role);
    return element;
  };
  const element = make("grid", "grid");
  element.tabIndex = 0;
  element.setAttribute("aria-multiselectable", "true");
  element.setAttribute("aria-describedby", "grid-help");
  const content = make("grid-content", "presentation");
  const top = make("grid-top", "rowgroup");
  const body = make("grid-body", "rowgroup");
  content.append(top, body);
  element.append(content);

  const ruler = createRuler(page);
  let book = initialBook;
  let sheet = initialSheet;
  let selection = selectCell(0, 0);
  let layout = measureSheet(sheet, selection.end, Infinity);
  let painter: CellPainter = createCellPainter(book, sheet);
  let columnWindow: [number, number] = [0, 0];
  let headers = new Map<number, HTMLElement>();
  const frozen = new Map<number, DrawnRow>();
  const scrolled = new Map<number, DrawnRow>();

  function drawHeaders(): HTMLElement {
    const row = make("grid-row is-header", "row");
    row.setAttribute("aria-rowindex", "1");
    row.style.height = `${COLUMN_HEADER_PIXELS}px`;
    const left = make("row-left", "presentation");
    left.style.width = `${ROW_HEADER_PIXELS + layout.frozenWidth}px`;
    const corner = make("head corner", "columnheader");
    corner.setAttribute("aria-label", "เลือกทั้งแผ่น");
    corner.setAttribute("aria-colindex", "1");
    corner.style.width = `${ROW_HEADER_PIXELS}px`;
    left.append(corner);
    row.append(left);
    headers = new Map();
    const add = (column: number, parent: HTMLElement): void => {
      if (layout.columns.size(column) === 0) return;
      const head = make("head column-head", "columnheader");
      head.textContent = columnName(column);
      head.setAttribute("aria-colindex", String(column + 2));
      head.dataset.column = String(column);
      head.style.left = `${ROW_HEADER_PIXELS + layout.columns.offset(column)}px`;
      head.style.width = `${layout.columns.size(column)}px`;
      headers.set(column, head);
      parent.append(head);
    };
    for (let column = 0; column < layout.frozenColumns; column += 1) add(column, left);
    for (let column = columnWindow[0]; column < columnWindow[1]; column += 1) add(column, row);
    return row;
  }

  /** One row with its frozen and its scrolling cells; `originTop` is where the row's group begins. */
  function drawRow(row: number, originTop: number, only: Area | null): DrawnRow {
    const rowElement = make("grid-row", only ? "presentation" : "row");
    if (only) rowElement.setAttribute("aria-hidden", "true");
    else rowElement.setAttribute("aria-rowindex", String(row + 2));
    rowElement.style.top = `${layout.rows.offset(row) - originTop}px`;
    rowElement.style.height = `${layout.rows.size(row)}px`;
    const left = make("row-left", "presentation");
    left.style.width = `${ROW_HEADER_PIXELS + layout.frozenWidth}px`;
    const head = make("head row-head", only ? "presentation" : "rowheader");
    const cells = new Map<number, HTMLElement>();
    const copies: DrawnRow["copies"] = [];
    rowElement.append(left);
    if (!only) {
      head.textContent = String(row + 1);
      head.setAttribute("aria-colindex", "1");
      head.dataset.row = String(row);
      head.style.width = `${ROW_HEADER_PIXELS}px`;
      left.append(head);
    }
    const add = (column: number, parent: HTMLElement, copy: boolean): void => {
      const area = drawnArea(sheet.merges, row, column);
      if (area.row !== row || area.column !== column || (only && !sameArea(only, area))) return;
      if (layout.columns.size(column) === 0 && area.columnCount === 1) return;
      const cell = drawCellAt(row, column, area);
      if (copy || only) {
        cell.setAttribute("aria-hidden", "true");
        cell.removeAttribute("id");
        copies.push({ column, cell });
      } else cells.set(column, cell);
      parent.append(cell);
    };
    for (let column = 0; column < layout.frozenColumns; column += 1) add(column, left, false);
    for (const merge of sheet.merges) {
      // A merged cell that begins left of what is drawn still shows its remainder here.
      if (merge.row === row && merge.column < columnWindow[0] && merge.column + merge.columnCount > columnWindow[0]) {
        add(merge.column, rowElement, merge.column < layout.frozenColumns);
      }
    }
    if (!only) {
      const running = columnRunningInto(row);
      if (running !== null) add(running, rowElement, true);
    }
    for (let column = columnWindow[0]; column < columnWindow[1]; column += 1) add(column, rowElement, false);
    return { element: rowElement, cells, copies, head };
  }

  function drawCellAt(row: number, column: number, area: Area): HTMLElement {
    const cell = make("cell", "gridcell");
    const box = boxOf(layout, area);
    cell.id = `cell-${row}-${column}`;
    cell.dataset.row = String(row);
    cell.dataset.column = String(column);
    cell.setAttribute("aria-colindex", String(column + 2));
    if (area.columnCount > 1) cell.setAttribute("aria-colspan", String(area.columnCount));
    if (area.rowCount > 1) cell.setAttribute("aria-rowspan", String(area.rowCount));
    drawCell(
      cell,
      painter.picture(row, column),
      { left: ROW_HEADER_PIXELS + box.left, top: 0, width: box.width, height: box.height },
      sheet.showGridlines,
      ruler,
      () => roomFor(row, column)
    );
    return cell;
  }

  /** The column left of what is drawn whose text runs over into it, or null. */
  function columnRunningInto(row: number): number | null {
    let column = columnWindow[0] - 1;
    while (column >= 0 && painter.isBlank(row, column)) column -= 1;
    if (column < 0 || mergeAt(sheet.merges, row, column)) return null;
    const width = layout.columns.size(column);
    const over = runsOverBy(painter.picture(row, column), width, ruler);
    return layout.columns.offset(column) + width + over > layout.columns.offset(columnWindow[0]) ? column : null;
  }

  /** Width from a cell over the empty cells to its right. */
  function roomFor(row: number, column: number): number {
    let last = column + 1;
    while (last < layout.columns.count && painter.isBlank(row, last) && drawnArea(sheet.merges, row, last).columnCount === 1) last += 1;
    return layout.columns.offset(last) - layout.columns.offset(column);
  }

  function viewport(): { rows: [number, number]; columns: [number, number] } {
    const width = Math.max(element.clientWidth - ROW_HEADER_PIXELS - layout.frozenWidth, 0);
    const height = Math.max(element.clientHeight - COLUMN_HEADER_PIXELS - layout.frozenHeight, 0);
    return {
      rows: windowOf(layout.rows, element.scrollTop + layout.frozenHeight, height, layout.frozenRows, ROWS_AHEAD),
      columns: windowOf(layout.columns, element.scrollLeft + layout.frozenWidth, width, layout.frozenColumns, COLUMNS_AHEAD),
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
    element.setAttribute("aria-label", `แผ่นงาน ${sheet.name}`);
    frozen.clear();
    scrolled.clear();
    top.replaceChildren(drawHeaders());
    body.replaceChildren();
    for (let row = 0; row < layout.frozenRows; row += 1) {
      if (layout.rows.size(row) === 0) continue;
      const drawn = drawRow(row, -COLUMN_HEADER_PIXELS, null);
      frozen.set(row, drawn);
      top.append(drawn.element);
    }
    drawScrolled(view.rows);
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
        body.append(drawRow(merge.row, layout.frozenHeight, merge).element);
      }
    }
    for (let row = begin; row < end; row += 1) {
      if (scrolled.has(row) || layout.rows.size(row) === 0) continue;
      const drawn = drawRow(row, layout.frozenHeight, null);
      scrolled.set(row, drawn);
      body.append(drawn.element);
    }
  }

  function onScroll(): void {
    const view = viewport();
    if (view.columns[0] !== columnWindow[0] || view.columns[1] !== columnWindow[1]) return drawAll();
    drawScrolled(view.rows);
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
      else if (from + box.height > element.scrollTop + roomDown) element.scrollTop = Math.min(from, from + box.height - roomDown);
    }
    if (area.column >= layout.frozenColumns) {
      const from = box.left - layout.frozenWidth;
      if (from < element.scrollLeft) element.scrollLeft = from;
      else if (from + box.width > element.scrollLeft + roomAcross) element.scrollLeft = Math.min(from, from + box.width - roomAcross);
    }
  }

  function measure(): void {
    layout = measureSheet(sheet, selection.end, element.clientHeight || Infinity);
    painter = createCellPainter(book, sheet);
  }

  return {
    element,
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
    pageRows() {
      const { rows } = layout;
      const room = element.clientHeight - COLUMN_HEADER_PIXELS - layout.frozenHeight;
      const first = rows.at(element.scrollTop + layout.frozenHeight);
      return Math.max(1, rows.at(rows.offset(first) + room) - first);
    },
  };
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
