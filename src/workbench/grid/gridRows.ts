/** Elements of the grid's rows: column letters, row numbers and cells. */
import { columnLetters, sameArea } from "../../host/engine/areas";
import type { Area, Sheet } from "../../host/engine/types";
import { words } from "../words";
import { drawCell, runsOverBy, type Ruler } from "./cellElement";
import { columnEdge } from "./columnResize";
import type { CellPainter } from "./cellPicture";
import { boxOf, COLUMN_HEADER_PIXELS, drawnArea, ROW_HEADER_PIXELS, type Layout } from "./layout";
import { mergeAt } from "./selection";

/** What the rows are drawn from; made anew with every redraw. */
export interface Scene {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly painter: CellPainter;
  readonly ruler: Ruler;
  /** First scrolling column drawn, and the one after the last. */
  readonly columns: readonly [number, number];
}

export interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: ReadonlyMap<number, HTMLElement>;
  /** Second drawings of cells that reach over the edge of the frozen columns. */
  readonly copies: readonly { readonly column: number; readonly cell: HTMLElement }[];
  readonly head: HTMLElement;
}

export function makeElement(page: Document, className: string, role: string): HTMLElement {
  const element = page.createElement("div");
  element.className = className;
  element.setAttribute("role", role);
  return element;
}

/** The row of column letters, with its heads by column. */
export function drawHeaderRow(page: Document, scene: Scene): { element: HTMLElement; heads: Map<number, HTMLElement> } {
  const { layout, columns } = scene;
  const heads = new Map<number, HTMLElement>();
  const row = makeElement(page, "grid-row is-header", "row");
  row.setAttribute("aria-rowindex", "1");
  row.style.height = `${COLUMN_HEADER_PIXELS}px`;
  const left = makeElement(page, "row-left", "presentation");
  left.style.width = `${ROW_HEADER_PIXELS + layout.frozenWidth}px`;
  const corner = makeElement(page, "head corner", "columnheader");
  const cornerName = page.createElement("span");
  cornerName.className = "visually-hidden";
  cornerName.textContent = words.selectAll;
  corner.append(cornerName);
  corner.setAttribute("aria-colindex", "1");
  corner.style.width = `${ROW_HEADER_PIXELS}px`;
  left.append(corner);
  row.append(left);
  const add = (column: number, parent: HTMLElement): void => {
    if (layout.columns.size(column) === 0) return;
    const head = makeElement(page, "head column-head", "columnheader");
    head.textContent = columnLetters(column);
    head.setAttribute("aria-colindex", String(column + 2));
    head.dataset.column = String(column);
    head.style.left = `${ROW_HEADER_PIXELS + layout.columns.offset(column)}px`;
    head.style.width = `${layout.columns.size(column)}px`;
    head.append(columnEdge(page));
    heads.set(column, head);
    parent.append(head);
  };
  for (let column = 0; column < layout.frozenColumns; column += 1) add(column, left);
  for (let column = columns[0]; column < columns[1]; column += 1) add(column, row);
  return { element: row, heads };
}

/**
 * One row with its frozen and its scrolling cells.
 * @param originTop where the row's group begins
 * @param only when the row itself is out of view: the merged cell that reaches from it into view
 */
export function drawRow(page: Document, scene: Scene, row: number, originTop: number, only: Area | null): DrawnRow {
  const { layout, sheet, columns } = scene;
  const rowElement = makeElement(page, "grid-row", only ? "presentation" : "row");
  if (only) rowElement.setAttribute("aria-hidden", "true");
  else rowElement.setAttribute("aria-rowindex", String(row + 2));
  rowElement.style.top = `${layout.rows.offset(row) - originTop}px`;
  rowElement.style.height = `${layout.rows.size(row)}px`;
  const left = makeElement(page, "row-left", "presentation");
  left.style.width = `${ROW_HEADER_PIXELS + layout.frozenWidth}px`;
  const head = makeElement(page, "head row-head", only ? "presentation" : "rowheader");
  const cells = new Map<number, HTMLElement>();
  const copies: { column: number; cell: HTMLElement }[] = [];
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
    const cell = drawCellAt(page, scene, row, column, area);
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
    if (merge.row === row && merge.column < columns[0] && merge.column + merge.columnCount > columns[0]) {
      add(merge.column, rowElement, merge.column < layout.frozenColumns);
    }
  }
  if (!only) {
    const running = columnRunningInto(scene, row);
    if (running !== null) add(running, rowElement, true);
  }
  for (let column = columns[0]; column < columns[1]; column += 1) add(column, rowElement, false);
  return { element: rowElement, cells, copies, head };
}

function drawCellAt(page: Document, scene: Scene, row: number, column: number, area: Area): HTMLElement {
  const { layout, painter, sheet, ruler } = scene;
  const cell = makeElement(page, "cell", "gridcell");
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
    () => roomFor(scene, row, column)
  );
  return cell;
}

/** The column left of what is drawn whose text runs over into it, or null. */
function columnRunningInto({ layout, painter, sheet, ruler, columns }: Scene, row: number): number | null {
  let column = columns[0] - 1;
  while (column >= 0 && painter.isBlank(row, column)) column -= 1;
  if (column < 0 || mergeAt(sheet.merges, row, column)) return null;
  const width = layout.columns.size(column);
  const over = runsOverBy(painter.picture(row, column), width, ruler);
  return layout.columns.offset(column) + width + over > layout.columns.offset(columns[0]) ? column : null;
}

/** Width from a cell over the empty cells to its right. */
export function roomFor(
  { layout, painter, sheet }: Pick<Scene, "layout" | "painter" | "sheet">,
  row: number,
  column: number
): number {
  let last = column + 1;
  while (
    last < layout.columns.count &&
    painter.isBlank(row, last) &&
    drawnArea(sheet.merges, row, last).columnCount === 1
  )
    last += 1;
  return layout.columns.offset(last) - layout.columns.offset(column);
}
