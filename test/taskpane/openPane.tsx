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
  find(selector: string): Element;
  field(kind: "select" | "input"): HTMLSelectElement | HTMLInputElement;
  findAll(selector: string): Element[];
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

  const pane: OpenPane = {
    text: () => container.textContent,
    buttonNames: () => buttons().map(nameOf),
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
    type: (kind, value) =>
      settle(() => {
        const field = pane.field(kind);
        // React notices a value only when the element's own setter, not React's, was used.
        const kindOfField = kind === "select" ? page.HTMLSelectElement : page.HTMLInputElement;
        Object.getOwnPropertyDescriptor(kindOfField.prototype, "value")?.set?.call(field, value);
        field.dispatchEvent(new page.Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
      }),
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
