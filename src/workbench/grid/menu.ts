/** A small menu that opens beside a cell. */

export interface MenuItem {
  readonly label: string;
  readonly checked?: boolean;
  run(): void;
}

interface Menu {
  readonly element: HTMLElement;
  open(items: readonly MenuItem[], at: DOMRect, label: string): void;
}

/** @param closed called when the menu goes away, to give the focus back */
export function createMenu(page: Document, closed: () => void): Menu {
  const element = page.createElement("div");
  element.className = "menu";
  element.setAttribute("role", "menu");
  element.hidden = true;

  function close(): void {
    if (element.hidden) return;
    element.hidden = true;
    element.replaceChildren();
    closed();
  }

  element.addEventListener("keydown", (event) => {
    const items = [...element.querySelectorAll<HTMLElement>("button")];
    const at = items.findIndex((item) => item === page.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (next !== undefined) items[(next + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  });
  element.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node) || !element.contains(event.relatedTarget)) close();
  });

  return {
    element,
    open(items, at, label) {
      element.setAttribute("aria-label", label);
      element.replaceChildren(
        ...items.map((item) => {
          const button = page.createElement("button");
          button.type = "button";
          button.setAttribute("role", item.checked === undefined ? "menuitem" : "menuitemradio");
          if (item.checked !== undefined) button.setAttribute("aria-checked", String(item.checked));
          button.textContent = item.label;
          button.addEventListener("click", () => {
            close();
            item.run();
          });
          return button;
        })
      );
      element.hidden = false;
      placeBeside(element, at);
      element.querySelector<HTMLElement>("button")?.focus();
    },
  };
}

/** Puts what opens under a cell, held within the window. */
export function placeBeside(element: HTMLElement, at: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  element.style.left = `${Math.max(4, Math.min(at.left, view.clientWidth - width - 4))}px`;
  element.style.top = `${Math.max(4, Math.min(at.bottom, view.clientHeight - height - 4))}px`;
}
