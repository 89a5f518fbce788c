/**
 * A page for the pane in jest's node environment. Import it before React: React and Fluent UI look for a page while they load.
 * (jest's own jsdom environment is not installed, and jsdom alone is enough.)
 */
import { JSDOM } from "jsdom";

const dom = new JSDOM('<!doctype html><html lang="th"><body><div id="container"></div></body></html>', {
  url: "https://localhost:3000/taskpane.html",
  pretendToBeVisual: true,
});

/** What React, Fluent UI and its keyboard helper take from the global scope. */
const BROWSER_NAMES = [
  "document",
  "navigator",
  "localStorage",
  "Node",
  "NodeFilter",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLSelectElement",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "FocusEvent",
  "MutationObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** jsdom lays nothing out, so no size ever changes. */
class NoResizes {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

/** A system that wishes for no dark colours and never changes its mind. */
const matchMedia = (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

export const page = dom.window;

Object.defineProperty(globalThis, "window", { value: page, configurable: true, writable: true });
for (const name of BROWSER_NAMES) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true });
}
Object.assign(page, { ResizeObserver: NoResizes, matchMedia });
Object.assign(globalThis, { ResizeObserver: NoResizes, IS_REACT_ACT_ENVIRONMENT: true });
