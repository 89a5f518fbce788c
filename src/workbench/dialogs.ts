/** Office dialogs (`displayDialogAsync`) as a modal window of the page. */
import type { DialogHandle, DialogRequest } from "../host/client/dialogs";
import { titleBar } from "./titleBar";
import { words } from "./words";

interface Dialogs {
  readonly element: HTMLDialogElement;
  /** One at a time: a second one closes the first, whose opener is told so. */
  open(request: DialogRequest): DialogHandle;
  /** From the dialog's page to its opener. */
  messageParent(message: string): void;
}

export function createDialogs(page: Document): Dialogs {
  const element = page.createElement("dialog");
  element.className = "office-dialog";
  element.setAttribute("aria-label", words.dialog);
  let current: { readonly request: DialogRequest; readonly returnTo: Element | null } | null = null;

  function close(): void {
    if (!current) return;
    const { returnTo } = current;
    current = null;
    element.close();
    element.replaceChildren();
    if (returnTo instanceof HTMLElement) returnTo.focus();
  }

  function closeByPerson(): void {
    const request = current?.request;
    close();
    request?.onClosed();
  }

  element.addEventListener("cancel", (event) => {
    event.preventDefault();
    closeByPerson();
  });

  return {
    element,
    open(request) {
      closeByPerson();
      const mine = { request, returnTo: page.activeElement };
      current = mine;
      const frame = page.createElement("iframe");
      frame.title = words.dialog;
      frame.src = request.url;
      frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", closeOnEscape));
      element.style.width = `max(340px, ${percent(request.options.width)}vw)`;
      element.style.height = `max(220px, ${percent(request.options.height)}vh)`;
      element.replaceChildren(titleBar(page, words.dialog, words.close, closeByPerson), frame);
      element.showModal();
      return {
        close: () => {
          if (current === mine) close();
        },
      };
    },
    messageParent: (message) => current?.request.onMessage(message),
  };

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === "Escape") closeByPerson();
  }
}

/** Office's own default is 80 percent of the window. */
function percent(asked: unknown): number {
  return typeof asked === "number" && asked > 0 && asked <= 100 ? asked : 80;
}
