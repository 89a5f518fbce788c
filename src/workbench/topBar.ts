/** The bar above the ribbon: files, samples, and which Excel is played. */
import type { HostProfile } from "../host/types";
import { SAMPLES } from "./samples";
import { words } from "./words";

interface TopBarActions {
  openFile(file: File): void;
  openSample(file: string): void;
  openEmpty(): void;
  save(): void;
  setProfile(profile: HostProfile): void;
}

interface TopBar {
  readonly element: HTMLElement;
  showFileName(name: string): void;
  showProfile(profile: HostProfile): void;
}

const EMPTY = "empty";

export function createTopBar(page: Document, offered: readonly HostProfile[], actions: TopBarActions): TopBar {
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

  const samples = selectBox(words.sample);
  samples.select.add(new Option(words.chooseSample, ""));
  for (const sample of SAMPLES) samples.select.add(new Option(sample.nameTh, sample.file));
  samples.select.add(new Option(words.emptyWorkbook, EMPTY));
  samples.select.addEventListener("change", () => {
    const chosen = samples.select.value;
    samples.select.value = "";
    if (chosen === EMPTY) actions.openEmpty();
    else if (chosen !== "") actions.openSample(chosen);
  });

  const profiles = selectBox(words.profile);
  for (const profile of offered) profiles.select.add(new Option(profile.name, profile.name));
  profiles.select.addEventListener("change", () => {
    const profile = offered.find((candidate) => candidate.name === profiles.select.value);
    if (profile) actions.setProfile(profile);
  });

  element.append(
    names,
    samples.label,
    button(words.open, () => chooser.click()),
    chooser,
    button(words.save, () => actions.save()),
    profiles.label
  );
  return {
    element,
    showFileName: (name) => {
      fileName.textContent = name;
    },
    showProfile: (profile) => {
      profiles.select.value = profile.name;
    },
  };

  function button(text: string, press: () => void): HTMLButtonElement {
    const made = page.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  function selectBox(text: string): { label: HTMLLabelElement; select: HTMLSelectElement } {
    const label = page.createElement("label");
    const select = page.createElement("select");
    label.append(`${text} `, select);
    return { label, select };
  }
}
