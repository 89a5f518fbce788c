/** The sheets' tabs under the grid. Hidden sheets have none, as in Excel. */
import type { Book, Sheet } from "../../host/engine/types";
import { words } from "../words";

interface SheetTabs {
  readonly element: HTMLElement;
  show(book: Book, current: Sheet): void;
}

export function createSheetTabs(page: Document, choose: (sheet: Sheet) => void): SheetTabs {
  const element = page.createElement("div");
  element.className = "sheet-tabs";
  element.setAttribute("role", "tablist");
  element.setAttribute("aria-label", words.sheetTabs);
  element.addEventListener("keydown", (event) => {
    const tabs = [...element.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === page.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const wanted = Math.min(Math.max(next, 0), tabs.length - 1);
    tabs[wanted]?.click();
    element.querySelectorAll<HTMLElement>("[role=tab]")[wanted]?.focus();
  });
  let drawn = "";
  return {
    element,
    show(book, current) {
      const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
      const now = JSON.stringify(visible.map((sheet) => [sheet.id, sheet.name, sheet.tabColor, sheet === current]));
      // Unchanged tabs stay: drawing them anew would take the focus from the one that has it.
      if (now === drawn) return;
      drawn = now;
      const hadFocus = element.contains(page.activeElement);
      element.replaceChildren(
        ...visible.map((sheet) => {
          const tab = page.createElement("button");
          tab.type = "button";
          tab.className = "sheet-tab";
          tab.setAttribute("role", "tab");
          tab.setAttribute("aria-selected", String(sheet === current));
          tab.setAttribute("aria-controls", "grid-frame");
          tab.tabIndex = sheet === current ? 0 : -1;
          tab.textContent = sheet.name;
          if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
          tab.addEventListener("click", () => choose(sheet));
          return tab;
        })
      );
      const selected = element.querySelector<HTMLElement>("[aria-selected=true]");
      selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (hadFocus) selected?.focus();
    },
  };
}
