/** The bar above the ribbon: undo, files, samples, which Excel is played, and the language. */
import { LANGUAGES, type Language } from "../i18n/language";
import type { EmbeddedHost, HostProfile } from "../host/types";
import { SAMPLES } from "./samples";
import { createUndoButtons } from "./undoButtons";
import { words } from "./words";

interface TopBarActions {
  openFile(file: File): void;
  openSample(file: string): void;
  openEmpty(): void;
  save(): void;
  print(): void;
  undo(): void;
  redo(): void;
  setProfile(profile: HostProfile): void;
  setLanguage(language: Language): void;
}

interface TopBar {
  readonly element: HTMLElement;
  showFileName(name: string): void;
  showProfile(profile: HostProfile): void;
  showHistory(history: EmbeddedHost["history"]): void;
}

const EMPTY = "empty";
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { th: "ไทย", en: "English" };

export function createTopBar(
  page: Document,
  offered: readonly HostProfile[],
  language: Language,
  actions: TopBarActions
): TopBar {
  const element = page.createElement("header");
  element.className = "top-bar";

  const title = page.createElement("h1");
  title.textContent = words.title;
  const fileName = page.createElement("span");
  fileName.className = "file-name";
  const names = page.createElement("div");
  names.className = "top-names";
  names.append(title, fileName);

  const chooser = page.createElement("input");
  chooser.type = "file";
  chooser.accept = ".xlsx";
  chooser.hidden = true;
  chooser.setAttribute("aria-label", words.open);
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    // Emptied so that the same file can be chosen again after an edit elsewhere.
    chooser.value = "";
    if (file) actions.openFile(file);
  });

  const samples = selectBox(
    words.sample,
    [
      ["", words.chooseSample],
      ...SAMPLES.map((sample) => [sample.file, sample.name] as const),
      [EMPTY, words.emptyWorkbook],
    ],
    "for hearing"
  );
  samples.select.addEventListener("change", () => {
    const chosen = samples.select.value;
    samples.select.value = "";
    if (chosen === EMPTY) actions.openEmpty();
    else if (chosen !== "") actions.openSample(chosen);
  });

  const profiles = selectBox(
    words.profile,
    offered.map(({ name }) => [name, words.profiles[name]] as const)
  );
  profiles.select.addEventListener("change", () => {
    const profile = offered.find((candidate) => candidate.name === profiles.select.value);
    if (profile) actions.setProfile(profile);
  });

  const languages = selectBox(
    words.language,
    LANGUAGES.map((choice) => [choice, LANGUAGE_NAMES[choice]] as const),
    "for hearing"
  );
  languages.select.value = language;
  languages.select.addEventListener("change", () => {
    const chosen = LANGUAGES.find((choice) => choice === languages.select.value);
    if (chosen) actions.setLanguage(chosen);
    // The page is left by it; a person who stays to save first still sees the language of the page.
    languages.select.value = language;
  });

  const undoButtons = createUndoButtons(page, actions);
  element.append(
    names,
    undoButtons.element,
    samples.label,
    button(words.open, () => chooser.click()),
    chooser,
    button(words.save, () => actions.save()),
    button(words.print.open, () => actions.print()),
    profiles.label,
    languages.label
  );
  return {
    element,
    showFileName: (name) => {
      fileName.textContent = name;
    },
    showProfile: (profile) => {
      profiles.select.value = profile.name;
    },
    showHistory: undoButtons.show,
  };

  function button(text: string, press: () => void): HTMLButtonElement {
    const made = page.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  function selectBox(
    text: string,
    choices: readonly (readonly [value: string, label: string])[],
    named: "in sight" | "for hearing" = "in sight"
  ): { label: HTMLLabelElement; select: HTMLSelectElement } {
    const label = page.createElement("label");
    const select = page.createElement("select");
    for (const [value, name] of choices) select.add(new Option(name, value));
    const name = page.createElement("span");
    name.textContent = text;
    // Where the choices speak for themselves the bar has no room for a name beside them.
    if (named === "for hearing") name.className = "visually-hidden";
    label.append(name, select);
    return { label, select };
  }
}
