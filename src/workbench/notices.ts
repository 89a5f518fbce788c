/** Messages that stay on the page until they are read and dismissed. */
import { errorWords } from "./errorWords";
import { closeButton } from "./titleBar";
import { words } from "./words";

export interface Notices {
  readonly element: HTMLElement;
  /** `detail` is for a developer and is folded away. Returns what takes the message away again. */
  show(message: string, detail?: string): () => void;
  /** What failed, in our words, then what the error says. */
  showError(what: string, error: unknown): () => void;
  clear(): void;
}

const MOST_SHOWN = 4;

export function createNotices(page: Document): Notices {
  const element = page.createElement("div");
  element.className = "notices";
  element.setAttribute("role", "alert");

  function show(message: string, detail?: string): () => void {
    const notice = page.createElement("div");
    notice.className = "notice";
    const text = page.createElement("p");
    text.textContent = message;
    notice.append(text);
    if (detail) {
      const fold = page.createElement("details");
      const summary = page.createElement("summary");
      summary.textContent = words.details;
      const code = page.createElement("pre");
      code.textContent = detail;
      fold.append(summary, code);
      notice.append(fold);
    }
    notice.append(closeButton(page, words.dismiss, () => notice.remove()));
    element.append(notice);
    while (element.childElementCount > MOST_SHOWN) element.firstElementChild?.remove();
    return () => notice.remove();
  }

  return {
    element,
    show,
    showError(what, error) {
      const { user, detail } = errorWords(error);
      return show(user === "" ? what : `${what}: ${user}`, detail);
    },
    clear: () => element.replaceChildren(),
  };
}
