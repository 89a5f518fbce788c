/** The task pane's place at the right of the page; it can be closed and opened again, as in Excel. */
import { words } from "./words";

export interface Pane {
  readonly element: HTMLElement;
  readonly frameHolder: HTMLElement;
  show(): void;
}

export function createPane(page: Document): Pane {
  const element = page.createElement("aside");
  element.className = "pane";
  element.setAttribute("aria-label", words.pane);
  const bar = page.createElement("div");
  bar.className = "pane-bar";
  const title = page.createElement("h2");
  title.textContent = words.pane;
  const close = page.createElement("button");
  close.type = "button";
  close.className = "dismiss";
  close.textContent = "×";
  close.setAttribute("aria-label", words.hidePane);
  close.addEventListener("click", () => {
    element.hidden = true;
  });
  bar.append(title, close);
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
