/** Column widths: dragged at the edge of a column's letter, fitted by a double click there, or changed by key. */
import { words } from "../words";
import type { GridView } from "./gridView";

interface ColumnWidths {
  /** Pixels on the screen. */
  set(column: number, pixels: number): void;
  fit(column: number): void;
}

const LEAST_PIXELS = 12;
const KEY_STEP_PIXELS = 10;

export function createColumnResize(frame: HTMLElement, view: GridView, widths: ColumnWidths): void {
  const page = frame.ownerDocument;
  const guide = page.createElement("div");
  guide.className = "column-guide";
  guide.hidden = true;
  frame.append(guide);
  let drag: { readonly column: number; readonly from: number; readonly width: number } | null = null;

  function columnOf(target: EventTarget | null): number | null {
    const edge = target instanceof Element ? target.closest(".column-edge") : null;
    const column = edge?.closest<HTMLElement>(".column-head")?.dataset.column;
    return column === undefined ? null : Number(column);
  }

  function draggedWidth(at: number): number {
    return drag ? Math.max(LEAST_PIXELS, drag.width + at - drag.from) : 0;
  }

  function placeGuide(at: number): void {
    if (!drag) return;
    const { left } = view.frameBox(0, drag.column);
    guide.style.left = `${left + draggedWidth(at)}px`;
    guide.hidden = false;
  }

  function end(): void {
    drag = null;
    guide.hidden = true;
  }

  // Before the grid takes the press for a selection of the whole column.
  view.element.addEventListener(
    "pointerdown",
    (event) => {
      const column = columnOf(event.target);
      if (column === null || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      drag = { column, from: event.clientX, width: view.layout().columns.size(column) };
      view.element.setPointerCapture(event.pointerId);
      placeGuide(event.clientX);
    },
    { capture: true }
  );
  view.element.addEventListener("pointermove", (event) => placeGuide(event.clientX));
  view.element.addEventListener("pointerup", (event) => {
    const dragged = drag;
    const width = draggedWidth(event.clientX);
    end();
    if (dragged && width !== dragged.width) widths.set(dragged.column, width);
  });
  view.element.addEventListener("pointercancel", end);
  view.element.addEventListener("dblclick", (event) => {
    // The press before it may hold the pointer, so the place counts and not what the event is sent to.
    const column = columnOf(page.elementFromPoint(event.clientX, event.clientY));
    if (column !== null) widths.fit(column);
  });
  view.element.addEventListener("keydown", (event) => {
    const step = { ArrowRight: KEY_STEP_PIXELS, ArrowLeft: -KEY_STEP_PIXELS }[event.key];
    if (!event.altKey || !event.shiftKey || step === undefined) return;
    event.preventDefault();
    const { column } = view.selection().active;
    widths.set(column, Math.max(LEAST_PIXELS, view.layout().columns.size(column) + step));
  });
}

/** What is dragged, in the head of a column. */
export function columnEdge(page: Document): HTMLElement {
  const edge = page.createElement("span");
  edge.className = "column-edge";
  edge.title = words.columnEdge;
  edge.setAttribute("aria-hidden", "true");
  return edge;
}
