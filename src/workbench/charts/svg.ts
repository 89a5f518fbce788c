/** Puts shapes on the page. */
import type { Shape, Stroke } from "./shapes";
import { figure } from "./shapes";

const SVG = "http://www.w3.org/2000/svg";
/** Where the line of letters lies below the middle of a line, in sizes of the letters. */
const BASELINE = 0.33;

export function svgOf(page: Document, shapes: readonly Shape[], width: number, height: number): SVGSVGElement {
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("width", figure(width));
  svg.setAttribute("height", figure(height));
  svg.append(...shapes.map((shape) => elementOf(page, shape)));
  return svg;
}

function elementOf(page: Document, shape: Shape): SVGElement {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height } = shape.box;
      const element = make(page, "rect", { x, y, width: Math.max(0, width), height: Math.max(0, height) });
      paint(element, shape.fill, shape.stroke);
      return element;
    }
    case "path": {
      const element = make(page, "path", {});
      element.setAttribute("d", shape.path);
      paint(element, shape.fill, shape.stroke);
      if (!shape.within) return element;
      const { x, y, width, height } = shape.within;
      // A picture within the picture cuts off what lies outside; its points count from its corner.
      const window = make(page, "svg", { x, y, width, height });
      window.setAttribute("viewBox", [x, y, width, height].map(figure).join(" "));
      window.append(element);
      return window;
    }
    case "text": {
      const { font, x, y, turned } = shape;
      const element = make(page, "text", { x, y });
      element.setAttribute("dy", figure(font.size * BASELINE));
      element.setAttribute("text-anchor", shape.at);
      if (turned !== 0) element.setAttribute("transform", `rotate(${turned} ${figure(x)} ${figure(y)})`);
      element.style.font = font.css;
      element.setAttribute("fill", font.color || "#000000");
      if (font.underline) element.setAttribute("text-decoration", "underline");
      element.textContent = shape.text;
      return element;
    }
  }
}

function make(page: Document, name: string, places: Readonly<Record<string, number>>): SVGElement {
  const element = page.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(places)) element.setAttribute(attribute, figure(value));
  return element;
}

function paint(element: SVGElement, fill: string, stroke: Stroke | null): void {
  element.setAttribute("fill", fill || "none");
  if (!stroke) return;
  element.setAttribute("stroke", stroke.color);
  element.setAttribute("stroke-width", figure(stroke.width));
  if (stroke.dashes.length > 0) element.setAttribute("stroke-dasharray", stroke.dashes.map(figure).join(" "));
}
