/** A quiet line beside the tabs that tells of hidden sheets, and a list of them with what ours are for. */
import type { Book } from "../host/engine/types";
import { HISTORY_SHEET, MEMORY_SHEET } from "../sheets/names";
import { titleBar } from "./titleBar";
import { words } from "./words";

interface HiddenSheets {
  readonly element: HTMLElement;
  show(book: Book): void;
}

const PURPOSES: Readonly<Record<string, string>> = {
  [MEMORY_SHEET]: words.hidden.memory,
  [HISTORY_SHEET]: words.hidden.history,
};

export function createHiddenSheets(page: Document): HiddenSheets {
  const element = page.createElement("div");
  element.className = "hidden-sheets";
  const button = page.createElement("button");
  button.type = "button";
  button.className = "hidden-count";
  button.setAttribute("aria-expanded", "false");
  const panel = page.createElement("div");
  panel.className = "hidden-panel";
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", words.hidden.title);
  panel.hidden = true;
  const list = page.createElement("dl");
  panel.append(titleBar(page, words.hidden.title, words.close, close), list);
  element.append(button, panel);

  function setOpen(open: boolean): void {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  }

  function close(): void {
    setOpen(false);
    button.focus();
  }

  button.addEventListener("click", () => {
    setOpen(panel.hidden === true);
    if (!panel.hidden) panel.querySelector("button")?.focus();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) setOpen(false);
  });

  return {
    element,
    show(book) {
      const hidden = book.sheets.filter((sheet) => sheet.visibility !== "Visible");
      element.hidden = hidden.length === 0;
      button.textContent = words.hidden.count(hidden.length);
      list.replaceChildren(
        ...hidden.flatMap(({ name }) => {
          const term = page.createElement("dt");
          term.textContent = name;
          const purpose = page.createElement("dd");
          purpose.textContent = PURPOSES[name] ?? words.hidden.other;
          return [term, purpose];
        })
      );
    },
  };
}
