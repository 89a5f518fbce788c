/** The name box and the formula box above the grid. */
import { words } from "../words";

interface FormulaBar {
  readonly element: HTMLElement;
  show(cellName: string, text: string): void;
}

interface FormulaBarActions {
  /** A typed place such as "B7" or "'แผ่น'!A1". */
  goTo(typed: string): void;
  /** Returns false when the entry was refused: the text then stays in the box. */
  commit(text: string): boolean;
  leave(): void;
}

export function createFormulaBar(page: Document, actions: FormulaBarActions): FormulaBar {
  const element = page.createElement("div");
  element.className = "formula-bar";
  const nameBox = page.createElement("input");
  nameBox.className = "name-box";
  nameBox.setAttribute("aria-label", words.nameBox);
  nameBox.spellcheck = false;
  const box = page.createElement("textarea");
  box.className = "formula-box";
  box.rows = 1;
  box.setAttribute("aria-label", words.formulaBar);
  box.spellcheck = false;
  const mark = page.createElement("span");
  mark.className = "formula-mark";
  mark.textContent = "fx";
  mark.setAttribute("aria-hidden", "true");
  element.append(nameBox, mark, box);
  let shownName = "";
  let shownText = "";

  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      actions.goTo(nameBox.value);
    } else if (event.key === "Escape") {
      nameBox.value = shownName;
      actions.leave();
    }
  });
  nameBox.addEventListener("blur", () => {
    nameBox.value = shownName;
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      if (box.value === shownText || actions.commit(box.value)) actions.leave();
    } else if (event.key === "Escape") {
      box.value = shownText;
      actions.leave();
    }
  });
  box.addEventListener("blur", () => {
    // An entry left without Enter is stored too, as in Excel; one that is refused is put back, with the reason shown.
    if (box.value !== shownText && !actions.commit(box.value)) box.value = shownText;
  });
  return {
    element,
    show(cellName, text) {
      shownName = cellName;
      shownText = text;
      if (page.activeElement !== nameBox) nameBox.value = cellName;
      box.value = text;
    },
  };
}
