/** The two buttons that undo and redo, and the keys that do the same. */
import type { EmbeddedHost } from "../host/types";
import { letterOf } from "./keys";
import { words } from "./words";

interface UndoActions {
  undo(): void;
  redo(): void;
}

interface UndoButtons {
  readonly element: HTMLElement;
  show(history: EmbeddedHost["history"]): void;
}

export function createUndoButtons(page: Document, actions: UndoActions): UndoButtons {
  const element = page.createElement("div");
  element.className = "undo-buttons";
  const undo = makeButton(page, "↶", words.undo.undo, words.undo.undoTip, () => actions.undo());
  const redo = makeButton(page, "↷", words.undo.redo, words.undo.redoTip, () => actions.redo());
  element.append(undo, redo);
  return {
    element,
    show({ undoSteps, redoSteps }) {
      undo.setAttribute("aria-disabled", String(undoSteps === 0));
      redo.setAttribute("aria-disabled", String(redoSteps === 0));
    },
  };
}

function makeButton(page: Document, sign: string, label: string, tip: string, press: () => void): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  button.title = tip;
  // Not `disabled`: the last step would throw the keyboard focus away from the button just pressed.
  button.setAttribute("aria-disabled", "true");
  const mark = page.createElement("span");
  mark.setAttribute("aria-hidden", "true");
  mark.textContent = sign;
  button.append(mark, ` ${label}`);
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") press();
  });
  return button;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z anywhere on the page but in a box that text is typed into, which has an undo of its own. */
export function listenForUndoKeys(page: Document, actions: UndoActions): void {
  page.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest("input, textarea")) return;
    const key = letterOf(event);
    if (key === "z" && !event.shiftKey) actions.undo();
    else if (key === "y" || key === "z") actions.redo();
    else return;
    event.preventDefault();
  });
}
