/** The add-in's ribbon tab: the same buttons, names and icons as in the manifest. */
import type { RibbonTab } from "./ribbonFromManifest";
import { words } from "./words";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function to run, or the pane to show. */
  readonly action: { readonly command: string } | "showTaskpane";
}

interface Ribbon {
  readonly element: HTMLElement;
  setBusy(busyId: string | null): void;
  /** An Excel older than the tab asks for does not show it; a line says so in its place. */
  setShown(shown: boolean): void;
}

export function createRibbon(page: Document, tab: RibbonTab, press: (button: RibbonButton) => void): Ribbon {
  const element = page.createElement("div");
  element.className = "ribbon-area";
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", tab.label);
  const name = page.createElement("span");
  name.className = "ribbon-tab";
  name.textContent = tab.label;
  const bar = page.createElement("div");
  bar.className = "ribbon";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", words.ribbon);
  const missing = page.createElement("p");
  missing.className = "ribbon-missing";
  missing.textContent = words.noRibbonTab;
  missing.hidden = true;
  element.append(name, bar, missing);
  const made = new Map<string, HTMLButtonElement>();
  for (const button of tab.buttons) {
    const control = page.createElement("button");
    control.type = "button";
    control.className = "ribbon-button";
    control.title = button.tip;
    const icon = page.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    icon.width = 32;
    icon.height = 32;
    const label = page.createElement("span");
    label.textContent = button.label;
    control.append(icon, label);
    control.addEventListener("click", () => press(button));
    bar.append(control);
    made.set(button.id, control);
  }
  return {
    element,
    setShown(shown) {
      name.hidden = !shown;
      bar.hidden = !shown;
      missing.hidden = shown;
    },
    setBusy(busyId) {
      for (const [id, control] of made) {
        // Not `disabled`: that would throw the keyboard focus away from the button just pressed.
        control.setAttribute("aria-disabled", String(busyId !== null));
        control.classList.toggle("is-busy", id === busyId);
      }
    },
  };
}
