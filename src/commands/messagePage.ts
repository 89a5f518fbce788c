import { commandWordsOf } from "../i18n/commandWords";
import { messageIn } from "./messageAddress";
import type { Message, MessageItem } from "./messageAddress";

/**
 * Fills the message page. Text reaches the page only through `textContent`: what staff typed into a cell may stand in it.
 * @param into the page's element for the message
 * @param hash `location.hash`
 * @param close called by the close button
 */
export function renderMessage(into: HTMLElement, hash: string, close: () => void): void {
  const page = into.ownerDocument;
  const message = messageIn(hash) ?? unreadable();
  const words = commandWordsOf(message.language);
  page.documentElement.lang = message.language;
  page.title = message.title;

  const list = element(page, "ul", "");
  list.append(...message.items.map((item) => itemElement(page, item, words.problems.detail)));

  const button = element(page, "button", words.command.close);
  button.type = "button";
  button.addEventListener("click", () => {
    try {
      close();
    } catch (error) {
      console.error("The message page could not ask Excel to close it", error);
      button.replaceWith(element(page, "p", words.command.closeByHand));
    }
  });

  into.replaceChildren(element(page, "h1", message.title));
  if (message.items.length > 0) into.append(list);
  if (message.note !== "") into.append(element(page, "p", message.note));
  into.append(button);
  button.focus();
}

/** The page was opened without a message, or the address was cut off on the way. */
function unreadable(): Message {
  const words = commandWordsOf("th");
  return { language: "th", title: words.command.unreadable, items: [], note: "" };
}

function itemElement(page: Document, item: MessageItem, detailWord: string): HTMLLIElement {
  const line = element(page, "li", "");
  line.append(element(page, "span", item.text));
  if (item.place !== "") line.append(" ", element(page, "strong", item.place));
  if (item.detail !== "") {
    const detail = element(page, "details", "");
    detail.append(element(page, "summary", detailWord), element(page, "pre", item.detail));
    line.append(detail);
  }
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  text: string
): HTMLElementTagNameMap[K] {
  const made = page.createElement(tag);
  made.textContent = text;
  return made;
}
