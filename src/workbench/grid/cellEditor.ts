/** The box that opens over a cell to type in, or to choose from a list. It only reports what was entered. */
import { words } from "../words";
import type { CellBox } from "./cellElement";

/** Where the selection goes after a commit. */
export type AfterCommit = "down" | "up" | "right" | "left" | "stay";

interface EditRequest {
  readonly box: CellBox;
  readonly text: string;
  /** Begun by typing: the arrow keys then commit, as in Excel; begun by F2 they move the caret. */
  readonly byTyping: boolean;
  readonly label: string;
  readonly font: string;
  /** Choices of a drop-down cell; null for free text. */
  readonly choices: readonly string[] | null;
}

interface CellEditor {
  readonly isOpen: () => boolean;
  open(request: EditRequest): void;
  /** Moves the open box along when the grid scrolls under it. */
  place(box: CellBox): void;
  /** Commits what stands in the box, if it is open and changed. Returns false when the entry was refused. */
  finish(): boolean;
  close(): void;
}

/**
 * @param frame element over which the box floats
 * @param done gets the entry, or null when nothing was changed; returns false to keep the box open with the text in it
 *   (the entry was refused)
 * @param closed called after the box went away, to give the focus back
 */
export function createCellEditor(
  frame: HTMLElement,
  done: (text: string | null, after: AfterCommit) => boolean,
  closed: () => void
): CellEditor {
  let open: { element: HTMLTextAreaElement | HTMLSelectElement; before: string; byTyping: boolean } | null = null;

  function close(): void {
    if (!open) return;
    const { element } = open;
    open = null;
    element.remove();
    closed();
  }

  function finishWith(after: AfterCommit): boolean {
    if (!open) return true;
    const text = open.element.value;
    const changed = open.byTyping || text !== open.before;
    // Set aside first: storing the entry redraws the grid and moves the focus, which must not commit once more.
    const held = open;
    open = null;
    if (!done(changed ? text : null, after)) {
      open = held;
      held.element.focus();
      return false;
    }
    held.element.remove();
    closed();
    return true;
  }

  function onKey(event: KeyboardEvent): void {
    // F6 leaves for the next part of the page, which the page itself sees to; a refused entry keeps the person here.
    if (event.key === "F6" && finishWith("stay")) return;
    event.stopPropagation();
    if (event.key === "F6") event.preventDefault();
    if (event.isComposing || !open) return;
    const after = keyAfter(event, open.byTyping, open.element);
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && event.altKey && open.element instanceof HTMLTextAreaElement) {
      event.preventDefault();
      open.element.setRangeText("\n", open.element.selectionStart, open.element.selectionEnd, "end");
      grow(open.element);
    } else if (after) {
      event.preventDefault();
      finishWith(after);
    }
  }

  function setBox(element: HTMLElement, box: CellBox): void {
    element.style.left = `${box.left}px`;
    element.style.top = `${box.top}px`;
    element.style.minWidth = `${box.width}px`;
    // A list is one line however tall the cell is.
    if (element instanceof HTMLTextAreaElement) element.style.minHeight = `${box.height}px`;
  }

  return {
    isOpen: () => open !== null,
    open(request) {
      close();
      const page = frame.ownerDocument;
      const element = request.choices ? selectFor(page, request.choices, request.text) : page.createElement("textarea");
      element.className = "cell-editor";
      element.setAttribute("aria-label", request.label);
      element.style.font = request.font;
      setBox(element, request.box);
      if (element instanceof HTMLTextAreaElement) {
        element.value = request.text;
        element.rows = 1;
        element.style.width = `${request.box.width}px`;
        element.addEventListener("input", () => grow(element));
      } else {
        element.addEventListener("change", () => finishWith("stay"));
      }
      element.addEventListener("keydown", (event) => onKey(event as KeyboardEvent));
      element.addEventListener("blur", () => {
        if (open?.element === element) finishWith("stay");
      });
      open = { element, before: request.text, byTyping: request.byTyping };
      frame.append(element);
      element.focus({ preventScroll: true });
      if (element instanceof HTMLTextAreaElement) {
        grow(element);
        element.setSelectionRange(element.value.length, element.value.length);
      } else openList(element);
    },
    place(box) {
      if (open) setBox(open.element, box);
    },
    finish: () => finishWith("stay"),
    close,
  };
}

function keyAfter(event: KeyboardEvent, byTyping: boolean, element: HTMLElement): AfterCommit | null {
  if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  if (!byTyping || element instanceof HTMLSelectElement || event.shiftKey || event.ctrlKey || event.metaKey)
    return null;
  switch (event.key) {
    case "ArrowDown":
      return "down";
    case "ArrowUp":
      return "up";
    case "ArrowLeft":
      return "left";
    case "ArrowRight":
      return "right";
    default:
      return null;
  }
}

function grow(element: HTMLTextAreaElement): void {
  element.style.height = "0";
  element.style.height = `${element.scrollHeight + 4}px`;
}

function selectFor(page: Document, choices: readonly string[], current: string): HTMLSelectElement {
  const select = page.createElement("select");
  const listed = choices.includes(current) ? choices : [current, ...choices];
  for (const choice of listed)
    select.add(new Option(choice === "" ? words.blank : choice, choice, false, choice === current));
  if (!listed.includes("")) select.add(new Option(words.blank, "", false, false));
  return select;
}

/** Shows the list at once where the browser allows it; elsewhere Space or Alt+Down opens it. */
function openList(select: HTMLSelectElement): void {
  try {
    select.showPicker();
  } catch (error) {
    // Refused without a recent press of the user, or not known to this browser: the list stays closed and reachable.
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
  }
}
