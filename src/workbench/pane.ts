/** The task pane's place at the right of the page; it can be closed and opened again, as in Excel. */
import { titleBar } from "./titleBar";
import { words } from "./words";

interface Pane {
  readonly element: HTMLElement;
  readonly frameHolder: HTMLElement;
  show(): void;
}

export function createPane(page: Document): Pane {
  const element = page.createElement("aside");
  element.className = "pane";
  element.setAttribute("aria-label", words.pane);
  const bar = titleBar(page, words.pane, words.hidePane, () => {
    element.hidden = true;
  });
  const frameHolder = page.createElement("div");
  frameHolder.className = "pane-frame";
  element.append(bar, frameHolder);
  return {
    element,
    frameHolder,
    show() {
      element.hidden = false;
      frameHolder.querySelector("iframe")?.focus();
    },
  };
}
