/** What opens at the arrow of a table's header: sort, search, and a list of values with check boxes. */
import { words } from "../words";
import { filterOf, matches, narrowed, type FilterValue } from "./filterValues";
import { placeBeside } from "./menu";

interface FilterRequest {
  /** The column's heading. */
  readonly column: string;
  readonly values: readonly FilterValue[];
  readonly isFiltered: boolean;
  readonly at: DOMRect;
  sort(ascending: boolean): void;
  /** null: all rows. */
  filter(allowed: readonly string[] | null): void;
}

interface FilterPanel {
  readonly element: HTMLElement;
  open(request: FilterRequest): void;
}

/** More are not listed at once; the search reaches them. */
const MOST_LISTED = 300;

/** @param closed called when the panel goes away, to give the focus back */
export function createFilterPanel(page: Document, closed: () => void): FilterPanel {
  const element = page.createElement("div");
  element.className = "filter-panel";
  element.setAttribute("role", "dialog");
  element.hidden = true;
  let values: readonly FilterValue[] = [];

  const search = page.createElement("input");
  search.type = "search";
  search.placeholder = words.filter.search;
  search.setAttribute("aria-label", words.filter.search);
  const all = checkBox(page, words.filter.all);
  const list = page.createElement("div");
  list.className = "filter-values";
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", words.filter.values);
  const note = page.createElement("p");
  note.className = "filter-note";
  note.setAttribute("role", "status");

  function close(): void {
    if (element.hidden) return;
    element.hidden = true;
    element.replaceChildren();
    closed();
  }

  function leavingFor(run: () => void): () => void {
    return () => {
      close();
      run();
    };
  }

  function listed(): FilterValue[] {
    return values.filter((value) => matches(value, search.value));
  }

  function check(texts: ReadonlySet<string>, checked: boolean): void {
    values = values.map((value) => (texts.has(value.text) ? { ...value, checked } : value));
  }

  function draw(): void {
    const found = listed();
    list.replaceChildren(
      ...found.slice(0, MOST_LISTED).map((value) => {
        const { label, box } = checkBox(page, value.text === "" ? words.blank : value.text);
        box.checked = value.checked;
        box.addEventListener("change", () => {
          check(new Set([value.text]), box.checked);
          drawState();
        });
        return label;
      })
    );
    drawState();
  }

  function drawState(): void {
    const found = listed();
    const checked = found.filter((value) => value.checked).length;
    all.box.checked = checked > 0 && checked === found.length;
    all.box.indeterminate = checked > 0 && checked < found.length;
    const apply = element.querySelector<HTMLButtonElement>(".filter-apply");
    // As in Excel: a filter that would let nothing through cannot be set.
    apply?.setAttribute("aria-disabled", String(checked === 0));
    note.textContent =
      found.length === 0
        ? words.filter.nothingFound
        : found.length > MOST_LISTED
          ? words.filter.more(found.length - MOST_LISTED)
          : "";
  }

  search.addEventListener("input", draw);
  all.box.addEventListener("change", () => {
    check(new Set(listed().map(({ text }) => text)), all.box.checked);
    draw();
  });
  element.addEventListener("keydown", (event) => {
    // What is pressed here is nothing to the grid and the page around it.
    if (event.key !== "F6") event.stopPropagation();
    if (event.key === "Escape" || event.key === "F6") close();
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      element.querySelector<HTMLButtonElement>(".filter-apply")?.click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") walk(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Tab") keepInside(event);
    else return;
    if (event.key !== "Tab") event.preventDefault();
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) close();
  });
  page.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !element.contains(event.target)) close();
  });

  function stops(): HTMLElement[] {
    return [...element.querySelectorAll<HTMLElement>("button, input")];
  }

  function walk(step: 1 | -1): void {
    const all = stops();
    const at = all.findIndex((stop) => stop === page.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  }

  /** Tab leads from the last part back to the first: the list is one stop of it, its boxes are walked by the arrow keys. */
  function keepInside(event: KeyboardEvent): void {
    event.preventDefault();
    const all = stops();
    const inList = (stop: Element | null): boolean => list.contains(stop);
    const ends = all.filter((stop) => !inList(stop) || stop === list.querySelector("input"));
    const at = ends.findIndex((stop) => stop === page.activeElement || (inList(stop) && inList(page.activeElement)));
    const step = event.shiftKey ? -1 : 1;
    ends[(at + step + ends.length) % ends.length]?.focus();
  }

  return {
    element,
    open(request) {
      values = request.values;
      search.value = "";
      element.setAttribute("aria-label", words.filter.panel(request.column));
      const clear = commandButton(
        page,
        words.filter.clear,
        leavingFor(() => request.filter(null))
      );
      clear.hidden = !request.isFiltered;
      const apply = commandButton(page, words.filter.apply, () => {
        if (apply.getAttribute("aria-disabled") === "true") return;
        const chosen = filterOf(narrowed(values, search.value));
        close();
        request.filter(chosen);
      });
      apply.classList.add("filter-apply");
      const ends = page.createElement("div");
      ends.className = "filter-ends";
      ends.append(apply, commandButton(page, words.filter.cancel, close));
      element.replaceChildren(
        commandButton(
          page,
          words.sort.ascending,
          leavingFor(() => request.sort(true))
        ),
        commandButton(
          page,
          words.sort.descending,
          leavingFor(() => request.sort(false))
        ),
        clear,
        search,
        all.label,
        list,
        note,
        ends
      );
      element.hidden = false;
      draw();
      placeBeside(element, request.at);
      search.focus();
    },
  };
}

function checkBox(page: Document, text: string): { label: HTMLLabelElement; box: HTMLInputElement } {
  const label = page.createElement("label");
  const box = page.createElement("input");
  box.type = "checkbox";
  const name = page.createElement("span");
  name.textContent = text;
  label.append(box, name);
  return { label, box };
}

function commandButton(page: Document, text: string, press: () => void): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", press);
  return button;
}
