/** What pane, dialog and messages share: a title and the button that closes. */

/** The cross; `label` says what it closes. */
export function closeButton(page: Document, label: string, close: () => void): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  button.className = "dismiss";
  button.textContent = "×";
  button.setAttribute("aria-label", label);
  button.addEventListener("click", close);
  return button;
}

export function titleBar(page: Document, title: string, closeLabel: string, close: () => void): HTMLElement {
  const bar = page.createElement("div");
  bar.className = "title-bar";
  const heading = page.createElement("h2");
  heading.textContent = title;
  bar.append(heading, closeButton(page, closeLabel, close));
  return bar;
}
