/** F6 walks through the parts of the page, as in Excel: inside the grid the Tab key moves from cell to cell. */

interface Regions {
  move(step: 1 | -1): void;
}

/** @param parts in the order of the walk; each takes the focus itself or has something inside that does */
export function createRegions(page: Document, parts: () => readonly HTMLElement[]): Regions {
  function move(step: 1 | -1): void {
    const all = parts();
    const at = all.findIndex((part) => part.contains(page.activeElement));
    for (let tried = 1; tried <= all.length; tried += 1) {
      const part = all[(Math.max(at, 0) + step * tried + all.length * tried) % all.length];
      const target = part && focusable(part);
      if (target) {
        target.focus();
        return;
      }
    }
  }
  page.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  });
  return { move };
}

function focusable(part: HTMLElement): HTMLElement | null {
  if (part.offsetParent === null) return null;
  if (part.tabIndex >= 0) return part;
  return part.querySelector<HTMLElement>("iframe, button:not([tabindex='-1']), select, [tabindex='0']");
}
