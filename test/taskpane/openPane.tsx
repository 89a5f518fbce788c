import { page } from "./page";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { FISCAL_YEAR_CHOICES } from "../../src/commands/fiscalYears";
import type { AppProps } from "../../src/taskpane/App";
import type { PaneApi } from "../../src/taskpane/paneApi";

/** What a user sees and can press. */
export interface OpenPane {
  text(): string;
  /** Name as assistive technology hears it. */
  button(name: string | RegExp): HTMLButtonElement;
  buttonNames(): string[];
  /** The buttons that stand out as the next thing to press. */
  primaryNames(): string[];
  /** The word beside a step's name. */
  stateOf(step: string): string;
  find(selector: string): Element;
  field(kind: "select" | "input"): HTMLSelectElement | HTMLInputElement;
  findAll(selector: string): Element[];
  /** The field with this label. */
  labelled(label: string): HTMLSelectElement | HTMLInputElement;
  /** Picks or types a value in the field with this label. */
  fill(label: string, value: string): Promise<void>;
  fillField(field: Element, value: string): Promise<void>;
  /** Names in the open list; lists are laid over the page, outside the pane's own element. */
  optionNames(): string[];
  /** Takes a name of the open list. */
  pick(option: string): Promise<void>;
  /** Ticks or unticks the nth box with this label. */
  tick(label: string, index?: number): Promise<void>;
  /** Gives a file to the page's file field. */
  chooseFile(file: File): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  type(kind: "select" | "input", value: string): Promise<void>;
  /** The one step that is current, by its heading's name. */
  currentStep(): string;
  /** What the polite announcer holds. */
  announced(): string;
  close(): Promise<void>;
}

/** Does something and lets everything that follows from it happen. */
export const settle = (work: () => void): Promise<void> =>
  act(() => {
    work();
    return Promise.resolve();
  });

/** Lets real time pass: for what the pane does after a pause. */
export const pause = (milliseconds: number): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });

/** Selectors of the rules that give the brand's ground; jsdom computes no style from a variable. */
const brandGrounds = (): string[] =>
  [...page.document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.cssText.includes("background-color: var(--colorBrandBackground);"))
    .flatMap((rule) => ("selectorText" in rule ? [String(rule.selectorText)] : []));

/** Opens the pane on a workbook and waits until it has read it. */
export async function openPane(api: PaneApi, props: Partial<AppProps> = {}): Promise<OpenPane> {
  const container = page.document.createElement("div");
  page.document.body.append(container);
  const root = createRoot(container);
  await settle(() =>
    root.render(<App api={api} years={FISCAL_YEAR_CHOICES} inExcel displayLanguage="th-TH" {...props} />)
  );

  const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent).trim();
  const buttons = (): HTMLButtonElement[] => [...container.querySelectorAll("button")];
  const matches = (name: string, wanted: string | RegExp): boolean =>
    typeof wanted === "string" ? name === wanted : wanted.test(name);

  const fieldsLabelled = (label: string): (HTMLSelectElement | HTMLInputElement)[] =>
    [...container.querySelectorAll("label")]
      .filter((each) => each.textContent.replace("*", "").trim() === label)
      .flatMap((each) => page.document.getElementById(each.htmlFor) ?? [])
      .filter((each) => each instanceof page.HTMLSelectElement || each instanceof page.HTMLInputElement);

  const setValue = (field: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> =>
    settle(() => {
      // React notices a value only when the element's own setter, not React's, was used.
      const kindOfField = field.tagName === "SELECT" ? page.HTMLSelectElement : page.HTMLInputElement;
      Object.getOwnPropertyDescriptor(kindOfField.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new page.Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    });

  const options = (): HTMLElement[] => [...page.document.querySelectorAll<HTMLElement>('[role="option"]')];

  const pane: OpenPane = {
    text: () => container.textContent,
    buttonNames: () => buttons().map(nameOf),
    primaryNames: () =>
      buttons()
        .filter((button) => brandGrounds().some((selector) => button.matches(selector)))
        .map(nameOf),
    stateOf: (step) =>
      pane.findAll("h2").find((heading) => heading.textContent === step)?.nextElementSibling?.textContent ?? "",
    button: (wanted) => {
      const found = buttons().filter((button) => matches(nameOf(button), wanted));
      const [only] = found;
      if (!only || found.length > 1)
        throw new Error(`${found.length} buttons ${String(wanted)} in: ${pane.buttonNames().join(" | ")}`);
      return only;
    },
    find: (selector) => {
      const element = container.querySelector(selector);
      if (!element) throw new Error(`nothing matches ${selector}`);
      return element;
    },
    field: (kind) => {
      const field = container.querySelector(kind);
      if (!field) throw new Error(`there is no ${kind}`);
      return field;
    },
    findAll: (selector) => [...container.querySelectorAll(selector)],
    press: (wanted) => settle(() => pane.button(wanted).click()),
    labelled: (label) => {
      const [only, ...others] = fieldsLabelled(label);
      if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} fields are labelled ${label}`);
      return only;
    },
    fill: (label, value) => setValue(pane.labelled(label), value),
    fillField: (field, value) => setValue(field as HTMLInputElement, value),
    optionNames: () => options().map((option) => option.textContent),
    pick: (wanted) =>
      settle(() =>
        options()
          .find((option) => option.textContent === wanted)
          ?.click()
      ),
    tick: (label, index = 0) => settle(() => fieldsLabelled(label)[index]?.click()),
    chooseFile: async (file) => {
      const field = pane.find("input[type=file]");
      Object.defineProperty(field, "files", { value: [file], configurable: true });
      await settle(() => field.dispatchEvent(new page.Event("change", { bubbles: true })));
    },
    type: (kind, value) => setValue(pane.field(kind), value),
    currentStep: () => {
      const current = container.querySelectorAll('[aria-current="step"]');
      if (current.length !== 1) throw new Error(`${current.length} steps are current`);
      return nameOf(pane.find('[aria-current="step"] h2'));
    },
    announced: () => container.querySelector('[role="status"]')?.textContent ?? "",
    close: async () => {
      await settle(() => root.unmount());
      container.remove();
      page.localStorage.clear();
    },
  };
  return pane;
}
