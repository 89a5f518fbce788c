/** What no schema of Microsoft's catches in manifest.xml. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { COMMAND_NAMES } from "../../src/commands/names";

const ROOT = path.join(__dirname, "..", "..");
const ADDRESS = "https://localhost:3000/";
const OTHER_LANGUAGE = "en-US";

const xml = new JSDOM(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), { contentType: "text/xml" }).window
  .document;

/** Every element of that local name, whatever its prefix. */
function all(name: string, within: Document | Element = xml): Element[] {
  return [...within.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) {
    throw new Error(`<${element.tagName}> has no ${name}`);
  }
  return value;
}

function textOf(name: string): string {
  const [element] = all(name);
  return element?.textContent.trim() ?? "";
}

const resources = all("Resources").flatMap((parent) => [...parent.children].flatMap((group) => [...group.children]));
const resourceById = new Map(resources.map((element) => [attribute(element, "id"), element]));
const references = [...xml.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function ownFile(address: string): string {
  expect(address.startsWith(ADDRESS)).toBe(true);
  return path.join(ROOT, address.slice(ADDRESS.length));
}

function addressOf(resid: string): string {
  const resource = resourceById.get(resid);
  if (resource === undefined) {
    throw new Error(`no resource ${resid}`);
  }
  return attribute(resource, "DefaultValue");
}

test("the id is a GUID and the version one that Excel takes as released", () => {
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/);
});

describe("resources", () => {
  test("ids are unique and short enough", () => {
    expect(resources.length).toBeGreaterThan(0);
    expect(resourceById.size).toBe(resources.length);
    const tooLong = [...resourceById.keys()].filter((id) => id.length > 32);
    expect(tooLong).toEqual([]);
  });

  test("every reference has its resource and every resource its reference", () => {
    const used = new Set(references.map((element) => attribute(element, "resid")));
    expect([...used].filter((id) => !resourceById.has(id))).toEqual([]);
    expect([...resourceById.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("references ask for the right kind of resource", () => {
    const kind = (element: Element) => resourceById.get(attribute(element, "resid"))?.parentElement?.localName;
    const expected: Record<string, string> = {
      Image: "Images",
      FunctionFile: "Urls",
      SourceLocation: "Urls",
      LearnMoreUrl: "Urls",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
    };
    for (const element of references) {
      expect([element.localName, kind(element)]).toEqual([element.localName, expected[element.localName]]);
    }
  });
});

test("ids of tab, group and controls are unique and short enough", () => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) => all(name)).map((element) => attribute(element, "id"));
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

describe("languages", () => {
  const texts = [
    ...["DisplayName", "Description"].flatMap((name) =>
      all(name)
        .filter((element) => element.hasAttribute("DefaultValue"))
        .map((element) => ({ element, limit: name === "DisplayName" ? 125 : 250 }))
    ),
    ...all("String").map((element) => ({
      element,
      limit: element.parentElement?.localName === "ShortStrings" ? 125 : 250,
    })),
  ];

  test("Thai is the language of the manifest", () => {
    expect(textOf("DefaultLocale")).toBe("th-TH");
  });

  test.each(
    texts.map(({ element, limit }) => [element.getAttribute("id") ?? element.localName, element, limit] as const)
  )("%s stands in both languages, within its length", (_name, element, limit) => {
    const thai = attribute(element, "DefaultValue");
    const overrides = [...element.children];
    expect(overrides.map((override) => attribute(override, "Locale"))).toEqual([OTHER_LANGUAGE]);
    const english = overrides.map((override) => attribute(override, "Value")).join("");
    // A name such as ITA is the same in both; everything else is Thai here and Latin there.
    expect(thai === english || /[\u0e01-\u0e5b]/.test(thai)).toBe(true);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
    for (const text of [thai, english]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
    // Within VersionOverrides Excel heeds only bt:Override, outside only Override.
    expect(overrides.map((override) => override.namespaceURI)).toEqual([element.namespaceURI]);
  });
});

describe("addresses", () => {
  const addresses = [...xml.getElementsByTagName("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => !name.startsWith("xmlns") && /^[a-z]+:\/\//i.test(value))
      .map(({ value }) => value)
  );

  test("are https and lie under the one address that a build replaces", () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  });

  test("of files in assets lead to a file", () => {
    const assets = addresses.filter((address) => address.startsWith(`${ADDRESS}assets/`));
    expect(assets.length).toBeGreaterThan(30);
    expect(assets.filter((address) => !existsSync(ownFile(address)))).toEqual([]);
  });

  test("of pages lead to a template", () => {
    const templates: Record<string, string> = {
      "taskpane.html": "src/taskpane/taskpane.html",
      "commands.html": "src/commands/commands.html",
    };
    const pages = addresses
      .map((address) => address.slice(ADDRESS.length))
      .filter((rest) => !rest.startsWith("assets/"));
    expect(new Set(pages)).toEqual(new Set(Object.keys(templates)));
    for (const template of Object.values(templates)) {
      expect(existsSync(path.join(ROOT, template))).toBe(true);
    }
  });
});

describe("icons", () => {
  const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

  test.each(all("Icon").map((icon) => [icon.parentElement?.getAttribute("id") ?? "", icon] as const))(
    "%s has a file of the true size for each size of the ribbon",
    (_name, icon) => {
      const images = all("Image", icon);
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual(ribbonSizes);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        expect(pngSize(ownFile(addressOf(attribute(image, "resid"))))).toEqual([size, size]);
      }
    }
  );

  test("each command has a picture of its own", () => {
    const pictures = all("Icon").map((icon) => {
      const largest = all("Image", icon).at(-1);
      return largest === undefined
        ? ""
        : readFileSync(ownFile(addressOf(attribute(largest, "resid")))).toString("base64");
    });
    expect(pictures).toHaveLength(4);
    expect(new Set(pictures).size).toBe(4);
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has the size that a task pane add-in needs", (name, size) => {
    const [element] = all(name);
    expect(element).toBeDefined();
    expect(pngSize(ownFile(element?.getAttribute("DefaultValue") ?? ""))).toEqual([size, size]);
  });

  test("the largest one for a catalogue is there", () => {
    expect(pngSize(path.join(ROOT, "assets", "icons", "product-128.png"))).toEqual([128, 128]);
  });
});

describe("commands", () => {
  test("every function is one that the code associates, and none is missing", () => {
    expect(all("FunctionName").map((element) => element.textContent)).toEqual([...COMMAND_NAMES]);
    expect(all("FunctionName").map((element) => element.parentElement?.getAttribute("xsi:type"))).toEqual(
      COMMAND_NAMES.map(() => "ExecuteFunction")
    );
  });

  test("functions run in their own page; the pane opens the pane's", () => {
    const page = (name: string, within: Element | Document = xml) =>
      all(name, within).map((element) => addressOf(attribute(element, "resid")));
    expect(page("FunctionFile")).toEqual([`${ADDRESS}commands.html`]);
    const panes = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    expect(panes.map((action) => page("SourceLocation", action))).toEqual([[`${ADDRESS}taskpane.html`]]);
  });
});

test("an old Excel may open the pane, only one of ExcelApi 1.9 gets the tab", () => {
  const minimum = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(minimum).toEqual([
    ["ExcelApi", "1.1"],
    ["ExcelApi", "1.9"],
  ]);
  expect(all("VersionOverrides").flatMap((element) => all("Set", element))).toHaveLength(1);
});
