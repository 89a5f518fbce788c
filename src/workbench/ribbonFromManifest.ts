/** Reads the add-in's ribbon tab out of its manifest, so that the workbench shows the very buttons that Excel shows. */
import type { Language } from "../i18n/language";
import type { RibbonButton } from "./ribbon";

export interface RibbonTab {
  readonly label: string;
  /** The least ExcelApi with which Excel shows the tab: "1.9". */
  readonly excelApi: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = "32";
/** The manifest's default locale is Thai; English stands beside it. */
const OVERRIDES: Readonly<Record<Language, string | null>> = { th: null, en: "en-US" };

/**
 * @param manifest an XML manifest with the default locale's strings and those of the other languages beside them
 * @throws {Error} naming what is missing, when the manifest has no ribbon tab of the kind that the add-in uses
 */
export function ribbonFromManifest(manifest: Document, language: Language): RibbonTab {
  const tab = first(manifest, "CustomTab");
  const resources = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const resource of manifest.getElementsByTagNameNS("*", kind)) {
      const id = resource.getAttribute("id");
      if (id !== null) resources.set(id, valueIn(resource, OVERRIDES[language]));
    }
  }
  const text = (element: Element): string => {
    const id = element.getAttribute("resid") ?? "";
    const found = resources.get(id);
    if (found === undefined) throw new Error(`manifest: no resource "${id}"`);
    return found;
  };
  const ownLabel = [...tab.children].find((child) => child.localName === "Label");
  if (!ownLabel) throw new Error("manifest: the tab has no label");
  return {
    label: text(ownLabel),
    excelApi: requiredExcelApi(first(manifest, "VersionOverrides")),
    buttons: [...tab.getElementsByTagNameNS("*", "Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text(first(control, "Label")),
      tip: text(first(control, "Description")),
      icon: withinSite(text(imageOf(control))),
      action: actionOf(first(control, "Action")),
    })),
  };
}

/** Fetches the manifest that lies beside the page. */
export async function loadRibbonTab(window: Window, language: Language): Promise<RibbonTab> {
  const answer = await window.fetch("manifest.xml");
  if (!answer.ok) throw new Error(`manifest.xml: HTTP ${answer.status}`);
  return ribbonFromManifest(new DOMParser().parseFromString(await answer.text(), "application/xml"), language);
}

function valueIn(resource: Element, locale: string | null): string {
  const override = [...resource.children].find((child) => child.getAttribute("Locale") === locale);
  return (locale === null ? null : override?.getAttribute("Value")) ?? resource.getAttribute("DefaultValue") ?? "";
}

function requiredExcelApi(overrides: Element): string {
  const sets = [...overrides.getElementsByTagNameNS("*", "Set")];
  return sets.find((set) => set.getAttribute("Name") === "ExcelApi")?.getAttribute("MinVersion") ?? "1.1";
}

function actionOf(action: Element): RibbonButton["action"] {
  const kind = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (kind === "ShowTaskpane") return "showTaskpane";
  if (kind === "ExecuteFunction") return { command: first(action, "FunctionName").textContent.trim() };
  throw new Error(`manifest: action "${kind ?? ""}" is not known here`);
}

function imageOf(control: Element): Element {
  const images = [...control.getElementsByTagNameNS("*", "Image")];
  const image = images.find((candidate) => candidate.getAttribute("size") === ICON_SIZE) ?? images[0];
  if (!image) throw new Error(`manifest: "${control.getAttribute("id") ?? ""}" has no icon`);
  return image;
}

/** The manifest's addresses are absolute; here the same files lie beside the page. */
function withinSite(address: string): string {
  return address.replace(/^https:\/\/[^/]+\//, "");
}

function first(parent: Document | Element, name: string): Element {
  const found = parent.getElementsByTagNameNS("*", name)[0];
  if (!found) throw new Error(`manifest: no ${name}`);
  return found;
}
