/** What stands beside the active cell: the button that opens its list, and the words of its validation rule. */
import type { ValidationRule } from "../../host/engine/types";
import { words } from "../words";
import type { CellBox } from "./cellElement";

interface CellAids {
  show(hasList: boolean, prompt: ValidationRule["prompt"] | null, boxOfCell: () => CellBox): void;
}

const BUTTON_PIXELS = 24;
const GAP = 6;

export function createCellAids(frame: HTMLElement, openList: () => void): CellAids {
  const page = frame.ownerDocument;
  const button = page.createElement("button");
  button.type = "button";
  button.className = "drop-button";
  // The keyboard opens the list from the cell itself (F2, Alt+Down).
  button.tabIndex = -1;
  button.textContent = "▾";
  button.title = words.dropDown;
  button.setAttribute("aria-label", words.dropDown);
  button.hidden = true;
  button.addEventListener("click", openList);
  const note = page.createElement("div");
  note.className = "cell-prompt";
  note.setAttribute("role", "note");
  note.hidden = true;
  frame.append(button, note);

  return {
    show(hasList, prompt, boxOfCell) {
      button.hidden = !hasList;
      note.hidden = !prompt;
      if (!hasList && !prompt) return;
      const box = boxOfCell();
      button.style.left = `${box.left + box.width}px`;
      button.style.top = `${Math.min(box.top + box.height, frame.clientHeight) - BUTTON_PIXELS}px`;
      if (!prompt) return;
      const title = page.createElement("strong");
      title.textContent = prompt.title;
      note.replaceChildren(title, prompt.message);
      const room = frame.clientWidth - note.offsetWidth - GAP;
      note.style.left = `${Math.max(0, Math.min(box.left + 2 * GAP, room))}px`;
      const below = box.top + box.height + GAP;
      const above = Math.max(0, box.top - note.offsetHeight - GAP);
      note.style.top = `${below + note.offsetHeight < frame.clientHeight ? below : above}px`;
    },
  };
}
