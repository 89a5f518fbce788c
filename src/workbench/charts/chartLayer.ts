/** The charts over the grid: drawn when the workbook changes, moved along when it scrolls. */
import type { Chart } from "../../host/engine/chartTypes";
import type { Sheet } from "../../host/engine/types";
import type { Ruler } from "../grid/cellElement";
import type { Layout } from "../grid/layout";
import { COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS } from "../grid/layout";
import { words } from "../words";
import { chartBox, PANES, showsIn } from "./chartPlaces";
import { chartShapes } from "./chartShapes";
import { chartWords } from "./chartWords";
import { makePen, textShapes, type Pen } from "./pen";
import type { Box, Shape } from "./shapes";
import { svgOf } from "./svg";

export interface ChartLayer {
  /** Lies over the grid, so that a chart is no cell of it to those who hear the page. */
  readonly element: HTMLElement;
  draw(sheet: Sheet, layout: Layout, zoom: number): void;
  /** @param grid the scrolling element */
  place(layout: Layout, grid: HTMLElement): void;
}

export function createChartLayer(page: Document, ruler: Ruler): ChartLayer {
  const element = page.createElement("div");
  element.className = "chart-layer";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", words.charts.layer);
  const panes = PANES.map((pane) => {
    const frame = page.createElement("div");
    frame.className = "chart-pane";
    const content = page.createElement("div");
    content.className = "chart-pane-content";
    frame.append(content);
    element.append(frame);
    return { pane, frame, content };
  });

  return {
    element,
    draw(sheet, layout, zoom) {
      const pen = makePen(zoom, ruler);
      element.hidden = sheet.charts.length === 0;
      for (const { content } of panes) content.replaceChildren();
      for (const chart of sheet.charts) {
        const box = chartBox(chart, layout, pen.pixels);
        const shown = panes.filter(({ pane }) => showsIn(box, pane, layout));
        if (shown.length === 0 || box.width === 0 || box.height === 0) continue;
        const picture = chartPicture(page, chart, box, pen);
        shown.forEach(({ content }, copy) => content.append(copy === 0 ? picture : silentCopy(picture)));
      }
    },
    place({ frozenWidth, frozenHeight }, grid) {
      // Asking for the grid's size makes the browser lay out anew, at every step of a scroll.
      if (element.hidden) return;
      for (const { pane, frame, content } of panes) {
        const left = ROW_HEADER_PIXELS + (pane.frozenColumns ? 0 : frozenWidth);
        const top = COLUMN_HEADER_PIXELS + (pane.frozenRows ? 0 : frozenHeight);
        const right = pane.frozenColumns ? ROW_HEADER_PIXELS + frozenWidth : grid.clientWidth;
        const bottom = pane.frozenRows ? COLUMN_HEADER_PIXELS + frozenHeight : grid.clientHeight;
        Object.assign(frame.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${Math.max(0, right - left)}px`,
          height: `${Math.max(0, bottom - top)}px`,
        });
        const x = pane.frozenColumns ? 0 : -frozenWidth - grid.scrollLeft;
        const y = pane.frozenRows ? 0 : -frozenHeight - grid.scrollTop;
        content.style.transform = `translate(${x}px, ${y}px)`;
      }
    },
  };
}

export function chartPicture(page: Document, chart: Chart, box: Box, pen: Pen): SVGSVGElement {
  const shapes = chart.isPlayed ? chartShapes(chart, box, pen) : placeholder(chart, box, pen);
  const svg = svgOf(page, shapes, box.width, box.height);
  svg.classList.add("chart");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", chartWords(chart));
  svg.dataset["chart"] = chart.name;
  svg.style.left = `${box.x}px`;
  svg.style.top = `${box.y}px`;
  return svg;
}

function silentCopy(picture: SVGSVGElement): Node {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("role");
  copy.removeAttribute("aria-label");
  copy.setAttribute("aria-hidden", "true");
  return copy;
}

/** A chart of a kind that is not drawn here shows its frame and its title. */
function placeholder(chart: Chart, { width, height }: Box, pen: Pen): Shape[] {
  const font = pen.font({ name: "", size: 10, color: "#545B64", bold: false, italic: false, underline: false });
  const stroke = { color: "#8FA3B5", width: 1, dashes: [4, 3] };
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return [
    { kind: "box", box, fill: "#FFFFFF", stroke },
    ...textShapes(
      [chart.title.look.text || chart.name, words.charts.onlyInExcel],
      font,
      width / 2,
      height / 2,
      "middle"
    ),
  ];
}
