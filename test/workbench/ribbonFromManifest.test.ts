import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { COMMAND_NAMES } from "../../src/commands/names";
import type { Language } from "../../src/i18n/language";
import { ribbonFromManifest } from "../../src/workbench/ribbonFromManifest";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const read = (xml: string, language: Language = "th") =>
  ribbonFromManifest(new JSDOM(xml, { contentType: "application/xml" }).window.document, language);

describe("the workbench's ribbon", () => {
  test("shows the manifest's tab, buttons and functions", () => {
    const tab = read(manifest);
    expect(tab.label).toBe("ITA");
    expect(tab.buttons.map((button) => button.label)).toEqual(["วิเคราะห์ผล ITA", "แบบกรอกคะแนน", "เปิดบานหน้าต่าง"]);
    expect(tab.buttons.map((button) => button.action)).toEqual([
      ...COMMAND_NAMES.map((command) => ({ command })),
      "showTaskpane",
    ]);
    expect(tab.buttons.every((button) => button.tip.length > 10)).toBe(true);
  });

  test("speaks English where the manifest does, and asks for the same Excel", () => {
    const tab = read(manifest, "en");
    expect(tab.buttons.map((button) => button.label)).toEqual(["Analyse ITA results", "Score sheets", "Open the pane"]);
    expect(tab.excelApi).toBe("1.9");
  });

  test("takes the icons from beside the page, not from the manifest's server", () => {
    expect(read(manifest).buttons.map((button) => button.icon)).toEqual([
      "assets/icons/analyse-32.png",
      "assets/icons/scoreSheets-32.png",
      "assets/icons/pane-32.png",
    ]);
  });

  test("names the resource that is missing", () => {
    expect(() => read(manifest.replace('String id="Analyse.Label"', 'String id="Other.Label"'))).toThrow(
      "Analyse.Label"
    );
  });

  test("a manifest without a tab is refused", () => {
    expect(() => read("<OfficeApp/>")).toThrow("CustomTab");
  });
});
